# Copied by clientpress. Do not edit.
"""A client that answers by itself, for the tests of applications."""
