"""Stores of events: one claim at a time, for as long as its lease, once finished for good."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.model_fixtures import runtime

clock_module = runtime("core.clock")
stores = runtime("webhooks.stores")


class Time:
    """The clock of the stores, moved by hand."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Replaces the clock."""
    time = Time()
    monkeypatch.setattr(clock_module, "now", lambda: time.now)
    monkeypatch.setattr(clock_module, "monotonic", lambda: time.now)
    return time


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, time: Time, tmp_path: Path) -> Iterator[Any]:
    """A store of either kind, made after the clock was replaced."""
    del time
    if request.param == "memory":
        yield stores.MemoryEventStore()
        return
    sqlite = stores.SQLiteEventStore(tmp_path / "events.sqlite3")
    yield sqlite
    sqlite.close()


def test_of_two_owners_one_gets_the_event(store: Any) -> None:
    assert store.claim("e", "one", 60) == "claimed"
    assert store.claim("e", "two", 60) == "busy"
    assert store.claim("other", "two", 60) == "claimed"


def test_a_finished_event_stays_finished(store: Any) -> None:
    store.claim("e", "one", 60)
    store.finish("e", 3600)
    store.release("e", "one")
    assert store.claim("e", "one", 60) == "finished"
    assert store.claim("e", "two", 60) == "finished"


def test_a_released_event_may_be_claimed(store: Any) -> None:
    store.claim("e", "one", 60)
    store.release("e", "one")
    assert store.claim("e", "two", 60) == "claimed"


def test_nobody_releases_the_claim_of_another(store: Any) -> None:
    store.claim("e", "one", 60)
    store.release("e", "two")
    store.release("never claimed", "two")
    assert store.claim("e", "two", 60) == "busy"


def test_a_claim_ends_with_its_lease(store: Any, time: Time) -> None:
    store.claim("e", "one", 60)
    time.now += 59
    assert store.claim("e", "two", 60) == "busy"
    time.now += 1
    assert store.claim("e", "two", 60) == "reclaimed"
    assert store.claim("e", "two", 60) == "claimed"
    assert store.claim("e", "one", 60) == "busy"


def test_a_claim_that_nobody_ended_is_remembered(store: Any, time: Time) -> None:
    """And what is forgotten in the meantime is something else."""
    store.claim("e", "one", 60)
    time.now += 2 * 86_400
    store.claim("other", "one", 60)
    assert store.claim("e", "two", 60) == "reclaimed"
    time.now += 60 + stores.KEPT
    store.claim("other", "one", 60)
    assert store.claim("e", "three", 60) == "claimed"


def test_who_was_late_prolongs_what_nobody_took(store: Any, time: Time) -> None:
    store.claim("e", "one", 60)
    time.now += 90
    assert store.claim("e", "one", 60) == "claimed"
    assert store.claim("e", "two", 60) == "busy"


def test_an_owner_prolongs_its_claim(store: Any, time: Time) -> None:
    store.claim("e", "one", 60)
    time.now += 40
    assert store.claim("e", "one", 60) == "claimed"
    time.now += 40
    assert store.claim("e", "two", 60) == "busy"


def test_a_late_owner_finishes_what_another_has_claimed(store: Any, time: Time) -> None:
    store.claim("e", "one", 60)
    time.now += 60
    store.claim("e", "two", 60)
    store.finish("e", 3600)
    store.release("e", "two")
    assert store.claim("e", "three", 60) == "finished"


def test_a_finished_event_is_forgotten_in_the_end(store: Any, time: Time) -> None:
    store.claim("e", "one", 60)
    store.finish("e", 3600)
    time.now += 3600
    assert store.claim("e", "two", 60) == "claimed"


def test_of_many_threads_one_gets_the_event(store: Any) -> None:
    def claim(number: int) -> str:
        return str(store.claim("e", f"owner {number}", 60))

    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(claim, range(40)))
    assert sorted(claims) == ["busy"] * 39 + ["claimed"]


def test_old_entries_go_from_memory(time: Time) -> None:
    store = stores.MemoryEventStore()
    store.finish("old", 60)
    store.claim("left", "one", 60)
    time.now += 60
    store.claim("new", "one", 60)
    assert list(store._entries) == ["left", "new"]
    time.now += stores.KEPT
    store.claim("newer", "one", 60)
    assert list(store._entries) == ["new", "newer"]


def test_old_entries_go_from_the_file(time: Time, tmp_path: Path) -> None:
    store = stores.SQLiteEventStore(tmp_path / "events.sqlite3")
    store.finish("old", 60)
    store.claim("left", "one", 60)
    time.now += 60
    store.claim("new", "one", 60)
    assert keys_in(store) == ["left", "new"]
    time.now += stores.KEPT
    store.claim("newer", "one", 60)
    assert keys_in(store) == ["new", "newer"]
    store.close()


def keys_in(store: Any) -> list[str]:
    with store._opened() as connection:
        rows = connection.execute("SELECT key FROM webhook_events ORDER BY key")
        return [key for (key,) in rows]


def test_a_closed_file_is_opened_again(time: Time, tmp_path: Path) -> None:
    del time
    store = stores.SQLiteEventStore(tmp_path / "events.sqlite3")
    store.claim("e", "one", 60)
    store.close()
    store.close()
    assert store.claim("e", "two", 60) == "busy"
    store.close()


class Holder:
    """Somebody else who is writing to the file, for so many looks at it."""

    def __init__(
        self, path: Path, looks: float, *, mode: str = "DELETE", lock: str = "IMMEDIATE"
    ) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute(f"PRAGMA journal_mode = {mode}")
        self.connection.execute(f"BEGIN {lock}")
        self.looks = looks
        self.looked = 0

    def sleep(self, seconds: float) -> None:
        del seconds
        self.looked += 1
        if self.looked == self.looks:
            self.connection.execute("ROLLBACK")


def test_a_new_file_that_somebody_is_writing_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    holder = Holder(tmp_path / "events.sqlite3", looks=3)
    monkeypatch.setattr(clock_module, "sleep", holder.sleep)
    store = stores.SQLiteEventStore(tmp_path / "events.sqlite3")
    assert store.claim("e", "one", 60) == "claimed"
    assert holder.looked == 3
    store.close()
    holder.connection.close()


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_file_that_is_never_free_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mode: str, lock: str
) -> None:
    path = tmp_path / "events.sqlite3"
    holder = Holder(path, looks=float("inf"), mode=mode, lock=lock)
    monkeypatch.setattr(clock_module, "sleep", holder.sleep)
    store = stores.SQLiteEventStore(path)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        store.claim("e", "one", 60)
    assert holder.looked > 100
    holder.connection.close()


def test_what_is_no_such_file_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delattr(clock_module, "sleep")
    (tmp_path / "events.sqlite3").write_bytes(b"no database" * 100)
    store = stores.SQLiteEventStore(tmp_path / "events.sqlite3")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        store.claim("e", "one", 60)


# Each process claims every event, in an order of its own, and prints those it got.
_WORKER = """
import sys
sys.path.insert(0, sys.argv[1])
import importlib
stores = importlib.import_module(sys.argv[2])
store = stores.SQLiteEventStore(sys.argv[3])
input()
for number in range(0, 50) if sys.argv[4] == "0" else range(49, -1, -1):
    if store.claim(f"e{number}", sys.argv[4], 3600) == "claimed":
        print(number)
store.close()
"""


def test_several_processes_share_a_file(tmp_path: Path) -> None:
    package, _, module = stores.__name__.partition(".")
    folder = Path(sys.modules[package].__path__[0]).parent
    path = tmp_path / "events.sqlite3"
    arguments = [str(folder), f"{package}.{module}", str(path)]
    workers = [_started(*arguments, name) for name in ("0", "1", "2")]
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    got = [worker.communicate()[0].split() for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0, 0]
    assert sorted(int(n) for own in got for n in own) == list(range(50))


def _started(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", _WORKER, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
