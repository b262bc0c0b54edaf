"""Which arm of a union a received value is.

The order of the rules: the discriminator; the JSON type; among objects, the arms whose
required properties are all present and that convert strictly, the one that declares
most of the properties present first. What fits nothing stays as it was received.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Any, TypeAlias

import msgspec

from .type_index import Arms, ObjectArm, arms_of, is_array, is_object, reaches
from .union import UnionMeta

__all__ = ["Memo", "decode_hook", "fit", "near_arm", "repaired"]

Memo: TypeAlias = "dict[tuple[int, Arms], tuple[Any, Any]]"
"""Nested values, by id, and what they turned out to be. Arms are tried one after the
other and so are the arms inside them: without it a hostile answer costs two to the
power of its depth."""

_MISFIT: Any = object()
_RANKINGS = 256


def decode_hook(type_: Any, value: Any) -> Any:
    """msgspec's hook for types it does not know, which are the unions."""
    if value.__class__ is dict:  # saves a call for what is most frequent
        return _object(arms_of(type_), value, None)
    return _decide(arms_of(type_), value, None)


def _nested_hook(memo: Memo, type_: Any, value: Any) -> Any:
    return fit(arms_of(type_), value, memo)


def fit(arms: Arms, value: Any, memo: Memo) -> Any:
    """The value as the arm it fits, or as received where it is an unknown object.

    Raises msgspec.ValidationError when the value disagrees with the arms.
    """
    if not is_object(value) and not is_array(value):
        return _scalar(arms, value)
    key = (id(value), arms)
    known = memo.get(key)
    if known is not None:
        found = known[1]
    else:
        try:
            found = _decide(arms, value, memo)
        except msgspec.ValidationError:
            found = _MISFIT
        # Kept with the value, whose id would be given to another one otherwise.
        memo[key] = value, found
    if found is _MISFIT:
        raise msgspec.ValidationError("no arm of the union fits")
    return found


def _decide(arms: Arms, value: Any, memo: Memo | None) -> Any:
    kind = value.__class__
    if kind is dict:
        return _object(arms, value, memo)
    if kind is list:
        return _list(arms, value, memo)
    return _scalar(arms, value)


def near_arm(arms: Arms, value: Any) -> Any:
    """The one type a value was meant to be although it does not fit, or None."""
    if is_object(value):
        tagged = arms.tagged(value)
        if tagged is not None or len(arms.objects) != 1 or arms.is_foreign(value):
            return tagged
        arm = arms.objects[0]
        present = arm.required <= value.keys() and arm.consts_fit(value)
        return arm.type if present else None
    if is_array(value) and len(arms.lists) == 1:
        return arms.lists[0].type
    return None


def repaired(value: Any) -> Any:
    """The same value as stricter writers put it: 1 for 1.0, base64 with its padding."""
    if type(value) is float and value.is_integer():
        return int(value)
    if type(value) is str and len(value) % 4:
        return value + "=" * (-len(value) % 4)
    return value


def _object(arms: Arms, value: Any, memo: Memo | None) -> Any:
    if arms.tags:
        tagged = arms.tagged(value)
        if tagged is not None:
            return _convert(value, tagged, memo)
        if arms.is_foreign(value):
            # Its fields may fit one of our arms, but it says that it is none of them.
            return value
    meant = arms.anything
    keys = tuple(value)
    for arm in arms.rankings.get(keys) or _rank(arms, keys):
        try:
            return _convert(value, arm.type, memo)
        except msgspec.ValidationError:
            meant = meant or arm.consts_fit(value)
    if meant and not arms.anything:
        raise msgspec.ValidationError("an object fits its arm but for a value")
    return value


def _list(arms: Arms, value: Any, memo: Memo | None) -> Any:
    for arm in arms.lists:
        try:
            return _convert(value, arm.type, memo)
        except msgspec.ValidationError:
            continue
    if arms.anything:
        return value
    raise msgspec.ValidationError("no list among the arms fits")


def _scalar(arms: Arms, value: Any) -> Any:
    other = repaired(value)
    for candidate in (value,) if other is value else (value, other):
        for type_ in arms.scalars.get(candidate.__class__, ()):
            try:
                return msgspec.convert(candidate, type_)
            except msgspec.ValidationError:
                continue
    if arms.anything:
        return value
    raise msgspec.ValidationError("no scalar among the arms fits")


def _rank(arms: Arms, keys: tuple[str, ...]) -> tuple[ObjectArm, ...]:
    """The arms whose required properties are present, best match first."""
    present = frozenset(keys)
    candidates = [arm for arm in arms.objects if arm.required <= present]
    # Most declared properties matched is fewest unknown ones as well. Of equals, the
    # one for objects that name no arm.
    defaults = [tag.default for tag in arms.tags]
    candidates.sort(
        key=lambda arm: (len(arm.wires & present), arm.type in defaults), reverse=True
    )
    ranking = tuple(candidates)
    if len(arms.rankings) < _RANKINGS:
        arms.rankings[keys] = ranking
    return ranking


def _convert(value: Any, type_: Any, memo: Memo | None) -> Any:
    if not _holds_union(type_):
        return msgspec.convert(value, type_)
    hook = partial(_nested_hook, {} if memo is None else memo)
    return msgspec.convert(value, type_, dec_hook=hook)


@lru_cache(maxsize=4096)
def _holds_union(type_: Any) -> bool:
    return reaches(type_, _is_union)


def _is_union(type_: Any) -> bool:
    return isinstance(type_, UnionMeta)
