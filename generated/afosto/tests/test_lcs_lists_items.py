"""Tests of `lcs.lists.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
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


def call_lcs_lists_items_search(client: Afosto) -> Any:
    return client.lcs.lists.items.search()


def test_lcs_lists_items_search_full(run: Runner) -> None:
    body: params.LcsItemSearchParams = {
        "constraints": [
            {"key": "parcel_ids", "operator": "in", "value": ["value-15", "value-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search(
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
        return client.lcs.lists.items.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "handled_ids": ["handled_ids-12", "handled_ids-13"],
            "ids": ["ids-14", "ids-15"],
            "position": "position-16",
            "quantity": 17,
            "rank": 18,
            "shipment_id": "shipment_id-19",
            "sku": "sku-20",
            "sorting_label": "sorting_label-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/lists/items",
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
            "LcsHandlingListItem",
            {
                "description": "description-11",
                "handled_ids": ["handled_ids-12", "handled_ids-13"],
                "ids": ["ids-14", "ids-15"],
                "position": "position-16",
                "quantity": 17,
                "rank": 18,
                "shipment_id": "shipment_id-19",
                "sku": "sku-20",
                "sorting_label": "sorting_label-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_lists_items_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_lists_items_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/lists/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsHandlingListItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_items_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_lists_items_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.items.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_lists_items_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_lists_items_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_lists_items_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_lists_items_update(client: Afosto) -> Any:
    return client.lcs.lists.items.update("id-11")


def test_lcs_lists_items_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update(
            "id-11",
            body=[
                {
                    "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                    "id": "id-12",
                    "is_finished": True,
                    "is_handled": False,
                    "is_serviced": True,
                    "lot_number": "lot_number-16",
                    "position": "position-17",
                },
            ],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "expires_at": "2024-12-12T11:11:07Z",
                "id": "id-12",
                "is_finished": True,
                "is_handled": False,
                "is_serviced": True,
                "lot_number": "lot_number-16",
                "position": "position-17",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_lists_items_update_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_lists_items_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_items_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_lists_items_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.items.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_items_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_items_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_lists_items_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
