"""Tests of `odr.orders.items`: requests as they go out, answers as they come back."""

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


def test_odr_orders_items_add_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            idempotency_key="idempotency_key-11",
            body=[
                {
                    "description": "description-12",
                    "is_backorder": True,
                    "is_inbound": False,
                    "item_ids": [
                        UUID("00000000-0000-4000-8000-000000000015"),
                        UUID("00000000-0000-4000-8000-000000000016"),
                    ],
                    "quantity": 17,
                    "reference": UUID("00000000-0000-4000-8000-000000000018"),
                    "sku": "sku-19",
                    "source_order_id": UUID("00000000-0000-4000-8000-000000000020"),
                },
            ],
            options={"idempotency_key": "key-1"},
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "id": "id-12",
            "is_inbound": True,
            "reference": "reference-14",
            "sku": "sku-15",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-idempotency-key": "key-1",
        },
        json=[
            {
                "description": "description-12",
                "is_backorder": True,
                "is_inbound": False,
                "item_ids": [
                    "00000000-0000-4000-8000-000000000015",
                    "00000000-0000-4000-8000-000000000016",
                ],
                "quantity": 17,
                "reference": "00000000-0000-4000-8000-000000000018",
                "sku": "sku-19",
                "source_order_id": "00000000-0000-4000-8000-000000000020",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrSimpleOrderItem",
            {
                "description": "description-11",
                "id": "id-12",
                "is_inbound": True,
                "reference": "reference-14",
                "sku": "sku-15",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_add_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-idempotency-key": "key-1",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrSimpleOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_add_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

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
    operation = "odr.orders.items.add"
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


def test_odr_orders_items_add_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

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
    operation = "odr.orders.items.add"
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


def test_odr_orders_items_add_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

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
    operation = "odr.orders.items.add"
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


def test_odr_orders_items_add_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

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
    operation = "odr.orders.items.add"
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


def test_odr_orders_items_add_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

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
    operation = "odr.orders.items.add"
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


def test_odr_orders_items_add_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

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
    operation = "odr.orders.items.add"
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


def test_odr_orders_items_add_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add("", options={"idempotency_key": "key-1"})

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_add_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add(
            "id-11",
            options={"idempotency_key": "key-1"},
        )

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_add_from_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search(
            "id-11",
            constraints=[
                {
                    "key": "shipment_count",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
            filters=[{"key": "key-15", "values": ["values-16", "values-17"]}],
            is_backorder=False,
            is_inbound=True,
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "id": "id-15",
            "order_id": "00000000-0000-4000-8000-000000000016",
            "reference": "reference-17",
            "references": {
                "orders": [
                    {
                        "backorders": ["backorders-18", "backorders-19"],
                        "id": "00000000-0000-4000-8000-000000000020",
                        "is_available": True,
                        "is_backorder": False,
                        "is_inbound": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000024",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "target": "target-27",
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000028",
                            "claim_item_id": "00000000-0000-4000-8000-000000000029",
                            "claimed_at": "2024-07-03T06:30:07Z",
                            "is_reservation": True,
                            "route_id": "00000000-0000-4000-8000-000000000032",
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "stacks": [
                    {
                        "id": "id-34",
                        "state": {
                            "is_accepted": True,
                            "is_confirmed": False,
                            "is_finished": True,
                            "is_locked": False,
                        },
                        "type": "type-39",
                    },
                ],
            },
            "sku": "sku-40",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {
                    "key": "shipment_count",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
            "filters": [{"key": "key-15", "values": ["values-16", "values-17"]}],
            "is_backorder": False,
            "is_inbound": True,
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrOrderItem",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "id": "id-15",
                "order_id": UUID("00000000-0000-4000-8000-000000000016"),
                "reference": "reference-17",
                "references": Seen(
                    "OdrOrderItemReferences",
                    {
                        "orders": [
                            Seen(
                                "OdrOrderItemReferencesOrder",
                                {
                                    "backorders": ["backorders-18", "backorders-19"],
                                    "id": UUID("00000000-0000-4000-8000-000000000020"),
                                    "is_available": True,
                                    "is_backorder": False,
                                    "is_inbound": True,
                                    "shipments": [
                                        Seen(
                                            "OdrOrderItemReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000024",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "target": "target-27",
                                    "warehouse": Seen(
                                        "OdrOrderItemReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000028",
                                            ),
                                            "claim_item_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "claimed_at": dt.datetime(
                                                2024,
                                                7,
                                                3,
                                                6,
                                                30,
                                                7,
                                                tzinfo=dt.timezone.utc,
                                            ),
                                            "is_reservation": True,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000032",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "stacks": [
                            Seen(
                                "OdrStackReference",
                                {
                                    "id": "id-34",
                                    "state": Seen(
                                        "OdrStackReferenceState",
                                        {
                                            "is_accepted": True,
                                            "is_confirmed": False,
                                            "is_finished": True,
                                            "is_locked": False,
                                        },
                                    ),
                                    "type": "type-39",
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-40",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_add_from_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_add_from_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search(
            "id-11",
            body={
                "constraints": [
                    {
                        "key": "shipment_count",
                        "operator": "in",
                        "values": ["values-13", "values-14"],
                    },
                ],
                "filters": [{"key": "key-15", "values": ["values-16", "values-17"]}],
                "is_backorder": False,
                "is_inbound": True,
            },
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "id": "id-15",
            "order_id": "00000000-0000-4000-8000-000000000016",
            "reference": "reference-17",
            "references": {
                "orders": [
                    {
                        "backorders": ["backorders-18", "backorders-19"],
                        "id": "00000000-0000-4000-8000-000000000020",
                        "is_available": True,
                        "is_backorder": False,
                        "is_inbound": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000024",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "target": "target-27",
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000028",
                            "claim_item_id": "00000000-0000-4000-8000-000000000029",
                            "claimed_at": "2024-07-03T06:30:07Z",
                            "is_reservation": True,
                            "route_id": "00000000-0000-4000-8000-000000000032",
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "stacks": [
                    {
                        "id": "id-34",
                        "state": {
                            "is_accepted": True,
                            "is_confirmed": False,
                            "is_finished": True,
                            "is_locked": False,
                        },
                        "type": "type-39",
                    },
                ],
            },
            "sku": "sku-40",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {
                    "key": "shipment_count",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
            "filters": [{"key": "key-15", "values": ["values-16", "values-17"]}],
            "is_backorder": False,
            "is_inbound": True,
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrOrderItem",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "id": "id-15",
                "order_id": UUID("00000000-0000-4000-8000-000000000016"),
                "reference": "reference-17",
                "references": Seen(
                    "OdrOrderItemReferences",
                    {
                        "orders": [
                            Seen(
                                "OdrOrderItemReferencesOrder",
                                {
                                    "backorders": ["backorders-18", "backorders-19"],
                                    "id": UUID("00000000-0000-4000-8000-000000000020"),
                                    "is_available": True,
                                    "is_backorder": False,
                                    "is_inbound": True,
                                    "shipments": [
                                        Seen(
                                            "OdrOrderItemReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000024",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "target": "target-27",
                                    "warehouse": Seen(
                                        "OdrOrderItemReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000028",
                                            ),
                                            "claim_item_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "claimed_at": dt.datetime(
                                                2024,
                                                7,
                                                3,
                                                6,
                                                30,
                                                7,
                                                tzinfo=dt.timezone.utc,
                                            ),
                                            "is_reservation": True,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000032",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "stacks": [
                            Seen(
                                "OdrStackReference",
                                {
                                    "id": "id-34",
                                    "state": Seen(
                                        "OdrStackReferenceState",
                                        {
                                            "is_accepted": True,
                                            "is_confirmed": False,
                                            "is_finished": True,
                                            "is_locked": False,
                                        },
                                    ),
                                    "type": "type-39",
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-40",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_add_from_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

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
    operation = "odr.orders.items.add_from_search"
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


def test_odr_orders_items_add_from_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

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
    operation = "odr.orders.items.add_from_search"
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


def test_odr_orders_items_add_from_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

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
    operation = "odr.orders.items.add_from_search"
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


def test_odr_orders_items_add_from_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

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
    operation = "odr.orders.items.add_from_search"
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


def test_odr_orders_items_add_from_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

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
    operation = "odr.orders.items.add_from_search"
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


def test_odr_orders_items_add_from_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

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
    operation = "odr.orders.items.add_from_search"
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


def test_odr_orders_items_add_from_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_add_from_search_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_attach_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach(
            "id-11",
            body=[
                {
                    "inventory_item_id": UUID("00000000-0000-4000-8000-000000000011"),
                    "order_item_id": UUID("00000000-0000-4000-8000-000000000012"),
                },
            ],
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "id": "id-15",
            "order_id": "00000000-0000-4000-8000-000000000016",
            "reference": "reference-17",
            "references": {
                "orders": [
                    {
                        "backorders": ["backorders-18", "backorders-19"],
                        "id": "00000000-0000-4000-8000-000000000020",
                        "is_available": True,
                        "is_backorder": False,
                        "is_inbound": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000024",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "target": "target-27",
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000028",
                            "claim_item_id": "00000000-0000-4000-8000-000000000029",
                            "claimed_at": "2024-07-03T06:30:07Z",
                            "is_reservation": True,
                            "route_id": "00000000-0000-4000-8000-000000000032",
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "stacks": [
                    {
                        "id": "id-34",
                        "state": {
                            "is_accepted": True,
                            "is_confirmed": False,
                            "is_finished": True,
                            "is_locked": False,
                        },
                        "type": "type-39",
                    },
                ],
            },
            "sku": "sku-40",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/attach",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "inventory_item_id": "00000000-0000-4000-8000-000000000011",
                "order_item_id": "00000000-0000-4000-8000-000000000012",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrOrderItem",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "id": "id-15",
                "order_id": UUID("00000000-0000-4000-8000-000000000016"),
                "reference": "reference-17",
                "references": Seen(
                    "OdrOrderItemReferences",
                    {
                        "orders": [
                            Seen(
                                "OdrOrderItemReferencesOrder",
                                {
                                    "backorders": ["backorders-18", "backorders-19"],
                                    "id": UUID("00000000-0000-4000-8000-000000000020"),
                                    "is_available": True,
                                    "is_backorder": False,
                                    "is_inbound": True,
                                    "shipments": [
                                        Seen(
                                            "OdrOrderItemReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000024",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "target": "target-27",
                                    "warehouse": Seen(
                                        "OdrOrderItemReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000028",
                                            ),
                                            "claim_item_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "claimed_at": dt.datetime(
                                                2024,
                                                7,
                                                3,
                                                6,
                                                30,
                                                7,
                                                tzinfo=dt.timezone.utc,
                                            ),
                                            "is_reservation": True,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000032",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "stacks": [
                            Seen(
                                "OdrStackReference",
                                {
                                    "id": "id-34",
                                    "state": Seen(
                                        "OdrStackReferenceState",
                                        {
                                            "is_accepted": True,
                                            "is_confirmed": False,
                                            "is_finished": True,
                                            "is_locked": False,
                                        },
                                    ),
                                    "type": "type-39",
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-40",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_attach_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/attach",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_attach_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

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
    operation = "odr.orders.items.attach"
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


def test_odr_orders_items_attach_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

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
    operation = "odr.orders.items.attach"
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


def test_odr_orders_items_attach_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

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
    operation = "odr.orders.items.attach"
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


def test_odr_orders_items_attach_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

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
    operation = "odr.orders.items.attach"
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


def test_odr_orders_items_attach_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

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
    operation = "odr.orders.items.attach"
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


def test_odr_orders_items_attach_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

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
    operation = "odr.orders.items.attach"
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


def test_odr_orders_items_attach_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_attach_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_deallocate_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11", body=["body-11", "body-12"])

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/cancel",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_items_deallocate_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/cancel",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_items_deallocate_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

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
    operation = "odr.orders.items.deallocate"
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


def test_odr_orders_items_deallocate_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

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
    operation = "odr.orders.items.deallocate"
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


def test_odr_orders_items_deallocate_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

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
    operation = "odr.orders.items.deallocate"
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


def test_odr_orders_items_deallocate_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

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
    operation = "odr.orders.items.deallocate"
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


def test_odr_orders_items_deallocate_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

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
    operation = "odr.orders.items.deallocate"
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


def test_odr_orders_items_deallocate_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

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
    operation = "odr.orders.items.deallocate"
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


def test_odr_orders_items_deallocate_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_deallocate_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list(
            "id-11",
            stack_id=UUID("00000000-0000-4000-8000-000000000011"),
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000015",
                "00000000-0000-4000-8000-000000000016",
            ],
            "quantity": 17,
            "reference": "reference-18",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000019",
                    "00000000-0000-4000-8000-000000000020",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000021",
                        "is_backordered": False,
                        "is_inbound": True,
                        "is_unavailable": False,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_inbound": False,
                                "is_missing": True,
                            },
                        ],
                        "warehouse": {
                            "address_id": "address_id-28",
                            "claim_id": "00000000-0000-4000-8000-000000000029",
                            "collect_route_id": "00000000-0000-4000-8000-000000000030",
                            "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                            "is_reservation": False,
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "target": "target-34",
            },
            "sku": "sku-35",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/items?stack_id=00000000-0000-4000-8000-000000000011",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "page_size-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroup",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000015"),
                    UUID("00000000-0000-4000-8000-000000000016"),
                ],
                "quantity": 17,
                "reference": "reference-18",
                "references": Seen(
                    "OdrGroupReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000019"),
                            UUID("00000000-0000-4000-8000-000000000020"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000021"),
                                    "is_backordered": False,
                                    "is_inbound": True,
                                    "is_unavailable": False,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000025",
                                                ),
                                                "is_inbound": False,
                                                "is_missing": True,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupReferencesOrderWarehouse",
                                        {
                                            "address_id": "address_id-28",
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "collect_route_id": UUID(
                                                "00000000-0000-4000-8000-000000000030",
                                            ),
                                            "delivery_route_id": UUID(
                                                "00000000-0000-4000-8000-000000000031",
                                            ),
                                            "is_reservation": False,
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "target": "target-34",
                    },
                ),
                "sku": "sku-35",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroup", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

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
    operation = "odr.orders.items.list"
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


def test_odr_orders_items_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

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
    operation = "odr.orders.items.list"
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


def test_odr_orders_items_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

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
    operation = "odr.orders.items.list"
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


def test_odr_orders_items_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

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
    operation = "odr.orders.items.list"
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


def test_odr_orders_items_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

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
    operation = "odr.orders.items.list"
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


def test_odr_orders_items_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

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
    operation = "odr.orders.items.list"
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


def test_odr_orders_items_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("id-11")

    replies = [
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_odr_orders_items_list_with_routing_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing(
            "id-11",
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "collect_routes": [
                {
                    "delivery_routes": ["delivery_routes-11", "delivery_routes-12"],
                    "id": "00000000-0000-4000-8000-000000000013",
                    "name": "name-14",
                },
            ],
            "delivery_routes": [
                {"id": "00000000-0000-4000-8000-000000000015", "name": "name-16"},
            ],
            "description": "description-17",
            "filters": [{"key": "key-18", "values": ["values-19", "values-20"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000021",
                "00000000-0000-4000-8000-000000000022",
            ],
            "order_id": "00000000-0000-4000-8000-000000000023",
            "quantity": 24,
            "reference": "reference-25",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000026",
                    "00000000-0000-4000-8000-000000000027",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000028",
                        "is_backordered": True,
                        "is_inbound": False,
                        "is_unavailable": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000032",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000035",
                            "is_reservation": False,
                            "route_id": "00000000-0000-4000-8000-000000000037",
                            "transfer_id": "00000000-0000-4000-8000-000000000038",
                        },
                    },
                ],
            },
            "sku": "sku-39",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/items/routing",
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
            "OdrGroupRoute",
            {
                "collect_routes": [
                    Seen(
                        "OdrGroupRouteCollectRoute",
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": UUID("00000000-0000-4000-8000-000000000013"),
                            "name": "name-14",
                        },
                    ),
                ],
                "delivery_routes": [
                    Seen(
                        "OdrGroupRouteDeliveryRoute",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000015"),
                            "name": "name-16",
                        },
                    ),
                ],
                "description": "description-17",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000021"),
                    UUID("00000000-0000-4000-8000-000000000022"),
                ],
                "order_id": UUID("00000000-0000-4000-8000-000000000023"),
                "quantity": 24,
                "reference": "reference-25",
                "references": Seen(
                    "OdrGroupRouteReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000026"),
                            UUID("00000000-0000-4000-8000-000000000027"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupRouteReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000028"),
                                    "is_backordered": True,
                                    "is_inbound": False,
                                    "is_unavailable": True,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupRouteReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000032",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupRouteReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000035",
                                            ),
                                            "is_reservation": False,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000037",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000038",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-39",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_list_with_routing_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/items/routing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroupRoute", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_list_with_routing_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

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
    operation = "odr.orders.items.list_with_routing"
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


def test_odr_orders_items_list_with_routing_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

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
    operation = "odr.orders.items.list_with_routing"
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


def test_odr_orders_items_list_with_routing_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

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
    operation = "odr.orders.items.list_with_routing"
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


def test_odr_orders_items_list_with_routing_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

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
    operation = "odr.orders.items.list_with_routing"
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


def test_odr_orders_items_list_with_routing_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

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
    operation = "odr.orders.items.list_with_routing"
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


def test_odr_orders_items_list_with_routing_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

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
    operation = "odr.orders.items.list_with_routing"
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


def test_odr_orders_items_list_with_routing_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_list_with_routing_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_list_with_routing_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("id-11")

    replies = [
        Reply(
            200,
            json=[
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_odr_orders_items_remove_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove(
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
        "https://api.afosto.io/odr/orders/id-11/items",
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


def test_odr_orders_items_remove_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/orders/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_items_remove_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

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
    operation = "odr.orders.items.remove"
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


def test_odr_orders_items_remove_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

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
    operation = "odr.orders.items.remove"
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


def test_odr_orders_items_remove_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

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
    operation = "odr.orders.items.remove"
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


def test_odr_orders_items_remove_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

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
    operation = "odr.orders.items.remove"
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


def test_odr_orders_items_remove_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

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
    operation = "odr.orders.items.remove"
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


def test_odr_orders_items_remove_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

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
    operation = "odr.orders.items.remove"
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


def test_odr_orders_items_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_remove_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "order_ids",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
            filters=[{"key": "key-17", "values": ["values-18", "values-19"]}],
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000015",
                "00000000-0000-4000-8000-000000000016",
            ],
            "quantity": 17,
            "reference": "reference-18",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000019",
                    "00000000-0000-4000-8000-000000000020",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000021",
                        "is_backordered": False,
                        "is_inbound": True,
                        "is_unavailable": False,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_inbound": False,
                                "is_missing": True,
                            },
                        ],
                        "warehouse": {
                            "address_id": "address_id-28",
                            "claim_id": "00000000-0000-4000-8000-000000000029",
                            "collect_route_id": "00000000-0000-4000-8000-000000000030",
                            "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                            "is_reservation": False,
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "target": "target-34",
            },
            "sku": "sku-35",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items",
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
                    "key": "order_ids",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroup",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000015"),
                    UUID("00000000-0000-4000-8000-000000000016"),
                ],
                "quantity": 17,
                "reference": "reference-18",
                "references": Seen(
                    "OdrGroupReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000019"),
                            UUID("00000000-0000-4000-8000-000000000020"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000021"),
                                    "is_backordered": False,
                                    "is_inbound": True,
                                    "is_unavailable": False,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000025",
                                                ),
                                                "is_inbound": False,
                                                "is_missing": True,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupReferencesOrderWarehouse",
                                        {
                                            "address_id": "address_id-28",
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "collect_route_id": UUID(
                                                "00000000-0000-4000-8000-000000000030",
                                            ),
                                            "delivery_route_id": UUID(
                                                "00000000-0000-4000-8000-000000000031",
                                            ),
                                            "is_reservation": False,
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "target": "target-34",
                    },
                ),
                "sku": "sku-35",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroup", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "order_ids",
                        "operator": "lte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
            },
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000015",
                "00000000-0000-4000-8000-000000000016",
            ],
            "quantity": 17,
            "reference": "reference-18",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000019",
                    "00000000-0000-4000-8000-000000000020",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000021",
                        "is_backordered": False,
                        "is_inbound": True,
                        "is_unavailable": False,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_inbound": False,
                                "is_missing": True,
                            },
                        ],
                        "warehouse": {
                            "address_id": "address_id-28",
                            "claim_id": "00000000-0000-4000-8000-000000000029",
                            "collect_route_id": "00000000-0000-4000-8000-000000000030",
                            "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                            "is_reservation": False,
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "target": "target-34",
            },
            "sku": "sku-35",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items",
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
                    "key": "order_ids",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroup",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000015"),
                    UUID("00000000-0000-4000-8000-000000000016"),
                ],
                "quantity": 17,
                "reference": "reference-18",
                "references": Seen(
                    "OdrGroupReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000019"),
                            UUID("00000000-0000-4000-8000-000000000020"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000021"),
                                    "is_backordered": False,
                                    "is_inbound": True,
                                    "is_unavailable": False,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000025",
                                                ),
                                                "is_inbound": False,
                                                "is_missing": True,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupReferencesOrderWarehouse",
                                        {
                                            "address_id": "address_id-28",
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "collect_route_id": UUID(
                                                "00000000-0000-4000-8000-000000000030",
                                            ),
                                            "delivery_route_id": UUID(
                                                "00000000-0000-4000-8000-000000000031",
                                            ),
                                            "is_reservation": False,
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "target": "target-34",
                    },
                ),
                "sku": "sku-35",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

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
    operation = "odr.orders.items.search"
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


def test_odr_orders_items_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

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
    operation = "odr.orders.items.search"
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


def test_odr_orders_items_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

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
    operation = "odr.orders.items.search"
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


def test_odr_orders_items_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

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
    operation = "odr.orders.items.search"
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


def test_odr_orders_items_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

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
    operation = "odr.orders.items.search"
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


def test_odr_orders_items_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

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
    operation = "odr.orders.items.search"
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


def test_odr_orders_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search()

    replies = [
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
                {
                    "description": "description-11",
                    "filters": [
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000015",
                        "00000000-0000-4000-8000-000000000016",
                    ],
                    "quantity": 17,
                    "reference": "reference-18",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000019",
                            "00000000-0000-4000-8000-000000000020",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000021",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000025",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "address_id": "address_id-28",
                                    "claim_id": "00000000-0000-4000-8000-000000000029",
                                    "collect_route_id": "00000000-0000-4000-8000-000000000030",
                                    "delivery_route_id": "00000000-0000-4000-8000-000000000031",
                                    "is_reservation": False,
                                    "transfer_id": "00000000-0000-4000-8000-000000000033",
                                },
                            },
                        ],
                        "target": "target-34",
                    },
                    "sku": "sku-35",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_odr_orders_items_search_attachable_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable(
            page="page-11",
            page_size="page_size-12",
            order={
                "constraints": [
                    {
                        "key": "order_ids",
                        "operator": "lte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
            },
            wms={
                "constraints": [
                    {
                        "key": "key-20",
                        "operator": "operator-21",
                        "values": ["values-22", "values-23"],
                    },
                ],
                "use_referenced_stock": False,
            },
        )

    answer: list[Any] = [
        {
            "available": 11.5,
            "description": "description-12",
            "filters": [{"key": "key-13", "values": ["values-14", "values-15"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000016",
                "00000000-0000-4000-8000-000000000017",
            ],
            "inventory_item_ids": [
                "00000000-0000-4000-8000-000000000018",
                "00000000-0000-4000-8000-000000000019",
            ],
            "order_id": "00000000-0000-4000-8000-000000000020",
            "quantity": 21,
            "reference": "reference-22",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000023",
                    "00000000-0000-4000-8000-000000000024",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000025",
                        "is_backordered": False,
                        "is_inbound": True,
                        "is_unavailable": False,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000029",
                                "is_inbound": False,
                                "is_missing": True,
                            },
                        ],
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000032",
                            "is_reservation": True,
                            "route_id": "00000000-0000-4000-8000-000000000034",
                            "transfer_id": "00000000-0000-4000-8000-000000000035",
                        },
                    },
                ],
            },
            "sku": "sku-36",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/attach",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "order": {
                "constraints": [
                    {
                        "key": "order_ids",
                        "operator": "lte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
            },
            "wms": {
                "constraints": [
                    {
                        "key": "key-20",
                        "operator": "operator-21",
                        "values": ["values-22", "values-23"],
                    },
                ],
                "use_referenced_stock": False,
            },
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroupAttach",
            {
                "available": 11.5,
                "description": "description-12",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000016"),
                    UUID("00000000-0000-4000-8000-000000000017"),
                ],
                "inventory_item_ids": [
                    UUID("00000000-0000-4000-8000-000000000018"),
                    UUID("00000000-0000-4000-8000-000000000019"),
                ],
                "order_id": UUID("00000000-0000-4000-8000-000000000020"),
                "quantity": 21,
                "reference": "reference-22",
                "references": Seen(
                    "OdrGroupRouteReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000023"),
                            UUID("00000000-0000-4000-8000-000000000024"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupRouteReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000025"),
                                    "is_backordered": False,
                                    "is_inbound": True,
                                    "is_unavailable": False,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupRouteReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000029",
                                                ),
                                                "is_inbound": False,
                                                "is_missing": True,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupRouteReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000032",
                                            ),
                                            "is_reservation": True,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000034",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000035",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-36",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_attachable_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/attach",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroupAttach", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_attachable_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable(
            page="page-11",
            page_size="page_size-12",
            body={
                "order": {
                    "constraints": [
                        {
                            "key": "order_ids",
                            "operator": "lte",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "filters": [
                        {"key": "key-17", "values": ["values-18", "values-19"]},
                    ],
                },
                "wms": {
                    "constraints": [
                        {
                            "key": "key-20",
                            "operator": "operator-21",
                            "values": ["values-22", "values-23"],
                        },
                    ],
                    "use_referenced_stock": False,
                },
            },
        )

    answer: list[Any] = [
        {
            "available": 11.5,
            "description": "description-12",
            "filters": [{"key": "key-13", "values": ["values-14", "values-15"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000016",
                "00000000-0000-4000-8000-000000000017",
            ],
            "inventory_item_ids": [
                "00000000-0000-4000-8000-000000000018",
                "00000000-0000-4000-8000-000000000019",
            ],
            "order_id": "00000000-0000-4000-8000-000000000020",
            "quantity": 21,
            "reference": "reference-22",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000023",
                    "00000000-0000-4000-8000-000000000024",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000025",
                        "is_backordered": False,
                        "is_inbound": True,
                        "is_unavailable": False,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000029",
                                "is_inbound": False,
                                "is_missing": True,
                            },
                        ],
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000032",
                            "is_reservation": True,
                            "route_id": "00000000-0000-4000-8000-000000000034",
                            "transfer_id": "00000000-0000-4000-8000-000000000035",
                        },
                    },
                ],
            },
            "sku": "sku-36",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/attach",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "order": {
                "constraints": [
                    {
                        "key": "order_ids",
                        "operator": "lte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
            },
            "wms": {
                "constraints": [
                    {
                        "key": "key-20",
                        "operator": "operator-21",
                        "values": ["values-22", "values-23"],
                    },
                ],
                "use_referenced_stock": False,
            },
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroupAttach",
            {
                "available": 11.5,
                "description": "description-12",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000016"),
                    UUID("00000000-0000-4000-8000-000000000017"),
                ],
                "inventory_item_ids": [
                    UUID("00000000-0000-4000-8000-000000000018"),
                    UUID("00000000-0000-4000-8000-000000000019"),
                ],
                "order_id": UUID("00000000-0000-4000-8000-000000000020"),
                "quantity": 21,
                "reference": "reference-22",
                "references": Seen(
                    "OdrGroupRouteReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000023"),
                            UUID("00000000-0000-4000-8000-000000000024"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupRouteReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000025"),
                                    "is_backordered": False,
                                    "is_inbound": True,
                                    "is_unavailable": False,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupRouteReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000029",
                                                ),
                                                "is_inbound": False,
                                                "is_missing": True,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupRouteReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000032",
                                            ),
                                            "is_reservation": True,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000034",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000035",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-36",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_attachable_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

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
    operation = "odr.orders.items.search_attachable"
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


def test_odr_orders_items_search_attachable_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

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
    operation = "odr.orders.items.search_attachable"
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


def test_odr_orders_items_search_attachable_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

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
    operation = "odr.orders.items.search_attachable"
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


def test_odr_orders_items_search_attachable_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

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
    operation = "odr.orders.items.search_attachable"
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


def test_odr_orders_items_search_attachable_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

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
    operation = "odr.orders.items.search_attachable"
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


def test_odr_orders_items_search_attachable_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

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
    operation = "odr.orders.items.search_attachable"
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


def test_odr_orders_items_search_attachable_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_search_attachable_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable()

    replies = [
        Reply(
            200,
            json=[
                {
                    "available": 11.5,
                    "description": "description-12",
                    "filters": [
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "inventory_item_ids": [
                        "00000000-0000-4000-8000-000000000018",
                        "00000000-0000-4000-8000-000000000019",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000020",
                    "quantity": 21,
                    "reference": "reference-22",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000023",
                            "00000000-0000-4000-8000-000000000024",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000029",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000032",
                                    "is_reservation": True,
                                    "route_id": "00000000-0000-4000-8000-000000000034",
                                    "transfer_id": "00000000-0000-4000-8000-000000000035",
                                },
                            },
                        ],
                    },
                    "sku": "sku-36",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "available": 11.5,
                    "description": "description-12",
                    "filters": [
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "inventory_item_ids": [
                        "00000000-0000-4000-8000-000000000018",
                        "00000000-0000-4000-8000-000000000019",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000020",
                    "quantity": 21,
                    "reference": "reference-22",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000023",
                            "00000000-0000-4000-8000-000000000024",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000029",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000032",
                                    "is_reservation": True,
                                    "route_id": "00000000-0000-4000-8000-000000000034",
                                    "transfer_id": "00000000-0000-4000-8000-000000000035",
                                },
                            },
                        ],
                    },
                    "sku": "sku-36",
                },
                {
                    "available": 11.5,
                    "description": "description-12",
                    "filters": [
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "inventory_item_ids": [
                        "00000000-0000-4000-8000-000000000018",
                        "00000000-0000-4000-8000-000000000019",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000020",
                    "quantity": 21,
                    "reference": "reference-22",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000023",
                            "00000000-0000-4000-8000-000000000024",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000029",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000032",
                                    "is_reservation": True,
                                    "route_id": "00000000-0000-4000-8000-000000000034",
                                    "transfer_id": "00000000-0000-4000-8000-000000000035",
                                },
                            },
                        ],
                    },
                    "sku": "sku-36",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "available": 11.5,
                    "description": "description-12",
                    "filters": [
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "inventory_item_ids": [
                        "00000000-0000-4000-8000-000000000018",
                        "00000000-0000-4000-8000-000000000019",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000020",
                    "quantity": 21,
                    "reference": "reference-22",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000023",
                            "00000000-0000-4000-8000-000000000024",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000029",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000032",
                                    "is_reservation": True,
                                    "route_id": "00000000-0000-4000-8000-000000000034",
                                    "transfer_id": "00000000-0000-4000-8000-000000000035",
                                },
                            },
                        ],
                    },
                    "sku": "sku-36",
                },
                {
                    "available": 11.5,
                    "description": "description-12",
                    "filters": [
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "inventory_item_ids": [
                        "00000000-0000-4000-8000-000000000018",
                        "00000000-0000-4000-8000-000000000019",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000020",
                    "quantity": 21,
                    "reference": "reference-22",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000023",
                            "00000000-0000-4000-8000-000000000024",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000029",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000032",
                                    "is_reservation": True,
                                    "route_id": "00000000-0000-4000-8000-000000000034",
                                    "transfer_id": "00000000-0000-4000-8000-000000000035",
                                },
                            },
                        ],
                    },
                    "sku": "sku-36",
                },
                {
                    "available": 11.5,
                    "description": "description-12",
                    "filters": [
                        {"key": "key-13", "values": ["values-14", "values-15"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "inventory_item_ids": [
                        "00000000-0000-4000-8000-000000000018",
                        "00000000-0000-4000-8000-000000000019",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000020",
                    "quantity": 21,
                    "reference": "reference-22",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000023",
                            "00000000-0000-4000-8000-000000000024",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000025",
                                "is_backordered": False,
                                "is_inbound": True,
                                "is_unavailable": False,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000029",
                                        "is_inbound": False,
                                        "is_missing": True,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000032",
                                    "is_reservation": True,
                                    "route_id": "00000000-0000-4000-8000-000000000034",
                                    "transfer_id": "00000000-0000-4000-8000-000000000035",
                                },
                            },
                        ],
                    },
                    "sku": "sku-36",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_odr_orders_items_search_with_routing_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "order_ids",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
            filters=[{"key": "key-17", "values": ["values-18", "values-19"]}],
        )

    answer: list[Any] = [
        {
            "collect_routes": [
                {
                    "delivery_routes": ["delivery_routes-11", "delivery_routes-12"],
                    "id": "00000000-0000-4000-8000-000000000013",
                    "name": "name-14",
                },
            ],
            "delivery_routes": [
                {"id": "00000000-0000-4000-8000-000000000015", "name": "name-16"},
            ],
            "description": "description-17",
            "filters": [{"key": "key-18", "values": ["values-19", "values-20"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000021",
                "00000000-0000-4000-8000-000000000022",
            ],
            "order_id": "00000000-0000-4000-8000-000000000023",
            "quantity": 24,
            "reference": "reference-25",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000026",
                    "00000000-0000-4000-8000-000000000027",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000028",
                        "is_backordered": True,
                        "is_inbound": False,
                        "is_unavailable": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000032",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000035",
                            "is_reservation": False,
                            "route_id": "00000000-0000-4000-8000-000000000037",
                            "transfer_id": "00000000-0000-4000-8000-000000000038",
                        },
                    },
                ],
            },
            "sku": "sku-39",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/routing",
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
                    "key": "order_ids",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroupRoute",
            {
                "collect_routes": [
                    Seen(
                        "OdrGroupRouteCollectRoute",
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": UUID("00000000-0000-4000-8000-000000000013"),
                            "name": "name-14",
                        },
                    ),
                ],
                "delivery_routes": [
                    Seen(
                        "OdrGroupRouteDeliveryRoute",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000015"),
                            "name": "name-16",
                        },
                    ),
                ],
                "description": "description-17",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000021"),
                    UUID("00000000-0000-4000-8000-000000000022"),
                ],
                "order_id": UUID("00000000-0000-4000-8000-000000000023"),
                "quantity": 24,
                "reference": "reference-25",
                "references": Seen(
                    "OdrGroupRouteReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000026"),
                            UUID("00000000-0000-4000-8000-000000000027"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupRouteReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000028"),
                                    "is_backordered": True,
                                    "is_inbound": False,
                                    "is_unavailable": True,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupRouteReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000032",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupRouteReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000035",
                                            ),
                                            "is_reservation": False,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000037",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000038",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-39",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_with_routing_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/routing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroupRoute", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_with_routing_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "order_ids",
                        "operator": "lte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
            },
        )

    answer: list[Any] = [
        {
            "collect_routes": [
                {
                    "delivery_routes": ["delivery_routes-11", "delivery_routes-12"],
                    "id": "00000000-0000-4000-8000-000000000013",
                    "name": "name-14",
                },
            ],
            "delivery_routes": [
                {"id": "00000000-0000-4000-8000-000000000015", "name": "name-16"},
            ],
            "description": "description-17",
            "filters": [{"key": "key-18", "values": ["values-19", "values-20"]}],
            "ids": [
                "00000000-0000-4000-8000-000000000021",
                "00000000-0000-4000-8000-000000000022",
            ],
            "order_id": "00000000-0000-4000-8000-000000000023",
            "quantity": 24,
            "reference": "reference-25",
            "references": {
                "backorders": [
                    "00000000-0000-4000-8000-000000000026",
                    "00000000-0000-4000-8000-000000000027",
                ],
                "orders": [
                    {
                        "id": "00000000-0000-4000-8000-000000000028",
                        "is_backordered": True,
                        "is_inbound": False,
                        "is_unavailable": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000032",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000035",
                            "is_reservation": False,
                            "route_id": "00000000-0000-4000-8000-000000000037",
                            "transfer_id": "00000000-0000-4000-8000-000000000038",
                        },
                    },
                ],
            },
            "sku": "sku-39",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/routing",
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
                    "key": "order_ids",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrGroupRoute",
            {
                "collect_routes": [
                    Seen(
                        "OdrGroupRouteCollectRoute",
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": UUID("00000000-0000-4000-8000-000000000013"),
                            "name": "name-14",
                        },
                    ),
                ],
                "delivery_routes": [
                    Seen(
                        "OdrGroupRouteDeliveryRoute",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000015"),
                            "name": "name-16",
                        },
                    ),
                ],
                "description": "description-17",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ),
                ],
                "ids": [
                    UUID("00000000-0000-4000-8000-000000000021"),
                    UUID("00000000-0000-4000-8000-000000000022"),
                ],
                "order_id": UUID("00000000-0000-4000-8000-000000000023"),
                "quantity": 24,
                "reference": "reference-25",
                "references": Seen(
                    "OdrGroupRouteReferences",
                    {
                        "backorders": [
                            UUID("00000000-0000-4000-8000-000000000026"),
                            UUID("00000000-0000-4000-8000-000000000027"),
                        ],
                        "orders": [
                            Seen(
                                "OdrGroupRouteReferencesOrder",
                                {
                                    "id": UUID("00000000-0000-4000-8000-000000000028"),
                                    "is_backordered": True,
                                    "is_inbound": False,
                                    "is_unavailable": True,
                                    "shipments": [
                                        Seen(
                                            "OdrGroupRouteReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000032",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "warehouse": Seen(
                                        "OdrGroupRouteReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000035",
                                            ),
                                            "is_reservation": False,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000037",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000038",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-39",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_search_with_routing_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

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
    operation = "odr.orders.items.search_with_routing"
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


def test_odr_orders_items_search_with_routing_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

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
    operation = "odr.orders.items.search_with_routing"
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


def test_odr_orders_items_search_with_routing_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

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
    operation = "odr.orders.items.search_with_routing"
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


def test_odr_orders_items_search_with_routing_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

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
    operation = "odr.orders.items.search_with_routing"
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


def test_odr_orders_items_search_with_routing_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

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
    operation = "odr.orders.items.search_with_routing"
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


def test_odr_orders_items_search_with_routing_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

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
    operation = "odr.orders.items.search_with_routing"
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


def test_odr_orders_items_search_with_routing_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_search_with_routing_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing()

    replies = [
        Reply(
            200,
            json=[
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
                {
                    "collect_routes": [
                        {
                            "delivery_routes": [
                                "delivery_routes-11",
                                "delivery_routes-12",
                            ],
                            "id": "00000000-0000-4000-8000-000000000013",
                            "name": "name-14",
                        },
                    ],
                    "delivery_routes": [
                        {
                            "id": "00000000-0000-4000-8000-000000000015",
                            "name": "name-16",
                        },
                    ],
                    "description": "description-17",
                    "filters": [
                        {"key": "key-18", "values": ["values-19", "values-20"]},
                    ],
                    "ids": [
                        "00000000-0000-4000-8000-000000000021",
                        "00000000-0000-4000-8000-000000000022",
                    ],
                    "order_id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "reference": "reference-25",
                    "references": {
                        "backorders": [
                            "00000000-0000-4000-8000-000000000026",
                            "00000000-0000-4000-8000-000000000027",
                        ],
                        "orders": [
                            {
                                "id": "00000000-0000-4000-8000-000000000028",
                                "is_backordered": True,
                                "is_inbound": False,
                                "is_unavailable": True,
                                "shipments": [
                                    {
                                        "id": "00000000-0000-4000-8000-000000000032",
                                        "is_inbound": True,
                                        "is_missing": False,
                                    },
                                ],
                                "warehouse": {
                                    "claim_id": "00000000-0000-4000-8000-000000000035",
                                    "is_reservation": False,
                                    "route_id": "00000000-0000-4000-8000-000000000037",
                                    "transfer_id": "00000000-0000-4000-8000-000000000038",
                                },
                            },
                        ],
                    },
                    "sku": "sku-39",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_odr_orders_items_set_claims_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims(
            "id-11",
            body=[
                {
                    "claim_id": UUID("00000000-0000-4000-8000-000000000011"),
                    "claim_item_id": UUID("00000000-0000-4000-8000-000000000012"),
                    "item_id": UUID("00000000-0000-4000-8000-000000000013"),
                },
            ],
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "filters": [{"key": "key-12", "values": ["values-13", "values-14"]}],
            "id": "id-15",
            "order_id": "00000000-0000-4000-8000-000000000016",
            "reference": "reference-17",
            "references": {
                "orders": [
                    {
                        "backorders": ["backorders-18", "backorders-19"],
                        "id": "00000000-0000-4000-8000-000000000020",
                        "is_available": True,
                        "is_backorder": False,
                        "is_inbound": True,
                        "shipments": [
                            {
                                "id": "00000000-0000-4000-8000-000000000024",
                                "is_inbound": True,
                                "is_missing": False,
                            },
                        ],
                        "target": "target-27",
                        "warehouse": {
                            "claim_id": "00000000-0000-4000-8000-000000000028",
                            "claim_item_id": "00000000-0000-4000-8000-000000000029",
                            "claimed_at": "2024-07-03T06:30:07Z",
                            "is_reservation": True,
                            "route_id": "00000000-0000-4000-8000-000000000032",
                            "transfer_id": "00000000-0000-4000-8000-000000000033",
                        },
                    },
                ],
                "stacks": [
                    {
                        "id": "id-34",
                        "state": {
                            "is_accepted": True,
                            "is_confirmed": False,
                            "is_finished": True,
                            "is_locked": False,
                        },
                        "type": "type-39",
                    },
                ],
            },
            "sku": "sku-40",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/items/claim",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "claim_id": "00000000-0000-4000-8000-000000000011",
                "claim_item_id": "00000000-0000-4000-8000-000000000012",
                "item_id": "00000000-0000-4000-8000-000000000013",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrOrderItem",
            {
                "description": "description-11",
                "filters": [
                    Seen(
                        "OdrFilter",
                        {"key": "key-12", "values": ["values-13", "values-14"]},
                    ),
                ],
                "id": "id-15",
                "order_id": UUID("00000000-0000-4000-8000-000000000016"),
                "reference": "reference-17",
                "references": Seen(
                    "OdrOrderItemReferences",
                    {
                        "orders": [
                            Seen(
                                "OdrOrderItemReferencesOrder",
                                {
                                    "backorders": ["backorders-18", "backorders-19"],
                                    "id": UUID("00000000-0000-4000-8000-000000000020"),
                                    "is_available": True,
                                    "is_backorder": False,
                                    "is_inbound": True,
                                    "shipments": [
                                        Seen(
                                            "OdrOrderItemReferencesOrderShipment",
                                            {
                                                "id": UUID(
                                                    "00000000-0000-4000-8000-000000000024",
                                                ),
                                                "is_inbound": True,
                                                "is_missing": False,
                                            },
                                        ),
                                    ],
                                    "target": "target-27",
                                    "warehouse": Seen(
                                        "OdrOrderItemReferencesOrderWarehouse",
                                        {
                                            "claim_id": UUID(
                                                "00000000-0000-4000-8000-000000000028",
                                            ),
                                            "claim_item_id": UUID(
                                                "00000000-0000-4000-8000-000000000029",
                                            ),
                                            "claimed_at": dt.datetime(
                                                2024,
                                                7,
                                                3,
                                                6,
                                                30,
                                                7,
                                                tzinfo=dt.timezone.utc,
                                            ),
                                            "is_reservation": True,
                                            "route_id": UUID(
                                                "00000000-0000-4000-8000-000000000032",
                                            ),
                                            "transfer_id": UUID(
                                                "00000000-0000-4000-8000-000000000033",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "stacks": [
                            Seen(
                                "OdrStackReference",
                                {
                                    "id": "id-34",
                                    "state": Seen(
                                        "OdrStackReferenceState",
                                        {
                                            "is_accepted": True,
                                            "is_confirmed": False,
                                            "is_finished": True,
                                            "is_locked": False,
                                        },
                                    ),
                                    "type": "type-39",
                                },
                            ),
                        ],
                    },
                ),
                "sku": "sku-40",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_set_claims_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/items/claim",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_set_claims_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

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
    operation = "odr.orders.items.set_claims"
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


def test_odr_orders_items_set_claims_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

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
    operation = "odr.orders.items.set_claims"
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


def test_odr_orders_items_set_claims_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

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
    operation = "odr.orders.items.set_claims"
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


def test_odr_orders_items_set_claims_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

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
    operation = "odr.orders.items.set_claims"
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


def test_odr_orders_items_set_claims_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

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
    operation = "odr.orders.items.set_claims"
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


def test_odr_orders_items_set_claims_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

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
    operation = "odr.orders.items.set_claims"
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


def test_odr_orders_items_set_claims_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_set_claims_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_set_routes_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes(
            "id-11",
            body=[
                {
                    "collect_route_id": UUID("00000000-0000-4000-8000-000000000011"),
                    "delivery_route_id": UUID("00000000-0000-4000-8000-000000000012"),
                    "item_ids": [
                        UUID("00000000-0000-4000-8000-000000000013"),
                        UUID("00000000-0000-4000-8000-000000000014"),
                    ],
                },
            ],
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "id": "id-12",
            "is_inbound": True,
            "reference": "reference-14",
            "sku": "sku-15",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/items/routing",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "collect_route_id": "00000000-0000-4000-8000-000000000011",
                "delivery_route_id": "00000000-0000-4000-8000-000000000012",
                "item_ids": [
                    "00000000-0000-4000-8000-000000000013",
                    "00000000-0000-4000-8000-000000000014",
                ],
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrSimpleOrderItem",
            {
                "description": "description-11",
                "id": "id-12",
                "is_inbound": True,
                "reference": "reference-14",
                "sku": "sku-15",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_set_routes_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/items/routing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrSimpleOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_items_set_routes_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

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
    operation = "odr.orders.items.set_routes"
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


def test_odr_orders_items_set_routes_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

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
    operation = "odr.orders.items.set_routes"
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


def test_odr_orders_items_set_routes_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

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
    operation = "odr.orders.items.set_routes"
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


def test_odr_orders_items_set_routes_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

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
    operation = "odr.orders.items.set_routes"
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


def test_odr_orders_items_set_routes_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

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
    operation = "odr.orders.items.set_routes"
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


def test_odr_orders_items_set_routes_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

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
    operation = "odr.orders.items.set_routes"
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


def test_odr_orders_items_set_routes_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_set_routes_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
