"""Answers that are a sequence of items, decoded one by one as they arrive."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .chunk_parsers import Lines
from .streamed_response import AsyncStreamedResponse, StreamedResponse

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator
    from types import TracebackType
    from typing import Self


__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")

_RECORD_SEPARATOR = b"\x1e"


class Stream(Generic[T]):
    """The items of an answer, one from each line, decoded as any answer is.

    The request is made when the `with` block is entered or the first item is asked for.
    Read it in a `with` block unless you read it to its end: both close the connection.
    A connection that breaks raises APIConnectionError; it is not taken up again.
    """

    def __init__(self, opens: Callable[[], Any]) -> None:
        self._opens = opens
        self._response: StreamedResponse[Any] | None = None
        self._items = self._run()

    def open(self) -> StreamedResponse[Any]:
        """The response, of which nothing is read yet; makes the request, once."""
        if self._response is None:
            self._response = StreamedResponse(self._opens())
        return self._response

    def _run(self) -> Generator[T, None, None]:
        response = self.open()
        try:
            for line in response.through(Lines()):
                text = line.strip(_RECORD_SEPARATOR).strip()
                if text:
                    yield response.item(text)
        finally:
            response.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._items)

    def close(self) -> None:
        """End the stream and close its connection."""
        self._items.close()
        if self._response is not None:
            self._response.close()

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """The asynchronous twin of `Stream`."""

    def __init__(self, opens: Callable[[], Any]) -> None:
        self._opens = opens
        self._response: AsyncStreamedResponse[Any] | None = None
        self._items = self._run()

    async def open(self) -> AsyncStreamedResponse[Any]:
        """The response, of which nothing is read yet; makes the request, once."""
        if self._response is None:
            self._response = AsyncStreamedResponse(await self._opens())
        return self._response

    async def _run(self) -> AsyncGenerator[T, None]:
        response = await self.open()
        try:
            async with aclosing(response.through(Lines())) as lines:
                async for line in lines:
                    text = line.strip(_RECORD_SEPARATOR).strip()
                    if text:
                        yield response.item(text)
        finally:
            await response.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def aclose(self) -> None:
        """End the stream and close its connection."""
        await self._items.aclose()
        if self._response is not None:
            await self._response.aclose()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
