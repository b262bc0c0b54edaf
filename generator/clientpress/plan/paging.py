"""Paged lists and background tasks: what their methods return, and the data they need."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from ..code.symbols import PAGING, POLLING
from ..code.tree import Call, Code, Tuple, Value
from ..ir import (
    AnyType,
    ArrayType,
    Declarations,
    Operation,
    Type,
)
from ..references import pointer_steps
from .annotations import Annotations


class Paged(Struct, frozen=True):
    """The type of an item, and `Paging(...)`."""

    item: Type
    definition: Code


def plan_paging(operation: Operation, declarations: Declarations) -> Paged | None:
    """Plan the paging of an operation that has one."""
    paging = operation.pagination
    if paging is None:
        return None
    item = item_type(operation, paging.items, declarations)
    keyword: list[tuple[str, Code]] = []
    if paging.request is not None:
        keyword.append(
            ("argument", Value(input_name(operation, paging.request, declarations)))
        )
        if paging.request[0] == "body":
            keyword.append(("in_body", Value(True)))
    if paging.response is not None:
        keyword.append(("response", Tuple(tuple(map(Value, paging.response)))))
    if paging.items:
        keyword.append(("items", Value(paging.items)))
    if paging.total is not None:
        keyword.append(("total", Tuple(tuple(map(Value, paging.total)))))
    if paging.more is not None:
        keyword.append(("more", Tuple(tuple(map(Value, paging.more)))))
    if paging.pages is not None:
        keyword.append(("pages", Tuple(tuple(map(Value, paging.pages)))))
    if paging.starts_at != 1:
        keyword.append(("starts_at", Value(paging.starts_at)))
    if paging.ends_when_repeated:
        keyword.append(("ends_when_repeated", Value(True)))
    return Paged(item, Call(PAGING, (Value(paging.style),), tuple(keyword)))


def counting_inputs(operation: Operation, declarations: Declarations) -> frozenset[str]:
    """Return the parameters that take a number although a document may say text.

    These are the size of a page and, where pages are numbered, the page.
    """
    paging = operation.pagination
    if paging is None:
        return frozenset()
    places = [paging.size]
    if paging.style in ("page", "offset"):
        places.append(paging.request)
    return frozenset(
        input_name(operation, place, declarations)
        for place in places
        if place is not None and place[0] != "body"
    )


def input_name(
    operation: Operation,
    place: tuple[str, str],
    declarations: Declarations,
) -> str:
    """Return the Python name of a parameter or body field by place and wire name."""
    where, wire = place
    if where == "body":
        content = operation.content
        model = declarations.model(content.type if content else None)
        fields = model.fields if model else ()
        return next((f.name for f in fields if f.wire == wire), wire)
    for parameter in operation.parameters:
        # Header names have no case.
        if parameter.place == where and parameter.wire.lower() == wire.lower():
            return parameter.name
    return wire


def item_type(operation: Operation, pointer: str, declarations: Declarations) -> Type:
    """Return the type of the items that a pointer leads to."""
    match declarations.at(result_type(operation), pointer_steps(pointer)):
        case [ArrayType(item=item)]:
            return item
        case _:
            return AnyType()


def result_type(operation: Operation) -> Type:
    """Return the type of the first documented result."""
    for response in operation.results:
        for content in response.contents[:1]:
            return content.type or AnyType()
    return AnyType()


class Polled(Struct, frozen=True):
    """The annotation of a task, and `Polling(...)`."""

    task: Code
    definition: Code


def plan_polling(
    operation: Operation,
    operations: Mapping[str, Operation],
    annotations: Annotations,
) -> Polled | None:
    """Plan how the task of an operation that starts one is read."""
    polling = operation.task
    reader = operations.get(polling.operation) if polling else None
    if polling is None or reader is None:
        return None
    task = result_type(reader)
    positional = (polling.header, ".".join(reader.path_of_method), polling.done)
    return Polled(annotations.value(task), Call(POLLING, tuple(map(Value, positional))))
