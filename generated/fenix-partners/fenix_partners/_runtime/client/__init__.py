"""The base classes of clients, and methods of more than one call."""
