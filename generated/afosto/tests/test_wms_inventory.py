"""Tests of `wms.inventory`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/inventory/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsInventoryItem", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "wms.inventory.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "wms.inventory.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "wms.inventory.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "wms.inventory.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "wms.inventory.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "wms.inventory.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_inventory_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-14",
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "metadata": {"metadata-key": "metadata-17"},
                "position": "position-18",
                "sku": "sku-19",
                "state": "claimed",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/inventory",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsInventoryItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "wms.inventory.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "wms.inventory.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "wms.inventory.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "wms.inventory.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "wms.inventory.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "wms.inventory.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_inventory_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_wms_inventory_search_full(run: Runner) -> None:
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
        json={
            "constraints": [
                {
                    "key": "location_id",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsInventoryItem",
            {
                "claim_id": "claim_id-11",
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-14",
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "metadata": {"metadata-key": "metadata-17"},
                "position": "position-18",
                "sku": "sku-19",
                "state": "claimed",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsInventoryItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "location_id",
                        "operator": "in",
                        "values": ["values-15", "values-16"],
                    },
                ],
            },
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
        json={
            "constraints": [
                {
                    "key": "location_id",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsInventoryItem",
            {
                "claim_id": "claim_id-11",
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-14",
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "metadata": {"metadata-key": "metadata-17"},
                "position": "position-18",
                "sku": "sku-19",
                "state": "claimed",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "wms.inventory.search"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "wms.inventory.search"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "wms.inventory.search"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "wms.inventory.search"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "wms.inventory.search"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "wms.inventory.search"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_inventory_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_wms_inventory_search_stock_full(run: Runner) -> None:
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
        json={
            "constraints": [
                {
                    "key": "is_tracking_inventory",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
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
                "expires_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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


def test_wms_inventory_search_stock_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/inventory",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsStock", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_search_stock_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "is_tracking_inventory",
                        "operator": "in",
                        "values": ["values-15", "values-16"],
                    },
                ],
            },
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
        json={
            "constraints": [
                {
                    "key": "is_tracking_inventory",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
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
                "expires_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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


def test_wms_inventory_search_stock_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_stock_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_stock_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_stock_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_stock_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_stock_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "wms.inventory.search_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_search_stock_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_inventory_search_stock_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.search_stock()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6", "x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6", "x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_wms_inventory_set_stock_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock(
            items=[
                {
                    "expires_at": dt.datetime(
                        2024,
                        12,
                        12,
                        11,
                        11,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                    "lot_number": "lot_number-12",
                    "position": "position-13",
                    "quantity": 14,
                    "sku": "sku-15",
                },
            ],
            location_id=UUID("00000000-0000-4000-8000-000000000016"),
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
                "expires_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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


def test_wms_inventory_set_stock_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/inventory",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsStock", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_set_stock_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock(
            body={
                "items": [
                    {
                        "expires_at": dt.datetime(
                            2024,
                            12,
                            12,
                            11,
                            11,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "lot_number": "lot_number-12",
                        "position": "position-13",
                        "quantity": 14,
                        "sku": "sku-15",
                    },
                ],
                "location_id": UUID("00000000-0000-4000-8000-000000000016"),
            },
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
                "expires_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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


def test_wms_inventory_set_stock_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_set_stock_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_set_stock_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_set_stock_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_set_stock_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_set_stock_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "wms.inventory.set_stock"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_set_stock_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.set_stock()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_inventory_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update(
            "id-11",
            expires_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            lot_number="lot_number-12",
            metadata={"metadata-key": "metadata-13"},
            position="position-14",
        )

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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/inventory/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsInventoryItem", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update(
            "id-11",
            body={
                "expires_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "lot_number": "lot_number-12",
                "metadata": {"metadata-key": "metadata-13"},
                "position": "position-14",
            },
        )

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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_inventory_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "wms.inventory.update"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "wms.inventory.update"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "wms.inventory.update"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "wms.inventory.update"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "wms.inventory.update"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "wms.inventory.update"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_wms_inventory_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_inventory_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.inventory.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
