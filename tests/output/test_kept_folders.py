"""Folders that a process leaves in the work folder, to fill them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.output.work import KeptFolders, recover, work_path

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Look, Put


@pytest.fixture
def kept() -> KeptFolders:
    return KeptFolders()


def test_two_folders_take_turns(put: Put, folder: Path) -> None:
    used: list[int] = []
    for number in range(6):
        put({"sub/a.py": str(number)})
        used.append((folder / "sub").stat().st_ino)

    assert used[2:4] == used[4:]


def test_what_is_kept_has_no_files_and_is_not_committed(put: Put, folder: Path) -> None:
    put({"sub/a.py": "1"})
    put({"sub/a.py": "2"})

    left = [path for path in work_path(folder).rglob("*") if not path.is_dir()]
    assert [(path.name, path.read_text()) for path in left] == [(".gitignore", "*\n")]


def test_a_folder_that_is_not_wanted_any_more(
    put: Put, folder: Path, look: Look
) -> None:
    put({"sub/below/a.py": "1", "sub/b.py": "1"})
    put({"sub/below/a.py": "2", "sub/b.py": "2"})
    put({"sub/b.py": "3"})

    assert look() == {"sub/b.py": "3"}
    assert not (folder / "sub/below").exists()


@pytest.mark.parametrize("name", ["tree", "tree/sub"])
def test_nothing_is_removed_through_a_link(
    put: Put, folder: Path, tmp_path: Path, look: Look, name: str
) -> None:
    put({"a.py": "1"})
    put({"a.py": "2"})
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/file").write_text("mine")
    place = work_path(folder) / name
    if place.exists():
        place.rmdir()
    place.symlink_to(tmp_path / "mine")

    put({"a.py": "3", "sub/b.py": "3"})

    assert (tmp_path / "mine/file").read_text() == "mine"
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["file"]
    assert look() == {"a.py": "3", "sub/b.py": "3"}


def test_others_may_remove_it_at_any_time(put: Put, folder: Path, look: Look) -> None:
    put({"sub/a.py": "1"})
    put({"sub/a.py": "2"})
    recover(folder)
    assert not work_path(folder).exists()

    put({"sub/a.py": "3"})

    assert look() == {"sub/a.py": "3"}


def test_all_is_removed_in_the_end(put: Put, folder: Path, kept: KeptFolders) -> None:
    put({"sub/a.py": "1"})

    kept.remove()

    assert [path.name for path in folder.parent.iterdir()] == ["shop"]
    assert folder not in kept
