"""What looks like a name is told, and what looks like data is not."""

from __future__ import annotations

import pytest

from clientpress.drift.names import (
    PathNames,
    is_header_name,
    is_media_type,
    shown_parameter,
)

PARAMETERS = [
    "q",
    "page_size",
    "pageSize",
    "userID",
    "$filter",
    "address2",
    "filter[state]",
    "sort[]",
    "page.size",
    "filter[a][b]",
]
DATA = [
    "",
    "+4712345678",
    "196702107787",
    "anna@x.test",
    "eyJhbGciOiJIUzI1NiJ9",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
    "0b52f6a5-1c3c-4d5e-8f0a-6b7c8d9e0f1a",
    "b52f6a51c3c4d5e",
    "filter[196702107787]",
    "filter[anna@x.test]",
    "filter[a]anna",
    "Anna Larsson",
    "notasinglewordinthewholelanguage",
]


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_name_of_a_parameter_is_told(name: str) -> None:
    assert shown_parameter(name) == name


@pytest.mark.parametrize("name", DATA)
def test_data_in_place_of_a_parameter_is_not_told(name: str) -> None:
    assert shown_parameter(name) == "*"


PATHS = {
    "/v1/orders/anna": "/v1/orders/{}",
    "/v1/orders/open": "/v1/orders/open",
    "/v1/orders/anna/larsson": "/v1/orders/{}/{}",
    "/v1/parcels/17/labels": "/v1/parcels/{}/labels",
    "/v1/order-lines": "/v1/order-lines",
    "/v1/annalarssonfromstockholm": "/v1/{}",
    "/v1/Anna": "/v1/{}",
    "/v2": "/{}",
}


@pytest.mark.parametrize(("path", "shown"), PATHS.items(), ids=PATHS)
def test_a_path_is_shown_without_data(path: str, shown: str) -> None:
    names = PathNames(["https://api.test/v1", "/orders/{id}/{line}", "/lists/open"])
    assert names.shown(path) == shown


@pytest.mark.parametrize("name", ["x-a", "ETag", "a.b_c"])
def test_a_token_is_the_name_of_a_header(name: str) -> None:
    assert is_header_name(name)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "ä", "a\n", "a/b"])
def test_anything_else_is_no_name_of_a_header(name: str) -> None:
    assert not is_header_name(name)


@pytest.mark.parametrize("name", ["text/html", "application/vnd.a-b.v1+json"])
def test_a_type_with_a_subtype_is_a_media_type(name: str) -> None:
    assert is_media_type(name)


@pytest.mark.parametrize(
    "name", ["", "text", "text/", "/html", "a/b/c", "a b/c", "*/*"]
)
def test_anything_else_is_no_media_type(name: str) -> None:
    assert not is_media_type(name)
