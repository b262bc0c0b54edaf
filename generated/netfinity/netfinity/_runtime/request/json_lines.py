# Copied by clientpress. Do not edit.
"""Bodies in lines of JSON, of items that are encoded when their turn comes."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from ..codec.encode import encode_json
from ..codec.read_only import writable
from ..core.narrowing import is_path, is_sequence
from .upload import is_file

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["is_series", "json_lines"]

_BYTES = (bytes, bytearray, memoryview)


def is_series(value: object) -> bool:
    """Whether a body is given item by item, and not as a file or its text."""
    if isinstance(value, (str, *_BYTES)) or is_path(value) or is_file(value):
        return False
    return isinstance(value, (Iterable, AsyncIterable))


def json_lines(items: Any, type_: Any, before: bytes, *, read_only: bool) -> Any:
    """The items as a body: bytes, or chunks of them where not all items are there yet.

    `before` stands before each; `read_only` properties of models are left out. Items that are bytes are sent as they are. Raises
    TypeError and ValueError for items in a list that cannot be sent.
    """

    def line(item: Any) -> bytes:
        if isinstance(item, _BYTES):
            return bytes(cast("bytes", item))
        given = writable(item) if read_only else item
        return b"%b%b\n" % (before, encode_json(given, type_))

    if _is_async(items):
        return _later(items, line)
    if is_sequence(items):
        # All of it is checked before anything is sent, and can be sent again.
        return b"".join(map(line, items))
    return _lines(items, line)


def _is_async(items: object) -> TypeGuard[AsyncIterable[Any]]:
    return isinstance(items, AsyncIterable)


def _lines(items: Iterable[Any], line: Any) -> Iterator[bytes]:
    for item in items:
        yield line(item)


async def _later(items: AsyncIterable[Any], line: Any) -> AsyncIterator[bytes]:
    async for item in items:
        yield line(item)
