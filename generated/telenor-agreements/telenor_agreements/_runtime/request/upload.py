# Copied by clientpress. Do not edit.
"""Contents that are read in chunks while they are sent."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, cast

from ..core.narrowing import is_path

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

__all__ = ["Stream", "Upload", "file_name", "is_file"]

_CHUNK = 64 * 1024


class Upload:
    """One file, stream of chunks, or bytes.

    `length` is in bytes, None where only reading tells. A file is sent from where it
    stands, each time. Raises TypeError for what cannot be read as bytes and OSError for
    a path that cannot be.
    """

    __slots__ = ("_content", "_start", "is_async", "length", "replayable")

    def __init__(self, content: Any) -> None:
        self._content: Any = content
        self._start: int | None = None
        self.length: int | None = None
        self.is_async = False
        self.replayable = True
        if isinstance(content, (bytes, bytearray, memoryview)):
            self._content = bytes(cast("bytes", content))
            self.length = len(self._content)
        elif is_path(content):
            about = os.stat(content)  # any PathLike
            # Pipes and devices have neither an end nor a beginning.
            self.replayable = stat.S_ISREG(about.st_mode)
            self.length = about.st_size if self.replayable else None
        elif isinstance(content, AsyncIterable):
            self.is_async = True
            self.replayable = not hasattr(self._content, "__anext__")
        elif is_file(content):
            self._measure(content)
        elif isinstance(content, Iterable):
            # An iterator is spent after the first attempt; a list is not.
            self.replayable = not hasattr(self._content, "__next__")
        else:
            raise TypeError(f"{type(content).__name__} cannot be sent as a file")

    def _measure(self, file: Any) -> None:
        if isinstance(file, io.TextIOBase):
            raise TypeError("a file to be sent must be opened in binary mode")
        seekable = getattr(file, "seekable", None)
        self.replayable = callable(seekable) and bool(seekable())
        if self.replayable:
            start: int = file.tell()
            self.length = file.seek(0, os.SEEK_END) - start
            file.seek(start)
            self._start = start

    def chunks(self) -> Iterator[bytes]:
        """The content, for the synchronous client."""
        content: Any = self._content
        if isinstance(content, bytes):
            yield content
        elif is_path(content):
            with open(content, "rb") as file:  # any PathLike
                while chunk := file.read(_CHUNK):
                    yield chunk
        elif is_file(content):
            self._rewind()
            while chunk := content.read(_CHUNK):
                yield chunk
        else:
            yield from content

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """The content, for the asynchronous client: files are read in a thread."""
        content: Any = self._content
        if self.is_async:
            async for chunk in content:
                yield chunk
        elif is_path(content):
            # Not by `chunks`: a generator cannot be closed while a thread is in it. Nor
            # opened in one: it would stay open where the task is cancelled meanwhile.
            with open(content, "rb") as file:  # noqa: ASYNC230
                async for chunk in _read(file):
                    yield chunk
        elif is_file(content):
            self._rewind()
            async for chunk in _read(content):
                yield chunk
        else:
            for chunk in self.chunks():
                yield chunk

    def _rewind(self) -> None:
        if self._start is not None:
            self._content.seek(self._start)


def is_file(value: object) -> bool:
    """Whether a value is read like a file; a model may have a field of that name."""
    return callable(getattr(value, "read", None))


async def _read(file: Any) -> AsyncIterator[bytes]:
    from anyio import to_thread  # see clock.async_sleep

    # Who is cancelled does not wait for a pipe in which nothing comes.
    while chunk := await to_thread.run_sync(file.read, _CHUNK, abandon_on_cancel=True):
        yield chunk


class Stream:
    """The pieces of a body in a row, read when their turn comes."""

    def __init__(self, pieces: Sequence[bytes | Upload]) -> None:
        self._pieces = pieces
        uploads = [piece for piece in pieces if isinstance(piece, Upload)]
        self.replayable = all(upload.replayable for upload in uploads)
        self.is_async = any(upload.is_async for upload in uploads)
        lengths = [
            piece.length if isinstance(piece, Upload) else len(piece)
            for piece in pieces
        ]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Upload):
                yield from piece.chunks()
            else:
                yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Upload):
                async for chunk in piece.async_chunks():
                    yield chunk
            else:
                yield piece


def file_name(content: Any) -> str | None:
    """The last part of the path of a file, where it has one."""
    path = content if is_path(content) else getattr(content, "name", None)
    if is_path(path):
        path = os.fspath(path)
    if not isinstance(path, str):
        return None
    return os.path.basename(path) or None  # no import of pathlib
