"""The rate limiter: nobody sends too early, nobody waits too long."""

from __future__ import annotations

import asyncio
import gc
import itertools
import random
import threading
from bisect import insort
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

START = 1_000_000.0
"""What the fake clock shows at first."""


@pytest.fixture
def limits(rt: Any) -> Any:
    return rt.limiter_module


def most_in_a_window(times: list[float], seconds: float) -> int:
    """The most moments that lie in a window of this length, wherever it begins."""
    times = sorted(times)
    return max(
        sum(1 for other in times if first <= other < first + seconds) for first in times
    )


def asks(limiter: Any, ticket: str, buckets: Any) -> float:
    """What a request is told to wait; one that need not is sent at that moment."""
    wait: float = limiter.reserve(ticket, buckets)
    if wait == 0:
        limiter.sent(ticket, buckets)
    return wait


def slots(limiter: Any, limit: Any, count: int) -> list[float]:
    """What each of several tickets is told to wait, asked at one moment."""
    return [asks(limiter, str(number), {"all": limit}) for number in range(count)]


def test_slots_are_given_in_the_order_of_asking(limits: Any) -> None:
    waits = slots(limits.RateLimiter(), (2, 10.0), 7)
    assert waits == [0.0, 0.0, 10.0, 10.0, 20.0, 20.0, 30.0]


def test_a_window_slides(limits: Any, clock: Any) -> None:
    limiter = limits.RateLimiter()
    for moment, wait in ((0.0, 0.0), (9.0, 0.0), (9.0, 1.0), (10.5, 8.5)):
        clock.time = START + moment
        assert asks(limiter, str(moment + wait), {"all": (2, 10.0)}) == wait


def test_a_slot_that_has_come_is_taken_once(limits: Any, clock: Any) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (1, 1.0)}
    assert asks(limiter, "a", buckets) == 0.0
    assert asks(limiter, "b", buckets) == 1.0
    clock.time += 0.75
    assert asks(limiter, "b", buckets) == 0.25
    clock.time += 0.25
    assert asks(limiter, "b", buckets) == 0.0
    assert asks(limiter, "c", buckets) == 1.0


def test_a_slow_bucket_does_not_hold_up_the_others(limits: Any) -> None:
    limiter = limits.RateLimiter()
    both = {"all": (2, 1.0), "slow": (1, 60.0)}
    assert asks(limiter, "a", both) == 0.0
    assert asks(limiter, "b", both) == 60.0
    assert asks(limiter, "c", {"all": (2, 1.0)}) == 0.0
    assert asks(limiter, "d", {"all": (2, 1.0)}) == 1.0


@pytest.mark.parametrize("seed", range(8))
def test_no_window_is_ever_overfull_and_no_slot_is_given_late(
    limits: Any, clock: Any, seed: int
) -> None:
    """Against a plain search: a slot is the first moment that breaks no limit."""
    chance = random.Random(seed)  # noqa: S311
    known = {"all": (5, 8.0), "a": (2, 4.0), "b": (3, 16.0)}
    given: dict[str, list[float]] = {name: [] for name in known}
    limiter = limits.RateLimiter()
    waiting: list[tuple[float, str, dict[str, Any]]] = []
    for number in range(40):
        then = clock.time + chance.choice((0.0, 0.0, 0.5, 1.0))
        while waiting and waiting[0][0] <= then:
            clock.time, ticket, buckets = waiting.pop(0)
            assert asks(limiter, ticket, buckets) == 0.0
        clock.time = then
        buckets = {name: known[name] for name in ("all", chance.choice("ab"))}
        moment = clock.time + asks(limiter, str(number), buckets)
        assert moment == first_allowed(given, buckets, clock.time)
        if moment > clock.time:
            insort(waiting, (moment, str(number), buckets), key=lambda slot: slot[0])
        for name in buckets:
            insort(given[name], moment)
    for name, (requests, seconds) in known.items():
        assert most_in_a_window(given[name], seconds) <= requests


def first_allowed(
    given: dict[str, list[float]], buckets: dict[str, tuple[int, float]], now: float
) -> float:
    for half_seconds in itertools.count():
        moment = now + half_seconds / 2
        if all(
            most_in_a_window([*given[name], moment], seconds) <= requests
            for name, (requests, seconds) in buckets.items()
        ):
            return moment
    raise AssertionError


def test_who_gives_up_makes_room(limits: Any) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (1, 1.0)}
    waits = [asks(limiter, ticket, buckets) for ticket in "abc"]
    limiter.abandon("b", buckets)
    assert waits == [0.0, 1.0, 2.0]
    # It is for who has waited, not for a newcomer.
    assert [asks(limiter, ticket, buckets) for ticket in "dc"] == [2.0, 1.0]


def test_who_wakes_late_does_not_go_with_those_who_are_on_time(
    limits: Any, clock: Any
) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (5, 1.0)}
    slots(limiter, (5, 1.0), 15)
    # Ten have slots at 1.0 and 2.0, and nobody wakes before 2.5.
    clock.time = START + 2.5
    waits = [asks(limiter, str(number), buckets) for number in range(5, 15)]
    assert waits == [0.0] * 5 + [1.0] * 5


def test_who_was_let_out_counts_until_it_has_gone_out(limits: Any, clock: Any) -> None:
    """Between the two is all that a busy machine may take for a moment's work."""
    limiter = limits.RateLimiter()
    buckets = {"all": (2, 1.0)}
    assert [limiter.reserve(ticket, buckets) for ticket in "abc"] == [0.0, 0.0, 1.0]
    clock.time += 0.75
    limiter.sent("a", buckets)
    clock.time += 0.25
    assert asks(limiter, "c", buckets) == 0.75
    clock.time += 0.75
    assert asks(limiter, "c", buckets) == 0.0
    # Nothing is known of the other one still.
    assert asks(limiter, "d", buckets) == 1.0
    limiter.sent("b", buckets)
    limiter.sent("b", buckets)
    clock.time += 1.0
    assert [asks(limiter, ticket, buckets) for ticket in "def"] == [0.0, 0.0, 1.0]


def test_who_came_first_goes_first_though_it_wakes_last(
    limits: Any, clock: Any
) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (1, 1.0)}
    slots(limiter, (1, 1.0), 3)
    clock.time += 2.0
    assert asks(limiter, "2", buckets) == 1.0
    assert asks(limiter, "1", buckets) == 0.0
    assert asks(limiter, "new", buckets) == 2.0


def test_those_behind_move_up_when_somebody_gives_up(limits: Any, clock: Any) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (1, 1.0)}
    slots(limiter, (1, 1.0), 9)
    for ticket in "1234567":
        limiter.abandon(ticket, buckets)
    # A newcomer gets no slot before somebody who waits.
    assert asks(limiter, "new", buckets) == 2.0
    assert asks(limiter, "8", buckets) == 1.0
    # One that was let out and did not go takes nothing either.
    limiter.reserve("8", buckets)
    clock.time += 1.0
    assert limiter.reserve("8", buckets) == 0.0
    limiter.abandon("8", buckets)
    assert limiter.reserve("new", buckets) == 0.0


def test_a_pause_moves_who_waits_and_keeps_their_order(limits: Any) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (2, 10.0)}
    slots(limiter, (2, 10.0), 5)
    limiter.pause(buckets, 30.0)
    waits = [asks(limiter, ticket, buckets) for ticket in "234"]
    assert waits == [30.0, 30.0, 40.0]
    assert asks(limiter, "new", buckets) == 40.0
    assert asks(limiter, "newer", buckets) == 50.0


def test_a_pause_ends_after_an_hour_whatever_the_server_says(limits: Any) -> None:
    limiter = limits.RateLimiter()
    limiter.pause({"all": None}, 1e300)
    assert asks(limiter, "a", {"all": None}) == 3600.0


def test_who_would_wait_too_long_takes_no_slot(limits: Any) -> None:
    limiter = limits.RateLimiter(max_wait=1.5)
    waits = slots(limiter, (1, 1.0), 4)
    assert waits == [0.0, 1.0, 2.0, 2.0]


@pytest.mark.parametrize("limit", [(0, 1.0), (1, 0.0), (-1, 1.0)])
def test_a_limit_that_lets_nothing_out_is_refused(rt: Any, limit: Any) -> None:
    with pytest.raises(rt.ClientConfigurationError, match="'sms'"):
        rt.limiter_module.RateLimiter({"sms": limit})


def test_a_credential_is_asked_for_anew_after_a_wait(
    rt: Any, world: Any, clock: Any
) -> None:
    get = rt.Operation("a.get", "GET", "/a", security=({"main": ()},))
    client = world.client(
        *(httpx2.Response(204) for _ in range(2)),
        credentials={"token": lambda: f"of {clock.time - START:.0f}"},
        rate_limiter=rt.limiter_module.RateLimiter({"": (1, 60.0)}),
    )
    world.call(client, get)
    world.call(client, get)
    sent = [request.headers["Authorization"] for request in world.requests]
    assert sent == ["Bearer of 0", "Bearer of 60"]


class Elsewhere:
    """A limiter whose slots are far away: it answers when awaited."""

    max_wait = None

    def __init__(self) -> None:
        self.limits: dict[str, Any] = {}
        self.waits = [2.0, 1.0, 0.0]
        self.asked: list[tuple[str, dict[str, Any]]] = []

    async def reserve(self, ticket: str, buckets: dict[str, Any], /) -> float:
        self.asked.append((ticket, buckets))
        return self.waits.pop(0)


def test_a_limiter_may_be_asynchronous(async_world: Any, clock: Any, get: Any) -> None:
    limiter = Elsewhere()
    client = async_world.client(httpx2.Response(200, json={}), rate_limiter=limiter)
    async_world.call(client, get)
    assert clock.slept == [2.0, 1.0]
    # One ticket for all that is asked for one request.
    assert len({ticket for ticket, _ in limiter.asked}) == 1
    assert limiter.asked[0][1] == {"ACME:": None}


async def forever(*_: object) -> Any:
    await asyncio.Event().wait()


async def cancelled(call: Any, *, when: Callable[[], object]) -> None:
    """Cancel a call as soon as it has come that far."""
    task = asyncio.ensure_future(call)
    while not when():
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_a_call_that_is_cancelled_in_line_leaves_it(
    rt: Any, async_world: Any, get: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = rt.RateLimiter({"": (1, 60.0)})
    buckets = {"ACME:": (1, 60.0)}
    client = async_world.client(rate_limiter=limiter)
    assert asks(limiter, "first", buckets) == 0.0
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await forever()

    monkeypatch.setattr(rt.clock_module, "async_sleep", sleep)
    asyncio.run(cancelled(client._call(get), when=lambda: slept))
    assert asks(limiter, "next", buckets) == 60.0


def unanswered(world: Any, limiter: Any, operation: Any) -> None:
    """A call that is cancelled when it is with the transport."""
    requests: list[httpx2.Request] = []

    async def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        await forever()
        raise AssertionError

    http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    client = world.client(rate_limiter=limiter, http_client=http)
    asyncio.run(cancelled(client._call(operation), when=lambda: requests))


def test_a_call_that_is_cancelled_on_its_way_may_have_gone_out(
    rt: Any, async_world: Any, get: Any, clock: Any
) -> None:
    limiter = rt.RateLimiter({"": (1, 60.0)})
    buckets = {"ACME:": (1, 60.0)}
    unanswered(async_world, limiter, get)
    assert asks(limiter, "next", buckets) == 60.0
    # And not for ever: nobody is on the way any more.
    clock.time += 60.0
    assert asks(limiter, "next", buckets) == 0.0


def test_what_would_have_to_be_awaited_is_left_undone(
    async_world: Any, get: Any
) -> None:
    """And warns of nothing: a coroutine that nobody closed would."""

    class Later(Elsewhere):
        async def sent(self, _ticket: str, _buckets: Any, /) -> None:
            raise AssertionError

    limiter = Later()
    limiter.waits = [0.0]
    unanswered(async_world, limiter, get)
    gc.collect()
    assert limiter.waits == []


def test_a_long_wait_is_slept_in_parts(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    """Those ahead may give up, and nobody wakes who sleeps."""
    limiter = rt.RateLimiter({"": (1, 20.0)})
    asks(limiter, "first", {"ACME:": (1, 20.0)})
    world.call(world.client(httpx2.Response(200, json={}), rate_limiter=limiter), get)
    assert clock.slept[:3] == [5.0, 3.75, 2.8125]
    assert clock.time == START + 20.0
    assert min(clock.slept[:-1]) >= 2.0


def test_a_forked_process_goes_on_from_what_was_let_out(
    limits: Any, clock: Any
) -> None:
    limiter = limits.RateLimiter()
    buckets = {"all": (2, 10.0)}
    waits = [limiter.reserve(ticket, buckets) for ticket in "abcd"]
    assert waits == [0.0, 0.0, 10.0, 10.0]
    limiter.renew()
    # What was on its way counts as sent, and nobody waits here.
    assert limiter.reserve("new", buckets) == 10.0
    clock.time += 10.0
    assert [limiter.reserve(t, buckets) for t in ("new", "newer")] == [0.0, 0.0]


def test_threads_and_tasks_share_one_limiter(rt: Any, limits: Any) -> None:
    """100 threads and 100 tasks in two event loops; time passes when all wait."""
    world = CrowdedWorld(rt, limits.RateLimiter({"": (10, 1.0)}))
    moments = world.run(threads=100, loops=2, tasks=50)
    assert len(moments) == 200
    assert most_in_a_window(moments, 1.0) == 10
    # Nobody waited longer than it takes 200 calls, 10 of them in a second.
    assert max(moments) == START + 19.0


class CrowdedWorld:
    """Callers whose sleeping is ours: each sleeper is woken at its moment.

    The clock stands still while anybody is awake and goes to the first moment that is
    waited for when all sleep, so the test needs no time of its own.
    """

    def __init__(self, rt: Any, limiter: Any) -> None:
        self.rt = rt
        self.limiter = limiter
        self.time = START
        self.awake = 0
        self.changed = threading.Condition()
        self.moments: list[float] = []
        clock = rt.clock_module
        clock.monotonic = lambda: self.time
        clock.sleep = self.sleep
        clock.async_sleep = self.async_sleep
        self.sleepers: list[tuple[float, int, Callable[[], object]]] = []
        self.number = itertools.count()

    def run(self, *, threads: int, loops: int, tasks: int) -> list[float]:
        self.awake = threads + loops * tasks
        workers = [threading.Thread(target=self._thread) for _ in range(threads)]
        workers += [
            threading.Thread(target=asyncio.run, args=(self._loop(tasks),))
            for _ in range(loops)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return self.moments

    def sleep(self, seconds: float) -> None:
        event = threading.Event()
        self._fall_asleep(seconds, event.set)
        event.wait()

    async def async_sleep(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        woken = asyncio.Event()
        self._fall_asleep(seconds, lambda: loop.call_soon_threadsafe(woken.set))
        await woken.wait()

    def _fall_asleep(self, seconds: float, wake: Callable[[], object]) -> None:
        with self.changed:
            insort(self.sleepers, (self.time + seconds, next(self.number), wake))
            self._leave()

    def _leave(self) -> None:
        """One caller less is awake; the last one moves the clock."""
        self.awake -= 1
        while self.awake == 0 and self.sleepers:
            self.time = self.sleepers[0][0]
            while self.sleepers and self.sleepers[0][0] == self.time:
                self.awake += 1
                self.sleepers.pop(0)[2]()

    def _client(self, class_: Any, http_class: Any) -> tuple[Any, Any]:
        rt = self.rt
        service = rt.Service(
            "Acme", environment="ACME", servers=(rt.Server("https://api.test"),)
        )
        http = http_class(transport=httpx2.MockTransport(self._answer))
        operation = rt.Operation("a.get", "GET", "/a", results={"204": rt.Nothing()})
        client = class_(service, http_client=http, rate_limiter=self.limiter)
        return client, operation

    def _answer(self, _request: httpx2.Request) -> httpx2.Response:
        with self.changed:
            self.moments.append(self.time)
        return httpx2.Response(204)

    def _thread(self) -> None:
        client, operation = self._client(self.rt.SyncClient, httpx2.Client)
        client._call(operation)
        with self.changed:
            self._leave()

    async def _loop(self, tasks: int) -> None:
        client, operation = self._client(self.rt.AsyncClient, httpx2.AsyncClient)

        async def one() -> None:
            await client._call(operation)
            with self.changed:
                self._leave()

        await asyncio.gather(*(one() for _ in range(tasks)))
