"""Names with punctuation, leading digits and other scripts."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from quirk_odd_names import Quirk

from ..api import Api

WIRE: dict[str, Any] = {
    "@id": "a",
    "1st": 1,
    "%": 1.5,
    "$": "b",
    "": "c",
    " ": "d",
    "a.b": "e",
    "a-b": "f",
    "a b": "g",
    "HTTPServerURL": "h",
    "имя": "i",
    "名前": "j",
    "\ufb01eld": "k",
    "naïve": "l",
    "emoji😀": "m",
    "x'y": "n",
    'x"y': "o",
    "x\\y": "p",
    "line\nbreak": "q",
    "nested": {"on/off": True},
}


def test_every_property_round_trips() -> None:
    client = Quirk(http_client=Api(WIRE).http, on_drift="raise")
    thing = client.übersicht_mehr.call_3_d_things_list("a", "b")
    assert thing.id == "a"
    assert thing.field_1st == 1
    assert thing.http_server_url == "h"
    assert thing.имя == "i"
    assert thing.to_dict() == WIRE


def test_every_parameter_is_sent() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).übersicht_mehr.call_3_d_things_list(
        "a", "b", filter="f", x_request_id="x", parameter="p", имя="и", 名前="名"
    )
    assert unquote(api.target) == "/things/a/b?$filter=f&...=p&имя=и&名前=名"
    assert api.request.headers["X-Request.ID"] == "x"
