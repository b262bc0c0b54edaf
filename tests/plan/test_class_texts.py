"""A class that its document does not describe says where it stands there."""

from __future__ import annotations

import pytest

from clientpress.plan.docs import class_text
from clientpress.references import Pointer

_CONTENT = ("content", "application/json", "schema")
_GET = ("paths", "/orders/{id}", "get", "responses", "200", *_CONTENT)


@pytest.mark.parametrize(
    ("pointer", "text"),
    [
        (("components", "schemas", "Order"), "The schema `Order`"),
        (
            ("components", "schemas", "Order", "properties", "to", "properties", "at"),
            "`to.at` in the schema `Order`",
        ),
        (
            ("components", "schemas", "Order", "properties", "lines", "items"),
            "`lines[]` in the schema `Order`",
        ),
        (("components", "schemas", "Order", "items"), "An item of the schema `Order`"),
        (_GET, "The answer of `GET /orders/{id}`"),
        ((*_GET, "properties", "items"), "`items` in the answer of `GET /orders/{id}`"),
        (
            ("paths", "/orders", "post", "requestBody", *_CONTENT, "items"),
            "An item of the body of `POST /orders`",
        ),
    ],
)
def test_where_it_stands(pointer: Pointer, text: str) -> None:
    assert class_text("", pointer) == f"{text}. The API's documents do not describe it."


def test_what_is_described_says_that() -> None:
    assert class_text("An order.", ("components", "schemas", "Order")) == "An order."
    assert (
        class_text("", ("webhooks", "x")) == "The API's documents do not describe it."
    )
