"""A client is copied into other people's repositories, and has to please there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.linting import BESIDE_THE_DEFAULT, linted
from tests.quirks.pressing import pressed
from tests.runtime.conftest import RUNTIME

_RULES = {"default": BESIDE_THE_DEFAULT, "few": "--select=E4,E7,E9,F,I"}


@pytest.mark.parametrize("rules", _RULES.values(), ids=_RULES)
def test_a_linter_finds_nothing_in_the_runtime(rules: str) -> None:
    assert linted(RUNTIME, rules) == ""


@pytest.mark.parametrize("rules", _RULES.values(), ids=_RULES)
def test_a_linter_finds_nothing_in_a_copied_client(rules: str, tmp_path: Path) -> None:
    copy = shutil.copytree(pressed("webhook_receiver"), tmp_path / "copy")
    assert linted(copy, rules) == ""


def test_a_comment_that_nothing_needs_is_found(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("ONE = 1  # noqa: BLE001\n", encoding="utf-8")
    assert "RUF100" in linted(tmp_path, BESIDE_THE_DEFAULT)
