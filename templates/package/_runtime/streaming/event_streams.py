"""Answers in server-sent events, decoded one by one as they arrive."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from .item_streams import AsyncOpening, AsyncStream, Opening, Stream
from .server_sent_events import EventParser, Events, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from .streamed_response import AsyncStreamedResponse, StreamedResponse

__all__ = ["AsyncEventStream", "EventStream"]

T = TypeVar("T")

_LAST = "[DONE]"


class EventStream(Stream[T]):
    """The items of an answer, one from each event, decoded as any answer is.

    See `Stream`. Events without data, and what comes after `data: [DONE]`, are left
    out. Connecting anew with `Last-Event-ID` is left to the caller, who finds the id in
    `events`.
    """

    def events(self) -> Generator[ServerSentEvent, None, None]:
        """Iterate over the events as they are, instead of over the items."""
        return _events_of(self._opening)

    @staticmethod
    def _items_of(opening: Opening) -> Generator[T, None, None]:
        for event in _events_of(opening):
            if event.data:
                yield _item(event, opening.open())


class AsyncEventStream(AsyncStream[T]):
    """The asynchronous twin of `EventStream`."""

    def events(self) -> AsyncGenerator[ServerSentEvent, None]:
        """Iterate over the events as they are, instead of over the items."""
        return _async_events_of(self._opening)

    @staticmethod
    async def _items_of(opening: AsyncOpening) -> AsyncGenerator[T, None]:
        async with aclosing(_async_events_of(opening)) as events:
            async for event in events:
                if event.data:
                    yield _item(event, await opening.open())


def _events_of(opening: Opening) -> Generator[ServerSentEvent, None, None]:
    response = opening.open()
    try:
        _check(response)
        for event in response.through(EventParser()):
            if event.data == _LAST:
                return
            yield event
    finally:
        response.close()


async def _async_events_of(
    opening: AsyncOpening,
) -> AsyncGenerator[ServerSentEvent, None]:
    response = await opening.open()
    try:
        _check(response)
        async with aclosing(response.through(EventParser())) as events:
            async for event in events:
                if event.data == _LAST:
                    return
                yield event
    finally:
        await response.aclose()


def _check(response: StreamedResponse[Any] | AsyncStreamedResponse[Any]) -> None:
    content_type = response.headers.get("content-type", "").lower()
    if content_type and not content_type.startswith("text/event-stream"):
        raise response.not_decoded("the answer is no stream of events")


def _item(
    event: ServerSentEvent,
    response: StreamedResponse[Any] | AsyncStreamedResponse[Any],
) -> Any:
    decoder = response.decoder
    if not isinstance(decoder, Events) or decoder.resolved_type() is ServerSentEvent:
        return event
    return response.item(decoder.json_of(event))
