"""All that is inferred of operations, where the document lets it be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...ir import Declarations, Operation, Pointer
from ...json_values import Node
from .idempotency import with_key
from .paging import infer_paging


def with_inferred(
    operations: Sequence[Operation],
    nodes: Mapping[Pointer, Node],
    root: Node,
    declarations: Declarations,
) -> list[Operation]:
    """Return operations with what can be seen of them and is not stated.

    `nodes` are the operations as the document has them, by pointer. No paging is looked
    for where the document states any itself, since who knows some of the lists knows
    the others; it can say for all of them or for one that this is to be otherwise.
    """
    wanted = root.get("x-pagination")
    if not isinstance(wanted, bool):
        wanted = all(one.pagination is None for one in operations)
    # What others read by its id, or prepare themselves by, answers them as it is.
    needed = {one.prepared_by.operation for one in operations if one.prepared_by}
    needed |= {one.task.operation for one in operations if one.task}
    found: list[Operation] = []
    for operation in operations:
        node = nodes.get(operation.pointer, {})
        said = node.get("x-pagination")
        one = operation
        if node.get("x-idempotency-key") is not False:
            one = with_key(one, declarations)
        may_infer = said if isinstance(said, bool) else wanted
        if may_infer and operation.operation_id not in needed:
            one = infer_paging(one, declarations)
        found.append(one)
    return found
