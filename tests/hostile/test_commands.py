"""What commands print of a hostile document steers neither terminal nor workflow."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from clientpress.cli import main

from .documents import DOCUMENTS, harmless

EVIL = "x\n::error::y ##[error]\x1b[2J\u2028\u202e\x85%0A::z"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of all documents, with the same in every place of each."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text("")
    for name, document in DOCUMENTS.items():
        folder = tmp_path / "spec" / name
        folder.mkdir(parents=True)
        evil = json.dumps(document(lambda place: f"{EVIL} {place}"))
        (folder / "openapi.yaml").write_text(evil)
        (tmp_path / f"{name}.json").write_text(json.dumps(document(harmless)))
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Return the lines that a command prints."""
    assert main(arguments) in (0, 1)
    out, err = capsys.readouterr()
    return [*out.split("\n"), *err.split("\n")]


def faults(lines: list[str]) -> Iterator[str]:
    """Yield the lines that steer something."""
    for line in lines:
        is_command = line.lstrip().startswith("::") or "##[" in line
        if is_command or not line.replace("\t", "").isprintable():
            yield line


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("show", "a.create"),
        *(("validate", f"spec/{name}/openapi.yaml", "--verbose") for name in DOCUMENTS),
        ("validate", "spec/calls/openapi.yaml", "--verbose", "--strict"),
        ("generate", "--verbose"),
    ],
    ids=" ".join,
)
def test_what_is_said_is_harmless(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = said(capsys, *arguments)
    assert len(lines) > 2
    assert list(faults(lines)) == []


def test_an_edit_that_is_shown_is_harmless(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "named", "--quiet"]) == 0
    edited = project / "generated/named/README.md"
    edited.write_text(f"{edited.read_text()}\n{EVIL}\n\t::error::x\n  ::error::x\n")
    (edited.parent / "::error::x").write_text("")
    capsys.readouterr()
    lines = said(capsys, "check", "named")
    assert any("error::x" in line for line in lines)
    assert list(faults(lines)) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_said_of_changes_is_harmless(
    project: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    versions = f"spec/{name}/openapi.yaml", f"{name}.json"
    for one, other in (versions, versions[::-1]):
        for layout in ("text", "markdown"):
            lines = said(capsys, "diff", one, other, "--format", layout)
            assert list(faults(lines)) == []
        for line in faults(said(capsys, "diff", one, other, "--format", "github")):
            command, _, text = line.lstrip().removeprefix("::").partition("::")
            assert command.partition(" ")[0] in ("error", "notice")
            assert line.isprintable()
            assert text
    assert project.is_dir()
