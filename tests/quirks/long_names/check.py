"""Names too long for a line. That black changes nothing is checked for every quirk."""

from __future__ import annotations

from pathlib import Path

import quirk_long_names
from quirk_long_names import Quirk, models

from ..api import Api

LONG = "anExtraordinarilyLongNameThatGoesOnAndOnUntilNoLineOfEightyEightCharactersCanHoldItAnyMore"


def test_long_fields_keep_their_wire_names() -> None:
    wires = {
        wire
        for name in dir(models)
        for wire in getattr(getattr(models, name), "__struct_encode_fields__", ())
    }
    assert {LONG, f"{LONG}Flag"} <= wires


def test_a_long_operation_is_called() -> None:
    api = Api({LONG: {"text": "x"}})
    client = Quirk(api_key="k", http_client=api.http)
    below = client.a_rather_long_namespace_of_operations
    methods = below.another_namespace_below_the_first
    method = getattr(methods, next(n for n in dir(methods) if n.startswith("and_a")))
    method("id", body={LONG: {"text": "x"}})
    assert api.json == {LONG: {"text": "x"}}
    assert api.target.endswith("/id")


def test_no_file_name_is_too_long() -> None:
    package = Path(str(quirk_long_names.__file__)).parent
    assert max(len(path.name) for path in package.rglob("*")) < 100
