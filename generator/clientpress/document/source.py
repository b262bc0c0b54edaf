"""Read one file: bytes to text, and the choice between YAML and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientpress.document.json_text import parse_json
from clientpress.document.reading import (
    FileProblem,
    UnreadableFileError,
    line_and_column,
)
from clientpress.document.yaml_text import parse_yaml

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its text without byte order mark, and how to read it."""

    text: str
    json: bool

    def parse(self) -> Any:
        """Return the value of the whole file; raises `UnreadableFileError`."""
        return parse_json(self.text) if self.json else parse_yaml(self.text)


def decode(name: str, content: bytes) -> Source:
    """Turn bytes into a `Source`; raises `UnreadableFileError` if not UTF-8."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        line, column = line_and_column(before, len(before))
        problem = FileProblem(
            line,
            column,
            "encoding",
            f"byte 0x{content[error.start]:02x} is not UTF-8",
            "save the file as UTF-8",
        )
        raise UnreadableFileError([problem]) from None
    suffix = name.lower().rpartition(".")[2]
    if suffix == "json":
        return Source(text, json=True)
    if suffix in ("yaml", "yml"):
        return Source(text, json=False)
    return Source(text, json=text.lstrip()[:1] in ("{", "["))


def read_bytes(path: Path) -> bytes:
    """Return a file's content; raises OSError, also for what is no plain file."""
    if path.exists() and not path.is_file():
        raise OSError(f"{path} is not a file")
    return path.read_bytes()
