"""What stands where a JSON pointer leads."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import AnyType, DeclarationRef, IntegerType, ModelDecl, StringType

from .building import TEXT, WHOLE, declarations, model, ref

SCHEMAS: dict[str, Any] = {
    "Page": {
        **model(
            items={"type": "array", "items": {"oneOf": [ref("Cat"), ref("Dog")]}},
            next={"type": ["string", "null"]},
            total={"type": ["string", "integer"]},
            prices={"type": "object", "additionalProperties": WHOLE},
            later=ref("Page"),
        ),
        "additionalProperties": False,
    },
    "Cat": model(name=TEXT, age=WHOLE),
    "Dog": model(name=TEXT, age=TEXT),
    "Ring": {"oneOf": [ref("Other"), ref("Cat")]},
    "Other": {"oneOf": [ref("Ring"), ref("Dog")]},
}


def found(name: str, *steps: str) -> list[str]:
    """Return the kinds of types, or the names of models, that are found."""
    types = declarations(SCHEMAS).at(DeclarationRef(name), steps)
    return [one.name if isinstance(one, ModelDecl) else str(one) for one in types]


@pytest.mark.parametrize(
    ("steps", "kinds"),
    [
        ((), ["Page"]),
        (("items", "0"), ["Cat", "Dog"]),
        (("items", "0", "name"), [str(StringType())]),
        (("items", "7", "age"), [str(IntegerType()), str(StringType())]),
        (("next",), [str(StringType())]),
        (("total",), [str(StringType()), str(IntegerType())]),
        (("prices", "any"), [str(IntegerType())]),
        (("later", "later", "next"), [str(StringType())]),
        (("items", "name"), []),
        (("nothing",), []),
        (("next", "more"), []),
    ],
)
def test_where_steps_lead(steps: tuple[str, ...], kinds: list[str]) -> None:
    assert found("Page", *steps) == kinds


def test_unions_may_lead_to_each_other() -> None:
    assert sorted(found("Ring")) == ["Cat", "Dog"]


def test_anything_may_be_in_anything() -> None:
    assert declarations(SCHEMAS).at(AnyType(), ("a", "b")) == [AnyType()]
