"""Whether the parameters and operations that `x-pagination` and `x-task` name exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..diagnostics import Problem
from ..ir import Api, Operation, Pagination
from ..spelling import Spelling


def check_extensions(api: Api) -> Iterator[Problem]:
    """Yield what paging and tasks name that is not there."""
    spelling = Spelling()
    for operation in api.operations:
        if operation.pagination is not None:
            yield from _paging(operation, operation.pagination, spelling)
        if operation.task is not None:
            yield from _task(operation, operation.task.operation, api.by_id, spelling)


def _paging(
    operation: Operation, paging: Pagination, spelling: Spelling
) -> Iterator[Problem]:
    where = (*operation.pointer, "x-pagination")
    if paging.style != "link" and paging.request is None:
        message = f"{paging.style} paging names no field that asks for a page"
        yield Problem(where, "paging", message, "add request: {in, name}")
    if paging.style in ("cursor", "link") and paging.response is None:
        message = f"{paging.style} paging names nothing that leads to the next page"
        yield Problem(where, "paging", message, "add response: {in, name}")
    known = {(p.place, p.wire.lower()) for p in operation.parameters}
    for key, place in (("request", paging.request), ("size", paging.size)):
        if place is None or place[0] == "body" or (place[0], place[1].lower()) in known:
            continue
        wires = [name for _, name in known]
        hint = spelling.hint(place[1], wires, "declare the parameter")
        message = f"the operation has no {place[0]} parameter {place[1]!r}"
        yield Problem((*where, key, "name"), "paging", message, hint)


def _task(
    operation: Operation,
    wanted: str,
    by_id: Mapping[str, Operation],
    spelling: Spelling,
) -> Iterator[Problem]:
    where = (*operation.pointer, "x-task", "operation")
    reader = by_id.get(wanted)
    if reader is None:
        hint = spelling.hint(wanted, by_id, "it is an operationId")
        yield Problem(where, "task", f"there is no operation {wanted!r}", hint)
    elif len([p for p in reader.parameters if p.place == "path"]) != 1:
        message = f"{wanted!r} cannot read a task by its id alone"
        yield Problem(where, "task", message, "it needs exactly one path parameter")
