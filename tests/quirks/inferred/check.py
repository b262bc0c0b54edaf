"""Keys that headers are documented for, and servers that are described."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import httpx2
import pytest
from quirk_inferred import AsyncQuirk, Quirk, ServerError

from ..api import Api


def done() -> httpx2.Response:
    return httpx2.Response(204)


def down() -> httpx2.Response:
    return httpx2.Response(500)


def keys(api: Api, name: str = "Idempotency-Key") -> list[str | None]:
    return [request.headers.get(name) for request in api.requests]


def test_a_key_is_made_up_and_kept_where_it_makes_a_call_safe_to_repeat() -> None:
    api = Api(down(), done())
    Quirk(http_client=api.http, max_retries=1).payments.create()
    first, second = keys(api)
    assert first is not None
    assert UUID(first)
    assert first == second


def test_the_asynchronous_client_does_the_same() -> None:
    api = Api(down(), done())
    client = AsyncQuirk(http_client=api.async_http, max_retries=1)
    asyncio.run(client.payments.create())
    assert len(set(keys(api))) == 1


def test_a_key_is_sent_though_nothing_says_that_it_makes_a_call_safe() -> None:
    api = Api(down())
    with pytest.raises(ServerError):
        Quirk(http_client=api.http, max_retries=1).refunds.create()
    [key] = keys(api, "X-Idempotency-Key")
    assert key is not None
    assert UUID(key)


@pytest.mark.parametrize(
    "given",
    [{"x_idempotency_key": "mine"}, {"options": {"idempotency_key": "mine"}}],
)
def test_who_gives_a_key_knows_what_it_is_for(given: Any) -> None:
    api = Api(down(), done())
    Quirk(http_client=api.http, max_retries=1).refunds.create(**given)
    assert keys(api, "X-Idempotency-Key") == ["mine", "mine"]


def test_no_key_is_made_up_where_it_is_turned_off_or_would_not_fit() -> None:
    api = Api(done(), done())
    client = Quirk(http_client=api.http)
    client.orders.create()
    client.carts.create()
    assert keys(api) == [None, None]


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("production", "api.test"),
        ("sandbox", "sandbox.api.test"),
        ("server_3", "other.api.test"),
    ],
)
def test_servers_are_called_what_they_are(name: Any, host: str) -> None:
    api = Api(done())
    Quirk(server=name, http_client=api.http).payments.create()
    assert api.requests[0].url.host == host


def test_the_id_of_a_request_may_have_the_name_of_a_vendor_before_it() -> None:
    api = Api(httpx2.Response(400, headers={"Acme-Request-Id": "r-1"}))
    with pytest.raises(Exception, match="r-1") as raised:
        Quirk(http_client=api.http).orders.create()
    assert getattr(raised.value, "request_id", None) == "r-1"
