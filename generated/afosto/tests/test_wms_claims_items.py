"""Tests of `wms.claims.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def call_wms_claims_items_attach(client: Afosto) -> Any:
    return client.wms.claims.items.attach("id-11")


def test_wms_claims_items_attach_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.items.attach(
            "id-11",
            body=[
                {
                    "entity_id": "entity_id-11",
                    "entity_type": "sku",
                    "reference": "reference-13",
                    "state": "available",
                },
            ],
        )

    answer: list[Any] = [
        {
            "id": "00000000-0000-4000-8000-000000000011",
            "inventory_item_id": "00000000-0000-4000-8000-000000000012",
            "position": "position-13",
            "reference": "reference-14",
            "updated_at": "2024-04-16T15:15:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/claims/id-11/attach",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "entity_id": "entity_id-11",
                "entity_type": "sku",
                "reference": "reference-13",
                "state": "available",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsClaimItem",
            {
                "id": UUID("00000000-0000-4000-8000-000000000011"),
                "inventory_item_id": UUID("00000000-0000-4000-8000-000000000012"),
                "position": "position-13",
                "reference": "reference-14",
                "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_claims_items_attach_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_items_attach, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/claims/id-11/attach",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsClaimItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_items_attach_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_claims_items_attach, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.items.attach"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_items_attach_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.items.attach("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_items_attach_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_claims_items_attach, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_claims_items_list(client: Afosto) -> Any:
    return client.wms.claims.items.list("id-11")


def test_wms_claims_items_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.items.list(
            "id-11",
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "id": "00000000-0000-4000-8000-000000000011",
            "inventory_item_id": "00000000-0000-4000-8000-000000000012",
            "position": "position-13",
            "reference": "reference-14",
            "updated_at": "2024-04-16T15:15:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsClaimItem",
            {
                "id": UUID("00000000-0000-4000-8000-000000000011"),
                "inventory_item_id": UUID("00000000-0000-4000-8000-000000000012"),
                "position": "position-13",
                "reference": "reference-14",
                "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_claims_items_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_items_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsClaimItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_items_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_claims_items_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.items.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_items_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.items.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_items_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_claims_items_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_claims_items_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_claims_items_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_claims_items_remove(client: Afosto) -> Any:
    return client.wms.claims.items.remove("id-11")


def test_wms_claims_items_remove_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.items.remove(
            "id-11",
            body=[
                UUID("00000000-0000-4000-8000-000000000011"),
                UUID("00000000-0000-4000-8000-000000000012"),
            ],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/claims/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            "00000000-0000-4000-8000-000000000011",
            "00000000-0000-4000-8000-000000000012",
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_wms_claims_items_remove_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_wms_claims_items_remove, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/claims/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_items_remove_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_claims_items_remove, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.items.remove"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_items_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.items.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_items_remove_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_wms_claims_items_remove, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
