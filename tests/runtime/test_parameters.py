"""Parameters as they stand on the wire, for every style of OpenAPI 3.1."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest

from clientpress.ir import DEFAULT_STYLES, explodes

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "scalar", "array", "object_"),
    [
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (
            "matrix",
            False,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ),
        (
            "matrix",
            True,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
    ],
)
def test_path_styles(
    *, rt: Any, style: str, explode: bool, scalar: str, array: str, object_: str
) -> None:
    parameter = rt.Parameter("color", "path", style=style, explode=explode)
    assert rt.path_value(parameter, "blue") == scalar
    assert rt.path_value(parameter, ARRAY) == array
    assert rt.path_value(parameter, OBJECT) == object_


@pytest.mark.parametrize(
    ("style", "explode", "array", "object_"),
    [
        ("form", True, "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        ("form", False, "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (
            "spaceDelimited",
            False,
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            "pipeDelimited",
            False,
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            "tabDelimited",
            False,
            "color=blue%09black%09brown",
            "color=R%09100%09G%09200%09B%09150",
        ),
        (
            "deepObject",
            True,
            "color=blue&color=black&color=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_query_styles(
    rt: Any, style: str, explode: bool, array: str, object_: str
) -> None:
    parameter = rt.Parameter("color", "query", style=style, explode=explode)
    assert "&".join(rt.query_pairs(parameter, ARRAY)) == array
    assert "&".join(rt.query_pairs(parameter, OBJECT)) == object_


def test_query_defaults_to_exploded_form(rt: Any) -> None:
    parameter = rt.Parameter("color", "query")
    assert rt.query_pairs(parameter, ARRAY) == [
        "color=blue",
        "color=black",
        "color=brown",
    ]


@pytest.mark.parametrize(
    ("explode", "object_"),
    [(False, "R,100,G,200,B,150"), (True, "R=100,G=200,B=150")],
)
def test_header_styles(rt: Any, explode: bool, object_: str) -> None:
    parameter = rt.Parameter("color", "header", explode=explode)
    assert rt.header_value(parameter, "blue") == "blue"
    assert rt.header_value(parameter, ARRAY) == "blue,black,brown"
    assert rt.header_value(parameter, OBJECT) == object_


def test_cookie_form_explodes_into_several_cookies(rt: Any) -> None:
    parameter = rt.Parameter("color", "cookie")
    assert rt.cookie_pairs(parameter, ["a b", "c"]) == ["color=a%20b", "color=c"]


def test_cookie_form_without_explode(rt: Any) -> None:
    parameter = rt.Parameter("color", "cookie", explode=False)
    assert rt.cookie_pairs(parameter, ARRAY) == ["color=blue,black,brown"]


def test_cookie_style_sends_values_as_they_are(rt: Any) -> None:
    parameter = rt.Parameter("session", "cookie", style="cookie")
    assert rt.cookie_pairs(parameter, "abc==") == ["session=abc=="]


def test_cookie_style_writes_json_and_leaves_out_what_is_empty(rt: Any) -> None:
    parameter = rt.Parameter("c", "cookie", style="cookie", json=True)
    assert rt.cookie_pairs(parameter, {"a": [1]}) == ['c={"a":[1]}']
    parameter = rt.Parameter("c", "cookie", style="cookie")
    assert rt.cookie_pairs(parameter, []) == []
    assert rt.cookie_pairs(parameter, {}) == []


@pytest.mark.parametrize(
    ("value", "exploded", "whole"),
    [
        (ARRAY, ["c=blue", "c=black", "c=brown"], ["c=blue,black,brown"]),
        (OBJECT, ["R=100", "G=200", "B=150"], ["c=R,100,G,200,B,150"]),
        ({"a": [1, 2]}, ["a=[1,2]"], ["c=a,[1,2]"]),
    ],
)
def test_cookie_style_of_several_values(
    rt: Any, value: Any, exploded: list[str], whole: list[str]
) -> None:
    for explode, pairs in ((True, exploded), (False, whole)):
        parameter = rt.Parameter("c", "cookie", style="cookie", explode=explode)
        assert rt.cookie_pairs(parameter, value) == pairs


def test_cookie_style_refuses_a_semicolon(rt: Any) -> None:
    parameter = rt.Parameter("session", "cookie", style="cookie")
    with pytest.raises(ValueError, match="'session'") as raised:
        rt.cookie_pairs(parameter, "secret; other=1")
    assert "secret" not in str(raised.value)


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (1.5, "1.5"),
        (1.0, "1.0"),
        (1e22, "10000000000000000000000"),
        (1e-7, "0.0000001"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1.10"), "1.10"),
        (dt.date(2024, 2, 29), "2024-02-29"),
        (
            dt.datetime(2024, 2, 29, 12, 0, tzinfo=dt.UTC),
            "2024-02-29T12:00:00Z",
        ),
        (
            uuid.UUID("5f1b7a4e-2f0c-4a39-9d0e-0d1c8f7a2b11"),
            "5f1b7a4e-2f0c-4a39-9d0e-0d1c8f7a2b11",
        ),
        (Color.RED, "red"),
        (Level.HIGH, "3"),
        ("", ""),
        (None, "null"),
        ({"a": [1]}, '{"a":[1]}'),
        ((1, None), "[1,null]"),
        (b"hi", "aGk="),
    ],
)
def test_scalars_are_written_as_json_writes_them(
    rt: Any, value: Any, text: str
) -> None:
    assert rt.scalar_text(value, "x") == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")])
def test_numbers_must_be_finite(rt: Any, value: Any) -> None:
    with pytest.raises(ValueError, match="x must be a finite number"):
        rt.scalar_text(value, "x")


def test_path_encodes_everything_but_unreserved(rt: Any) -> None:
    parameter = rt.Parameter("id", "path")
    assert rt.path_value(parameter, "a/b?c#d e%2F~-._é") == (
        "a%2Fb%3Fc%23d%20e%252F~-._%C3%A9"
    )


def test_query_encodes_everything_but_unreserved(rt: Any) -> None:
    parameter = rt.Parameter("q", "query")
    assert rt.query_pairs(parameter, "a/b&c=d+e:~") == ["q=a%2Fb%26c%3Dd%2Be%3A~"]


def test_query_names_are_encoded(rt: Any) -> None:
    parameter = rt.Parameter("filter_name", "query", wire="filter[name]")
    assert rt.query_pairs(parameter, "x") == ["filter%5Bname%5D=x"]


def test_allow_reserved_keeps_reserved_characters(rt: Any) -> None:
    parameter = rt.Parameter("q", "query", allow_reserved=True)
    assert rt.query_pairs(parameter, "a/b:c,d[0] e") == ["q=a/b:c,d[0]%20e"]


def test_allow_reserved_cannot_start_another_parameter(rt: Any) -> None:
    parameter = rt.Parameter("q", "query", allow_reserved=True)
    assert rt.query_pairs(parameter, "a&b#c+d") == ["q=a%26b%23c%2Bd"]


def test_allow_reserved_keeps_encoded_triplets(rt: Any) -> None:
    parameter = rt.Parameter("q", "query", allow_reserved=True)
    assert rt.query_pairs(parameter, "a%2Fb 100%") == ["q=a%2Fb%20100%25"]


def test_separator_inside_an_item_is_encoded(rt: Any) -> None:
    parameter = rt.Parameter("q", "query", explode=False)
    assert rt.query_pairs(parameter, ["a,b", "c"]) == ["q=a%2Cb,c"]


def test_json_content(rt: Any) -> None:
    parameter = rt.Parameter("q", "query", json=True)
    assert rt.query_pairs(parameter, {"a": [1]}) == ["q=%7B%22a%22%3A%5B1%5D%7D"]


def test_absent_items_are_left_out(rt: Any) -> None:
    parameter = rt.Parameter("q", "query")
    assert rt.query_pairs(parameter, ["a", None, rt.UNSET]) == ["q=a"]


def test_empty_arrays_and_objects_are_left_out(rt: Any) -> None:
    parameter = rt.Parameter("q", "query")
    assert rt.query_pairs(parameter, []) == []
    assert rt.query_pairs(parameter, {}) == []


def test_deep_objects_nest(rt: Any) -> None:
    parameter = rt.Parameter("f", "query", style="deepObject", explode=True)
    pairs = rt.query_pairs(parameter, {"a": {"b": 1}, "c": [2, 3]})
    assert pairs == ["f%5Ba%5D%5Bb%5D=1", "f%5Bc%5D=2", "f%5Bc%5D=3"]


def test_objects_in_a_deep_list_are_numbered(rt: Any) -> None:
    parameter = rt.Parameter("f", "query", style="deepObject", explode=True)
    items = [{"a": 1, "b": [2, 3]}, None, {"a": 4}]
    expected = ["f[0][a]=1", "f[0][b]=2", "f[0][b]=3", "f[1][a]=4"]
    assert [unquote(pair) for pair in rt.query_pairs(parameter, items)] == expected


def test_nested_values_in_other_styles_are_json(rt: Any) -> None:
    parameter = rt.Parameter("f", "query")
    assert rt.query_pairs(parameter, {"a": [1, 2]}) == ["a=%5B1%2C2%5D"]


class Filter(msgspec.Struct):
    first_name: str = msgspec.field(name="firstName")


def test_objects_may_be_models(rt: Any) -> None:
    parameter = rt.Parameter("f", "query", style="deepObject", explode=True)
    assert rt.query_pairs(parameter, Filter("Ann")) == ["f%5BfirstName%5D=Ann"]


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_refuses_empty_and_dot_segments(rt: Any, value: str) -> None:
    with pytest.raises(ValueError, match="'order_id'"):
        rt.path_value(rt.Parameter("order_id", "path"), value)


def test_an_empty_value_in_style_matrix_leaves_the_name(rt: Any) -> None:
    parameter = rt.Parameter("color", "path", style="matrix")
    assert rt.path_value(parameter, "") == ";color"


def test_path_refuses_absent_values(rt: Any) -> None:
    parameter = rt.Parameter("order_id", "path")
    with pytest.raises(ValueError, match="'order_id'"):
        rt.path_value(parameter, None)
    with pytest.raises(ValueError, match="'order_id'"):
        rt.path_value(parameter, rt.UNSET)


@pytest.mark.parametrize("explode", [True, False])
@pytest.mark.parametrize(
    ("style", "dots"),
    [
        *(("simple", dots) for dots in (".", "..", "%2e", "%2E%2e", ".%2e")),
        # Style label begins with a dot of its own.
        *(("label", dots) for dots in (".", "%2e", "%2E")),
    ],
)
def test_path_refuses_dots_in_any_spelling(
    rt: Any, style: Any, explode: bool, dots: str
) -> None:
    parameter = rt.Parameter(
        "ids", "path", style=style, explode=explode, allow_reserved=True
    )
    for value in (dots, [dots]):
        with pytest.raises(ValueError, match="'ids'"):
            rt.path_value(parameter, value)


@pytest.mark.parametrize("value", [[], [""], ["."]])
def test_path_refuses_arrays_that_make_no_segment(rt: Any, value: list[str]) -> None:
    with pytest.raises(ValueError, match="'ids'"):
        rt.path_value(rt.Parameter("ids", "path"), value)


def test_multi_segment_quotes_each_segment(rt: Any) -> None:
    parameter = rt.Parameter("file", "path", multi_segment=True)
    assert rt.path_value(parameter, "a b/c?d/e") == "a%20b/c%3Fd/e"


@pytest.mark.parametrize("value", ["", "/a", "a/", "a//b", "a/../b", "./a"])
def test_multi_segment_refuses_empty_and_dot_segments(rt: Any, value: str) -> None:
    parameter = rt.Parameter("file", "path", multi_segment=True)
    with pytest.raises(ValueError, match="'file'"):
        rt.path_value(parameter, value)


def test_multi_segment_says_what_is_wrong_with_a_leading_slash(rt: Any) -> None:
    parameter = rt.Parameter("file", "path", multi_segment=True)
    with pytest.raises(ValueError, match="'file' must not begin with a slash"):
        rt.path_value(parameter, "/sms/send")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "a\x7fb"])
def test_headers_refuse_control_characters(rt: Any, value: str) -> None:
    with pytest.raises(ValueError, match="'X-Name'") as raised:
        rt.header_value(rt.Parameter("name", "header", wire="X-Name"), value)
    assert value not in str(raised.value)


@pytest.mark.parametrize("value", [" a", "a ", "\ta", " "])
def test_headers_refuse_space_at_their_ends(rt: Any, value: str) -> None:
    with pytest.raises(ValueError, match="'X-Name' must not begin or end"):
        rt.header_value(rt.Parameter("name", "header", wire="X-Name"), value)


@pytest.mark.parametrize(
    "wire", ["Content-Length", "transfer-encoding", "Trailer", "Upgrade", "a b", "é"]
)
def test_headers_of_the_transport_are_refused_by_name(rt: Any, wire: str) -> None:
    with pytest.raises(ValueError, match=f"'{wire}'"):
        rt.header_value(rt.Parameter("name", "header", wire=wire), "5")


def test_headers_may_hold_a_tab(rt: Any) -> None:
    assert rt.header_value(rt.Parameter("n", "header"), "a\tb") == "a\tb"


@pytest.mark.parametrize("place", ["path", "query", "header", "cookie"])
def test_the_press_leaves_out_what_is_the_default_here(rt: Any, place: Any) -> None:
    parameter = rt.Parameter("p", place)
    assert parameter.style == DEFAULT_STYLES[place]
    assert parameter.explode == explodes(parameter.style)


@pytest.mark.parametrize("style", ["form", "spaceDelimited", "deepObject", "cookie"])
def test_parts_and_parameters_have_one_rule(rt: Any, style: Any) -> None:
    parameter, part = rt.Parameter("p", "query", style=style), rt.Part(style=style)
    assert parameter.explode == part.explode == explodes(style)


def test_a_part_without_a_style_gives_each_item_a_part(rt: Any) -> None:
    assert rt.Part().explode
    assert not rt.Part(explode=False).explode
