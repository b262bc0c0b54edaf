"""A client that answers by itself, for the tests of applications."""
