"""Read one file: bytes to text, and the choice between YAML and JSON."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import Any

from .json_text import parse_json
from .parsing import FileProblem, UnreadableFileError, line_and_column
from .yaml_text import parse_yaml

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_JSON_OBJECT = re.compile(r'\s*\{\s*"')
_BLANK = re.compile(r"^[ ]*\t[ \t]*$", re.MULTILINE)
_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


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
    encoding = "utf-16" if content.startswith(_UTF_16) else "utf-8-sig"
    try:
        text = content.decode(encoding)
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
    if suffix in ("yaml", "yml"):
        # JSON has longer keys and other escapes than the YAML that it nearly is.
        is_json = _JSON_OBJECT.match(text) is not None and _is_json(text)
    else:
        start = text.lstrip()[:1]
        is_json = start in ("{", "[") or (suffix == "json" and not start.isalpha())
    return Source(text if is_json else _as_yaml(text), is_json)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _as_yaml(text: str) -> str:
    """Return a text without what parsers stumble over, though it means nothing else."""
    text = _BLANK.sub("", text)
    return _PAIR.sub(lambda pair: json.loads(f'"{pair[0]}"'), text)
