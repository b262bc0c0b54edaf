"""A body that is one of several kinds of objects has to be one of them."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_union_bodies import Quirk, models, params

from ..api import Api


def test_each_kind_goes_out_with_wire_names() -> None:
    api = Api(None, None, None)
    orders = Quirk(http_client=api.http).orders
    orders.create(body={"type": "ADD", "product_id": "p"})
    assert api.json == {"type": "ADD", "productId": "p"}
    orders.create(body={"type": "CHANGE", "order_id": "o", "note": "n"})
    assert api.json == {"type": "CHANGE", "orderId": "o", "note": "n"}
    orders.create(body=models.AddOrder(product_id="p"))
    assert api.json == {"type": "ADD", "productId": "p"}


def test_what_is_none_of_them_is_refused() -> None:
    api = Api()
    orders = Quirk(http_client=api.http).orders
    wrapped = {"addOrder": {"type": "ADD", "product_id": "p"}}
    with pytest.raises(TypeError, match=r"^\$ must be one of AddOrder, ChangeOrder: "):
        orders.create(body=wrapped)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="AddOrder must have type"):
        orders.create(body={"product_id": "p"})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="type of AddOrder has another value"):
        orders.create(body={"type": "AD", "product_id": "p"})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="ChangeOrder must have order_id"):
        orders.create(body={"type": "CHANGE"})  # type: ignore[arg-type]
    assert api.requests == []


def test_what_is_none_of_them_is_refused_inside_too() -> None:
    wrong: Any = [{"type": "ADD", "product_id": "p"}, {"type": "ADD"}]
    with pytest.raises(TypeError, match=r"^\$\.orders\[1\] must be one of AddOrder"):
        Quirk(http_client=Api().http).baskets.create(orders=wrong)


def test_undocumented_properties_are_added_by_an_option() -> None:
    api = Api(None, None)
    orders: Any = Quirk(http_client=api.http).orders
    extra = {"extra_body": {"gift": True}}
    orders.create(body={"type": "ADD", "product_id": "p"}, options=extra)
    assert api.json == {"type": "ADD", "productId": "p", "gift": True}
    orders.create(body={}, options={"extra_body": {"type": "NEW", "id": 1}})
    assert api.json == {"type": "NEW", "id": 1}


def test_an_alternative_without_properties_takes_any() -> None:
    api = Api(None)
    Quirk(http_client=api.http).baskets.create(orders=[], free={"anything": 1})
    assert api.json == {"orders": [], "free": {"anything": 1}}


def test_a_union_inside_a_union_has_wire_names() -> None:
    api = Api(None, None)
    payments = Quirk(http_client=api.http).payments
    payments.create(body={"number_type": "BBAN", "account_number": "1"})
    assert api.json == {"numberType": "BBAN", "accountNumber": "1"}
    payments.create(body={"customer_id": "c", "token": "t"})
    assert api.json == {"customerId": "c", "token": "t"}


def test_all_params_can_be_imported() -> None:
    assert all(getattr(params, name) is not None for name in dir(params))
