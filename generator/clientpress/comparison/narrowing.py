"""Which methods two versions may differ in: no other needs a plan to be compared.

A plan takes as long as reading the document, and most edits reach a few operations.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from ..ir import Api, Operation
from ..plan.slices import Slicer
from ..surface import Surface


def narrowed(old: Surface, new: Surface) -> tuple[Surface, Surface]:
    """Return two versions with the methods alone in which they may differ."""
    same = _same(old, new)
    return _without(old, same), _without(new, same)


def _without(surface: Surface, same: set[tuple[str, ...]]) -> Surface:
    left = (o for o in surface.api.operations if o.path_of_method not in same)
    return Surface(surface.api, surface.settings, tuple(left))


def _same(old: Surface, new: Surface) -> set[tuple[str, ...]]:
    """Return the operations that mean the same in both versions, and lead to the same."""
    if (_frame(old.api), old.settings) != (_frame(new.api), new.settings):
        return set()
    after = {operation.path_of_method: operation for operation in new.api.operations}
    same = [o for o in old.api.operations if after.get(o.path_of_method) == o]
    changed = [
        name for name, one in old.declared.items() if new.declared.get(name) != one
    ]
    if changed:
        leading = old.declared.leading_to(changed)
        slicer = Slicer(old.api)
        same = [o for o in same if slicer.mentioned(o).isdisjoint(leading)]
    # What a task is waited for with, or what is called first, is part of a method too.
    ids = {operation.operation_id for operation in same}
    return {o.path_of_method for o in same if ids.issuperset(_called(o, old.api))}


def _frame(api: Api) -> Api:
    """Return what counts for all methods."""
    return replace(
        api,
        title="",
        version="",
        description="",
        operations=(),
        webhooks=(),
        declarations=(),
        tags=(),
        guide=(),
    )


def _called(operation: Operation, api: Api) -> Iterator[str]:
    """Yield the other operations that a method calls, as far as there are such."""
    for one in (operation.task, operation.prepared_by):
        if one is not None and one.operation in api.by_id:
            yield one.operation
