"""Tests of `wms.transfers.items`: requests as they go out, answers as they come back."""

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


def test_wms_transfers_items_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list(
            "id-11",
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "claim_id": "00000000-0000-4000-8000-000000000011",
            "claim_item_id": "00000000-0000-4000-8000-000000000012",
            "route": [
                {"id": "00000000-0000-4000-8000-000000000013", "label": "label-14"},
            ],
            "sku": "sku-15",
            "transports": [
                {
                    "arrival_at": "2024-05-17T16:16:07Z",
                    "departure_at": "2024-06-18T17:17:07Z",
                    "from": "00000000-0000-4000-8000-000000000018",
                    "id": "00000000-0000-4000-8000-000000000019",
                    "inbound_shipment_id": "inbound_shipment_id-20",
                    "next": "00000000-0000-4000-8000-000000000021",
                    "outbound_shipment_id": "outbound_shipment_id-22",
                    "previous": "00000000-0000-4000-8000-000000000023",
                    "reference": "reference-24",
                    "status": "shipped",
                    "to": "00000000-0000-4000-8000-000000000026",
                },
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/items",
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
            "WmsTraveledRoute",
            {
                "claim_id": UUID("00000000-0000-4000-8000-000000000011"),
                "claim_item_id": UUID("00000000-0000-4000-8000-000000000012"),
                "route": [
                    Seen(
                        "WmsDescriptiveLocation",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000013"),
                            "label": "label-14",
                        },
                    ),
                ],
                "sku": "sku-15",
                "transports": [
                    Seen(
                        "WmsTransport",
                        {
                            "arrival_at": dt.datetime(
                                2024,
                                5,
                                17,
                                16,
                                16,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "departure_at": dt.datetime(
                                2024,
                                6,
                                18,
                                17,
                                17,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "from_": UUID("00000000-0000-4000-8000-000000000018"),
                            "id": UUID("00000000-0000-4000-8000-000000000019"),
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": UUID("00000000-0000-4000-8000-000000000021"),
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": UUID("00000000-0000-4000-8000-000000000023"),
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": UUID("00000000-0000-4000-8000-000000000026"),
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_items_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsTraveledRoute", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_items_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

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
    operation = "wms.transfers.items.list"
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


def test_wms_transfers_items_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

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
    operation = "wms.transfers.items.list"
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


def test_wms_transfers_items_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

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
    operation = "wms.transfers.items.list"
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


def test_wms_transfers_items_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

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
    operation = "wms.transfers.items.list"
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


def test_wms_transfers_items_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

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
    operation = "wms.transfers.items.list"
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


def test_wms_transfers_items_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

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
    operation = "wms.transfers.items.list"
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


def test_wms_transfers_items_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_items_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_items_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.items.list("id-11")

    replies = [
        Reply(
            200,
            json=[
                {
                    "claim_id": "00000000-0000-4000-8000-000000000011",
                    "claim_item_id": "00000000-0000-4000-8000-000000000012",
                    "route": [
                        {
                            "id": "00000000-0000-4000-8000-000000000013",
                            "label": "label-14",
                        },
                    ],
                    "sku": "sku-15",
                    "transports": [
                        {
                            "arrival_at": "2024-05-17T16:16:07Z",
                            "departure_at": "2024-06-18T17:17:07Z",
                            "from": "00000000-0000-4000-8000-000000000018",
                            "id": "00000000-0000-4000-8000-000000000019",
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": "00000000-0000-4000-8000-000000000021",
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": "00000000-0000-4000-8000-000000000023",
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": "00000000-0000-4000-8000-000000000026",
                        },
                    ],
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "claim_id": "00000000-0000-4000-8000-000000000011",
                    "claim_item_id": "00000000-0000-4000-8000-000000000012",
                    "route": [
                        {
                            "id": "00000000-0000-4000-8000-000000000013",
                            "label": "label-14",
                        },
                    ],
                    "sku": "sku-15",
                    "transports": [
                        {
                            "arrival_at": "2024-05-17T16:16:07Z",
                            "departure_at": "2024-06-18T17:17:07Z",
                            "from": "00000000-0000-4000-8000-000000000018",
                            "id": "00000000-0000-4000-8000-000000000019",
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": "00000000-0000-4000-8000-000000000021",
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": "00000000-0000-4000-8000-000000000023",
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": "00000000-0000-4000-8000-000000000026",
                        },
                    ],
                },
                {
                    "claim_id": "00000000-0000-4000-8000-000000000011",
                    "claim_item_id": "00000000-0000-4000-8000-000000000012",
                    "route": [
                        {
                            "id": "00000000-0000-4000-8000-000000000013",
                            "label": "label-14",
                        },
                    ],
                    "sku": "sku-15",
                    "transports": [
                        {
                            "arrival_at": "2024-05-17T16:16:07Z",
                            "departure_at": "2024-06-18T17:17:07Z",
                            "from": "00000000-0000-4000-8000-000000000018",
                            "id": "00000000-0000-4000-8000-000000000019",
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": "00000000-0000-4000-8000-000000000021",
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": "00000000-0000-4000-8000-000000000023",
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": "00000000-0000-4000-8000-000000000026",
                        },
                    ],
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "claim_id": "00000000-0000-4000-8000-000000000011",
                    "claim_item_id": "00000000-0000-4000-8000-000000000012",
                    "route": [
                        {
                            "id": "00000000-0000-4000-8000-000000000013",
                            "label": "label-14",
                        },
                    ],
                    "sku": "sku-15",
                    "transports": [
                        {
                            "arrival_at": "2024-05-17T16:16:07Z",
                            "departure_at": "2024-06-18T17:17:07Z",
                            "from": "00000000-0000-4000-8000-000000000018",
                            "id": "00000000-0000-4000-8000-000000000019",
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": "00000000-0000-4000-8000-000000000021",
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": "00000000-0000-4000-8000-000000000023",
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": "00000000-0000-4000-8000-000000000026",
                        },
                    ],
                },
                {
                    "claim_id": "00000000-0000-4000-8000-000000000011",
                    "claim_item_id": "00000000-0000-4000-8000-000000000012",
                    "route": [
                        {
                            "id": "00000000-0000-4000-8000-000000000013",
                            "label": "label-14",
                        },
                    ],
                    "sku": "sku-15",
                    "transports": [
                        {
                            "arrival_at": "2024-05-17T16:16:07Z",
                            "departure_at": "2024-06-18T17:17:07Z",
                            "from": "00000000-0000-4000-8000-000000000018",
                            "id": "00000000-0000-4000-8000-000000000019",
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": "00000000-0000-4000-8000-000000000021",
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": "00000000-0000-4000-8000-000000000023",
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": "00000000-0000-4000-8000-000000000026",
                        },
                    ],
                },
                {
                    "claim_id": "00000000-0000-4000-8000-000000000011",
                    "claim_item_id": "00000000-0000-4000-8000-000000000012",
                    "route": [
                        {
                            "id": "00000000-0000-4000-8000-000000000013",
                            "label": "label-14",
                        },
                    ],
                    "sku": "sku-15",
                    "transports": [
                        {
                            "arrival_at": "2024-05-17T16:16:07Z",
                            "departure_at": "2024-06-18T17:17:07Z",
                            "from": "00000000-0000-4000-8000-000000000018",
                            "id": "00000000-0000-4000-8000-000000000019",
                            "inbound_shipment_id": "inbound_shipment_id-20",
                            "next": "00000000-0000-4000-8000-000000000021",
                            "outbound_shipment_id": "outbound_shipment_id-22",
                            "previous": "00000000-0000-4000-8000-000000000023",
                            "reference": "reference-24",
                            "status": "shipped",
                            "to": "00000000-0000-4000-8000-000000000026",
                        },
                    ],
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
