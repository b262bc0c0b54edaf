"""The rate limiters while the machine has more to do than it can: `make soak`."""
