"""README.md is true where it speaks of this repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

from .page import ROOT, read

PAGE = read(ROOT / "README.md")
_AGREEMENTS = [{"id": "2799029", "category": "MOBILE", "validFrom": "2024-01-01"}]
_REASON = "tests/pages/test_readme.py"


def blocks(language: str) -> list[str]:
    """Return the code that is run here and not as that of a page."""
    return [
        block.code
        for block in PAGE.blocks()
        if block.language == language and _REASON in (block.not_run or "")
    ]


def test_the_commands_for_this_repository_run(tmp_path: Path) -> None:
    # Two of the APIs are enough, and those with the shortest specs.
    for name in ("netfinity", "telenor-agreements"):
        for parent in ("spec", "generated"):
            shutil.copytree(ROOT / parent / name, tmp_path / parent / name)
    for name in ("Makefile", "constraints.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "clientpress.toml").write_text("house_rules = true\n")
    # An environment that is ready: the first run would make one from the network.
    (tmp_path / ".venv/bin").mkdir(parents=True)
    tool = Path(sys.executable).with_name("clientpress")
    (tmp_path / ".venv/bin/clientpress").symlink_to(tool)
    (tmp_path / ".venv/.ready").touch()
    both, edit = blocks("sh")
    # `make test` runs this test. `.ci/run` runs it, as a newcomer would.
    first, test = both.splitlines()
    assert test == "make test"
    assert "bare test" in (ROOT / ".ci/run").read_text("utf-8")

    done = subprocess.run(  # noqa: S603  # our own commands
        ["bash", "-euo", "pipefail", "-c", f"{first}\n{edit}"],  # noqa: S607
        cwd=tmp_path,
        env={**os.environ, "EDITOR": "sed -i 1i#edited"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_target_that_is_named_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = set(re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE))
    known = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)

    assert targets <= set(known)
    assert len(targets) > 2


def _answer(request: httpx2.Request) -> httpx2.Response:
    if request.url.path == "/oauth/v2/token":
        return httpx2.Response(200, json={"access_token": "t", "expires_in": 60})
    assert request.url.path == "/corporate-agreements/v2/agreements"
    return httpx2.Response(200, json=_AGREEMENTS)


def _transport(**_: object) -> httpx2.MockTransport:
    return httpx2.MockTransport(_answer)


def test_the_call_of_a_client_of_ours_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(httpx2, "HTTPTransport", _transport)
    (example,) = blocks("python")
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102  # our own text
    assert capsys.readouterr().out.startswith("2799029")


def test_every_place_it_names_exists() -> None:
    table = PAGE.text.partition("## Where things are")[2]
    places = re.findall(r"`((?:docs|generator|templates)/[^`<]*)`", table)
    assert len(places) > 5
    assert [place for place in places if not (ROOT / place).exists()] == []
