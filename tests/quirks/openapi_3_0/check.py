"""OpenAPI 3.0 spells null in its own way."""

from __future__ import annotations

import io

from quirk_openapi_3_0 import Quirk, models

from ..api import Api

WIRE = {"must": None, "may": None, "state": None, "inner": None, "sibling": None}


def test_nullable_takes_null() -> None:
    client = Quirk(http_client=Api(WIRE).http, on_drift="raise")
    assert client.things.create(must=None) == models.Thing(must=None)


def test_a_required_nullable_is_always_sent() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.create(body=models.Thing(must=None))
    assert api.json == {"must": None}


def test_null_can_be_sent() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.create(must=None, state=None, inner=None)
    assert api.json == {"must": None, "state": None, "inner": None}


def test_a_file_is_uploaded() -> None:
    api = Api(None)
    Quirk(http_client=api.http).things.upload(file=io.BytesIO(b"content"))
    assert "content" in api.text
