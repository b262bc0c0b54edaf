"""Each recipe works as it is written, in at most three files and a test."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bytecode import compile_once

from .book import ROOT, Recipe, recipes

RECIPES = recipes()
_COPIED = ("generator", "templates", "tests", "conftest.py", "pyproject.toml")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of what generates and of what tests it."""
    for name in _COPIED:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, tmp_path / name)
    # What a recipe leaves as it is, is not compiled anew in each process.
    compile_once(tmp_path / "generator")
    return tmp_path


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a Python program in a copy of the repository, with the copy's generator."""
    return subprocess.run(  # noqa: S603 - the programs are named below
        [sys.executable, "-m", *command],
        check=False,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "generator")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.title)
def test_a_recipe_works_as_it_is_written(recipe: Recipe, copy: Path) -> None:
    test = (*shlex.split(recipe.test), "-q", "-p", "no:cacheprovider")
    for step in recipe.steps:
        if step.is_test:
            step.follow(copy)
    without = run(copy, *test, "-x")
    assert without.returncode != 0, f"the test alone passes:\n{without.stdout}"

    for step in recipe.steps:
        if not step.is_test:
            step.follow(copy)
    done = run(copy, *test)

    assert done.returncode == 0, done.stdout
    touched = [name for name in recipe.sources | recipe.tests if name.endswith(".py")]
    for tool in (("black", "--quiet", "--check"), ("ruff", "check", "--quiet")):
        checked = run(copy, *tool, *touched)
        assert checked.returncode == 0, f"{tool[0]}: {checked.stdout}"


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.title)
def test_a_recipe_touches_three_files_at_most(recipe: Recipe) -> None:
    assert 1 <= len(recipe.sources) <= 3
    assert recipe.tests
