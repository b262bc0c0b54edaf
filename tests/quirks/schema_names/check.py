"""Schemas and namespaces named like what generated modules import."""

from __future__ import annotations

from uuid import UUID

from quirk_schema_names import Quirk, models

from ..api import Api

KEY = "00000000-0000-4000-8000-000000000001"


def test_a_model_named_client() -> None:
    api = Api({"list": [{"status": 1}], "any": {"x": 2}, "uuid": KEY})
    client = Quirk(http_client=api.http, on_drift="raise").operation.client("a")
    assert client == models.Client(
        list=[models.Response(status=1)], any=models.Any_(x=2), uuid=UUID(KEY)
    )


def test_a_list_named_list() -> None:
    literal = Quirk(http_client=Api([{"status": 1}]).http, on_drift="raise").literal
    assert literal.list() == [models.Response(status=1)]


def test_models_named_models_and_params() -> None:
    api = Api({"params": {"annotations": "a"}})
    client = Quirk(http_client=api.http, on_drift="raise")
    answer = client.sync_client.create(union={"x": KEY})
    assert answer == models.Models(params=models.Params(annotations="a"))
    assert api.json == {"union": {"x": KEY}}


def test_a_model_and_a_namespace_named_as_the_client() -> None:
    api = Api({"str": {"int": {"a": "b"}}})
    answer = Quirk(http_client=api.http, on_drift="raise").quirk.get()
    assert answer == models.Quirk(str=models.Str(int={"a": "b"}))
