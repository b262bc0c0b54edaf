"""The table of styles that the specification has, row by row.

Where the table has `n/a` or an empty path, what the client does stands below it.
"""

from __future__ import annotations

from typing import Any

import pytest
from quirk_every_style import Quirk

from ..api import Api

STRING = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def _sent(place: str, method: str, color: Any) -> Api:
    api = Api(None)
    getattr(getattr(Quirk(http_client=api.http), place), method)(color=color)
    return api


@pytest.mark.parametrize(
    ("method", "string", "array", "properties"),
    [
        ("simple", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple_exploded", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("label", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label_exploded", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (
            "matrix",
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ),
        (
            "matrix_exploded",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
    ],
)
def test_path(method: str, string: str, array: str, properties: str) -> None:
    for color, text in ((STRING, string), (ARRAY, array), (OBJECT, properties)):
        assert _sent("path", method, color).target.rpartition("/")[2] == text


@pytest.mark.parametrize("method", ["matrix", "matrix_exploded"])
def test_an_empty_path_value_that_keeps_its_name(method: str) -> None:
    assert _sent("path", method, "").target.endswith("/;color")


@pytest.mark.parametrize("color", ["", [], {}])
@pytest.mark.parametrize("method", ["simple", "label", "label_exploded"])
def test_an_empty_path_value_that_would_lead_elsewhere(method: str, color: Any) -> None:
    with pytest.raises(ValueError, match="color"):
        _sent("path", method, color)


@pytest.mark.parametrize(
    ("method", "array", "properties"),
    [
        ("form", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        ("form_exploded", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        (
            "space_delimited",
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            "pipe_delimited",
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            "deep_object",
            "color=blue&color=black&color=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_query(method: str, array: str, properties: str) -> None:
    for color, text in (
        ("", "color="),
        (STRING, "color=blue"),
        (ARRAY, array),
        (OBJECT, properties),
    ):
        assert _sent("query", method, color).target.partition("?")[2] == text


@pytest.mark.parametrize(
    ("method", "properties"),
    [("simple", "R,100,G,200,B,150"), ("simple_exploded", "R=100,G=200,B=150")],
)
def test_header(method: str, properties: str) -> None:
    for color, text in (
        ("", ""),
        (STRING, "blue"),
        (ARRAY, "blue,black,brown"),
        (OBJECT, properties),
    ):
        assert _sent("header", method, color).request.headers["x-color"] == text


@pytest.mark.parametrize("style", ["form", "cookie"])
@pytest.mark.parametrize(
    ("suffix", "array", "properties"),
    [
        ("", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (
            "_exploded",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ),
    ],
)
def test_cookie(style: str, suffix: str, array: str, properties: str) -> None:
    for color, text in (
        ("", "color="),
        (STRING, "color=blue"),
        (ARRAY, array),
        (OBJECT, properties),
    ):
        api = _sent("cookie", f"{style}{suffix}", color)
        assert api.request.headers["cookie"] == text


@pytest.mark.parametrize(
    ("method", "color", "header"),
    [
        ("form", "a b;c", "color=a%20b%3Bc"),
        ("cookie", "a%20b", "color=a%20b"),
        ("cookie", ["a=b", "c"], "color=a=b,c"),
    ],
)
def test_only_cookies_of_style_form_are_encoded(
    method: str, color: Any, header: str
) -> None:
    assert _sent("cookie", method, color).request.headers["cookie"] == header


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
@pytest.mark.parametrize("color", [[], {}, None])
def test_what_is_empty_is_left_out(place: str, color: Any) -> None:
    method = "simple" if place == "header" else "form"
    request = _sent(place, method, color).request
    assert not request.url.query
    assert "x-color" not in request.headers
    assert "cookie" not in request.headers


RESERVED = ":/?#[]@!$&'()*+,;="


def test_reserved_characters() -> None:
    # What would end a segment, the path, a pair or the query is encoded all the same.
    path = _sent("path", "reserved", RESERVED).target.rpartition("/")[2]
    assert path == ":%2F%3F%23%5B%5D@!$&'()*+,;="
    query = _sent("query", "reserved", RESERVED).target.partition("?")[2]
    assert query == "color=:/?%23[]@!$%26'()*%2B,;="
    triplets = _sent("path", "reserved", "a%2Fb %").target.rpartition("/")[2]
    assert triplets == "a%2Fb%20%25"
    encoded = _sent("query", "form", RESERVED).target.partition("?")[2]
    assert encoded == "color=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"


def test_content() -> None:
    escaped = "%7B%22R%22%3A100%7D"
    assert _sent("path", "json", {"R": 100}).target == f"/path/json/{escaped}"
    assert _sent("query", "json", {"R": 100}).target == f"/query/json?color={escaped}"
    assert _sent("query", "text", "a b").target == "/query/text?color=a%20b"
    header = _sent("header", "json", {"R": 100}).request.headers["x-color"]
    assert header == '{"R":100}'
    cookie = _sent("cookie", "json", {"R": 100}).request.headers["cookie"]
    assert cookie == f"color={escaped}"
