"""A command that is killed, or runs out of disk, at any moment: the next one mends it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.cli import main

from .faults import Ended, Fault, run
from .toy import TOY

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Project

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]

# `make kills` tries each of them.
EVERY = int(os.environ.get("CLIENTPRESS_KILLS_EVERY", "17"))
VENDORED = '[vendor.shop]\ninto = "app"\n'
OLD = ("file shop/a.py = old", "file shop/gone/b.py = old", "file shop/same.py = same")
NEW = ("file shop/a.py = new", "file shop/more/c.py = new", "file shop/same.py = same")
COMMANDS = {"generate": "generated/shop", "vendor": "app/shop"}


class Folder:
    """A project whose client was pressed from OLD and shall be pressed from NEW."""

    def __init__(self, project: Project, command: str, base: Path) -> None:
        self.root = project.root
        self.output = project.root / COMMANDS[command]
        self._command = command
        self._base = base
        self._homes = base.with_name("homes")
        self.make: Callable[[], int] = partial(main, [command, "--quiet"], TOY)
        project.configure(VENDORED)
        shutil.rmtree(project.root / "spec/bank")
        project.spec("shop", *OLD)
        assert self.run().code == 0
        (self.output / "mine.md").write_text("mine")
        self.old = self.look()
        project.spec("shop", *NEW)
        shutil.copytree(project.root, base / "root")
        shutil.copytree(self._homes, base / "homes")
        assert self.run().code == 0
        self.new = self.look()

    def run(self, steps: int = 10_000, fault: Fault = "killed", **more: Any) -> Ended:
        log = self._base.with_name(f"said while {fault}.txt")
        return run(self.make, log, steps=steps, fault=fault, **more)

    def look(self) -> dict[str, str]:
        return {
            path.relative_to(self.output).as_posix(): path.read_text()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }

    def restore(self) -> None:
        """Be again as before the command."""
        for place, kept in ((self.root, "root"), (self._homes, "homes")):
            for path in place.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            shutil.copytree(self._base / kept, place, dirs_exist_ok=True)


@pytest.fixture(params=COMMANDS)
def folder(
    request: pytest.FixtureRequest,
    project: Project,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Folder:
    """The project, with folders of a user of its own."""
    base = tmp_path_factory.mktemp("killed")
    for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(base / "homes" / name))
    (base / "homes").mkdir()
    return Folder(project, request.param, base / "base")


@pytest.mark.parametrize("exchanges", [True, False])
@pytest.mark.parametrize("fault", ["killed", "disk full", "read only"])
def test_at_any_moment(folder: Folder, fault: Fault, exchanges: bool) -> None:
    seen: list[bool] = []
    steps, is_over = 0, False
    while not is_over:
        folder.restore()
        ended = folder.run(steps, fault, exchanges=exchanges)
        is_over = not ended.met
        where = f"{fault} after {steps} changes: {ended}"
        assert "Traceback" not in ended.said, where
        assert "internal error" not in ended.said, where
        assert fault == "killed" or ended.code in (0, 1), where
        if ended.code == 1:
            assert "shop" in ended.said, where
        # Where folders change places there is no moment between.
        state = folder.look()
        if exchanges:
            assert state in (folder.old, folder.new), where
        seen.append(state == folder.new)

        mended = folder.run()
        assert (mended.code, mended.said) == (0, ""), where
        assert folder.look() == folder.new, where
        assert sorted(path.name for path in folder.output.parent.iterdir()) == ["shop"]
        steps += EVERY
    assert steps > EVERY
    assert {*seen} == {False, True}


def test_two_at_once(folder: Folder) -> None:
    steps, is_over = 0, False
    while not is_over:
        folder.restore()
        ended = folder.run(steps, "stopped", meanwhile=folder.run)
        is_over = not ended.met
        other = ended.other
        where = f"stopped after {steps} changes: {ended}"
        assert other is not None
        assert (ended.code, ended.said) == (0, ""), where
        assert other.code == 0 or "error[busy]" in other.said, where
        assert folder.look() == folder.new, where
        steps += EVERY
    assert steps > EVERY


def test_a_project_that_was_begun_is_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.yaml").write_text(
        "{openapi: 3.1.0, info: {title: Shop, version: '1'}, paths: {}}"
    )
    output, log = tmp_path / "work", tmp_path / "said.txt"
    begin = partial(main, ["init", "shop.yaml", "--output", "work"])

    def files() -> dict[str, bytes]:
        return {
            path.relative_to(output).as_posix(): path.read_bytes()
            for path in output.rglob("*")
            # A file that was being written when the process was killed stays.
            if path.is_file() and path.suffix != ".tmp"
        }

    assert run(begin, log).code == 0
    whole = files()
    steps, is_over = 0, False
    while not is_over:
        shutil.rmtree(output)
        is_over = not run(begin, log, steps=steps).met
        if not is_over:
            assert run(begin, log).code == 0, log.read_text()
        assert files() == whole
        steps += EVERY
    assert steps > EVERY
