"""How the documented errors of operations are decoded, in tables that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..code.tree import Code, Dict, Value
from ..ir import Operation, Response
from ..names import unique
from .annotations import Annotations
from .media_types import decoder


def error_answers(operation: Operation, annotations: Annotations) -> Code | None:
    """Return the decoders of an operation's errors by status, None if there are none."""
    errors: list[tuple[Code, Code]] = [
        (Value(r.status), decoder(r, annotations)) for r in _decoded(operation)
    ]
    return Dict(tuple(errors)) if errors else None


def shared_answers(
    operations: Iterable[Operation], annotations: Annotations, taken: Iterable[str]
) -> tuple[tuple[str, Code], ...]:
    """Return the tables that several operations of a module have, and their names.

    The one that most of them have is called `_ERRORS`, the others after their first and
    last status, so that they are not renamed when something else is added. `taken` are
    the module's other constants.
    """
    tables: Counter[Code] = Counter()
    suffixes: dict[Code, str] = {}
    for operation in operations:
        table = error_answers(operation, annotations)
        if table is not None:
            tables[table] += 1
            suffixes[table] = _statuses(operation)
    used = {name.casefold() for name in taken}
    names = [
        (unique(f"_ERRORS{suffixes[table] if number else ''}", used), table)
        for number, (table, count) in enumerate(tables.most_common())
        if count > 1
    ]
    return tuple(names)


def _decoded(operation: Operation) -> list[Response]:
    return [response for response in operation.errors if response.contents]


def _statuses(operation: Operation) -> str:
    statuses = [response.status.upper() for response in _decoded(operation)]
    return f"_{'_TO_'.join(dict.fromkeys((statuses[0], statuses[-1])))}"
