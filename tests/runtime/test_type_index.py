"""What can be told of a type: what it leads to, which values it has, where they stand."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
import pytest

from tests.runtime.model_fixtures import runtime

type_index = runtime("codec.type_index")
render = runtime("codec.json_paths").render


class Leaf(msgspec.Struct):
    text: str = ""


class Middle(msgspec.Struct):
    leaf: Leaf | None = None
    deep: dict[str, list[bytes]] | None = None


class Top(msgspec.Struct):
    # Looked at first, and leads nowhere.
    middle: Middle | None = None
    leaf: Leaf | None = None


def is_bytes(type_: Any) -> bool:
    return type_ is bytes


def test_only_what_leads_there_does() -> None:
    """What was met on the way to the goal may not lead there itself."""
    assert type_index.reaches(Top, is_bytes)
    assert not type_index.reaches(Leaf, is_bytes)
    assert type_index.reaches(Middle, is_bytes)
    assert type_index.reaches(list[Top], is_bytes)


def test_what_leads_nowhere_is_known_to() -> None:
    looked_at: list[Any] = []

    def is_float(type_: Any) -> bool:
        looked_at.append(type_)
        return type_ is float

    assert not type_index.reaches(list[Leaf], is_float)
    known = len(looked_at)
    assert not type_index.reaches(Leaf, is_float)
    assert not type_index.reaches(str, is_float)
    assert len(looked_at) == known


@pytest.mark.parametrize(
    ("type_", "values"),
    [
        (Literal["a"], ("a",)),
        (Literal["a", 1], ("a", 1)),
        (Literal["a"] | None, ("a", None)),
        (Literal["a"] | Literal["b"] | None, ("a", "b", None)),
        (None, (None,)),
        (Literal["a"] | str, None),
        (str, None),
    ],
)
def test_the_only_values_of_a_field(type_: Any, values: Any) -> None:
    model: Any = msgspec.defstruct("Model", [("field", type_)])
    (field,) = type_index.model_variant(model).fields
    assert (None if field.consts is None else set(field.consts)) == (
        None if values is None else set(values)
    )


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (None, "$"),
        ((None, "a"), "$.a"),
        (((None, "a"), 0), "$.a[0]"),
        (((None, "*"), "b"), "$[*].b"),
        ((((None, "a-b"), "c d"), "it's"), "$['a-b']['c d'][\"it's\"]"),
        ((None, ""), "$['']"),
    ],
)
def test_where_a_value_stands(path: Any, shown: str) -> None:
    assert render(path) == shown
