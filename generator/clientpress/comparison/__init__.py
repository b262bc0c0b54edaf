"""Compares two versions of an API by what they mean to who calls its client.

`Surface` is what a client offers; two of them are compared part by part, and each
difference is a `Change`, whose level follows from its kind alone (`kinds.py`).
"""

from ..surface import Surface
from .api import Side, compare, compare_apis
from .changes import Change, Compared

__all__ = ["Change", "Compared", "Side", "Surface", "compare", "compare_apis"]
