# Copied by clientpress. Do not edit.
"""The command line of a client."""
