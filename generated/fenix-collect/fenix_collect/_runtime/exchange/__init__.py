# Copied by clientpress. Do not edit.
"""One call: its attempts, its hooks, its outcome."""
