# Copied by clientpress. Do not edit.
"""Parsers that are fed a body in pieces of any length: texts, lines, JSON items."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Protocol, TypeVar

import msgspec

from ..core.charsets import known_charset

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ChunkParser", "JsonItems", "Lines", "Pieces", "TextLines", "Texts"]

T_co = TypeVar("T_co", covariant=True)

_RECORD_SEPARATOR = b"\x1e"
_LINE_END = re.compile(rb"\r\n|\n|\r")


class ChunkParser(Protocol[T_co]):
    """Takes pieces of a body and returns what each of them completes."""

    @property
    def pending(self) -> int:
        """How many bytes are held because their end has not come."""
        ...

    def feed(self, chunk: bytes) -> Sequence[T_co]: ...

    def end(self) -> Sequence[T_co]: ...


class Pieces:
    """Pieces of `size` bytes, the last one maybe of less; None: as they come."""

    __slots__ = ("_held", "_size")

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._held = b""

    @property
    def pending(self) -> int:
        return len(self._held)

    def feed(self, chunk: bytes) -> Sequence[bytes]:
        size = self._size
        if size is None:
            return (chunk,) if chunk else ()
        held = self._held + chunk
        whole = len(held) - len(held) % size
        self._held = held[whole:]
        return [held[start : start + size] for start in range(0, whole, size)]

    def end(self) -> Sequence[bytes]:
        return (self._held,) if self._held else ()


class Lines:
    """Lines as bytes, without their ends: CR, LF or CRLF."""

    __slots__ = ("_after_cr", "_held", "pending")

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._after_cr = False
        self.pending = 0

    def feed(self, chunk: bytes) -> list[bytes]:
        if not chunk:
            return []
        if self._after_cr and chunk.startswith(b"\n"):
            # The other half of a CRLF.
            chunk = chunk[1:]
        self._after_cr = chunk.endswith(b"\r")
        *lines, rest = _LINE_END.split(chunk)
        if lines:
            lines[0] = b"".join([*self._held, lines[0]])
            self._held, self.pending = [], 0
        self._held.append(rest)
        self.pending += len(rest)
        return lines

    def end(self) -> list[bytes]:
        last = b"".join(self._held)
        self._held, self.pending = [], 0
        return [last] if last else []


class Texts:
    """Pieces of text; what cannot be decoded is replaced."""

    __slots__ = ("_decoder",)

    pending = 0

    def __init__(self, charset: str) -> None:
        decoder = codecs.getincrementaldecoder(known_charset(charset))
        self._decoder = decoder(errors="replace")

    def feed(self, chunk: bytes) -> list[str]:
        text = self._decoder.decode(chunk)
        return [text] if text else []

    def end(self) -> list[str]:
        text = self._decoder.decode(b"", True)
        return [text] if text else []


class TextLines:
    """Lines as text, without their ends."""

    __slots__ = ("_lines", "_texts")

    def __init__(self, charset: str) -> None:
        self._texts = Texts(charset)
        self._lines = Lines()

    @property
    def pending(self) -> int:
        return self._lines.pending

    def feed(self, chunk: bytes) -> list[str]:
        return self._split(self._texts.feed(chunk))

    def end(self) -> list[str]:
        lines = self._split(self._texts.end())
        return lines + [line.decode() for line in self._lines.end()]

    def _split(self, texts: list[str]) -> list[str]:
        # Through UTF-8, in which no part of a character looks like the end of a line.
        lines = self._lines.feed("".join(texts).encode())
        return [line.decode() for line in lines]


class JsonItems:
    """The texts of JSON items: a line each, or of RFC 7464.

    There a record separator stands before each text, which may have several lines. The
    body's first character tells which it is, whatever its media type says.
    """

    __slots__ = ("_held", "_lines", "_records", "pending")

    def __init__(self) -> None:
        self._lines = Lines()
        self._records: bool | None = None
        self._held: list[bytes] = []
        self.pending = 0

    def feed(self, chunk: bytes) -> list[bytes]:
        if self._records is None and chunk.strip():
            self._records = chunk.lstrip().startswith(_RECORD_SEPARATOR)
        if not self._records:
            items = _texts(self._lines.feed(chunk))
            self.pending = self._lines.pending
            return items
        *ended, rest = chunk.split(_RECORD_SEPARATOR)
        if ended:
            ended[0] = b"".join([*self._held, ended[0]])
            self._held, self.pending = [], 0
        if rest:
            self._held.append(rest)
            self.pending += len(rest)
        if rest.endswith(b"\n") and _is_whole(last := b"".join(self._held)):
            # Whoever waits for it need not wait for the next one.
            ended.append(last)
            self._held, self.pending = [], 0
        return _texts(ended)

    def end(self) -> list[bytes]:
        if not self._records:
            return _texts(self._lines.end())
        last = b"".join(self._held)
        self._held, self.pending = [], 0
        return _texts([last])


def _texts(pieces: list[bytes]) -> list[bytes]:
    return [text for piece in pieces if (text := piece.strip())]


def _is_whole(text: bytes) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True
