"""One call: its attempts, its hooks, its outcome."""
