"""Forms: every style of a property, nested objects, null and nothing."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_form_styles import Quirk

from ..api import Api

POINT = {"x": 1, "y": 2}


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        # Without a style: as an HTML form is written.
        ("text", "a b&c=ü+", "text=a+b%26c%3D%C3%BC%2B"),
        ("text", "", "text="),
        ("maybe", None, ""),
        ("plain_list", ["a b", "c,d"], "plain_list=a+b&plain_list=c%2Cd"),
        ("plain_list", [], ""),
        ("plain_object", POINT, "plain_object=%7B%22x%22%3A1%2C%22y%22%3A2%7D"),
        ("json_list", [1, 2], "json_list=%5B1%2C2%5D"),
        # With a style: as a query parameter is written.
        ("form_list", ["a b", "c"], "form_list=a%20b&form_list=c"),
        ("form_list_joined", ["a,b", "c"], "form_list_joined=a%2Cb,c"),
        ("spaces", ["a", "b"], "spaces=a%20b"),
        ("pipes", ["a", "b"], "pipes=a%7Cb"),
        ("pipes_exploded", ["a", "b"], "pipes_exploded=a&pipes_exploded=b"),
        ("form_object", POINT, "x=1&y=2"),
        ("form_object_joined", POINT, "form_object_joined=x,1,y,2"),
        ("form_object_joined", {}, ""),
        ("deep", POINT, "deep%5Bx%5D=1&deep%5By%5D=2"),
        ("deep", {"inner": {"x": 3}}, "deep%5Binner%5D%5Bx%5D=3"),
        ("deep", {"tags": ["a", "b"]}, "deep%5Btags%5D=a&deep%5Btags%5D=b"),
        ("url", "https://a.b/c?d=e&f=g#h+", "url=https://a.b/c?d=e%26f=g%23h%2B"),
        ("styled_text", "a b", "styled_text=a%20b"),
    ],
)
def test_a_property_is_written_by_its_style(name: str, value: Any, text: str) -> None:
    api = Api(None)
    Quirk(http_client=api.http).forms.send(**{name: value})
    assert api.text == text
