"""When paging is looked for at all."""

from __future__ import annotations

from typing import Any

from .building import TEXT, WHOLE, lowered, model

_PAGED = {
    "parameters": [
        {"name": "cursor", "in": "query", "schema": TEXT},
        {"name": "limit", "in": "query", "schema": WHOLE},
    ],
    "responses": {
        "200": {
            "content": {
                "application/json": {
                    "schema": model(
                        items={"type": "array", "items": TEXT}, next_cursor=TEXT
                    )
                }
            }
        }
    },
}
_STATED = {
    "style": "cursor",
    "items": "/items",
    "request": {"in": "query", "name": "cursor"},
    "response": {"in": "body", "name": "/next_cursor"},
}


def pagers(*keys: dict[str, Any], **document: Any) -> list[bool]:
    """Lower a document of one operation for each of `keys`; tell which are paged."""
    paths = {f"/{n}": {"get": {**_PAGED, **more}} for n, more in enumerate(keys)}
    api, _ = lowered(paths=paths, **document)
    found = sorted(api.operations, key=lambda one: one.path)
    return [one.pagination is not None for one in found]


def test_paging_is_looked_for_where_nothing_is_stated() -> None:
    assert pagers({}, {}) == [True, True]


def test_an_operation_can_be_left_out() -> None:
    assert pagers({"x-pagination": False}, {}) == [False, True]


def test_a_document_can_say_that_nothing_is_to_be_inferred() -> None:
    assert pagers({}, {}, **{"x-pagination": False}) == [False, False]


def test_a_document_that_states_some_paging_states_all_of_it() -> None:
    assert pagers({"x-pagination": _STATED}, {}) == [True, False]


def test_the_size_of_pages_is_known() -> None:
    api, _ = lowered(paths={"/a": {"get": _PAGED}})
    [operation] = api.operations
    assert operation.pagination is not None
    assert operation.pagination.size == ("query", "limit")
