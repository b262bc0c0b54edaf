"""Streams of a fake: items as a server writes them one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..codec.encode import encode_json
from ..streaming.server_sent_events import Events, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["written_stream"]


def written_stream(decoder: Any, items: Iterable[Any]) -> bytes:
    """The body of an answer that streams items, which a decoder reads."""
    if not isinstance(decoder, Events):
        return b"".join(encode_json(item, None) + b"\n" for item in items)
    return b"".join(_event(decoder, item) for item in items)


def _event(decoder: Events, item: Any) -> bytes:
    if isinstance(item, ServerSentEvent):
        return _lines(msgspec.to_builtins(item), is_text=True)
    content = encode_json(item, None)
    if decoder.data is None:
        return b"data: " + content + b"\n\n"
    return _lines(msgspec.json.decode(content), is_text=decoder.data == "text")


def _lines(members: dict[str, Any], *, is_text: bool) -> bytes:
    lines: list[str] = []
    for name, value in members.items():
        if name == "data" and not is_text:
            lines.append(f"data: {msgspec.json.encode(value).decode()}")
        elif value not in (None, ""):
            # A text of several lines is sent as so many fields.
            lines += [f"{name}: {line}" for line in str(value).split("\n")]
    return ("\n".join(lines) + "\n\n").encode()
