"""What is replaced in a process that was forked, without a fork."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.runtime.conftest import PACKAGE


def test_all_that_asked_for_it_is_renewed(rt: Any) -> None:
    del rt  # it makes the package importable
    forks = importlib.import_module(f"{PACKAGE}._runtime.core.forks")

    class Thing:
        renewed = 0

        def renew(self) -> None:
            self.renewed += 1

    one, other = Thing(), Thing()
    forks.renew_after_fork(one)
    forks._renew()
    assert (one.renewed, other.renewed) == (1, 0)


@pytest.mark.parametrize(
    ("name", "arguments", "lock"),
    [
        ("MemoryEventStore", (), "_lock"),
        ("SQLiteEventStore", (":memory:",), "_lock"),
        ("RateLimiter", (), "_lock"),
        ("Gate", (), "threads"),
        ("Gate", (), "_guard"),
    ],
)
def test_a_lock_is_replaced(
    rt: Any, name: str, arguments: tuple[str, ...], lock: str
) -> None:
    thing = getattr(rt, name)(*arguments)
    held = getattr(thing, lock)
    with held:
        thing.renew()
        assert held.locked()
        assert not getattr(thing, lock).locked()


def test_a_file_of_events_is_opened_anew_and_not_closed(
    rt: Any, tmp_path: Path
) -> None:
    store = rt.SQLiteEventStore(tmp_path / "events.db")
    store.claim("one", "parent", 60)
    before = store._connection
    store.renew()
    assert store.claim("one", "child", 60) == "busy"
    # Closing it would be the parent's to do.
    assert before.execute("SELECT owner FROM webhook_events").fetchall() == [
        ("parent",)
    ]
    assert store._connection is not before
    assert before in rt.stores_module._OF_PARENT
    store.close()
    before.close()


def test_room_that_was_made_by_another_thread_is_given_back(rt: Any) -> None:
    del rt
    recursion = importlib.import_module(f"{PACKAGE}._runtime.core.recursion")
    before = sys.getrecursionlimit()
    room = recursion._Room()
    with room:
        assert sys.getrecursionlimit() >= 10_000
        with room._lock:
            room.renew()
            assert sys.getrecursionlimit() == before
        with room:
            assert sys.getrecursionlimit() >= 10_000
        assert sys.getrecursionlimit() == before
        room._inside = 1  # for the block's own end
    room.renew()
    assert sys.getrecursionlimit() == before


def test_connections_are_made_anew_and_cookies_kept(sync_world: Any) -> None:
    client = sync_world.client(http_client=None)
    session = client._calls.session
    session.renew()  # there is nothing yet
    before = session.http()
    before.cookies.set("seen", "yes")
    lock = session._lock
    session.renew()
    after = session.http()
    assert after is not before
    assert dict(after.cookies) == {"seen": "yes"}
    assert session._lock is not lock
    assert session.http() is after
    before.close()
    client.close()


def test_what_the_user_gave_is_not_ours_to_replace(
    rt: Any, world: Any, get: Any
) -> None:
    client = world.client(httpx2.Response(200, json={}))
    session = client._calls.session
    session.renew()  # it has not been used
    assert world.call(client, get) == {}
    session.renew()
    with pytest.raises(rt.ClientConfigurationError, match="before this process was"):
        world.call(client, get)


def test_a_loop_is_another_one_after_a_fork(async_world: Any) -> None:
    session = async_world.client()._calls.session
    session._loop = object()
    session.renew()
    assert session._loop is None
