"""Where the parts of a document stand, as pages for any reader say it."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..document.load import Document
    from ..references import Pointer


def places(document: Document, root: Path) -> Callable[[Pointer], str]:
    """Return what tells where something stands, by a path that begins at `root`."""

    def place(pointer: Pointer) -> str:
        found = document.locate(pointer, at_key=True)
        # No page tells where this machine has its folders.
        file = PurePath(os.path.relpath(found.file, root)).as_posix()
        return f"{file}:{found.line}:{found.column}"

    return place
