# Copied by clientpress. Do not edit.
"""Where a JSON value disagrees with its documented type: places and types, no values.

A place is a model and a JSON pointer into its objects, in which `*` stands for each item
of a list and each value of a mapping. Texts of the value are told where they are like
members of an enum and stand where one is documented, and nowhere else.
"""

from __future__ import annotations

import re
from types import NoneType
from typing import Any, Literal, NamedTuple, TypeAlias, get_args, get_origin

import msgspec

from ..codec.base64url import Base64Url
from ..codec.type_index import (
    ObjectVariant,
    TypeIndex,
    index_of,
    is_array,
    is_model,
    is_object,
    model_variant,
)
from ..codec.union_decoding import Memo, fit, nearest_variant, repaired
from ..core.pointers import escaped_step

__all__ = ["Difference", "differences", "is_name", "json_type", "shape"]

Kind: TypeAlias = Literal["absent", "format", "null", "type", "unknown", "value"]

_DEEPEST = 60
_MOST_NAMES = 40
"""An object with more names that nobody documented is taken for a mapping of data."""
_ANY = "*"
_NAME = re.compile(r"[A-Za-z_$@][A-Za-z0-9_$-]{0,63}")
_MEMBER = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[_.:-][A-Za-z0-9]+){0,5}")
_MARKS = ".:"
"""What is in a member only where a documented one has it too."""
_LONGEST_MEMBER = 32
_MOST_DIGITS = 4
_LARGEST_MEMBER = 9999
_FORMATS = {
    "date-time": re.compile(
        r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)"
    ),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "uuid": re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
}
_TYPES: dict[type, str] = {
    NoneType: "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


class Difference(NamedTuple):
    """One kind of disagreement at one place.

    `model` is the class whose object it is in, "" outside of all models; `type` is the
    JSON type that came, `value` one that is like a member of an enum.
    """

    kind: Kind
    model: str
    at: str
    type: str = ""
    format: str = ""
    value: str | int | None = None


class _Place(NamedTuple):
    model: str
    at: str
    hidden: bool
    """Whether it is sensitive: then no name and no text is told."""
    depth: int

    def below(self, step: str, *, hidden: bool = False) -> _Place:
        at = f"{self.at}/{escaped_step(step)}"
        return _Place(self.model, at, self.hidden or hidden, self.depth + 1)

    def inside(self, model: str) -> _Place:
        return _Place(model, "", self.hidden, self.depth)


_BODY = _Place("", "", False, 0)


_SENSITIVE_BODY = _Place("", "", True, 0)


def differences(
    value: Any, type_: Any, *, is_sensitive: bool = False
) -> set[Difference]:
    """Every place at which a decoded JSON value is not what the type says.

    Null is told wherever it stands in place of something: a type does not say whether
    an optional property may be null.
    """
    walk = _Walk()
    walk.value(value, type_, _SENSITIVE_BODY if is_sensitive else _BODY)
    return walk.found


def shape(value: Any) -> set[Difference]:
    """What a JSON value of which nothing is documented is made of."""
    walk = _Walk()
    walk.undocumented(value, _BODY)
    return walk.found


def json_type(value: Any) -> str:
    return _TYPES.get(value.__class__, "string")


class _Walk:
    """One walk over one value."""

    def __init__(self) -> None:
        self.found: set[Difference] = set()
        self._memo: Memo = {}

    def _add(self, kind: Kind, place: _Place, came: Any, **more: Any) -> None:
        self.found.add(Difference(kind, place.model, place.at, json_type(came), **more))

    def value(self, value: Any, type_: Any, place: _Place) -> None:
        if place.depth > _DEEPEST:
            return
        index = index_of(type_)
        if value is None:
            if not index.anything:
                self._add("null", place, value)
        elif is_object(value):
            self._object(value, index, place)
        elif is_array(value):
            self._list(value, index, place)
        else:
            self._scalar(value, index, place)

    def _object(self, value: dict[str, Any], index: TypeIndex, place: _Place) -> None:
        variant = self._variant(value, index)
        if variant is None:
            if not index.anything:
                self._add("type" if not index.objects else "value", place, value)
        elif variant.is_model:
            self._model(value, variant, place.inside(variant.type.__name__))
        else:
            inside = place.below(_ANY)
            for item in value.values():
                self.value(item, variant.rest, inside)

    def _variant(self, value: dict[str, Any], index: TypeIndex) -> ObjectVariant | None:
        if len(index.objects) == 1 and not index.choice:
            return index.objects[0]
        if not index.objects:
            return None
        try:
            found: Any = fit(index, value, self._memo).__class__
        except (msgspec.ValidationError, ValueError):
            found = nearest_variant(index, value)
        if is_model(found):
            return model_variant(found)
        mappings = [one for one in index.objects if not one.is_model]
        return mappings[0] if mappings else None

    def _model(
        self, value: dict[str, Any], variant: ObjectVariant, place: _Place
    ) -> None:
        sensitive: frozenset[str] = getattr(
            variant.type, "__sensitive__", frozenset[str]()
        )
        for field in variant.fields:
            inside = place.below(field.wire, hidden=field.name in sensitive)
            if field.wire in value:
                self.value(value[field.wire], field.type, inside)
            elif field.required:
                self._add("absent", inside, None)
        others = {k: v for k, v in value.items() if k not in variant.wires}
        place = place._replace(hidden=place.hidden or "extra" in sensitive)
        if variant.undeclared == "expected":
            for item in others.values():
                self.value(item, variant.rest or Any, place.below(_ANY))
        else:
            self._members(others, place)

    def _list(self, value: list[Any], index: TypeIndex, place: _Place) -> None:
        items = [one.item for one in index.lists if one.item is not None]
        if index.lists:
            inside = place.below(_ANY)
            for item in value if items else ():
                self.value(item, items[0], inside)
        elif not index.anything:
            self._add("type", place, value)

    def _scalar(self, value: Any, index: TypeIndex, place: _Place) -> None:
        if index.anything:
            return
        known = index.scalars.get(value.__class__, ())
        members = [one for one in known if get_origin(one) is Literal]
        if any(value in get_args(one) for one in members):
            return
        if members:
            told = {one for own in members for one in get_args(own)}
            self._add("value", place, value, value=_member(value, told, place))
        elif not _is_of(value, index):
            # Types such as datetime are tried with texts and numbers alike.
            is_text = isinstance(value, str)
            self._add("format" if known and is_text else "type", place, value)

    def undocumented(self, value: Any, place: _Place) -> None:
        """Tell what stands at a place of which nothing is documented."""
        self._add("unknown", place, value, format=_format(value))
        if place.hidden or place.depth > _DEEPEST:
            return
        if is_object(value):
            self._members(value, place)
        elif is_array(value):
            for item in value:
                self.undocumented(item, place.below(_ANY))

    def _members(self, value: dict[str, Any], place: _Place) -> None:
        if place.hidden:
            return
        is_data = len(value) > _MOST_NAMES
        for name, item in value.items():
            step = _ANY if is_data or not is_name(name) else name
            self.undocumented(item, place.below(step))


def _is_of(value: Any, index: TypeIndex) -> bool:
    """Whether a scalar is of one of the types, as it stands or as others write it."""
    return any(
        _fits(one, type_)
        for one in (value, repaired(value))
        for type_ in index.scalars.get(one.__class__, ())
    )


def _fits(value: Any, type_: Any) -> bool:
    try:
        if type_ is Base64Url:
            Base64Url.read(value)
        else:
            msgspec.convert(value, type_)
    except (msgspec.ValidationError, ValueError):
        return False
    return True


def _format(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    return next((n for n, one in _FORMATS.items() if one.fullmatch(value)), "")


def is_name(text: str) -> bool:
    """Whether it looks like the name of a property, and not like an id or a text."""
    return bool(_NAME.fullmatch(text)) and _digits(text) <= _MOST_DIGITS


def _member(value: Any, documented: set[Any], place: _Place) -> str | int | None:
    """The value if it is like the documented members, and nothing that has to be hidden."""
    if place.hidden or isinstance(value, float):
        return None
    if isinstance(value, str):
        texts = {one for one in documented if isinstance(one, str)}
        return value if _is_word(value) and _is_written_like(value, texts) else None
    return value if abs(value) <= _LARGEST_MEMBER else None


def _is_word(text: str) -> bool:
    is_short = len(text) <= _LONGEST_MEMBER and _digits(text) <= _MOST_DIGITS
    return is_short and bool(_MEMBER.fullmatch(text))


def _is_written_like(text: str, documented: set[str]) -> bool:
    """Whether it has the case of the members, where they have one, and their marks."""
    for has_case in (str.isupper, str.islower):
        if all(map(has_case, documented)) and not has_case(text):
            return False
    known = set("".join(documented))
    return all(mark in known or mark not in text for mark in _MARKS)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
