"""Answers in server-sent events, decoded one by one as they arrive."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from .item_streams import AsyncStream, Stream
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
        response = self.open()
        try:
            _check(response)
            for event in response.through(EventParser()):
                if event.data == _LAST:
                    return
                yield event
        finally:
            response.close()

    def _run(self) -> Generator[T, None, None]:
        for event in self.events():
            if event.data:
                yield _item(event, self.open())


class AsyncEventStream(AsyncStream[T]):
    """The asynchronous twin of `EventStream`."""

    async def events(self) -> AsyncGenerator[ServerSentEvent, None]:
        """Iterate over the events as they are, instead of over the items."""
        response = await self.open()
        try:
            _check(response)
            async with aclosing(response.through(EventParser())) as events:
                async for event in events:
                    if event.data == _LAST:
                        return
                    yield event
        finally:
            await response.aclose()

    async def _run(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.events()) as events:
            async for event in events:
                if event.data:
                    yield _item(event, await self.open())


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
