"""Streams of items as they go over the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from ..ir import AnyType, Items, MediaType, Type
from .sample import Sample
from .sampler import Samples

_EVENT = {"event": "told", "id": "1", "data": "some text"}


class StreamSample(Struct, frozen=True):
    """The items of a stream, and its text as it arrives."""

    items: tuple[Sample, ...]
    text: str


def sample_stream(content: MediaType, samples: Samples) -> StreamSample:
    """Return a sample of a stream; its two items differ where one may be shorter.

    Raises:
        SampleTooLargeError: the items have no small value.
    """
    items = content.items or Items(None, None)
    if items.type is not None:
        found = _items(items.type, items, samples)
    else:
        one = Sample(AnyType(), _EVENT if content.kind == "events" else [1])
        found = (one, one)
    if content.kind == "lines":
        text = "".join(f"{_compact(item.wire)}\n" for item in found)
    else:
        data = "text" if items.type is None else items.data
        events = "".join(_event(item.wire, data) for item in found)
        text = f": no event\n\n{events}data: [DONE]\n\n"
    return StreamSample(found, text)


def _items(one: Type, items: Items, samples: Samples) -> tuple[Sample, ...]:
    full = samples.sampler(full=True).sample(one, "item")
    short = samples.sampler(full=False).sample(one, "item")
    # Events have data, or they are none, and a name, be it that of all without one.
    is_event = items.data is None or {"data", "event"} <= short.wire.keys()
    return (full, short if is_event else full)


def _event(wire: Any, data: str | None) -> str:
    """Return the lines of an event; without `data`, `wire` is its data."""
    members: Mapping[str, Any] = {"data": wire} if data is None else wire
    lines: list[str] = []
    for name, value in members.items():
        is_text = name != "data" or data == "text"
        lines.append(f"{name}: {value if is_text else _compact(value)}\n")
    return "".join([*lines, "\n"])


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
