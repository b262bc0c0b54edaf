"""Answers that are streams of items as samples, as they go over the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...ir import Declaration, Items, Type
from ..code import Call, Code, Dict, List, Value
from .samples import Sample, Sampler, json_code

_EVENT = {"event": "told", "id": "1", "data": "some text"}


@dataclass(frozen=True, slots=True)
class StreamSample:
    """A stream of two items: its text, what is seen of them, and their JSON."""

    text: str
    seen: Code
    encoded: Code


def sample_stream(
    items: Items, declarations: Mapping[str, Declaration]
) -> StreamSample:
    """Return a sample of a stream; its items differ where one may be shorter."""
    if items.type is not None:
        samples = _samples(items.type, items, declarations)
    elif items.kind == "events":
        fields = Call("Seen", (Value("ServerSentEvent"), json_code(_EVENT)))
        samples = [Sample(_EVENT, Dict(()), fields)] * 2
    else:
        samples = [Sample([1], List(()), List((Value(1),)))] * 2
    if items.kind == "lines":
        text = "".join(f"{_compact(sample.wire)}\n" for sample in samples)
    else:
        data = "text" if items.type is None else items.data
        events = "".join(_event(sample.wire, data) for sample in samples)
        text = f": no event\n\n{events}data: [DONE]\n\n"
    return StreamSample(
        text,
        List(tuple(sample.seen for sample in samples)),
        List(tuple(json_code(sample.wire) for sample in samples)),
    )


def _samples(
    one: Type, items: Items, declarations: Mapping[str, Declaration]
) -> list[Sample]:
    full = Sampler(declarations, full=True).sample(one, "item")
    short = Sampler(declarations, full=False).sample(one, "item")
    # Events have data, or they are none, and a name, be it that of all without one.
    is_event = items.data is None or {"data", "event"} <= short.wire.keys()
    return [full, short if is_event else full]


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
