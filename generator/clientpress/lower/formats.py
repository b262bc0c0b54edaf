"""Which string formats have a Python type of their own.

The Python type itself is chosen in `plan/annotations.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import StringFormat

_BY_FORMAT = {
    "date-time": StringFormat.DATE_TIME,
    "date": StringFormat.DATE,
    "uuid": StringFormat.UUID,
    "byte": StringFormat.BASE64,
    "base64": StringFormat.BASE64,
    "binary": StringFormat.BINARY,
}


def string_format(schema: Mapping[str, Any]) -> StringFormat:
    """Return the format of a string schema; unknown formats are text."""
    if schema.get("contentEncoding") == "base64":
        return StringFormat.BASE64
    declared = schema.get("format")
    if isinstance(declared, str):
        return _BY_FORMAT.get(declared, StringFormat.TEXT)
    return StringFormat.TEXT
