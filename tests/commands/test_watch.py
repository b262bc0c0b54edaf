"""`generate --watch` presses at each edit, and ends with Ctrl-C."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress import watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Command, Project


@pytest.fixture
def events(project: Project, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let these edits of `shop` come one after the other, and then Ctrl-C."""

    def come(*documents: str) -> None:
        def edits(_folders: object) -> Iterator[None]:
            for lines in documents:
                project.spec("shop", *lines.split("; "))
                yield
            raise KeyboardInterrupt

        monkeypatch.setattr(watch, "edits", edits)

    return come


def plain(text: str) -> list[str]:
    """Return what was said without times."""
    return [line.partition(" (")[0].strip() for line in text.splitlines()]


def test_each_edit_is_pressed_and_told_of(
    project: Project, clientpress: Command, events: Callable[..., None]
) -> None:
    events("file shop.py = 2", "error wrong", "file shop.py = 2; file new.py = 1")

    outcome = clientpress("generate", "--watch", "shop")

    assert outcome.code == 0
    assert plain(outcome.err) == [
        "shop: 2 files, 2 changed",
        "a new client: there was none before to compare it with",
        "watching for edits; Ctrl-C ends",
        "shop: 2 files, 1 changed",
        "nothing changes for callers",
        "spec/shop/openapi.yaml:1:1: error[lost-operation]: wrong",
        "| error wrong",
        "| ^",
        "shop: 3 files, 1 changed",
        "addition[method-added]: file new.py is new",
        "a line, openapi.yaml",
        "no longer watching; nothing is half written",
    ]
    assert project.generated()["shop/new.py"] == "1\n"


def test_quiet_says_only_what_is_wrong(
    clientpress: Command, events: Callable[..., None]
) -> None:
    events("file shop.py = 2", "error wrong")

    outcome = clientpress("generate", "--watch", "--quiet")

    assert plain(outcome.err) == [
        "spec/shop/openapi.yaml:1:1: error[lost-operation]: wrong",
        "| error wrong",
        "| ^",
    ]


def test_a_command_that_is_wrong_ends_at_once(
    project: Project, clientpress: Command, events: Callable[..., None]
) -> None:
    events()
    assert clientpress("generate", "--watch", "no-such-api").code == 2
    assert clientpress("generate", "--watch", "--dump-ir").code == 2
    project.configure("[")
    assert clientpress("generate", "--watch").code == 1
