"""What docs/mock.md says about tests is enough: its code runs as it stands there."""

from __future__ import annotations

import re

import pytest

from tests.mock.calls import ROOT


def test_the_code_of_the_page_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "mock.md").read_text(encoding="utf-8")
    [code] = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(compile(code, "mock.md", "exec"), {})  # noqa: S102  # our own text
