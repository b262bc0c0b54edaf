"""Breaks generated clients on purpose, to see whether their generated tests notice."""
