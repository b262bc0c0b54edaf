"""What documents say for other generators, read as if they said it for this one.

`table.py` has each extension with what of ours it says. What a document says in our own
extensions, or `clientpress.toml` says in them, counts for more than a hint.
"""
