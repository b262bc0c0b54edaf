# Copied by clientpress. Do not edit.
"""Answers that are read while they arrive, or straight into a file."""

from __future__ import annotations

import os
import secrets
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    aclosing,
    asynccontextmanager,
    contextmanager,
)
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..core.charsets import charset_of
from ..core.errors import DecodeError
from ..core.logs import in_call
from ..exchange.response import explained
from ..exchange.status_errors import too_large
from ..transport.failures import TransportError, connection_error
from .chunk_parsers import Lines, Pieces, TextLines, Texts

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Callable,
        Generator,
        Iterator,
    )

    from ..core.errors import APIError
    from ..core.headers import Headers
    from ..exchange.response import Response
    from ..spec.operation import Decoder
    from .chunk_parsers import ChunkParser

__all__ = [
    "AsyncStreamed",
    "AsyncStreamedResponse",
    "Streamed",
    "StreamedCalls",
    "StreamedResponse",
    "async_opened",
    "opened",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _Streamed(Generic[T_co]):
    def __init__(self, head: Response[T_co]) -> None:
        received = head.received
        assert received is not None  # such calls leave it open
        self._head = head
        self._received = received
        self._source: Any = received.source
        self._is_read = False
        self._has_content = False
        self._is_closed = False
        self.status_code = head.status_code
        self.operation = head.operation
        self.route = head.route
        """The path template: placeholders, never values."""
        self.retries_taken = head.retries_taken

    @property
    def headers(self) -> Headers:
        return self._head.headers

    @property
    def request_id(self) -> str | None:
        return self._head.request_id

    @property
    def decoder(self) -> Decoder:
        """What is documented for this answer."""
        return self._head.decoder

    def item(self, content: bytes) -> Any:
        """Decode a part of the body as any answer is decoded."""
        return self._head.with_content(content).parse()

    def not_decoded(self, text: str) -> APIError:
        """The DecodeError of an answer that is not what it should be."""
        return explained(self._head, DecodeError(f"{self.operation}: {text}"))

    @property
    def _content_type(self) -> str:
        return self.headers.get("content-type", "")

    def _begin(self) -> None:
        if self._is_closed:
            raise RuntimeError("the answer is closed")
        if self._is_read:
            raise RuntimeError("the answer was read already")
        self._is_read = True

    def _broken_off(self, error: TransportError) -> APIError:
        head = self._head
        problem = connection_error(error, head.operation, head.method, head.route)
        problem.may_have_been_processed = True  # a part of the answer has come
        return problem

    def _check(self, size: int) -> None:
        """Raise ResponseTooLargeError for what is too large to be held."""
        limit = self._received.limit
        if limit is not None and size > limit:
            raise self._too_large()

    def _too_large(self) -> APIError:
        return too_large(self.operation, self._head.method, self.route, self._received)

    def _add(self, chunk: bytes) -> None:
        if not self._received.add(chunk):
            raise self._too_large()

    def _keep(self) -> None:
        self._head.content = self._received.content
        self._has_content = True

    def _total(self) -> int | None:
        """How many bytes there will be, where the server says so."""
        length = self.headers.get("content-length", "")
        if self.headers.get("content-encoding", "identity") != "identity":
            return None
        return int(length) if length.isascii() and length.isdigit() else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self.operation}>"


class StreamedResponse(_Streamed[T_co]):
    """An answer whose body can be read once: while it arrives, or all at once.

    Reading raises APIConnectionError and APITimeoutError where the answer breaks off.
    `max_response_bytes` limits what is held in memory: `read` and `parse`, and a line.
    """

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes, None, None]:
        """Iterate over the body after decompression, in pieces as they arrive."""
        self._begin()
        source = self._source.iter_bytes()
        pieces = Pieces(chunk_size)
        chunk: bytes | None = b""
        problem: APIError | None = None
        try:
            while True:
                token = in_call.set(True)
                try:
                    chunk = next(source, None)
                except TransportError as error:
                    problem = self._broken_off(error)
                finally:
                    in_call.reset(token)
                if problem is not None:
                    raise problem
                if chunk is None:
                    yield from pieces.end()
                    return
                yield from pieces.feed(chunk)
        finally:
            problem = None
            self.close()

    def iter_text(self) -> Iterator[str]:
        """Iterate over the body as text; what cannot be decoded is replaced."""
        return self.through(Texts(charset_of(self._content_type)))

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without their ends."""
        return self.through(TextLines(charset_of(self._content_type)))

    def iter_json_lines(self) -> Iterator[Any]:
        """Iterate over lines of JSON; raises DecodeError for one that is not."""
        for line in self.through(Lines()):
            if line.strip():
                yield self._head.with_content(line).json()

    def through(self, parser: ChunkParser[T]) -> Generator[T, None, None]:
        """Iterate over what `parser` makes of the body."""
        for chunk in self.iter_bytes():
            yield from parser.feed(chunk)
            self._check(parser.pending)
        yield from parser.end()

    def read(self) -> bytes:
        """The whole body (read once; then remembered)."""
        if not self._has_content:
            for chunk in self.iter_bytes():
                self._add(chunk)
            self._keep()
        return self._head.content

    def parse(self) -> T_co:
        """What a plain call returns. Raises DecodeError and DriftError as that does."""
        self.read()
        return self._head.parse()

    def stream_to_file(
        self,
        path: str | os.PathLike[str],
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Write the body to a file and return how many bytes there were.

        The file is there when all of it is there: until then it has another name, and
        what was written is removed if anything goes wrong. `on_progress` is called with
        the bytes received and those expected, or None where the server does not say.
        """
        total, count = self._total(), 0
        with _replacing(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
                count += len(chunk)
                if on_progress is not None:
                    on_progress(count, total)
        return count

    def close(self) -> None:
        """Close the connection, unless it was read to its end and can serve again."""
        if not self._is_closed:
            self._is_closed = True
            self._source.close()


class AsyncStreamedResponse(_Streamed[T_co]):
    """The asynchronous twin of `StreamedResponse`."""

    async def iter_bytes(
        self, chunk_size: int | None = None
    ) -> AsyncGenerator[bytes, None]:
        """Iterate over the body after decompression, in pieces as they arrive."""
        self._begin()
        source = self._source.aiter_bytes()
        pieces = Pieces(chunk_size)
        chunk: bytes | None = b""
        problem: APIError | None = None
        try:
            while True:
                token = in_call.set(True)
                try:
                    chunk = await anext(source, None)
                except TransportError as error:
                    problem = self._broken_off(error)
                finally:
                    in_call.reset(token)
                if problem is not None:
                    raise problem
                if chunk is None:
                    for piece in pieces.end():
                        yield piece
                    return
                for piece in pieces.feed(chunk):
                    yield piece
        finally:
            problem = None
            await self.aclose()

    def iter_text(self) -> AsyncIterator[str]:
        """Iterate over the body as text; what cannot be decoded is replaced."""
        return self.through(Texts(charset_of(self._content_type)))

    def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without their ends."""
        return self.through(TextLines(charset_of(self._content_type)))

    async def iter_json_lines(self) -> AsyncIterator[Any]:
        """Iterate over lines of JSON; raises DecodeError for one that is not."""
        async with aclosing(self.through(Lines())) as lines:
            async for line in lines:
                if line.strip():
                    yield self._head.with_content(line).json()

    async def through(self, parser: ChunkParser[T]) -> AsyncGenerator[T, None]:
        """Iterate over what `parser` makes of the body."""
        async with aclosing(self.iter_bytes()) as chunks:
            async for chunk in chunks:
                for item in parser.feed(chunk):
                    yield item
                self._check(parser.pending)
        for item in parser.end():
            yield item

    async def read(self) -> bytes:
        """The whole body (read once; then remembered)."""
        if not self._has_content:
            async with aclosing(self.iter_bytes()) as chunks:
                async for chunk in chunks:
                    self._add(chunk)
            self._keep()
        return self._head.content

    async def parse(self) -> T_co:
        """What a plain call returns. Raises DecodeError and DriftError as that does."""
        await self.read()
        return self._head.parse()

    async def stream_to_file(
        self,
        path: str | os.PathLike[str],
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """See `StreamedResponse.stream_to_file`; writes to the file do not give way."""
        total, count = self._total(), 0
        with _replacing(path) as file:
            async with aclosing(self.iter_bytes()) as chunks:
                async for chunk in chunks:
                    file.write(chunk)
                    count += len(chunk)
                    if on_progress is not None:
                        on_progress(count, total)
        return count

    async def aclose(self) -> None:
        """Close the connection, unless it was read to its end and can serve again."""
        if not self._is_closed:
            self._is_closed = True
            await self._source.aclose()


Streamed: TypeAlias = AbstractContextManager[StreamedResponse[T]]
AsyncStreamed: TypeAlias = AbstractAsyncContextManager[AsyncStreamedResponse[T]]


class StreamedCalls:
    """The methods of a caller, each returning what `opens` makes of the call."""

    def __init__(self, caller: Any, opens: Callable[..., Any]) -> None:
        self._caller = caller
        self._opens = opens

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._caller, name)
        return lambda *args, **kwargs: self._opens(method, args, kwargs)


@contextmanager
def opened(
    method: Callable[..., Response[T]], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Generator[StreamedResponse[T], None, None]:
    """The answer of a call, open inside of a `with` block."""
    response = StreamedResponse(method(*args, **kwargs))
    try:
        yield response
    finally:
        response.close()


@asynccontextmanager
async def async_opened(
    method: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> AsyncGenerator[AsyncStreamedResponse[Any], None]:
    """See `opened`."""
    response = AsyncStreamedResponse[Any](await method(*args, **kwargs))
    try:
        yield response
    finally:
        await response.aclose()


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """A file that takes its name when it is whole, and is removed if it never is."""
    target = Path(path)
    partial = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with partial.open("xb") as file:
            yield file
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
