"""Each folder under broken/ holds a document and the report it must get."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema_rs import Validator, validator_for

from clientpress.diagnostics import SpecErrors, weighed
from clientpress.document import specification
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.document.validate import validate

CASES = sorted(path for path in (Path(__file__).parent / "broken").iterdir())


def report(name: str) -> str:
    """Return what is said about `openapi.yaml` in the current folder."""
    try:
        document = load(Path("openapi.yaml"))
        root = normalise(document)
    except SpecErrors as errors:
        return f"{errors}\n"
    house_rules = name.startswith("house-")
    problems = validate(document, root, house_rules=house_rules)
    described = [document.describe(problem) for problem in problems]
    found = [*document.diagnostics, *described]
    return f"{SpecErrors(weighed(found, 'house' if house_rules else 'strict'))}\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_report(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    expected = (case / "expected.txt").read_text(encoding="utf-8")
    assert report(case.name) == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_fast_metaschema_hides_nothing(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it refuses everything, the walk's own check decides, and says the same."""
    monkeypatch.chdir(case)

    def refuses_all(_version: str) -> Validator:
        return validator_for(False)

    monkeypatch.setattr(specification, "_metaschema", refuses_all)
    expected = (case / "expected.txt").read_text(encoding="utf-8")
    assert report(case.name) == expected
