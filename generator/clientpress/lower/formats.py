"""Which string formats have a Python type of their own.

The Python type itself is chosen in `plan/annotations.py`.
"""

from __future__ import annotations

from ..ir import StringFormat
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
    return _BY_FORMAT.get(string(schema, "format"), StringFormat.TEXT)
