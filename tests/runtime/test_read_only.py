"""Models that came with an answer are sent without what is read-only in them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.runtime.model_fixtures import runtime

writable = runtime("codec.read_only").writable
Model: Any = runtime("codec.model").Model

# A caller gives its colour and its cap.
Pen: Any = type(Model)(
    "Pen",
    (Model,),
    {
        "__annotations__": {"id": Any, "colour": "str | None", "cap": Any},
        "__read_only__": frozenset({"id"}),
        "__module__": __name__,
        "id": msgspec.UNSET,
        "colour": None,
        "cap": None,
    },
    kw_only=True,
)


BLUE = Pen(id=1, colour="blue", cap=Pen(id=2), extra={"spare": Pen(id=3)})
SENT = Pen(colour="blue", cap=Pen(), extra={"spare": Pen()})
FILE = ("pen.png", b"...")


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (BLUE, SENT),
        ({"pen": BLUE, "id": 1}, {"pen": SENT, "id": 1}),
        ([BLUE, 1], [SENT, 1]),
        ((BLUE, FILE), (SENT, FILE)),
    ],
)
def test_what_is_read_only_is_left_out_wherever_a_model_stands(
    given: Any, sent: Any
) -> None:
    assert writable(given) == sent
    assert (BLUE.id, BLUE.cap.id, BLUE.extra["spare"].id) == (1, 2, 3)
