"""Tests of writing a folder."""
