"""Each style of a parameter is read as the specification's examples have it."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.mock.messages import Request
from clientpress.mock.parameters import ParameterReader, Rule
from clientpress.mock.schemas import Schemas
from clientpress.mock.tree import Place, Tree

_LIST = {"type": "array", "items": {"type": "string"}}
_NUMBERS = {"type": "array", "items": {"type": "integer"}}
_MAP = {
    "type": "object",
    "properties": {"R": {"type": "integer"}, "G": {"type": "string"}},
}
_EITHER = {
    "anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "integer"}}]
}
_COLOURS = ["blue", "black"]
_RGB = {"R": 100, "G": "200"}


def value_of(place: str, style: str, explode: bool, schema: Any, came: str) -> Any:
    """Return the value of the parameter `color`, as it came."""
    tree = Tree({"openapi": "3.1.0", "components": {"schemas": {"S": schema}}})
    where = ("components", "schemas", "S")
    rule = Rule("color", place, True, style, explode, Place(where, schema))
    name = {"header": "color", "cookie": "cookie"}.get(place, "none")
    query = came if place == "query" else ""
    request = Request("GET", "/", query, ((name, came),))
    reader = ParameterReader(Schemas(tree, "request"))
    values, found = reader.read([rule], request, {"color": came})
    assert found == []
    return values[place, "color"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (("query", "form", True, {"type": "string"}, "color=a%20b+c"), "a b c"),
        (("query", "form", True, {"type": "number"}, "color=-1.5e3"), -1500.0),
        (("query", "form", True, {"type": ["boolean", "null"]}, "color="), None),
        (("query", "form", True, _LIST, "color=blue&color=black"), _COLOURS),
        (("query", "form", True, _LIST, "color=blue"), ["blue"]),
        (("query", "form", False, _LIST, "color=blue,black"), _COLOURS),
        (("query", "form", False, _LIST, "color=a%2Cb,c"), ["a,b", "c"]),
        (("query", "form", False, _LIST, "color="), []),
        (("query", "form", True, _MAP, "R=100&G=200"), _RGB),
        (("query", "form", False, _MAP, "color=R,100,G,200"), _RGB),
        (("query", "form", True, _EITHER, "color=1"), 1),
        (("query", "form", True, _EITHER, "color=1&color=2"), [1, 2]),
        (("query", "spaceDelimited", False, _LIST, "color=blue%20black"), _COLOURS),
        (("query", "pipeDelimited", False, _NUMBERS, "color=1|2%7C3"), [1, 2, 3]),
        (("query", "tabDelimited", False, _LIST, "color=blue%09black"), _COLOURS),
        (("query", "deepObject", True, _MAP, "color[R]=100&color%5BG%5D=200"), _RGB),
        (("path", "simple", False, _LIST, "blue,black"), _COLOURS),
        (("path", "simple", False, _MAP, "R,100,G,200"), _RGB),
        (("path", "simple", True, _MAP, "R=100,G=200"), _RGB),
        (("path", "label", False, _LIST, ".blue,black"), _COLOURS),
        (("path", "label", True, _LIST, ".blue.black"), _COLOURS),
        (("path", "label", True, _MAP, ".R=100.G=200"), _RGB),
        (("path", "matrix", False, {"type": "string"}, ";color=a%2Fb"), "a/b"),
        (("path", "matrix", False, _LIST, ";color=blue,black"), _COLOURS),
        (("path", "matrix", True, _LIST, ";color=blue;color=black"), _COLOURS),
        (("path", "matrix", True, _MAP, ";R=100;G=200"), _RGB),
        (("header", "simple", False, _LIST, "blue, black"), _COLOURS),
        (("header", "simple", True, _MAP, "R=100,G=200"), _RGB),
        (("header", "simple", False, {"type": "string"}, "a,b"), "a,b"),
        (("cookie", "form", False, _LIST, "a=1; color=blue,black"), _COLOURS),
        (("cookie", "form", True, {"type": "integer"}, "color=7"), 7),
    ],
)  # fmt: skip
def test_styles(written: tuple[str, str, bool, Any, str], value: Any) -> None:
    assert value_of(*written) == value


def test_schemas_that_lead_to_themselves_have_an_end() -> None:
    here = {"$ref": "#/components/schemas/S"}
    held = {
        "anyOf": [
            here,
            {"allOf": [here, here]},
            {"oneOf": [here, here]},
            {"type": "integer"},
        ]
    }
    assert value_of("query", "form", True, held, "color=7") == 7
