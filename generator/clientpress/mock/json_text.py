"""JSON as it comes: whatever somebody sends, it is a value or it is none."""

from __future__ import annotations

from typing import Any

import msgspec


def read_json(raw: bytes | str) -> Any:
    """Return the value of a text.

    Raises:
        ValueError: it is no JSON, or none that can be read: too deep, or with numbers
            that are out of all bounds.
    """
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise ValueError(f"is no JSON: {error}") from None
    except RecursionError:
        raise ValueError("is no JSON that can be read: it is too deep") from None
