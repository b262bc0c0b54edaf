"""Black as a library, with the line length of this project."""

from __future__ import annotations

import pytest

from clientpress.output.format import black_differences, black_format


def test_what_black_leaves_alone_has_no_differences() -> None:
    assert black_differences('x = "a"\n') == ""


def test_differences_are_a_unified_diff() -> None:
    assert black_differences("x = 'a'\n").splitlines()[-2:] == ["-x = 'a'", '+x = "a"']


def test_lines_may_be_88_characters_long() -> None:
    line = f"x = [{'1, ' * 27}1]\n"

    assert len(line.rstrip()) == 88
    assert black_format(line) == line


def test_what_is_not_python_is_an_error() -> None:
    with pytest.raises(ValueError, match="cannot parse"):
        black_format("x = (\n")
