"""What needs other generators, or an index to install from: `make compare` runs it."""
