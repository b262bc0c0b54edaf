"""What is said for other generators: which extensions, and what is not understood."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from clientpress.document.hints.apply import with_hints
from clientpress.document.hints.table import HINTS
from clientpress.document.objects import FIELDS

PAGE = Path(__file__).parents[2] / "docs" / "design" / "extensions.md"
QUERY = {"name": "page", "in": "query", "schema": {"type": "integer"}}


def read(**operation: Any) -> tuple[dict[str, Any], list[str]]:
    """Return an operation with its hints read, and what is said of them."""
    root = {"openapi": "3.1.0", "paths": {"/things": {"get": operation}}}
    found, problems = with_hints(root)
    return found["paths"]["/things"]["get"], [one.message for one in problems]


def test_each_hint_has_a_row() -> None:
    section = PAGE.read_text("utf-8").partition("## Hints of others")[2]
    rows = re.findall(r"^\| `(x-[^`]+)` \| ([^|]+) \|", section, re.MULTILINE)
    assert [name for name, _ in rows] == sorted(HINTS)
    for name, kinds in rows:
        own = {kind for hint in HINTS[name] for kind in hint.kinds}
        assert {k.replace("root", "openapi") for k in kinds.split(", ")} == own
        assert own <= {*FIELDS, "securityScheme", "server"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-fern-pagination", True),
        ("x-fern-pagination", {"offset": "$request.page"}),
        ("x-fern-pagination", {"offset": "$request.no", "results": "$response.a"}),
        ("x-fern-pagination", {"offset": "$request.page", "results": "a"}),
        ("x-fern-pagination", {"cursor": "$request.page", "results": "$response.a"}),
        ("x-fern-pagination", []),
        ("x-fern-idempotent", "yes"),
        ("x-fern-retries", 3),
        ("x-ms-pageable", {}),
        ("x-ms-pageable", {"nextLinkName": 5}),
        ("x-speakeasy-pagination", {"type": "offsetLimit"}),
        (
            "x-speakeasy-pagination",
            {"type": "cursor", "outputs": {"results": "$.a", "nextCursor": "$.b[0].c"}},
        ),
        ("x-speakeasy-retries", True),
        ("x-speakeasy-name-override", ""),
        ("x-fern-sdk-method-name", 7),
    ],
)
def test_what_is_not_understood_is_told_and_has_no_effect(
    name: str, value: Any
) -> None:
    written = {name: value, "parameters": [QUERY]}
    found, messages = read(**written)
    assert found == written
    assert messages == [f"{name} is not understood as it is written here"]


def test_an_operation_that_is_left_out_is_told() -> None:
    root = {"paths": {"/a": {"get": {"x-speakeasy-ignore": True}, "put": {}}}}
    found, [problem] = with_hints(root)
    assert found == {"paths": {"/a": {"put": {}}}}
    assert problem.message == "GET /a is left out"
    assert problem.pointer == ("paths", "/a", "get")


def test_parameters_of_the_path_item_are_asked_for_pages_too() -> None:
    paging = {"offset": "$request.page", "results": "$response.data.items"}
    item = {"parameters": [QUERY], "get": {"x-fern-pagination": paging}}
    found, problems = with_hints({"paths": {"/a": item}})
    assert problems == []
    assert found["paths"]["/a"]["get"]["x-pagination"] == {
        "style": "page",
        "request": {"in": "query", "name": "page"},
        "items": "/data/items",
    }


@pytest.mark.parametrize(
    ("hints", "name"),
    [
        ({"x-fern-sdk-method-name": "getAll"}, "get_all"),
        (
            {"x-fern-sdk-group-name": ["a", "bC"], "x-fern-sdk-method-name": "get"},
            "a.b_c.get",
        ),
        ({"x-fern-sdk-group-name": "a", "operationId": "x.listAll"}, "a.list_all"),
        (
            {"x-speakeasy-group": "a.b", "x-speakeasy-name-override": "list"},
            "a.b.list",
        ),
        ({"x-speakeasy-name-override": "list", "x-name": "ours"}, "ours"),
    ],
)
def test_groups_and_methods_make_a_name(hints: dict[str, Any], name: str) -> None:
    assert read(**hints)[0]["x-name"] == name


JUNK: tuple[Any, ...] = (
    None,
    True,
    3,
    1.5,
    "",
    "a b",
    "$.",
    [],
    [None],
    [[]],
    {},
    {"": None},
    {"a": []},
)


@pytest.mark.parametrize("name", sorted(HINTS))
def test_no_value_stops_the_reading(name: str) -> None:
    own: dict[str, Any] = {
        "enum": [None, [], {}, "a"],
        "type": "string",
        "parameters": [None, {}],
    }
    for value in JUNK:
        for inner in JUNK:
            hint = {"results": inner, "offset": inner, "inputs": inner, "enum": inner}
            for said in (value, hint, {**hint, "type": "cursor", "outputs": hint}):
                node = {**own, name: said}
                root = {
                    name: said,
                    "servers": [{"url": "/", name: said}],
                    "paths": {"/a": {"get": node, "parameters": [node]}},
                    "components": {
                        "schemas": {"A": {**node, "properties": {"b": node}}}
                    },
                }
                found, _ = with_hints(root)
                assert found.keys() == root.keys()
