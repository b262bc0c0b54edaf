"""The wheel has all that a project needs: what README installs makes a client."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
import yaml

from clientpress.about import about

from .page import ROOT, read

pytestmark = pytest.mark.thorough

# What pipx and uv do with a folder, without an index: they build a wheel and install it
# into an environment of its own. What it depends on is taken from this environment.
_INSTALL = f"""\
#!/bin/sh
set -e
case "$(basename "$0") $*" in
    "pipx install ."|"pipx install .["*"]"|"uv tool install ."|"uv tool install .["*"]") ;;
    *) exit 64;;
esac
[ -d "$HOME/tool" ] && exit 0
{sys.executable} -m hatchling build --target wheel --target sdist --directory "$HOME/dist"
{sys.executable} -m venv --without-pip "$HOME/tool"
{sys.executable} -m pip --quiet --python "$HOME/tool" install --no-deps "$HOME"/dist/*.whl
site=$("$HOME/tool/bin/python" -c 'import site; print(site.getsitepackages()[0])')
{sys.executable} -c 'import site; print(site.getsitepackages()[0])' >"$site/dependencies.pth"
"""


class Shell:
    """Runs commands, which have nothing of the network and a home of their own."""

    def __init__(self, home: Path) -> None:
        own = home / "bin"
        own.mkdir(parents=True)
        for name in ("pipx", "uv"):
            (own / name).write_text(_INSTALL)
            (own / name).chmod(0o755)
        path = [own, home / "tool/bin", os.environ["PATH"]]
        self.home = home
        self._environment = {
            **os.environ,
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
            timeout=600,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell that has clientpress as README and the page about that install it."""
    shell = Shell(tmp_path_factory.mktemp("home"))
    for page in ("README.md", "docs/install.md"):
        install = next(b for b in read(ROOT / page).blocks() if b.language == "sh")
        assert "test_wheel.py" in (install.not_run or "")
        shell.run(install.code, ROOT)
    return shell


def test_an_installation_and_a_checkout_tell_the_same_versions(shell: Shell) -> None:
    versions = about().splitlines()
    assert shell.run("clientpress --version", shell.home).splitlines() == versions


def test_a_project_is_made_with_what_was_installed(
    shell: Shell, tmp_path: Path
) -> None:
    blocks = read(ROOT / "README.md").blocks()
    document = next(block for block in blocks if block.path == "shop.yaml")
    (tmp_path / "shop.yaml").write_text(document.code)

    shell.run("clientpress init shop.yaml --output project", tmp_path)
    printed = shell.run("make generate check", tmp_path / "project")

    assert re.search(r"^shop: \d+ files", printed, re.MULTILINE)
    assert re.search(r"^shop: up to date", printed, re.MULTILINE)
    assert (tmp_path / "project/generated/shop/shop/_client.py").exists()


def test_the_workflow_of_a_project_installs_what_made_it(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "shop.yaml").write_text(
        'openapi: 3.1.0\ninfo: {title: Shop, version: "1"}\npaths: {}\n'
    )
    shell.run("clientpress init shop.yaml", tmp_path)
    workflow = (tmp_path / ".github/workflows/clients.yml").read_text("utf-8")
    job = yaml.safe_load(workflow)
    (install,) = (
        one["run"]
        for one in job["jobs"]["clients"]["steps"]
        if "pip install" in one.get("run", "")
    )
    # The release is this wheel, and what it depends on is here already.
    dist = shell.home / "dist"
    pip = f"{install} --dry-run --no-deps --ignore-installed --find-links {dist}"

    said = shell.run(f"CLIENTPRESS='{job['env']['CLIENTPRESS']}'\n{pip}", tmp_path)

    version = about().splitlines()[0].replace(" ", "-")
    assert f"Would install {version}" in said


def test_wheel_and_sdist_hold_what_is_read_at_run_time(shell: Shell) -> None:
    (wheel,) = (shell.home / "dist").glob("*.whl")
    (sdist,) = (shell.home / "dist").glob("*.tar.gz")
    in_wheel = set(zipfile.ZipFile(wheel).namelist())
    with tarfile.open(sdist) as archive:
        in_sdist = {name.partition("/")[2] for name in archive.getnames()}

    for folder, inside in (("templates", "_templates"), ("docs", "_docs")):
        files = [path for path in (ROOT / folder).rglob("*.*") if path.is_file()]
        names = {path.relative_to(ROOT / folder).as_posix() for path in files}
        names = {name for name in names if not name.endswith(".pyc")}
        assert names
        assert {f"clientpress/{inside}/{name}" for name in names} <= in_wheel
        assert {f"{folder}/{name}" for name in names} <= in_sdist
    extensions = (ROOT / "generator/clientpress/document/extensions").glob("*.json")
    schemas = {f"clientpress/document/extensions/{path.name}" for path in extensions}
    assert schemas
    assert schemas <= in_wheel


def test_the_page_of_an_index_needs_no_other_file(shell: Shell) -> None:
    (wheel,) = (shell.home / "dist").glob("*.whl")
    archive = zipfile.ZipFile(wheel)
    (name,) = (one for one in archive.namelist() if one.endswith("/METADATA"))
    text = archive.read(name).decode()
    assert "# clientpress" in text
    assert re.findall(r"\]\((?!https://|#)[^)]*\)", text) == []


def test_what_is_pressed_is_free_of_the_licence(shell: Shell) -> None:
    (wheel,) = (shell.home / "dist").glob("*.whl")
    archive = zipfile.ZipFile(wheel)
    (name,) = (one for one in archive.namelist() if one.endswith("/LICENSE"))
    assert "Exception for what is generated" in archive.read(name).decode()
