"""JSON pointers and the `$ref`s that hold them: parsed, written and followed here only.

A reference is followed within one document, in which `#/a/b` is a place. What it
means that there is nothing is for the caller; the words for it are in `nothing_at`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .json_values import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

Pointer = tuple[str | int, ...]
"""A path into a document: `("paths", "/x", "get", "parameters", 0)`."""

_INDEX = re.compile(r"[0-9]{1,9}")
_MOST_HOPS = 20
"""How many references a pointer may lead through on its way."""


def pointer_steps(text: str) -> tuple[str, ...]:
    """Split a JSON pointer as RFC 6901 writes it; raises ValueError."""
    if not text:
        return ()
    if not text.startswith("/"):
        raise ValueError("a pointer starts with a slash")
    return tuple(
        step.replace("~1", "/").replace("~0", "~") for step in text[1:].split("/")
    )


def escape_step(step: str) -> str:
    """Return a step of a JSON pointer as RFC 6901 writes it."""
    return step.replace("~", "~0").replace("/", "~1")


@lru_cache(maxsize=16_384)  # a document has the same ones over and over
def parse_pointer(fragment: str) -> tuple[str, ...]:
    """Split a JSON pointer from a URI fragment; raises ValueError."""
    return pointer_steps(unquote(fragment, errors="strict"))


def format_pointer(pointer: Pointer) -> str:
    """Return a local reference `#/a/b` to a pointer, as written in a `$ref`."""
    # A bare % would be read as the start of an escape.
    return "#" + "".join("/" + escape_step(str(s)).replace("%", "%25") for s in pointer)


def reference(value: Any) -> str | None:
    """Return the text of a `$ref`, None where there is none."""
    ref = value.get("$ref") if is_object(value) else None
    return ref if type(ref) is str else None


def nothing_at(text: str) -> str:
    """Return the message for a reference that leads nowhere."""
    return f"{text!r} points to nothing"


def resolve_pointer(
    root: Any, segments: Pointer, hops: int = _MOST_HOPS
) -> tuple[Pointer, Any]:
    """Follow a pointer; return it with list indices as int, and its value.

    Where it leads on below a local `$ref`, it is followed from what that refers to, and
    the pointer returned is the one there. Raises KeyError where there is nothing.
    """
    pointer: list[str | int] = []
    value = root
    for segment in segments:
        while (text := reference(value)) is not None and segment not in value:
            if not hops:
                raise KeyError(segment)
            hops -= 1
            found, value = resolve(root, text, hops)
            pointer = list(found)
        if is_object(value) and segment in value:
            value = value[segment]
            pointer.append(segment)
        elif is_list(value) and (index := _index(segment)) < len(value):
            value = value[index]
            pointer.append(index)
        else:
            raise KeyError(segment)
    return tuple(pointer), value


def _index(segment: str | int) -> int:
    """Return the index that a step into a list says; raises KeyError."""
    # Longer ones are no index, and int() refuses the longest.
    if not _INDEX.fullmatch(str(segment)):
        raise KeyError(segment)
    return int(segment)


def resolve(root: Any, text: str, hops: int = _MOST_HOPS) -> tuple[Pointer, Any]:
    """Return where a local reference leads and what is there; raises KeyError.

    The document as a whole, `#`, is nothing that an object of it can be.
    """
    if not text.startswith("#/"):
        raise KeyError(text)
    try:
        segments = parse_pointer(text[1:])
    except ValueError:
        raise KeyError(text) from None
    return resolve_pointer(root, segments, hops)


def trail(root: Any, pointer: Pointer, value: Any) -> Iterator[tuple[Pointer, Any]]:
    """Follow `$ref`s from `value` at `pointer` to the first object that has none.

    Yields each stop with its value, the start first. Raises KeyError where a reference
    leads nowhere, and ValueError where they lead in a circle.
    """
    yield pointer, value
    seen: set[Pointer] = set()
    while (text := reference(value)) is not None:
        pointer, value = resolve(root, text)
        if pointer in seen:
            raise ValueError(text)
        seen.add(pointer)
        yield pointer, value


def follow(root: Any, value: Any) -> Any:
    """Follow `$ref`s from an object to the first that is none; None if they fail."""
    try:
        for _, end in trail(root, (), value):
            value = end
    except (KeyError, ValueError):
        return None
    return value
