"""What is added to a document changes the name of nothing that it does not clash with."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.lower.operation_names import method_paths

Found = tuple[str, str, dict[str, Any]]

BASE: list[Found] = [
    ("/pets", "GET", {"operationId": "listPets", "tags": ["pets"]}),
    ("/pets", "POST", {"operationId": "pets.create"}),
    ("/pets/{id}", "GET", {"tags": ["1-Click"]}),
    ("/owners", "GET", {}),
    ("/twice", "GET", {"operationId": "same"}),
    ("/twice", "PUT", {"operationId": "same"}),
    ("/odd", "GET", {"operationId": "a/b: c.D", "tags": ["Ünïcode"]}),
]


@pytest.mark.parametrize(
    "added",
    [
        ("/aaa", "GET", {}),
        ("/aaa", "GET", {"operationId": "other", "tags": ["pets"]}),
        ("/zzz", "QUERY", {"operationId": "owners.cats.list"}),
        ("/aaa", "GET", {"operationId": "x", "tags": ["new tag"]}),
        ("/zzz", "GET", {"operationId": "listPets", "tags": ["pets"]}),
        ("/zzz", "GET", {"operationId": "SAME"}),
    ],
)
@pytest.mark.parametrize("style", ["ids", "paths"])
def test_names_stay(added: Found, style: str) -> None:
    root = {"x-naming": {"style": style}}
    before = method_paths(BASE, root)
    after = method_paths([*BASE, added], root)
    assert {key: after[key] for key in before} == before


def test_of_two_that_clash_the_first_path_has_the_name() -> None:
    added: Found = ("/aaa", "GET", {"operationId": "listPets", "tags": ["pets"]})
    after = method_paths([*BASE, added], {"x-naming": {"style": "ids"}})
    assert after["/aaa", "GET"] == ("pets", "list_pets")
    assert after["/pets", "GET"] == ("pets", "list_pets_2")


def test_a_name_from_outside_wins() -> None:
    named: Found = ("/a", "GET", {"operationId": "x.y", "tags": ["t"], "x-name": "p.q"})
    plain: Found = (
        "/b",
        "GET",
        {"operationId": "t_get", "tags": ["t"], "x-name": "t_z"},
    )
    found = method_paths([named, plain], {"x-naming": {"style": "ids"}})
    assert set(found.values()) == {("p", "q"), ("t", "t_z")}


APART: list[Found] = [
    ("/v1/orders", "GET", {"operationId": "listOrders", "tags": ["orders"]}),
    ("/v1/orders", "POST", {"operationId": "newOrder"}),
    ("/v1/orders/{id}", "GET", {}),
    ("/v1/orders/{id}", "PATCH", {"operationId": "change"}),
    ("/v1/orders/{id}/cancel", "POST", {"tags": ["orders"]}),
    ("/v1/orders/{id}/lines", "GET", {"operationId": "orders.lines"}),
    ("/v2/carts/search", "GET", {}),
    ("/v2/account", "GET", {"operationId": "me"}),
    ("/health", "GET", {}),
]


@settings(deadline=None)
@given(st.sets(st.sampled_from(range(len(APART))), min_size=1))
def test_an_operation_is_named_alike_whatever_is_beside_it(chosen: set[int]) -> None:
    root = {"x-naming": {"style": "paths", "prefix": "/"}}
    whole = method_paths(APART, root)
    some = method_paths([APART[n] for n in chosen], root)
    assert some == {key: whole[key] for key in some}


@settings(deadline=None)
@given(st.permutations(APART))
def test_the_order_of_paths_names_nothing(shuffled: list[Found]) -> None:
    others: list[Found] = [("/v2/orders", "GET", {}), ("/v3/orders", "GET", {})]
    clashing = [*shuffled, *others]
    assert method_paths(clashing[::-1]) == method_paths(clashing)
