"""Rate limiters whose store is slow, broken or far away."""

from __future__ import annotations

import asyncio
from threading import Event
from typing import Any, NoReturn

import pytest

from .behaviours import thing
from .server import PATIENCE, Asked, Peer
from .world import World


class Limiter:
    """Lets everything out at once, and notes what it is told."""

    max_wait = None

    def __init__(self, *, is_async: bool) -> None:
        self.limits: dict[str, Any] = {}
        self.is_async = is_async
        self.told = Event()
        self.tickets: list[tuple[str, str]] = []

    def reserve(self, ticket: str, _buckets: Any, /) -> Any:
        return self._noted("reserve", ticket, 0.0)

    def sent(self, ticket: str, _buckets: Any, /) -> Any:
        self.told.set()
        return self._noted("sent", ticket, None)

    def abandon(self, ticket: str, _buckets: Any, /) -> None:
        self.tickets.append(("abandon", ticket))

    def pause(self, _buckets: Any, _seconds: float, /) -> Any:
        return self._noted("pause", "", None)

    def _noted(self, method: str, ticket: str, outcome: Any) -> Any:
        self.tickets.append((method, ticket))
        if not self.is_async:
            return outcome

        async def later() -> Any:
            return outcome

        return later()


def test_a_limiter_is_told_when_the_request_is_on_its_way(world: World) -> None:
    """Not when the answer comes, which may take long."""
    limiter = Limiter(is_async=world.is_async)

    def waits(peer: Peer, asked: Asked) -> None:
        assert limiter.told.wait(PATIENCE)
        thing(peer, asked)

    world.server.plays(waits)
    world.client = world.make_client(rate_limiter=limiter)
    assert world.get().id == "t-1"
    assert [method for method, _ in limiter.tickets] == ["reserve", "sent"]
    assert len({ticket for _, ticket in limiter.tickets}) == 1


class Silent(Limiter):
    """One whose store does not answer any more when it is asked for this."""

    def __init__(self, method: str, *, is_async: bool) -> None:
        super().__init__(is_async=is_async)
        self.method = method
        self.is_over = Event()

    def _noted(self, method: str, ticket: str, outcome: Any) -> Any:
        if method != self.method:
            return super()._noted(method, ticket, outcome)
        if self.is_async:
            return asyncio.Event().wait()
        return self.is_over.wait(PATIENCE)


@pytest.mark.parametrize("method", ["reserve", "sent"])
def test_a_store_that_does_not_answer_ends_at_the_deadline(
    world: World, method: str
) -> None:
    limiter = Silent(method, is_async=world.is_async)
    world.client = world.make_client(rate_limiter=limiter, deadline=0.1)
    world.server.plays(thing)
    if method == "sent":
        # The server has been asked: its answer is not lost.
        assert world.get().id == "t-1"
    else:
        error = world.get_fails()
        assert type(error) is world.package.APITimeoutError
        assert "deadline" in str(error)
        assert not error.may_have_been_processed
        assert world.server.asked == []
    limiter.is_over.set()


class Broken(Limiter):
    """One whose store breaks once a request was let out."""

    def sent(self, _ticket: str, _buckets: Any, /) -> Any:
        if not self.is_async:
            self._break()

        async def later() -> None:
            self._break()

        return later()

    def _break(self) -> NoReturn:
        raise ConnectionError("k3y-of-the-client")


def test_a_store_that_breaks_does_not_cost_an_answer(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.client = world.make_client(rate_limiter=Broken(is_async=world.is_async))
    world.server.plays(thing)
    assert world.get().id == "t-1"
    said = [record.getMessage() for record in caplog.records if record.levelno > 25]
    assert said == ["the rate limiter was not told of a request: ConnectionError"]
