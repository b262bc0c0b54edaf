"""Read a document that is slightly wrong as it is meant, and say what was wrong.

`mender.py` walks over the objects of the specification; the other modules know what
each kind of them means.
"""

from clientpress.document.mending.mender import mend

__all__ = ["mend"]
