"""What the files in an output folder were made from, so as not to make them again.

The user's cache holds two digests for each file: of everything that shapes it,
and of its text. Where the first is what it would be made from now and the second is
what stands in the output folder, the file is read instead of rendered. A note that is
missing, damaged or of another generator makes a run slower and nothing else.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from importlib import metadata
from typing import TYPE_CHECKING, Any, cast

from ..files import leads_through_a_link, read_file
from .store import keep, recall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ..config import ApiConfig


def notes_path(api: ApiConfig) -> Path | None:
    """Return where the notes on an API's files are kept, None outside a project."""
    return api.cache / "files" / f"{api.name}.json" if api.cache else None


class Rendered:
    """The files of one API's output folder that are known to be right.

    `fingerprint` is the generator's. Nothing is known at first with `anew`, and
    nothing known or kept without an API.
    """

    def __init__(
        self, api: ApiConfig | None = None, fingerprint: str = "", *, anew: bool = False
    ) -> None:
        self._folder = api.output if api else None
        self._path = notes_path(api) if api else None
        # Both shape texts too: how floats print, how Jinja treats blanks.
        self._by = [fingerprint, sys.version, metadata.version("jinja2")]
        self._known = {} if anew else self._read()
        self._notes: dict[str, list[str]] = {}
        self._digests: dict[int, tuple[object, bytes]] = {}

    def text(
        self, path: str, made_from: Iterable[object], make: Callable[[], str]
    ) -> str:
        """Return the text of a file: from the output folder if it is known, or made.

        `made_from` is all that `make` reads: plan or IR, whose reprs say everything.
        """
        if self._path is None:
            return make()
        key = sha256(b"".join(map(self._digest, made_from))).hexdigest()
        text = self._up_to_date(path, key)
        if text is None:
            text = make()
            self._known[path] = [key, _hash(text.encode())]
        self._notes[path] = self._known[path]
        return text

    def keep(self) -> None:
        """Keep what was learnt, if it can be; the output folder must hold the files."""
        noted = {"by": self._by, "files": self._notes}
        notes = json.dumps(noted, sort_keys=True).encode()
        keep(self._path, notes)

    def _read(self) -> dict[str, list[str]]:
        try:
            notes: Any = json.loads(recall(self._path))
            if notes["by"] == self._by and isinstance(notes["files"], dict):
                return cast("dict[str, list[str]]", notes["files"])
        except (ValueError, LookupError, TypeError, RecursionError):
            pass
        return {}

    def _up_to_date(self, path: str, key: str) -> str | None:
        found: object = self._known.get(path)
        if self._folder is None or not isinstance(found, list) or found[:1] != [key]:
            return None
        if leads_through_a_link(self._folder, path):
            return None
        try:
            content = read_file(self._folder / path, follow=False)
        except OSError:
            return None
        return content.decode() if found == [key, _hash(content)] else None

    def _digest(self, one: object) -> bytes:
        # Many files are made from the same declaration. Holding on to it keeps its id
        # from being given to another.
        known = self._digests.get(id(one))
        if known is None:
            known = one, sha256(repr(one).encode("utf-8", "surrogatepass")).digest()
            self._digests[id(one)] = known
        return known[1]


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()
