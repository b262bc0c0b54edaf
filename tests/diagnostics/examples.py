"""Reads the examples of findings, and tries them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from clientpress.cli import main

FOLDER = Path(__file__).parent
Side = Literal["-", "+"]
"""What is wrong, or what is mended."""
DOCUMENT = "spec/shop/openapi.yaml"
_BLOCK = re.compile(
    r"(?:^`(?P<name>[^`\n]+)`:\n\n)?^```diff\n(?P<lines>.*?)^```$\n?",
    re.MULTILINE | re.DOTALL,
)
# What a document has to have and an example need not show. It comes last, so that
# what is shown keeps its lines.
_REST = {
    "openapi": "openapi: 3.1.0\n",
    "info": 'info: {title: Shop, version: "1"}\n',
    "paths": "paths: {}\n",
}


@dataclass(frozen=True, slots=True)
class Example:
    """What is said of a code; `files` are differences, by their names in a project.

    Without files there is no example.
    """

    code: str
    text: str
    files: dict[str, str]

    def write(self, side: Side, folder: Path) -> None:
        """Write the project with what is wrong, or with what is mended."""
        for name, lines in {"clientpress.toml": "", **self.files}.items():
            kept = re.findall(rf"^[ {side}](.*\n)", lines, re.MULTILINE)
            text = "".join(kept)
            if name == DOCUMENT:
                text += _rest(text)
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            # What is no UTF-8 cannot be shown, but can be made of what is.
            is_latin = (self.code, side) == ("encoding", "-")
            path.write_bytes(text.encode("latin-1" if is_latin else "utf-8"))

    def said(self, side: Side) -> str:
        """Return what `clientpress validate` says, without the line that counts."""
        printed = StringIO()
        with TemporaryDirectory() as folder, chdir(folder):
            self.write(side, Path())
            with redirect_stdout(printed), redirect_stderr(printed):
                main(["validate", DOCUMENT])
        return re.sub(
            rf"^{DOCUMENT}: \d+ error.*\n", "", printed.getvalue(), flags=re.MULTILINE
        )

    def found(self, side: Side) -> list[str]:
        """Return the codes of what is found."""
        pattern = r"^(?:\S+: )?(?:error|warning)\[([\w-]+)\]"
        return re.findall(pattern, self.said(side), re.MULTILINE)


def _rest(text: str) -> str:
    """Return what a document lacks, unless it is one that cannot be added to."""
    if re.search(r"^(swagger|---|\{)", text, re.MULTILINE):
        return ""
    lacking = (
        line
        for key, line in _REST.items()
        if not re.search(rf"^\W?{key[:-1]}", text, re.MULTILINE)
    )
    return "".join(lacking)


def examples() -> Iterator[Example]:
    """Yield the examples, in the order of their codes."""
    for path in sorted(FOLDER.glob("*.md")):
        text = path.read_text("utf-8")
        files = {b["name"] or DOCUMENT: b["lines"] for b in _BLOCK.finditer(text)}
        yield Example(path.stem, _BLOCK.sub("", text).strip(), files)
