"""Answers hold what is read-only, requests what is write-only, at any depth."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_read_write import DriftError, Quirk, models

from ..api import Api

ANSWER: dict[str, Any] = {
    "orderId": "o-1",
    "changed": "2024-05-06T07:08:09Z",
    "total": 7,
    "lines": [{"number": 1, "sku": "A", "colour": "red"}],
    "by": {"name": "Ann"},
}


def test_an_answer_needs_no_write_only_property() -> None:
    order = Quirk(http_client=Api(ANSWER).http, on_drift="raise").orders.create(
        lines=[], secret="s"
    )
    assert (order.order_id, order.total, order.secret) == ("o-1", 7, None)
    assert order.to_dict() == ANSWER


@pytest.mark.parametrize("missing", ["orderId", "total"])
def test_an_answer_without_a_read_only_property_is_drift(missing: str) -> None:
    answer = {key: value for key, value in ANSWER.items() if key != missing}
    client = Quirk(http_client=Api(answer).http, on_drift="raise")
    with pytest.raises(DriftError):
        client.orders.create(lines=[], secret="s")


def test_a_decoded_model_is_sent_without_read_only_properties() -> None:
    api = Api(ANSWER, ANSWER)
    client = Quirk(http_client=api.http)
    order = client.orders.create(lines=[{"sku": "A"}], secret="s")
    assert api.json == {"lines": [{"sku": "A"}], "secret": "s"}
    order.secret = "t"
    client.orders.update("o-1", body=order)
    assert api.json == {"lines": [{"sku": "A", "colour": "red"}], "secret": "t"}
    assert order.lines[0].number == 1


def test_a_model_is_built_without_read_only_properties() -> None:
    api = Api(ANSWER)
    line = models.Line(sku="A", pin="1")
    Quirk(http_client=api.http).orders.create(
        body=models.Order(lines=[line], secret="s")
    )
    assert api.json == {"lines": [{"sku": "A", "pin": "1"}], "secret": "s"}


def test_models_in_lists_and_in_keyword_arguments_are_sent_so_too() -> None:
    api = Api(None, ANSWER)
    client = Quirk(http_client=api.http)
    line = models.Line(sku="A", number=3)
    client.orders.lines("o-1", body=[line])
    assert api.text == '[{"sku":"A"}]'
    client.orders.create(lines=[line], secret="s")
    assert api.json == {"lines": [{"sku": "A"}], "secret": "s"}


def test_so_are_forms() -> None:
    api = Api(None)
    line = models.Line(sku="A", number=3)
    Quirk(http_client=api.http).orders.form("o-1", body=line)
    assert api.text == "sku=A"


def test_what_a_dict_says_is_sent() -> None:
    api = Api(None)
    said: Any = {"sku": "A", "number": 3}
    Quirk(http_client=api.http).orders.lines("o-1", body=[said])
    assert api.json == [{"sku": "A", "number": 3}]
