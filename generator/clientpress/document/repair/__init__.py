"""Read a document that is slightly wrong as it is meant, and say what was wrong.

`repairer.py` walks over the objects of the specification; the other modules know what
each kind of them means.
"""

from .repairer import repair

__all__ = ["repair"]
