"""Each code has an example: it has this finding and no other, and none once it is mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.rules import RULES

from .examples import Example, examples

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = {one.code: one for one in examples()}
# What would need more than a page holds, or an error of a library: where it is tried.
ELSEWHERE = {
    "missing-file": "tests/document/test_bundle.py",
    "too-deep": "tests/document/test_yaml.py",
    "too-many-pairs": "tests/lower/test_all_of.py",
    "validator": "tests/document/test_validate.py",
}
# Of two paths that one request would fit, one breaks a rule of its own.
BESIDE = {"same-operation": {"openapi"}}


def test_every_code_is_told_of() -> None:
    assert EXAMPLES.keys() == RULES.keys()
    assert {code for code, one in EXAMPLES.items() if not one.files} == {*ELSEWHERE}


@pytest.mark.parametrize("code", ELSEWHERE)
def test_what_has_no_example_is_tried_elsewhere(code: str) -> None:
    assert f'"{code}"' in (ROOT / ELSEWHERE[code]).read_text("utf-8")


@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES.values() if one.files], ids=lambda e: e.code
)
def test_the_example_has_this_finding(example: Example) -> None:
    assert {*example.found("-")} == {example.code, *BESIDE.get(example.code, ())}
    assert example.said("+") == ""
