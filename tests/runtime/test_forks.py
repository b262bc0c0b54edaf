"""What a forked process has of its own, without a network."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.conftest import RUNTIME

NO_BUCKETS: dict[Any, Any] = {}

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]


def child_agrees(check: Callable[[], bool]) -> bool:
    """Whether a check holds in a child of this process."""
    child = os.fork()
    if child == 0:
        agrees = False
        try:
            agrees = check()
        finally:
            os._exit(0 if agrees else 1)
    return os.waitpid(child, 0)[1] == 0


@pytest.mark.parametrize(
    "path", sorted(RUNTIME.rglob("*.py")), ids=lambda path: path.name
)
def test_what_a_fork_breaks_is_renewed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if re.search(r"\b(Lock|ThreadPoolExecutor|sqlite3\.connect)\(", text):
        assert "renew_after_fork(self)" in text


def test_a_held_gate_is_free_in_the_child(rt: Any) -> None:
    gate = rt.Gate()
    with gate.threads:
        assert child_agrees(lambda: bool(gate.threads.acquire(timeout=5)))
        assert gate.threads.locked()


def test_events_are_noted_by_both_processes(rt: Any, tmp_path: Path) -> None:
    store = rt.SQLiteEventStore(tmp_path / "events.db")
    assert store.claim("one", "parent", 60) == "claimed"

    def child() -> bool:
        found = [store.claim(key, "child", 60) for key in ("one", "two")]
        store.close()
        return found == ["busy", "claimed"]

    assert child_agrees(child)
    assert store.claim("two", "parent", 60) == "busy"
    store.close()


@pytest.mark.parametrize(
    ("name", "made_with", "method", "given"),
    [
        ("MemoryEventStore", (), "claim", ("key", "owner", 60)),
        ("SQLiteEventStore", (":memory:",), "close", ()),
        ("RateLimiter", (), "abandon", ("ticket", NO_BUCKETS)),
    ],
)
def test_a_lock_that_is_held_elsewhere_is_free_in_the_child(
    rt: Any,
    name: str,
    made_with: tuple[str, ...],
    method: str,
    given: tuple[Any, ...],
) -> None:
    thing = getattr(rt, name)(*made_with)

    def child() -> bool:
        signal.alarm(5)  # what would wait for ever is ended
        getattr(thing, method)(*given)
        return True

    with thing._lock:
        assert child_agrees(child)
