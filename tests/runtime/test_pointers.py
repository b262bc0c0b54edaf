"""JSON pointers: where they lead, and that they never lead astray."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.model_fixtures import runtime

pointers = runtime("core.pointers")

VALUE = {"a/b": {"~": [10, {"": 1}]}, "0": "zero", "n": None}


@pytest.mark.parametrize(
    ("pointer", "found"),
    [
        ("", VALUE),
        ("/a~1b/~0/0", 10),
        ("/a~1b/~0/1/", 1),
        ("/0", "zero"),
        ("/n", None),
    ],
)
def test_a_pointer_leads_to_a_value(pointer: str, found: Any) -> None:
    assert pointers.find(VALUE, pointer) == found


@pytest.mark.parametrize(
    "pointer",
    [
        "/a",
        "/",
        "/n/x",
        "/0/0",
        "/a~1b/~0/2",
        "/a~1b/~0/-1",
        "/a~1b/~0/\u0661",
        f"/a~1b/~0/{'9' * 5000}",
    ],
)
def test_a_pointer_may_lead_nowhere(pointer: str) -> None:
    assert pointers.find(VALUE, pointer) is pointers.MISSING
