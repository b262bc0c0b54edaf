"""Runs calls against an API in process, through either client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeGuard, cast

import httpx2

from afosto import Afosto, APIError, AsyncAfosto
from afosto._runtime.client.paging import AsyncPager, Pager
from afosto._runtime.client.tasks import AsyncStarted, Started

from .counting import Counting
from .outcome import Outcome
from .wire import Reply, Sent


def is_pager(value: object) -> TypeGuard[Pager[Any]]:
    """Tell type checkers what `isinstance` leaves unknown."""
    return isinstance(value, Pager)


def is_async_pager(value: object) -> TypeGuard[AsyncPager[Any]]:
    """The same for the asynchronous pager."""
    return isinstance(value, AsyncPager)


def is_started(value: object) -> TypeGuard[Started[Any, Any]]:
    """Tell type checkers what `isinstance` leaves unknown."""
    return isinstance(value, Started)


def is_async_started(value: object) -> TypeGuard[AsyncStarted[Any, Any]]:
    """The same for what the asynchronous client starts."""
    return isinstance(value, AsyncStarted)


def settled(result: Any) -> Any:
    """Return what a call's first answer came to."""
    if is_pager(result):
        return result.first_page().response.parse()
    if is_started(result):
        return result.result
    return result


async def settled_later(result: Any) -> Any:
    """The same as `settled`, asynchronously."""
    if is_async_pager(result):
        return (await result.first_page()).response.parse()
    result = await result if inspect.isawaitable(result) else result
    if is_async_started(result):
        return result.result
    return result


def walked(result: Any) -> Any:
    """Return the items of all pages."""
    pager: Pager[Any] = result
    return list(pager)


async def walked_later(result: Any) -> Any:
    """The same as `walked`, asynchronously."""
    pager: AsyncPager[Any] = result
    return [item async for item in pager]


def waited(result: Any) -> Any:
    """Return the task that a call started, once it is done."""
    started: Started[Any, Any] = result
    return started.wait()


async def waited_later(result: Any) -> Any:
    """The same as `waited`, asynchronously."""
    started: AsyncStarted[Any, Any] = await result
    return await started.wait()


Settle = tuple[Callable[[Any], Any], Callable[[Any], Awaitable[Any]]]
Call = Callable[[Afosto], Any]


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
                Afosto(
                    token="token-secret",
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
            AsyncAfosto(
                token="token-secret",
                max_retries=max_retries,
                on_drift="raise",
                rate_limiter=rate_limiter,
                http_client=http_client,
            ) as client,
        ):
            # Both clients have the same face; the calls are written for one of them.
            result = call(cast("Afosto", client))
            return await settle(result)

    def error(self, call: Call, *replies: Reply) -> Any:
        """Make a call that must fail, and return its error."""
        try:
            outcome = self(call, *replies)
        except APIError as error:
            return error
        raise AssertionError(f"no error was raised, but {outcome.result!r} returned")
