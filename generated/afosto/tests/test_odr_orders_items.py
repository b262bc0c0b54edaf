"""Tests of `odr.orders.items`: requests as they go out, answers as they come back."""

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


def call_odr_orders_items_add(client: Afosto) -> Any:
    return client.odr.orders.items.add("id-11", options={"idempotency_key": "key-1"})


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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_add, reply)
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


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_add_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_add, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.add"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_add_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add("", options={"idempotency_key": "key-1"})

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_add_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_items_add, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_items_add_from_search(client: Afosto) -> Any:
    return client.odr.orders.items.add_from_search("id-11")


def test_odr_orders_items_add_from_search_full(run: Runner) -> None:
    body: params.OdrOrdersItemsAddFromSearchBodyParams = {
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("id-11", body=body)

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
        json=body,
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
                                                tzinfo=dt.UTC,
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
    assert run(whole, reply).sent == [sent]


def test_odr_orders_items_add_from_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_add_from_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_add_from_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_add_from_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.add_from_search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_add_from_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.add_from_search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_add_from_search_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_items_add_from_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_orders_items_attach(client: Afosto) -> Any:
    return client.odr.orders.items.attach("id-11")


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
                                                tzinfo=dt.UTC,
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_attach, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/attach",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_attach_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_attach, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.attach"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_attach_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.attach("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_attach_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_items_attach, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_orders_items_deallocate(client: Afosto) -> Any:
    return client.odr.orders.items.deallocate("id-11")


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
    reply = Reply(204)
    outcome = run(call_odr_orders_items_deallocate, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/items/cancel",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_deallocate_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_deallocate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.deallocate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_deallocate_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.deallocate("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_deallocate_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_items_deallocate, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_orders_items_list(client: Afosto) -> Any:
    return client.odr.orders.items.list("id-11")


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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroup", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_items_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_odr_orders_items_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_orders_items_list_with_routing(client: Afosto) -> Any:
    return client.odr.orders.items.list_with_routing("id-11")


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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_list_with_routing, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/items/routing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroupRoute", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_list_with_routing_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_list_with_routing, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.list_with_routing"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_list_with_routing_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.list_with_routing("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_list_with_routing_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_odr_orders_items_list_with_routing,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_odr_orders_items_list_with_routing_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_odr_orders_items_list_with_routing,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_orders_items_remove(client: Afosto) -> Any:
    return client.odr.orders.items.remove("id-11")


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
    reply = Reply(204)
    outcome = run(call_odr_orders_items_remove, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/orders/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_remove_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_remove, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.remove"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_remove_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_odr_orders_items_remove, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_items_search(client: Afosto) -> Any:
    return client.odr.orders.items.search()


def test_odr_orders_items_search_full(run: Runner) -> None:
    body: params.OdrSearchParams = {
        "constraints": [
            {
                "key": "order_ids",
                "operator": "lte",
                "values": ["values-15", "values-16"],
            },
        ],
        "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
    }

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

    def whole(client: Afosto) -> Any:
        return client.odr.orders.items.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
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
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_odr_orders_items_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroup", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_items_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_odr_orders_items_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_orders_items_search_attachable(client: Afosto) -> Any:
    return client.odr.orders.items.search_attachable()


def test_odr_orders_items_search_attachable_full(run: Runner) -> None:
    body: params.OdrOrdersItemsSearchAttachableBodyParams = {
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.odr.orders.items.search_attachable(
            page="page-11",
            page_size="page_size-12",
            body=body,
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
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_odr_orders_items_search_attachable_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_search_attachable, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/attach",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroupAttach", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_search_attachable_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_search_attachable, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.search_attachable"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_search_attachable_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_items_search_attachable, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_search_attachable_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_odr_orders_items_search_attachable,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_orders_items_search_with_routing(client: Afosto) -> Any:
    return client.odr.orders.items.search_with_routing()


def test_odr_orders_items_search_with_routing_full(run: Runner) -> None:
    body: params.OdrSearchParams = {
        "constraints": [
            {
                "key": "order_ids",
                "operator": "lte",
                "values": ["values-15", "values-16"],
            },
        ],
        "filters": [{"key": "key-17", "values": ["values-18", "values-19"]}],
    }

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

    def whole(client: Afosto) -> Any:
        return client.odr.orders.items.search_with_routing(
            page="page-11",
            page_size="page_size-12",
            body=body,
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
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_odr_orders_items_search_with_routing_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_search_with_routing, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders/items/routing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrGroupRoute", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_search_with_routing_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_search_with_routing, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.search_with_routing"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_search_with_routing_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_items_search_with_routing, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_items_search_with_routing_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_odr_orders_items_search_with_routing,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_orders_items_set_claims(client: Afosto) -> Any:
    return client.odr.orders.items.set_claims("id-11")


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
                                                tzinfo=dt.UTC,
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_set_claims, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/items/claim",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_set_claims_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_set_claims, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.set_claims"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_set_claims_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_claims("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_set_claims_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_items_set_claims, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_items_set_routes(client: Afosto) -> Any:
    return client.odr.orders.items.set_routes("id-11")


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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_items_set_routes, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/items/routing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrSimpleOrderItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_items_set_routes_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_items_set_routes, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.items.set_routes"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_items_set_routes_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.items.set_routes("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_items_set_routes_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_items_set_routes, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
