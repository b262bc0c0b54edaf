"""What everything else stands on: errors, time, values, names."""
