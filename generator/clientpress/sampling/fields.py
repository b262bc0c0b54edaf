"""Which fields of a model stand in its samples: all that may, and the least there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from typing import NamedTuple

from ..ir import Declarations, Demand, Field, ModelDecl, Type
from ..ir.graph import reached
from .sizes import Size


class Fields(NamedTuple):
    """Fields of a model: all of them, and those of the least value by their wire names.

    `owed` are the nodes that what is required has at least.
    """

    every: tuple[Field, ...]
    least: frozenset[str]
    owed: int


def fields_of(
    model: ModelDecl,
    given: Set[str],
    declarations: Declarations,
    size: Callable[[Type], Size],
    *,
    writable: bool,
) -> Fields:
    """Return the fields of a model in what goes one way.

    What is `given`, as what tells variants apart is, has to be there. `size` tells that
    of the smallest value of a type.
    """
    every = tuple(f for f in model.fields if _goes(f, given, writable))
    required = [f for f in every if f.required or f.wire in given]
    owed = sum(size(field.type).nodes for field in required)
    least = {field.wire for field in required}
    for demand in model.demands:
        chosen = _chosen(demand, every, model, declarations)
        if demand.only_one:
            others = {one for group in demand.groups for one in group} - chosen
            every = tuple(f for f in every if f.wire not in others - least)
        least |= chosen
    return Fields(every, frozenset(least), owed)


def _goes(field: Field, given: Set[str], writable: bool) -> bool:
    if writable:
        return not field.read_only
    return not field.write_only or field.wire in given


def _chosen(
    demand: Demand,
    fields: Iterable[Field],
    model: ModelDecl,
    declarations: Declarations,
) -> set[str]:
    """Return the first group that may be there whole, best without the model again."""
    again = {
        field.wire: model.name in reached([field.type], declarations)
        for field in fields
    }
    groups = [set(group) for group in demand.groups if again.keys() >= {*group}]
    groups.sort(key=lambda group: any(map(again.get, group)))
    return groups[0] if groups else set()
