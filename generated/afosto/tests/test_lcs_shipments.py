"""Tests of `lcs.shipments`: requests as they go out, answers as they come back."""

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


def call_lcs_shipments_cancel(client: Afosto) -> Any:
    return client.lcs.shipments.cancel("id-11")


def test_lcs_shipments_cancel_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.cancel("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/shipments/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_shipments_cancel_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_shipments_cancel, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/shipments/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_cancel_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_cancel, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.cancel"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_cancel_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.cancel("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_cancel_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_shipments_cancel, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_shipments_create(client: Afosto) -> Any:
    return client.lcs.shipments.create()


def test_lcs_shipments_create_full(run: Runner) -> None:
    body: params.LcsShipmentModelParams = {
        "addressing": {
            "from_": {
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
        "channel_id": UUID("00000000-0000-4000-8000-000000000023"),
        "contact_id": "contact_id-24",
        "estimated_ship_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
        "expected_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        "is_outbound": True,
        "items": [
            {
                "description": "description-28",
                "hs_code": "hs_code-29",
                "position": "position-30",
                "quantity": 31,
                "reference": "reference-32",
                "references": [
                    {
                        "claim_item_id": UUID("00000000-0000-4000-8000-000000000033"),
                        "order_item_id": UUID("00000000-0000-4000-8000-000000000034"),
                    },
                ],
                "service": [
                    {
                        "configuration": [
                            {"key": "packing_paper", "value": "value-36"},
                        ],
                        "option": "option-37",
                    },
                ],
                "sku": "sku-38",
            },
        ],
        "method_id": "method_id-39",
        "order_id": "order_id-40",
        "overage": [
            {
                "description": "description-41",
                "position": "position-42",
                "quantity": 43,
                "sku": "sku-44",
            },
        ],
        "prior_shipments": [
            UUID("00000000-0000-4000-8000-000000000045"),
            UUID("00000000-0000-4000-8000-000000000046"),
        ],
        "ship_at": dt.datetime(2024, 12, 20, 23, 47, 7, tzinfo=dt.UTC),
        "type": "delivery",
    }

    def call(client: Afosto) -> Any:
        return client.lcs.shipments.create(
            addressing={
                "from_": {
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
            backorders=[
                {
                    "description": "description-19",
                    "position": "position-20",
                    "quantity": 21,
                    "sku": "sku-22",
                },
            ],
            channel_id=UUID("00000000-0000-4000-8000-000000000023"),
            contact_id="contact_id-24",
            estimated_ship_at=dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
            expected_at=dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            is_outbound=True,
            items=[
                {
                    "description": "description-28",
                    "hs_code": "hs_code-29",
                    "position": "position-30",
                    "quantity": 31,
                    "reference": "reference-32",
                    "references": [
                        {
                            "claim_item_id": UUID(
                                "00000000-0000-4000-8000-000000000033",
                            ),
                            "order_item_id": UUID(
                                "00000000-0000-4000-8000-000000000034",
                            ),
                        },
                    ],
                    "service": [
                        {
                            "configuration": [
                                {"key": "packing_paper", "value": "value-36"},
                            ],
                            "option": "option-37",
                        },
                    ],
                    "sku": "sku-38",
                },
            ],
            method_id="method_id-39",
            order_id="order_id-40",
            overage=[
                {
                    "description": "description-41",
                    "position": "position-42",
                    "quantity": 43,
                    "sku": "sku-44",
                },
            ],
            prior_shipments=[
                UUID("00000000-0000-4000-8000-000000000045"),
                UUID("00000000-0000-4000-8000-000000000046"),
            ],
            ship_at=dt.datetime(2024, 12, 20, 23, 47, 7, tzinfo=dt.UTC),
            type="delivery",
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.shipments.create(body=body)

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
        "POST",
        "https://api.afosto.io/lcs/shipments",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
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
            "estimated_ship_at": "2024-02-26T01:25:07Z",
            "expected_at": "2024-03-27T02:26:07Z",
            "is_outbound": True,
            "items": [
                {
                    "description": "description-28",
                    "hs_code": "hs_code-29",
                    "position": "position-30",
                    "quantity": 31,
                    "reference": "reference-32",
                    "references": [
                        {
                            "claim_item_id": "00000000-0000-4000-8000-000000000033",
                            "order_item_id": "00000000-0000-4000-8000-000000000034",
                        },
                    ],
                    "service": [
                        {
                            "configuration": [
                                {"key": "packing_paper", "value": "value-36"},
                            ],
                            "option": "option-37",
                        },
                    ],
                    "sku": "sku-38",
                },
            ],
            "method_id": "method_id-39",
            "order_id": "order_id-40",
            "overage": [
                {
                    "description": "description-41",
                    "position": "position-42",
                    "quantity": 43,
                    "sku": "sku-44",
                },
            ],
            "prior_shipments": [
                "00000000-0000-4000-8000-000000000045",
                "00000000-0000-4000-8000-000000000046",
            ],
            "ship_at": "2024-12-20T23:47:07Z",
            "type": "delivery",
        },
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
    assert run(whole, reply).sent == [sent]


def test_lcs_shipments_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/shipments",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsShipment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_shipments_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_lcs_shipments_get(client: Afosto) -> Any:
    return client.lcs.shipments.get("id-11")


def test_lcs_shipments_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.get("id-11")

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
        "GET",
        "https://api.afosto.io/lcs/shipments/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
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


def test_lcs_shipments_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/shipments/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsShipment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_shipments_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_shipments_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_shipments_list(client: Afosto) -> Any:
    return client.lcs.shipments.list()


def test_lcs_shipments_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
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
            "channel_id": "00000000-0000-4000-8000-000000000019",
            "contact_id": "contact_id-20",
            "created_at": "2024-10-22T21:21:07Z",
            "estimated_ship_at": "2024-11-23T22:22:07Z",
            "expected_at": "2024-12-24T23:23:07Z",
            "id": "id-24",
            "is_canceled": True,
            "is_complete": False,
            "is_editable": True,
            "is_finished": False,
            "is_in_transit": True,
            "is_listed": False,
            "is_outbound": True,
            "is_overcomplete": False,
            "list_id": "list_id-33",
            "method_id": "method_id-34",
            "number": "number-35",
            "prior_shipments": [
                "00000000-0000-4000-8000-000000000036",
                "00000000-0000-4000-8000-000000000037",
            ],
            "secret": "secret-38",
            "ship_at": "2024-04-12T15:39:07Z",
            "stack_id": "stack_id-40",
            "type": "internal",
            "updated_at": "2024-07-15T18:42:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/shipments",
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
            "LcsListedShipment",
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
                "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
                "contact_id": "contact_id-20",
                "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "estimated_ship_at": dt.datetime(
                    2024,
                    11,
                    23,
                    22,
                    22,
                    7,
                    tzinfo=dt.UTC,
                ),
                "expected_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
                "id": "id-24",
                "is_canceled": True,
                "is_complete": False,
                "is_editable": True,
                "is_finished": False,
                "is_in_transit": True,
                "is_listed": False,
                "is_outbound": True,
                "is_overcomplete": False,
                "list_id": "list_id-33",
                "method_id": "method_id-34",
                "number": "number-35",
                "prior_shipments": [
                    UUID("00000000-0000-4000-8000-000000000036"),
                    UUID("00000000-0000-4000-8000-000000000037"),
                ],
                "secret": "secret-38",
                "ship_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
                "stack_id": "stack_id-40",
                "type": "internal",
                "updated_at": dt.datetime(2024, 7, 15, 18, 42, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_shipments_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/shipments",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsListedShipment", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_shipments_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_shipments_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_shipments_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_shipments_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_shipments_refresh_positions(client: Afosto) -> Any:
    return client.lcs.shipments.refresh_positions("id-11")


def test_lcs_shipments_refresh_positions_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.refresh_positions("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/positions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_shipments_refresh_positions_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_shipments_refresh_positions, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11/positions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_refresh_positions_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_refresh_positions, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.refresh_positions"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_refresh_positions_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.refresh_positions("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_refresh_positions_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_lcs_shipments_refresh_positions,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_lcs_shipments_request_invoice(client: Afosto) -> Any:
    return client.lcs.shipments.request_invoice("id-11")


def test_lcs_shipments_request_invoice_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.request_invoice("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/shipments/id-11/invoice",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_shipments_request_invoice_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_shipments_request_invoice, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/shipments/id-11/invoice",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_request_invoice_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_request_invoice, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.request_invoice"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_request_invoice_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.request_invoice("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_request_invoice_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_shipments_request_invoice, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_lcs_shipments_search(client: Afosto) -> Any:
    return client.lcs.shipments.search()


def test_lcs_shipments_search_full(run: Runner) -> None:
    body: params.LcsShipmentSearchParams = {
        "constraints": [
            {"key": "to_id", "operator": "in", "value": ["value-15", "value-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.shipments.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {"key": "to_id", "operator": "in", "value": ["value-15", "value-16"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.shipments.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
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
            "channel_id": "00000000-0000-4000-8000-000000000019",
            "contact_id": "contact_id-20",
            "created_at": "2024-10-22T21:21:07Z",
            "estimated_ship_at": "2024-11-23T22:22:07Z",
            "expected_at": "2024-12-24T23:23:07Z",
            "id": "id-24",
            "is_canceled": True,
            "is_complete": False,
            "is_editable": True,
            "is_finished": False,
            "is_in_transit": True,
            "is_listed": False,
            "is_outbound": True,
            "is_overcomplete": False,
            "list_id": "list_id-33",
            "method_id": "method_id-34",
            "number": "number-35",
            "prior_shipments": [
                "00000000-0000-4000-8000-000000000036",
                "00000000-0000-4000-8000-000000000037",
            ],
            "secret": "secret-38",
            "ship_at": "2024-04-12T15:39:07Z",
            "stack_id": "stack_id-40",
            "type": "internal",
            "updated_at": "2024-07-15T18:42:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/shipments",
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
            "LcsListedShipment",
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
                "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
                "contact_id": "contact_id-20",
                "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "estimated_ship_at": dt.datetime(
                    2024,
                    11,
                    23,
                    22,
                    22,
                    7,
                    tzinfo=dt.UTC,
                ),
                "expected_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
                "id": "id-24",
                "is_canceled": True,
                "is_complete": False,
                "is_editable": True,
                "is_finished": False,
                "is_in_transit": True,
                "is_listed": False,
                "is_outbound": True,
                "is_overcomplete": False,
                "list_id": "list_id-33",
                "method_id": "method_id-34",
                "number": "number-35",
                "prior_shipments": [
                    UUID("00000000-0000-4000-8000-000000000036"),
                    UUID("00000000-0000-4000-8000-000000000037"),
                ],
                "secret": "secret-38",
                "ship_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
                "stack_id": "stack_id-40",
                "type": "internal",
                "updated_at": dt.datetime(2024, 7, 15, 18, 42, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_shipments_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/shipments",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsListedShipment", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_shipments_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_shipments_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_shipments_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_shipments_update(client: Afosto) -> Any:
    return client.lcs.shipments.update("id-11")


def test_lcs_shipments_update_full(run: Runner) -> None:
    body: params.LcsShipmentUpdateModelParams = {
        "addressing": {
            "from_": {
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
        "expected_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        "method_id": "method_id-20",
        "prior_shipments": [
            UUID("00000000-0000-4000-8000-000000000021"),
            UUID("00000000-0000-4000-8000-000000000022"),
        ],
        "ship_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
        "type": "delivery",
    }

    def call(client: Afosto) -> Any:
        return client.lcs.shipments.update(
            "id-11",
            addressing={
                "from_": {
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
            expected_at=dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            method_id="method_id-20",
            prior_shipments=[
                UUID("00000000-0000-4000-8000-000000000021"),
                UUID("00000000-0000-4000-8000-000000000022"),
            ],
            ship_at=dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            type="delivery",
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.shipments.update("id-11", body=body)

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
        "https://api.afosto.io/lcs/shipments/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
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
            "expected_at": "2024-08-20T19:19:07Z",
            "method_id": "method_id-20",
            "prior_shipments": [
                "00000000-0000-4000-8000-000000000021",
                "00000000-0000-4000-8000-000000000022",
            ],
            "ship_at": "2024-12-24T23:23:07Z",
            "type": "delivery",
        },
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
    assert run(whole, reply).sent == [sent]


def test_lcs_shipments_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_shipments_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/shipments/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsShipment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_shipments_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_shipments_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.shipments.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_shipments_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.shipments.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_shipments_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_shipments_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
