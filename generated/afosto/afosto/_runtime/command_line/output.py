# Copied by clientpress. Do not edit.
"""What a call answers, written for the next program to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..codec.encode import encode_json
from ..core.pointers import MISSING, find

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["NothingThere", "write_result"]

_DECODER = msgspec.json.Decoder(float_hook=Decimal)


class NothingThere(Exception):
    """An answer has nothing at the pointer that was given."""


def write_result(
    out: BinaryIO,
    result: Any,
    *,
    pointer: str | None = None,
    most: int | None = None,
    waits: bool = False,
) -> None:
    """Write what a method returned: JSON, text and bytes as they are, items as lines.

    `pointer` chooses a part of it, or of each item. Of lists in pages and streams
    `most` items are written. `waits` says that a task it started is waited for.

    Raises NothingThere, and what reading the rest of an answer raises.
    """
    if _is_started(result):
        result = result.wait() if waits else result.result
    if isinstance(result, AbstractContextManager):
        with cast("AbstractContextManager[Iterable[Any]]", result) as items:
            _write_items(out, items, pointer, most)
    elif _is_walked(result):
        _write_items(out, result, pointer, most)
    elif result is not None:
        _write(out, _part(result, pointer), is_item=False)


def _is_started(result: Any) -> bool:
    # By what it has: few clients have tasks and the module for them.
    kind: type[Any] = result.__class__
    return hasattr(kind, "wait") and not issubclass(kind, msgspec.Struct)


def _is_walked(result: Any) -> bool:
    whole = (Mapping, Sequence, msgspec.Struct)
    return isinstance(result, Iterable) and not isinstance(result, whole)


def _write_items(
    out: BinaryIO, items: Iterable[Any], pointer: str | None, most: int | None
) -> None:
    for item in islice(items, most):
        _write(out, _part(item, pointer), is_item=True)
        # The reader may be a person who waits for it.
        out.flush()


def _part(value: Any, pointer: str | None) -> Any:
    if pointer is None:
        return value
    # Of a model, what was not in the answer is None as well.
    found = find(_DECODER.decode(encode_json(value, None)), pointer)
    if found is MISSING:
        raise NothingThere(f"the answer has nothing at {pointer}")
    return found


def _write(out: BinaryIO, value: Any, *, is_item: bool) -> None:
    if isinstance(value, (bytes, bytearray)):
        out.write(value)
        return
    if isinstance(value, str):
        text = value.encode("utf-8", "backslashreplace")
    else:
        encoded = encode_json(value, None)
        text = encoded if is_item else msgspec.json.format(encoded)
    out.write(text + b"\n")
