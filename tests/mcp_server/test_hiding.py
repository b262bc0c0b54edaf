"""What is marked stays hidden, whatever shape it comes in."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import DeclarationRef
from clientpress.mcp_server.hiding import Hider
from clientpress.mock import read

from .conftest import API

HIDDEN = "[hidden]"


@pytest.fixture(scope="module")
def hider() -> Hider:
    return Hider(read(API).api.declared, ["s3cret", "abc"])


@pytest.mark.parametrize(
    ("came", "shown"),
    [
        ({"card": "1", "item": "tea"}, {"card": HIDDEN, "item": "tea"}),
        ({"card": {"number": "1"}}, {"card": HIDDEN}),
        ({"parts": [{"card": "1"}]}, {"parts": [{"card": HIDDEN}]}),
        # A list where one was documented, one where a list was, and what wraps it.
        ([{"card": "1"}], [{"card": HIDDEN}]),
        ({"parts": {"card": "1"}}, {"parts": {"card": HIDDEN}}),
        ({"data": {"order": {"card": "1"}}}, {"data": {"order": {"card": HIDDEN}}}),
        ({"item": {"card": "1"}}, {"item": {"card": HIDDEN}}),
        # Secrets of the client, but for those that any text may hold.
        ({"item": "is s3cret"}, {"item": f"is {HIDDEN}"}),
        ({"s3cret": "abc"}, {HIDDEN: "abc"}),
    ],
)
def test_what_is_marked_is_hidden(hider: Hider, came: Any, shown: Any) -> None:
    assert hider.value(came, [DeclarationRef("Order")]) == shown


def test_where_it_is_no_property_it_is_another_thing(hider: Hider) -> None:
    assert hider.value({"card": "1"}, []) == {"card": "1"}
