# Copied by clientpress. Do not edit.
"""A file of what answers have that their document does not say, and the other way round.

`clientpress drift` reads it. Lines are JSON, one for each kind of observation with the
number of answers that it was made in; lines that are alike are added up by the reader, so
that several processes can append to one file.
"""

from __future__ import annotations

import os
import re
import threading
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

from ..core.forks import renew_after_fork
from ..core.logs import logger

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from ..spec.operation import Operation
    from ..transport.received import Received

__all__ = ["DriftRecorder"]

_TCHARS = r"[!#$%&'*+.^_`|~0-9a-z-]{1,127}"
_MEDIA_TYPE = re.compile(f"{_TCHARS}/{_TCHARS}")
"""RFC 9110, 8.3.1; RFC 6838, 4.2."""
_STATUSES = range(100, 600)
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")
_MOST_KINDS = 10_000
_MOST_MEMBERS = 20
"""A property with more values than these is no enum."""
_MOST_HEADERS = 100
_AT_ONCE = 100
"""Answers between two times of writing, unless something new was seen."""
_PIECE = 32 * 1024
"""What one append holds: it goes into the file as a whole."""


class _Observation(NamedTuple):
    """A line of the file, without its count; what is empty is left out."""

    api: str
    operation: str
    status: int
    media_type: str
    kind: str
    model: str = ""
    at: str = ""
    type: str = ""
    format: str = ""
    value: str | int | None = None


class DriftRecorder:
    """Writes to a file where the answers of a client disagree with its document.

    It writes names of properties and headers, their types, and how many answers had
    them, and of values those alone that are like members of an enum where one is
    documented. Several clients, threads and processes may write to one file. What was
    counted is written when something new is seen, from time to time, by `close`, and at
    the end of the program. `clientpress drift FILE` makes edits of the document of it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self._tally = _Tally(self.path)
        self._finish = weakref.finalize(self, self._tally.write)

    def note(self, api: str, operation: Operation[Any], received: Received) -> None:
        """Take an answer into account. It raises nothing: the call goes on."""
        try:
            self._tally.add(_observed(api, operation, received))
        except Exception as error:  # noqa: BLE001  # its text may hold values
            what = type(error).__name__
            logger.warning("%s: no answer is recorded (%s)", operation.name, what)

    def flush(self) -> None:
        """Write what was counted since the last time."""
        self._tally.write()

    def close(self) -> None:
        """Write what is left. Answers that come later are written by the next `flush`."""
        self.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<DriftRecorder {self.path!r}>"


class _Tally:
    """What was seen and is not written yet, and which kinds were seen at all."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._counts: dict[_Observation, int] = {}
        self._known: set[_Observation] = set()
        self._members: dict[_Observation, int] = {}
        self._answers = 0
        self._has_failed = False
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`. What the other process has counted it writes itself."""
        self._lock = threading.Lock()
        self._counts = {}

    def add(self, observed: Iterable[_Observation]) -> None:
        with self._lock:
            is_news = False
            for one in set(map(self._bounded, observed)):
                if one not in self._known:
                    if len(self._known) >= _MOST_KINDS:
                        continue
                    self._known.add(one)
                    is_news = True
                self._counts[one] = self._counts.get(one, 0) + 1
            self._answers += 1
            if is_news or self._answers % _AT_ONCE == 0:
                self._write()

    def _bounded(self, one: _Observation) -> _Observation:
        """The same without its value where there are too many for an enum."""
        if one.value is None or one in self._known:
            return one
        place = one._replace(value=None)
        count = self._members.get(place, 0)
        if count >= _MOST_MEMBERS:
            return place
        self._members[place] = count + 1
        return one

    def write(self) -> None:
        with self._lock:
            self._write()

    def _write(self) -> None:
        counts, self._counts = self._counts, {}
        if not counts:
            return
        try:
            _append(self._path, counts)
        except OSError as error:
            if not self._has_failed:
                reason = error.strerror
                logger.warning("drift is not recorded in %s: %s", self._path, reason)
            self._has_failed = True


def _append(path: str, counts: dict[_Observation, int]) -> None:
    # What only few programs need, and they once.
    from msgspec.json import encode

    # Names of properties may say more than is for everyone.
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        piece = b""
        for one, count in sorted(counts.items(), key=repr):
            said = {k: v for k, v in one._asdict().items() if v not in ("", None)}
            line = encode({**said, "count": count}) + b"\n"
            if len(piece) + len(line) > _PIECE:
                os.write(file, piece)
                piece = b""
            piece += line
        os.write(file, piece)
    finally:
        os.close(file)


def _observed(
    api: str, operation: Operation[Any], received: Received
) -> Iterator[_Observation]:
    from ..codec.decode import json_value
    from ..exchange.response import described, essence
    from ..spec.operation import Json
    from .differences import differences, is_name, shape

    if received.status_code not in _STATUSES:
        return
    is_open = received.source is not None
    content = b"" if is_open or received.is_cut else received.content.strip()
    has_body = content or is_open or received.is_cut
    named = received.headers.get("content-type", "") if has_body else ""
    media_type = essence(named)
    if not _MEDIA_TYPE.fullmatch(media_type):
        media_type = ""
    answer = _Observation(
        api, operation.name, received.status_code, media_type, "answer"
    )
    yield answer
    for name in list(received.headers)[:_MOST_HEADERS]:
        shown = name if is_name(name) else "*"
        type_ = _type_of(received.headers[name])
        yield answer._replace(kind="header", at=shown, type=type_)
    decoder = described(operation, received.status_code, received.headers)
    if content and (isinstance(decoder, Json) or _is_json(media_type)):
        value = json_value(content)
        if value is None and content != b"null":
            yield answer._replace(kind="no-json")
            return
        if isinstance(decoder, Json):
            found = differences(
                value, decoder.resolved_type(), is_sensitive=decoder.is_sensitive
            )
        else:
            found = shape(value)
        for one in found:
            yield answer._replace(**one._asdict())


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


def _type_of(text: str) -> str:
    """The type that the value of a header seems to have."""
    if text in ("true", "false"):
        return "boolean"
    if not _NUMBER.fullmatch(text):
        return "string"
    return "number" if "." in text else "integer"
