"""Tests of `lcs.shipments.items`: requests as they go out, answers as they come back."""

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


def call_lcs_shipments_items_search(client: Afosto) -> Any:
    return client.lcs.shipments.items.search()


def test_lcs_shipments_items_search_full(run: Runner) -> None:
    body: params.LcsItemSearchParams = {
        "constraints": [
            {"key": "parcel_ids", "operator": "in", "value": ["value-15", "value-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.search(
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
        return client.lcs.shipments.items.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "boxed_ids": [
                "00000000-0000-4000-8000-000000000011",
                "00000000-0000-4000-8000-000000000012",
            ],
            "description": "description-13",
            "finished_ids": [
                "00000000-0000-4000-8000-000000000014",
                "00000000-0000-4000-8000-000000000015",
            ],
            "handled_ids": [
                "00000000-0000-4000-8000-000000000016",
                "00000000-0000-4000-8000-000000000017",
            ],
            "hs_code": "hs_code-18",
            "ids": ["ids-19", "ids-20"],
            "listed_ids": [
                "00000000-0000-4000-8000-000000000021",
                "00000000-0000-4000-8000-000000000022",
            ],
            "lists": [
                {
                    "id": "00000000-0000-4000-8000-000000000023",
                    "item_ids": [
                        "00000000-0000-4000-8000-000000000024",
                        "00000000-0000-4000-8000-000000000025",
                    ],
                },
            ],
            "missing_ids": [
                "00000000-0000-4000-8000-000000000026",
                "00000000-0000-4000-8000-000000000027",
            ],
            "parcels": [
                {
                    "id": "00000000-0000-4000-8000-000000000028",
                    "item_ids": [
                        "00000000-0000-4000-8000-000000000029",
                        "00000000-0000-4000-8000-000000000030",
                    ],
                },
            ],
            "positions": [
                {
                    "code": "00000000-0000-4000-8000-000000000031",
                    "item_ids": [
                        "00000000-0000-4000-8000-000000000032",
                        "00000000-0000-4000-8000-000000000033",
                    ],
                },
            ],
            "quantity": 34,
            "references": [
                {
                    "claim_item_id": "00000000-0000-4000-8000-000000000035",
                    "order_item_id": "00000000-0000-4000-8000-000000000036",
                },
            ],
            "shipment_id": "00000000-0000-4000-8000-000000000037",
            "sku": "sku-38",
            "totals": {
                "boxed": 39,
                "finished": 40,
                "handled": 41,
                "listed": 42,
                "missing": 43,
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/shipments/items",
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
            "LcsGroupedShipmentItem",
            {
                "boxed_ids": [
                    UUID("00000000-0000-4000-8000-000000000011"),
                    UUID("00000000-0000-4000-8000-000000000012"),
                ],
                "description": "description-13",
                "finished_ids": [
                    UUID("00000000-0000-4000-8000-000000000014"),
                    UUID("00000000-0000-4000-8000-000000000015"),
                ],
                "handled_ids": [
                    UUID("00000000-0000-4000-8000-000000000016"),
                    UUID("00000000-0000-4000-8000-000000000017"),
                ],
                "hs_code": "hs_code-18",
                "ids": ["ids-19", "ids-20"],
                "listed_ids": [
                    UUID("00000000-0000-4000-8000-000000000021"),
                    UUID("00000000-0000-4000-8000-000000000022"),
                ],
                "lists": [
                    Seen(
                        "LcsGroupedShipmentItemLists",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000023"),
                            "item_ids": [
                                UUID("00000000-0000-4000-8000-000000000024"),
                                UUID("00000000-0000-4000-8000-000000000025"),
                            ],
                        },
                    ),
                ],
                "missing_ids": [
                    UUID("00000000-0000-4000-8000-000000000026"),
                    UUID("00000000-0000-4000-8000-000000000027"),
                ],
                "parcels": [
                    Seen(
                        "LcsGroupedShipmentItemLists",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000028"),
                            "item_ids": [
                                UUID("00000000-0000-4000-8000-000000000029"),
                                UUID("00000000-0000-4000-8000-000000000030"),
                            ],
                        },
                    ),
                ],
                "positions": [
                    Seen(
                        "LcsGroupedShipmentItemPositions",
                        {
                            "code": UUID("00000000-0000-4000-8000-000000000031"),
                            "item_ids": [
                                UUID("00000000-0000-4000-8000-000000000032"),
                                UUID("00000000-0000-4000-8000-000000000033"),
                            ],
                        },
                    ),
                ],
                "quantity": 34,
                "references": [
                    Seen(
                        "LcsShipmentItemModelReferences",
                        {
                            "claim_item_id": UUID(
                                "00000000-0000-4000-8000-000000000035",
                            ),
                            "order_item_id": UUID(
                                "00000000-0000-4000-8000-000000000036",
                            ),
                        },
                    ),
                ],
                "shipment_id": UUID("00000000-0000-4000-8000-000000000037"),
                "sku": "sku-38",
                "totals": Seen(
                    "LcsGroupedShipmentItemTotals",
                    {
                        "boxed": 39,
                        "finished": 40,
                        "handled": 41,
                        "listed": 42,
                        "missing": 43,
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_shipments_items_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_items_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/shipments/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsGroupedShipmentItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_items_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_items_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.items.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_shipments_items_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_shipments_items_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_lcs_shipments_items_search,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_shipments_items_set_backorders(client: Afosto) -> Any:
    return client.lcs.shipments.items.set_backorders("id-11")


def test_lcs_shipments_items_set_backorders_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.set_backorders(
            "id-11",
            body=[
                {
                    "description": "description-11",
                    "position": "position-12",
                    "quantity": 13,
                    "sku": "sku-14",
                },
            ],
        )

    answer: dict[str, Any] = {
        "addressing": {
            "from": {
                "carrier": {
                    "carrier_location_reference": "carrier_location_reference-11",
                    "is_carrier_location": False,
                },
                "entity_id": "entity_id-13",
                "entity_type": "address",
            },
            "to": {
                "carrier": {
                    "carrier_location_reference": "carrier_location_reference-15",
                    "is_carrier_location": False,
                },
                "entity_id": "entity_id-17",
                "entity_type": "address",
            },
        },
        "backorders": [
            {
                "description": "description-19",
                "position": "position-20",
                "quantity": 21,
                "sku": "sku-22",
            },
        ],
        "channel_id": "00000000-0000-4000-8000-000000000023",
        "contact_id": "contact_id-24",
        "created_at": "2024-02-26T01:25:07Z",
        "estimated_ship_at": "2024-03-27T02:26:07Z",
        "expected_at": "2024-04-28T03:27:07Z",
        "id": "id-28",
        "is_boxed": True,
        "is_canceled": False,
        "is_complete": True,
        "is_editable": False,
        "is_finished": True,
        "is_handled": False,
        "is_in_transit": True,
        "is_labeled": False,
        "is_listed": True,
        "is_outbound": False,
        "is_overcomplete": True,
        "is_serviced": False,
        "items": [
            {
                "claim_item_id": "00000000-0000-4000-8000-000000000041",
                "description": "description-42",
                "hs_code": "hs_code-43",
                "id": "id-44",
                "is_boxed": True,
                "is_finished": False,
                "is_handled": True,
                "is_in_transit": False,
                "is_listed": True,
                "is_missing": False,
                "order_item_id": "00000000-0000-4000-8000-000000000051",
                "position": "position-52",
                "reference": "reference-53",
                "service": [
                    {
                        "configuration": [
                            {"key": "packing_paper", "value": "value-55"},
                        ],
                        "option": "option-56",
                    },
                ],
                "sku": "sku-57",
            },
        ],
        "list_id": "list_id-58",
        "method_id": "method_id-59",
        "number": "number-60",
        "order_id": "order_id-61",
        "overage": [
            {
                "description": "description-62",
                "position": "position-63",
                "quantity": 64,
                "sku": "sku-65",
            },
        ],
        "parcels": [
            {
                "count": 66,
                "created_at": "2024-08-12T19:07:07Z",
                "file_id": "file_id-68",
                "finished_at": "2024-10-14T21:09:07Z",
                "height": 70,
                "id": "id-71",
                "in_transit_at": "2024-01-17T00:12:07Z",
                "is_delivered": True,
                "is_finished": False,
                "is_in_transit": True,
                "is_outbound": False,
                "items": [
                    {
                        "description": "description-77",
                        "id": "00000000-0000-4000-8000-000000000078",
                        "quantity": 79,
                        "sku": "sku-80",
                    },
                ],
                "label": {
                    "file_id": "file_id-81",
                    "label_text": "label_text-82",
                    "reference": "reference-83",
                    "requested_at": "2024-01-01T12:24:07Z",
                },
                "length": 85,
                "number": "number-86",
                "position": "position-87",
                "ship_at": "2024-05-05T16:28:07Z",
                "shipment_id": "00000000-0000-4000-8000-000000000089",
                "tracking_code": "tracking_code-90",
                "tracking_url": "tracking_url-91",
                "updated_at": "2024-09-09T20:32:07Z",
                "weight": 93,
                "width": 94,
            },
        ],
        "prior_shipments": [
            "00000000-0000-4000-8000-000000000095",
            "00000000-0000-4000-8000-000000000096",
        ],
        "secret": "secret-97",
        "ship_at": "2024-03-15T02:38:07Z",
        "stack_id": "stack_id-99",
        "type": "collect",
        "updated_at": "2024-06-18T05:41:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/items/backorders",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "description": "description-11",
                "position": "position-12",
                "quantity": 13,
                "sku": "sku-14",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsShipment",
        {
            "addressing": Seen(
                "LcsListedShipmentAddressing",
                {
                    "from_": Seen(
                        "LcsShipmentAddressing",
                        {
                            "carrier": Seen(
                                "LcsShipmentAddressingCarrier",
                                {
                                    "carrier_location_reference": "carrier_location_reference-11",
                                    "is_carrier_location": False,
                                },
                            ),
                            "entity_id": "entity_id-13",
                            "entity_type": "address",
                        },
                    ),
                    "to": Seen(
                        "LcsShipmentAddressing",
                        {
                            "carrier": Seen(
                                "LcsShipmentAddressingCarrier",
                                {
                                    "carrier_location_reference": "carrier_location_reference-15",
                                    "is_carrier_location": False,
                                },
                            ),
                            "entity_id": "entity_id-17",
                            "entity_type": "address",
                        },
                    ),
                },
            ),
            "backorders": [
                Seen(
                    "LcsShipmentItemCorrection",
                    {
                        "description": "description-19",
                        "position": "position-20",
                        "quantity": 21,
                        "sku": "sku-22",
                    },
                ),
            ],
            "channel_id": UUID("00000000-0000-4000-8000-000000000023"),
            "contact_id": "contact_id-24",
            "created_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
            "estimated_ship_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            "expected_at": dt.datetime(2024, 4, 28, 3, 27, 7, tzinfo=dt.UTC),
            "id": "id-28",
            "is_boxed": True,
            "is_canceled": False,
            "is_complete": True,
            "is_editable": False,
            "is_finished": True,
            "is_handled": False,
            "is_in_transit": True,
            "is_labeled": False,
            "is_listed": True,
            "is_outbound": False,
            "is_overcomplete": True,
            "is_serviced": False,
            "items": [
                Seen(
                    "LcsShipmentItem",
                    {
                        "claim_item_id": UUID("00000000-0000-4000-8000-000000000041"),
                        "description": "description-42",
                        "hs_code": "hs_code-43",
                        "id": "id-44",
                        "is_boxed": True,
                        "is_finished": False,
                        "is_handled": True,
                        "is_in_transit": False,
                        "is_listed": True,
                        "is_missing": False,
                        "order_item_id": UUID("00000000-0000-4000-8000-000000000051"),
                        "position": "position-52",
                        "reference": "reference-53",
                        "service": [
                            Seen(
                                "LcsServiceOption",
                                {
                                    "configuration": [
                                        Seen(
                                            "LcsServiceOptionConfiguration",
                                            {
                                                "key": "packing_paper",
                                                "value": "value-55",
                                            },
                                        ),
                                    ],
                                    "option": "option-56",
                                },
                            ),
                        ],
                        "sku": "sku-57",
                    },
                ),
            ],
            "list_id": "list_id-58",
            "method_id": "method_id-59",
            "number": "number-60",
            "order_id": "order_id-61",
            "overage": [
                Seen(
                    "LcsShipmentItemCorrection",
                    {
                        "description": "description-62",
                        "position": "position-63",
                        "quantity": 64,
                        "sku": "sku-65",
                    },
                ),
            ],
            "parcels": [
                Seen(
                    "LcsParcel",
                    {
                        "count": 66,
                        "created_at": dt.datetime(2024, 8, 12, 19, 7, 7, tzinfo=dt.UTC),
                        "file_id": "file_id-68",
                        "finished_at": dt.datetime(
                            2024,
                            10,
                            14,
                            21,
                            9,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "height": 70,
                        "id": "id-71",
                        "in_transit_at": dt.datetime(
                            2024,
                            1,
                            17,
                            0,
                            12,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "is_delivered": True,
                        "is_finished": False,
                        "is_in_transit": True,
                        "is_outbound": False,
                        "items": [
                            Seen(
                                "LcsParcelItem",
                                {
                                    "description": "description-77",
                                    "id": UUID("00000000-0000-4000-8000-000000000078"),
                                    "quantity": 79,
                                    "sku": "sku-80",
                                },
                            ),
                        ],
                        "label": Seen(
                            "LcsParcelLabel",
                            {
                                "file_id": "file_id-81",
                                "label_text": "label_text-82",
                                "reference": "reference-83",
                                "requested_at": dt.datetime(
                                    2024,
                                    1,
                                    1,
                                    12,
                                    24,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                            },
                        ),
                        "length": 85,
                        "number": "number-86",
                        "position": "position-87",
                        "ship_at": dt.datetime(2024, 5, 5, 16, 28, 7, tzinfo=dt.UTC),
                        "shipment_id": UUID("00000000-0000-4000-8000-000000000089"),
                        "tracking_code": "tracking_code-90",
                        "tracking_url": "tracking_url-91",
                        "updated_at": dt.datetime(2024, 9, 9, 20, 32, 7, tzinfo=dt.UTC),
                        "weight": 93,
                        "width": 94,
                    },
                ),
            ],
            "prior_shipments": [
                UUID("00000000-0000-4000-8000-000000000095"),
                UUID("00000000-0000-4000-8000-000000000096"),
            ],
            "secret": "secret-97",
            "ship_at": dt.datetime(2024, 3, 15, 2, 38, 7, tzinfo=dt.UTC),
            "stack_id": "stack_id-99",
            "type": "collect",
            "updated_at": dt.datetime(2024, 6, 18, 5, 41, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_shipments_items_set_backorders_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_items_set_backorders, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/items/backorders",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsShipment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_items_set_backorders_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_items_set_backorders, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.items.set_backorders"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_items_set_backorders_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.set_backorders("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_items_set_backorders_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_lcs_shipments_items_set_backorders,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_lcs_shipments_items_set_missing(client: Afosto) -> Any:
    return client.lcs.shipments.items.set_missing("id-11")


def test_lcs_shipments_items_set_missing_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.set_missing(
            "id-11",
            body=[
                {
                    "id": UUID("00000000-0000-4000-8000-000000000011"),
                    "is_missing": False,
                },
            ],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/items/missing",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[{"id": "00000000-0000-4000-8000-000000000011", "is_missing": False}],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_shipments_items_set_missing_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_shipments_items_set_missing, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/items/missing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_items_set_missing_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_items_set_missing, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.items.set_missing"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_items_set_missing_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.set_missing("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_items_set_missing_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_lcs_shipments_items_set_missing,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_lcs_shipments_items_set_overage(client: Afosto) -> Any:
    return client.lcs.shipments.items.set_overage("id-11")


def test_lcs_shipments_items_set_overage_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.set_overage(
            "id-11",
            body=[
                {
                    "description": "description-11",
                    "position": "position-12",
                    "quantity": 13,
                    "sku": "sku-14",
                },
            ],
        )

    answer: dict[str, Any] = {
        "addressing": {
            "from": {
                "carrier": {
                    "carrier_location_reference": "carrier_location_reference-11",
                    "is_carrier_location": False,
                },
                "entity_id": "entity_id-13",
                "entity_type": "address",
            },
            "to": {
                "carrier": {
                    "carrier_location_reference": "carrier_location_reference-15",
                    "is_carrier_location": False,
                },
                "entity_id": "entity_id-17",
                "entity_type": "address",
            },
        },
        "backorders": [
            {
                "description": "description-19",
                "position": "position-20",
                "quantity": 21,
                "sku": "sku-22",
            },
        ],
        "channel_id": "00000000-0000-4000-8000-000000000023",
        "contact_id": "contact_id-24",
        "created_at": "2024-02-26T01:25:07Z",
        "estimated_ship_at": "2024-03-27T02:26:07Z",
        "expected_at": "2024-04-28T03:27:07Z",
        "id": "id-28",
        "is_boxed": True,
        "is_canceled": False,
        "is_complete": True,
        "is_editable": False,
        "is_finished": True,
        "is_handled": False,
        "is_in_transit": True,
        "is_labeled": False,
        "is_listed": True,
        "is_outbound": False,
        "is_overcomplete": True,
        "is_serviced": False,
        "items": [
            {
                "claim_item_id": "00000000-0000-4000-8000-000000000041",
                "description": "description-42",
                "hs_code": "hs_code-43",
                "id": "id-44",
                "is_boxed": True,
                "is_finished": False,
                "is_handled": True,
                "is_in_transit": False,
                "is_listed": True,
                "is_missing": False,
                "order_item_id": "00000000-0000-4000-8000-000000000051",
                "position": "position-52",
                "reference": "reference-53",
                "service": [
                    {
                        "configuration": [
                            {"key": "packing_paper", "value": "value-55"},
                        ],
                        "option": "option-56",
                    },
                ],
                "sku": "sku-57",
            },
        ],
        "list_id": "list_id-58",
        "method_id": "method_id-59",
        "number": "number-60",
        "order_id": "order_id-61",
        "overage": [
            {
                "description": "description-62",
                "position": "position-63",
                "quantity": 64,
                "sku": "sku-65",
            },
        ],
        "parcels": [
            {
                "count": 66,
                "created_at": "2024-08-12T19:07:07Z",
                "file_id": "file_id-68",
                "finished_at": "2024-10-14T21:09:07Z",
                "height": 70,
                "id": "id-71",
                "in_transit_at": "2024-01-17T00:12:07Z",
                "is_delivered": True,
                "is_finished": False,
                "is_in_transit": True,
                "is_outbound": False,
                "items": [
                    {
                        "description": "description-77",
                        "id": "00000000-0000-4000-8000-000000000078",
                        "quantity": 79,
                        "sku": "sku-80",
                    },
                ],
                "label": {
                    "file_id": "file_id-81",
                    "label_text": "label_text-82",
                    "reference": "reference-83",
                    "requested_at": "2024-01-01T12:24:07Z",
                },
                "length": 85,
                "number": "number-86",
                "position": "position-87",
                "ship_at": "2024-05-05T16:28:07Z",
                "shipment_id": "00000000-0000-4000-8000-000000000089",
                "tracking_code": "tracking_code-90",
                "tracking_url": "tracking_url-91",
                "updated_at": "2024-09-09T20:32:07Z",
                "weight": 93,
                "width": 94,
            },
        ],
        "prior_shipments": [
            "00000000-0000-4000-8000-000000000095",
            "00000000-0000-4000-8000-000000000096",
        ],
        "secret": "secret-97",
        "ship_at": "2024-03-15T02:38:07Z",
        "stack_id": "stack_id-99",
        "type": "collect",
        "updated_at": "2024-06-18T05:41:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/items/overage",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "description": "description-11",
                "position": "position-12",
                "quantity": 13,
                "sku": "sku-14",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsShipment",
        {
            "addressing": Seen(
                "LcsListedShipmentAddressing",
                {
                    "from_": Seen(
                        "LcsShipmentAddressing",
                        {
                            "carrier": Seen(
                                "LcsShipmentAddressingCarrier",
                                {
                                    "carrier_location_reference": "carrier_location_reference-11",
                                    "is_carrier_location": False,
                                },
                            ),
                            "entity_id": "entity_id-13",
                            "entity_type": "address",
                        },
                    ),
                    "to": Seen(
                        "LcsShipmentAddressing",
                        {
                            "carrier": Seen(
                                "LcsShipmentAddressingCarrier",
                                {
                                    "carrier_location_reference": "carrier_location_reference-15",
                                    "is_carrier_location": False,
                                },
                            ),
                            "entity_id": "entity_id-17",
                            "entity_type": "address",
                        },
                    ),
                },
            ),
            "backorders": [
                Seen(
                    "LcsShipmentItemCorrection",
                    {
                        "description": "description-19",
                        "position": "position-20",
                        "quantity": 21,
                        "sku": "sku-22",
                    },
                ),
            ],
            "channel_id": UUID("00000000-0000-4000-8000-000000000023"),
            "contact_id": "contact_id-24",
            "created_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
            "estimated_ship_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            "expected_at": dt.datetime(2024, 4, 28, 3, 27, 7, tzinfo=dt.UTC),
            "id": "id-28",
            "is_boxed": True,
            "is_canceled": False,
            "is_complete": True,
            "is_editable": False,
            "is_finished": True,
            "is_handled": False,
            "is_in_transit": True,
            "is_labeled": False,
            "is_listed": True,
            "is_outbound": False,
            "is_overcomplete": True,
            "is_serviced": False,
            "items": [
                Seen(
                    "LcsShipmentItem",
                    {
                        "claim_item_id": UUID("00000000-0000-4000-8000-000000000041"),
                        "description": "description-42",
                        "hs_code": "hs_code-43",
                        "id": "id-44",
                        "is_boxed": True,
                        "is_finished": False,
                        "is_handled": True,
                        "is_in_transit": False,
                        "is_listed": True,
                        "is_missing": False,
                        "order_item_id": UUID("00000000-0000-4000-8000-000000000051"),
                        "position": "position-52",
                        "reference": "reference-53",
                        "service": [
                            Seen(
                                "LcsServiceOption",
                                {
                                    "configuration": [
                                        Seen(
                                            "LcsServiceOptionConfiguration",
                                            {
                                                "key": "packing_paper",
                                                "value": "value-55",
                                            },
                                        ),
                                    ],
                                    "option": "option-56",
                                },
                            ),
                        ],
                        "sku": "sku-57",
                    },
                ),
            ],
            "list_id": "list_id-58",
            "method_id": "method_id-59",
            "number": "number-60",
            "order_id": "order_id-61",
            "overage": [
                Seen(
                    "LcsShipmentItemCorrection",
                    {
                        "description": "description-62",
                        "position": "position-63",
                        "quantity": 64,
                        "sku": "sku-65",
                    },
                ),
            ],
            "parcels": [
                Seen(
                    "LcsParcel",
                    {
                        "count": 66,
                        "created_at": dt.datetime(2024, 8, 12, 19, 7, 7, tzinfo=dt.UTC),
                        "file_id": "file_id-68",
                        "finished_at": dt.datetime(
                            2024,
                            10,
                            14,
                            21,
                            9,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "height": 70,
                        "id": "id-71",
                        "in_transit_at": dt.datetime(
                            2024,
                            1,
                            17,
                            0,
                            12,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "is_delivered": True,
                        "is_finished": False,
                        "is_in_transit": True,
                        "is_outbound": False,
                        "items": [
                            Seen(
                                "LcsParcelItem",
                                {
                                    "description": "description-77",
                                    "id": UUID("00000000-0000-4000-8000-000000000078"),
                                    "quantity": 79,
                                    "sku": "sku-80",
                                },
                            ),
                        ],
                        "label": Seen(
                            "LcsParcelLabel",
                            {
                                "file_id": "file_id-81",
                                "label_text": "label_text-82",
                                "reference": "reference-83",
                                "requested_at": dt.datetime(
                                    2024,
                                    1,
                                    1,
                                    12,
                                    24,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                            },
                        ),
                        "length": 85,
                        "number": "number-86",
                        "position": "position-87",
                        "ship_at": dt.datetime(2024, 5, 5, 16, 28, 7, tzinfo=dt.UTC),
                        "shipment_id": UUID("00000000-0000-4000-8000-000000000089"),
                        "tracking_code": "tracking_code-90",
                        "tracking_url": "tracking_url-91",
                        "updated_at": dt.datetime(2024, 9, 9, 20, 32, 7, tzinfo=dt.UTC),
                        "weight": 93,
                        "width": 94,
                    },
                ),
            ],
            "prior_shipments": [
                UUID("00000000-0000-4000-8000-000000000095"),
                UUID("00000000-0000-4000-8000-000000000096"),
            ],
            "secret": "secret-97",
            "ship_at": dt.datetime(2024, 3, 15, 2, 38, 7, tzinfo=dt.UTC),
            "stack_id": "stack_id-99",
            "type": "collect",
            "updated_at": dt.datetime(2024, 6, 18, 5, 41, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_shipments_items_set_overage_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_items_set_overage, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/items/overage",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsShipment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_items_set_overage_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_items_set_overage, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.items.set_overage"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_items_set_overage_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.items.set_overage("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_items_set_overage_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_lcs_shipments_items_set_overage,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
