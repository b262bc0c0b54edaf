"""When to look for edits: at events, and when other folders are watched than before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from clientpress.watch import events
from clientpress.watch.events import edits

SPEC = Path("/shop/spec")
FILE = SPEC / "openapi.yaml"


class Folders:
    """Folders that are watched, and the events that come from them, all in a list."""

    def __init__(self, *batches: set[Path]) -> None:
        self.now = frozenset({SPEC})
        self.watched: list[list[Path]] = []
        self._batches = list(batches)

    def watch(self, folders: Iterable[Path]) -> Iterator[set[Path]]:
        self.watched.append([*folders])
        while self._batches:
            yield self._batches.pop(0)

    def looked(self) -> int:
        """Return how often there was something to look for."""
        return sum(1 for _ in edits(lambda: self.now, self.watch))


def test_folders_are_looked_at_once_they_are_watched() -> None:
    assert Folders(set()).looked() == 1


def test_silence_is_no_event() -> None:
    assert Folders(set(), set(), set()).looked() == 1


def test_each_batch_of_events_is_one_look() -> None:
    folders = Folders({FILE}, set(), {FILE, SPEC / "orders.yaml"})

    assert folders.looked() == 2
    assert folders.watched == [[SPEC]]


def test_a_folder_that_is_replaced_is_watched_anew() -> None:
    folders = Folders({SPEC}, {FILE})

    assert folders.looked() == 2
    assert folders.watched == [[SPEC], [SPEC]]


def test_other_folders_are_watched_as_they_come() -> None:
    folders = Folders(set(), {FILE}, set())
    more = SPEC / "schemas"
    looks = edits(lambda: folders.now, folders.watch)

    next(looks)
    folders.now |= {more}
    assert [*looks] == [None]

    assert folders.watched == [[SPEC], [SPEC, more]]


@pytest.mark.parametrize("how", ["written", "renamed"])
def test_events_of_the_file_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """It says first that it has begun to watch; then the event comes when it does."""
    monkeypatch.setattr(events, "_FIRST", 1)
    file = tmp_path / "openapi.yaml"
    file.write_text("old")
    looks = edits(lambda: frozenset({tmp_path}))
    next(looks)
    if how == "written":
        file.write_text("new")
    else:
        (tmp_path / ".draft").write_text("new")
        (tmp_path / ".draft").rename(file)

    assert next(looks) is None
