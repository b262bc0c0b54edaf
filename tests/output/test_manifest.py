"""The manifest as a file: stable, readable, not trusted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clientpress.output.manifest import (
    NAME,
    ManifestError,
    describe,
    digest_files,
    read,
)

from .conftest import ORIGIN

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_json_with_one_line_per_file() -> None:
    text = describe(ORIGIN, {"b.py": b"2", "a.py": b"1"}).render().decode()

    lines = [line for line in text.splitlines() if ".py" in line]
    assert [line.split(":")[0].strip() for line in lines] == ['"a.py"', '"b.py"']
    assert json.loads(text)["files"]["a.py"]["size"] == 1


def test_it_holds_nothing_that_an_edit_of_the_generator_changes() -> None:
    names = json.loads(describe(ORIGIN, {}).render())

    assert list(names) == ["generator", "spec", "settings", "files"]


def test_it_reads_what_it_wrote(tmp_path: Path) -> None:
    manifest = describe(ORIGIN, {"ä.py": b"1"})
    (tmp_path / NAME).write_bytes(manifest.render())

    assert read(tmp_path) == manifest


def test_it_may_list_no_file(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(describe(ORIGIN, {}).render())

    assert read(tmp_path) == describe(ORIGIN, {})


def test_a_missing_manifest_is_none(tmp_path: Path) -> None:
    assert read(tmp_path / "missing") is None


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"files": 1}', "[" * 5000])
def test_anything_else_is_no_manifest(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)

    with pytest.raises(ManifestError):
        read(tmp_path)


def test_a_digest_depends_on_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    (tmp_path / "b").write_text("1")

    digests = {digest_files(tmp_path, names) for names in (["a"], ["b"], ["a", "b"])}

    assert len(digests) == 3


def test_a_digest_depends_on_no_order(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    (tmp_path / "b").write_text("2")

    assert digest_files(tmp_path, ["a", "b"]) == digest_files(tmp_path, ["b", "a"])
