"""Security schemes and their tokens."""
