"""Names that mean something in Python, in the signature or in the models."""

from __future__ import annotations

from typing import Any

from quirk_python_names import Quirk, models

from ..api import Api

WIRE: dict[str, Any] = {
    "from": "a",
    "import": ["b"],
    "None": "c",
    "str": "d",
    "int": 1,
    "list": [2],
    "dict": {"x": "y"},
    "type": "e",
    "id": "f",
    "body": "g",
    "options": "h",
    "self": "i",
    "fields": "j",
    "extra": "k",
    "msgspec": "l",
    "dt": "2024-01-02",
    "models": "m",
    "params": "n",
    "Any": "o",
    "to_dict": "p",
    "_private": "q",
    "__class__": "r",
    "__init__": "s",
    "__struct_fields__": "t",
    "__sensitive__": "u",
    "match": True,
    "property": "v",
}


def test_every_property_round_trips() -> None:
    thing = models.Thing.from_json(Api(WIRE).http.get("https://api.test").content)
    assert thing.to_dict() == WIRE


def test_a_model_of_such_properties_is_sent() -> None:
    api = Api(WIRE, WIRE)
    client = Quirk(http_client=api.http)
    thing = client.things.create("c", from_="a", str="d")
    client.things.create("c", body=thing)
    assert api.json == WIRE


def test_keywords_get_a_trailing_underscore() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.create("c", from_="x", import_=[], str="y")
    assert api.json == {"from": "x", "import": [], "str": "y"}


def test_parameters_go_where_they_belong() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.create(
        "c", from_="x", str="y", body_="b", fields_="f", models="m", options_="o"
    )
    assert api.target == "/things/c?options=o&body=b&fields=f&models=m"
