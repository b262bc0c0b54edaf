"""What a run need not do again: kept in the user's cache folder, and free to be lost.

Whatever is missing, damaged, of another generator or not to be written makes a run
slower and nothing else.
"""
