"""Parse JSON, and say where it is wrong."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any, NoReturn

from ..json_values import is_list, is_object
from .parsing import (
    DEPTH_HINT,
    DUPLICATE_HINT,
    MAX_DEPTH,
    FileProblem,
    Findings,
    UnreadableFileError,
    duplicate_message,
    joined,
    line_and_column,
)

_LEXEME = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+|"', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")


class _SuspectError(ValueError):
    """The C scanner met something whose place it does not tell."""


def parse_json(text: str) -> Any:
    """Parse one JSON text; raises `UnreadableFileError`."""
    duplicates = False

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal duplicates
        value = dict(items)
        if len(value) != len(items):
            duplicates = True
            entries: dict[str, list[Any]] = {}
            for key, item in items:
                entries.setdefault(key, []).append(item)
            value = {key: joined(found) for key, found in entries.items()}
        return value

    def constant(name: str) -> NoReturn:
        raise _SuspectError(name)

    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
    except json.JSONDecodeError as error:
        line, column = line_and_column(text, error.pos)
        problem = FileProblem(line, column, "syntax", _json_message(error.msg))
        raise UnreadableFileError([problem]) from None
    except (ValueError, RecursionError):
        raise UnreadableFileError(_scan_json(text)) from None
    if duplicates or (_SURROGATE.search(text) and _lone_surrogate(value)):
        raise UnreadableFileError(_scan_json(text), value)
    if _too_deep(value):
        raise UnreadableFileError(_scan_json(text))
    return value


def _json_message(message: str) -> str:
    return f"this is not well-formed JSON: {message[0].lower()}{message[1:]}"


def _lone_surrogate(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False


def _too_deep(value: Any) -> bool:
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [
            child
            for node in level
            for child in (node.values() if is_object(node) else node)
            if is_object(child) or is_list(child)
        ]
        if not level:
            return False
    return True


def _scan_json(text: str) -> list[FileProblem]:
    """Find what `json.loads` does not place, token by token (slow, errors only)."""
    found = Findings()
    starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def add(offset: int, code: str, message: str, hint: str = "") -> None:
        line = bisect_right(starts, offset)
        column = offset - starts[line - 1] + 1
        found.add(FileProblem(line, column, code, message, hint))

    keys: list[set[str] | None] = []
    at_key = False
    for match in _LEXEME.finditer(text):
        lexeme, offset = match.group(), match.start()
        if lexeme in ("{", "["):
            keys.append(set() if lexeme == "{" else None)
            at_key = lexeme == "{"
            if len(keys) > MAX_DEPTH:
                message = f"nested deeper than {MAX_DEPTH} levels"
                add(offset, "too-deep", message, DEPTH_HINT)
                break
        elif lexeme in ("}", "]"):
            keys.pop()
            at_key = False
        elif lexeme == ",":
            at_key = bool(keys) and keys[-1] is not None
        elif lexeme[0] == '"':
            string: str = json.loads(lexeme, strict=False)
            if any("\ud800" <= c <= "\udfff" for c in string):
                add(offset, "encoding", "half of a surrogate pair stands alone here")
            seen = keys[-1] if at_key and keys else None
            if seen is not None:
                if string in seen:
                    message = duplicate_message(string)
                    add(offset, "duplicate-key", message, DUPLICATE_HINT)
                seen.add(string)
            at_key = False
        elif lexeme in ("NaN", "Infinity", "-Infinity"):
            add(offset, "syntax", f"{lexeme} is not JSON")
        elif len(lexeme) > 4000 and lexeme.lstrip("-").isdigit():
            add(offset, "syntax", "a number has too many digits")
    return found.problems or [
        FileProblem(1, 1, "syntax", "this is not well-formed JSON")
    ]
