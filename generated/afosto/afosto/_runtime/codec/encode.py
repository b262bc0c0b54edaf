# Copied by clientpress. Do not edit.
"""From Python values to the bytes of a JSON text."""

from __future__ import annotations

from typing import Any

import msgspec

from .base64url import encode_hook
from .wire_names import prepare

__all__ = ["encode_json"]

# A decimal is a number in JSON; msgspec would write a string.
_ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=encode_hook)


def encode_json(value: Any, type_: Any | None) -> bytes:
    """Encode to JSON; `type_` is the documented type, None where no name differs.

    Raises TypeError for what JSON cannot hold; it names the path, never the value.
    """
    return _ENCODER.encode(prepare(value, type_))
