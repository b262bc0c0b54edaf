"""Processes that are forked from one that has made calls."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from threading import Event, Thread, current_thread
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from .behaviours import answers, framed, thing
from .server import PATIENCE, Asked, Peer, Server
from .world import World, transport_class

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here"),
    # The server's threads are in the process that forks; the children do without them.
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]

# So many of each process meet at the server; that they share no connection is counted.
CALLS = 8


def echoes(peer: Peer, asked: Asked) -> None:
    """Answer with what came in path, header and body."""
    path = asked.target.rpartition("/")[2]
    name = json.loads(asked.body)["name"]
    echo = {"path": path, "mark": asked.headers["x-mark"], "name": name}
    peer.send(framed(json.dumps(echo).encode(), "200 OK", Set_Cookie="seen=yes"))


class Child(NamedTuple):
    """A process and the end of its pipe."""

    process: Any
    pipe: Any

    def outcome(self) -> Any:
        """What its function returned, or the text of what it raised."""
        assert self.pipe.poll(PATIENCE), "the child is stuck"
        outcome = self.pipe.recv()
        self.process.join(PATIENCE)
        return outcome


@contextmanager
def forked(function: Callable[[], Any]) -> Generator[Child]:
    """Run a function in a child of this process, from now on."""
    own, other = multiprocessing.Pipe(duplex=False)

    def run() -> None:
        try:
            other.send(function())
        except BaseException:
            other.send(traceback.format_exc())

    process = multiprocessing.get_context("fork").Process(target=run)
    process.start()
    try:
        yield Child(process, own)
    finally:
        process.kill()
        process.join()
        own.close()
        other.close()


def in_child(function: Callable[[], Any]) -> Any:
    with forked(function) as child:
        return child.outcome()


class Both:
    """Either client with connections of its own, and a loop where it needs one."""

    def __init__(self, package: ModuleType, server: Server, kind: str) -> None:
        self._is_async = kind in ("async", "aiohttp")
        own = package.AsyncThings if self._is_async else package.Things
        settings: dict[str, Any] = {"key": "k", "client_id": "id"}
        if kind not in ("sync", "async"):
            settings["http_client"] = transport_class(package, kind)()
        self.client = own(base_url=server.url, client_secret="s3cret", **settings)
        self._runner = asyncio.Runner()

    def call(self, made: Any) -> Any:
        return self._runner.run(made) if self._is_async else made

    def own_echoes(self, mark: str) -> bool:
        """Whether calls of the client and of its copies get their own answers."""
        client = self.client
        callers = [client.things, client.with_options(timeout=PATIENCE).things]
        for number in range(CALLS):
            made = callers[number % 2].echo(str(number), mark=mark, name="n")
            echo = self.call(made)
            if (echo.path, echo.mark) != (str(number), mark):
                return False
        return True

    def begin(self) -> Both:
        """The same in a child, where the loop of the parent does not run."""
        self._runner = asyncio.Runner()
        return self

    def close(self) -> None:
        self.call(self.client.aclose() if self._is_async else self.client.close())
        self._runner.close()


@pytest.fixture(params=["sync", "async", "urllib3", "aiohttp"])
def both(
    request: pytest.FixtureRequest,
    package: ModuleType,
    server: Server,
    authority_file: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Both]:
    monkeypatch.setenv("SSL_CERT_FILE", authority_file)
    made = Both(package, server, request.param)
    yield made
    made.close()


def test_each_process_reads_its_own_answers(both: Both, server: Server) -> None:
    server.always = echoes
    assert both.own_echoes("before")
    with (
        forked(lambda: both.begin().own_echoes("one")) as one,
        forked(lambda: both.begin().own_echoes("two")) as two,
    ):
        assert both.own_echoes("meanwhile")
        assert [one.outcome(), two.outcome()] == [True, True]
    # Nobody has said goodbye on the connection of the parent.
    assert both.own_echoes("after")
    assert server.opened == 3
    assert len(server.asked) == 5 * CALLS


def test_a_child_of_a_child(both: Both, server: Server) -> None:
    server.always = echoes
    assert both.own_echoes("parent")

    def child() -> Any:
        return both.begin().own_echoes("child") and in_child(
            lambda: both.begin().own_echoes("grandchild")
        )

    assert in_child(child) is True
    assert server.opened == 3


def test_a_child_that_ends_leaves_the_connections_open(
    both: Both, server: Server
) -> None:
    server.always = echoes
    assert both.own_echoes("before")

    def child() -> bool:
        both.begin().own_echoes("child")
        both.close()
        return True

    assert in_child(child) is True
    assert both.own_echoes("after")
    assert server.opened == 2


def test_cookies_are_kept(both: Both, server: Server) -> None:
    server.always = echoes
    assert both.own_echoes("parent")
    assert in_child(lambda: both.begin().own_echoes("child")) is True
    assert [asked.headers.get("cookie") for asked in server.asked] == [
        None,
        *["seen=yes"] * (2 * CALLS - 1),
    ]


@pytest.mark.parametrize("world", ["sync", "async"], indirect=True)
def test_a_transport_of_the_user_is_not_used_by_both(world: World) -> None:
    world.server.plays(thing)
    world.get()

    def child() -> str:
        with pytest.raises(world.package.ClientConfigurationError) as raised:
            asyncio.run(world.client.things.get("1")) if world.is_async else world.get()
        return str(raised.value)

    assert in_child(child) == (
        "http_client was used before this process was forked, and its connections"
        " belong to the other process: make it and the client anew in this one"
    )


def test_a_transport_that_was_not_used_yet(world: World) -> None:
    world.server.plays(thing)

    def child() -> str:
        made = world.client.things.get("1")
        found: str = (asyncio.run(made) if world.is_async else made).id
        return found

    assert in_child(child) == "t-1"


def test_a_token_that_is_being_fetched(both: Both, server: Server) -> None:
    """Whoever fetches it is not there in the child."""
    may_answer = Event()
    token = {"access_token": "t0ken", "expires_in": 3600}

    def keeper(peer: Peer, asked: Asked) -> None:
        if asked.target != "/token":
            thing(peer, asked)
            return
        assert len(server.asked) > 1 or may_answer.wait(PATIENCE)
        answers(token)(peer, asked)

    server.always = keeper

    def reads() -> str:
        found: str = both.call(both.client.private.get()).id
        return found

    def child() -> str:
        both.begin()
        return reads()

    fetching = Thread(target=reads)
    fetching.start()
    server.wait_for_requests(1)
    assert in_child(child) == "t-1"
    may_answer.set()
    fetching.join()
    assert [asked.target for asked in server.asked].count("/token") == 2


def test_a_limiter_that_is_at_work(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock of a thread that is not there in the child, and slots given before."""
    clock: Any = package._runtime.core.clock
    is_inside, may_go = Event(), Event()

    def monotonic() -> float:
        if current_thread().name == "slow":
            is_inside.set()
            assert may_go.wait(PATIENCE)
        return 1000.0

    monkeypatch.setattr(clock, "monotonic", monotonic)
    limiter = package.RateLimiter({"": (2, 60.0)})
    assert limiter.reserve("first", {"": (2, 60.0)}) == 0
    slow = Thread(
        target=limiter.reserve, args=("slow", {"": (2, 60.0)}), name="slow", daemon=True
    )
    slow.start()
    assert is_inside.wait(PATIENCE)

    def child() -> list[float]:
        return [limiter.reserve(str(n), {"": (2, 60.0)}) for n in range(2)]

    assert in_child(child) == [0, 60.0]
    may_go.set()
    slow.join()
