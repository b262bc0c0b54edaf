"""A project of toy documents, and the command line to run on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main

from .toy import TOY

if TYPE_CHECKING:
    from pathlib import Path

Files = dict[str, str]


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@dataclass(frozen=True)
class Project:
    """A project folder, which is the working directory."""

    root: Path

    def spec(self, name: str, *lines: str) -> Path:
        """Write the toy document of an API."""
        path = self.root / "spec" / name / "openapi.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in lines))
        return path

    def configure(self, text: str) -> None:
        (self.root / "clientpress.toml").write_text(text)

    def generated(self) -> Files:
        """Return every generated file with its text, without manifests."""
        folder = self.root / "generated"
        return {
            path.relative_to(folder).as_posix(): path.read_text()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != ".clientpress.json"
        }


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Two APIs, `shop` and `bank`, none pressed yet."""
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path)
    project.configure("")
    project.spec("shop", "file shop.py = shop = 1")
    project.spec("bank", "file bank.py = bank = 1")
    return project


@pytest.fixture
def clientpress(capfd: pytest.CaptureFixture[str]) -> Command:
    """Run a command line with the toy stages."""

    def run(*arguments: str) -> Outcome:
        words: Sequence[str] = arguments
        code = main(words, TOY)
        captured = capfd.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run
