"""Which string format a schema means; `ir/string_formats.py` has them all."""

from __future__ import annotations

from ..ir import StringFormat
from ..json_values import string
from ..media_types import essence
from .shape import Schema

_BY_NAME = {name: form for form in StringFormat for name in form.names}


def string_format(schema: Schema) -> StringFormat:
    """Return the format of a string schema; unknown formats are text."""
    encoding = _BY_NAME.get(string(schema, "contentEncoding"))
    if encoding in (StringFormat.BASE64, StringFormat.BASE64URL):
        return encoding
    given = _BY_NAME.get(string(schema, "format"))
    if given is not None or "contentEncoding" in schema:
        return given or StringFormat.TEXT
    is_binary = _is_binary(string(schema, "contentMediaType"))
    return StringFormat.BINARY if is_binary else StringFormat.TEXT


def _is_binary(media_type: str) -> bool:
    name = essence(media_type)
    is_text = name.startswith("text/") or name.endswith(("json", "xml"))
    return bool(name) and not is_text
