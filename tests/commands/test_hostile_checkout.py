"""A checkout holds what its author put there: it is read, and never believed."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from clientpress import user_folders
from clientpress.cache.outputs import record_path
from clientpress.cli import main
from clientpress.output import journal
from clientpress.output.work import work_path
from clientpress.project import load_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Command, Project

Snapshot = dict[str, str]


def everything(folder: Path) -> Snapshot:
    """Return what stands below a folder: kinds, targets of links and contents."""
    return {
        path.relative_to(folder).as_posix(): (
            f"-> {path.readlink()}"
            if path.is_symlink()
            else path.read_text() if path.is_file() else "folder"
        )
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def outside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the victim's, with a file that must stay as it is."""
    folder = tmp_path_factory.mktemp("outside")
    (folder / "precious").write_text("mine")
    return folder


@pytest.fixture
def pressed(project: Project, clientpress: Command) -> Project:
    """The project with both APIs pressed, and nothing in the caches."""
    assert clientpress("generate").code == 0
    cache = user_folders.cache_folder(project.root)
    assert cache is not None
    shutil.rmtree(cache)
    return project


def forged_journal(project: Project, outside: Path) -> None:
    """Commit a journal that writes and deletes through a link."""
    folder = project.root / "generated/shop"
    (folder / "link").symlink_to(outside)
    tree = work_path(folder) / "tree/link"
    tree.mkdir(parents=True)
    (tree / "hook").write_text("run me")
    entries = {"id": "0", "replace": ["link/hook"], "remove": ["link/precious"]}
    (work_path(folder) / "journal.json").write_text(json.dumps(entries))


COMMANDS = [("check",), ("check", "--full"), ("generate",), ("generate", "--force")]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_journal_of_somebody_else_is_not_carried_out(
    pressed: Project, clientpress: Command, outside: Path, command: tuple[str, ...]
) -> None:
    forged_journal(pressed, outside)

    outcome = clientpress(*command)

    assert outcome.code == 1
    assert "error[interrupted]" in outcome.err or "error[bad-journal]" in outcome.err
    assert everything(outside) == {"precious": "mine"}


def test_a_journal_is_not_carried_out_through_links(
    pressed: Project, clientpress: Command, outside: Path
) -> None:
    forged_journal(pressed, outside)
    work = work_path(pressed.root / "generated/shop")
    journal.begin(work, replace=["link/hook"], remove=["link/precious"])

    outcome = clientpress("generate")

    assert outcome.code == 1
    assert "error[linked-path]" in outcome.err
    assert everything(outside) == {"precious": "mine"}


def test_a_journal_is_carried_out_once(pressed: Project, clientpress: Command) -> None:
    folder = pressed.root / "generated/shop"
    work = work_path(folder)
    work.mkdir()
    journal.begin(work, replace=[], remove=["package.txt"])
    content = (work / "journal.json").read_bytes()
    assert clientpress("generate").code == 0
    work.mkdir()
    (work / "journal.json").write_bytes(content)

    outcome = clientpress("generate")

    assert "error[bad-journal]" in outcome.err
    assert (folder / "package.txt").exists()


def test_the_check_writes_nothing(pressed: Project, clientpress: Command) -> None:
    pressed.spec("shop", "file shop.py = shop = 2")
    (work_path(pressed.root / "generated/bank") / "tree").mkdir(parents=True)
    before = everything(pressed.root)

    for options in ((), ("--full",), ()):
        clientpress("check", *options)

    assert everything(pressed.root) == before


def test_a_cache_in_the_checkout_is_not_read(
    pressed: Project, clientpress: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(pressed.root / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(pressed.root / "state"))

    assert clientpress("check").code == 0

    assert record_path(load_project(pressed.root).apis["shop"]) is None
    assert not (pressed.root / "cache").exists()


def test_records_are_not_written_through_links(
    pressed: Project, clientpress: Command, outside: Path
) -> None:
    path = record_path(load_project(pressed.root).apis["shop"])
    assert path is not None
    path.parent.mkdir(parents=True)
    path.symlink_to(outside / "precious")

    assert clientpress("check").code == 0

    assert not path.is_symlink()
    assert everything(outside) == {"precious": "mine"}


@pytest.mark.parametrize("linked", ["generated", "generated/shop"])
def test_an_output_that_leads_out_of_the_project_is_refused(
    pressed: Project, clientpress: Command, outside: Path, linked: str
) -> None:
    shutil.rmtree(pressed.root / linked)
    (pressed.root / linked).symlink_to(outside / "new")

    outcome = clientpress("generate")

    assert outcome.code == 1
    assert "leads out of the project through a link" in outcome.err
    assert everything(outside) == {"precious": "mine"}


def test_old_output_is_not_read_through_links(
    project: Project, clientpress: Command, outside: Path
) -> None:
    project.spec("shop", "file sub/shop.py = shop = 1")
    assert clientpress("generate").code == 0
    sub = project.root / "generated/shop/sub"
    shutil.copytree(sub, outside / "sub")
    shutil.rmtree(sub)
    sub.symlink_to(outside / "sub")

    outcome = clientpress("check")

    assert outcome.code == 1
    assert "missing: sub/shop.py" in outcome.out


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
@pytest.mark.parametrize("make", [endless, pipe])
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("generated/shop/.clientpress.json", ".clientpress.json"),
        ("spec/shop/openapi.yaml", "openapi.yaml: it is not a file"),
        ("overlay.yaml", "overlay.yaml: it is not a file"),
        ("clientpress.toml", "clientpress.toml"),
    ],
)
def test_only_regular_files_are_read(
    pressed: Project,
    capfd: pytest.CaptureFixture[str],
    name: str,
    message: str,
    make: Callable[[Path], None],
) -> None:
    document = "{openapi: 3.1.0, info: {title: A, version: '1'}, paths: {}}"
    pressed.spec("shop", document)
    if name == "overlay.yaml":
        pressed.configure('[apis.shop]\noverlays = ["overlay.yaml"]\n')
    (pressed.root / name).unlink(missing_ok=True)
    make(pressed.root / name)

    for command in ("check", "generate"):
        assert main([command, "shop"]) != 0
        assert message in "".join(capfd.readouterr())


@pytest.mark.parametrize("size", ["1e999", "true", '"1"', "9" * 5000, "null"])
def test_a_manifest_with_a_size_that_is_none(
    pressed: Project, clientpress: Command, size: str
) -> None:
    path = pressed.root / "generated/shop/.clientpress.json"
    path.write_text(path.read_text().replace('"size": 9', f'"size": {size}'))

    assert "error[bad-manifest]" in clientpress("generate", "shop").err
    assert "missing or unreadable" in clientpress("check", "shop").out
