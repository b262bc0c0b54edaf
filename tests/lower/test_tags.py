"""Which namespaces tags describe."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import Tag

from .building import lowered

GET: dict[str, Any] = {"responses": {}}


def tags(*listed: dict[str, str], **operation: Any) -> tuple[Tag, ...]:
    """Return the tags of a document with one operation."""
    api, _ = lowered(
        **{"x-naming": {"style": "ids"}},
        tags=list(listed),
        paths={"/a": {"get": {**GET, **operation}}},
    )
    return api.tags


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("odr", ("odr",)),
        ("odr.orders", ("odr", "orders")),
        ("Odr", ("odr",)),
    ],
)
def test_a_tag_with_the_name_of_a_namespace(name: str, path: tuple[str, ...]) -> None:
    said = {"name": name, "description": "All orders."}
    assert tags(said, operationId="odr.orders.get") == (Tag(path, "All orders."),)


def test_the_tag_of_an_operation() -> None:
    found = tags(
        {"name": "Pet Shop", "summary": "Pets."},
        {"name": "Others", "description": "What no operation is in."},
        {"name": "Empty"},
        operationId="getPet",
        tags=["Pet Shop"],
    )
    assert found == (Tag(("pet_shop",), "Pets."),)


@pytest.mark.parametrize("name", ["odr.orders.get", "get", "orders", ""])
def test_a_tag_that_no_namespace_is_called_after(name: str) -> None:
    said = {"name": name, "description": "All orders."}
    assert tags(said, operationId="odr.orders.get") == ()


def test_the_order_of_tags_decides_nothing() -> None:
    both = [{"name": "odr", "description": "a"}, {"name": "Odr", "description": "b"}]
    assert tags(*both, operationId="odr.get") == tags(
        *both[::-1], operationId="odr.get"
    )
