# Copied by clientpress. Do not edit.
"""From arguments to a request."""
