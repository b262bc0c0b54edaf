# Copied by clientpress. Do not edit.
"""What everything else stands on: errors, time, values, names."""
