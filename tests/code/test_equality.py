"""What is equal to what, where that is not plain: both operators have to say it."""

from __future__ import annotations

import pytest

from clientpress.code.tree import Value
from clientpress.ir.types import Hints, IntegerType, NumberType, StringType

SHORT = Hints(max_length=3)
EQUAL: list[tuple[object, object]] = [
    (Value(1), Value(1)),
    (StringType(), StringType(hints=SHORT)),
    (IntegerType(), IntegerType(Hints(minimum=1))),
    (NumberType(exact=True), NumberType(exact=True, hints=Hints(maximum=2))),
]
DIFFERENT: list[tuple[object, object]] = [
    (Value(1), Value(True)),
    (Value(1), Value(1.0)),
    (Value("1"), Value(b"1")),
    (IntegerType(), NumberType()),
    (NumberType(exact=True), NumberType()),
]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_equal(one: object, other: object) -> None:
    assert one == other
    assert (one != other) is False
    assert len({one, other}) == 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different(one: object, other: object) -> None:
    assert one != other
    assert (one == other) is False
    assert len({one, other}) == 2
