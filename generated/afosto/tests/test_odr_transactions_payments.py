"""Tests of `odr.transactions.payments`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

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


def call_odr_transactions_payments_create(client: Afosto) -> Any:
    return client.odr.transactions.payments.create("secret-11")


def test_odr_transactions_payments_create_full(run: Runner) -> None:
    body: params.OdrPaymentIntentParams = {
        "amount": 11,
        "issuer_code": "issuer_code-12",
        "metadata": {"metadata-key": "metadata-13"},
        "method_code": "method_code-14",
        "provider_code": "provider_code-15",
        "return_url": "return_url-16",
    }

    def call(client: Afosto) -> Any:
        return client.odr.transactions.payments.create(
            "secret-11",
            amount=11,
            issuer_code="issuer_code-12",
            metadata={"metadata-key": "metadata-13"},
            method_code="method_code-14",
            provider_code="provider_code-15",
            return_url="return_url-16",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.transactions.payments.create("secret-11", body=body)

    answer: dict[str, Any] = {
        "amount": 11,
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_authorized": False,
        "is_captured": True,
        "is_paid": False,
        "is_pending": True,
        "is_refund": False,
        "issuer_code": "issuer_code-19",
        "metadata": {"metadata-key": "metadata-20"},
        "method_code": "method_code-21",
        "paid_at": "2024-11-23T22:22:07Z",
        "provider_code": "provider_code-23",
        "return_url": "return_url-24",
        "secret": "secret-25",
        "source_payment_id": "source_payment_id-26",
        "updated_at": "2024-04-28T03:27:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/transactions/secret-11/payments",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPayment",
        {
            "amount": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "is_authorized": False,
            "is_captured": True,
            "is_paid": False,
            "is_pending": True,
            "is_refund": False,
            "issuer_code": "issuer_code-19",
            "metadata": {"metadata-key": "metadata-20"},
            "method_code": "method_code-21",
            "paid_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
            "provider_code": "provider_code-23",
            "return_url": "return_url-24",
            "secret": "secret-25",
            "source_payment_id": "source_payment_id-26",
            "updated_at": dt.datetime(2024, 4, 28, 3, 27, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_transactions_payments_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_transactions_payments_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/transactions/secret-11/payments",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPayment", {})
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
def test_odr_transactions_payments_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_transactions_payments_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.transactions.payments.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_transactions_payments_create_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.payments.create("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_transactions_payments_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_transactions_payments_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1
