# Copied by clientpress. Do not edit.
"""The base classes of clients, and methods of more than one call."""
