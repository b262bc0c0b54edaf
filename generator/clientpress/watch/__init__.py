"""Presses clients whenever something that they are made from is saved.

Events of the file system only say when to look. What has to be pressed is seen by
contents, so it does not matter how an editor saves a file.
"""

from .events import edits
from .session import Session

__all__ = ["Session", "edits"]
