"""Tests of `odr.transactions.refunds`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_odr_transactions_refunds_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create(
            "secret-11",
            amount=11,
            payment_id="payment_id-12",
        )

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
        "https://api.afosto.io/odr/transactions/secret-11/refunds",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"amount": 11, "payment_id": "payment_id-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPayment",
        {
            "amount": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_authorized": False,
            "is_captured": True,
            "is_paid": False,
            "is_pending": True,
            "is_refund": False,
            "issuer_code": "issuer_code-19",
            "metadata": {"metadata-key": "metadata-20"},
            "method_code": "method_code-21",
            "paid_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
            "provider_code": "provider_code-23",
            "return_url": "return_url-24",
            "secret": "secret-25",
            "source_payment_id": "source_payment_id-26",
            "updated_at": dt.datetime(2024, 4, 28, 3, 27, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_refunds_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/transactions/secret-11/refunds",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPayment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_refunds_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create(
            "secret-11",
            body={"amount": 11, "payment_id": "payment_id-12"},
        )

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
        "https://api.afosto.io/odr/transactions/secret-11/refunds",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"amount": 11, "payment_id": "payment_id-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPayment",
        {
            "amount": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_authorized": False,
            "is_captured": True,
            "is_paid": False,
            "is_pending": True,
            "is_refund": False,
            "issuer_code": "issuer_code-19",
            "metadata": {"metadata-key": "metadata-20"},
            "method_code": "method_code-21",
            "paid_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
            "provider_code": "provider_code-23",
            "return_url": "return_url-24",
            "secret": "secret-25",
            "source_payment_id": "source_payment_id-26",
            "updated_at": dt.datetime(2024, 4, 28, 3, 27, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_refunds_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

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
    operation = "odr.transactions.refunds.create"
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


def test_odr_transactions_refunds_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

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
    operation = "odr.transactions.refunds.create"
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


def test_odr_transactions_refunds_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

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
    operation = "odr.transactions.refunds.create"
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


def test_odr_transactions_refunds_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

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
    operation = "odr.transactions.refunds.create"
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


def test_odr_transactions_refunds_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

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
    operation = "odr.transactions.refunds.create"
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


def test_odr_transactions_refunds_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

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
    operation = "odr.transactions.refunds.create"
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


def test_odr_transactions_refunds_create_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_transactions_refunds_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.refunds.create("secret-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
