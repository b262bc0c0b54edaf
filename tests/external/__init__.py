"""Tests against programs that are not Python packages: `make test-external`."""
