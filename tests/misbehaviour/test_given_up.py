"""Calls that are given up half-way leak nothing, and the client goes on."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from threading import Event
from typing import Any, NoReturn

import httpx2
import pytest

from .behaviours import THING, answers, framed, says_nothing, thing
from .server import PATIENCE, Asked, Behaviour, Peer, serving
from .world import TOKEN, World

WHOLE = framed(THING)
gives_token = answers({"access_token": TOKEN})
only_async = pytest.mark.parametrize("world", ["async"], indirect=True)
only_sync = pytest.mark.parametrize("world", ["sync"], indirect=True)


def holds(here: Event, data: bytes = b"") -> Behaviour:
    """Send the beginning of an answer, tell of it, and send no more."""

    def behaviour(peer: Peer, asked: Asked) -> None:
        peer.send(data)
        here.set()
        says_nothing(peer, asked)

    return behaviour


def stays(here: Event) -> Callable[..., Awaitable[Any]]:
    """A function that tells that it was called, and does not return."""

    async def stay(*_: object) -> None:
        here.set()
        await asyncio.Event().wait()

    return stay


def in_the_token_request(world: World, here: Event) -> None:
    world.server.plays(holds(here))


def before_the_answer(world: World, here: Event) -> None:
    world.server.plays(gives_token, holds(here))


def in_the_headers(world: World, here: Event) -> None:
    world.server.plays(gives_token, holds(here, WHOLE[:30]))


def in_the_body(world: World, here: Event) -> None:
    world.server.plays(gives_token, holds(here, WHOLE[:-3]))


def in_a_hook_before(world: World, here: Event) -> None:
    world.http.event_hooks = {"request": [stays(here)]}


def in_a_hook_after(world: World, here: Event) -> None:
    world.server.plays(gives_token)
    world.http.event_hooks = {"response": [stays(here)]}


def in_a_credential(world: World, here: Event) -> None:
    world.client = world.make_client(client_secret=stays(here))


def between_attempts(world: World, here: Event) -> None:
    world.server.plays(gives_token, answers(None, "503 No"))
    world.package._runtime.core.clock.async_sleep = stays(here)


PHASES = (
    in_the_token_request,
    before_the_answer,
    in_the_headers,
    in_the_body,
    in_a_hook_before,
    in_a_hook_after,
    in_a_credential,
    between_attempts,
)


async def cancelled(call: Awaitable[Any], here: Event) -> None:
    """Cancel a call once it is there."""
    task = asyncio.ensure_future(call)
    await asyncio.to_thread(here.wait, PATIENCE)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def timed_out(call: Awaitable[Any], here: Event) -> None:
    """Let the caller's own time limit end once the call is there."""

    async def limited() -> None:
        async with asyncio.timeout(None) as limit:

            async def expire() -> None:
                await asyncio.to_thread(here.wait, PATIENCE)
                limit.reschedule(0)

            expiring = asyncio.ensure_future(expire())
            await call
        await expiring

    with pytest.raises(TimeoutError):
        await limited()


def goes_on(world: World) -> None:
    """The next call finds everything as if nothing had been."""
    world.http.event_hooks = {}
    world.server.script = []
    world.server.always = lambda peer, asked: (
        gives_token if asked.target == "/token" else thing
    )(peer, asked)
    world.client = world.client.with_options(max_retries=0)
    assert world.private().id == "t-1"


@only_async
@pytest.mark.parametrize("give_up", [cancelled, timed_out])
@pytest.mark.parametrize("phase", PHASES)
def test_a_call_is_given_up(
    world: World,
    phase: Callable[[World, Event], None],
    give_up: Callable[[Awaitable[Any], Event], Any],
) -> None:
    here = Event()
    phase(world, here)
    world.run(give_up(world.client.private.get(), here))
    if phase in (in_the_token_request, before_the_answer, in_the_headers, in_the_body):
        # What is left of the answer must not reach another call.
        world.server.wait_for_no_connection()
    if phase is in_a_credential:
        world.client = world.make_client()
    goes_on(world)


@only_async
@pytest.mark.parametrize("is_limited", [False, True])
@pytest.mark.parametrize("give_up", [cancelled, timed_out])
def test_a_call_that_still_shakes_hands(
    *,
    world: World,
    give_up: Callable[[Awaitable[Any], Event], Any],
    is_limited: bool,
) -> None:
    limiter = world.package.RateLimiter() if is_limited else None
    with serving() as mute:
        url = mute.url.replace("http:", "https:")
        client = world.make_client(base_url=url, rate_limiter=limiter)
        here = Event()
        mute.on_first_byte = here.set
        world.run(give_up(client.things.get("1"), here))
        mute.wait_for_no_connection()
    goes_on(world)


@only_async
def test_a_call_that_waits_for_a_connection(world: World, trusted: Any) -> None:
    world.connect(verify=trusted, limits=httpx2.Limits(max_connections=1))
    here = Event()

    async def note(_request: httpx2.Request) -> None:
        here.set()

    async def both() -> None:
        holder = Event()
        world.server.plays(holds(holder))
        first = asyncio.ensure_future(world.client.things.get("1"))
        await asyncio.to_thread(holder.wait, PATIENCE)
        world.http.event_hooks = {"request": [note]}
        await cancelled(world.client.things.get("2"), here)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first

    world.run(both())
    assert len(world.server.asked) == world.server.opened == 1
    goes_on(world)


@only_async
def test_calls_that_wait_for_a_token(world: World) -> None:
    """The one that fetches it is given up; the next in the queue takes over."""

    async def queue() -> list[Any]:
        here = Event()
        world.server.plays(holds(here), gives_token, *[thing] * 3)
        first, *others = [
            asyncio.ensure_future(world.client.private.get()) for _ in range(5)
        ]
        await asyncio.to_thread(here.wait, PATIENCE)
        first.cancel()
        others.pop().cancel()
        return await asyncio.gather(*others)

    assert [thing.id for thing in world.run(queue())] == ["t-1"] * 3
    targets = [asked.target for asked in world.server.asked]
    assert targets.count("/token") == 2


def interrupts(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def at_a_hook_before(world: World) -> None:
    world.http.event_hooks = {"request": [interrupts]}


def at_a_hook_after(world: World) -> None:
    world.server.plays(gives_token)
    world.http.event_hooks = {"response": [interrupts]}


def at_a_credential(world: World) -> None:
    world.client = world.make_client(client_secret=interrupts)


def at_a_wait(world: World) -> None:
    world.server.plays(gives_token, answers(None, "503 No"))
    world.package._runtime.core.clock.sleep = interrupts


@only_sync
@pytest.mark.parametrize(
    "phase", [at_a_hook_before, at_a_hook_after, at_a_credential, at_a_wait]
)
def test_an_interrupt(world: World, phase: Callable[[World], None]) -> None:
    phase(world)
    with pytest.raises(KeyboardInterrupt):
        world.private()
    if phase is at_a_credential:
        world.client = world.make_client()
    goes_on(world)


@pytest.fixture
def interrupting() -> Iterator[Callable[[], None]]:
    """Interrupts the main thread, as Ctrl-C would."""
    before = signal.signal(signal.SIGUSR1, interrupts)
    main = threading.main_thread().ident
    assert main is not None
    yield lambda: signal.pthread_kill(main, signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


@only_sync
@pytest.mark.parametrize("data", [b"", WHOLE[:30], WHOLE[:-3]])
def test_an_interrupt_while_reading(
    world: World, interrupting: Callable[[], None], data: bytes
) -> None:
    def breaks_in(peer: Peer, asked: Asked) -> None:
        peer.send(data)
        interrupting()
        says_nothing(peer, asked)

    world.server.plays(gives_token, breaks_in)
    with pytest.raises(KeyboardInterrupt):
        world.private()
    world.server.wait_for_no_connection()
    goes_on(world)
