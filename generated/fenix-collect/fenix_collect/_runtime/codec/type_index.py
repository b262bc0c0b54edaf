# Copied by clientpress. Do not edit.
"""What can stand at one place of a JSON document, worked out once per Python type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeGuard, Union, get_args, get_origin

import msgspec

from .base64url import Base64Url
from .union_types import UnionMeta

__all__ = [
    "EXTRA",
    "Field",
    "ListVariant",
    "ObjectVariant",
    "Tag",
    "TypeIndex",
    "fields_of",
    "index_of",
    "is_array",
    "is_model",
    "is_object",
    "model_variant",
    "reaches",
]

EXTRA = "#extra"
"""The name msgspec knows the undeclared properties of a model by."""


class Field:
    """One declared property of a model."""

    __slots__ = (
        "consts",
        "default",
        "empty",
        "key",
        "name",
        "required",
        "type",
        "wire",
    )

    def __init__(self, info: msgspec.structs.FieldInfo, wire: str) -> None:
        self.name = info.name
        self.wire = wire
        self.key = info.encode_name
        """The name msgspec knows it by: that on the wire, unless msgspec refuses it."""
        self.type: Any = info.type
        self.required = info.required
        self.default: Any = info.default
        factory: Any = info.default_factory
        self.empty: Any = None if factory is msgspec.NODEFAULT else factory()
        """The value a default factory makes; None without a factory."""
        self.consts = _literals(info.type)
        """The only values allowed; None when any value of the type is."""


class ObjectVariant:
    """A model or a mapping."""

    __slots__ = (
        "by_name",
        "fields",
        "given",
        "is_model",
        "required",
        "rest",
        "type",
        "undeclared",
        "wires",
    )

    def __init__(self, type_: Any, fields: tuple[Field, ...], rest: Any) -> None:
        self.type = type_
        self.is_model = is_model(type_)
        self.fields = fields
        self.rest = rest
        """The type of undeclared properties; None where they are not kept."""
        self.undeclared: str = getattr(type_, "__undeclared__", "expected")
        """What it is that there are some: "expected", "news" or "drift"."""
        self.wires = frozenset(field.wire for field in fields)
        self.required = frozenset(field.wire for field in fields if field.required)
        hidden: frozenset[str] = getattr(type_, "__read_only__", frozenset())
        self.given = frozenset(
            field.wire
            for field in fields
            if field.required and field.name not in hidden
        )
        """What callers have to give: read-only properties are for answers."""
        self.by_name = {field.wire: field for field in fields}
        # A name that is one field's Python name and another's wire name means the
        # first: it is Python that is being spoken.
        self.by_name.update({field.name: field for field in fields})

    def consts_fit(self, value: Mapping[str, Any]) -> bool:
        """Whether every const property that is present has an allowed value."""
        return self.misfit(value) is None

    def misfit(self, value: Mapping[str, Any]) -> str | None:
        """The const property that is present with a value that is not allowed."""
        for field in self.fields:
            if field.consts is not None:
                found = value.get(field.wire, value.get(field.name, msgspec.UNSET))
                if found is not msgspec.UNSET and found not in field.consts:
                    return field.name
        return None

    def named_in(self, value: Mapping[str, Any]) -> set[str]:
        """The wire names of the properties that are present, by whichever name."""
        return {self.by_name[key].wire for key in value if key in self.by_name}


class ListVariant:
    """A list; `item` is None for a tuple, whose items differ in type."""

    __slots__ = ("item", "type")

    def __init__(self, type_: Any, item: Any) -> None:
        self.type = type_
        self.item = item


class Tag:
    """A discriminator with its variants looked up."""

    __slots__ = ("default", "is_alone", "names", "objects", "open", "variants", "wire")

    def __init__(
        self, wire: str, variants: Mapping[str, Any], *, open: bool, default: Any
    ) -> None:
        self.wire = wire
        self.variants = variants
        self.open = open
        self.default = default
        self.objects = 0
        """How many objects are variants of its union."""
        self.is_alone = True
        """Whether there are no other objects: then what names no variant is one too."""
        self.names: tuple[str, ...] = (wire,)
        """The wire name, then the Python names the variants give the property."""

    def select(self, value: Mapping[str, Any]) -> Any:
        """The variant the value names, or None."""
        for name in self.names:
            found = self.variants.get(_spelling(value.get(name)))
            if found is not None:
                return found
        is_named = any(name in value for name in self.names)
        if self.open or not (self.is_alone or is_named):
            return None
        return self.default

    def rejects(self, value: Mapping[str, Any]) -> bool:
        """Whether the value names a variant that is not known here."""
        return not self.open and any(_spelling(value.get(name)) for name in self.names)

    def is_absent(self, value: Mapping[str, Any]) -> bool:
        """Whether the value should name a variant, all being known, and names none."""
        is_told = self.is_alone and not self.open and self.default is None
        return is_told and all(value.get(name) is None for name in self.names)

    def names_none(self, value: Mapping[str, Any]) -> bool:
        """Whether the value has the property, but with what cannot name a variant."""
        return any(name in value and not _spelling(value[name]) for name in self.names)


def _spelling(value: Any) -> str:
    """How a mapping of a discriminator spells a value; "" for what names no variant."""
    if type(value) is str:
        return value
    if type(value) is bool:
        return "true" if value else "false"
    if type(value) is float:
        # 2.0 is the number that a mapping has as "2".
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value) if type(value) is int else ""


class TypeIndex:
    """Everything one type admits, sorted by JSON type."""

    __slots__ = (
        "anything",
        "choice",
        "flags",
        "is_date",
        "lists",
        "objects",
        "rankings",
        "readers",
        "scalars",
        "tags",
        "told_by",
    )

    def __init__(self) -> None:
        self.anything = False
        self.choice = False
        """Whether a declared union is among them."""
        self.objects: list[ObjectVariant] = []
        self.lists: list[ListVariant] = []
        self.scalars: dict[type, list[Any]] = {}
        """The types to try for a str, int, float, bool or None, in this order."""
        self.flags: Mapping[bool, Any] = {}
        """What True and False are on the wire, where a flag is a number or a digit."""
        self.is_date = False
        """Whether a date is among them, but no moment."""
        self.tags: list[Tag] = []
        self.told_by: frozenset[str] = frozenset()
        """The wire names of the discriminators, which variants need not declare."""
        self.rankings: dict[tuple[str, ...], tuple[ObjectVariant, ...]] = {}
        self.readers: dict[Any, Any] = {}
        """How values become each type, as `union_decoding` found out."""

    def tagged(self, value: Mapping[str, Any]) -> Any:
        """The type that a discriminator picks for the object, or None."""
        for tag in self.tags:
            found = tag.select(value)
            if found is not None:
                return found
        return None

    def is_foreign(self, value: Mapping[str, Any]) -> bool:
        """Whether a discriminator that picked no variant of ours names another one."""
        return any(tag.rejects(value) for tag in self.tags)

    def lacks_tag(self, value: Mapping[str, Any]) -> bool:
        """Whether the object lacks what its document says tells all variants apart."""
        return any(tag.is_absent(value) for tag in self.tags)

    def is_news(self, value: Mapping[str, Any]) -> bool:
        """Whether constants say that the object is of none of the variants there are."""
        return bool(self.objects) and not any(
            variant.consts_fit(value) for variant in self.objects
        )


@lru_cache(maxsize=4096)
def index_of(type_: Any) -> TypeIndex:
    """What the type admits, with optionals and unions opened up."""
    index = TypeIndex()
    _collect(type_, index, set())
    # An integer is a number too, but 1 should not become 1.0 where int is a variant.
    floats = index.scalars.get(float, [])
    if float in floats:
        index.scalars.setdefault(int, []).append(float)
    if bool not in index.scalars:
        index.flags = _flags(index.scalars)
    texts = index.scalars.get(str, [])
    index.is_date = date in texts and datetime not in texts
    index.told_by = frozenset(tag.wire for tag in index.tags)
    for tag in index.tags:
        tag.is_alone = tag.objects == len(index.objects)
        names = (
            field.name
            for variant in index.objects
            for field in variant.fields
            if field.wire == tag.wire
        )
        tag.names = tuple(dict.fromkeys((tag.wire, *names)))
    return index


def _flags(scalars: Mapping[type, list[Any]]) -> Mapping[bool, Any]:
    for kind, digits in ((int, (0, 1)), (str, ("0", "1"))):
        literals = [one for one in scalars.get(kind, ()) if get_origin(one) is Literal]
        if {value for one in literals for value in get_args(one)} == {*digits}:
            return dict(zip((False, True), digits, strict=True))
    return {}


def _collect(type_: Any, index: TypeIndex, seen: set[Any]) -> None:
    bare = _bare(type_)
    origin: Any = get_origin(bare)
    if isinstance(bare, UnionMeta):
        if bare in seen:
            return
        seen.add(bare)
        index.choice = True
        told, others = bare.__discriminator__, len(index.objects)
        if told is not None:
            # A subtype with subtypes of its own goes by the same property as the union
            # it belongs to, which knows what values there are besides.
            is_inner = any(one.wire == told.property for one in index.tags)
            index.tags.append(
                Tag(
                    told.property,
                    bare.tagged(),
                    open=told.open or is_inner,
                    default=None if is_inner else bare.default(),
                )
            )
        tag = index.tags[-1] if told is not None else None
        for variant in bare.variants():
            _collect(variant, index, seen)
        if tag is not None:
            tag.objects = len(index.objects) - others
    elif origin in (Union, UnionType):
        for variant in get_args(bare):
            _collect(variant, index, seen)
    elif bare is Any or bare is object:
        index.anything = True
    elif is_model(bare):
        index.objects.append(model_variant(bare))
    elif _is_class(origin or bare, (dict, Mapping)):
        arguments = get_args(bare)
        index.objects.append(
            ObjectVariant(type_, (), arguments[1] if arguments else Any)
        )
    elif _is_class(origin or bare, (list, set, frozenset)):
        arguments = get_args(bare)
        index.lists.append(ListVariant(type_, arguments[0] if arguments else Any))
    elif _is_class(origin or bare, (tuple,)):
        index.lists.append(ListVariant(type_, None))
    else:
        for kind in _kinds(bare):
            index.scalars.setdefault(kind, []).append(type_)


def _kinds(type_: Any) -> Iterator[type]:
    if type_ is None or type_ is NoneType:
        yield NoneType
    elif type_ in (str, int, float, bool):
        yield type_
    elif get_origin(type_) is Literal:
        yield from {value.__class__: None for value in get_args(type_)}
    elif type_ is Base64Url:
        yield str
    else:
        # Dates, UUIDs and bytes are strings, a Decimal may be a number: msgspec knows.
        yield from (str, int, float)


@lru_cache(maxsize=4096)
def fields_of(model: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """What msgspec says of a model's fields. It evaluates annotations for each answer."""
    return msgspec.structs.fields(model)


@lru_cache(maxsize=4096)
def model_variant(model: type[msgspec.Struct]) -> ObjectVariant:
    """The declared properties of a model; what holds its extras is not among them."""
    odd: Mapping[str, str] = getattr(model, "__odd_names__", {})
    fields: list[Field] = []
    rest: Any = None
    for info in fields_of(model):
        if info.encode_name == EXTRA:
            arguments = get_args(info.type)
            rest = arguments[1] if arguments else Any
        else:
            fields.append(Field(info, odd.get(info.name, info.encode_name)))
    return ObjectVariant(model, tuple(fields), rest)


_reached: dict[tuple[Any, Any], bool] = {}


def reaches(type_: Any, goal: Any) -> bool:
    """Whether `goal(part)` holds for the type or any type it is made of.

    Answers are kept, so `goal` must be a function defined once.
    """
    known = _reached.get((type_, goal))
    if known is not None:
        return known
    seen: set[Any] = set()
    queue = [type_]
    found = False
    while queue and not found:
        part = queue.pop()
        if part in seen:
            continue
        seen.add(part)
        known = _reached.get((part, goal))
        if known is None:
            found = goal(part)
            queue.extend(_parts(part))
        else:
            found = known
    # What was seen on the way to nothing leads nowhere either; on the way to the goal
    # only the start is sure to lead there.
    _reached.update({(part, goal): found for part in ([type_] if found else seen)})
    return found


def _parts(type_: Any) -> tuple[Any, ...]:
    if isinstance(type_, UnionMeta):
        return (*type_.variants(), *type_.tagged().values(), type_.default())
    if is_model(type_):
        return tuple(info.type for info in fields_of(type_))
    if get_origin(type_) is Literal:
        return ()
    return get_args(_bare(type_))


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a decoded value is a JSON object."""
    return type(value) is dict


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a decoded value is a JSON array."""
    return type(value) is list


def is_model(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def _bare(type_: Any) -> Any:
    return get_args(type_)[0] if get_origin(type_) is Annotated else type_


def _is_class(type_: Any, classes: tuple[type, ...]) -> bool:
    return isinstance(type_, type) and issubclass(type_, classes)


def _literals(type_: Any) -> tuple[Any, ...] | None:
    """The values of a type made of literals only, null included; else None."""
    bare = _bare(type_)
    if get_origin(bare) is Literal:
        return get_args(bare)
    if bare is None or bare is NoneType:
        return (None,)
    if get_origin(bare) not in (Union, UnionType):
        return None
    values: list[Any] = []
    for part in get_args(bare):
        found = _literals(part)
        if found is None:
            return None
        values.extend(found)
    return tuple(values)
