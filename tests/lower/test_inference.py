"""When paging is looked for, and the ways in which it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .building import TEXT, WHOLE, lowered, model

if TYPE_CHECKING:
    from clientpress.ir import Pagination

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


def test_what_another_operation_needs_is_answered_as_it_is() -> None:
    task = {"header": "x-task", "operation": "first", "done": "/next_cursor"}
    assert pagers({"operationId": "first"}, {"x-task": task}) == [False, False]


def test_a_document_can_say_that_nothing_is_to_be_inferred() -> None:
    assert pagers({}, {}, **{"x-pagination": False}) == [False, False]


def test_paging_can_be_wanted_beside_what_is_stated() -> None:
    stated = {"x-pagination": _STATED}
    assert pagers(stated, {}, **{"x-pagination": True}) == [True, True]
    assert pagers(stated, {"x-pagination": True}, {}) == [True, True, False]


def test_a_document_that_states_some_paging_states_all_of_it() -> None:
    assert pagers({"x-pagination": _STATED}, {}) == [True, False]


def test_the_size_of_pages_is_known() -> None:
    api, _ = lowered(paths={"/a": {"get": _PAGED}})
    [operation] = api.operations
    assert operation.pagination is not None
    assert operation.pagination.size == ("query", "limit")


LIST = {"type": "array", "items": model(id=TEXT, token=TEXT)}
DATE = {"type": "string", "format": "date"}
TRUTH = {"type": "boolean"}
URL = {"type": "string", "format": "uri"}


def inferred(
    answer: dict[str, Any], *headers: str, **asked: dict[str, Any]
) -> Pagination | None:
    """Return what is inferred of a GET, by its answer and its parameters."""
    parameters = [
        {
            "name": name,
            "in": "query",
            "schema": schema,
            "description": schema.get("description", ""),
        }
        for name, schema in asked.items()
    ]
    success = {
        "headers": {header: {"schema": TEXT} for header in headers},
        "content": {"application/json": {"schema": answer}},
    }
    node = {"parameters": parameters, "responses": {"200": success}}
    api, _ = lowered(paths={"/things": {"get": node}})
    return api.operations[0].pagination


def way(
    answer: dict[str, Any], *headers: str, **asked: dict[str, Any]
) -> tuple[Any, ...] | None:
    """Return style, request and response of what is inferred of a GET."""
    found = inferred(answer, *headers, **asked)
    return None if found is None else (found.style, found.request, found.response)


def cursor(name: str, pointer: str, place: str = "body") -> tuple[Any, ...]:
    return "cursor", ("query", name), (place, pointer)


def link(pointer: str) -> tuple[Any, ...]:
    return "link", None, ("body", pointer)


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("next_cursor", "cursor"),
        ("nextCursor", "pageCursor"),
        ("next_cursor", "start_cursor"),
        ("NextToken", "NextToken"),
        ("next_page_token", "page_token"),
        ("nextPageToken", "pageToken"),
        ("continuationToken", "continuationToken"),
        ("next_marker", "marker"),
        ("NextMarker", "Marker"),
        ("next_page", "page"),
        ("nextOffset", "offset"),
        ("nextBookmark", "bookmark"),
    ],
)
def test_a_cursor_is_known_by_its_name(field: str, name: str) -> None:
    answer = model(data=LIST, **{field: TEXT})
    assert way(answer, **{name: TEXT}) == cursor(name, f"/{field}")
    # What has another type may be something else.
    assert way(answer, **{name: DATE}) is None


@pytest.mark.parametrize(
    ("answer", "name", "pointer"),
    [
        (model(x=LIST, meta=model(next_cursor=TEXT)), "cursor", "/meta/next_cursor"),
        (
            model(x=LIST, pagination=model(cursors=model(next=TEXT, after=TEXT))),
            "after",
            "/pagination/cursors/after",
        ),
        (
            model(x=LIST, pages=model(next=model(starting_after=TEXT))),
            "starting_after",
            "/pages/next/starting_after",
        ),
        (
            model(x=LIST, pageInfo=model(endCursor=TEXT, hasNextPage=TRUTH)),
            "after",
            "/pageInfo/endCursor",
        ),
        (
            model(x=LIST, metadata=model(**{"continue": TEXT})),
            "continue",
            "/metadata/continue",
        ),
    ],
)
def test_a_cursor_may_stand_in_an_object_beside_the_list(
    answer: dict[str, Any], name: str, pointer: str
) -> None:
    assert way(answer, **{name: TEXT}) == cursor(name, pointer)


@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        (model(value=LIST, **{"@odata.nextLink": TEXT}), "/@odata.nextLink"),
        (model(value=LIST, nextLink=TEXT), "/nextLink"),
        (model(things=LIST, next=URL), "/next"),
        (model(things=LIST, next={**TEXT, "examples": ["/things?skip=2"]}), "/next"),
        (model(things=LIST, next={**TEXT, "description": "A URL."}), "/next"),
        (model(things=LIST, next_page_uri=TEXT), "/next_page_uri"),
        (model(x=LIST, _links=model(next=model(href=TEXT))), "/_links/next/href"),
        (model(x=LIST, links=model(pages=model(next=TEXT))), "/links/pages/next"),
    ],
)
def test_the_address_of_the_next_page(answer: dict[str, Any], pointer: str) -> None:
    assert way(answer, **{"$skip": WHOLE}) == link(pointer)
    # Nothing says that a part of the list may be asked for.
    assert way(answer, expand=TEXT) is None


@pytest.mark.parametrize(
    "answer",
    [
        model(things=LIST, next=TEXT),
        model(things=LIST, next_step_url=TEXT),
        model(things=LIST, previous_url=URL),
        model(things=LIST, next_url=WHOLE),
    ],
)
def test_what_is_no_address_of_a_next_page(answer: dict[str, Any]) -> None:
    assert way(answer, limit=WHOLE) is None


def test_a_cursor_in_a_header() -> None:
    expected = cursor("after_cursor", "X-After-Cursor", "header")
    assert way(LIST, "X-After-Cursor", after_cursor=TEXT) == expected
    expected = cursor("page", "X-Next-Page", "header")
    assert way(LIST, "X-Page", "X-Next-Page", page=WHOLE) == expected
    # That may be the page that was asked for.
    assert way(LIST, "X-Page", page=WHOLE) is None


def test_the_last_item_counts_where_it_is_said_that_there_are_more() -> None:
    answer = model(data=LIST, has_more=TRUTH)
    expected = cursor("starting_after", "/id", "item")
    assert way(answer, starting_after=TEXT) == expected
    assert way(model(data=LIST), starting_after=TEXT) is None
    assert way(answer, starting_after=DATE) is None


def test_the_last_item_may_be_known_by_another_name() -> None:
    answer = model(data={"type": "array", "items": model(token=TEXT)}, has_more=TRUTH)
    after = {**TEXT, "description": "An item's token, after which a page begins."}
    assert way(answer, after=after) == cursor("after", "/token", "item")
    assert way(answer, after=TEXT) is None


@pytest.mark.parametrize(
    ("page", "first"),
    [
        ({"default": 0}, 0),
        ({"default": 1}, 1),
        ({"minimum": 1}, 1),
        ({"description": "Pages start at 0."}, 0),
        ({"description": "The page, 1-based."}, 1),
        ({"description": "A zero-based number."}, 0),
        ({"description": "The page to return."}, None),
        ({"minimum": 0}, None),
    ],
)
def test_pages_have_numbers_whose_first_is_known(
    page: dict[str, Any], first: int | None
) -> None:
    found = inferred(LIST, page={**WHOLE, **page}, size=WHOLE)
    assert (None if found is None else found.starts_at) == first


@pytest.mark.parametrize(
    ("field", "is_total"),
    [
        ({"total": WHOLE}, True),
        ({"totalCount": WHOLE}, True),
        ({"meta": model(total_items=WHOLE)}, True),
        ({"total_pages": WHOLE}, False),
        ({"total": {**WHOLE, "description": "The number of pages."}}, False),
        ({"total": {**WHOLE, "description": "Items on this page."}}, False),
        ({"count": WHOLE}, False),
        ({"total_price": WHOLE}, False),
    ],
)
def test_only_the_number_of_all_items_ends_a_walk(
    field: dict[str, Any], is_total: bool
) -> None:
    found = inferred(model(things=LIST, **field), offset=WHOLE, limit=WHOLE)
    assert found is not None
    assert (found.total is not None) == is_total


def test_what_is_nearest_to_the_list_is_said_of_it() -> None:
    inner = model(total=WHOLE)
    page = model(things=LIST, meta={**inner}, total=WHOLE)
    found = inferred(page, offset=WHOLE, limit=WHOLE)
    assert found is not None
    assert found.total == ("body", "/total")


@pytest.mark.parametrize(
    "description",
    [
        "A cursor, as given in the [Link header](https://docs.test/#link).",
        "Obtained from the `Link` response header.",
    ],
)
def test_a_cursor_may_be_said_to_come_from_the_link_header(description: str) -> None:
    after = {**TEXT, "description": description}
    assert way(LIST, after=after) == ("link", None, ("header", "Link"))
    assert way(LIST, after={**TEXT, "description": "A link to a header."}) is None


def test_a_cursor_of_the_same_name_has_to_be_the_next_one() -> None:
    following = {**TEXT, "description": "To be used in a subsequent request."}
    answer = model(errors={"type": "array", "items": model(code=TEXT)}, things=LIST)
    answer["properties"]["cursor"] = following
    assert way(answer, cursor=TEXT) == cursor("cursor", "/cursor")
    answer["properties"]["cursor"] = TEXT
    assert way(answer, cursor=TEXT) is None
