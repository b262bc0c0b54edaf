"""What a release holds, and whether it works where it is installed.

What `make dist` and `make installed` run needs no more than the standard library, so that
any Python can run it.
"""
