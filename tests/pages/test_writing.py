"""The page about writing has each reason for which a folder is not written."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import clientpress

from .page import ROOT, read

SOURCE = Path(clientpress.__file__).parent


def _codes() -> Iterator[str]:
    for path in SOURCE.rglob("*.py"):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                match node.func.id, node.args:
                    case "Refusal", [_, ast.Constant(value=str(code)), *_]:
                        yield code
                    case _:
                        pass
        # What is written out, as `check` does.
        yield from re.findall(r"error\[([a-z-]+)\]: no spec", text)


def test_each_code_has_a_section() -> None:
    page = read(ROOT / "docs/writing.md")
    told = re.findall(r"^## `([a-z-]+)`$", page.text, re.MULTILINE)

    assert sorted(told) == sorted(set(_codes()))
    assert len(told) > 10
