"""Colour stands where a terminal has it, and nowhere else."""

from __future__ import annotations

import io

import pytest

from clientpress.colours import coloured, coloured_lines


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "a.yaml:3:1: error[duplicate]: twice",
            "a.yaml:3:1: <31>error[duplicate]<0>: twice",
        ),
        ("error[config]: no", "<31>error[config]<0>: no"),
        ("a b.yaml:3:1: warning[x]: y", "a b.yaml:3:1: <33>warning[x]<0>: y"),
        (
            "breaking[method-removed]: a is gone",
            "<31>breaking[method-removed]<0>: a is gone",
        ),
        (
            "addition[x]: y\ndocumentation[z]: y",
            "<32>addition[x]<0>: y\n<34>documentation[z]<0>: y",
        ),
        ("clientpress: no\n    = hint: do", "clientpress: no\n    <36>= hint:<0> do"),
        ("    | error: [a]", "    | error: [a]"),
    ],
)
def test_a_message_says_in_colour_what_it_is(text: str, shown: str) -> None:
    escaped = shown.replace("<", "\x1b[").replace(">", "m")
    assert coloured(text, _Terminal(), {}) == escaped


def test_lines_of_a_diff() -> None:
    lines = ["a is not what b says", "@@ -1 +1 @@", "-old", "+new", " same"]
    assert coloured_lines(lines, _Terminal(), {}) == [
        "a is not what b says",
        "\x1b[36m@@ -1 +1 @@\x1b[0m",
        "\x1b[31m-old\x1b[0m",
        "\x1b[32m+new\x1b[0m",
        " same",
    ]


@pytest.mark.parametrize(
    ("stream", "environment"),
    [
        (io.StringIO(), {}),
        (_Terminal(), {"NO_COLOR": "1"}),
        (_Terminal(), {"TERM": "dumb"}),
    ],
)
def test_elsewhere_there_is_none(
    stream: io.StringIO, environment: dict[str, str]
) -> None:
    assert coloured("error[x]: y", stream, environment) == "error[x]: y"
    assert coloured_lines(["-a"], stream, environment) == ["-a"]
