"""Every style of query, header and cookie parameters."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from quirk_parameter_styles import Quirk, models

from ..api import Api

RANGE = models.Range(from_day=1, to="a&b")


@pytest.mark.parametrize(
    ("argument", "value", "query"),
    [
        ("list", [1, 2], "list=1&list=2"),
        ("list", [], ""),
        ("comma", ["a,b", "c"], "comma=a%2Cb,c"),
        ("space", ["a", "b c"], "space=a%20b%20c"),
        ("pipe", ["a", "b"], "pipe=a%7Cb"),
        ("object", RANGE, "fromDay=1&to=a%26b"),
        ("object", {"from_day": 1}, "fromDay=1"),
        ("flat", RANGE, "flat=fromDay,1,to,a%26b"),
        ("deep", RANGE, "deep%5BfromDay%5D=1&deep%5Bto%5D=a%26b"),
        ("as_json", {"from_day": 1}, "as-json=%7B%22fromDay%22%3A1%7D"),
        ("filter_a_b", "x y", "filter%5Ba%20b%5D=x%20y"),
        ("url", "/a?b=c", "url=/a?b=c"),
        ("flag", True, "flag=true"),
        ("number", 1e21, "number=1000000000000000000000"),
        ("day", dt.date(2024, 1, 2), "day=2024-01-02"),
        ("day", "today", "day=today"),
    ],
)
def test_query(argument: str, value: Any, query: str) -> None:
    api = Api(None)
    arguments: dict[str, Any] = {argument: value}
    Quirk(http_client=api.http).styles.query(**arguments)
    assert api.target == (f"/query?{query}" if query else "/query")


@pytest.mark.parametrize(
    ("argument", "value", "header", "text"),
    [
        ("x_text", "a b", "X-Text", "a b"),
        ("x_list", [1, 2], "X-List", "1,2"),
        ("x_object", RANGE, "X-Object", "fromDay,1,to,a&b"),
        ("x_exploded", RANGE, "X-Exploded", "fromDay=1,to=a&b"),
        ("x_json", {"from_day": 1}, "X-Json", '{"fromDay":1}'),
    ],
)
def test_header(argument: str, value: Any, header: str, text: str) -> None:
    api = Api(None)
    arguments: dict[str, Any] = {argument: value}
    Quirk(http_client=api.http).styles.headers(**arguments)
    assert api.request.headers[header] == text


def test_a_header_cannot_hold_another_one() -> None:
    with pytest.raises(ValueError, match="X-Text"):
        Quirk(http_client=Api().http).styles.headers(x_text="a\r\nX-Other: b")


def test_lists_are_sent_without_null() -> None:
    api = Api(None)
    Quirk(http_client=api.http).styles.query(gaps=[None], list=[1])
    assert api.request.url.query == b"list=1"


def test_cookies() -> None:
    api = Api(None, None)
    cookies = Quirk(http_client=api.http).styles.cookies
    cookies(session="a;b", ids=[1, 2])
    assert api.request.headers["cookie"] == "session=a%3Bb; ids=1,2"
    cookies(tag=["a", "b&c"])
    assert api.request.headers["cookie"] == "tag=a; tag=b%26c"


def test_json_in_paths_and_in_lists_of_headers() -> None:
    api = Api(None)
    styles = Quirk(http_client=api.http).styles
    styles.path(range={"from_day": 1}, note="", x_ranges=[RANGE])
    assert api.request.url.raw_path == b"/paths/%7B%22fromDay%22%3A1%7D/%22%22"
    assert api.request.headers["x-ranges"] == '{"fromDay":1,"to":"a&b"}'
