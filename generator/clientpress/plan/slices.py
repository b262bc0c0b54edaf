"""An API cut down to what some of its operations lead to.

What is planned from a slice depends on nothing else, so a slice that did not change
needs no new plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import cast

from ..ir import Api, DeclarationRef, Operation


class Slicer:
    """Cuts slices out of an API."""

    def __init__(self, api: Api) -> None:
        self._declarations = api.declared
        self._operations = api.by_id
        self._frame = replace(
            api,
            title="",
            version="",
            description="",
            operations=(),
            webhooks=(),
            tags=(),
            declarations=(),
        )
        self._mentions: dict[str, frozenset[str]] = {}

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
        found: set[str] = set()
        nodes = (*own.values(), *others)
        waiting = {name for node in nodes for name in self._mentioned(node)}
        while waiting:
            name = waiting.pop()
            found.add(name)
            waiting |= self._of_declaration(name) - found
        return replace(
            self._frame,
            operations=tuple(own.values()),
            declarations=tuple(self._declarations[name] for name in sorted(found)),
        )

    def _of_declaration(self, name: str) -> frozenset[str]:
        if name not in self._mentions:
            self._mentions[name] = self._mentioned(self._declarations[name])
        return self._mentions[name]

    def _mentioned(self, node: object) -> frozenset[str]:
        return frozenset(_references(node)) & self._declarations.keys()


def _references(node: object) -> Iterator[str]:
    """Yield the names of declarations in a piece of IR or plan, wherever they stand."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, DeclarationRef):
            yield one.name
        elif isinstance(one, tuple | list):
            waiting.extend(cast("Iterable[object]", one))
        else:
            # Fields that are yet to come are seen too.
            names = _FIELDS.get(type(one))
            if names is None:
                shown = fields(one) if is_dataclass(one) else ()
                names = _FIELDS[type(one)] = tuple(field.name for field in shown)
            inner = [getattr(one, name) for name in names]
            waiting += [each for each in inner if type(each) not in _SCALARS]


_FIELDS: dict[type, tuple[str, ...]] = {}
_SCALARS = frozenset({str, int, float, bool, bytes, type(None)})
