# Copied by clientpress. Do not edit.
"""Rate limiters."""
