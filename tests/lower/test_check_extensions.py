"""What `x-pagination`, `x-task` and `x-webhook` name must be there."""

from __future__ import annotations

from typing import Any

import pytest

from .building import TEXT, lowered, model

_HEADER = {"name": "x-page", "in": "header", "schema": {"type": "string"}}
_TASK = model(ready={"type": "boolean"})
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


PAGE = {
    "type": "object",
    "properties": {
        "items": {"type": "array", "items": {"type": "string"}},
        "meta": {
            "type": "object",
            "properties": {
                "total": {"type": "integer"},
                "nextCursor": {"type": "string"},
            },
        },
    },
}
PAGED = {
    "style": "cursor",
    "items": "/items",
    "request": _CURSOR,
    "response": {"in": "body", "name": "/meta/nextCursor"},
    "total": {"in": "body", "name": "/meta/total"},
}


def paged(**paging: Any) -> list[tuple[Any, str, str]]:
    """Say what is wrong with an operation that answers with a `PAGE`."""
    content = {"application/json": {"schema": PAGE}}
    operation = {
        "operationId": "things.list",
        "parameters": [_HEADER],
        "responses": {"200": {"description": "", "content": content}},
        "x-pagination": {**PAGED, **paging},
    }
    _, problems = lowered(paths={"/things": {"get": operation}})
    return [(one.pointer[4:], one.message, one.hint) for one in problems]


def test_pointers_into_a_page_lead_somewhere() -> None:
    assert paged() == []


@pytest.mark.parametrize(
    ("place", "pointer", "meant"),
    [
        ("items", "/itms", "items"),
        ("response", "/meta/nextCursr", "nextCursor"),
        ("total", "/meta/totl", "total"),
        ("total", "/mta/total", "meta"),
    ],
)
def test_a_pointer_into_a_page_that_leads_to_nothing_is_told(
    place: str, pointer: str, meant: str
) -> None:
    is_items = place == "items"
    value: Any = pointer if is_items else {"in": "body", "name": pointer}

    assert paged(**{place: value}) == [
        (
            (place,) if is_items else (place, "name"),
            f"{pointer!r} leads to nothing in the body",
            f"did you mean {meant!r}?",
        )
    ]


def test_items_are_a_list() -> None:
    assert paged(items="/meta") == [(("items",), "'/meta' leads to no list", "")]


def test_a_field_of_the_body_that_asks_for_a_page_is_there() -> None:
    schema = {"type": "object", "properties": {"cursor": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": schema}}}
    asked = {"in": "body", "name": "cursr"}
    paging = {**PAGED, "items": "", "request": asked, "response": _CURSOR}
    del paging["total"]

    found = messages(requestBody=body, **{"x-pagination": paging})

    assert found == ["'cursr' leads to nothing in the body"]


def test_what_tells_that_a_task_is_done_is_there() -> None:
    reader = {
        "operationId": "tasks.get",
        "parameters": [{"name": "id", "in": "path", "schema": TEXT}],
        "responses": {"200": {"content": {"application/json": {"schema": _TASK}}}},
    }
    task = {"header": "x-task", "operation": "tasks.get", "done": "/redy"}
    start = {"operationId": "start", "x-task": task, "responses": {}}

    _, problems = lowered(
        paths={"/tasks/{id}": {"get": reader}, "/start": {"post": start}}
    )

    assert [(p.pointer[-1], p.message, p.hint) for p in problems] == [
        ("done", "'/redy' leads to nothing in the task", "did you mean 'ready'?")
    ]


def test_what_names_an_event_is_in_the_event() -> None:
    delivery: dict[str, Any] = {
        "authentication": "none",
        "identity": "/redy",
        "retries": [],
        "success": "2XX",
        "answer": {"id": "/nothing"},
    }
    operation: dict[str, Any] = {
        "operationId": "sent",
        "x-webhook": delivery,
        "requestBody": {"content": {"application/json": {"schema": _TASK}}},
    }

    _, problems = lowered(webhooks={"sent": {"post": operation}})

    assert [(p.pointer[-1], p.message) for p in problems] == [
        ("identity", "'/redy' leads to nothing in the event"),
        ("id", "'/nothing' leads to nothing in the event"),
    ]
