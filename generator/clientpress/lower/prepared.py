"""Whether a method can be made of what `x-prepared-by` names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from ..diagnostics import Problem
from ..ir import (
    ArrayType,
    BooleanType,
    Declarations,
    MapType,
    ModelDecl,
    NullType,
    Operation,
    PreparedBy,
    Type,
)
from ..references import pointer_steps
from ..spelling import Spelling

_KEY = "x-prepared-by"
_CODE = "prepared-by"


def with_prepared(
    operations: Iterable[Operation],
    declarations: Declarations,
    problems: list[Problem],
) -> Iterator[Operation]:
    """Yield the operations; one whose preparation cannot be made has none.

    Each reason why is a problem.
    """
    operations = tuple(operations)
    by_id = {operation.operation_id: operation for operation in operations}
    # The paths of methods and of namespaces.
    taken = {
        operation.path_of_method[:depth]
        for operation in operations
        for depth in range(1, len(operation.path_of_method) + 1)
    }
    spelling = Spelling()
    for operation in operations:
        asked = operation.prepared_by
        found: list[Problem] = []
        if asked is not None:
            path = (*operation.path_of_method[:-1], asked.name)
            found += _named(operation, asked, by_id, spelling)
            found += _arguments(operation, asked, by_id, declarations)
            if path in taken:
                where = (*operation.pointer, _KEY, "name")
                message = f"{'.'.join(path)!r} is a method or a namespace already"
                hint = "choose another name for the method that makes both calls"
                found.append(Problem(where, _CODE, message, hint))
            taken.add(path)
        problems += found
        yield replace(operation, prepared_by=None) if found else operation


def _named(
    operation: Operation,
    asked: PreparedBy,
    by_id: Mapping[str, Operation],
    spelling: Spelling,
) -> Iterator[Problem]:
    if operation.stream is not None:
        message = "an operation that answers with a stream cannot be prepared"
        yield Problem((*operation.pointer, _KEY), _CODE, message, at_key=True)
    where = (*operation.pointer, _KEY, "operation")
    first = by_id.get(asked.operation)
    if first is operation:
        message = "an operation cannot prepare itself"
        yield Problem(where, _CODE, message, "name another one")
    elif first is None:
        hint = spelling.hint(asked.operation, by_id, "it is an operationId")
        yield Problem(where, _CODE, f"there is no operation {asked.operation!r}", hint)
    elif _answer(first) is None:
        message = f"{asked.operation!r} does not answer JSON"
        hint = "arguments are taken from a JSON answer with a schema"
        yield Problem(where, _CODE, message, hint)


def _arguments(
    operation: Operation,
    asked: PreparedBy,
    by_id: Mapping[str, Operation],
    declarations: Declarations,
) -> Iterator[Problem]:
    first = by_id.get(asked.operation)
    answer = None if first in (None, operation) else _answer(first)
    known = sorted({parameter.wire for parameter in operation.parameters})
    for wire, pointer in asked.arguments:
        where = (*operation.pointer, _KEY, "arguments", wire)
        if wire not in known:
            message = f"{wire!r} is no parameter of this operation"
            hint = f"its parameters are {', '.join(known)}" if known else "it has none"
            yield Problem(where, _CODE, message, hint, at_key=True)
        if answer is None:
            continue
        reached = declarations.at(answer, pointer_steps(pointer))
        if not any(map(_is_usable, reached)):
            message = f"{pointer!r} leads to no text or number in the answer"
            hint = f"see the schema of the answer of {asked.operation!r}"
            yield Problem(where, _CODE, message, hint)


def _answer(operation: Operation) -> Type | None:
    """Return the type of the first JSON answer that has one."""
    contents = (one for result in operation.results for one in result.contents)
    return next((one.type for one in contents if one.kind == "json" and one.type), None)


def _is_usable(one: Type | ModelDecl) -> bool:
    unusable = ArrayType | BooleanType | MapType | ModelDecl | NullType
    return not isinstance(one, unusable)
