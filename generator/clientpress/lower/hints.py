"""What schemas say of scalars beyond their type."""

from __future__ import annotations

from ..ir.types import NO_HINTS, Hints
from ..json_values import items, string
from .shape import Schema, types_of

_SAID = frozenset(
    {
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "examples",
    }
)


def hints(schema: Schema) -> Hints:
    """Return what the schema of a scalar says of its values."""
    if not schema.keys() & _SAID:
        return NO_HINTS
    # Beyond an exclusive bound there is always a whole number, or half of one.
    is_whole = "integer" in types_of(schema)
    step = 1 if is_whole else 0.5
    above, minimum = _number(schema, "exclusiveMinimum"), _number(schema, "minimum")
    below, maximum = _number(schema, "exclusiveMaximum"), _number(schema, "maximum")
    least = [
        n for n in (minimum, None if above is None else above + step) if n is not None
    ]
    most = [
        n for n in (maximum, None if below is None else below - step) if n is not None
    ]
    return Hints(
        format=string(schema, "format"),
        pattern=string(schema, "pattern"),
        min_length=_length(schema, "minLength") or 0,
        max_length=_length(schema, "maxLength"),
        minimum=max(least, default=None),
        maximum=min(most, default=None),
        above=None if is_whole else above,
        below=None if is_whole else below,
        multiple_of=_number(schema, "multipleOf"),
        examples=tuple(items(schema, "examples")),
    )


def _number(schema: Schema, key: str) -> float | None:
    value = schema.get(key)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number else None


def _length(schema: Schema, key: str) -> int | None:
    value = schema.get(key)
    is_length = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if is_length else None
