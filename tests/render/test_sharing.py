"""Files that two processes make are those that one makes."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

import pytest

from clientpress.cache.files import Source
from clientpress.render import client, sharing
from clientpress.render.sharing import shared
from tests.determinism.documents import DOCUMENTS, digests_of

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = 7
HERE = os.getpid()
"""This process; the other one is its copy."""


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else in a process of tests holds a lock, whatever threads there are."""
    monkeypatch.setattr(sharing, "can_share_work", lambda: True)


def made(make: Callable[[int], Source], *, is_large: bool = True) -> list[str]:
    """Return the texts of all files as they are asked for, one after the other."""
    with shared([partial(make, n) for n in range(COUNT)], is_large=is_large) as source:
        return [source(number).text for number in range(COUNT)]


def who(number: int) -> Source:
    """Make a file that tells who has made it."""
    return Source(f"{number} {'here' if os.getpid() == HERE else 'there'}")


def test_this_process_begins_first_and_the_other_last() -> None:
    reader, writer = os.pipe()

    def make(number: int) -> Source:
        if os.getpid() == HERE and number == 0:
            os.read(reader, 1)
        if os.getpid() != HERE:
            if number < COUNT - 1:
                os._exit(1)
            os.write(writer, b".")
        return who(number)

    assert made(make) == [*(f"{n} here" for n in range(COUNT - 1)), "6 there"]


def test_small_clients_are_made_by_one() -> None:
    assert made(who, is_large=False) == [f"{n} here" for n in range(COUNT)]


def test_what_a_file_has_besides_its_text_arrives() -> None:
    source = Source("text ä", frozenset({"core.logs.logger", "core.text"}))
    with shared([lambda: source, lambda: source], is_large=True) as given:
        assert [given(0), given(1)] == [source, source]


def test_the_first_error_is_raised() -> None:
    def failing(number: int) -> Source:
        if number in (3, 5):
            raise ValueError(number)
        return who(number)

    with pytest.raises(ValueError, match="3"):
        made(failing)


def test_what_a_dead_process_has_not_made_is_made_here() -> None:
    def make(number: int) -> Source:
        if os.getpid() != HERE and number == 4:
            os._exit(1)
        return who(number)

    texts = made(make)
    assert texts[:5] == [f"{n} here" for n in range(5)]
    assert [text.partition(" ")[0] for text in texts[5:]] == ["5", "6"]


def test_a_client_is_the_same_to_the_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = digests_of("netfinity", DOCUMENTS["netfinity"])
    monkeypatch.setattr(client, "_LARGE", 0)
    assert digests_of("netfinity", DOCUMENTS["netfinity"]) == alone
