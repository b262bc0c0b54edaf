"""How parameters and properties of forms are written: always resolved."""

from __future__ import annotations

from typing import Any

import pytest

from .building import TEXT, operation

LIST = {"type": "array", "items": TEXT}


@pytest.mark.parametrize(
    ("place", "given", "style", "explode"),
    [
        ("path", {}, "simple", False),
        ("query", {}, "form", True),
        ("header", {}, "simple", False),
        ("cookie", {}, "form", True),
        ("cookie", {"style": "cookie"}, "cookie", True),
        ("query", {"style": "pipeDelimited"}, "pipeDelimited", False),
        ("query", {"style": "deepObject"}, "deepObject", False),
        ("query", {"explode": False}, "form", False),
        ("path", {"style": "matrix", "explode": True}, "matrix", True),
    ],
)
def test_a_parameter(place: str, given: Any, style: str, explode: bool) -> None:
    entry = {"name": "a", "in": place, "required": True, "schema": LIST, **given}
    path = "/things/{a}" if place == "path" else "/things"
    (parameter,) = operation(path, parameters=[entry], responses={}).parameters
    assert (parameter.style, parameter.explode) == (style, explode)


@pytest.mark.parametrize("name", ["Accept", "content-length", "Transfer-Encoding"])
def test_headers_that_follow_from_the_body_are_no_parameters(name: str) -> None:
    entry = {"name": name, "in": "header", "schema": TEXT}
    assert operation(parameters=[entry], responses={}).parameters == ()


@pytest.mark.parametrize(
    ("media_type", "given", "style", "explode"),
    [
        ("application/x-www-form-urlencoded", {}, None, True),
        ("application/x-www-form-urlencoded", {"style": "form"}, "form", True),
        ("application/x-www-form-urlencoded", {"allowReserved": True}, "form", True),
        ("multipart/form-data", {"explode": False}, "form", False),
        ("multipart/form-data", {"style": "pipeDelimited"}, "pipeDelimited", False),
        ("multipart/mixed", {"style": "pipeDelimited"}, None, True),
    ],
)
def test_a_property_of_a_form(
    media_type: str, given: Any, style: str | None, explode: bool
) -> None:
    schema = {"type": "object", "properties": {"a": LIST}}
    body = {"content": {media_type: {"schema": schema, "encoding": {"a": given}}}}
    content = operation(requestBody=body, responses={}).content
    assert content is not None
    encoding = content.encoding_of("a")
    assert (encoding.style, encoding.explode) == (style, explode)
