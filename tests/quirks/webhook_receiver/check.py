"""A receiver: what it answers to whom, and that each event is handled once."""

from __future__ import annotations

import asyncio
import base64
import hmac
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from quirk_webhook_receiver import Quirk, models, webhooks
from quirk_webhook_receiver._runtime.core import clock

from tests.asgi import Answer, Message, answer, asked

BODY = b'{"id": "o-1", "total": 7}'
SECRET = webhooks.SharedSecret("X-Secret", "right")
HEADERS = {"X-Secret": "right"}
Order = webhooks.Event[models.Order]


class Handler:
    """Keeps the events it is given; raises those of `errors` first."""

    def __init__(self, *errors: Exception) -> None:
        self.events: list[Order] = []
        self.threads: list[int] = []
        self._errors = list(errors)

    def __call__(self, event: Order) -> None:
        self.events.append(event)
        self.threads.append(threading.get_ident())
        if self._errors:
            raise self._errors.pop(0)


def paid(handler: Callable[[Order], object], store: Any = None, **options: Any) -> Any:
    """The receiver of `order_paid`."""
    store = webhooks.MemoryEventStore() if store is None else store
    return webhooks.order_paid.receiver(handler, secret=SECRET, store=store, **options)


def test_an_event_reaches_the_handler_typed() -> None:
    handler = Handler()
    given = answer(paid(handler), BODY, headers=HEADERS)
    (event,) = handler.events
    assert event.data == models.Order(id="o-1", total=7)
    assert given == Answer(
        202,
        {"content-type": "application/json", "content-length": "18"},
        b'{"received":"o-1"}',
    )


def test_a_synchronous_handler_runs_in_a_thread() -> None:
    handler = Handler()
    answer(paid(handler), BODY, headers=HEADERS)
    assert handler.threads != [threading.get_ident()]


def test_an_asynchronous_handler_is_awaited() -> None:
    seen: list[str] = []

    async def handle(event: Order) -> None:
        await asyncio.sleep(0)
        seen.append(event.data.id)

    class Later:
        async def __call__(self, event: Order) -> None:
            await handle(event)

    def indirectly(event: Order) -> Awaitable[None]:
        return handle(event)

    for handler in (handle, Later(), indirectly):
        assert answer(paid(handler), BODY, headers=HEADERS).status == 202
    assert seen == ["o-1"] * 3


def test_the_answer_waits_for_the_handler() -> None:
    async def run() -> None:
        started, may_end = asyncio.Event(), asyncio.Event()

        async def handle(event: Order) -> None:
            del event
            started.set()
            await may_end.wait()

        request = asyncio.create_task(asked(paid(handle), BODY, headers=HEADERS))
        await started.wait()
        assert not request.done()
        may_end.set()
        given = await request
        assert given is not None
        assert given.status == 202

    asyncio.run(run())


def test_a_body_may_come_in_chunks() -> None:
    handler = Handler()
    answer(paid(handler), BODY[:5], b"", BODY[5:], headers=HEADERS)
    assert handler.events[0].raw == BODY


def test_only_the_documented_method_is_taken() -> None:
    given = answer(paid(Handler()), method="GET", headers=HEADERS)
    assert (given.status, given.headers["allow"]) == (405, "POST")
    changed = webhooks.order_changed.receiver(Handler(), secret=None, store=None)
    assert answer(changed, BODY).headers["allow"] == "PUT"
    assert answer(changed, BODY, method="PUT") == Answer(204, {}, b"")


@pytest.mark.parametrize("length", ["4", "400000000"])
def test_what_is_longer_than_the_limit_is_refused_whatever_it_says(length: str) -> None:
    handler = Handler()
    headers = {**HEADERS, "Content-Length": length}
    app = paid(handler, body_limit=len(BODY) - 1)
    assert answer(app, BODY[:9], BODY[9:], headers=headers).status == 413
    app = paid(handler, body_limit=len(BODY))
    assert answer(app, BODY[:9], BODY[9:], headers=headers).status == 202
    assert len(handler.events) == 1


def test_a_sender_that_goes_away_gets_no_answer() -> None:
    handler = Handler()
    request = asked(paid(handler), BODY, headers=HEADERS, disconnects=True)
    assert asyncio.run(request) is None
    assert handler.events == []


@pytest.mark.parametrize("headers", [{}, {"X-Secret": "wrong"}, {"X-Secret": ""}])
def test_who_does_not_know_the_secret_is_refused(headers: dict[str, str]) -> None:
    handler = Handler()
    given = answer(paid(handler), BODY, headers=headers)
    assert (given.status, given.body) == (401, b"the sender could not be verified")
    assert handler.events == []


@pytest.mark.parametrize("body", [b"", b"{", b"\xff"])
def test_what_cannot_be_read_is_refused(body: bytes) -> None:
    handler = Handler()
    assert answer(paid(handler), body, headers=HEADERS).status == 400
    assert handler.events == []


def test_drift_is_refused_when_asked() -> None:
    body = b'{"id": "o-1", "total": "seven"}'
    app = paid(Handler(), on_drift="raise")
    assert answer(app, body, headers=HEADERS).status == 400
    assert answer(paid(Handler()), body, headers=HEADERS).status == 202


def test_a_duplicate_is_answered_without_the_handler() -> None:
    handler = Handler()
    app = paid(handler)
    first, second = (answer(app, BODY, headers=HEADERS) for _ in range(2))
    assert first == second
    assert len(handler.events) == 1


def test_without_a_store_or_an_identity_every_delivery_is_handled() -> None:
    handler = Handler()
    app = webhooks.order_paid.receiver(handler, secret=None, store=None)
    for _ in range(2):
        answer(app, BODY)
    for _ in range(2):
        answer(paid(handler), b'{"total": 7}', headers=HEADERS)
    assert len(handler.events) == 4


def test_a_duplicate_meanwhile_is_to_come_again() -> None:
    async def run() -> None:
        started, may_end = asyncio.Event(), asyncio.Event()
        calls: list[Order] = []

        async def handle(event: Order) -> None:
            calls.append(event)
            started.set()
            await may_end.wait()

        app = paid(handle)
        first = asyncio.create_task(asked(app, BODY, headers=HEADERS))
        await started.wait()
        meanwhile = await asked(app, BODY, headers=HEADERS)
        assert meanwhile is not None
        assert (meanwhile.status, meanwhile.headers["retry-after"]) == (503, "5")
        may_end.set()
        given = await first
        assert given is not None
        assert given.status == 202
        assert await asked(app, BODY, headers=HEADERS) == given
        assert len(calls) == 1

    asyncio.run(run())


def test_an_event_whose_handler_raised_is_handled_anew() -> None:
    handler = Handler(LookupError("o-1"))
    app = paid(handler)
    statuses = [answer(app, BODY, headers=HEADERS).status for _ in range(3)]
    assert statuses == [500, 202, 202]
    assert len(handler.events) == 2


def test_a_handler_may_reject_an_event() -> None:
    app = paid(Handler(webhooks.RejectEvent(), webhooks.RejectEvent(410)))
    statuses = [answer(app, BODY, headers=HEADERS).status for _ in range(3)]
    assert statuses == [422, 410, 202]


def test_the_log_names_the_event_and_nothing_in_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app = paid(Handler(LookupError("no order o-1"), webhooks.RejectEvent()))
    for _ in range(2):
        answer(app, BODY, headers=HEADERS)
    answer(app, b"o-1", headers=HEADERS)
    answer(app, BODY, headers={"X-Secret": "o-1"})
    failed, *refused = [record.getMessage() for record in caplog.records]
    assert failed.startswith("webhook order-paid: the handler failed: LookupError at ")
    assert refused == [
        "webhook order-paid: answered 422: the event was rejected",
        "webhook order-paid: answered 400: the event cannot be read",
        "webhook order-paid: answered 401: the sender could not be verified",
    ]
    assert "o-1" not in caplog.text
    assert not any(record.exc_info for record in caplog.records)


class BrokenStore:
    """Fails in the methods that are named."""

    def __init__(self, *broken: str) -> None:
        self.broken = broken

    async def claim(self, key: str, owner: str, lease: float) -> Any:
        del key, owner, lease
        return self._answer("claim")

    async def finish(self, key: str, keep: float) -> None:
        del key, keep
        self._answer("finish")

    async def release(self, key: str, owner: str) -> None:
        del key, owner
        self._answer("release")

    def _answer(self, method: str) -> str:
        if method in self.broken:
            raise OSError(method)
        return "claimed"


def test_what_cannot_be_claimed_is_not_handled() -> None:
    handler = Handler()
    given = answer(paid(handler, BrokenStore("claim")), BODY, headers=HEADERS)
    assert given.status == 503
    assert handler.events == []


def test_what_was_handled_is_not_asked_for_again() -> None:
    handler = Handler()
    given = answer(paid(handler, BrokenStore("finish")), BODY, headers=HEADERS)
    assert given.status == 202
    failing = paid(Handler(LookupError()), BrokenStore("release"))
    assert answer(failing, BODY, headers=HEADERS).status == 500


def test_a_cancelled_handler_gives_its_event_up() -> None:
    async def run() -> None:
        started = asyncio.Event()
        calls: list[Order] = []

        async def handle(event: Order) -> None:
            calls.append(event)
            started.set()
            if len(calls) == 1:
                await asyncio.Event().wait()

        app = paid(handle)
        first = asyncio.create_task(asked(app, BODY, headers=HEADERS))
        await started.wait()
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        again = await asked(app, BODY, headers=HEADERS)
        assert again is not None
        assert again.status == 202

    asyncio.run(run())


def test_a_cancelled_thread_keeps_its_event() -> None:
    started, may_end = threading.Event(), threading.Event()

    def handle(event: Order) -> None:
        del event
        started.set()
        may_end.wait()

    async def run() -> None:
        app = paid(handle)
        first = asyncio.create_task(asked(app, BODY, headers=HEADERS))
        await asyncio.to_thread(started.wait)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        again = await asked(app, BODY, headers=HEADERS)
        may_end.set()
        assert again is not None
        assert again.status == 503

    asyncio.run(run())


def test_a_claim_lasts_as_long_as_the_handler(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        moment = 0.0
        tick, prolonged = asyncio.Event(), asyncio.Event()
        started, may_end = asyncio.Event(), asyncio.Event()

        async def sleep(seconds: float) -> None:
            assert seconds == 10
            prolonged.set()
            await tick.wait()
            tick.clear()

        async def handle(event: Order) -> None:
            del event
            started.set()
            await may_end.wait()

        monkeypatch.setattr(clock, "async_sleep", sleep)
        monkeypatch.setattr(clock, "monotonic", lambda: moment)
        app = paid(handle, lease=30)
        first = asyncio.create_task(asked(app, BODY, headers=HEADERS))
        await started.wait()
        for _ in range(3):
            await prolonged.wait()
            prolonged.clear()
            moment += 20
            tick.set()
        await prolonged.wait()
        moment += 20
        meanwhile = await asked(app, BODY, headers=HEADERS)
        assert meanwhile is not None
        assert meanwhile.status == 503
        may_end.set()
        await first

    asyncio.run(run())


def test_the_lease_lets_the_last_delivery_through() -> None:
    # Three seconds apart, three times: a claim must be over before the last of them.
    assert paid(Handler()).lease == 4.5
    signed = webhooks.order_signed.receiver(Handler(), secret=None, store=None)
    assert signed.lease == 30


def test_an_event_is_remembered_beyond_the_schedule() -> None:
    assert paid(Handler()).retention == 3 * 86_400


_DIES = """
import asyncio, os, sys
sys.path[:0] = sys.argv[1:3]
from quirk_webhook_receiver import webhooks
from tests.asgi import asked

def die(event):
    os._exit(9)

app = webhooks.order_paid.receiver(die, secret=None, store=sys.argv[3], lease=3600)
asyncio.run(asked(app, b'{"id": "o-1", "total": 7}'))
"""


def test_the_event_of_a_process_that_died_comes_back_after_its_lease(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "events.sqlite3"
    roots = [Path(models.__file__).parents[2], Path(__file__).parents[3]]
    run = [sys.executable, "-c", _DIES, *map(str, roots), str(path)]
    assert subprocess.run(run, check=False).returncode == 9  # noqa: S603
    handler = Handler()
    store = webhooks.SQLiteEventStore(path)
    app = paid(handler, store)
    assert answer(app, BODY, headers=HEADERS).status == 503
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + 3600)
    assert answer(app, BODY, headers=HEADERS).status == 202
    store.close()
    assert len(handler.events) == 1


def test_two_receivers_share_a_file(tmp_path: Path) -> None:
    handler = Handler()
    stores = [webhooks.SQLiteEventStore(tmp_path / "events") for _ in range(2)]

    async def run() -> list[int]:
        apps = [paid(handler, store) for store in stores]
        tasks = [asked(app, BODY, headers=HEADERS) for app in apps * 10]
        return [given.status for given in await asyncio.gather(*tasks) if given]

    statuses = asyncio.run(run())
    for store in stores:
        store.close()
    assert len(handler.events) == 1
    assert set(statuses) <= {202, 503}
    assert statuses.count(202) >= 1


def test_signed_events_are_told_apart_by_their_header(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clock, "now", lambda: 1_700_000_000.0)
    digest = hmac.digest(b"right", b"e-1.1700000000." + BODY, "sha256")
    headers = {
        "webhook-id": "e-1",
        "webhook-timestamp": "1700000000",
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
    handler = Handler()
    old, new = (base64.b64encode(key).decode() for key in (b"wrong", b"right"))
    app = webhooks.order_signed.receiver(
        handler,
        secret=[webhooks.signed(f"whsec_{old}"), webhooks.signed(f"whsec_{new}")],
        store=webhooks.MemoryEventStore(),
    )
    assert answer(app, BODY, headers=headers).status == 204
    assert answer(app, BODY, headers=headers).status == 204
    assert answer(app, BODY, headers={**headers, "webhook-id": "e-2"}).status == 401
    assert [event.identity for event in handler.events] == ["e-1"]


def test_the_server_may_start_and_stop_it(tmp_path: Path) -> None:
    async def run() -> list[str]:
        app = paid(Handler(), tmp_path / "events.sqlite3")
        await asked(app, BODY, headers=HEADERS)
        waiting: list[Message] = [
            {"type": "lifespan.startup"},
            {"type": "lifespan.shutdown"},
        ]
        sent: list[str] = []

        async def receive() -> Message:
            return waiting.pop(0)

        async def send(message: Message) -> None:
            sent.append(message["type"])

        await app({"type": "lifespan"}, receive, send)
        await app({"type": "websocket"}, receive, send)
        return sent

    assert asyncio.run(run()) == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
        "websocket.close",
    ]


def test_the_events_are_with_the_client_too() -> None:
    with Quirk() as client:
        event = client.webhooks.order_paid.parse(BODY)
        assert event.data.total == 7
        assert client.webhooks.order_signed is webhooks.order_signed
        assert client.webhooks.signed is webhooks.signed
        assert client.webhooks is client.webhooks


_LEAN = """
import sys
sys.path.insert(0, sys.argv[1])
import msgspec, httpx2
before = set(sys.modules)
import quirk_webhook_receiver.webhooks
print(sorted(m for m in set(sys.modules) - before if "receiver." not in m))
"""


def test_reading_events_imports_nothing_that_receiving_needs() -> None:
    root = str(Path(models.__file__).parents[2])
    run = [sys.executable, "-c", _LEAN, root]
    output = subprocess.run(  # noqa: S603
        run, check=True, capture_output=True, text=True
    )
    loaded = output.stdout
    assert "sqlite3" not in loaded
    assert "concurrent" not in loaded
