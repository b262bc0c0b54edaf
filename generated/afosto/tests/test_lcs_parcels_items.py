"""Tests of `lcs.parcels.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    same,
    see,
    walked,
    walked_later,
    without_nulls,
)

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    params,
)

ERROR: dict[str, Any] = {
    "code": 11,
    "errors": {"errors-key": ["errors-12", "errors-13"]},
    "message": "message-14",
    "reference": "reference-15",
}

SEEN: Any = Seen(
    "Error",
    {
        "code": 11,
        "errors": {"errors-key": ["errors-12", "errors-13"]},
        "message": "message-14",
        "reference": "reference-15",
    },
)

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_lcs_parcels_items_add(client: Afosto) -> Any:
    return client.lcs.parcels.items.add("id-11")


def test_lcs_parcels_items_add_full(run: Runner) -> None:
    body: params.LcsPlaceParams = {"ids": ["ids-11", "ids-12"]}

    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11", ids=["ids-11", "ids-12"])

    def whole(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11", body=body)

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsAddResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_parcels_items_add_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_items_add, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsAddResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_items_add_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_items_add, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.items.add"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_items_add_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"failed": 0, "success": 12}
    reply = Reply(200, json=example)
    outcome = run(call_lcs_parcels_items_add, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_parcels_items_add_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_items_add_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_parcels_items_add, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_lcs_parcels_items_remove(client: Afosto) -> Any:
    return client.lcs.parcels.items.remove("id-11")


def test_lcs_parcels_items_remove_full(run: Runner) -> None:
    body: params.LcsPlaceParams = {"ids": ["ids-11", "ids-12"]}

    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11", ids=["ids-11", "ids-12"])

    def whole(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11", body=body)

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsRemoveResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_parcels_items_remove_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_items_remove, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsRemoveResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_items_remove_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_items_remove, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.items.remove"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_items_remove_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"failed": 0, "success": 12}
    reply = Reply(200, json=example)
    outcome = run(call_lcs_parcels_items_remove, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_parcels_items_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_items_remove_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_parcels_items_remove, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_parcels_items_search(client: Afosto) -> Any:
    return client.lcs.parcels.items.search()


def test_lcs_parcels_items_search_full(run: Runner) -> None:
    body: params.LcsItemSearchParams = {
        "constraints": [
            {"key": "parcel_ids", "operator": "in", "value": ["value-15", "value-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.parcels.items.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "id": "00000000-0000-4000-8000-000000000012",
            "quantity": 13,
            "sku": "sku-14",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcelItem",
            {
                "description": "description-11",
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "quantity": 13,
                "sku": "sku-14",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_parcels_items_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_items_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsParcelItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_items_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_items_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.items.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_parcels_items_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_items_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_lcs_parcels_items_search,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]
