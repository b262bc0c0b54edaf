"""Docstrings mean what they are given, and black leaves them."""

from __future__ import annotations

import ast

import pytest

from clientpress.escape import Entries, docstring
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


def test_no_line_of_a_list_ends_with_a_colon_but_where_nothing_follows() -> None:
    """Editors take such a line for a title."""
    said = "Bytes that an answer may have after decompression; None: no limit."
    items = (
        ("max_response_bytes", said),
        ("second", "What is meant by it:"),
        ("third", "Short."),
    )

    lines = docstring(["Do it.", Entries("Args:", items)], 4).splitlines()

    ending = [line.strip() for line in lines if line.endswith(":")]
    assert ending == ["Args:", "second: What is meant by it:"]
    assert "            None: no limit." in "\n".join(lines)
    assert max(map(len, lines)) <= 88
