"""Whether there is what paging, tasks, webhooks and the guide name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..diagnostics import Problem
from ..ir import (
    AnyType,
    Api,
    ArrayType,
    Declarations,
    ModelDecl,
    Operation,
    Pagination,
    TaskPolling,
    Type,
    Webhook,
)
from ..references import Pointer, pointer_steps
from ..spelling import Spelling, nearest

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def check_extensions(api: Api) -> Iterator[Problem]:
    """Yield what paging, tasks, webhooks and the guide name that is not there."""
    spelling = Spelling()
    for operation in api.operations:
        if operation.pagination is not None:
            yield from _paging(operation, operation.pagination, spelling)
            yield from _answered(operation, operation.pagination, api.declared)
        if operation.task is not None:
            yield from _task(operation, operation.task, api, spelling)
    for webhook in api.webhooks:
        yield from _event(webhook, api.declared)
    yield from _guide(api, spelling)


def _guide(api: Api, spelling: Spelling) -> Iterator[Problem]:
    for index, task in enumerate(api.guide):
        where: Pointer = ("x-guide", index)
        wanted = [((*where, "operation"), task.operation)]
        wanted += [((*where, "paths", name), name) for name, _ in task.paths]
        for pointer, name in wanted:
            if name not in api.by_id:
                hint = spelling.hint(name, api.by_id, "it is an operationId")
                message = f"there is no operation {name!r}"
                is_key = pointer[-1] == name
                yield Problem(pointer, "guide", message, hint, at_key=is_key)
        for name, path in task.paths:
            known = (
                {*_PLACEHOLDER.findall(api.by_id[name].path)}
                if name in api.by_id
                else None
            )
            if known is not None and {*_PLACEHOLDER.findall(path)} != known:
                message = (
                    f"{path!r} has other placeholders than {api.by_id[name].path!r}"
                )
                yield Problem((*where, "paths", name), "guide", message)
        operation = api.by_id.get(task.operation)
        if operation is None or not task.example:
            continue
        examples = operation.content.examples if operation.content else ()
        names = [one.name for one in examples if one.name]
        if task.example not in names:
            message = f"the body of {task.operation!r} has no example {task.example!r}"
            hint = spelling.hint(task.example, names, "it is a key of its `examples`")
            yield Problem((*where, "example"), "guide", message, hint)


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
    known = [(p.place, p.wire) for p in operation.parameters]
    for key, place in (("request", paging.request), ("size", paging.size)):
        if place is None or place[0] == "body" or _is_among(place, known):
            continue
        wires = [name for _, name in known]
        hint = spelling.hint(place[1], wires, "declare the parameter")
        message = f"the operation has no {place[0]} parameter {place[1]!r}"
        yield Problem((*where, key, "name"), "paging", message, hint)


def _is_among(place: tuple[str, str], known: Sequence[tuple[str, str]]) -> bool:
    """Tell whether there is a parameter at a place; header names have no case."""
    name = place[1].lower()
    return any(one == place[0] and wire.lower() == name for one, wire in known)


def _answered(
    operation: Operation, paging: Pagination, declarations: Declarations
) -> Iterator[Problem]:
    """Yield what paging names of requests' and answers' bodies that is not there."""
    where = (*operation.pointer, "x-pagination")
    contents = [one for result in operation.results for one in result.contents]
    answer = contents[0].type if contents else None
    asked = operation.content.type if operation.content else None
    listed = declarations.at(answer, pointer_steps(paging.items)) if answer else ()
    item = next((one.item for one in listed if isinstance(one, ArrayType)), None)
    last = paging.response if paging.response and paging.response[0] == "item" else None
    if item is not None and last is not None:
        steps = pointer_steps(last[1])
        found = _nothing_at(last[1], item, steps, declarations, "an item")
        if found is not None:
            yield Problem((*where, "response", "name"), "paging", *found)
    for key, body, place in (
        ("request", asked, paging.request),
        ("size", asked, paging.size),
        ("response", answer, paging.response),
        ("total", answer, paging.total),
        ("more", answer, paging.more),
        ("pages", answer, paging.pages),
    ):
        if body is not None and place is not None and place[0] == "body":
            # Of a request's body it is the name of a field.
            steps = (place[1],) if body is asked else pointer_steps(place[1])
            found = _nothing_at(place[1], body, steps, declarations)
            if found is not None:
                yield Problem((*where, key, "name"), "paging", *found)
    if answer is None:
        return
    steps = pointer_steps(paging.items)
    found = _nothing_at(paging.items, answer, steps, declarations)
    if found is not None:
        yield Problem((*where, "items"), "paging", *found)
    elif not any(map(_may_be_a_list, declarations.at(answer, steps))):
        message = f"{paging.items!r} leads to no list"
        yield Problem((*where, "items"), "paging", message)


def _may_be_a_list(one: Type | ModelDecl) -> bool:
    return isinstance(one, AnyType | ArrayType)


def _nothing_at(
    name: str,
    body: Type,
    steps: Sequence[str],
    declarations: Declarations,
    what: str = "the body",
) -> tuple[str, str] | None:
    """Return message and hint where steps lead to nothing that is documented."""
    for length, step in enumerate(steps):
        if declarations.at(body, steps[: length + 1]):
            continue
        models = declarations.at(body, steps[:length])
        fields = {
            field.wire
            for model in models
            if isinstance(model, ModelDecl)
            for field in model.fields
        }
        return f"{name!r} leads to nothing in {what}", nearest(step, fields)
    return None


def _task(
    operation: Operation, task: TaskPolling, api: Api, spelling: Spelling
) -> Iterator[Problem]:
    where = (*operation.pointer, "x-task")
    wanted, reader = task.operation, api.by_id.get(task.operation)
    if reader is None:
        hint = spelling.hint(wanted, api.by_id, "it is an operationId")
        message = f"there is no operation {wanted!r}"
        yield Problem((*where, "operation"), "task", message, hint)
        return
    if len([p for p in reader.parameters if p.place == "path"]) != 1:
        message = f"{wanted!r} cannot read a task by its id alone"
        hint = "it needs exactly one path parameter"
        yield Problem((*where, "operation"), "task", message, hint)
    answer = next((c.type for r in reader.results for c in r.contents), None)
    if answer is not None:
        found = _nothing_at(
            task.done, answer, pointer_steps(task.done), api.declared, "the task"
        )
        if found is not None:
            yield Problem((*where, "done"), "task", *found)


def _event(webhook: Webhook, declarations: Declarations) -> Iterator[Problem]:
    """Yield what `x-webhook` names of an event that is not documented."""
    where = (*webhook.pointer, "x-webhook")
    answer = [(("answer", name), pointer) for name, pointer in webhook.answer]
    for place, pointer in ((("identity",), webhook.identity), *answer):
        if webhook.type is None or pointer is None:
            continue
        steps = pointer_steps(pointer)
        found = _nothing_at(pointer, webhook.type, steps, declarations, "the event")
        if found is not None:
            yield Problem((*where, *place), "extension", *found)
