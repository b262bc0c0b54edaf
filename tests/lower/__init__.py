"""Tests of lowering: what a document means, before any Python is planned."""
