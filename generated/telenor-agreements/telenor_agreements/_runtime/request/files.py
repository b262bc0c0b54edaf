# Copied by clientpress. Do not edit.
"""What may be given where a file is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from os import PathLike
from typing import IO, TypeAlias

__all__ = ["FileInput", "WholeInput"]

WholeInput: TypeAlias = bytes | IO[bytes] | PathLike[str] | str
"""Bytes, an open binary file, a path, or text: what may be given in place of items."""

_Content: TypeAlias = (
    bytes | IO[bytes] | PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
)

FileInput: TypeAlias = (
    _Content
    | str
    | tuple[str, _Content]
    | tuple[str, _Content, str | None]
    | tuple[str, _Content, str | None, Mapping[str, str]]
)
"""Bytes, an open binary file, a path, chunks of bytes (asynchronous ones with the
asynchronous client only), or a tuple: file name, content, media type, headers of the
part.

A path is opened when its turn comes and closed after it. A `str` is text to be sent,
never a path: text that came from elsewhere could otherwise name any file of this
machine. What is neither bytes, nor a path, nor a file that can seek is sent once: such
a call is not retried.
"""
