"""Events noted in Redis: one claim at a time, with both kinds of client."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import redis
import redis.asyncio

from tests.asgi import asked
from tests.runtime.model_fixtures import orders, runtime

RedisEventStore = runtime("webhooks.redis").RedisEventStore
Webhook = runtime("webhooks.webhook").Webhook


@pytest.fixture
def store(redis_client: Any) -> Any:
    """A store with a synchronous client."""
    return RedisEventStore(redis_client)


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


def test_only_its_owner_releases_an_event(store: Any) -> None:
    store.claim("e", "one", 60)
    store.release("e", "two")
    assert store.claim("e", "two", 60) == "busy"
    store.release("e", "one")
    assert store.claim("e", "two", 60) == "claimed"


def test_entries_expire_by_themselves(store: Any, redis_client: Any) -> None:
    store.claim("e", "one", 60)
    kept = 3 * 86_400_000
    assert kept < redis_client.pttl("webhook-events:e") <= kept + 60_000
    store.claim("e", "one", 600)
    assert kept + 60_000 < redis_client.pttl("webhook-events:e") <= kept + 600_000
    store.finish("e", 3600)
    assert 600_000 < redis_client.pttl("webhook-events:e") <= 3_600_000


def test_a_claim_that_nobody_ended_is_remembered(store: Any) -> None:
    store.claim("e", "one", 0)
    while (claim := store.claim("e", "two", 60)) == "busy":
        pass
    assert claim == "reclaimed"
    assert store.claim("e", "one", 60) == "busy"
    store.release("e", "one")
    assert store.claim("e", "one", 60) == "busy"
    store.release("e", "two")
    assert store.claim("e", "one", 60) == "claimed"


def test_what_an_earlier_version_wrote_lives_as_long_as_its_lease(
    store: Any, redis_client: Any
) -> None:
    redis_client.set("webhook-events:e", "one", px=60_000)
    assert store.claim("e", "two", 60) == "busy"
    store.release("e", "two")
    assert store.claim("e", "one", 60) == "claimed"
    store.release("e", "one")
    assert store.claim("e", "two", 60) == "claimed"


def test_the_prefix_keeps_applications_apart(redis_client: Any) -> None:
    one = RedisEventStore(redis_client, prefix="one:")
    other = RedisEventStore(redis_client, prefix="other:")
    assert [s.claim("e", "me", 60) for s in (one, other)] == ["claimed", "claimed"]
    assert redis_client.exists("one:e", "other:e") == 2


def test_a_client_that_decodes_text_will_do(redis_socket: str, store: Any) -> None:
    store.claim("e", "one", 60)
    with redis.Redis(unix_socket_path=redis_socket, decode_responses=True) as client:
        decoding = RedisEventStore(client)
        assert decoding.claim("e", "two", 60) == "busy"
        decoding.finish("e", 60)
        assert decoding.claim("e", "two", 60) == "finished"


def test_of_many_threads_one_gets_the_event(store: Any) -> None:
    def claim(number: int) -> str:
        return str(store.claim("e", f"owner {number}", 60))

    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(claim, range(40)))
    assert sorted(claims) == ["busy"] * 39 + ["claimed"]


@pytest.mark.parametrize("is_async", [False, True])
def test_two_receivers_handle_an_event_once(
    redis_socket: str, redis_client: Any, is_async: bool
) -> None:
    events: list[Any] = []
    webhook = Webhook("order", lambda: orders.Order, identity="/orderId")

    def receiver(client: object) -> Any:
        store = RedisEventStore(client)
        return webhook.receiver(events.append, secret=None, store=store)

    async def run() -> set[int]:
        client = redis.asyncio.Redis(unix_socket_path=redis_socket)
        async with client:
            own = client if is_async else redis_client
            apps = [receiver(own), receiver(own)]
            requests = [asked(app, b'{"orderId":"o1"}') for app in apps * 5]
            given = await asyncio.gather(*requests)
            again = await asked(apps[0], b'{"orderId":"o1"}')
        assert again is not None
        assert again.status == 204
        return {answer.status for answer in given if answer is not None}

    assert asyncio.run(run()) <= {204, 503}
    assert len(events) == 1


def test_a_failed_event_is_handled_anew(redis_client: Any) -> None:
    webhook = Webhook("order", lambda: orders.Order, identity="/orderId")
    calls: list[Any] = []

    def fail_once(event: Any) -> None:
        calls.append(event)
        if len(calls) == 1:
            raise LookupError

    store = RedisEventStore(redis_client)
    app = webhook.receiver(fail_once, secret=None, store=store)
    statuses: list[int] = []
    for _ in range(3):
        given = asyncio.run(asked(app, b'{"orderId":"o1"}'))
        assert given is not None
        statuses.append(given.status)
    assert statuses == [500, 204, 204]
    assert len(calls) == 2
