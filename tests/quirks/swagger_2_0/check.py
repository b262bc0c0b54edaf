"""A document of Swagger 2.0: lists in every format, forms, files, shared parts."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from quirk_swagger_2_0 import Quirk, models

from ..api import Api

TWO = ["a b", "c"]


def client(api: Api) -> Quirk:
    return Quirk(api_key="k", username="u", password="p", http_client=api.http)


def test_lists_in_a_path() -> None:
    api = Api(None)
    client(api).lists.paths(TWO, TWO, TWO, [1, 2])
    assert api.target == "/v1/lists/a%20b,c/a%20b%20c/a%20b%09c/1%7C2"


@pytest.mark.parametrize(
    ("argument", "sent"),
    [
        ("plain", "plain=a%20b,c"),
        ("csv", "csv=a%20b,c"),
        ("ssv", "ssv=a%20b%20c"),
        ("tsv", "tsv=a%20b%09c"),
        ("pipes", "pipes=a%20b%7Cc"),
        ("multi", "multi=a%20b&multi=c"),
    ],
)
def test_lists_in_a_query(argument: str, sent: str) -> None:
    api = Api(None)
    arguments: dict[str, Any] = {argument: TWO}
    client(api).lists.queries(**arguments)
    assert api.target == f"/v1/lists?{sent}"


@pytest.mark.parametrize(
    ("header", "sent"),
    [
        ("X-Csv", "a b,c"),
        ("X-Ssv", "a b c"),
        ("X-Tsv", "a b\tc"),
        ("X-Pipes", "a b|c"),
    ],
)
def test_lists_in_a_header(header: str, sent: str) -> None:
    api = Api(None)
    arguments: dict[str, Any] = {header.lower().replace("-", "_"): TWO}
    client(api).lists.queries(**arguments)
    assert api.request.headers[header] == sent


def test_lists_in_a_form() -> None:
    api = Api(None)
    client(api).lists.form(number=1, plain=TWO, ssv=TWO, tsv=TWO, pipes=TWO, multi=TWO)
    assert sorted(api.text.split("&")) == [
        "multi=a%20b",
        "multi=c",
        "number=1",
        "pipes=a%20b%7Cc",
        "plain=a%20b,c",
        "ssv=a%20b%20c",
        "tsv=a%20b%09c",
    ]


def test_a_file_makes_a_form_one_of_parts() -> None:
    api = Api(httpx2.Response(201, json={"id": "1"}))
    stored = client(api).files.upload(file=b"png", note="hi", tags=["a", "b"])
    assert stored == models.StoredResponse(id="1")
    request = api.request
    assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert request.headers["Authorization"] == "Basic dTpw"
    for part in (b'name="note"\r\n\r\nhi', b'name="tags"\r\n\r\na,b', b"\r\n\r\npng"):
        assert part in request.content


def test_what_an_operation_produces_is_asked_for() -> None:
    api = Api(httpx2.Response(200, content=b"png"))
    assert client(api).files.download() == b"png"
    assert str(api.request.url) == "https://api.test/v1/files"
    assert api.request.headers["Accept"] == "image/png"
    assert api.request.headers["X-Key"] == "k"


def test_a_discriminator_is_the_name_of_a_schema_or_a_value_of_its_own() -> None:
    api = Api({"kind": "Circle", "radius": 2}, {"kind": "square", "side": None})
    shapes = client(api).shapes
    square = models.Square(kind="square")
    circle = models.Circle(kind="Circle", radius=2)
    assert shapes.put(body={"kind": "square", "side": 1}) == circle
    assert shapes.put(body=circle) == square
    sent = [request.content for request in api.requests]
    assert sent == [b'{"kind":"square","side":1}', b'{"kind":"Circle","radius":2}']


@pytest.mark.parametrize("by", ["me", None])
def test_lists_of_schemas_beside_no_type_are_alternatives(by: str | None) -> None:
    circle = {"kind": "Circle", "radius": 2}
    one, several = {"made_of": circle, "by": by}, {"made_of": [circle], "by": by}
    drawings = client(Api(one, several)).with_options(on_drift="raise").drawings
    found = models.Circle(kind="Circle", radius=2)
    first, second = drawings.get(), drawings.get()
    assert (first.made_of, first.by) == (found, by)
    assert (second.made_of, second.by) == ([found], by)
