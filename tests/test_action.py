"""The GitHub Action and the hook run wherever specs and clients are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
STEPS: list[dict[str, Any]] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))[
    "runs"
]["steps"]
SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: orders.list
      parameters: [{name: size, in: query, schema: {type: integer}}]
      responses: {"204": {description: Done.}}
"""
CONFIGURATION = '[apis.shop]\nspec = "docs/shop.yaml"\noutput = "src/clients/shop"\n'


def run(
    script: str, folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a step of the action as GitHub does."""
    bash = shutil.which("bash")
    assert bash is not None
    tools = str(Path(sys.executable).parent)
    path = os.pathsep.join((tools, os.environ["PATH"]))
    command = [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(  # noqa: S603
        command,
        cwd=folder,
        env={**os.environ, **environment, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone of a project whose branch `main` is behind, in a layout of its own."""
    origin, clone = tmp_path / "origin", tmp_path / "clone"
    (origin / "docs").mkdir(parents=True)
    (origin / "docs/shop.yaml").write_text(SHOP)
    (origin / "clientpress.toml").write_text(CONFIGURATION)
    done = run(
        "clientpress generate --quiet && git init --quiet --initial-branch=main && "
        "git add . && git -c user.name=me -c user.email=me@shop.test commit --quiet "
        f"--message First && git clone --quiet . '{clone}'",
        origin,
    )
    assert done.returncode == 0, done.stderr
    return clone


def script(name: str) -> str:
    (found,) = (step["run"] for step in STEPS if step["name"].startswith(name))
    return str(found)


def test_no_input_is_written_into_a_script() -> None:
    assert [step["name"] for step in STEPS if "${{" in step["run"]] == []


@pytest.mark.thorough
def test_a_pull_request_is_checked_and_told(checkout: Path, tmp_path: Path) -> None:
    assert run(script("Check"), checkout).returncode == 0
    document = checkout / "docs/shop.yaml"
    document.write_text(SHOP.replace("name: size", "name: count"))
    assert run(script("Check"), checkout).returncode == 1
    assert run("clientpress generate --quiet", checkout).returncode == 0
    assert run(script("Check"), checkout).returncode == 0
    assert run(script("Fetch"), checkout, BASE="main").returncode == 0
    summary = tmp_path / "summary.md"

    done = run(
        script("Tell"), checkout, GITHUB_STEP_SUMMARY=str(summary), FAIL_ON="breaking"
    )

    assert done.returncode == 1
    assert done.stdout.startswith(
        "::error file=docs/shop.yaml,line=5,col=5,title=breaking%3A argument-removed::"
    )
    assert "### Breaking" in summary.read_text("utf-8")


@pytest.mark.thorough
def test_the_workflow_of_a_new_project_tells_too(
    checkout: Path, tmp_path: Path
) -> None:
    made = tmp_path / "made"
    command = f"clientpress init docs/shop.yaml --name teas --output '{made}'"
    assert run(command, checkout).returncode == 0
    text = (made / ".github/workflows/clients.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["clients"]["steps"]
    (step,) = (one for one in steps if one.get("name", "").startswith("Tell"))
    assert step["if"] == "github.base_ref != ''"
    assert "${{" not in step["run"]
    document = checkout / "docs/shop.yaml"
    document.write_text(SHOP.replace("name: size", "name: count"))
    summary = tmp_path / "summary.md"

    done = run(step["run"], checkout, BASE="main", GITHUB_STEP_SUMMARY=str(summary))

    assert done.returncode == 0, done.stderr
    assert "### Breaking" in summary.read_text("utf-8")


def test_the_hook_does_not_ask_where_a_change_is() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["always_run"]
    assert "files" not in hook
