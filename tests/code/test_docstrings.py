"""Docstrings mean what they are given, and black leaves them."""

from __future__ import annotations

import ast

import pytest

from clientpress.escape import docstring
from clientpress.output.format import black_differences

TEXTS = (
    "Plain.",
    'It says "so"',
    "It ends in a backslash \\",
    "It ends in two \\\\",
    'One of each \\"',
    '"""',
    "'''",
    "A line too long for one " + "word " * 20 + "and its end \\",
    'Two lines.\n\nThe second "so"',
    "Two lines.\n\nThe second \\",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("indent", [0, 4])
def test_a_docstring(text: str, indent: int) -> None:
    pad = " " * indent
    code = f"{pad}{docstring([text], indent)}\n"
    if indent:
        code = f"class A:\n{code}"
    assert black_differences(code) == ""
    module = ast.parse(code)
    holder = module.body[0] if indent else module
    assert isinstance(holder, ast.ClassDef | ast.Module)
    assert (ast.get_docstring(holder) or "").split() == text.split()
