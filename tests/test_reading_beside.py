"""What a second process reads beside this one is as if this one had read it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from clientpress import reading_beside
from clientpress.reading_beside import read_beside

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = os.getpid()
"""This process; the other one is its copy."""


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else in a process of tests holds a lock, whatever threads there are."""
    monkeypatch.setattr(reading_beside, "can_share_work", lambda: True)


def reader(last: Callable[[int], None]) -> Callable[[int], str]:
    """Return what reads numbers, and does `last` with each in the other process."""

    def read(number: int) -> str:
        if os.getpid() != HERE:
            last(number)
        return f"{number} {'here' if os.getpid() == HERE else 'there'}" + "." * 100_000

    return read


def read_all(read: Callable[[int], str]) -> list[str]:
    with read_beside(read, range(4)) as reading:
        return [reading(number).rstrip(".") for number in range(4)]


def test_all_is_read_there() -> None:
    read = reader(lambda _: None)
    assert read_all(read) == [f"{number} there" for number in range(4)]


def killed(number: int) -> None:
    if number == 2:
        os._exit(1)


def failing(number: int) -> None:
    if number == 2:
        raise ValueError(number)


@pytest.mark.parametrize("last", [killed, failing])
def test_what_the_other_did_not_read_is_read_here(last: Callable[[int], None]) -> None:
    assert read_all(reader(last)) == ["0 there", "1 there", "2 here", "3 here"]


def test_errors_are_those_of_reading_here() -> None:
    def read(number: int) -> str:
        raise ValueError(f"{number} is no document")

    with (
        pytest.raises(ValueError, match="0 is no document"),
        read_beside(read, [0]) as reading,
    ):
        reading(0)


def test_one_process_reads_where_two_do_not_pay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading_beside, "can_share_work", lambda: False)
    assert read_all(reader(lambda _: None)) == [f"{number} here" for number in range(4)]
