"""The client runtime: written by hand and the same in every client."""
