"""A folder to write into, and how a written folder is looked at."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import pytest

from clientpress.output.manifest import NAME, Origin
from clientpress.output.write import WriteReport, write

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.output.work import KeptFolders

Put = Callable[..., WriteReport]
Look = Callable[..., dict[str, str]]

ORIGIN = Origin("0.1.0", "d" * 64, ("openapi.yaml",), {"package": "shop"})


def no_exchange(_one: Path, _other: Path) -> bool:
    """Stand for a system that cannot exchange folders."""
    return False


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An output folder that does not exist yet."""
    return tmp_path / "generated" / "shop"


@pytest.fixture
def kept() -> KeptFolders | None:
    """Return where the folders are noted that a write leaves behind, None for none."""
    return None


@pytest.fixture
def put(folder: Path, kept: KeptFolders | None) -> Put:
    """Write texts into the folder."""

    def put(
        files: Mapping[str, str], *, force: bool = False, origin: Origin = ORIGIN
    ) -> WriteReport:
        contents = {name: text.encode() for name, text in files.items()}
        return write(folder, contents, origin, force=force, kept=kept)

    return put


@pytest.fixture
def look(folder: Path) -> Look:
    """Return every file of the folder with its text, without the manifest."""

    def look() -> dict[str, str]:
        return {
            path.relative_to(folder).as_posix(): path.read_text()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != NAME
        }

    return look


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    working = tmp_path / "working"
    working.mkdir()
    monkeypatch.chdir(working)
    os.umask(0o022)
