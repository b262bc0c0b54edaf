"""Colour in what is printed, where the terminal has it and nobody asked for none."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

RED, GREEN, YELLOW, BLUE, CYAN = (f"\x1b[{code}m" for code in (31, 32, 33, 34, 36))
RESET = "\x1b[0m"

_SHADES = {
    "error": RED,
    "warning": YELLOW,
    "breaking": RED,
    "addition": GREEN,
    "documentation": BLUE,
    "= hint:": CYAN,
}
# What a line begins with, perhaps after a place: `shop.yaml:3:1: error[duplicate]`.
_MARK = re.compile(
    r"^( *(?:\S.*?: )?)((error|warning|breaking|addition|documentation)\[[a-z0-9-]+\])"
    r"|^( +)(= hint:)",
    re.MULTILINE,
)
_SIGNS = {"+": GREEN, "-": RED, "@": CYAN}


def has_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Tell whether a stream shows colour; `NO_COLOR` says that it should not."""
    terminal = stream.isatty() and environment.get("TERM") != "dumb"
    return terminal and not environment.get("NO_COLOR")


def painted(text: str, shade: str, *, has_colour: bool) -> str:
    """Return a text in a colour, if there is colour."""
    return f"{shade}{text}{RESET}" if has_colour else text


def coloured(
    text: str, stream: TextIO, environment: Mapping[str, str] = os.environ
) -> str:
    """Return a message with what it is, an error or a hint say, in its colour."""
    if not has_colour(stream, environment):
        return text
    return _MARK.sub(_painted, text)


def coloured_lines(
    lines: list[str], stream: TextIO, environment: Mapping[str, str] = os.environ
) -> list[str]:
    """Return lines of a unified diff, and what stands above them, in their colours."""
    if not has_colour(stream, environment):
        return lines
    shades = [_SIGNS.get(line[:1], "") for line in lines]
    return [
        f"{shade}{line}{RESET}" if shade else line
        for shade, line in zip(shades, lines, strict=True)
    ]


def _painted(found: re.Match[str]) -> str:
    before, mark, kind, indent, hint = found.groups()
    if hint is not None:
        return f"{indent}{_SHADES[hint]}{hint}{RESET}"
    return f"{before}{_SHADES[kind]}{mark}{RESET}"
