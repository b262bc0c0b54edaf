"""Tests of `odr.transactions`: requests as they go out, answers as they come back."""

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


def call_odr_transactions_create(client: Afosto) -> Any:
    return client.odr.transactions.create()


def test_odr_transactions_create_full(run: Runner) -> None:
    body: params.OdrTransactionModelParams = {
        "amount": 11,
        "channel_id": UUID("00000000-0000-4000-8000-000000000012"),
        "client_id": "client_id-13",
        "currency": "currency-14",
        "description": "description-15",
        "metadata": {"metadata-key": "metadata-16"},
        "preset": {
            "issuer_code": "issuer_code-17",
            "method_code": "method_code-18",
            "provider_code": "provider_code-19",
        },
        "purchase": {
            "contact_id": "contact_id-20",
            "items": [
                {
                    "amount": 21,
                    "description": "description-22",
                    "quantity": 23,
                    "sku": "sku-24",
                    "type": "handling",
                    "vat_rate": 26,
                },
            ],
        },
        "reference": {"entity_id": "entity_id-27", "entity_type": "entity_type-28"},
        "return_url": "return_url-29",
    }

    def call(client: Afosto) -> Any:
        return client.odr.transactions.create(
            amount=11,
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            client_id="client_id-13",
            currency="currency-14",
            description="description-15",
            metadata={"metadata-key": "metadata-16"},
            preset={
                "issuer_code": "issuer_code-17",
                "method_code": "method_code-18",
                "provider_code": "provider_code-19",
            },
            purchase={
                "contact_id": "contact_id-20",
                "items": [
                    {
                        "amount": 21,
                        "description": "description-22",
                        "quantity": 23,
                        "sku": "sku-24",
                        "type": "handling",
                        "vat_rate": 26,
                    },
                ],
            },
            reference={"entity_id": "entity_id-27", "entity_type": "entity_type-28"},
            return_url="return_url-29",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.transactions.create(body=body)

    answer: dict[str, Any] = {
        "amount_due": 11,
        "amount_paid": 12,
        "channel_id": "00000000-0000-4000-8000-000000000013",
        "client_id": "client_id-14",
        "created_at": "2024-04-16T15:15:07Z",
        "currency": "currency-16",
        "description": "description-17",
        "id": "id-18",
        "metadata": {"metadata-key": "metadata-19"},
        "number": "number-20",
        "payments": [
            {
                "amount": 21,
                "created_at": "2024-11-23T22:22:07Z",
                "id": "id-23",
                "is_authorized": False,
                "is_captured": True,
                "is_paid": False,
                "is_pending": True,
                "is_refund": False,
                "issuer_code": "issuer_code-29",
                "metadata": {"metadata-key": "metadata-30"},
                "method_code": "method_code-31",
                "paid_at": "2024-09-05T08:32:07Z",
                "provider_code": "provider_code-33",
                "return_url": "return_url-34",
                "secret": "secret-35",
                "source_payment_id": "source_payment_id-36",
                "updated_at": "2024-02-10T13:37:07Z",
            },
        ],
        "preset": {
            "issuer_code": "issuer_code-38",
            "method_code": "method_code-39",
            "provider_code": "provider_code-40",
        },
        "purchase": {
            "contact_id": "contact_id-41",
            "items": [
                {
                    "amount": 42,
                    "description": "description-43",
                    "quantity": 44,
                    "sku": "sku-45",
                    "type": "handling",
                    "vat_rate": 47,
                },
            ],
        },
        "reference": {"entity_id": "entity_id-48", "entity_type": "entity_type-49"},
        "return_url": "return_url-50",
        "secret": "secret-51",
        "updated_at": "2024-05-25T04:52:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/transactions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "amount": 11,
            "channel_id": "00000000-0000-4000-8000-000000000012",
            "client_id": "client_id-13",
            "currency": "currency-14",
            "description": "description-15",
            "metadata": {"metadata-key": "metadata-16"},
            "preset": {
                "issuer_code": "issuer_code-17",
                "method_code": "method_code-18",
                "provider_code": "provider_code-19",
            },
            "purchase": {
                "contact_id": "contact_id-20",
                "items": [
                    {
                        "amount": 21,
                        "description": "description-22",
                        "quantity": 23,
                        "sku": "sku-24",
                        "type": "handling",
                        "vat_rate": 26,
                    },
                ],
            },
            "reference": {"entity_id": "entity_id-27", "entity_type": "entity_type-28"},
            "return_url": "return_url-29",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrTransaction",
        {
            "amount_due": 11,
            "amount_paid": 12,
            "channel_id": UUID("00000000-0000-4000-8000-000000000013"),
            "client_id": "client_id-14",
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "currency": "currency-16",
            "description": "description-17",
            "id": "id-18",
            "metadata": {"metadata-key": "metadata-19"},
            "number": "number-20",
            "payments": [
                Seen(
                    "OdrPayment",
                    {
                        "amount": 21,
                        "created_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "id": "id-23",
                        "is_authorized": False,
                        "is_captured": True,
                        "is_paid": False,
                        "is_pending": True,
                        "is_refund": False,
                        "issuer_code": "issuer_code-29",
                        "metadata": {"metadata-key": "metadata-30"},
                        "method_code": "method_code-31",
                        "paid_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
                        "provider_code": "provider_code-33",
                        "return_url": "return_url-34",
                        "secret": "secret-35",
                        "source_payment_id": "source_payment_id-36",
                        "updated_at": dt.datetime(
                            2024,
                            2,
                            10,
                            13,
                            37,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
            ],
            "preset": Seen(
                "OdrPreset",
                {
                    "issuer_code": "issuer_code-38",
                    "method_code": "method_code-39",
                    "provider_code": "provider_code-40",
                },
            ),
            "purchase": Seen(
                "OdrPurchase",
                {
                    "contact_id": "contact_id-41",
                    "items": [
                        Seen(
                            "OdrPurchaseItem",
                            {
                                "amount": 42,
                                "description": "description-43",
                                "quantity": 44,
                                "sku": "sku-45",
                                "type": "handling",
                                "vat_rate": 47,
                            },
                        ),
                    ],
                },
            ),
            "reference": Seen(
                "OdrReference",
                {"entity_id": "entity_id-48", "entity_type": "entity_type-49"},
            ),
            "return_url": "return_url-50",
            "secret": "secret-51",
            "updated_at": dt.datetime(2024, 5, 25, 4, 52, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_transactions_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_transactions_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/transactions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrTransaction", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_transactions_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_transactions_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.transactions.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_transactions_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_transactions_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_transactions_get(client: Afosto) -> Any:
    return client.odr.transactions.get("secret-11")


def test_odr_transactions_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.get("secret-11")

    answer: dict[str, Any] = {
        "amount_due": 11,
        "amount_paid": 12,
        "channel_id": "00000000-0000-4000-8000-000000000013",
        "client_id": "client_id-14",
        "created_at": "2024-04-16T15:15:07Z",
        "currency": "currency-16",
        "description": "description-17",
        "id": "id-18",
        "metadata": {"metadata-key": "metadata-19"},
        "number": "number-20",
        "payments": [
            {
                "amount": 21,
                "created_at": "2024-11-23T22:22:07Z",
                "id": "id-23",
                "is_authorized": False,
                "is_captured": True,
                "is_paid": False,
                "is_pending": True,
                "is_refund": False,
                "issuer_code": "issuer_code-29",
                "metadata": {"metadata-key": "metadata-30"},
                "method_code": "method_code-31",
                "paid_at": "2024-09-05T08:32:07Z",
                "provider_code": "provider_code-33",
                "return_url": "return_url-34",
                "secret": "secret-35",
                "source_payment_id": "source_payment_id-36",
                "updated_at": "2024-02-10T13:37:07Z",
            },
        ],
        "preset": {
            "issuer_code": "issuer_code-38",
            "method_code": "method_code-39",
            "provider_code": "provider_code-40",
        },
        "purchase": {
            "contact_id": "contact_id-41",
            "items": [
                {
                    "amount": 42,
                    "description": "description-43",
                    "quantity": 44,
                    "sku": "sku-45",
                    "type": "handling",
                    "vat_rate": 47,
                },
            ],
        },
        "reference": {"entity_id": "entity_id-48", "entity_type": "entity_type-49"},
        "return_url": "return_url-50",
        "secret": "secret-51",
        "updated_at": "2024-05-25T04:52:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/transactions/secret-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrTransaction",
        {
            "amount_due": 11,
            "amount_paid": 12,
            "channel_id": UUID("00000000-0000-4000-8000-000000000013"),
            "client_id": "client_id-14",
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "currency": "currency-16",
            "description": "description-17",
            "id": "id-18",
            "metadata": {"metadata-key": "metadata-19"},
            "number": "number-20",
            "payments": [
                Seen(
                    "OdrPayment",
                    {
                        "amount": 21,
                        "created_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "id": "id-23",
                        "is_authorized": False,
                        "is_captured": True,
                        "is_paid": False,
                        "is_pending": True,
                        "is_refund": False,
                        "issuer_code": "issuer_code-29",
                        "metadata": {"metadata-key": "metadata-30"},
                        "method_code": "method_code-31",
                        "paid_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
                        "provider_code": "provider_code-33",
                        "return_url": "return_url-34",
                        "secret": "secret-35",
                        "source_payment_id": "source_payment_id-36",
                        "updated_at": dt.datetime(
                            2024,
                            2,
                            10,
                            13,
                            37,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
            ],
            "preset": Seen(
                "OdrPreset",
                {
                    "issuer_code": "issuer_code-38",
                    "method_code": "method_code-39",
                    "provider_code": "provider_code-40",
                },
            ),
            "purchase": Seen(
                "OdrPurchase",
                {
                    "contact_id": "contact_id-41",
                    "items": [
                        Seen(
                            "OdrPurchaseItem",
                            {
                                "amount": 42,
                                "description": "description-43",
                                "quantity": 44,
                                "sku": "sku-45",
                                "type": "handling",
                                "vat_rate": 47,
                            },
                        ),
                    ],
                },
            ),
            "reference": Seen(
                "OdrReference",
                {"entity_id": "entity_id-48", "entity_type": "entity_type-49"},
            ),
            "return_url": "return_url-50",
            "secret": "secret-51",
            "updated_at": dt.datetime(2024, 5, 25, 4, 52, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_transactions_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/transactions/secret-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrTransaction", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_transactions_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_transactions_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.transactions.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_transactions_get_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.get("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_transactions_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_transactions_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_transactions_list(client: Afosto) -> Any:
    return client.odr.transactions.list()


def test_odr_transactions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.list(
            entity_type="entity_type-11",
            entity_id="entity_id-12",
            page="page-13",
        )

    answer: list[Any] = [
        {
            "amount_due": 11,
            "amount_paid": 12,
            "channel_id": "00000000-0000-4000-8000-000000000013",
            "client_id": "client_id-14",
            "created_at": "2024-04-16T15:15:07Z",
            "currency": "currency-16",
            "description": "description-17",
            "id": "id-18",
            "metadata": {"metadata-key": "metadata-19"},
            "number": "number-20",
            "payments": [
                {
                    "amount": 21,
                    "created_at": "2024-11-23T22:22:07Z",
                    "id": "id-23",
                    "is_authorized": False,
                    "is_captured": True,
                    "is_paid": False,
                    "is_pending": True,
                    "is_refund": False,
                    "issuer_code": "issuer_code-29",
                    "metadata": {"metadata-key": "metadata-30"},
                    "method_code": "method_code-31",
                    "paid_at": "2024-09-05T08:32:07Z",
                    "provider_code": "provider_code-33",
                    "return_url": "return_url-34",
                    "secret": "secret-35",
                    "source_payment_id": "source_payment_id-36",
                    "updated_at": "2024-02-10T13:37:07Z",
                },
            ],
            "preset": {
                "issuer_code": "issuer_code-38",
                "method_code": "method_code-39",
                "provider_code": "provider_code-40",
            },
            "purchase": {
                "contact_id": "contact_id-41",
                "items": [
                    {
                        "amount": 42,
                        "description": "description-43",
                        "quantity": 44,
                        "sku": "sku-45",
                        "type": "handling",
                        "vat_rate": 47,
                    },
                ],
            },
            "reference": {"entity_id": "entity_id-48", "entity_type": "entity_type-49"},
            "return_url": "return_url-50",
            "secret": "secret-51",
            "updated_at": "2024-05-25T04:52:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/transactions?entity_type=entity_type-11&entity_id=entity_id-12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrTransaction",
            {
                "amount_due": 11,
                "amount_paid": 12,
                "channel_id": UUID("00000000-0000-4000-8000-000000000013"),
                "client_id": "client_id-14",
                "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "currency": "currency-16",
                "description": "description-17",
                "id": "id-18",
                "metadata": {"metadata-key": "metadata-19"},
                "number": "number-20",
                "payments": [
                    Seen(
                        "OdrPayment",
                        {
                            "amount": 21,
                            "created_at": dt.datetime(
                                2024,
                                11,
                                23,
                                22,
                                22,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "id": "id-23",
                            "is_authorized": False,
                            "is_captured": True,
                            "is_paid": False,
                            "is_pending": True,
                            "is_refund": False,
                            "issuer_code": "issuer_code-29",
                            "metadata": {"metadata-key": "metadata-30"},
                            "method_code": "method_code-31",
                            "paid_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
                            "provider_code": "provider_code-33",
                            "return_url": "return_url-34",
                            "secret": "secret-35",
                            "source_payment_id": "source_payment_id-36",
                            "updated_at": dt.datetime(
                                2024,
                                2,
                                10,
                                13,
                                37,
                                7,
                                tzinfo=dt.UTC,
                            ),
                        },
                    ),
                ],
                "preset": Seen(
                    "OdrPreset",
                    {
                        "issuer_code": "issuer_code-38",
                        "method_code": "method_code-39",
                        "provider_code": "provider_code-40",
                    },
                ),
                "purchase": Seen(
                    "OdrPurchase",
                    {
                        "contact_id": "contact_id-41",
                        "items": [
                            Seen(
                                "OdrPurchaseItem",
                                {
                                    "amount": 42,
                                    "description": "description-43",
                                    "quantity": 44,
                                    "sku": "sku-45",
                                    "type": "handling",
                                    "vat_rate": 47,
                                },
                            ),
                        ],
                    },
                ),
                "reference": Seen(
                    "OdrReference",
                    {"entity_id": "entity_id-48", "entity_type": "entity_type-49"},
                ),
                "return_url": "return_url-50",
                "secret": "secret-51",
                "updated_at": dt.datetime(2024, 5, 25, 4, 52, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_transactions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/transactions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrTransaction", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_transactions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_transactions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.transactions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_transactions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_transactions_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_transactions_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items),
        Reply(200, json=items * 2),
        Reply(200, json=items * 3),
        Reply(200, json=[]),
    ]
    outcome = run(call_odr_transactions_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3", "4"]
