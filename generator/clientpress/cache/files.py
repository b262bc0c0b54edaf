"""What the files in an output folder were made from, so as not to make them again.

The user's cache holds three digests for each file, of the plan it was made from, of its
template and of its text, and what of the runtime it imports. Where the first two are what
it would be made from now and the third is what stands in the output folder, the file is
read instead of rendered. A note that is missing, damaged or of another generator makes a
run slower and nothing else.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from ..files import FolderFiles
from ..json_values import is_list
from ..templates import template_digest
from .memo import Memo
from .plans import Plans
from .store import keep, recall, version_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ..config import ApiConfig


def notes_path(api: ApiConfig) -> Path | None:
    """Return where the notes on an API's files are kept, None outside a project."""
    return api.cache / "files" / f"{api.name}.json" if api.cache else None


_Note: TypeAlias = "list[Any]"


class Source(NamedTuple):
    """The text of a file, and what it is made with.

    `of_runtime` is what it imports of the runtime, such as `core.logs.logger`,
    `template` the name of its template, "" without one.
    """

    text: str
    of_runtime: frozenset[str] = frozenset()
    template: str = ""


class Rendered:
    """The files of one API's output folder that are known to be right.

    `fingerprint` is that of the generator's code, `memo` has what it knows besides.
    Nothing is known at first with `anew`, and nothing known or kept without an API.
    """

    def __init__(
        self,
        api: ApiConfig | None = None,
        fingerprint: str = "",
        memo: Memo | None = None,
        *,
        anew: bool = False,
    ) -> None:
        self.memo = memo or Memo()
        self._folder = FolderFiles(api.output) if api else None
        self._path = notes_path(api) if api else None
        # Both shape texts too: how floats print, how Jinja treats blanks.
        self._by = [fingerprint, sys.version, version_of("jinja2")]
        self._known = {} if anew else self._read()
        self._notes: dict[str, _Note] = {}
        self.plans = Plans()
        """What is known of the plan."""
        self._plans_name = f"plans {api.name}" if api else ""
        if api and not anew:
            self.plans.recall(self.memo, self._plans_name)

    @property
    def knows_nothing(self) -> bool:
        """Whether all files are to be made anew."""
        return not self._known

    def source(
        self, path: str, made_from: Iterable[object], make: Callable[[], Source]
    ) -> Source:
        """Return a file: from the output folder if it is known, or made.

        `made_from` is all that `make` reads: plan or IR, whose reprs say everything.
        """
        if self._path is None:
            return make()
        key = self.plans.digests.of_all(made_from).hex()
        source = self._up_to_date(path, key)
        if source is None:
            source = make()
            content = source.text.encode()
            self._known[path] = [
                key,
                _hash(content),
                sorted(source.of_runtime),
                source.template,
                _digest_of(source.template),
            ]
        self._notes[path] = self._known[path]
        return source

    def keep(self) -> None:
        """Keep what was learnt, if it can be; the output folder must hold the files."""
        if self._path is None:
            return
        noted = {"by": self._by, "files": self._notes}
        notes = json.dumps(noted, sort_keys=True).encode()
        keep(self._path, notes)
        self.plans.keep(self.memo, self._plans_name)

    def _read(self) -> dict[str, _Note]:
        try:
            notes: Any = json.loads(recall(self._path))
            if notes["by"] == self._by and isinstance(notes["files"], dict):
                return cast("dict[str, _Note]", notes["files"])
        except (ValueError, LookupError, TypeError, RecursionError):
            pass
        return {}

    def _up_to_date(self, path: str, key: str) -> Source | None:
        match self._known.get(path):
            case [
                str() as made_from,
                str() as digest,
                of_runtime,
                str() as template,
                str() as made_by,
            ] if is_list(of_runtime) and all(
                isinstance(name, str) for name in of_runtime
            ):
                pass
            case _:
                return None
        if self._folder is None or made_from != key:
            return None
        if made_by != _digest_of(template):
            return None
        try:
            content = self._folder.read(path)
        except OSError:
            return None
        if digest != _hash(content):
            return None
        return Source(content.decode(), frozenset(of_runtime), template)


def _digest_of(template: str) -> str:
    """Return the digest of a template, "" if there is none of that name."""
    try:
        return template_digest(template) if template else ""
    except (OSError, ValueError):
        return ""


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()
