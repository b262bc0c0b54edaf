"""Tests of `odr.orders`: requests as they go out, answers as they come back."""

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
    waited,
    waited_later,
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


def call_odr_orders_accept(client: Afosto) -> Any:
    return client.odr.orders.accept("id-11")


def test_odr_orders_accept_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.accept("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/accept",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_accept_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_orders_accept, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/accept",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_accept_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_accept, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.accept"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_accept_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.accept("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_accept_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_accept, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_orders_allocate(client: Afosto) -> Any:
    return client.odr.orders.allocate("id-11")


def test_odr_orders_allocate_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.allocate("id-11")

    reply = Reply(202)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/allocate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_allocate_required(run: Runner) -> None:
    reply = Reply(202)
    outcome = run(call_odr_orders_allocate, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/allocate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_allocate_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_allocate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.allocate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_allocate_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.allocate("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_allocate_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_allocate, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_allocate_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(202, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(call_odr_orders_allocate, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_odr_orders_authorize(client: Afosto) -> Any:
    return client.odr.orders.authorize("id-11", options={"idempotency_key": "key-1"})


def test_odr_orders_authorize_full(run: Runner) -> None:
    body: params.OdrOrdersAuthorizeBodyParams = {
        "calculation_id": UUID("00000000-0000-4000-8000-000000000012"),
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.authorize(
            "id-11",
            idempotency_key="idempotency_key-11",
            calculation_id=UUID("00000000-0000-4000-8000-000000000012"),
            options={"idempotency_key": "key-1"},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.authorize(
            "id-11",
            idempotency_key="idempotency_key-11",
            body=body,
            options={"idempotency_key": "key-1"},
        )

    answer: dict[str, Any] = {
        "is_accepted": True,
        "is_confirmed": False,
        "is_locked": True,
        "transaction_secret": "transaction_secret-14",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/authorize",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-idempotency-key": "key-1",
        },
        json={"calculation_id": "00000000-0000-4000-8000-000000000012"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrOrderAuthorizationResponse",
        {
            "is_accepted": True,
            "is_confirmed": False,
            "is_locked": True,
            "transaction_secret": "transaction_secret-14",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_orders_authorize_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_authorize, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/authorize",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-idempotency-key": "key-1",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrOrderAuthorizationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_authorize_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_authorize, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.authorize"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_authorize_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.authorize("", options={"idempotency_key": "key-1"})

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_authorize_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_authorize, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_calculate(client: Afosto) -> Any:
    return client.odr.orders.calculate("id-11", options={"idempotency_key": "key-1"})


def test_odr_orders_calculate_full(run: Runner) -> None:
    body: params.OdrOrderCalculationRequestParams = {
        "adjustments": [
            {
                "amount": 13.5,
                "description": "description-14",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-17",
            },
        ],
        "currency": "currency-18",
        "expires_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 20.5,
                        "description": "description-21",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-24",
                    },
                ],
                "amount": 25,
                "description": "description-26",
                "is_discounted": True,
                "item_ids": [
                    UUID("00000000-0000-4000-8000-000000000028"),
                    UUID("00000000-0000-4000-8000-000000000029"),
                ],
                "vat_percentage": 30,
            },
        ],
        "metadata": {"metadata-key": "metadata-31"},
        "pricing_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        "reference": "reference-33",
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.calculate(
            "id-11",
            rules=0,
            idempotency_key="idempotency_key-12",
            adjustments=[
                {
                    "amount": 13.5,
                    "description": "description-14",
                    "is_discount": True,
                    "is_percentage": False,
                    "reference": "reference-17",
                },
            ],
            currency="currency-18",
            expires_at=dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            items=[
                {
                    "adjustments": [
                        {
                            "amount": 20.5,
                            "description": "description-21",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-24",
                        },
                    ],
                    "amount": 25,
                    "description": "description-26",
                    "is_discounted": True,
                    "item_ids": [
                        UUID("00000000-0000-4000-8000-000000000028"),
                        UUID("00000000-0000-4000-8000-000000000029"),
                    ],
                    "vat_percentage": 30,
                },
            ],
            metadata={"metadata-key": "metadata-31"},
            pricing_at=dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
            reference="reference-33",
            options={"idempotency_key": "key-1"},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.calculate(
            "id-11",
            rules=0,
            idempotency_key="idempotency_key-12",
            body=body,
            options={"idempotency_key": "key-1"},
        )

    answer: dict[str, Any] = {
        "adjustments": [
            {
                "amount": 11.5,
                "description": "description-12",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-15",
                "result": {
                    "is_applied_rule": False,
                    "output": 17,
                    "rule_id": "rule_id-18",
                },
            },
        ],
        "channel_id": "00000000-0000-4000-8000-000000000019",
        "client_id": "client_id-20",
        "coupons": ["coupons-21", "coupons-22"],
        "created_at": "2024-12-24T23:23:07Z",
        "currency": "currency-24",
        "customer": {
            "contact": {
                "address_id": "address_id-25",
                "coc_number": "coc_number-26",
                "email": "email-27",
                "id": "id-28",
                "organisation_id": "organisation_id-29",
                "organisation_version": "organisation_version-30",
                "phone_number_id": "phone_number_id-31",
                "vat_number": "vat_number-32",
                "version": "version-33",
            },
            "tags": ["tags-34", "tags-35"],
            "vat_country_code": "vat_country_code-36",
        },
        "file_id": "file_id-37",
        "id": "id-38",
        "invoiced_at": "2024-04-12T15:39:07Z",
        "is_including_vat": False,
        "is_prepaid": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 43.5,
                        "description": "description-44",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-47",
                        "result": {
                            "is_applied_rule": False,
                            "output": 49,
                            "rule_id": "rule_id-50",
                        },
                    },
                ],
                "amount": 51,
                "description": "description-52",
                "is_discounted": True,
                "order_items": [
                    {
                        "id": "id-54",
                        "invoice_id": "00000000-0000-4000-8000-000000000055",
                        "is_invoiced": False,
                    },
                ],
                "quantity": 57,
                "reference": "reference-58",
                "sku": "sku-59",
                "subtotal": 60,
                "total": 61,
                "total_revenue": 62,
                "type": "product",
                "vat_percentage": 64,
            },
        ],
        "metadata": {"metadata-key": "metadata-65"},
        "number": "number-66",
        "order_ids": ["order_ids-67", "order_ids-68"],
        "prepaid_at": "2024-10-14T21:09:07Z",
        "pricing_at": "2024-11-15T22:10:07Z",
        "reference": "reference-71",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 72.5,
                        "description": "description-73",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-76",
                        "result": {
                            "is_applied_rule": True,
                            "output": 78,
                            "rule_id": "00000000-0000-4000-8000-000000000079",
                        },
                    },
                ],
                "amount": 80.5,
                "description": "description-81",
                "is_percentage": False,
                "quantity": 83,
                "subtotal": 84,
                "total": 85,
                "type": "shipping",
                "vat_percentage": 87,
            },
        ],
        "settings": {
            "billing": {
                "issuer_code": "issuer_code-88",
                "method_code": "method_code-89",
                "provider_code": "provider_code-90",
                "vat": {"is_shift_disabled": True, "is_shift_required": False},
            },
            "shipping": {"method_id": "00000000-0000-4000-8000-000000000093"},
        },
        "subtotal": 94,
        "total": 95,
        "updated_at": "2024-01-13T00:36:07Z",
        "vat": [{"amount": 97, "rate": 98}],
        "vendor": {
            "contact": {
                "address_id": "address_id-99",
                "coc_number": "coc_number-100",
                "email": "email-101",
                "id": "id-102",
                "organisation_id": "organisation_id-103",
                "organisation_version": "organisation_version-104",
                "phone_number_id": "phone_number_id-105",
                "vat_number": "vat_number-106",
                "version": "version-107",
            },
            "tags": ["tags-108", "tags-109"],
            "vat_country_code": "vat_country_code-110",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/calculation?rules=0",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-idempotency-key": "key-1",
        },
        json={
            "adjustments": [
                {
                    "amount": 13.5,
                    "description": "description-14",
                    "is_discount": True,
                    "is_percentage": False,
                    "reference": "reference-17",
                },
            ],
            "currency": "currency-18",
            "expires_at": "2024-08-20T19:19:07Z",
            "items": [
                {
                    "adjustments": [
                        {
                            "amount": 20.5,
                            "description": "description-21",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-24",
                        },
                    ],
                    "amount": 25,
                    "description": "description-26",
                    "is_discounted": True,
                    "item_ids": [
                        "00000000-0000-4000-8000-000000000028",
                        "00000000-0000-4000-8000-000000000029",
                    ],
                    "vat_percentage": 30,
                },
            ],
            "metadata": {"metadata-key": "metadata-31"},
            "pricing_at": "2024-09-05T08:32:07Z",
            "reference": "reference-33",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCalculations",
        {
            "adjustments": [
                Seen(
                    "OdrCalculationAdjustment",
                    {
                        "amount": 11.5,
                        "description": "description-12",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-15",
                        "result": Seen(
                            "OdrCalculationAdjustmentResult",
                            {
                                "is_applied_rule": False,
                                "output": 17,
                                "rule_id": "rule_id-18",
                            },
                        ),
                    },
                ),
            ],
            "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
            "client_id": "client_id-20",
            "coupons": ["coupons-21", "coupons-22"],
            "created_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "currency": "currency-24",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-25",
                            "coc_number": "coc_number-26",
                            "email": "email-27",
                            "id": "id-28",
                            "organisation_id": "organisation_id-29",
                            "organisation_version": "organisation_version-30",
                            "phone_number_id": "phone_number_id-31",
                            "vat_number": "vat_number-32",
                            "version": "version-33",
                        },
                    ),
                    "tags": ["tags-34", "tags-35"],
                    "vat_country_code": "vat_country_code-36",
                },
            ),
            "file_id": "file_id-37",
            "id": "id-38",
            "invoiced_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
            "is_including_vat": False,
            "is_prepaid": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrCalculationItems",
                    {
                        "adjustments": [
                            Seen(
                                "OdrCalculationAdjustment",
                                {
                                    "amount": 43.5,
                                    "description": "description-44",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-47",
                                    "result": Seen(
                                        "OdrCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 49,
                                            "rule_id": "rule_id-50",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 51,
                        "description": "description-52",
                        "is_discounted": True,
                        "order_items": [
                            Seen(
                                "OdrCalculationStackItem",
                                {
                                    "id": "id-54",
                                    "invoice_id": UUID(
                                        "00000000-0000-4000-8000-000000000055",
                                    ),
                                    "is_invoiced": False,
                                },
                            ),
                        ],
                        "quantity": 57,
                        "reference": "reference-58",
                        "sku": "sku-59",
                        "subtotal": 60,
                        "total": 61,
                        "total_revenue": 62,
                        "type": "product",
                        "vat_percentage": 64,
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-65"},
            "number": "number-66",
            "order_ids": ["order_ids-67", "order_ids-68"],
            "prepaid_at": dt.datetime(2024, 10, 14, 21, 9, 7, tzinfo=dt.UTC),
            "pricing_at": dt.datetime(2024, 11, 15, 22, 10, 7, tzinfo=dt.UTC),
            "reference": "reference-71",
            "services": [
                Seen(
                    "OdrServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrServiceAdjustment",
                                {
                                    "amount": 72.5,
                                    "description": "description-73",
                                    "is_discount": False,
                                    "is_percentage": True,
                                    "reference": "reference-76",
                                    "result": Seen(
                                        "OdrServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": True,
                                            "output": 78,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000079",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 80.5,
                        "description": "description-81",
                        "is_percentage": False,
                        "quantity": 83,
                        "subtotal": 84,
                        "total": 85,
                        "type": "shipping",
                        "vat_percentage": 87,
                    },
                ),
            ],
            "settings": Seen(
                "OdrOrderCalculationSettings",
                {
                    "billing": Seen(
                        "OdrOrderCalculationSettingsBilling",
                        {
                            "issuer_code": "issuer_code-88",
                            "method_code": "method_code-89",
                            "provider_code": "provider_code-90",
                            "vat": Seen(
                                "OdrOrderSettingsBillingVat",
                                {"is_shift_disabled": True, "is_shift_required": False},
                            ),
                        },
                    ),
                    "shipping": Seen(
                        "OdrOrderCalculationSettingsShipping",
                        {"method_id": UUID("00000000-0000-4000-8000-000000000093")},
                    ),
                },
            ),
            "subtotal": 94,
            "total": 95,
            "updated_at": dt.datetime(2024, 1, 13, 0, 36, 7, tzinfo=dt.UTC),
            "vat": [Seen("OdrVatResult", {"amount": 97, "rate": 98})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-99",
                            "coc_number": "coc_number-100",
                            "email": "email-101",
                            "id": "id-102",
                            "organisation_id": "organisation_id-103",
                            "organisation_version": "organisation_version-104",
                            "phone_number_id": "phone_number_id-105",
                            "vat_number": "vat_number-106",
                            "version": "version-107",
                        },
                    ),
                    "tags": ["tags-108", "tags-109"],
                    "vat_country_code": "vat_country_code-110",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_orders_calculate_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_calculate, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/calculation",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-idempotency-key": "key-1",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCalculations", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_calculate_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_calculate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.calculate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_calculate_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.calculate("", options={"idempotency_key": "key-1"})

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_calculate_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_calculate, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_cancel(client: Afosto) -> Any:
    return client.odr.orders.cancel("id-11")


def test_odr_orders_cancel_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.cancel("id-11", force="0")

    answer: dict[str, Any] = {
        "is_accepted": True,
        "warnings": ["warnings-12", "warnings-13"],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/cancel?force=0",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCancelState",
        {"is_accepted": True, "warnings": ["warnings-12", "warnings-13"]},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_cancel_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_cancel, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/cancel",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCancelState", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_cancel_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_cancel, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.cancel"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_cancel_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.cancel("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_cancel_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_cancel, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_cancel_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(200, json={}, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(call_odr_orders_cancel, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_odr_orders_confirm(client: Afosto) -> Any:
    return client.odr.orders.confirm("id-11")


def test_odr_orders_confirm_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.confirm("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/confirm",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_confirm_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_orders_confirm, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/confirm",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_confirm_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_confirm, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.confirm"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_confirm_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.confirm("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_confirm_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_confirm, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_orders_create(client: Afosto) -> Any:
    return client.odr.orders.create(options={"idempotency_key": "key-1"})


def test_odr_orders_create_full(run: Runner) -> None:
    body: params.OdrOrderModelParams = {
        "channel_id": UUID("00000000-0000-4000-8000-000000000012"),
        "client_id": "client_id-13",
        "metadata": {"metadata-key": "metadata-14"},
        "processing": {
            "allocation": "auto",
            "capture": "manual",
            "confirm": "manual",
            "fulfilment": "auto",
        },
        "settings": {
            "billing": {
                "address_id": UUID("00000000-0000-4000-8000-000000000019"),
                "issuer_code": "issuer_code-20",
                "method_code": "method_code-21",
                "provider_code": "provider_code-22",
                "vat": {"is_shift_disabled": True, "is_shift_required": False},
            },
            "contact": {"id": UUID("00000000-0000-4000-8000-000000000025")},
            "coupons": ["coupons-26", "coupons-27"],
            "due_at": dt.date(2024, 5, 1),
            "organisation": {"id": UUID("00000000-0000-4000-8000-000000000029")},
            "phone_number_id": UUID("00000000-0000-4000-8000-000000000030"),
            "reference": "reference-31",
            "return_url": "return_url-32",
            "shipping": {
                "address_id": UUID("00000000-0000-4000-8000-000000000033"),
                "is_split_allowed": False,
                "method_id": UUID("00000000-0000-4000-8000-000000000035"),
                "source_address_id": UUID("00000000-0000-4000-8000-000000000036"),
                "spid": "spid-37",
                "window": {
                    "code": "code-38",
                    "delivery_at": dt.date(2024, 4, 12),
                    "from_": 40,
                    "to": 41,
                },
            },
        },
        "tags": ["tags-42", "tags-43"],
        "type": "type-44",
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.create(
            idempotency_key="idempotency_key-11",
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            client_id="client_id-13",
            metadata={"metadata-key": "metadata-14"},
            processing={
                "allocation": "auto",
                "capture": "manual",
                "confirm": "manual",
                "fulfilment": "auto",
            },
            settings={
                "billing": {
                    "address_id": UUID("00000000-0000-4000-8000-000000000019"),
                    "issuer_code": "issuer_code-20",
                    "method_code": "method_code-21",
                    "provider_code": "provider_code-22",
                    "vat": {"is_shift_disabled": True, "is_shift_required": False},
                },
                "contact": {"id": UUID("00000000-0000-4000-8000-000000000025")},
                "coupons": ["coupons-26", "coupons-27"],
                "due_at": dt.date(2024, 5, 1),
                "organisation": {"id": UUID("00000000-0000-4000-8000-000000000029")},
                "phone_number_id": UUID("00000000-0000-4000-8000-000000000030"),
                "reference": "reference-31",
                "return_url": "return_url-32",
                "shipping": {
                    "address_id": UUID("00000000-0000-4000-8000-000000000033"),
                    "is_split_allowed": False,
                    "method_id": UUID("00000000-0000-4000-8000-000000000035"),
                    "source_address_id": UUID("00000000-0000-4000-8000-000000000036"),
                    "spid": "spid-37",
                    "window": {
                        "code": "code-38",
                        "delivery_at": dt.date(2024, 4, 12),
                        "from_": 40,
                        "to": 41,
                    },
                },
            },
            tags=["tags-42", "tags-43"],
            type="type-44",
            options={"idempotency_key": "key-1"},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.create(
            idempotency_key="idempotency_key-11",
            body=body,
            options={"idempotency_key": "key-1"},
        )

    answer: dict[str, Any] = {
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
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-idempotency-key": "key-1",
        },
        json={
            "channel_id": "00000000-0000-4000-8000-000000000012",
            "client_id": "client_id-13",
            "metadata": {"metadata-key": "metadata-14"},
            "processing": {
                "allocation": "auto",
                "capture": "manual",
                "confirm": "manual",
                "fulfilment": "auto",
            },
            "settings": {
                "billing": {
                    "address_id": "00000000-0000-4000-8000-000000000019",
                    "issuer_code": "issuer_code-20",
                    "method_code": "method_code-21",
                    "provider_code": "provider_code-22",
                    "vat": {"is_shift_disabled": True, "is_shift_required": False},
                },
                "contact": {"id": "00000000-0000-4000-8000-000000000025"},
                "coupons": ["coupons-26", "coupons-27"],
                "due_at": "2024-05-01",
                "organisation": {"id": "00000000-0000-4000-8000-000000000029"},
                "phone_number_id": "00000000-0000-4000-8000-000000000030",
                "reference": "reference-31",
                "return_url": "return_url-32",
                "shipping": {
                    "address_id": "00000000-0000-4000-8000-000000000033",
                    "is_split_allowed": False,
                    "method_id": "00000000-0000-4000-8000-000000000035",
                    "source_address_id": "00000000-0000-4000-8000-000000000036",
                    "spid": "spid-37",
                    "window": {
                        "code": "code-38",
                        "delivery_at": "2024-04-12",
                        "from": 40,
                        "to": 41,
                    },
                },
            },
            "tags": ["tags-42", "tags-43"],
            "type": "type-44",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
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
                        "calculation_id": UUID("00000000-0000-4000-8000-000000000013"),
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
                        "expires_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
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
                            "address_id": UUID("00000000-0000-4000-8000-000000000042"),
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
                            "address_id": UUID("00000000-0000-4000-8000-000000000055"),
                            "is_split_allowed": False,
                            "method_id": UUID("00000000-0000-4000-8000-000000000057"),
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
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_orders_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-idempotency-key": "key-1",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrOrder", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_create_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_create, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_delete(client: Afosto) -> Any:
    return client.odr.orders.delete("id-11")


def test_odr_orders_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "entity_type-13",
        "id": "id-14",
        "state": {"is_accepted": True, "is_confirmed": False, "is_finished": True},
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/orders/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrStack",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "entity_id": "entity_id-12",
            "entity_type": "entity_type-13",
            "id": "id-14",
            "state": Seen(
                "OdrStackState",
                {"is_accepted": True, "is_confirmed": False, "is_finished": True},
            ),
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/orders/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrStack", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_fulfil(client: Afosto) -> Any:
    return client.odr.orders.fulfil("id-11")


def test_odr_orders_fulfil_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.fulfil("id-11")

    reply = Reply(202)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/fulfil",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_orders_fulfil_required(run: Runner) -> None:
    reply = Reply(202)
    outcome = run(call_odr_orders_fulfil, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/fulfil",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_fulfil_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_fulfil, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.fulfil"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_fulfil_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.fulfil("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_fulfil_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_fulfil, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_orders_fulfil_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(202, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(call_odr_orders_fulfil, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_odr_orders_get(client: Afosto) -> Any:
    return client.odr.orders.get("id-11")


def test_odr_orders_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.get("id-11")

    answer: dict[str, Any] = {
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
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
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
                        "calculation_id": UUID("00000000-0000-4000-8000-000000000013"),
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
                        "expires_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
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
                            "address_id": UUID("00000000-0000-4000-8000-000000000042"),
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
                            "address_id": UUID("00000000-0000-4000-8000-000000000055"),
                            "is_split_allowed": False,
                            "method_id": UUID("00000000-0000-4000-8000-000000000057"),
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
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrOrder", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_get_calculation(client: Afosto) -> Any:
    return client.odr.orders.get_calculation("id-11")


def test_odr_orders_get_calculation_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.get_calculation("id-11")

    answer: dict[str, Any] = {
        "adjustments": [
            {
                "amount": 11.5,
                "description": "description-12",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-15",
                "result": {
                    "is_applied_rule": False,
                    "output": 17,
                    "rule_id": "rule_id-18",
                },
            },
        ],
        "channel_id": "00000000-0000-4000-8000-000000000019",
        "client_id": "client_id-20",
        "coupons": ["coupons-21", "coupons-22"],
        "created_at": "2024-12-24T23:23:07Z",
        "currency": "currency-24",
        "customer": {
            "contact": {
                "address_id": "address_id-25",
                "coc_number": "coc_number-26",
                "email": "email-27",
                "id": "id-28",
                "organisation_id": "organisation_id-29",
                "organisation_version": "organisation_version-30",
                "phone_number_id": "phone_number_id-31",
                "vat_number": "vat_number-32",
                "version": "version-33",
            },
            "tags": ["tags-34", "tags-35"],
            "vat_country_code": "vat_country_code-36",
        },
        "file_id": "file_id-37",
        "id": "id-38",
        "invoiced_at": "2024-04-12T15:39:07Z",
        "is_including_vat": False,
        "is_prepaid": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 43.5,
                        "description": "description-44",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-47",
                        "result": {
                            "is_applied_rule": False,
                            "output": 49,
                            "rule_id": "rule_id-50",
                        },
                    },
                ],
                "amount": 51,
                "description": "description-52",
                "is_discounted": True,
                "order_items": [
                    {
                        "id": "id-54",
                        "invoice_id": "00000000-0000-4000-8000-000000000055",
                        "is_invoiced": False,
                    },
                ],
                "quantity": 57,
                "reference": "reference-58",
                "sku": "sku-59",
                "subtotal": 60,
                "total": 61,
                "total_revenue": 62,
                "type": "product",
                "vat_percentage": 64,
            },
        ],
        "metadata": {"metadata-key": "metadata-65"},
        "number": "number-66",
        "order_ids": ["order_ids-67", "order_ids-68"],
        "prepaid_at": "2024-10-14T21:09:07Z",
        "pricing_at": "2024-11-15T22:10:07Z",
        "reference": "reference-71",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 72.5,
                        "description": "description-73",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-76",
                        "result": {
                            "is_applied_rule": True,
                            "output": 78,
                            "rule_id": "00000000-0000-4000-8000-000000000079",
                        },
                    },
                ],
                "amount": 80.5,
                "description": "description-81",
                "is_percentage": False,
                "quantity": 83,
                "subtotal": 84,
                "total": 85,
                "type": "shipping",
                "vat_percentage": 87,
            },
        ],
        "settings": {
            "billing": {
                "issuer_code": "issuer_code-88",
                "method_code": "method_code-89",
                "provider_code": "provider_code-90",
                "vat": {"is_shift_disabled": True, "is_shift_required": False},
            },
            "shipping": {"method_id": "00000000-0000-4000-8000-000000000093"},
        },
        "subtotal": 94,
        "total": 95,
        "updated_at": "2024-01-13T00:36:07Z",
        "vat": [{"amount": 97, "rate": 98}],
        "vendor": {
            "contact": {
                "address_id": "address_id-99",
                "coc_number": "coc_number-100",
                "email": "email-101",
                "id": "id-102",
                "organisation_id": "organisation_id-103",
                "organisation_version": "organisation_version-104",
                "phone_number_id": "phone_number_id-105",
                "vat_number": "vat_number-106",
                "version": "version-107",
            },
            "tags": ["tags-108", "tags-109"],
            "vat_country_code": "vat_country_code-110",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/calculation",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCalculations",
        {
            "adjustments": [
                Seen(
                    "OdrCalculationAdjustment",
                    {
                        "amount": 11.5,
                        "description": "description-12",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-15",
                        "result": Seen(
                            "OdrCalculationAdjustmentResult",
                            {
                                "is_applied_rule": False,
                                "output": 17,
                                "rule_id": "rule_id-18",
                            },
                        ),
                    },
                ),
            ],
            "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
            "client_id": "client_id-20",
            "coupons": ["coupons-21", "coupons-22"],
            "created_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "currency": "currency-24",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-25",
                            "coc_number": "coc_number-26",
                            "email": "email-27",
                            "id": "id-28",
                            "organisation_id": "organisation_id-29",
                            "organisation_version": "organisation_version-30",
                            "phone_number_id": "phone_number_id-31",
                            "vat_number": "vat_number-32",
                            "version": "version-33",
                        },
                    ),
                    "tags": ["tags-34", "tags-35"],
                    "vat_country_code": "vat_country_code-36",
                },
            ),
            "file_id": "file_id-37",
            "id": "id-38",
            "invoiced_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
            "is_including_vat": False,
            "is_prepaid": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrCalculationItems",
                    {
                        "adjustments": [
                            Seen(
                                "OdrCalculationAdjustment",
                                {
                                    "amount": 43.5,
                                    "description": "description-44",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-47",
                                    "result": Seen(
                                        "OdrCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 49,
                                            "rule_id": "rule_id-50",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 51,
                        "description": "description-52",
                        "is_discounted": True,
                        "order_items": [
                            Seen(
                                "OdrCalculationStackItem",
                                {
                                    "id": "id-54",
                                    "invoice_id": UUID(
                                        "00000000-0000-4000-8000-000000000055",
                                    ),
                                    "is_invoiced": False,
                                },
                            ),
                        ],
                        "quantity": 57,
                        "reference": "reference-58",
                        "sku": "sku-59",
                        "subtotal": 60,
                        "total": 61,
                        "total_revenue": 62,
                        "type": "product",
                        "vat_percentage": 64,
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-65"},
            "number": "number-66",
            "order_ids": ["order_ids-67", "order_ids-68"],
            "prepaid_at": dt.datetime(2024, 10, 14, 21, 9, 7, tzinfo=dt.UTC),
            "pricing_at": dt.datetime(2024, 11, 15, 22, 10, 7, tzinfo=dt.UTC),
            "reference": "reference-71",
            "services": [
                Seen(
                    "OdrServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrServiceAdjustment",
                                {
                                    "amount": 72.5,
                                    "description": "description-73",
                                    "is_discount": False,
                                    "is_percentage": True,
                                    "reference": "reference-76",
                                    "result": Seen(
                                        "OdrServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": True,
                                            "output": 78,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000079",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 80.5,
                        "description": "description-81",
                        "is_percentage": False,
                        "quantity": 83,
                        "subtotal": 84,
                        "total": 85,
                        "type": "shipping",
                        "vat_percentage": 87,
                    },
                ),
            ],
            "settings": Seen(
                "OdrOrderCalculationSettings",
                {
                    "billing": Seen(
                        "OdrOrderCalculationSettingsBilling",
                        {
                            "issuer_code": "issuer_code-88",
                            "method_code": "method_code-89",
                            "provider_code": "provider_code-90",
                            "vat": Seen(
                                "OdrOrderSettingsBillingVat",
                                {"is_shift_disabled": True, "is_shift_required": False},
                            ),
                        },
                    ),
                    "shipping": Seen(
                        "OdrOrderCalculationSettingsShipping",
                        {"method_id": UUID("00000000-0000-4000-8000-000000000093")},
                    ),
                },
            ),
            "subtotal": 94,
            "total": 95,
            "updated_at": dt.datetime(2024, 1, 13, 0, 36, 7, tzinfo=dt.UTC),
            "vat": [Seen("OdrVatResult", {"amount": 97, "rate": 98})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-99",
                            "coc_number": "coc_number-100",
                            "email": "email-101",
                            "id": "id-102",
                            "organisation_id": "organisation_id-103",
                            "organisation_version": "organisation_version-104",
                            "phone_number_id": "phone_number_id-105",
                            "vat_number": "vat_number-106",
                            "version": "version-107",
                        },
                    ),
                    "tags": ["tags-108", "tags-109"],
                    "vat_country_code": "vat_country_code-110",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_get_calculation_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_get_calculation, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/calculation",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCalculations", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_get_calculation_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_get_calculation, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.get_calculation"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_get_calculation_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.get_calculation("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_get_calculation_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_get_calculation, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_get_projection(client: Afosto) -> Any:
    return client.odr.orders.get_projection("id-11")


def test_odr_orders_get_projection_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.get_projection("id-11", pricing_at=11)

    answer: dict[str, Any] = {
        "adjustments": [
            {
                "amount": 11.5,
                "description": "description-12",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-15",
                "result": {
                    "is_applied_rule": False,
                    "output": 17,
                    "rule_id": "rule_id-18",
                },
            },
        ],
        "client_id": "client_id-19",
        "currency": "currency-20",
        "customer": {
            "contact": {
                "address_id": "address_id-21",
                "coc_number": "coc_number-22",
                "email": "email-23",
                "id": "id-24",
                "organisation_id": "organisation_id-25",
                "organisation_version": "organisation_version-26",
                "phone_number_id": "phone_number_id-27",
                "vat_number": "vat_number-28",
                "version": "version-29",
            },
            "tags": ["tags-30", "tags-31"],
            "vat_country_code": "vat_country_code-32",
        },
        "is_including_vat": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 35.5,
                        "description": "description-36",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-39",
                        "result": {
                            "is_applied_rule": False,
                            "output": 41,
                            "rule_id": "rule_id-42",
                        },
                    },
                ],
                "amount": 43,
                "description": "description-44",
                "is_discounted": True,
                "quantity": 46,
                "reference": "reference-47",
                "sku": "sku-48",
                "subtotal": 49,
                "total": 50,
                "total_revenue": 51,
                "type": "handling",
                "vat_percentage": 53,
            },
        ],
        "pricing_at": "2024-07-27T06:54:07Z",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 55.5,
                        "description": "description-56",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-59",
                        "result": {
                            "is_applied_rule": False,
                            "output": 61,
                            "rule_id": "00000000-0000-4000-8000-000000000062",
                        },
                    },
                ],
                "amount": 63.5,
                "description": "description-64",
                "is_percentage": True,
                "quantity": 66,
                "subtotal": 67,
                "total": 68,
                "type": "product",
                "vat_percentage": 70,
            },
        ],
        "subtotal": 71,
        "total": 72,
        "vat": [{"amount": 73, "rate": 74}],
        "vendor": {
            "contact": {
                "address_id": "address_id-75",
                "coc_number": "coc_number-76",
                "email": "email-77",
                "id": "id-78",
                "organisation_id": "organisation_id-79",
                "organisation_version": "organisation_version-80",
                "phone_number_id": "phone_number_id-81",
                "vat_number": "vat_number-82",
                "version": "version-83",
            },
            "tags": ["tags-84", "tags-85"],
            "vat_country_code": "vat_country_code-86",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/projection?pricing_at=11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrProjection",
        {
            "adjustments": [
                Seen(
                    "OdrCalculationAdjustment",
                    {
                        "amount": 11.5,
                        "description": "description-12",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-15",
                        "result": Seen(
                            "OdrCalculationAdjustmentResult",
                            {
                                "is_applied_rule": False,
                                "output": 17,
                                "rule_id": "rule_id-18",
                            },
                        ),
                    },
                ),
            ],
            "client_id": "client_id-19",
            "currency": "currency-20",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-21",
                            "coc_number": "coc_number-22",
                            "email": "email-23",
                            "id": "id-24",
                            "organisation_id": "organisation_id-25",
                            "organisation_version": "organisation_version-26",
                            "phone_number_id": "phone_number_id-27",
                            "vat_number": "vat_number-28",
                            "version": "version-29",
                        },
                    ),
                    "tags": ["tags-30", "tags-31"],
                    "vat_country_code": "vat_country_code-32",
                },
            ),
            "is_including_vat": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrProjectionItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrCalculationAdjustment",
                                {
                                    "amount": 35.5,
                                    "description": "description-36",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-39",
                                    "result": Seen(
                                        "OdrCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 41,
                                            "rule_id": "rule_id-42",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 43,
                        "description": "description-44",
                        "is_discounted": True,
                        "quantity": 46,
                        "reference": "reference-47",
                        "sku": "sku-48",
                        "subtotal": 49,
                        "total": 50,
                        "total_revenue": 51,
                        "type": "handling",
                        "vat_percentage": 53,
                    },
                ),
            ],
            "pricing_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "services": [
                Seen(
                    "OdrServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrServiceAdjustment",
                                {
                                    "amount": 55.5,
                                    "description": "description-56",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-59",
                                    "result": Seen(
                                        "OdrServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 61,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000062",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 63.5,
                        "description": "description-64",
                        "is_percentage": True,
                        "quantity": 66,
                        "subtotal": 67,
                        "total": 68,
                        "type": "product",
                        "vat_percentage": 70,
                    },
                ),
            ],
            "subtotal": 71,
            "total": 72,
            "vat": [Seen("OdrVatResult", {"amount": 73, "rate": 74})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-75",
                            "coc_number": "coc_number-76",
                            "email": "email-77",
                            "id": "id-78",
                            "organisation_id": "organisation_id-79",
                            "organisation_version": "organisation_version-80",
                            "phone_number_id": "phone_number_id-81",
                            "vat_number": "vat_number-82",
                            "version": "version-83",
                        },
                    ),
                    "tags": ["tags-84", "tags-85"],
                    "vat_country_code": "vat_country_code-86",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_get_projection_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_get_projection, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/projection",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrProjection", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_get_projection_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_get_projection, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.get_projection"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_get_projection_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.get_projection("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_get_projection_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_get_projection, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_list(client: Afosto) -> Any:
    return client.odr.orders.list()


def test_odr_orders_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.list(
            authorization_id="authorization_id-11",
            number="number-12",
            page="page-13",
            page_size="page_size-14",
        )

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
        "https://api.afosto.io/odr/orders?authorization_id=authorization_id-11&number=number-12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "page_size-14",
        },
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


def test_odr_orders_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrder", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_orders_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_odr_orders_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_odr_orders_search(client: Afosto) -> Any:
    return client.odr.orders.search()


def test_odr_orders_search_full(run: Runner) -> None:
    body: params.OdrOrderSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.search(body=body)

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
        "POST",
        "https://api.afosto.io/odr/search/orders",
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
    assert run(whole, reply).sent == [sent]


def test_odr_orders_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/orders",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrOrder", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_orders_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_orders_set_tags(client: Afosto) -> Any:
    return client.odr.orders.set_tags("id-11")


def test_odr_orders_set_tags_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.set_tags("id-11", body=["body-11", "body-12"])

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/tags",
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


def test_odr_orders_set_tags_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_orders_set_tags, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/tags",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_set_tags_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_set_tags, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.set_tags"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_set_tags_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.set_tags("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_set_tags_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_odr_orders_set_tags, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_update(client: Afosto) -> Any:
    return client.odr.orders.update("id-11")


def test_odr_orders_update_full(run: Runner) -> None:
    body: params.OdrOrderModelParams = {
        "channel_id": UUID("00000000-0000-4000-8000-000000000011"),
        "client_id": "client_id-12",
        "metadata": {"metadata-key": "metadata-13"},
        "processing": {
            "allocation": "none",
            "capture": "auto",
            "confirm": "auto",
            "fulfilment": "none",
        },
        "settings": {
            "billing": {
                "address_id": UUID("00000000-0000-4000-8000-000000000018"),
                "issuer_code": "issuer_code-19",
                "method_code": "method_code-20",
                "provider_code": "provider_code-21",
                "vat": {"is_shift_disabled": False, "is_shift_required": True},
            },
            "contact": {"id": UUID("00000000-0000-4000-8000-000000000024")},
            "coupons": ["coupons-25", "coupons-26"],
            "due_at": dt.date(2024, 4, 28),
            "organisation": {"id": UUID("00000000-0000-4000-8000-000000000028")},
            "phone_number_id": UUID("00000000-0000-4000-8000-000000000029"),
            "reference": "reference-30",
            "return_url": "return_url-31",
            "shipping": {
                "address_id": UUID("00000000-0000-4000-8000-000000000032"),
                "is_split_allowed": True,
                "method_id": UUID("00000000-0000-4000-8000-000000000034"),
                "source_address_id": UUID("00000000-0000-4000-8000-000000000035"),
                "spid": "spid-36",
                "window": {
                    "code": "code-37",
                    "delivery_at": dt.date(2024, 3, 11),
                    "from_": 39,
                    "to": 40,
                },
            },
        },
        "tags": ["tags-41", "tags-42"],
        "type": "type-43",
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.update(
            "id-11",
            channel_id=UUID("00000000-0000-4000-8000-000000000011"),
            client_id="client_id-12",
            metadata={"metadata-key": "metadata-13"},
            processing={
                "allocation": "none",
                "capture": "auto",
                "confirm": "auto",
                "fulfilment": "none",
            },
            settings={
                "billing": {
                    "address_id": UUID("00000000-0000-4000-8000-000000000018"),
                    "issuer_code": "issuer_code-19",
                    "method_code": "method_code-20",
                    "provider_code": "provider_code-21",
                    "vat": {"is_shift_disabled": False, "is_shift_required": True},
                },
                "contact": {"id": UUID("00000000-0000-4000-8000-000000000024")},
                "coupons": ["coupons-25", "coupons-26"],
                "due_at": dt.date(2024, 4, 28),
                "organisation": {"id": UUID("00000000-0000-4000-8000-000000000028")},
                "phone_number_id": UUID("00000000-0000-4000-8000-000000000029"),
                "reference": "reference-30",
                "return_url": "return_url-31",
                "shipping": {
                    "address_id": UUID("00000000-0000-4000-8000-000000000032"),
                    "is_split_allowed": True,
                    "method_id": UUID("00000000-0000-4000-8000-000000000034"),
                    "source_address_id": UUID("00000000-0000-4000-8000-000000000035"),
                    "spid": "spid-36",
                    "window": {
                        "code": "code-37",
                        "delivery_at": dt.date(2024, 3, 11),
                        "from_": 39,
                        "to": 40,
                    },
                },
            },
            tags=["tags-41", "tags-42"],
            type="type-43",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.update("id-11", body=body)

    answer: dict[str, Any] = {
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
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "channel_id": "00000000-0000-4000-8000-000000000011",
            "client_id": "client_id-12",
            "metadata": {"metadata-key": "metadata-13"},
            "processing": {
                "allocation": "none",
                "capture": "auto",
                "confirm": "auto",
                "fulfilment": "none",
            },
            "settings": {
                "billing": {
                    "address_id": "00000000-0000-4000-8000-000000000018",
                    "issuer_code": "issuer_code-19",
                    "method_code": "method_code-20",
                    "provider_code": "provider_code-21",
                    "vat": {"is_shift_disabled": False, "is_shift_required": True},
                },
                "contact": {"id": "00000000-0000-4000-8000-000000000024"},
                "coupons": ["coupons-25", "coupons-26"],
                "due_at": "2024-04-28",
                "organisation": {"id": "00000000-0000-4000-8000-000000000028"},
                "phone_number_id": "00000000-0000-4000-8000-000000000029",
                "reference": "reference-30",
                "return_url": "return_url-31",
                "shipping": {
                    "address_id": "00000000-0000-4000-8000-000000000032",
                    "is_split_allowed": True,
                    "method_id": "00000000-0000-4000-8000-000000000034",
                    "source_address_id": "00000000-0000-4000-8000-000000000035",
                    "spid": "spid-36",
                    "window": {
                        "code": "code-37",
                        "delivery_at": "2024-03-11",
                        "from": 39,
                        "to": 40,
                    },
                },
            },
            "tags": ["tags-41", "tags-42"],
            "type": "type-43",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
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
                        "calculation_id": UUID("00000000-0000-4000-8000-000000000013"),
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
                        "expires_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
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
                            "address_id": UUID("00000000-0000-4000-8000-000000000042"),
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
                            "address_id": UUID("00000000-0000-4000-8000-000000000055"),
                            "is_split_allowed": False,
                            "method_id": UUID("00000000-0000-4000-8000-000000000057"),
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
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_orders_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrOrder", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_orders_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_update_flow(client: Afosto) -> Any:
    return client.odr.orders.update_flow("id-11")


def test_odr_orders_update_flow_full(run: Runner) -> None:
    body: params.OdrOrdersUpdateFlowBodyParams = {
        "actions": [{"code": "code-11", "is_handled": False}],
        "code": "code-13",
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.update_flow(
            "id-11",
            actions=[{"code": "code-11", "is_handled": False}],
            code="code-13",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.update_flow("id-11", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/flow",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_odr_orders_update_flow_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_orders_update_flow, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/orders/id-11/flow",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_update_flow_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_update_flow, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.update_flow"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_update_flow_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.update_flow("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_update_flow_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_odr_orders_update_flow, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
