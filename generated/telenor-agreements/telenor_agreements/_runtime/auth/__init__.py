# Copied by clientpress. Do not edit.
"""Security schemes and their tokens."""
