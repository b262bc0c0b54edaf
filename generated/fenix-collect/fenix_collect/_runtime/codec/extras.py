# Copied by clientpress. Do not edit.
"""Properties that a model does not declare, and names that msgspec refuses.

msgspec drops or refuses what a Struct does not declare. So before values are typed, such
properties are moved to the one place that a model has for them; encoding lays them flat
again beside the declared ones.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from decimal import Decimal
from operator import is_
from typing import Any, NamedTuple, TypeAlias, cast

import msgspec

from .base64url import encode_hook
from .json_paths import ANY_KEY, Path
from .type_index import (
    EXTRA,
    Field,
    ObjectVariant,
    fields_of,
    index_of,
    is_array,
    is_model,
    is_object,
    model_variant,
    reaches,
)

__all__ = [
    "Extras",
    "Mover",
    "Seen",
    "Way",
    "encodes_right",
    "flatten",
    "mover",
    "must_move",
    "tell_of",
]

_LOGGER = logging.getLogger(__name__.rpartition("._runtime")[0] or __name__)
_MARK = b'"%s"' % EXTRA.encode()
# What msgspec makes of numbers that are not finite.
_NOT_FINITE = (b"null", b'NaN"', b'Infinity"')
# Moments and truth values.
_PARTICULAR = rb"T\d\d:\d\d|[:,\[](?:true|false)"
_EXPECTED = 8
_PROBE = msgspec.json.Encoder(enc_hook=encode_hook)
_UNENCODABLE = (
    TypeError,
    ValueError,
    OverflowError,
    RecursionError,
    msgspec.MsgspecError,
)

Seen: TypeAlias = "set[type | None]"
"""The models whose objects had properties that nobody documented; None stands for those
where that is no news."""

Mover: TypeAlias = "Callable[[Any, Seen], Any]"
"""Gives a JSON value with its undeclared properties moved: itself if it has none, else a
copy, since it may be tried as another type; the same value where that is no matter."""


class Extras(dict[str, Any]):
    """The undeclared properties of one object.

    A class of its own, so that msgspec takes no JSON for it: a server may well send a
    property that is called as the place for extras is.
    """

    __slots__ = ("absent",)

    absent: frozenset[str]
    """Required properties, by wire name, that were not there."""


def tell_of(seen: Seen) -> None:
    """Note, once for each model, that undocumented properties came."""
    if seen <= _told:
        return
    for model in seen - _told:
        _told.add(model)
        if model is not None:
            _LOGGER.info(
                "%s: the server sent properties that its document does not describe;"
                " they are kept in `extra`",
                model.__name__,
            )


_told: Seen = set()


def must_move(type_: Any) -> bool:
    """Whether values of the type are not to be decoded by msgspec as they are."""
    return reaches(type_, _is_special)


def _is_special(type_: Any) -> bool:
    # Extras with a type of their own would be taken from JSON under their inner name.
    return is_model(type_) and (
        _has_odd_names(type_)
        or any(
            info.encode_name == EXTRA and info.type is not Extras
            for info in fields_of(type_)
        )
    )


def _has_odd_names(type_: Any) -> bool:
    return is_model(type_) and bool(getattr(type_, "__odd_names__", None))


class Way(NamedTuple):
    """How movers go about it."""

    told_by: frozenset[str] = frozenset()
    """The properties that told which variant of a union the value is: it need not
    declare them."""
    in_place: bool = False
    """Whether the JSON value may be changed, since nobody else reads it."""
    exact: bool = False
    """Whether floats are decimals in it, as only some fields want them."""

    @property
    def further(self) -> Way:
        """The way for what stands inside."""
        return self._replace(told_by=frozenset())


def mover(type_: Any, way: Way) -> Mover | None:
    """What moves the undeclared properties of values of the type; None if none can be.

    Unions are left alone: nobody knows yet which variant a value is.
    """
    index = index_of(type_)
    if index.choice or index.anything:
        return _move_floats if way.exact else None
    by_class: dict[type, Mover] = {}
    if index.objects:
        move = _object_mover(index.objects[0], way)
        if move is not None:
            by_class[dict] = move
    if index.lists and index.lists[0].item is not None:
        move = mover(index.lists[0].item, way.further)
        if move is not None:
            by_class[list] = _list_mover(move)
    if len(by_class) < 2:
        return next(iter(by_class.values()), None)

    def move_either(raw: Any, seen: Seen) -> Any:
        found = by_class.get(raw.__class__)
        return raw if found is None else found(raw, seen)

    return move_either


def _list_mover(move: Mover) -> Mover:
    def move_list(raw: Any, seen: Seen) -> Any:
        if raw.__class__ is not list:
            return raw
        moved = [move(item, seen) for item in raw]
        return raw if all(map(is_, moved, raw)) else moved

    return move_list


def _mapping_mover(move: Mover) -> Mover:
    def move_mapping(raw: Any, seen: Seen) -> Any:
        if raw.__class__ is not dict:
            return raw
        moved = {key: move(item, seen) for key, item in raw.items()}
        return raw if all(map(is_, moved.values(), raw.values())) else moved

    return move_mapping


def _object_mover(variant: ObjectVariant, way: Way) -> Mover | None:
    if variant.is_model:
        return _model_mover(variant.type, way)
    move = mover(variant.rest, way.further)
    return None if move is None else _mapping_mover(move)


_movers: dict[tuple[type, Way], Mover] = {}


def _model_mover(model: type[msgspec.Struct], way: Way) -> Mover:
    made = _movers.get((model, way))
    if made is not None:
        return made
    variant = model_variant(model)
    children: list[tuple[str, Mover]] = []
    move_model = _undeclared_mover(variant, children, way)
    odd: dict[str, tuple[str, Mover | None]] = {}
    if _has_odd_names(model):
        move_model = _renaming_mover(move_model, odd)
    # Known before its children are looked at, since they may lead back to it.
    _movers[model, way] = move_model
    inside = way.further
    for field in variant.fields:
        move = mover(field.type, inside)
        if field.wire != field.key:
            odd[field.wire] = field.key, move
        elif move is not None:
            children.append((field.wire, move))
    if variant.rest is not None:
        move = mover(variant.rest, inside)
        if move is not None:
            children.append((EXTRA, _extras_mover(move)))
    return move_model


def _undeclared_mover(
    variant: ObjectVariant, children: list[tuple[str, Mover]], way: Way
) -> Mover:
    """What answers with undeclared properties are as slow as."""
    told_by, in_place, _ = way
    # What msgspec drops from a Struct of the user's own stays dropped.
    keeps = variant.rest is not None
    wires = variant.wires
    declares = wires.issuperset
    is_closed = variant.undeclared == "drift"
    news = variant.type if variant.undeclared == "news" else None
    expected: tuple[str, ...] = ()

    def move_model(raw: Any, seen: Seen) -> Any:
        nonlocal expected
        if raw.__class__ is not dict:
            return raw
        moved = raw
        extra: Extras | None = None
        # Objects of a list are alike, and asking for names is faster than finding them.
        for name in expected:
            if name in moved:
                if extra is None:
                    extra = Extras()
                    moved = raw if in_place else raw.copy()
                extra[name] = moved.pop(name)
        if keeps and not declares(moved):
            found = tuple(name for name in moved if name not in wires)
            if not is_closed or told_by.issuperset(found):
                if extra is None:
                    extra = Extras()
                    moved = raw if in_place else raw.copy()
                for name in found:
                    extra[name] = moved.pop(name)
                expected = tuple(extra)[:_EXPECTED]
        if extra is not None:
            seen.add(None if told_by and told_by.issuperset(extra) else news)
            moved[EXTRA] = extra
        for name, move in children:
            value = moved.get(name)
            if value is not None:
                other = move(value, seen)
                if other is not value:
                    if moved is raw and not in_place:
                        moved = raw.copy()
                    moved[name] = other
        return moved

    return move_model


def _renaming_mover(move: Mover, odd: dict[str, tuple[str, Mover | None]]) -> Mover:
    """Gives some properties, by wire name, the name that msgspec knows them by."""

    def move_model(raw: Any, seen: Seen) -> Any:
        if not is_object(raw):
            return raw
        moved = move({k: v for k, v in raw.items() if k not in odd}, seen)
        for wire in odd.keys() & raw.keys():
            name, move_value = odd[wire]
            value = raw[wire]
            moved[name] = value if move_value is None else move_value(value, seen)
        return moved

    return move_model


def _extras_mover(move: Mover) -> Mover:
    """For the extras of an object, which are nobody else's."""

    def move_extras(extra: Extras, seen: Seen) -> Extras:
        for name, value in extra.items():
            extra[name] = move(value, seen)
        return extra

    return move_extras


def _move_floats(raw: Any, seen: Seen) -> Any:
    """The value with its decimals as floats again."""
    if raw.__class__ is Decimal:
        return float(raw)
    if is_array(raw):
        return [_move_floats(item, seen) for item in raw]
    if is_object(raw):
        return {key: _move_floats(item, seen) for key, item in raw.items()}
    return raw


def encodes_right(model: msgspec.Struct) -> bool:
    """Whether msgspec encodes the model right: nothing in it has to be looked at."""
    if reaches(type(model), _may_be_odd):
        return False
    # Encoding is some twenty times faster than looking at each model in it.
    try:
        text = _PROBE.encode(model)
    except _UNENCODABLE:
        return False
    if _MARK in text or any(mark in text for mark in _NOT_FINITE):
        return False
    return not reaches(type(model), _is_particular) or not re.search(_PARTICULAR, text)


def flatten(
    model: msgspec.Struct,
    path: Path,
    encode: Callable[[Any, Any, Path], Any],
    held: Any,
) -> dict[str, Any]:
    """The model as a mapping by wire name.

    `encode(value, type, path)` is applied to values that may hold models; `held` is
    what it knows as the type of what a model holds.
    """
    variant = model_variant(type(model))
    extra: dict[str, Any] = {} if variant.rest is None else cast("Any", model).extra
    absent = getattr(extra, "absent", frozenset[str]())
    flat: dict[str, Any] = {}
    for field in variant.fields:
        value = getattr(model, field.name)
        if not (_is_left_out(field, value) or (value is None and field.wire in absent)):
            type_ = field.type if _is_particular_alone(field.type) else held
            flat[field.wire] = encode(value, type_, (path, field.name))
    for name, value in extra.items():
        # A property that is declared is set by its attribute only.
        if name not in variant.wires and value is not msgspec.UNSET:
            flat[name] = encode(value, held, (path, ANY_KEY))
    return flat


def _is_left_out(field: Field, value: Any) -> bool:
    """Whether msgspec would omit the value."""
    if value is msgspec.UNSET or value is field.default:
        return True
    # Compared by type as well, as msgspec does: an empty list is not an empty dict.
    return field.empty is not None and type(value) is type(field.empty) and not value


def _is_particular(type_: Any) -> bool:
    """Whether a value that msgspec takes for the type may be of another on the wire."""
    index = index_of(type_)
    return index.is_date or bool(index.flags)


def _is_particular_alone(type_: Any) -> bool:
    # Where there may be objects, those that are no models have their wire names already.
    return reaches(type_, _is_particular) and not reaches(type_, is_model)


def _may_be_odd(type_: Any) -> bool:
    return type_ is Any or type_ is object or _has_odd_names(type_)
