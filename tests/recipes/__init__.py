"""The recipes of CONTRIBUTING.md, followed on a copy of this repository."""
