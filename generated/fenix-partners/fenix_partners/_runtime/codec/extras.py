"""Properties of a model that msgspec does not carry: undeclared ones, and odd names.

Decoding attaches them to the decoded models afterwards, walking models and untyped JSON
side by side. Encoding lays them flat again beside the declared ones.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .drift import ANY_KEY, Drift, Path
from .type_index import (
    EXTRA,
    Field,
    ObjectVariant,
    has_extras,
    is_model,
    model_variant,
    reaches,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["attach_extras", "flatten", "may_have_extras"]


def may_have_extras(type_: Any) -> bool:
    """Whether values of the type may hold something to attach."""
    return reaches(type_, has_extras)


def attach_extras(value: Any, raw: Any, drift: Drift, path: Path = None) -> None:
    """Fill in what msgspec left out of `value`, which was decoded from `raw`."""
    _attacher(value.__class__)(value, raw, drift, path)


@lru_cache(maxsize=8192)
def _attacher(kind: type) -> Callable[[Any, Any, Drift, Path], None]:
    """What attaches extras to values of the class."""
    if kind is list:
        return _attach_to_list
    if kind is dict:
        return _attach_to_dict
    if is_model(kind) and may_have_extras(kind):
        return _Plan(kind).attach
    return _attach_to_nothing


def _attach_to_nothing(value: Any, raw: Any, drift: Drift, path: Path) -> None:
    """A scalar, or a model with nothing to attach."""


def _attach_to_list(value: Any, raw: Any, drift: Drift, path: Path) -> None:
    for index, item in enumerate(value):
        _attacher(item.__class__)(item, raw[index], drift, (path, index))


def _attach_to_dict(value: Any, raw: Any, drift: Drift, path: Path) -> None:
    step = (path, ANY_KEY)
    for key, item in value.items():
        _attacher(item.__class__)(item, raw[key], drift, step)


class _Plan:
    """What has to be attached to one model. Its speed is that of open models."""

    __slots__ = ("children", "declares", "keeps", "odd", "rest", "wires")

    def __init__(self, model: type[msgspec.Struct]) -> None:
        variant = model_variant(model)
        self.wires = variant.wires
        self.declares = variant.wires.issuperset
        self.keeps = EXTRA in model.__struct_encode_fields__
        self.rest = variant.rest
        self.odd = _odd_fields(model)
        self.children = tuple(
            (field.name, field.wire)
            for field in variant.fields
            if may_have_extras(field.type)
        )

    def attach(self, value: Any, raw: Any, drift: Drift, path: Path) -> None:
        if self.keeps and not self.declares(raw):
            wires = self.wires
            extra: dict[str, Any] = {}
            for key in raw:  # a third faster than a comprehension over items()
                if key not in wires:
                    extra[key] = raw[key]
            if self.rest is not Any:
                step = (path, ANY_KEY)
                for key, item in extra.items():
                    extra[key] = _typed(item, self.rest, drift, step)
            value.extra = extra
        for field in self.odd:
            if field.wire in raw:
                step = (path, field.wire)
                found = _typed(raw[field.wire], field.type, drift, step)
                setattr(value, field.name, found)
        for name, wire in self.children:
            child = getattr(value, name)
            if child is not None:
                _attacher(child.__class__)(child, raw[wire], drift, (path, wire))


def _typed(raw: Any, type_: Any, drift: Drift, path: Path) -> Any:
    value = drift.decode(raw, type_, path)
    if may_have_extras(type_):
        attach_extras(value, raw, drift, path)
    return value


def _odd_fields(model: type[msgspec.Struct]) -> tuple[Field, ...]:
    plain = frozenset(model.__struct_encode_fields__)
    return tuple(f for f in model_variant(model).fields if f.wire not in plain)


def flatten(
    model: msgspec.Struct, path: Path, encode: Callable[[Any, None, Path], Any]
) -> Any:
    """The model as a mapping by wire name, or itself where msgspec can encode it.

    `encode(value, None, path)` is applied to values that may hold models; there is no
    type to go by because what hangs on a model has its wire names already.
    """
    flat = _flat(type(model))
    if flat is None:
        return model
    variant, holders = flat
    out: dict[str, Any] = {}
    for field in variant.fields:
        value = getattr(model, field.name)
        if not _is_left_out(field, value):
            if field in holders:
                value = encode(value, None, (path, field.name))
            out[field.wire] = value
    if variant.rest is not None:
        for key, value in cast("Any", model).extra.items():
            # A property that is declared is set by its attribute only.
            if key not in variant.wires and value is not msgspec.UNSET:
                out[key] = encode(value, None, (path, ANY_KEY))
    return out


@lru_cache(maxsize=8192)
def _flat(model: type[msgspec.Struct]) -> tuple[ObjectVariant, frozenset[Field]] | None:
    """The model's properties and those that may hold something to lay flat.

    None where msgspec encodes the model right.
    """
    variant = model_variant(model)
    holders = frozenset(f for f in variant.fields if reaches(f.type, _may_hold))
    return (variant, holders) if holders or has_extras(model) else None


def _is_left_out(field: Field, value: Any) -> bool:
    """Whether msgspec would omit the value."""
    if value is msgspec.UNSET or value is field.default:
        return True
    # Compared by type as well, as msgspec does: an empty list is not an empty dict.
    return field.empty is not None and type(value) is type(field.empty) and not value


def _may_hold(type_: Any) -> bool:
    """Whether a value of the type may hold a model that has to be laid flat."""
    return type_ is Any or type_ is object or has_extras(type_)
