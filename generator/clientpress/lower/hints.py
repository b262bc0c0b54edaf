"""What schemas say of their values beyond the type."""

from __future__ import annotations

from typing import Any

from ..ir.types import NO_HINTS, Demand, Hints
from ..json_values import flag, is_list, is_object, items, mapping, string, strings
from .shape import Schema, only_demand, types_of

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


def list_hints(schema: Schema) -> Hints:
    """Return what the schema of a list says of how many items it has."""
    least, most = _length(schema, "minItems") or 0, _length(schema, "maxItems")
    is_set = flag(schema, "uniqueItems")
    if not least and most is None and not is_set:
        return NO_HINTS
    return Hints(min_items=least, max_items=most, unique_items=is_set)


def map_hints(schema: Schema) -> Hints:
    """Return which objects are allowed, if they are listed, else how keys are written."""
    listed = only(items(schema, "enum"))
    if listed is not NO_HINTS:
        return listed
    patterns = sorted(mapping(schema, "patternProperties"))
    pattern = string(mapping(schema, "propertyNames"), "pattern") or "".join(
        patterns[:1]
    )
    return Hints(pattern=pattern) if pattern else NO_HINTS


def only(values: list[Any]) -> Hints:
    """Return hints of which objects or lists are allowed, where they are listed."""
    found = tuple(one for one in values if is_object(one) or is_list(one))
    return Hints(only=found) if found else NO_HINTS


def demands(schema: Schema) -> tuple[Demand, ...]:
    """Return what alternatives say that only demand properties."""
    found: list[Demand] = []
    for key in ("anyOf", "oneOf"):
        variants = items(schema, key)
        if not variants or not only_demand(variants):
            continue
        groups = tuple(tuple(strings(one, "required")) for one in variants)
        apart = key == "oneOf" or any("not" in one for one in variants)
        found.append(Demand(groups, only_one=apart))
    return tuple(found)


def _number(schema: Schema, key: str) -> float | None:
    value = schema.get(key)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number else None


def _length(schema: Schema, key: str) -> int | None:
    value = schema.get(key)
    is_length = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if is_length else None
