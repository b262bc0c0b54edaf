# Copied by clientpress. Do not edit.
"""Events that are sent to us."""
