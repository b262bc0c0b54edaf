"""Runs calls against an API in process, through either client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Literal, cast

import httpx2

from fenix_collect import APIError, AsyncFenixCollect, FenixCollect

from .counting import Counting
from .outcome import Outcome
from .wire import Reply, Sent


def settled(result: Any) -> Any:
    """Return what a call's first answer came to."""
    return result


async def settled_later(result: Any) -> Any:
    """The same as `settled`, asynchronously."""
    result = await result if inspect.isawaitable(result) else result
    return result


Settle = tuple[Callable[[Any], Any], Callable[[Any], Awaitable[Any]]]
Call = Callable[[FenixCollect], Any]


class Runner:
    """Runs calls against replies, through the synchronous or asynchronous client."""

    def __init__(self, face: Literal["sync", "async"], waits: list[float]) -> None:
        self.face = face
        self.waits = waits
        self.sent: list[Sent] = []

    def __call__(
        self,
        call: Call,
        *replies: Reply,
        max_retries: int = 0,
        rate_limiter: Counting | None = None,
        settle: Settle = (settled, settled_later),
    ) -> Outcome:
        """Make a call; each request gets the next of `replies`."""
        self.sent.clear()
        self.waits.clear()
        waiting = [reply.response() for reply in replies]

        def answer(request: httpx2.Request) -> httpx2.Response:
            self.sent.append(Sent.of(request, request.read()))
            return waiting.pop(0)

        async def answer_later(request: httpx2.Request) -> httpx2.Response:
            self.sent.append(Sent.of(request, await request.aread()))
            return waiting.pop(0)

        if self.face == "sync":
            transport = httpx2.MockTransport(answer)
            with (
                httpx2.Client(transport=transport) as http_client,
                FenixCollect(
                    api_key="api-key-secret",
                    max_retries=max_retries,
                    on_drift="raise",
                    rate_limiter=rate_limiter,
                    http_client=http_client,
                ) as client,
            ):
                result = settle[0](call(client))
        else:
            coroutine = self._call(
                call, answer_later, max_retries, rate_limiter, settle[1]
            )
            result = asyncio.run(coroutine)
        return Outcome(result, list(self.sent), list(self.waits))

    async def _call(
        self,
        call: Call,
        answer: Any,
        max_retries: int,
        rate_limiter: Counting | None,
        settle: Callable[[Any], Awaitable[Any]],
    ) -> Any:
        transport = httpx2.MockTransport(answer)
        async with (
            httpx2.AsyncClient(transport=transport) as http_client,
            AsyncFenixCollect(
                api_key="api-key-secret",
                max_retries=max_retries,
                on_drift="raise",
                rate_limiter=rate_limiter,
                http_client=http_client,
            ) as client,
        ):
            # Both clients have the same face; the calls are written for one of them.
            result = call(cast("FenixCollect", client))
            return await settle(result)

    def error(self, call: Call, *replies: Reply) -> Any:
        """Make a call that must fail, and return its error."""
        try:
            outcome = self(call, *replies)
        except APIError as error:
            return error
        raise AssertionError(f"no error was raised, but {outcome.result!r} returned")
