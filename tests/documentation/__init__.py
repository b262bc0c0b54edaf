"""Tests of the pages about clients, and of those about the press."""
