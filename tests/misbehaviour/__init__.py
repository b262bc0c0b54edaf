"""A server that misbehaves on purpose, over real sockets and TLS, and what clients do."""
