"""An API cut down to what some of its operations lead to.

What is planned from a slice depends on nothing else, so a slice that did not change
needs no new plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from enum import Enum
from operator import attrgetter
from typing import Any, Literal, TypeAlias, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields, replace

from ..ir import Api, DeclarationRef, Operation


class Slicer:
    """Cuts slices out of an API."""

    def __init__(self, api: Api) -> None:
        self.declarations = api.declared
        self._names = frozenset(self.declarations)
        self._operations = api.by_id
        self._nodes: dict[int, tuple[object, frozenset[str]]] = {}
        self.frame = replace(
            api,
            title="",
            version="",
            description="",
            operations=(),
            webhooks=(),
            tags=(),
            declarations=(),
        )
        self._on_circles: dict[str, frozenset[str]] = {}
        self._alone: set[str] = set()

    def slice(
        self, operations: Iterable[Operation], others: Iterable[object] = ()
    ) -> Api:
        """Return the API with these operations, those they name and what they reach.

        It also has what `others`, pieces of IR or plan, reach.
        Of what belongs to the API as a whole the texts and the webhooks go.
        """
        own = {o.path_of_method: o for o in operations}
        for operation in tuple(own.values()):
            polled = operation.task and self._operations.get(operation.task.operation)
            if polled:
                own.setdefault(polled.path_of_method, polled)
        nodes = (*own.values(), *others)
        names = frozenset[str]().union(*map(self.mentioned, nodes))
        found = self._reached(names)
        return replace(
            self.frame,
            operations=tuple(own.values()),
            declarations=tuple(self.declarations[name] for name in sorted(found)),
        )

    def _reached(self, names: frozenset[str]) -> set[str]:
        """Return declarations and all that they lead to."""
        for name in names - self._alone:
            if name not in self._on_circles:
                self._look_for_circle(name)
        return self._behind(names)

    def _look_for_circle(self, start: str) -> None:
        """Remember what all declarations lead to that lie on a circle with `start`.

        It is the same for all of them, and often nearly everything.
        """
        whole = frozenset(self._behind({start}))
        circle, waiting = set[str](), [start]
        while waiting:
            users = whole.intersection(self.declarations.users[waiting.pop()])
            waiting += users - circle
            circle |= users
        self._on_circles.update(dict.fromkeys(circle, whole))
        if start not in circle:
            self._alone.add(start)

    def _behind(self, names: Set[str]) -> set[str]:
        found: set[str] = set()
        waiting = set(names)
        while waiting:
            name = waiting.pop()
            reached = self._on_circles.get(name)
            if reached is not None:
                found |= reached
                waiting -= found
            else:
                found.add(name)
                waiting |= self.declarations.mentions[name] - found
        return found

    def mentioned(self, node: object) -> frozenset[str]:
        """Return the declarations that a piece of IR or plan names."""
        known = self._nodes.get(id(node))
        if known is None:
            # Holding on to the piece keeps its id from being given to another.
            named = self._names.intersection(_references(node))
            known = self._nodes[id(node)] = node, named
        return known[1]


def _references(node: object) -> set[str]:
    """Return the names of declarations in a piece of IR or plan, wherever they stand."""
    found: set[str] = set()
    waiting: list[object] = [node]
    while waiting:
        one = waiting.pop()
        if type(one) is DeclarationRef:
            found.add(one.name)
        elif (kind := type(one)) not in _SCALARS:
            parts = _PARTS.get(kind)
            if parts is None:
                parts = _PARTS[kind] = _parts_of(kind)
            waiting += parts(one)
    return found


_Parts: TypeAlias = Callable[[Any], Iterable[object]]
_PARTS: dict[type[object], _Parts] = {}
_PLAIN = (str, int, float, bool, bytes, type(None))
_SCALARS = frozenset[type[object]](_PLAIN)


def _parts_of(kind: type[object]) -> _Parts:
    """Return a function that gives what in an object of this type may be a reference."""
    if issubclass(kind, tuple | list):
        return iter
    # Fields that are yet to come are seen too.
    known = fields(kind) if issubclass(kind, Struct) else ()
    match [field.name for field in known if _may_refer(field.type)]:
        case []:
            return lambda _: ()
        case [name]:
            return lambda one: (getattr(one, name),)
        case names:
            return attrgetter(*names)


def _may_refer(annotation: Any) -> bool:
    """Tell whether there may be a reference in what has this type: not in texts alone."""
    match get_origin(annotation):
        case None:
            is_class = isinstance(annotation, type)
            return not (is_class and issubclass(annotation, (*_PLAIN, Enum)))
        case origin if origin is Literal:
            return False
        case _:
            return any(
                _may_refer(one) for one in get_args(annotation) if one is not ...
            )
