"""README.md is true: its commands run as they are written, and so does its code."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
_AGREEMENTS = [{"id": "2799029", "category": "MOBILE", "validFrom": "2024-01-01"}]
# What pipx and uv do with a folder, without an index: they build a wheel and install it
# into an environment of its own. What it depends on is taken from this environment.
_INSTALL = f"""\
#!/bin/sh
set -e
case "$(basename "$0") $*" in "pipx install ."|"uv tool install .") ;; *) exit 64;; esac
{sys.executable} -m hatchling build --target wheel --directory "$HOME/wheels"
{sys.executable} -m venv --clear --without-pip "$HOME/tool"
{sys.executable} -m pip --quiet --python "$HOME/tool" install --no-deps "$HOME"/wheels/*.whl
site=$("$HOME/tool/bin/python" -c 'import site; print(site.getsitepackages()[0])')
{sys.executable} -c 'import site; print(site.getsitepackages()[0])' >"$site/dependencies.pth"
"""


def blocks(language: str, section: str) -> list[str]:
    """Return the code of a language in a section."""
    (text,) = re.findall(
        rf"^## {section}\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL
    )
    found = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [code for one, code in found if one == language]


class Shell:
    """Runs commands, which have nothing of the network and a home of their own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        own = home / "bin"
        own.mkdir(parents=True)
        python = f'#!/bin/sh\nexec {sys.executable} "$@"\n'
        for name, text in (("pipx", _INSTALL), ("uv", _INSTALL), ("python", python)):
            (own / name).write_text(text)
            (own / name).chmod(0o755)
        path = [own, home / "tool/bin", os.environ["PATH"]]
        self._environment = {
            **os.environ,
            "EDITOR": "sed -i 1i#edited",
            "HOME": str(home),
            "PATH": os.pathsep.join(map(str, path)),
            "PIP_NO_INDEX": "1",
            "XDG_CACHE_HOME": str(home / "cache"),
        }

    def run(self, commands: str, folder: Path) -> str:
        """Run commands in a folder; return what they printed."""
        done = subprocess.run(  # noqa: S603  # our own commands
            ["bash", "-euo", "pipefail", "-c", commands],  # noqa: S607
            cwd=folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell that has clientpress as README installs it."""
    shell = Shell(tmp_path_factory.mktemp("home"))
    shell.run(blocks("sh", "A first client")[0], ROOT)
    return shell


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the document and the call of README."""
    (tmp_path / "shop.yaml").write_text(blocks("yaml", "A first client")[0])
    (tmp_path / "first.py").write_text(blocks("python", "A first client")[0])
    return tmp_path


def test_a_first_client_is_made_and_called(shell: Shell, folder: Path) -> None:
    generate, call = blocks("sh", "A first client")[1:]

    assert "shop.yaml: 0 errors, 0 warnings" in shell.run(generate, folder)
    assert shell.run(call, folder).endswith("7 open\n")
    for name in re.findall(r"`shop-client/([^`]*)`", TEXT):
        assert (folder / "shop-client" / name).exists()


def test_a_project_is_written_around_a_document(shell: Shell, folder: Path) -> None:
    (command,) = blocks("sh", "Documents of others")

    assert "next: clientpress generate" in shell.run(command, folder)

    printed = shell.run("make generate check", folder / "shop-project")
    assert re.search(r"^shop: up to date", printed, re.MULTILINE)


def test_a_project_is_made_and_told_of_mistakes(shell: Shell, folder: Path) -> None:
    (commands,) = blocks("sh", "Several APIs in one project")

    printed = shell.run(commands, folder)

    assert re.search(r"^shop: \d+ files", printed, re.MULTILINE)
    assert re.search(r"^shop: up to date", printed, re.MULTILINE)

    (shown,) = blocks("", "Several APIs in one project")
    spec = folder / "spec/shop/openapi.yaml"
    spec.write_text(spec.read_text().replace("[id, state]", "[id, sate]"))
    assert shown in shell.run("clientpress generate", folder)


def test_the_commands_for_this_repository_run(shell: Shell, tmp_path: Path) -> None:
    # Two of the APIs are enough, and those with the shortest specs.
    for name in ("netfinity", "telenor-agreements"):
        for parent in ("spec", "generated"):
            shutil.copytree(ROOT / parent / name, tmp_path / parent / name)
    for name in ("Makefile", "constraints.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "clientpress.toml").write_text("house_rules = true\n")
    # An environment that is ready: the first run would make one from the network.
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/clientpress").symlink_to(shell.home / "tool/bin/clientpress")
    (tmp_path / ".venv/.ready").touch()
    both, edit = blocks("sh", "The clients in this repository")

    # `make test` runs this test. `.ci/run` runs it, as a newcomer would.
    first, test = both.splitlines()
    assert test == "make test"
    assert "bare test" in (ROOT / ".ci/run").read_text("utf-8")
    shell.run(f"{first}\n{edit}", tmp_path)


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


def test_the_call_of_a_client_of_ours_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    transport = httpx2.MockTransport(_answer)
    monkeypatch.setattr(httpx2, "HTTPTransport", lambda: transport)
    (example,) = blocks("python", "The clients in this repository")
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102  # our own text
    assert capsys.readouterr().out.startswith("2799029")


def test_every_place_it_names_exists() -> None:
    table = TEXT.partition("## Where things are")[2]
    places = re.findall(r"`((?:docs|generator|templates)/[^`<]*)`", table)
    assert len(places) > 5
    assert [place for place in places if not (ROOT / place).exists()] == []
