"""Which annotation a schema has in an answer, and which as an argument."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.code.printer import Printer
from clientpress.ir import ModelDecl, Type
from clientpress.plan.annotations import Annotations
from tests.lower.building import TEXT, WHOLE, declarations, model, ref

# A schema, its annotation in an answer, its annotation as an argument.
ANNOTATED: list[tuple[Any, str, str]] = [
    (True, "Any", "Any"),
    ({"type": "boolean"}, "bool", "bool"),
    ({"type": "number"}, "float", "float"),
    (TEXT, "str", "str"),
    ({"type": "string", "format": "date"}, "dt.date", "PlainDate | str"),
    ({"type": ["integer", "null"]}, "int | None", "int | None"),
    ({"const": "a"}, 'Literal["a"]', 'Literal["a"]'),
    (
        {"type": "integer", "enum": [1, 2]},
        "Literal[1, 2] | int",
        "Literal[1, 2]",
    ),
    (
        {"type": "integer", "x-extensible-enum": [1, 2]},
        "Literal[1, 2] | int",
        "Literal[1, 2] | int",
    ),
    (
        {"enum": ["a", "b"], "x-ms-enum": {"modelAsString": True}},
        'Literal["a", "b"] | str',
        'Literal["a", "b"] | str',
    ),
    (
        {"anyOf": [{"enum": ["a", "b"]}, TEXT]},
        'Literal["a", "b"] | str',
        'Literal["a", "b"] | str',
    ),
    ({"enum": ["0", "1"]}, 'Literal["0", "1"] | str', 'Literal["0", "1"] | bool'),
    (ref("Size"), "models.Size", "params.SizeParams"),
    (ref("Shade"), "models.Shade", "models.Shade"),
    ({"type": "array", "items": WHOLE}, "list[int]", "Sequence[int]"),
    (
        {"type": "object", "additionalProperties": WHOLE},
        "dict[str, int]",
        "Mapping[str, int]",
    ),
    (ref("Tea"), "models.Tea", "models.Tea | params.TeaParams"),
    (
        {"type": "array", "items": ref("Tea")},
        "list[models.Tea]",
        "Sequence[models.Tea | params.TeaParams]",
    ),
    (ref("Drink"), "models.Drink", "params.DrinkParams"),
]
COMPONENTS: dict[str, Any] = {
    "Tea": model(leaves=WHOLE),
    "Coffee": model(beans=WHOLE),
    "Drink": {"oneOf": [ref("Tea"), ref("Coffee")]},
    "Size": {"enum": ["small", "large"]},
    "Shade": {"type": "string", "x-extensible-enum": ["light", "dark"]},
}


def annotated(schema: Any, **options: Any) -> tuple[Annotations, Type]:
    """Return annotations, and the type of a schema for them."""
    found = declarations({**COMPONENTS, "Holder": model(value=schema)})
    holder = found["Holder"]
    assert isinstance(holder, ModelDecl)
    return Annotations(found, **options), holder.fields[0].type


@pytest.mark.parametrize(("schema", "value", "argument"), ANNOTATED)
def test_an_annotation(schema: Any, value: str, argument: str) -> None:
    annotations, one = annotated(schema)
    printed = Printer().flat
    assert printed(annotations.value(one)) == value
    assert printed(annotations.argument(one)) == argument


@pytest.mark.parametrize(
    ("shadowed", "value", "argument"),
    [
        (
            "list",
            "builtins.list[models.Tea]",
            "Sequence[models.Tea | params.TeaParams]",
        ),
        ("models", "list[_models.Tea]", "Sequence[_models.Tea | params.TeaParams]"),
        ("params", "list[models.Tea]", "Sequence[models.Tea | _params.TeaParams]"),
    ],
)
def test_a_name_with_another_meaning_is_not_used(
    shadowed: str, value: str, argument: str
) -> None:
    annotations, one = annotated(
        {"type": "array", "items": ref("Tea")}, shadowed=frozenset((shadowed,))
    )
    printed = Printer().flat
    assert printed(annotations.value(one)) == value
    assert printed(annotations.argument(one)) == argument
