"""Which module of `models` a declaration lives in."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.lower import lower
from clientpress.lower import modules as lowering

from .building import TEXT, model, ref


def modules(
    uses: dict[str, str], components: dict[str, Any], **files: str
) -> dict[str, str]:
    """Return the module of each declaration.

    `uses` maps operationIds to the component they answer with, `files` components to
    the stem of the file they stand in.
    """
    paths = {
        f"/{number}": {"get": {"operationId": name, "responses": {"200": answer(used)}}}
        for number, (name, used) in enumerate(uses.items())
    }
    root = {"paths": paths, "components": {"schemas": components}}
    api, _ = lower(root, files.get)
    return {declaration.name: declaration.module for declaration in api.declarations}


def answer(component: str) -> dict[str, Any]:
    """Return a response that holds a component."""
    return {"content": {"application/json": {"schema": ref(component)}}}


def test_what_one_namespace_uses_lives_with_it() -> None:
    assert modules({"pets.get": "Pet"}, {"Pet": model(a=TEXT)}) == {"Pet": "pets"}


def test_what_two_namespaces_use_is_shared() -> None:
    uses = {"pets.get": "Pet", "owners.pet": "Pet"}
    assert modules(uses, {"Pet": model(a=TEXT)}) == {"Pet": "shared"}


def test_what_nothing_uses_is_apart_with_all_that_it_alone_leads_to() -> None:
    uses = {"pets.get": "Pet", "owners.pet": "Pet"}
    components = {
        "Event": model(pet=ref("Pet"), kind=ref("Kind")),
        "Kind": model(a=TEXT),
        "Pet": model(a=TEXT),
    }
    assert modules(uses, components) == {
        "Event": "unused",
        "Kind": "unused",
        "Pet": "shared",
    }


def test_what_is_reached_through_another_lives_with_its_user() -> None:
    components = {"Pet": model(tag=ref("Tag")), "Tag": model(a=TEXT)}
    found = modules({"pets.get": "Pet"}, components)
    assert found == {"Pet": "pets", "Tag": "pets"}


def test_a_file_of_its_own_is_a_module() -> None:
    found = modules({"pets.get": "Pet"}, {"Pet": model(a=TEXT)}, Pet="pet-shop")
    assert found == {"Pet": "pet_shop"}


def test_a_module_of_too_many_is_parted_by_how_names_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lowering, "_MOST", 2)
    pets = ["Cat", "Cow", "Crow", "Dog", "Duck"]
    found = modules({}, {name: model(a=TEXT) for name in pets})
    assert found == {
        "Cat": "unused_ca",
        "Cow": "unused_co",
        "Crow": "unused_cr",
        "Dog": "unused_d",
        "Duck": "unused_d",
    }


def test_no_module_is_called_like_a_class() -> None:
    assert modules({"订单.获取": "订单"}, {"订单": model(a=TEXT)}) == {"订单": "订单_"}
