"""What may be given where a file is asked for."""

from __future__ import annotations

from typing import IO, TypeAlias

__all__ = ["FileInput"]

_Content: TypeAlias = bytes | IO[bytes]

FileInput: TypeAlias = _Content | str | tuple[str, _Content] | tuple[str, _Content, str]
"""Bytes, an open file, text, or a pair or triple: file name, content, media type."""
