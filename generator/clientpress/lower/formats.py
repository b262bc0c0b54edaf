"""Which string formats have a Python type of their own.

The Python type itself is chosen in `plan/annotations.py`.
"""

from __future__ import annotations

from ..ir import StringFormat
from ..media_types import essence
from .nodes import string
from .shape import Schema

_BY_FORMAT = {
    "date-time": StringFormat.DATE_TIME,
    "date": StringFormat.DATE,
    "uuid": StringFormat.UUID,
    "byte": StringFormat.BASE64,
    "base64": StringFormat.BASE64,
    "binary": StringFormat.BINARY,
}


def string_format(schema: Schema) -> StringFormat:
    """Return the format of a string schema; unknown formats are text."""
    if string(schema, "contentEncoding") == "base64":
        return StringFormat.BASE64
    given = _BY_FORMAT.get(string(schema, "format"))
    if given is not None or "contentEncoding" in schema:
        return given or StringFormat.TEXT
    is_binary = _is_binary(string(schema, "contentMediaType"))
    return StringFormat.BINARY if is_binary else StringFormat.TEXT


def _is_binary(media_type: str) -> bool:
    name = essence(media_type)
    is_text = name.startswith("text/") or name.endswith(("json", "xml"))
    return bool(name) and not is_text
