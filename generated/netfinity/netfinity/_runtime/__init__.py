# Copied by clientpress. Do not edit.
"""The client runtime: written by hand and the same in every client."""
