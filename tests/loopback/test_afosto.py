"""The Afosto client over a real socket: tokens, pages, tasks, uploads, redirects."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import Iterator

import pytest
from afosto import Afosto, AsyncAfosto, ServerError, webhooks
from afosto._runtime.core import clock

from tests.loopback.server import Server


@pytest.fixture
def client(server: Server) -> Iterator[Afosto]:
    """A client with a plain token."""
    with Afosto(token="t0ken", base_url=server.url) as running:
        yield running


def test_a_token_is_fetched_with_json_and_refreshed(server: Server) -> None:
    first = {"access_token": "one", "refresh_token": "again", "expires_in": 3600}
    server.answer(200, first).answer(401, {"code": 401})
    server.answer(200, {"access_token": "two"}).answer(200, [])
    with Afosto(
        client_id="cid",
        client_secret="csecret",
        base_url=server.url,
        token_url=f"{server.url}/iam/oauth/authorize",
    ) as own:
        assert own.cat.channels.list().first() is None
    fetch, refused, refresh, answered = server.asked
    assert fetch.target == "/iam/oauth/authorize"
    assert fetch.json()["grant_type"] == "client_credentials"
    assert fetch.json()["client_secret"] == "csecret"
    assert refused.headers["authorization"] == "Bearer one"
    assert refresh.json()["refresh_token"] == "again"
    assert answered.headers["authorization"] == "Bearer two"


def test_orders_are_walked_by_cursor(server: Server, client: Afosto) -> None:
    server.answer(200, [{"id": "a"}, {"id": "b"}], {"x-page": "next"})
    server.answer(200, [{"id": "c"}])
    ids = [str(order.id) for order in client.odr.orders.list(page_size=2)]
    assert ids == ["a", "b", "c"]
    first, second = server.asked
    assert "x-page" not in first.headers
    assert second.headers["x-page"] == "next"
    assert first.headers["x-page-size"] == second.headers["x-page-size"] == "2"


def test_a_repeated_cursor_ends_the_walk(server: Server, client: Afosto) -> None:
    for _ in range(2):
        server.answer(200, [{"id": "a"}], {"x-page": "same"})
    assert len(list(client.odr.orders.list())) == 2


def test_the_asynchronous_client_walks_too(server: Server) -> None:
    server.answer(200, [{"id": "a"}], {"x-page": "next"}).answer(200, [{"id": "b"}])

    async def ids() -> list[str]:
        async with AsyncAfosto(token="t0ken", base_url=server.url) as own:
            return [str(order.id) async for order in own.odr.orders.list()]

    assert asyncio.run(ids()) == ["a", "b"]


def test_a_task_is_waited_for(
    server: Server, client: Afosto, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(clock, "sleep", waits.append)
    server.answer(200, {}, {"x-task-id": "t-1"})
    server.answer(200, {"progress": 50})
    server.answer(200, {"progress": 100, "completed_at": "2024-01-01T00:00:00Z"})
    task = client.odr.orders.cancel("o-1").wait(timeout=60)
    assert task is not None
    assert task.progress == 100
    assert [asked.target for asked in server.asked[1:]] == ["/mes/tasks/t-1"] * 2
    assert waits == [0.5]


def test_one_idempotency_key_for_all_attempts(
    server: Server, client: Afosto, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(clock, "sleep", waits.append)
    server.answer(503).answer(200, {"id": "o-1"})
    assert client.odr.orders.create(client_id="c").id == "o-1"
    keys = {asked.headers["x-idempotency-key"] for asked in server.asked}
    assert len(server.asked) == 2
    assert len(keys) == len(waits) == 1


def test_a_get_with_side_effects_is_not_repeated(
    server: Server, client: Afosto, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answer(503)
    with pytest.raises(ServerError) as caught:
        client.odr.payments.start("s3cret")
    assert len(server.asked) == 1
    assert "s3cret" in server.asked[0].target
    assert "s3cret" not in f"{caught.value} {caught.value!r} {caplog.text}"


def test_a_file_is_uploaded_with_its_signature(server: Server, client: Afosto) -> None:
    server.answer(200, {"signature": "sig-1"}).answer(200, [{"filename": "a.txt"}])
    (file,) = client.cnt.files.upload_file(file=("a.txt", b"hello"), path="/a.txt")
    signature, upload = server.asked
    assert signature.target == "/cnt/files/signature"
    assert signature.json() == {"path": "/a.txt"}
    assert upload.target == "/cnt/files/upload/sig-1"
    assert upload.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="a.txt"' in upload.body
    assert b"hello" in upload.body
    assert file.filename == "a.txt"


def test_a_barcode_comes_as_bytes(server: Server, client: Afosto) -> None:
    server.answer(200, "PNG", {"Content-Type": "image/png"})
    assert client.cnt.barcodes.render() == b"PNG"


def test_events_of_the_newer_platform_are_verified() -> None:
    body = json.dumps(
        {
            "event": "order.created",
            "data": {},
            "entity_id": "o-1",
            "entity_type": "order",
            "message_id": "m-1",
            "triggered_at": 1700000000000,
        }
    ).encode()
    signature = hmac.new(b"s3cret", body, hashlib.sha256).hexdigest()
    headers = {"x-afosto-hmac-sha256": signature}
    event = webhooks.event.parse(
        body, headers=headers, secret=webhooks.signed("s3cret"), on_drift="raise"
    )
    assert event.identity == "m-1"
    assert event.data.entity_id == "o-1"
