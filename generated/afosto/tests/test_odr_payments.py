"""Tests of `odr.payments`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def call_odr_payments_execute(client: Afosto) -> Any:
    return client.odr.payments.execute("secret-11")


def test_odr_payments_execute_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.execute("secret-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/payments/secret-11/execute",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_payments_execute_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_payments_execute, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/payments/secret-11/execute",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_payments_execute_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_payments_execute, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.payments.execute"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_payments_execute_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.execute("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_payments_execute_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_payments_execute, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_payments_get(client: Afosto) -> Any:
    return client.odr.payments.get("secret-11")


def test_odr_payments_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.get("secret-11")

    answer: dict[str, Any] = {
        "action": "follow",
        "amount_paid": 12,
        "attempts": [
            {
                "amount_paid": 13,
                "is_expired": False,
                "is_paid": True,
                "psp_reference": "psp_reference-16",
                "started_at": "2024-06-18T17:17:07Z",
            },
        ],
        "is_paid": False,
        "url": "url-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/payments/secret-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrProcess",
        {
            "action": "follow",
            "amount_paid": 12,
            "attempts": [
                Seen(
                    "OdrAttempt",
                    {
                        "amount_paid": 13,
                        "is_expired": False,
                        "is_paid": True,
                        "psp_reference": "psp_reference-16",
                        "started_at": dt.datetime(
                            2024,
                            6,
                            18,
                            17,
                            17,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
            ],
            "is_paid": False,
            "url": "url-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_payments_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_payments_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/payments/secret-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrProcess", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_payments_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_payments_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.payments.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_payments_get_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.get("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_payments_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_payments_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_payments_mark_paid(client: Afosto) -> Any:
    return client.odr.payments.mark_paid("secret-11")


def test_odr_payments_mark_paid_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.mark_paid("secret-11")

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
        "https://api.afosto.io/odr/payments/secret-11/paid",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
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


def test_odr_payments_mark_paid_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_payments_mark_paid, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/payments/secret-11/paid",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPayment", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_payments_mark_paid_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_payments_mark_paid, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.payments.mark_paid"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_payments_mark_paid_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.mark_paid("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_payments_mark_paid_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_payments_mark_paid, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_payments_start(client: Afosto) -> Any:
    return client.odr.payments.start("secret-11")


def test_odr_payments_start_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.start("secret-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/payments/secret-11/start",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_payments_start_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_payments_start, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/payments/secret-11/start",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_payments_start_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_payments_start, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.payments.start"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_payments_start_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.payments.start("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_payments_start_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_payments_start, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_payments_start_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
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
    outcome = run(call_odr_payments_start, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls
