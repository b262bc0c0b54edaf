"""Which method of somebody's client does which operation, read from a list of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# `- <code title="post /chat">client.chat.<a href="./chat.py">create</a>(...) -> Chat`
_MARKDOWN = re.compile(
    r'<code title="(?P<method>[a-z]+) (?P<path>[^"]+)">'
    r"(?:\w+\.)?client\.(?P<namespaces>[\w.]*)<a [^>]*>(?P<name>\w+)</a>"
)
# `POST /chat client.chat.create`
_PLAIN = re.compile(
    r"^(?P<method>[A-Z]+) (?P<path>/\S*) client\.(?P<namespaces>(?:\w+\.)*)(?P<name>\w+)",
    re.MULTILINE,
)
_PARAMETER = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Listed:
    """An operation in a list, with the Python path of its method."""

    method: str
    path: str
    name: str


def read_list(file: Path) -> list[Listed]:
    """Return what a list has, in its order."""
    text = file.read_text(encoding="utf-8")
    return [*_found(_MARKDOWN, text), *_found(_PLAIN, text)]


def _found(pattern: re.Pattern[str], text: str) -> Iterator[Listed]:
    for match in pattern.finditer(text):
        path = match["path"].partition("?")[0]
        name = f"{match['namespaces']}{match['name']}"
        yield Listed(match["method"].upper(), path, name)


def shape(path: str) -> str:
    """Return a path without what its parameters are called, and without a last slash."""
    return _PARAMETER.sub("{}", path.partition("?")[0]).rstrip("/") or "/"
