"""Forms, multipart, bytes, text, lists and bodies that may be left out."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pytest
from quirk_request_bodies import Quirk, models

from ..api import Api


def test_a_form() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.form(
        grant_type="a b&c", tags=["x", "y"], count=1, day=dt.date(2024, 1, 2)
    )
    assert api.request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert set(api.text.split("&")) == {
        "grantType=a+b%26c",
        "tags=x",
        "tags=y",
        "count=1",
        "day=2024-01-02",
    }


def test_multipart() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.multipart(
        the_file=("a.png", b"PNG"),
        more=[io.BytesIO(b"one"), b"two"],
        title="t",
        details={"file_name": "x"},
    )
    text = api.text
    assert 'name="theFile"; filename="a.png"\r\nContent-Type: image/png' in text
    assert text.count('name="more"') == 2
    assert '{"fileName":"x"}' in text


def test_bytes_and_files() -> None:
    api = Api(None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.binary(body=b"\x00\xff")
    assert api.request.content == b"\x00\xff"
    bodies.binary(body=io.BytesIO(b"file"))
    assert api.request.content == b"file"
    assert api.request.headers["content-type"] == "application/octet-stream"


def test_text() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.text(body="å")
    assert api.text == "å"


def test_a_body_may_be_left_out() -> None:
    api = Api(None, None)
    bodies = Quirk(http_client=api.http).bodies
    bodies.text()
    bodies.patched()
    for request in api.requests:
        assert request.content == b""
        assert "content-type" not in request.headers


def test_a_list() -> None:
    api = Api(None)
    body: Any = [models.Details(file_name="x"), {"file_name": "y"}]
    Quirk(http_client=api.http).bodies.listed(body=body)
    assert api.json == [{"fileName": "x"}, {"fileName": "y"}]


def test_another_json_media_type() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.patched(file_name="x")
    assert api.request.headers["content-type"] == "application/merge-patch+json"
    assert api.json == {"fileName": "x"}


def test_anything() -> None:
    api = Api(None)
    Quirk(http_client=api.http).bodies.anything(body=[1, {"snake_case": None}])
    assert api.json == [1, {"snake_case": None}]


def test_both_forms_at_once_are_refused() -> None:
    with pytest.raises(TypeError, match="not both"):
        Quirk(http_client=Api().http).bodies.patched(file_name="x", body={})
