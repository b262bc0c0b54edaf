"""What a body must have is asked for before anything is sent, or filled in."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import msgspec
import pytest
from quirk_required_fields import AsyncQuirk, DecodeError, DriftError, Quirk, models

from ..api import Api

_LACKS = r"^the body lacks what it must have: product_id$"


def test_a_field_left_out_is_an_error_and_nothing_is_sent() -> None:
    api = Api()
    orders = Quirk(http_client=api.http).orders
    with pytest.raises(TypeError, match=_LACKS):
        orders.create(count=1)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=_LACKS):
        orders.create(body={"kind": "order", "count": 1})  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=_LACKS):
        orders.change(note="x", count=1)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=r"product_id, count$"):
        orders.create()  # type: ignore[call-overload]
    assert api.requests == []


def test_views_and_the_asynchronous_client_ask_too() -> None:
    api = Api()
    views = Quirk(http_client=api.http).orders
    with pytest.raises(TypeError, match=_LACKS):
        views.with_raw_response.create(count=1)  # type: ignore[call-overload]
    streamed = views.with_streaming_response
    with (
        pytest.raises(TypeError, match=_LACKS),
        streamed.create(count=1),  # type: ignore[call-overload]
    ):
        pass

    async def call() -> None:
        orders = AsyncQuirk(http_client=api.async_http).orders
        await orders.create(count=1)  # type: ignore[call-overload]

    with pytest.raises(TypeError, match=_LACKS):
        asyncio.run(call())
    assert api.requests == []


def test_a_body_that_may_be_left_out_is_left_out() -> None:
    api = Api(None)
    Quirk(http_client=api.http).orders.change()
    assert api.request.content == b""


def test_extra_body_may_hold_what_is_asked_for() -> None:
    api = Api(None)
    loose: Any = Quirk(http_client=api.http).orders
    loose.create(count=1, options={"extra_body": {"productId": "p"}})
    assert api.json == {"kind": "order", "count": 1, "productId": "p"}


def test_a_dict_may_speak_as_the_wire_does() -> None:
    api = Api(None)
    wire: Any = {"kind": "order", "productId": "p", "count": 1}
    Quirk(http_client=api.http).orders.create(body=wire)
    assert api.json == wire


def test_a_constant_is_filled_in() -> None:
    api = Api(None, None, None)
    client = Quirk(http_client=api.http)
    client.orders.create(product_id="p", count=1)
    assert api.json == {"kind": "order", "productId": "p", "count": 1}
    client.orders.create(body=models.Order(product_id="p", count=2))
    assert api.json == {"kind": "order", "productId": "p", "count": 2}
    client.marks.create()
    assert api.json == {"kind": "mark", "level": 1}


def test_a_constant_can_be_given() -> None:
    api = Api(None)
    Quirk(http_client=api.http).orders.create(kind="order", product_id="p", count=1)
    assert api.json == {"kind": "order", "productId": "p", "count": 1}


def test_a_model_with_a_constant_behaves_as_others_do() -> None:
    order = models.Order(product_id="p", count=1)
    assert order.kind == "order"
    assert copy.copy(order) == order
    assert pickle.loads(pickle.dumps(order)) == order  # noqa: S301
    assert msgspec.structs.replace(order, count=2).kind == "order"


def test_an_answer_must_have_its_constants() -> None:
    wire = {"id": "o", "productId": "p", "count": 1}
    client = Quirk(http_client=Api(wire).http, on_drift="raise")
    with pytest.raises((DriftError, DecodeError)):
        client.events.latest()
