"""Answers that are read while they arrive."""
