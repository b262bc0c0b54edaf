"""Python names in Python, wire names on the wire, at any depth and in any form."""

from __future__ import annotations

from typing import Any

from quirk_camel_case_bodies import Quirk, models
from quirk_camel_case_bodies.params import NewOrderParams

from ..api import Api

WIRE = {
    "orderId": "1",
    "orderLines": [{"productSKU": "A", "unitPrice": 1.5}],
    "byCode": {"a_b": {"productSKU": "B"}},
    "shippingAddress": {"postCode": "111", "countryCode": "SE"},
}
PYTHON: NewOrderParams = {
    "order_id": "1",
    "order_lines": [{"product_sku": "A", "unit_price": 1.5}],
    "by_code": {"a_b": {"product_sku": "B"}},
    "shipping_address": {"post_code": "111", "country_code": "SE"},
}
MODEL = models.NewOrder(
    order_id="1",
    order_lines=[models.OrderLine(product_sku="A", unit_price=1.5)],
    by_code={"a_b": models.OrderLine(product_sku="B")},
    shipping_address=models.NewOrderShippingAddress(post_code="111", country_code="SE"),
)


def test_keyword_arguments_are_renamed() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).orders.create(**PYTHON)
    assert api.json == WIRE


def test_a_dict_is_renamed() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).orders.create(body=PYTHON)
    assert api.json == WIRE


def test_a_model_is_renamed() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).orders.create(body=MODEL)
    assert api.json == WIRE


def test_models_and_dicts_mix() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).orders.create(
        order_id="1",
        order_lines=MODEL.order_lines,
        by_code={"a_b": {"product_sku": "B"}},
        shipping_address={"post_code": "111", "country_code": "SE"},
    )
    assert api.json == WIRE


def test_wire_names_are_taken_too() -> None:
    api = Api(WIRE)
    body: Any = WIRE
    Quirk(http_client=api.http).orders.create(body=body)
    assert api.json == WIRE


def test_an_answer_has_python_names() -> None:
    assert Quirk(http_client=Api(WIRE).http).orders.create(body=PYTHON) == MODEL
