"""A receiver that is killed at any moment of an event, and a sender that tries again.

The event is handled at least once, never lost, and whoever may handle it again is told.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.asgi import asked
from tests.runtime.model_fixtures import runtime

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]

Webhook = runtime("webhooks.webhook").Webhook
stores = runtime("webhooks.stores")
clock = runtime("core.clock")

BODY = b'{"id": "e1"}'
LEASE = 60.0
ARRIVED, NOT_YET, KILLED = 2, 5, 9


class Mortal:
    """A process that serves one delivery, and is killed at one moment of it."""

    def __init__(self, folder: Path, dies: str) -> None:
        self.handled = folder / "handled.txt"
        self._dies = dies
        self._store = stores.SQLiteEventStore(folder / "events.sqlite3")

    def at(self, moment: str) -> None:
        if moment == self._dies:
            os._exit(KILLED)

    def claim(self, key: str, owner: str, lease: float) -> Any:
        self.at("before the claim")
        claim = self._store.claim(key, owner, lease)
        self.at("after the claim")
        return claim

    def finish(self, key: str, keep: float) -> None:
        self.at("before it is noted")
        self._store.finish(key, keep)
        self.at("after it is noted")

    def release(self, key: str, owner: str) -> None:
        self._store.release(key, owner)

    def handle(self, event: Any) -> None:
        self.at("in the handler")
        with self.handled.open("a") as file:
            file.write(f"{event.data['id']} {event.may_have_been_handled}\n")
        self.at("after the handler")

    def deliver(self) -> int:
        """Return the first digit of the status that is answered, or that it was killed."""
        webhook = Webhook("order", lambda: Any, identity="/id", retries=(LEASE,) * 9)
        pid = os.fork()
        if pid == 0:
            app = webhook.receiver(self.handle, secret=None, store=self, lease=LEASE)
            given = asyncio.run(asked(app, BODY))
            os._exit(0 if given is None else given.status // 100)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


Later = Callable[[float], None]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    """Let time pass for the stores of processes that begin from then on."""
    passed = [0.0]
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + passed[0])

    def later(seconds: float) -> None:
        passed[0] += seconds

    return later


@pytest.mark.parametrize(
    ("dies", "handled"),
    [
        ("before the claim", ["False"]),
        ("after the claim", ["True"]),
        ("in the handler", ["True"]),
        ("after the handler", ["False", "True"]),
        ("before it is noted", ["False", "True"]),
        ("after it is noted", ["False"]),
        ("never", ["False"]),
    ],
)
def test_an_event_is_handled_though_a_receiver_is_killed(
    tmp_path: Path, later: Later, dies: str, handled: list[str]
) -> None:
    first = Mortal(tmp_path, dies)
    assert first.deliver() == (ARRIVED if dies == "never" else KILLED)
    survivor = Mortal(tmp_path, "never")
    if handled != ["False"]:
        # Perhaps the first one still lives: the sender is to come again.
        assert survivor.deliver() == NOT_YET
        later(LEASE)
    assert survivor.deliver() == ARRIVED
    assert survivor.deliver() == ARRIVED
    lines = survivor.handled.read_text().splitlines()
    assert lines == [f"e1 {may_have_been}" for may_have_been in handled]
