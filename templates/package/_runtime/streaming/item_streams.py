"""Answers that are a sequence of items, decoded one by one as they arrive."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import finalize

from .chunk_parsers import JsonItems
from .streamed_response import AsyncStreamedResponse, StreamedResponse

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator
    from types import TracebackType
    from typing import Self


__all__ = ["AsyncOpening", "AsyncStream", "Opening", "Stream"]

T = TypeVar("T")


class Opening:
    """The answer that a stream reads, once it is asked for.

    Generators know this and not their stream, which would be a circle: a stream that
    nobody holds any more is then closed at once, not by some later garbage collection.
    """

    __slots__ = ("_opens", "response")

    def __init__(self, opens: Callable[[], Any]) -> None:
        self._opens = opens
        self.response: StreamedResponse[Any] | None = None

    def open(self) -> StreamedResponse[Any]:
        if self.response is None:
            self.response = StreamedResponse(self._opens())
        return self.response


class AsyncOpening:
    """The asynchronous twin of `Opening`."""

    __slots__ = ("_opens", "response")

    def __init__(self, opens: Callable[[], Any]) -> None:
        self._opens = opens
        self.response: AsyncStreamedResponse[Any] | None = None

    async def open(self) -> AsyncStreamedResponse[Any]:
        if self.response is None:
            self.response = AsyncStreamedResponse(await self._opens())
        return self.response


class Stream(Generic[T]):
    """The items of an answer, one from each line or record, decoded as any answer is.

    The request is made when the `with` block is entered or the first item is asked for.
    Read it in a `with` block unless you read it to its end: both close the connection.
    A connection that breaks raises APIConnectionError; it is not taken up again.
    """

    def __init__(self, opens: Callable[[], Any]) -> None:
        self._opening = Opening(opens)
        self._items = self._items_of(self._opening)

    def open(self) -> StreamedResponse[Any]:
        """The response, of which nothing is read yet; makes the request, once."""
        return self._opening.open()

    @staticmethod
    def _items_of(opening: Opening) -> Generator[T, None, None]:
        response = opening.open()
        try:
            for text in response.through(JsonItems()):
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
        if self._opening.response is not None:
            self._opening.response.close()

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
        self._opening = AsyncOpening(opens)
        self._items = self._items_of(self._opening)
        # Where garbage collection finds the stream, it must not find the generators
        # too: it would have each of them closed on its own, the inner ones while the
        # outer one is closing them.
        finalize(self, _let_go, self._items).atexit = False

    async def open(self) -> AsyncStreamedResponse[Any]:
        """The response, of which nothing is read yet; makes the request, once."""
        return await self._opening.open()

    @staticmethod
    async def _items_of(opening: AsyncOpening) -> AsyncGenerator[T, None]:
        response = await opening.open()
        try:
            async with aclosing(response.through(JsonItems())) as texts:
                async for text in texts:
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
        if self._opening.response is not None:
            await self._opening.response.aclose()

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


def _let_go(_items: object) -> None:
    """The event loop closes a generator that nobody holds."""
