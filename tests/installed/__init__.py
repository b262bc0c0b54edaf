"""What a release holds, and whether it works where it is installed.

Nothing here needs more than the standard library, so that any Python can run it.
"""
