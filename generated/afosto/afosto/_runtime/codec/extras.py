"""Properties of a model that msgspec does not carry: undeclared ones, and odd names.

Decoding grafts them onto the decoded models afterwards, walking models and untyped JSON
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
    ObjectArm,
    is_grafted,
    is_model,
    reaches,
    struct_arm,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["flatten", "graft", "needs_graft"]


def needs_graft(type_: Any) -> bool:
    """Whether values of the type may hold something to graft."""
    return reaches(type_, is_grafted)


def graft(value: Any, raw: Any, drift: Drift, path: Path = None) -> None:
    """Fill in what msgspec left out of `value`, which was decoded from `raw`."""
    _grafter(value.__class__)(value, raw, drift, path)


@lru_cache(maxsize=8192)
def _grafter(kind: type) -> Callable[[Any, Any, Drift, Path], None]:
    """What grafts onto values of the class."""
    if kind is list:
        return _graft_list
    if kind is dict:
        return _graft_dict
    if is_model(kind) and needs_graft(kind):
        return _Plan(kind).graft
    return _graft_nothing


def _graft_nothing(value: Any, raw: Any, drift: Drift, path: Path) -> None:
    """A scalar, or a model with nothing to graft."""


def _graft_list(value: Any, raw: Any, drift: Drift, path: Path) -> None:
    for index, item in enumerate(value):
        _grafter(item.__class__)(item, raw[index], drift, (path, index))


def _graft_dict(value: Any, raw: Any, drift: Drift, path: Path) -> None:
    step = (path, ANY_KEY)
    for key, item in value.items():
        _grafter(item.__class__)(item, raw[key], drift, step)


class _Plan:
    """What grafting has to do for one model. Its speed is that of open models."""

    __slots__ = ("children", "declares", "keeps", "odd", "rest", "wires")

    def __init__(self, model: type[msgspec.Struct]) -> None:
        arm = struct_arm(model)
        self.wires = arm.wires
        self.declares = arm.wires.issuperset
        self.keeps = EXTRA in model.__struct_encode_fields__
        self.rest = arm.rest
        self.odd = _odd_fields(model)
        self.children = tuple(
            (field.name, field.wire) for field in arm.fields if needs_graft(field.type)
        )

    def graft(self, value: Any, raw: Any, drift: Drift, path: Path) -> None:
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
                _grafter(child.__class__)(child, raw[wire], drift, (path, wire))


def _typed(raw: Any, type_: Any, drift: Drift, path: Path) -> Any:
    value = drift.decode(raw, type_, path)
    if needs_graft(type_):
        graft(value, raw, drift, path)
    return value


def _odd_fields(model: type[msgspec.Struct]) -> tuple[Field, ...]:
    plain = frozenset(model.__struct_encode_fields__)
    return tuple(f for f in struct_arm(model).fields if f.wire not in plain)


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
    arm, holders = flat
    out: dict[str, Any] = {}
    for field in arm.fields:
        value = getattr(model, field.name)
        if not _is_left_out(field, value):
            if field in holders:
                value = encode(value, None, (path, field.name))
            out[field.wire] = value
    if arm.rest is not None:
        for key, value in cast("Any", model).extra.items():
            # A property that is declared is set by its attribute only.
            if key not in arm.wires and value is not msgspec.UNSET:
                out[key] = encode(value, None, (path, ANY_KEY))
    return out


@lru_cache(maxsize=8192)
def _flat(model: type[msgspec.Struct]) -> tuple[ObjectArm, frozenset[Field]] | None:
    """The model's properties and those that may hold something to lay flat.

    None where msgspec encodes the model right.
    """
    arm = struct_arm(model)
    holders = frozenset(f for f in arm.fields if reaches(f.type, _may_hold))
    return (arm, holders) if holders or is_grafted(model) else None


def _is_left_out(field: Field, value: Any) -> bool:
    """Whether msgspec would omit the value."""
    if value is msgspec.UNSET or value is field.default:
        return True
    # Compared by type as well, as msgspec does: an empty list is not an empty dict.
    return field.empty is not None and type(value) is type(field.empty) and not value


def _may_hold(type_: Any) -> bool:
    """Whether a value of the type may hold a model that has to be laid flat."""
    return type_ is Any or type_ is object or is_grafted(type_)
