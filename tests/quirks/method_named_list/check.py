"""Methods named like the types their neighbours return."""

from __future__ import annotations

import builtins
from typing import get_type_hints

import httpx2
from quirk_method_named_list import Quirk
from quirk_method_named_list.resources.things import Things

from ..api import Api


def test_the_annotations_mean_the_builtins() -> None:
    assert get_type_hints(Things.list)["return"] == builtins.list[str]
    assert get_type_hints(Things.dict)["return"] == builtins.dict[str, int]
    assert get_type_hints(Things.int)["return"] is int


def test_each_method_decodes_its_answer() -> None:
    content = httpx2.Response(200, content=b"\x00")
    things = Quirk(
        http_client=Api(["a"], {"a": 1}, "text", 7, content, None).http,
        on_drift="raise",
    ).things
    assert things.list() == ["a"]
    assert things.dict(body={"a": "b"}) == {"a": 1}
    assert things.str(int=1) == "text"
    assert things.int(str=["x"]) == 7
    assert things.bytes() == b"\x00"
    assert things.bool() is None
