"""What the client in an output folder was pressed from, so as to say what has changed.

The document that it was pressed from is gone, edited, when the next one is pressed. Its
IR is kept with the manifest of the folder, and is forgotten with the generator.
"""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..config import PackageSettings
    from ..ir import Api
    from .memo import Memo


class Pressed(NamedTuple):
    """A client as it was pressed: what its API means, under which names."""

    api: Api
    settings: PackageSettings


class KeptClient:
    """The client that stood in a folder when this was made, None if that is not known."""

    def __init__(self, memo: Memo, name: str, manifest: bytes) -> None:
        self._content = memo.recall(_name(name), manifest)

    def pressed(self) -> Pressed | None:
        """Return what it was pressed from, None if that is not known."""
        if self._content is None:
            return None
        # The memo is the user's own, and has code of templates as well.
        pressed: Pressed = pickle.loads(self._content)  # noqa: S301
        return pressed


def keep_client(memo: Memo, name: str, manifest: bytes, pressed: Pressed) -> None:
    """Keep what the client with this manifest was pressed from, if it can be kept."""
    if not memo.is_kept:
        return
    memo.keep(_name(name), pickle.dumps(pressed, pickle.HIGHEST_PROTOCOL), manifest)


def _name(name: str) -> str:
    return f"client {name}"
