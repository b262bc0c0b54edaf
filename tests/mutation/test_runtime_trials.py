"""A mutant of the runtime is noticed by tests that fail with it, and by nothing else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).resolve().parents[2]
SOURCE = """
LIMIT = 3

def is_small(number):
    return number < LIMIT

def forgotten(number):
    return number + 1

def ends():
    while is_small(5):
        pass
"""
TESTS = """
import sys
sys.path.insert(0, "templates/package")
from _runtime.numbers import ends, forgotten, is_small

def test_small():
    assert is_small(2)
    assert not is_small(3)

def test_late():
    import _runtime.late
    assert _runtime.late.COUNT == 5

def test_ends():
    ends()
"""
TRY = """
import ast, sys
from pathlib import Path
from tests.mutation.changes import Change
from tests.mutation.clients import Mutant
from tests.mutation.reach import ReachMap
from tests.mutation.runtime_trials import RuntimeTrials
from tests.mutation.statements import changes_of_code

runtime = Path("templates/package/_runtime").resolve()
mutants = []
for path in sorted(runtime.glob("*.py")):
    tree = ast.parse(path.read_text())
    for change in changes_of_code(tree):
        name = f"{path.stem} {change.place}: {change.what}"
        mutants.append(Mutant(name, path.stem, tree, change))
tree = ast.parse((runtime / "numbers.py").read_text())
unused = ast.parse("unused = 12345").body[0]
mutants.append(Mutant("harmless", "numbers", tree, Change(
    "", "module", "", lambda: tree.body.append(unused)
)))
tests = Path("tests/test_numbers.py").resolve()
reach = ReachMap(Path("kept"), lambda path: path.stem, 2)
trials = RuntimeTrials(runtime, reach, jobs=2, seconds=1)
for mutant, verdict in trials.run([tests], mutants):
    print(f"{mutant.name} = {verdict}")
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name, text in {
        "pyproject.toml": "",
        "templates/package/_runtime/__init__.py": "",
        "templates/package/_runtime/numbers.py": SOURCE,
        "templates/package/_runtime/late.py": "COUNT = 5",
        "tests/test_numbers.py": TESTS,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def tried(repository: Path) -> subprocess.CompletedProcess[str]:
    """Try all mutants; in a process of its own, since this one may have threads."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", TRY],
        cwd=repository,
        env={
            "PYTHONPATH": f"{ROOT}:{ROOT / 'generator'}",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_no_test_fails_with_is_not_noticed(repository: Path) -> None:
    run = tried(repository)
    assert sorted(run.stdout.splitlines()) == [
        "harmless = not noticed",
        "late module 5: 6 = noticed",
        "numbers ends 5: 6 = not noticed",
        # What never ends is ended.
        "numbers ends is_small(5): negated = noticed",
        "numbers forgotten 1: 2 = not noticed",
        "numbers forgotten number + 1: Sub = not noticed",
        "numbers forgotten return number + 1: None = not noticed",
        "numbers is_small number < LIMIT: LtE = noticed",
        "numbers is_small return number < LIMIT: None = noticed",
        "numbers module 3: 4 = noticed",
    ], run.stderr
    # What tests reach is measured once, and taken from there.
    (file,) = (repository / "kept").iterdir()
    rows = json.loads(file.read_text("utf-8"))
    reached = {name: lines for name, _, lines in rows}
    assert reached["tests/test_numbers.py::test_small"] == {"numbers.py": [5]}
    file.write_text(json.dumps([[name, 0, {}] for name in reached]), encoding="utf-8")
    assert set(re.findall(" = (.*)", tried(repository).stdout)) == {"not noticed"}


def test_what_fails_without_any_change_notices_nothing(repository: Path) -> None:
    numbers = repository / "templates/package/_runtime/numbers.py"
    # What never ends once it is changed would take as long as it is given.
    numbers.write_text(SOURCE.replace("while is_small(5):", "if True:"), "utf-8")
    with (repository / "tests" / "test_numbers.py").open("a") as tests:
        tests.write("def test_wrong():\n    assert forgotten(1) == 3\n")
    run = tried(repository)
    assert "test_numbers.py: 1 tests fail without any change" in run.stderr
    assert "numbers forgotten 1: 2 = not noticed" in run.stdout.splitlines()


def test_tests_that_cannot_be_collected_are_told(repository: Path) -> None:
    (repository / "tests" / "test_numbers.py").write_text("1 / 0", encoding="utf-8")
    run = tried(repository)
    assert (run.stdout, "cannot be run" in run.stderr) == ("", True)
