"""Events that are sent to us."""
