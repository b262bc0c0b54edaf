# Copied by clientpress. Do not edit.
"""From the bytes of a JSON text to typed values.

First msgspec decodes, and takes what is documented and nothing else. Where that fails,
undeclared properties are moved to where models keep them. What disagrees with its type
even so is decoded as far as it goes.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from math import isinf
from typing import TYPE_CHECKING, Any

import msgspec

from ..core.errors import DecodeError
from ..core.recursion import ROOM
from .drift import Drift
from .extras import Seen, Way, mover, must_move, tell_of
from .surrogates import without_lone_surrogates
from .type_index import reaches
from .union_decoding import decode_hook, holds_union

if TYPE_CHECKING:
    from ..spec.options import OnDrift

__all__ = ["decode_json", "json_value", "plain_json"]

_BOM = b"\xef\xbb\xbf"
_UNTYPED: msgspec.json.Decoder[Any] = msgspec.json.Decoder()


def decode_json(content: bytes, type_: Any, *, on_drift: OnDrift, where: str) -> Any:
    """Decode JSON to the type; `where` names the operation in reports.

    Where the JSON disagrees with the type, the values stay as received and one warning
    with their paths is logged; `on_drift` may ask for silence or for an error instead.
    Raises DecodeError for what is no JSON, DriftError.
    """
    reader = _reader(type_)
    if content[:3] == _BOM:
        content = content[3:]
    # The error is raised outside the handlers: what it would carry along otherwise
    # holds the content.
    try:
        try:
            return reader.read(content)
        except msgspec.DecodeError:
            drift = Drift()
            value = _as_far_as_it_goes(reader, content, type_, drift)
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


def _as_far_as_it_goes(
    reader: _Reader, content: bytes, type_: Any, drift: Drift
) -> Any:
    """Raises msgspec.DecodeError for what is no JSON."""
    try:
        value = _UNTYPED.decode(content)
    except msgspec.DecodeError:
        content = without_lone_surrogates(content) or content
        value = _UNTYPED.decode(content)
        drift.note_replaced(value)
        try:
            return reader.read(content)
        except msgspec.ValidationError:
            value = _UNTYPED.decode(content)
    return drift.decode(value, type_)


def plain_json(content: bytes) -> Any:
    """The body as plain values. Raises what msgspec does for what is no JSON."""
    try:
        return _UNTYPED.decode(content)
    except msgspec.DecodeError:
        readable = without_lone_surrogates(content)
        if readable is None:
            raise
    return _UNTYPED.decode(readable)


def json_value(content: bytes) -> Any:
    """The body as a JSON value, or None when it is not JSON."""
    try:
        return plain_json(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _explain(content: bytes, error: msgspec.DecodeError) -> str:
    if not content.strip():
        return "it is empty"
    if isinstance(error, msgspec.ValidationError):
        return "a number is out of range"
    # msgspec says what is wrong at which byte, and quotes nothing.
    return str(error)


class _Reader:
    """How JSON that agrees with one type is decoded, undeclared properties apart."""

    __slots__ = (
        "_decode",
        "_hook",
        "_move",
        "_moves_first",
        "_must_move",
        "_type",
        "_untyped",
    )

    def __init__(self, type_: Any) -> None:
        self._type = type_
        # A decimal may have more digits than a float keeps.
        exact = reaches(type_, _is_decimal)
        self._untyped = (_EXACT if exact else _UNTYPED).decode
        # msgspec would ask the hook about the extras of each object, too.
        self._hook = decode_hook if holds_union(type_) else None
        with ROOM:
            self._decode = msgspec.json.Decoder(type_, dec_hook=self._hook).decode
            self._move = mover(type_, Way(in_place=True, exact=exact))
        self._must_move = must_move(type_)
        self._moves_first = self._must_move

    def read(self, content: bytes) -> Any:
        """Raises msgspec.ValidationError for what disagrees with the type."""
        move = self._move
        if move is None:
            return self._decode(content)
        problem: msgspec.ValidationError | None = None
        if not self._moves_first:
            try:
                return self._decode(content)
            except msgspec.ValidationError as error:
                problem = error
        seen: Seen = set()
        raw = move(self._untyped(content), seen)
        # What comes once comes again: the next answer is not tried without moving.
        self._moves_first = bool(seen) or self._must_move
        if problem is not None and not seen:
            raise problem
        value = msgspec.convert(raw, self._type, dec_hook=self._hook)
        tell_of(seen)
        return value


def _exact_number(text: str) -> Decimal:
    if isinf(float(text)):
        raise ValueError("a number is out of range")
    return Decimal(text)


_EXACT: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=_exact_number)


@lru_cache(maxsize=1024)
def _reader(type_: Any) -> _Reader:
    return _Reader(type_)


def _is_decimal(type_: Any) -> bool:
    return type_ is Decimal
