"""Which file names a generator may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.output.errors import OutputError
from clientpress.output.paths import clashes, path_fault

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Put


@pytest.mark.parametrize("name", ["a", "a/b.py", ".gitignore", "tests/test_ä.py"])
def test_plain_relative_paths_are_fine(name: str) -> None:
    assert path_fault(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../up.py",
        "a/../../up.py",
        "a//b",
        "./a",
        "a\\b",
        "c:a",
        "a\nb",
        "a\0b",
        "a\u2028b",
        "a\u202eb",
        "dot.",
        "space /a",
    ],
)
def test_other_paths_are_faulty(name: str) -> None:
    assert path_fault(name)


@pytest.mark.parametrize(
    "names",
    [
        ("Models.py", "models.py"),
        ("Sub/a.py", "sub/b.py"),
        ("é.py", "e\u0301.py"),
        ("a", "a/b.py"),
    ],
)
def test_paths_that_meet_on_some_file_system_clash(names: tuple[str, str]) -> None:
    assert len(clashes(names)) == 1


def test_the_same_folder_twice_is_no_clash() -> None:
    assert clashes(["a/b.py", "a/c.py", "a/d/e.py"]) == []


def test_a_bad_path_is_named_and_nothing_is_written(put: Put, folder: Path) -> None:
    with pytest.raises(OutputError, match=r"'\.\./b\.py' holds"):
        put({"a.py": "1", "../b.py": "1"})

    assert not folder.parent.exists()


def test_the_manifest_cannot_be_a_generated_file(put: Put) -> None:
    with pytest.raises(OutputError, match="is the manifest itself"):
        put({".clientpress.json": "{}"})
