# Copied by clientpress. Do not edit.
"""Which variant of a union a received value is.

The order of the rules: the discriminator; the JSON type; among objects, the variants
whose required properties are all present and that convert strictly, the one that
declares most of the properties present first. What fits nothing is drift; only what a
discriminator or a constant says is of a variant that nobody documented stays as it was
received.
"""

from __future__ import annotations

from functools import partial
from typing import Any, TypeAlias

import msgspec

from ..core.recursion import ROOM
from .base64url import Base64Url
from .extras import Extras, Seen, Way, mover, must_move, tell_of
from .type_index import ObjectVariant, TypeIndex, index_of, is_array, is_object, reaches
from .union_types import UnionMeta

__all__ = ["Memo", "decode_hook", "fit", "holds_union", "nearest_variant", "repaired"]

Memo: TypeAlias = "dict[tuple[int, TypeIndex], tuple[Any, Any]]"
"""Nested values, by id, and what they turned out to be. Variants are tried one after the
other and so are the variants inside them: without it a hostile answer costs two to the
power of its depth."""

_MISFIT: Any = object()
_RANKINGS = 256


def decode_hook(type_: Any, value: Any) -> Any:
    """The hook for types that msgspec does not know, and for extras moved already."""
    kind = value.__class__
    if kind is dict:  # saves a call for what is most frequent
        return _object(index_of(type_), value, None)
    if kind is Extras:
        return value
    return _decide(index_of(type_), value, None)


def _nested_hook(memo: Memo, type_: Any, value: Any) -> Any:
    return value if value.__class__ is Extras else fit(index_of(type_), value, memo)


def fit(index: TypeIndex, value: Any, memo: Memo) -> Any:
    """The value as the variant it fits, or as received where it names an unknown one.

    Raises msgspec.ValidationError when the value disagrees with the variants.
    """
    if not is_object(value) and not is_array(value):
        return _scalar(index, value)
    key = (id(value), index)
    known = memo.get(key)
    if known is not None:
        found = known[1]
    else:
        try:
            found = _decide(index, value, memo)
        except msgspec.ValidationError:
            found = _MISFIT
        # Kept with the value, whose id would be given to another one otherwise.
        memo[key] = value, found
    if found is _MISFIT:
        raise msgspec.ValidationError("no variant of the union fits")
    return found


def _decide(index: TypeIndex, value: Any, memo: Memo | None) -> Any:
    kind = value.__class__
    if kind is dict:
        return _object(index, value, memo)
    if kind is list:
        return _list(index, value, memo)
    return _scalar(index, value)


def nearest_variant(index: TypeIndex, value: Any) -> Any:
    """The one type a value was meant to be although it does not fit, or None."""
    if is_object(value):
        tagged = index.tagged(value)
        if tagged is not None or index.is_foreign(value):
            return tagged
        if any(tag.names_none(value) for tag in index.tags):
            return None
        if not (index.tags and index.lacks_tag(value)):
            closed = _closed_variant(index, value)
            if closed is not None:
                return closed
        return _most_alike(index, value)
    if is_array(value) and len(index.lists) == 1:
        return index.lists[0].type
    return None


def _closed_variant(index: TypeIndex, value: dict[str, Any]) -> Any:
    """The variant that the value is but for properties the variant does not allow."""
    for variant in _rank(index, tuple(value)):
        if variant.undeclared == "drift":
            known = {k: v for k, v in value.items() if k in variant.wires}
            try:
                _convert(index, known, variant.type, None)
            except msgspec.ValidationError:
                continue
            return variant.type
    return None


def _most_alike(index: TypeIndex, value: dict[str, Any]) -> Any:
    """The variant that has most of the properties present and lacks the fewest.

    None if a value that a variant's constants forbid leaves no variant, or if two are
    equally near: better a dict than the wrong model.
    """
    present = value.keys()
    found: dict[tuple[int, int], list[Any]] = {}
    for variant in index.objects:
        known = len(variant.wires & present)
        if known and variant.consts_fit(value):
            likeness = known, -len(variant.required - present)
            found.setdefault(likeness, []).append(variant.type)
    best = found[max(found)] if found else []
    return best[0] if len(best) == 1 else None


def repaired(value: Any) -> Any:
    """The same value as stricter writers put it: 1 for 1.0, base64 with its padding."""
    if type(value) is float and value.is_integer():
        return int(value)
    if type(value) is str and len(value) % 4:
        return value + "=" * (-len(value) % 4)
    return value


def _object(index: TypeIndex, value: Any, memo: Memo | None) -> Any:
    if index.tags:
        tagged = index.tagged(value)
        if tagged is not None:
            return _convert(index, value, tagged, memo)
        if index.is_foreign(value):
            # Its fields may fit one of our index, but it says that it is none of them.
            return value
    keys = tuple(value)
    must_tell = bool(index.tags) and index.lacks_tag(value)
    found, known = _MISFIT, 0
    for variant in index.rankings.get(keys) or _rank(index, keys):
        if found is not _MISFIT and len(variant.wires.intersection(keys)) < known:
            break
        try:
            other = _convert(index, value, variant.type, memo)
        except msgspec.ValidationError:
            continue
        if not must_tell:
            return other
        if found is not _MISFIT:
            raise msgspec.ValidationError("nothing tells which variant it is")
        found, known = other, len(variant.wires.intersection(keys))
    if found is not _MISFIT:
        return found
    if index.anything or index.is_news(value):
        return value
    raise msgspec.ValidationError("no object among the variants fits")


def _list(index: TypeIndex, value: Any, memo: Memo | None) -> Any:
    for variant in index.lists:
        try:
            return _convert(index, value, variant.type, memo)
        except msgspec.ValidationError:
            continue
    if index.anything:
        return value
    raise msgspec.ValidationError("no list among the variants fits")


def _scalar(index: TypeIndex, value: Any) -> Any:
    other = repaired(value)
    for candidate in (value,) if other is value else (value, other):
        for type_ in index.scalars.get(candidate.__class__, ()):
            try:
                if type_ is Base64Url:
                    return Base64Url.read(candidate)
                return msgspec.convert(candidate, type_)
            except (msgspec.ValidationError, ValueError):
                continue
    if index.anything:
        return value
    raise msgspec.ValidationError("no scalar among the variants fits")


def _rank(index: TypeIndex, keys: tuple[str, ...]) -> tuple[ObjectVariant, ...]:
    """The variants whose required properties are present, best match first."""
    present = frozenset(keys)
    candidates = [variant for variant in index.objects if variant.required <= present]
    # Most declared properties matched is fewest unknown ones as well. Of equals, the
    # one for objects that name no variant.
    defaults = [tag.default for tag in reversed(index.tags)]
    candidates.sort(
        key=lambda variant: (
            len(variant.wires & present),
            defaults.index(variant.type) if variant.type in defaults else -1,
        ),
        reverse=True,
    )
    ranking = tuple(candidates)
    if len(index.rankings) < _RANKINGS:
        index.rankings[keys] = ranking
    return ranking


class _VariantReader:
    """How values become one type, of a union or on their own."""

    __slots__ = ("holds_union", "move", "moves_first", "must_move", "type")

    def __init__(self, type_: Any, told_by: frozenset[str]) -> None:
        self.type = type_
        self.holds_union = holds_union(type_)
        with ROOM:
            # msgspec keeps what it learns of a type with the type.
            msgspec.json.Decoder(type_, dec_hook=decode_hook)
            self.move = mover(type_, Way(told_by))
        self.must_move = must_move(type_)
        self.moves_first = self.must_move
        """Whether the last value had undeclared properties: then the next will, too,
        and it is not tried without moving them."""


def _reader(index: TypeIndex, type_: Any) -> _VariantReader:
    reader = index.readers[type_] = _VariantReader(type_, index.told_by)
    return reader


def _convert(index: TypeIndex, value: Any, type_: Any, memo: Memo | None) -> Any:
    reader: _VariantReader = index.readers.get(type_) or _reader(index, type_)
    hook: Any = None
    if reader.holds_union:
        hook = partial(_nested_hook, {} if memo is None else memo)
    if reader.move is None:
        return msgspec.convert(value, type_, dec_hook=hook)
    problem: msgspec.ValidationError | None = None
    if not reader.moves_first:
        try:
            return msgspec.convert(value, type_, dec_hook=hook)
        except msgspec.ValidationError as error:
            problem = error
    seen: Seen = set()
    moved = reader.move(value, seen)
    reader.moves_first = bool(seen) or reader.must_move
    if problem is not None and not seen:
        raise problem
    found = msgspec.convert(moved, type_, dec_hook=hook)
    if seen:
        tell_of(seen)
    return found


def holds_union(type_: Any) -> bool:
    """Whether msgspec needs the hook to make values of the type."""
    return reaches(type_, _needs_hook)


def _needs_hook(type_: Any) -> bool:
    return isinstance(type_, UnionMeta) or type_ is Base64Url
