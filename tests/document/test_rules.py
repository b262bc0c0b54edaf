"""The table of rules is what the code uses and what the documentation says."""

from __future__ import annotations

import ast
from pathlib import Path

import clientpress
from clientpress.rules import READINGS, RULES, Weight
from tests.rules_page import PAGE, page

SOURCE = Path(clientpress.__file__).parent
# Where the code of a finding stands among the arguments of what makes one.
MAKERS = {
    "Problem": 1,
    "FileProblem": 2,
    "BundleError": 1,
    "Diagnostic": 1,
    "report": 1,
    "note": 1,
}


def texts(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def codes(path: Path) -> set[str]:
    """The codes that are written out where findings are made."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        place = MAKERS.get(name)
        if place is None or len(node.args) <= place:
            continue
        code = node.args[place]
        if isinstance(code, ast.Constant) and isinstance(code.value, str):
            found.add(code.value)
    return found


MODULES = [path for path in SOURCE.rglob("*.py") if path.name != "rules.py"]


def test_every_finding_has_a_rule() -> None:
    used = set[str]().union(*map(codes, MODULES))

    assert used <= RULES.keys()
    assert len(used) > 20


def test_every_rule_is_used() -> None:
    named = set[str]().union(*map(texts, MODULES))

    assert RULES.keys() <= named


def test_reading_more_strictly_never_makes_less_of_a_finding() -> None:
    for weight in Weight:
        severities = [weight.severity(reading) for reading in READINGS]
        assert severities == sorted(severities, key=["warning", "error"].index)


def test_the_page_is_that_of_the_table() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `make diagnostics`"
