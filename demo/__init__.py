"""A session of each client against the mock of its API, for people to follow: `make demo`."""
