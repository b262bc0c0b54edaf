"""Each recipe works as it is written, in at most three files and a test.

All are followed on one copy of this repository: each has to be complete, and none may be
in the way of another.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET  # pytest's own report
from pathlib import Path

import pytest

from tests.bytecode import compile_once

from .book import ROOT, Recipe, recipes

RECIPES = recipes()
STEPS = [step for recipe in RECIPES for step in recipe.steps]
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


class Outcome:
    """What the tests of all recipes came to, in one run."""

    def __init__(self, root: Path) -> None:
        report = root / "report.xml"
        paths = {path for recipe in RECIPES for path in recipe.paths}
        chosen = " or ".join(recipe.keyword for recipe in RECIPES)
        options = ["-q", "-p", "no:cacheprovider", f"--junitxml={report}"]
        options += ["--continue-on-collection-errors", "-k", chosen]
        self.text = run(root, "pytest", *sorted(paths), *options).stdout
        self._cases = list(ET.parse(report).iter("testcase"))  # noqa: S314

    def passed(self, recipe: Recipe) -> list[bool]:
        """Tell of each test of a recipe whether it passed."""
        return [
            case.find("failure") is None and case.find("error") is None
            for case in self._cases
            if recipe.keyword in f"{case.get('classname')}.{case.get('name')}"
        ]


@pytest.mark.thorough
@pytest.mark.long
def test_the_recipes_work_as_they_are_written(copy: Path) -> None:
    for step in STEPS:
        if step.is_test:
            step.follow(copy)
    alone = Outcome(copy)
    for step in STEPS:
        if not step.is_test:
            step.follow(copy)
    done = Outcome(copy)

    for recipe in RECIPES:
        failed, passed = alone.passed(recipe), done.passed(recipe)
        assert failed, f"{recipe.title} has no test:\n{alone.text}"
        assert not all(failed), f"the test of {recipe.title} passes alone"
        assert passed, f"{recipe.title} has no test any more:\n{done.text}"
        assert all(passed), f"{recipe.title} fails:\n{done.text}"
    touched = {step.path for step in STEPS if step.path.endswith(".py")}
    for tool in (("black", "--quiet", "--check"), ("ruff", "check", "--quiet")):
        checked = run(copy, *tool, *sorted(touched))
        assert checked.returncode == 0, f"{tool[0]}: {checked.stdout}"


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.title)
def test_a_recipe_touches_three_files_at_most(recipe: Recipe) -> None:
    assert 1 <= len(recipe.sources) <= 3
    assert recipe.tests
