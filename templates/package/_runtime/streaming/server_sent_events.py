"""Server-sent events, as the HTML standard has them."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import msgspec

from ..codec.type_index import index_of
from ..spec.operation import Json
from .chunk_parsers import Lines

__all__ = ["DataFormat", "EventParser", "Events", "ServerSentEvent"]

_BOM = b"\xef\xbb\xbf"
_MOST_DIGITS = 18
_DEFAULT_EVENT = "message"
"""The name of events that the server gave none."""

DataFormat: TypeAlias = Literal["json", "text"]


class ServerSentEvent(msgspec.Struct, frozen=True):
    """One event. `id` is the last one the server gave, with this event or before it.

    `retry` is how many milliseconds the server asks to wait before connecting anew.
    """

    data: str
    event: str = _DEFAULT_EVENT
    id: str = ""
    retry: int | None = None

    def __repr__(self) -> str:
        # The data may be anybody's.
        return f"<ServerSentEvent {self.event!r}>"


class Events(Json):
    """An answer in server-sent events. `type` is that of their data, which is JSON.

    Where `data` is given, `type` is that of whole events as objects with the members
    `data`, `event`, `id` and `retry`, and `data` says what the first is: JSON, or text.
    Where `type` leads to ServerSentEvent, events are not decoded.
    """

    __slots__ = ("data",)

    def __init__(self, type: Any, *, data: DataFormat | None = None) -> None:
        super().__init__(type, "text/event-stream")
        self.data: DataFormat | None = data

    def json_of(self, event: ServerSentEvent) -> bytes:
        """The JSON text of what `type` describes."""
        if self.data is None:
            return event.data.encode()
        members: dict[str, Any] = {"data": event.data}
        if event.event != _DEFAULT_EVENT or self._names_events():
            members["event"] = event.event
        if event.id:
            members["id"] = event.id
        if event.retry is not None:
            members["retry"] = event.retry
        if self.data == "json" and _is_json(event.data):
            members["data"] = msgspec.Raw(event.data.encode())
        return msgspec.json.encode(members)

    def _names_events(self) -> bool:
        """Whether `type` describes the name of an event, which few servers send."""
        index = index_of(self.resolved_type())
        return index.anything or any(
            not variant.is_model or "event" in variant.wires
            for variant in index.objects
        )


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


class EventParser:
    """Makes events of a body in pieces. One that is cut off at the end is dropped."""

    __slots__ = ("_data", "_event", "_id", "_is_first", "_lines", "_retry", "_size")

    def __init__(self) -> None:
        self._lines = Lines()
        self._is_first = True
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    @property
    def pending(self) -> int:
        return self._size + self._lines.pending

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        for piece in self._lines.feed(chunk):
            line = piece.removeprefix(_BOM) if self._is_first else piece
            self._is_first = False
            if line:
                self._take(line)
                continue
            event = self._completed()
            if event is not None:
                events.append(event)
        return events

    def end(self) -> list[ServerSentEvent]:
        return []

    def _take(self, line: bytes) -> None:
        # A comment is a line whose name is empty.
        name, _, rest = line.decode("utf-8", errors="replace").partition(":")
        value = rest.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size += len(line)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value[:_MOST_DIGITS])

    def _completed(self) -> ServerSentEvent | None:
        data, name, retry = self._data, self._event, self._retry
        self._data, self._size, self._event, self._retry = [], 0, "", None
        if not data:
            return None
        return ServerSentEvent("\n".join(data), name or _DEFAULT_EVENT, self._id, retry)
