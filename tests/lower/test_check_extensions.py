"""What `x-pagination` and `x-task` name must be there."""

from __future__ import annotations

from typing import Any

from .building import lowered

_HEADER = {"name": "x-page", "in": "header", "schema": {"type": "string"}}
_CURSOR = {"in": "header", "name": "x-page"}


def messages(**operation: Any) -> list[str]:
    """Lower one operation; return what is wrong with it."""
    node: dict[str, Any] = {"operationId": "things.list", "responses": {}}
    node.update(operation)
    _, problems = lowered(paths={"/things": {"get": node}})
    return [problem.message for problem in problems]


def test_paging_by_declared_parameters_is_fine() -> None:
    paging = {"style": "cursor", "items": "", "request": _CURSOR, "response": _CURSOR}
    assert messages(parameters=[_HEADER], **{"x-pagination": paging}) == []


def test_the_case_of_a_header_does_not_matter() -> None:
    asked = {"in": "header", "name": "X-Page"}
    paging = {"style": "page", "items": "", "request": asked}
    assert messages(parameters=[_HEADER], **{"x-pagination": paging}) == []


def test_an_undeclared_parameter_is_found() -> None:
    size = {"in": "query", "name": "size"}
    paging = {"style": "page", "items": "", "request": _CURSOR, "size": size}
    found = messages(parameters=[_HEADER], **{"x-pagination": paging})
    assert found == ["the operation has no query parameter 'size'"]


def test_a_cursor_needs_a_request_and_a_response() -> None:
    found = messages(**{"x-pagination": {"style": "cursor", "items": ""}})
    assert found == [
        "cursor paging names no field that asks for a page",
        "cursor paging names nothing that leads to the next page",
    ]


def test_a_task_needs_an_operation_that_reads_it() -> None:
    task = {"header": "x-task", "operation": "tasks.get", "done": "/done"}
    assert messages(**{"x-task": task}) == ["there is no operation 'tasks.get'"]


def test_a_task_is_read_by_its_id_alone() -> None:
    task = {"header": "x-task", "operation": "things.list", "done": "/done"}
    found = messages(**{"x-task": task})
    assert found == ["'things.list' cannot read a task by its id alone"]
