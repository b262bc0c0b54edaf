"""Tests of `wms.inventory`: requests as they go out, answers as they come back."""

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


def call_wms_inventory_get(client: Afosto) -> Any:
    return client.wms.inventory.get("id-11")


def test_wms_inventory_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    answer: dict[str, Any] = {
        "claim_id": "claim_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "expires_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "location_id": "location_id-15",
        "lot_number": "lot_number-16",
        "metadata": {"metadata-key": "metadata-17"},
        "position": "position-18",
        "sku": "sku-19",
        "state": "claimed",
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/inventory/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsInventoryItem",
        {
            "claim_id": "claim_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_inventory_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/inventory/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsInventoryItem", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_inventory_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_inventory_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.inventory.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_inventory_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_inventory_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_inventory_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_inventory_list(client: Afosto) -> Any:
    return client.wms.inventory.list()


def test_wms_inventory_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "claim_id": "claim_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "expires_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": "2024-10-22T21:21:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/inventory",
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
            "WmsInventoryItem",
            {
                "claim_id": "claim_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "metadata": {"metadata-key": "metadata-17"},
                "position": "position-18",
                "sku": "sku-19",
                "state": "claimed",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_inventory_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/inventory",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsInventoryItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_inventory_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_inventory_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.inventory.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_inventory_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_inventory_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_inventory_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_inventory_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_inventory_search(client: Afosto) -> Any:
    return client.wms.inventory.search()


def test_wms_inventory_search_full(run: Runner) -> None:
    body: params.WmsInventorySearchBodyParams = {
        "constraints": [
            {
                "key": "location_id",
                "operator": "in",
                "values": ["values-15", "values-16"],
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.wms.inventory.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "location_id",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.wms.inventory.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "claim_id": "claim_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "expires_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": "2024-10-22T21:21:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/items",
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
            "WmsInventoryItem",
            {
                "claim_id": "claim_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "metadata": {"metadata-key": "metadata-17"},
                "position": "position-18",
                "sku": "sku-19",
                "state": "claimed",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_inventory_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_inventory_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsInventoryItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_inventory_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_inventory_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.inventory.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_inventory_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_inventory_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_inventory_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_inventory_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_inventory_search_stock(client: Afosto) -> Any:
    return client.wms.inventory.search_stock()


def test_wms_inventory_search_stock_full(run: Runner) -> None:
    body: params.WmsInventorySearchStockBodyParams = {
        "constraints": [
            {
                "key": "is_tracking_inventory",
                "operator": "in",
                "values": ["values-15", "values-16"],
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "is_tracking_inventory",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.wms.inventory.search_stock(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "available": 11,
            "backordered": 12,
            "claimed": 13,
            "expires_at": "2024-03-15T14:14:07Z",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "missing": 17,
            "position": "position-18",
            "reserved": 19,
            "sku": "sku-20",
            "total": 21,
            "transit": 22,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/inventory",
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
            "WmsStock",
            {
                "available": 11,
                "backordered": 12,
                "claimed": 13,
                "expires_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "missing": 17,
                "position": "position-18",
                "reserved": 19,
                "sku": "sku-20",
                "total": 21,
                "transit": 22,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_inventory_search_stock_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_inventory_search_stock, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/inventory",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsStock", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_inventory_search_stock_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_inventory_search_stock, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_inventory_search_stock_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_inventory_search_stock, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_inventory_search_stock_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6", "x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-count": "6", "x-page": "cursor-3"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_wms_inventory_search_stock,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_inventory_set_stock(client: Afosto) -> Any:
    return client.wms.inventory.set_stock()


def test_wms_inventory_set_stock_full(run: Runner) -> None:
    body: params.WmsStockUpRequestParams = {
        "items": [
            {
                "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "lot_number": "lot_number-12",
                "position": "position-13",
                "quantity": 14,
                "sku": "sku-15",
            },
        ],
        "location_id": UUID("00000000-0000-4000-8000-000000000016"),
    }

    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock(
            items=[
                {
                    "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                    "lot_number": "lot_number-12",
                    "position": "position-13",
                    "quantity": 14,
                    "sku": "sku-15",
                },
            ],
            location_id=UUID("00000000-0000-4000-8000-000000000016"),
        )

    def whole(client: Afosto) -> Any:
        return client.wms.inventory.set_stock(body=body)

    answer: list[Any] = [
        {
            "available": 11,
            "backordered": 12,
            "claimed": 13,
            "expires_at": "2024-03-15T14:14:07Z",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "missing": 17,
            "position": "position-18",
            "reserved": 19,
            "sku": "sku-20",
            "total": 21,
            "transit": 22,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/inventory",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "items": [
                {
                    "expires_at": "2024-12-12T11:11:07Z",
                    "lot_number": "lot_number-12",
                    "position": "position-13",
                    "quantity": 14,
                    "sku": "sku-15",
                },
            ],
            "location_id": "00000000-0000-4000-8000-000000000016",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsStock",
            {
                "available": 11,
                "backordered": 12,
                "claimed": 13,
                "expires_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "missing": 17,
                "position": "position-18",
                "reserved": 19,
                "sku": "sku-20",
                "total": 21,
                "transit": 22,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_inventory_set_stock_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_inventory_set_stock, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/inventory",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsStock", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_inventory_set_stock_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_inventory_set_stock, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_inventory_set_stock_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_inventory_set_stock, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_inventory_update(client: Afosto) -> Any:
    return client.wms.inventory.update("id-11")


def test_wms_inventory_update_full(run: Runner) -> None:
    body: params.WmsUpdateInventoryItemRequestParams = {
        "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "lot_number": "lot_number-12",
        "metadata": {"metadata-key": "metadata-13"},
        "position": "position-14",
    }

    def call(client: Afosto) -> Any:
        return client.wms.inventory.update(
            "id-11",
            expires_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            lot_number="lot_number-12",
            metadata={"metadata-key": "metadata-13"},
            position="position-14",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11", body=body)

    answer: dict[str, Any] = {
        "claim_id": "claim_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "expires_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "location_id": "location_id-15",
        "lot_number": "lot_number-16",
        "metadata": {"metadata-key": "metadata-17"},
        "position": "position-18",
        "sku": "sku-19",
        "state": "claimed",
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/inventory/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "expires_at": "2024-12-12T11:11:07Z",
            "lot_number": "lot_number-12",
            "metadata": {"metadata-key": "metadata-13"},
            "position": "position-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsInventoryItem",
        {
            "claim_id": "claim_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_inventory_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_inventory_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/inventory/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsInventoryItem", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_inventory_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_inventory_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.inventory.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_inventory_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_inventory_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_inventory_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
