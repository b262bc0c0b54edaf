"""What forms and multipart bodies must look like on the wire.

Worked out apart from the runtime, like `wire.py`.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus

from ...code.tree import Code, List, Tuple, Value
from ...ir import Encoding, MediaType
from ...json_values import is_list, is_object
from .wire import form_pairs, json_text, scalar_text, styled_pairs


def form_text(content: MediaType, body: Any) -> str:
    """Return the text of a form: with `+` for a space, but where a style is given."""
    if not is_object(body):
        return _text(body, False)
    return "&".join(form_pairs(body, content.encoding, quote_plus))


def multipart_code(content: MediaType, body: Any, files: frozenset[str]) -> Code:
    """Return the parts, each as a tuple of its header lines and its text.

    `files` are the wire names of properties that are given as bytes.
    """
    parts: list[Code] = []
    for name, value, encoding in _values(content, body):
        if encoding.style is not None and name not in files:
            for own, text in styled_pairs(
                name, value, encoding.style, encoding.explode, str
            ):
                parts.append(_part(own, encoding, "", text))
            continue
        is_json = "json" in _first(encoding)
        for item in value if is_list(value) and not is_json else [value]:
            as_json = is_json or is_object(item) or is_list(item)
            if item is None:
                continue
            kind = _first(encoding) or ("application/json" if as_json else "")
            filename = ""
            shown = item
            if name in files and is_list(item):
                shown = _in_json(item)
            elif name in files:
                filename, kind, as_json = "upload", _of_file(encoding), False
            parts.append(_part(name, encoding, kind, _text(shown, as_json), filename))
    return List(tuple(parts))


def _values(content: MediaType, body: Any) -> Iterator[tuple[str, Any, Encoding]]:
    """Yield the name of each property or part, its value and how it is written."""
    if is_object(body):
        for name, value in body.items():
            if value is not None:
                yield name, value, content.encoding_of(name)
        return
    unnamed = "file" if content.essence == "multipart/form-data" else ""
    rest = content.encoding_of("*")
    for index, value in enumerate(body if is_list(body) else [body]):
        yield unnamed, value, content.encoding_of(str(index), rest)


def _in_json(wire: Any) -> Any:
    """Return contents of files as they stand in JSON, where nothing is sent as a file."""
    if is_list(wire):
        return [_in_json(one) for one in wire]
    return b64encode(wire.encode()).decode()


_BINARY = "application/octet-stream"


def _part(
    name: str, encoding: Encoding, kind: str, text: str, filename: str = ""
) -> Code:
    lines = [f"{key}: {value}" for key, value in encoding.headers]
    if name:
        disposition = f'Content-Disposition: form-data; name="{_quoted(name)}"'
        if filename:
            disposition += f'; filename="{filename}"'
        lines.insert(0, disposition)
    if kind:
        lines.append(f"Content-Type: {kind}")
    return Tuple((List(tuple(map(Value, lines))), Value(text)))


def _quoted(name: str) -> str:
    return "".join(f"%{ord(c):02X}" if c == '"' or c < " " else c for c in name)


def _first(encoding: Encoding) -> str:
    choices = [choice.strip() for choice in encoding.content_type.split(",")]
    return next((choice for choice in choices if "*" not in choice), "")


def _of_file(encoding: Encoding) -> str:
    """Return the media type of a file whose name tells none."""
    choices = [choice.strip() for choice in encoding.content_type.split(",")]
    return _BINARY if _BINARY in choices else _first(encoding) or _BINARY


def _text(value: Any, as_json: bool) -> str:
    if as_json or is_object(value) or is_list(value):
        return json_text(value)
    return scalar_text(value)
