"""A deadline: how long a whole call may take, whatever its attempts wait for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest

from tests.runtime.token_server import CLIENT, bearers, token


def unavailable(count: int) -> list[httpx2.Response]:
    return [httpx2.Response(503) for _ in range(count)]


class Drip(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body of `length` spaces; each of them takes a second."""

    def __init__(self, clock: Any, length: int = 1000) -> None:
        self._clock = clock
        self._length = length

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._length):
            self._clock.time += 1
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def test_an_answer_that_never_ends_is_given_up(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    client = world.client(httpx2.Response(200, stream=Drip(clock)), token="t")
    with pytest.raises(rt.APITimeoutError, match=r"GET /things: .* its deadline") as e:
        world.call(client, get, options={"deadline": 5})
    assert clock.time == 1_000_006
    found = (e.value.operation, e.value.method, e.value.route)
    assert found == ("things.get", "GET", "/things")


def test_no_retry_begins_that_would_come_too_late(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    client = world.client(*unavailable(2), token="t", deadline=2.5)
    with pytest.raises(rt.ServerError):
        world.call(client, get)
    assert clock.slept == [1.0]


def test_attempts_time_out_at_the_deadline(world: Any, get: Any) -> None:
    done = httpx2.Response(200, json={})
    client = world.client(*unavailable(1), done, token="t", timeout=4)
    world.call(client, get, options={"deadline": 4.5})
    limits = [request.extensions["timeout"]["read"] for request in world.requests]
    assert limits == [4, 3.5]


def test_a_wait_for_a_slot_counts(rt: Any, world: Any, get: Any) -> None:
    limiter = rt.RateLimiter({"": (1, 60)})
    done = httpx2.Response(200, json={})
    client = world.client(done, token="t", rate_limiter=limiter, deadline=10)
    world.call(client, get)
    with pytest.raises(rt.RateLimitWaitError, match="the deadline"):
        world.call(client, get)


def test_a_slot_that_would_come_too_late_is_given_back(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    done = [httpx2.Response(200, json={}) for _ in range(2)]
    limiter = rt.RateLimiter({"": (1, 60)})
    client = world.client(*done, token="t", rate_limiter=limiter, deadline=10)
    world.call(client, get)
    with pytest.raises(rt.RateLimitWaitError):
        world.call(client, get)
    clock.time += 60
    world.call(client, get)
    assert clock.slept == []


def test_what_hangs_in_a_thread_keeps_no_process_from_ending(rt: Any) -> None:
    ends = threading.Event()
    before = set(threading.enumerate())
    assert not rt.clock_module.thread_in_time(ends.wait, 0.0)
    (left,) = set(threading.enumerate()) - before
    assert left.daemon
    ends.set()
    left.join()
    assert rt.clock_module.thread_in_time(ends.is_set, 20.0)


def test_without_a_deadline_nothing_changes(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    client = world.client(*unavailable(3), token="t")
    with pytest.raises(rt.ServerError):
        world.call(client, get)
    assert clock.slept == [1.0, 2.0]
    assert world.requests[2].extensions["timeout"]["read"] == 60.0


def test_what_is_left_to_be_read_may_take_longer(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    """A streamed answer: the deadline is for its beginning."""
    answer = httpx2.Response(200, stream=Drip(clock, 6))
    client = world.client(answer, token="t", deadline=4)
    caller = client._as_open()
    if world.is_async:

        async def read() -> bytes:
            response = rt.AsyncStreamedResponse(await caller._call(get))
            return bytes(await response.read())

        content = asyncio.run(read())
    else:
        content = rt.StreamedResponse(caller._call(get)).read()
    assert content == b" " * 6
    assert world.request.extensions["timeout"]["read"] == 60.0


@pytest.fixture
def guarded(rt: Any) -> Any:
    return rt.Operation(
        "things.get",
        "GET",
        "/things",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
    )


@pytest.fixture
def oauth(rt: Any) -> dict[str, Any]:
    scheme = rt.OAuth2ClientCredentials("https://auth.test/token")
    return {"scheme": scheme, "credentials": CLIENT, "deadline": 2.5}


def test_a_token_request_is_part_of_the_call(
    rt: Any, world: Any, guarded: Any, oauth: Any, clock: Any
) -> None:
    client = world.client(*unavailable(2), **oauth)
    with pytest.raises(rt.ServerError):
        world.call(client, guarded)
    assert clock.slept == [1.0]
    limits = [request.extensions["timeout"]["read"] for request in world.requests]
    assert limits == [2.5, 1.5]


def test_a_token_that_never_comes_is_given_up(
    rt: Any, world: Any, guarded: Any, oauth: Any, clock: Any
) -> None:
    client = world.client(httpx2.Response(200, stream=Drip(clock)), **oauth)
    with pytest.raises(rt.APITimeoutError, match="its deadline"):
        world.call(client, guarded)
    assert clock.time == 1_000_003


def test_an_infinite_deadline_is_none(world: Any, guarded: Any, oauth: Any) -> None:
    done = httpx2.Response(200, json={})
    options = {"deadline": float("inf"), "timeout": None}
    client = world.client(token("t1"), done, **oauth)
    world.call(client, guarded, options=options)
    assert world.requests[1].extensions["timeout"]["read"] is None


def test_who_has_no_time_left_is_not_kept_waiting_by_another(
    rt: Any, async_world: Any, guarded: Any, oauth: Any
) -> None:
    """A call that waits for another's token request gives up; the other goes on."""
    arrived = asyncio.Event()
    given_up = asyncio.Event()

    async def handle(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            arrived.set()
            await given_up.wait()
        answer: httpx2.Response = async_world.handle(request)
        return answer

    http = httpx2.AsyncClient(transport=httpx2.MockTransport(handle))
    client = async_world.client(
        token("t1"), httpx2.Response(200, json={}), **oauth, http_client=http
    )

    async def run() -> None:
        patient = asyncio.create_task(client._call(guarded, options={"deadline": None}))
        await arrived.wait()
        with pytest.raises(rt.APITimeoutError, match="its deadline"):
            await client._call(guarded, options={"deadline": 0.01})
        given_up.set()
        await patient

    asyncio.run(run())
    assert bearers(async_world) == ["t1"]


def test_others_may_have_more_time_for_a_token(
    rt: Any, async_world: Any, guarded: Any, oauth: Any, clock: Any
) -> None:
    """The one that fetches it fails by its own deadline, the next one fetches anew."""
    answers = [
        httpx2.Response(200, stream=Drip(clock)),
        token("t1"),
        httpx2.Response(200, json={}),
    ]
    client = async_world.client(*answers, **oauth)

    async def run() -> list[Any]:
        calls = [
            client._call(guarded, options={"deadline": deadline})
            for deadline in (2.5, None)
        ]
        return await asyncio.gather(*calls, return_exceptions=True)

    short, patient = asyncio.run(run())
    assert isinstance(short, rt.APITimeoutError)
    assert patient == {}


def test_what_a_function_of_the_user_raises_in_time_is_raised(
    world: Any, guarded: Any
) -> None:
    def fail() -> str:
        raise LookupError("no such secret")

    client = world.client(credentials={"token": fail}, deadline=5)
    with pytest.raises(LookupError, match="no such secret"):
        world.call(client, guarded)
    assert world.requests == []


def test_a_deadline_may_pass_before_anything_is_sent(
    rt: Any, world: Any, guarded: Any, clock: Any
) -> None:
    def late() -> str:
        clock.time += 6
        return "t"

    client = world.client(credentials={"token": late}, deadline=5)
    with pytest.raises(rt.APITimeoutError, match="its deadline"):
        world.call(client, guarded)
    assert world.requests == []
