"""From the bytes of a JSON text to typed values."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from ..core.errors import DecodeError
from .drift import Drift
from .extras import attach_extras, may_have_extras
from .type_index import reaches
from .union_decoding import decode_hook

if TYPE_CHECKING:
    from ..spec.options import OnDrift

__all__ = ["decode_json", "json_value"]

_BOM = b"\xef\xbb\xbf"
_UNTYPED: msgspec.json.Decoder[Any] = msgspec.json.Decoder()


def decode_json(content: bytes, type_: Any, *, on_drift: OnDrift, where: str) -> Any:
    """Decode JSON to the type; `where` names the operation in reports.

    Where the JSON disagrees with the type, the values stay as received and one warning
    with their paths is logged; `on_drift` may ask for silence or for an error instead.
    Raises DecodeError for what is no JSON, DriftError.
    """
    decoder, has_more, once = _prepare(type_)
    if content[:3] == _BOM:
        content = content[3:]
    # The error is raised outside the handlers: what it would carry along otherwise
    # holds the content.
    try:
        try:
            if not has_more:
                return decoder.decode(content)
            drift = Drift()
            raw = _UNTYPED.decode(content)
            if once:
                value = msgspec.convert(raw, type_, dec_hook=decode_hook)
            else:
                value = decoder.decode(content)
        except msgspec.ValidationError:
            drift = Drift()
            raw = _UNTYPED.decode(content)
            value = drift.decode(raw, type_)
        if has_more:
            attach_extras(value, raw, drift)
    except RecursionError:
        problem = "it is nested too deeply"
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    except msgspec.DecodeError as error:
        problem = _explain(content, error)
    else:
        drift.report(on_drift, where)
        return value
    raise DecodeError(f"{where}: the JSON cannot be decoded: {problem}")


def json_value(content: bytes) -> Any:
    """The body as a JSON value, or None when it is not JSON."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _explain(content: bytes, error: msgspec.DecodeError) -> str:
    if not content.strip():
        return "it is empty"
    if isinstance(error, msgspec.ValidationError):
        return "a number is out of range"
    # msgspec says what is wrong at which byte, and quotes nothing.
    return str(error)


@lru_cache(maxsize=1024)
def _prepare(type_: Any) -> tuple[msgspec.json.Decoder[Any], bool, bool]:
    """The strict decoder, whether its values have extras, whether to parse once.

    Extras need the untyped JSON, which can be converted instead of parsed again. But
    its numbers are floats by then, and a decimal may have more digits.
    """
    decoder = msgspec.json.Decoder(type_, dec_hook=decode_hook)
    return decoder, may_have_extras(type_), not reaches(type_, _is_decimal)


def _is_decimal(type_: Any) -> bool:
    return type_ is Decimal
