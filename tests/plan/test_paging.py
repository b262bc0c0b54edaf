"""Paged lists are played with what their documents describe."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.code.tree import List, Name, Value
from clientpress.ir import Operation
from clientpress.plan.expressions import json_code
from clientpress.plan.testing.answers import json_reply
from clientpress.plan.testing.paging import plan_last_page, plan_paging_test
from clientpress.sampling import Samples
from tests.lower.building import TEXT, WHOLE, lowered, model


def listing(
    cursor: Any, following: Any, place: str = "body"
) -> tuple[Operation, Samples]:
    """Return the operation of a list, by the schemas of its cursor."""
    page = model(data={"type": "array", "items": TEXT}, next=following)
    answer = {"description": "", "content": {"application/json": {"schema": page}}}
    paging = {
        "style": "cursor",
        "request": {"in": "query", "name": "after"},
        "response": {"in": place, "name": "/next" if place == "body" else "X-Next"},
        "items": "/data",
    }
    node = {
        "operationId": "list",
        "parameters": [{"name": "after", "in": "query", "schema": cursor}],
        "x-pagination": paging,
        "responses": {"200": answer},
    }
    api, problems = lowered(paths={"/things": {"get": node}})
    assert problems == []
    return api.operations[0], Samples(api.declared)


def asked(cursor: Any, following: Any, place: str = "body") -> Any:
    """Plan the test of a list by the schemas of its cursor; return what is asked."""
    operation, samples = listing(cursor, following, place)
    test = plan_paging_test(operation, Name("call"), samples)
    return None if test is None else test.asked


def wanted(*values: str | None) -> List:
    """Return a list of what each request asks for."""
    return List(tuple(map(Value, values)))


NULLABLE = {"type": ["integer", "null"]}


@pytest.mark.parametrize(
    ("cursor", "following", "place", "values"),
    [
        (TEXT, TEXT, "body", [None, "cursor-2", "cursor-3"]),
        (WHOLE, NULLABLE, "body", [None, "2", "3"]),
        (TEXT, NULLABLE, "body", [None, "2", "3"]),
        (WHOLE, TEXT, "header", [None, "2", "3"]),
        (TEXT, TEXT, "header", [None, "cursor-2", "cursor-3"]),
    ],
)
def test_cursors_are_of_the_documented_type(
    cursor: Any, following: Any, place: str, values: list[str | None]
) -> None:
    assert asked(cursor, following, place) == wanted(*values)


def test_a_list_whose_end_cannot_be_told_is_not_played() -> None:
    assert asked(TEXT, {"type": "string", "format": "uuid"}) is None


@pytest.mark.parametrize("following", [TEXT, {"type": "string", "format": "uuid"}])
def test_a_walk_can_end_with_its_first_answer(following: Any) -> None:
    """That is what a list answers that is not played."""
    empty = json_code({"data": [], "next": None})
    last = plan_last_page(*listing(TEXT, following))
    assert last == json_reply(200, empty, "application/json")


def test_a_body_that_may_be_left_out_but_not_in_part_is_not_walked() -> None:
    """The least call has no body; the next page could not be asked for."""
    body = {**model(query=TEXT, after=TEXT), "required": ["query"]}
    page = model(data={"type": "array", "items": TEXT}, next_after_cursor=TEXT)
    content = {"application/json": {"schema": body}}
    node = {
        "requestBody": {"content": content},
        "x-pagination": {
            "style": "cursor",
            "request": {"in": "body", "name": "after"},
            "response": {"in": "body", "name": "/next_after_cursor"},
            "items": "/data",
        },
        "responses": {"200": {"content": {"application/json": {"schema": page}}}},
    }
    for is_required in (False, True):
        whole = {**node, "requestBody": {"content": content, "required": is_required}}
        api, _ = lowered(paths={"/things": {"post": whole}})
        test = plan_paging_test(api.operations[0], Name("call"), Samples(api.declared))
        assert (test is not None) == is_required


def test_a_call_that_has_to_ask_for_a_page_is_not_walked() -> None:
    asked = {"name": "page", "in": "query", "schema": WHOLE}
    answer = {"schema": {"type": "array", "items": TEXT}}
    for is_required in (False, True):
        node = {
            "parameters": [{**asked, "required": is_required}],
            "x-pagination": {
                "style": "page",
                "request": {"in": "query", "name": "page"},
                "items": "",
            },
            "responses": {"200": {"content": {"application/json": answer}}},
        }
        api, _ = lowered(paths={"/things": {"get": node}})
        test = plan_paging_test(api.operations[0], Name("call"), Samples(api.declared))
        assert (test is None) == is_required
