"""The receiver under attack: what is never handled twice, or never waited for."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.asgi import Message, answer, asked
from tests.runtime.model_fixtures import runtime

Webhook = runtime("webhooks.webhook").Webhook
MemoryEventStore = runtime("webhooks.stores").MemoryEventStore
SharedSecret = runtime("webhooks.secrets").SharedSecret
signatures = runtime("webhooks.signatures")
WebhookPayloadError = runtime("core.errors").WebhookPayloadError


def order(**options: Any) -> Any:
    return Webhook("order", lambda: Any, **options)


class Events(list[Any]):
    """What the handler was given."""

    def receiver(self, webhook: Any, **options: Any) -> Any:
        return webhook.receiver(
            self.append, **{"secret": None, "store": None} | options
        )


def too_deep_to_write() -> bytes:
    """A body that can be read and whose answer cannot be made."""
    for depth in range(1, 5_000):
        body = b'{"id":' + b"[" * depth + b"]" * depth + b"}"
        try:
            event = order(answer={"id": "/id"}).parse(body)
        except WebhookPayloadError:
            break
        try:
            order(answer={"id": "/id"}).answer(event)
        except WebhookPayloadError:
            return body
    raise AssertionError("whatever is read can be written")


@pytest.mark.parametrize("options", [{"answer": {"id": "/id"}}, {"identity": ""}])
def test_an_answer_that_cannot_be_made_is_refused_before_the_handler(
    options: dict[str, Any],
) -> None:
    events = Events()
    app = events.receiver(order(**options), store=MemoryEventStore())
    body = too_deep_to_write()
    for _ in range(2):
        assert answer(app, body).status == 400
    assert events == []


def test_a_body_that_never_ends_is_not_waited_for() -> None:
    events = Events()
    app = events.receiver(order(), body_timeout=0.0)
    sent: list[Message] = []
    asked_for = 0

    async def receive() -> Message:
        nonlocal asked_for
        asked_for += 1
        if asked_for == 1:
            return {"type": "http.request", "body": b"{", "more_body": True}
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Message = {"type": "http", "method": "POST", "headers": []}
    asyncio.run(app(scope, receive, send))
    assert sent[0]["status"] == 408
    assert events == []


def test_a_body_in_many_messages_is_one() -> None:
    events = Events()
    given = asyncio.run(asked(events.receiver(order()), b'{"a"', b"", b":1", b"}"))
    assert given is not None
    assert given.status == 204
    assert [event.data for event in events] == [{"a": 1}]


HMAC = signatures.HmacSecret("X-Signature", "key")
STANDARD = signatures.StandardWebhookSecret("whsec_a2V5")
SHARED = SharedSecret("X-Secret", "key")


@pytest.mark.parametrize(
    ("secret", "header", "is_told"),
    [
        (HMAC, "X-Id", True),
        ([SHARED, HMAC], "X-Id", True),
        (STANDARD, "webhook-Id", False),
        (STANDARD, "X-Id", True),
        # Nothing is signed: who knows the secret may send anything.
        (SHARED, "X-Id", False),
        (None, "X-Id", False),
    ],
)
def test_an_identity_that_is_not_signed_is_told_of(
    caplog: pytest.LogCaptureFixture, secret: Any, header: str, is_told: bool
) -> None:
    Events().receiver(order(identity_header=header), secret=secret)
    assert [record.getMessage() for record in caplog.records] == [
        f"webhook order: the header {header} tells events apart, and is not signed"
    ] * is_told


def test_an_identity_in_the_body_is_signed_with_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    Events().receiver(order(identity="/id"), secret=HMAC)
    assert caplog.records == []


def test_a_lease_may_be_given() -> None:
    asked: list[float] = []

    class Store:
        def claim(self, _key: str, _owner: str, lease: float) -> str:
            asked.append(lease)
            return "claimed"

        def finish(self, _key: str, _keep: float) -> None:
            """Nobody asks again."""

    app = Events().receiver(order(identity="/id"), store=Store(), lease=7.5)
    assert answer(app, b'{"id":"a"}').status == 204
    assert (app.lease, asked) == (7.5, [7.5])


def test_without_a_store_every_delivery_is_handled() -> None:
    events = Events()
    app = events.receiver(order(identity="/id"))
    assert [answer(app, b'{"id":"a"}').status for _ in range(2)] == [204, 204]
    assert len(events) == 2


@pytest.mark.parametrize(
    ("options", "asked", "status", "text"),
    [
        ({}, {"method": "GET"}, 405, b""),
        ({}, {"chunks": (b"{",)}, 400, b"the event cannot be read"),
        ({"body_limit": 2}, {"chunks": (b"{}", b" ")}, 413, b"the body is too large"),
        ({"body_limit": 2}, {"chunks": (b"{}",)}, 204, b""),
        (
            {"secret": HMAC},
            {"chunks": (b"{}",)},
            401,
            b"the sender could not be verified",
        ),
    ],
)
def test_what_is_refused_is_told_why(
    options: dict[str, Any], asked: dict[str, Any], status: int, text: bytes
) -> None:
    app = Events().receiver(order(), **options)
    chunks = asked.get("chunks", (b"{}",))
    given = answer(app, *chunks, method=asked.get("method", "POST"))
    assert (given.status, given.body) == (status, text)
    assert given.headers.get("allow") == ("POST" if status == 405 else None)
    if text:
        assert given.headers["content-type"] == "text/plain; charset=utf-8"
        assert given.headers["content-length"] == str(len(text))


def test_a_life_span_ends_with_its_store(tmp_path: Path) -> None:
    app = Events().receiver(order(identity="/id"), store=tmp_path / "events.db")
    assert answer(app, b'{"id":"a"}').status == 204
    store = app._own_store
    assert store._connection is not None
    waiting: list[Message] = [
        {"type": "lifespan.startup"},
        {"type": "lifespan.shutdown"},
    ]
    sent: list[Message] = []

    async def receive() -> Message:
        return waiting.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(app({"type": "lifespan"}, receive, send))
    assert [message["type"] for message in sent] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    assert store._connection is None


@pytest.mark.parametrize(
    ("options", "lease", "retention"),
    [
        ({}, 60.0, 3 * 86_400.0),
        ({"timeout": 20.0}, 20.0, 3 * 86_400.0),
        ({"timeout": 90.0}, 60.0, 3 * 86_400.0),
        ({"retries": (10.0, 20.0)}, 15.0, 3 * 86_400.0),
        ({"retries": (0.5,)}, 1.0, 3 * 86_400.0),
        ({"retries": (86_400.0, 86_400.0)}, 60.0, 4 * 86_400.0),
    ],
)
def test_a_lease_follows_from_what_the_sender_does(
    options: dict[str, Any], lease: float, retention: float
) -> None:
    app = Events().receiver(order(**options))
    assert (app.lease, app.retention) == (lease, retention)
