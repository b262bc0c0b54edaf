"""A document of others, with names, paging, types and corrections from outside."""

from __future__ import annotations

import logging
from decimal import Decimal

import pytest
from quirk_configured import Quirk, models

from ..api import Api


def test_pages_are_walked_under_the_given_names() -> None:
    api = Api({"items": [{"petId": "a"}]}, {"items": [{"petId": "b"}]}, {"items": []})
    pets = Quirk(key="k", http_client=api.http).pets
    assert [pet.id for pet in pets.list(page=1)] == ["a", "b"]
    assert [r.url.query for r in api.requests] == [
        b"pageNo=1",
        b"pageNo=2",
        b"pageNo=3",
    ]
    assert api.request.headers["x-key"] == "k"


def test_a_method_in_another_namespace() -> None:
    api = Api({"petId": "a", "price": 12.25})
    pet = Quirk(key="k", http_client=api.http).shop.add(
        id="a", age=3, price=Decimal("12.25")
    )
    assert api.json == {"petId": "a", "age": 3, "price": 12.25}
    assert pet.price == Decimal("12.25")
    assert models.Price is Decimal


def test_an_operation_without_an_id() -> None:
    api = Api({"petId": "a"})
    Quirk(key="k", http_client=api.http).pets.get("a")
    assert api.target == "/v1/pets/a"


def test_what_is_sensitive_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    api = Api({"items": []})
    list(Quirk(key="k", http_client=api.http).pets.list(secret="hush"))
    assert "hush" in api.target
    assert "hush" not in caplog.text


def test_what_is_excluded_is_not_there() -> None:
    client = Quirk(key="k", http_client=Api().http)
    assert not hasattr(client, "reindex")
    assert not hasattr(models, "Orphan")
    assert not hasattr(models.Pet(id="a"), "pet_name")
