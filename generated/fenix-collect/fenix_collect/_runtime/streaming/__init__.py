# Copied by clientpress. Do not edit.
"""Answers that are read while they arrive."""
