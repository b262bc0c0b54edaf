"""Where a value stands in its file, found when an error needs it.

Parsing keeps no marks. `Positions` reads the file once more: YAML from its
events into a tree of marks, JSON container by container as far as asked.
"""

from __future__ import annotations

import json
import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from .yaml_text import YAML_LINE_END, events, is_merge_key

if TYPE_CHECKING:
    from ..references import Pointer
    from .source import Source

_JSON_LINE_END = re.compile("\n")


@dataclass(slots=True, eq=False)
class Spot:
    """Where a value starts, where its key starts, and what is inside."""

    value: tuple[int, int]
    key: tuple[int, int] | None = None
    children: dict[str | int, Spot] = field(default_factory=dict[str | int, "Spot"])


class Positions:
    """Positions in one file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._tree: Spot | None = None
        self._starts: array[int] | None = None  # of lines, found when one is asked for
        self._offsets: dict[int, dict[str | int, tuple[int, int]]] = {}
        self._line: tuple[int, str] = 0, ""

    def locate(self, pointer: Pointer, *, at_key: bool = False) -> tuple[int, int]:
        """Return (line, column), from 1, of a value, of its key if `at_key`.

        A pointer to nothing gives its nearest ancestor that exists.
        """
        if self._source.json:
            return self._locate_json(pointer, at_key=at_key)
        if self._tree is None:
            self._tree = _tree(self._source.text)
        spot, missing = self._tree, False
        for segment in pointer:
            child = spot.children.get(segment)
            if child is None:
                missing = True
                break
            spot = child
        # What is missing from a mapping is shown at the mapping's own key.
        if (at_key or missing) and spot.key is not None:
            return spot.key
        return spot.value

    def _locate_json(self, pointer: Pointer, *, at_key: bool) -> tuple[int, int]:
        text = self._source.text
        key: int | None = None
        offset = _skip_space(text, 0)
        missing = False
        for segment in pointer:
            children = self._offsets.get(offset)
            if children is None:
                children = self._offsets[offset] = _scan(text, offset)
            found = children.get(segment)
            if found is None:
                missing = True
                break
            key, offset = found
        if (at_key or missing) and key is not None:
            offset = key
        starts = self._line_starts()
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the text of a line, counted from 1; '' past the end."""
        starts = self._line_starts()
        if not 0 < number <= len(starts):
            return ""
        if self._line[0] != number:
            # Many findings may be in one line, which may be megabytes long.
            end = self._line_end().search(self._source.text, starts[number - 1])
            stop = end.start() if end else None
            self._line = number, self._source.text[starts[number - 1] : stop]
        return self._line[1]

    def _line_end(self) -> re.Pattern[str]:
        return _JSON_LINE_END if self._source.json else YAML_LINE_END

    def _line_starts(self) -> array[int]:
        if self._starts is None:
            ends = self._line_end().finditer(self._source.text)
            self._starts = array("q", (0, *(match.end() for match in ends)))
        return self._starts


class _Open:
    """A container whose end has not come yet."""

    __slots__ = ("is_mapping", "key", "merges", "spot")

    def __init__(self, spot: Spot, *, is_mapping: bool) -> None:
        self.spot = spot
        self.is_mapping = is_mapping
        self.key: tuple[str | None, tuple[int, int]] | None = None
        self.merges: list[Spot] = []


def _tree(text: str) -> Spot:
    """Build the tree of marks of a text that has been parsed without error."""
    root = Spot((1, 1))
    stack: list[_Open] = []
    anchors: dict[str, tuple[Spot, str]] = {}  # with the text of a scalar
    for event in events(text):
        kind = event.__class__
        if kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            closed = stack.pop()
            for merged in closed.merges:
                _merge(closed.spot, merged)
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        mark: Any = event.start_mark
        here = (mark.line + 1, mark.column + 1)
        spot = Spot(here)
        if kind is yaml.AliasEvent:
            anchored, scalar = anchors[str(event.anchor)]
            spot.children = anchored.children
        else:
            scalar = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if event.anchor is not None:
                anchors[event.anchor] = (spot, scalar)
        parent = stack[-1] if stack else None
        if parent is None:
            root = spot
        elif not parent.is_mapping:
            spot.key = here
            parent.spot.children[len(parent.spot.children)] = spot
        elif parent.key is None:
            is_merge = kind is yaml.ScalarEvent and is_merge_key(event)
            parent.key = (None if is_merge else scalar, here)
            continue
        else:
            name, spot.key = parent.key
            parent.key = None
            if name is None:
                parent.merges.append(spot)
            else:
                parent.spot.children[name] = spot
        if kind in (yaml.MappingStartEvent, yaml.SequenceStartEvent):
            stack.append(_Open(spot, is_mapping=kind is yaml.MappingStartEvent))
    return root


def _merge(target: Spot, merged: Spot) -> None:
    is_list = bool(merged.children) and all(isinstance(k, int) for k in merged.children)
    sources = list(merged.children.values()) if is_list else [merged]
    for source in sources:
        for key, spot in source.children.items():
            target.children.setdefault(key, spot)


_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


def _skip_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


def _scan(text: str, offset: int) -> dict[str | int, tuple[int, int]]:
    """Return the offsets of each child of a container: of its key, of its value."""
    children: dict[str | int, tuple[int, int]] = {}
    opening = text[offset : offset + 1]
    if opening not in ("{", "["):
        return children
    offset = _skip_space(text, offset + 1)
    while text[offset] not in "}]":
        key_offset = offset
        key: str | int = len(children)
        if opening == "{":
            name, offset = _DECODER.raw_decode(text, offset)
            key = str(name)
            offset = _skip_space(text, _skip_space(text, offset) + 1)
        children[key] = (key_offset, offset)
        _, offset = _DECODER.raw_decode(text, offset)
        offset = _skip_space(text, offset)
        if text[offset] == ",":
            offset = _skip_space(text, offset + 1)
    return children
