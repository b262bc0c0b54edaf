"""Tests of `odr.orders.backorders`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

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


def call_odr_orders_backorders_list(client: Afosto) -> Any:
    return client.odr.orders.backorders.list("id-11")


def test_odr_orders_backorders_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.backorders.list("id-11")

    answer: list[Any] = [
        {
            "acceptances": [
                {
                    "accepted_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "calculation_id": "00000000-0000-4000-8000-000000000013",
                    "created_at": "2024-03-15T14:14:07Z",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "is_paid": False,
                    "is_prepaid": True,
                    "is_settlement": False,
                    "transaction_secret": "transaction_secret-19",
                },
            ],
            "calculations": [
                {
                    "amount": 20,
                    "channel_id": "00000000-0000-4000-8000-000000000021",
                    "client_id": "00000000-0000-4000-8000-000000000022",
                    "currency": "currency-23",
                    "expires_at": "2024-01-25T00:24:07Z",
                    "id": "00000000-0000-4000-8000-000000000025",
                    "is_accepted": False,
                    "is_confirmed": True,
                    "is_valid": False,
                    "reference": "reference-29",
                },
            ],
            "channel_id": "00000000-0000-4000-8000-000000000030",
            "client_id": "client_id-31",
            "created_at": "2024-09-05T08:32:07Z",
            "id": "00000000-0000-4000-8000-000000000033",
            "last_accepted_at": "2024-11-07T10:34:07Z",
            "last_canceled_at": "2024-12-08T11:35:07Z",
            "last_confirmed_at": "2024-01-09T12:36:07Z",
            "number": "number-37",
            "processing": {
                "allocation": "none",
                "capture": "auto",
                "confirm": "auto",
                "fulfilment": "none",
            },
            "settings": {
                "billing": {
                    "address_id": "00000000-0000-4000-8000-000000000042",
                    "issuer_code": "issuer_code-43",
                    "method_code": "method_code-44",
                    "provider_code": "provider_code-45",
                },
                "contact": {
                    "id": "00000000-0000-4000-8000-000000000046",
                    "version": "00000000-0000-4000-8000-000000000047",
                },
                "coupons": ["coupons-48", "coupons-49"],
                "due_at": "2024-03-23",
                "organisation": {
                    "id": "00000000-0000-4000-8000-000000000051",
                    "version": "00000000-0000-4000-8000-000000000052",
                },
                "phone_number_id": "00000000-0000-4000-8000-000000000053",
                "return_url": "return_url-54",
                "shipping": {
                    "address_id": "00000000-0000-4000-8000-000000000055",
                    "is_split_allowed": False,
                    "method_id": "00000000-0000-4000-8000-000000000057",
                    "source_address_id": "00000000-0000-4000-8000-000000000058",
                    "spid": "spid-59",
                    "window": {
                        "code": "code-60",
                        "delivery_at": "2024-02-06",
                        "from": 62,
                        "to": 63,
                    },
                },
            },
            "stack_id": "stack_id-64",
            "state": {
                "flow": [
                    {
                        "actions": [
                            {
                                "code": "code-65",
                                "handled_at": "2024-07-11T18:06:07Z",
                                "is_handled": True,
                                "label": "label-68",
                                "order": 69,
                            },
                        ],
                        "code": "code-70",
                        "is_reversible": True,
                        "order": 72,
                        "trigger": "accept",
                    },
                ],
                "is_accepted": False,
                "is_canceled": True,
                "is_confirmed": False,
                "is_finished": True,
                "is_locked": False,
                "progress": {
                    "allocation": "allocation-79",
                    "billing": "billing-80",
                    "fulfilment": "fulfilment-81",
                },
                "type": "backorder",
            },
            "tags": ["tags-83", "tags-84"],
            "type": "type-85",
            "updated_at": "2024-03-03T14:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/backorders",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrOrder",
            {
                "acceptances": [
                    Seen(
                        "OdrOrderAcceptances",
                        {
                            "accepted_at": dt.datetime(
                                2024,
                                12,
                                12,
                                11,
                                11,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "amount": 12,
                            "calculation_id": UUID(
                                "00000000-0000-4000-8000-000000000013",
                            ),
                            "created_at": dt.datetime(
                                2024,
                                3,
                                15,
                                14,
                                14,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "id": UUID("00000000-0000-4000-8000-000000000015"),
                            "is_paid": False,
                            "is_prepaid": True,
                            "is_settlement": False,
                            "transaction_secret": "transaction_secret-19",
                        },
                    ),
                ],
                "calculations": [
                    Seen(
                        "OdrOrderCalculations",
                        {
                            "amount": 20,
                            "channel_id": UUID("00000000-0000-4000-8000-000000000021"),
                            "client_id": UUID("00000000-0000-4000-8000-000000000022"),
                            "currency": "currency-23",
                            "expires_at": dt.datetime(
                                2024,
                                1,
                                25,
                                0,
                                24,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "id": UUID("00000000-0000-4000-8000-000000000025"),
                            "is_accepted": False,
                            "is_confirmed": True,
                            "is_valid": False,
                            "reference": "reference-29",
                        },
                    ),
                ],
                "channel_id": UUID("00000000-0000-4000-8000-000000000030"),
                "client_id": "client_id-31",
                "created_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000033"),
                "last_accepted_at": dt.datetime(2024, 11, 7, 10, 34, 7, tzinfo=dt.UTC),
                "last_canceled_at": dt.datetime(2024, 12, 8, 11, 35, 7, tzinfo=dt.UTC),
                "last_confirmed_at": dt.datetime(2024, 1, 9, 12, 36, 7, tzinfo=dt.UTC),
                "number": "number-37",
                "processing": Seen(
                    "OdrProcessing",
                    {
                        "allocation": "none",
                        "capture": "auto",
                        "confirm": "auto",
                        "fulfilment": "none",
                    },
                ),
                "settings": Seen(
                    "OdrOrderSettings",
                    {
                        "billing": Seen(
                            "OdrOrderSettingsBilling",
                            {
                                "address_id": UUID(
                                    "00000000-0000-4000-8000-000000000042",
                                ),
                                "issuer_code": "issuer_code-43",
                                "method_code": "method_code-44",
                                "provider_code": "provider_code-45",
                            },
                        ),
                        "contact": Seen(
                            "OdrOrderSettingsContact",
                            {
                                "id": UUID("00000000-0000-4000-8000-000000000046"),
                                "version": UUID("00000000-0000-4000-8000-000000000047"),
                            },
                        ),
                        "coupons": ["coupons-48", "coupons-49"],
                        "due_at": dt.date(2024, 3, 23),
                        "organisation": Seen(
                            "OdrOrderSettingsContact",
                            {
                                "id": UUID("00000000-0000-4000-8000-000000000051"),
                                "version": UUID("00000000-0000-4000-8000-000000000052"),
                            },
                        ),
                        "phone_number_id": UUID("00000000-0000-4000-8000-000000000053"),
                        "return_url": "return_url-54",
                        "shipping": Seen(
                            "OdrOrderSettingsShipping",
                            {
                                "address_id": UUID(
                                    "00000000-0000-4000-8000-000000000055",
                                ),
                                "is_split_allowed": False,
                                "method_id": UUID(
                                    "00000000-0000-4000-8000-000000000057",
                                ),
                                "source_address_id": UUID(
                                    "00000000-0000-4000-8000-000000000058",
                                ),
                                "spid": "spid-59",
                                "window": Seen(
                                    "OdrOrderSettingsShippingWindow",
                                    {
                                        "code": "code-60",
                                        "delivery_at": dt.date(2024, 2, 6),
                                        "from_": 62,
                                        "to": 63,
                                    },
                                ),
                            },
                        ),
                    },
                ),
                "stack_id": "stack_id-64",
                "state": Seen(
                    "OdrOrderState",
                    {
                        "flow": [
                            Seen(
                                "OdrOrderStep",
                                {
                                    "actions": [
                                        Seen(
                                            "OdrStepAction",
                                            {
                                                "code": "code-65",
                                                "handled_at": dt.datetime(
                                                    2024,
                                                    7,
                                                    11,
                                                    18,
                                                    6,
                                                    7,
                                                    tzinfo=dt.UTC,
                                                ),
                                                "is_handled": True,
                                                "label": "label-68",
                                                "order": 69,
                                            },
                                        ),
                                    ],
                                    "code": "code-70",
                                    "is_reversible": True,
                                    "order": 72,
                                    "trigger": "accept",
                                },
                            ),
                        ],
                        "is_accepted": False,
                        "is_canceled": True,
                        "is_confirmed": False,
                        "is_finished": True,
                        "is_locked": False,
                        "progress": Seen(
                            "OdrOrderStateProgress",
                            {
                                "allocation": "allocation-79",
                                "billing": "billing-80",
                                "fulfilment": "fulfilment-81",
                            },
                        ),
                        "type": "backorder",
                    },
                ),
                "tags": ["tags-83", "tags-84"],
                "type": "type-85",
                "updated_at": dt.datetime(2024, 3, 3, 14, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_backorders_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_backorders_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/backorders",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrder", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_odr_orders_backorders_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_backorders_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.backorders.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_backorders_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.backorders.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_backorders_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_backorders_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
