# Copied by clientpress. Do not edit.
"""Between Python values and the bytes of JSON."""
