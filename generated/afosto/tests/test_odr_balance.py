"""Tests of `odr.balance`: requests as they go out, answers as they come back."""

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


def call_odr_balance_apply(client: Afosto) -> Any:
    return client.odr.balance.apply(options={"idempotency_key": "key-1"})


def test_odr_balance_apply_full(run: Runner) -> None:
    body: params.OdrBalanceRequestParams = {
        "amount": 12,
        "currency": "currency-13",
        "description": "description-14",
        "key": {
            "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
            "entity_type": "entity_type-16",
        },
        "overdraft_allowance": 17,
        "reference": {
            "entity_id": UUID("00000000-0000-4000-8000-000000000018"),
            "entity_type": "entity_type-19",
        },
    }

    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(
            idempotency_key="idempotency_key-11",
            amount=12,
            currency="currency-13",
            description="description-14",
            key={
                "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
                "entity_type": "entity_type-16",
            },
            overdraft_allowance=17,
            reference={
                "entity_id": UUID("00000000-0000-4000-8000-000000000018"),
                "entity_type": "entity_type-19",
            },
            options={"idempotency_key": "key-1"},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.balance.apply(
            idempotency_key="idempotency_key-11",
            body=body,
            options={"idempotency_key": "key-1"},
        )

    answer: dict[str, Any] = {
        "balance": 11,
        "created_at": "2024-01-13T12:12:07Z",
        "currency": "currency-13",
        "id": "00000000-0000-4000-8000-000000000014",
        "key": {
            "entity_id": "00000000-0000-4000-8000-000000000015",
            "entity_type": "entity_type-16",
        },
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/balance/apply",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-idempotency-key": "key-1",
        },
        json={
            "amount": 12,
            "currency": "currency-13",
            "description": "description-14",
            "key": {
                "entity_id": "00000000-0000-4000-8000-000000000015",
                "entity_type": "entity_type-16",
            },
            "overdraft_allowance": 17,
            "reference": {
                "entity_id": "00000000-0000-4000-8000-000000000018",
                "entity_type": "entity_type-19",
            },
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrBalance",
        {
            "balance": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "currency": "currency-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "key": Seen(
                "OdrKey",
                {
                    "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
                    "entity_type": "entity_type-16",
                },
            ),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_balance_apply_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_balance_apply, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/balance/apply",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-idempotency-key": "key-1",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrBalance", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_balance_apply_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_balance_apply, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.balance.apply"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_balance_apply_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_balance_apply, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_balance_get(client: Afosto) -> Any:
    return client.odr.balance.get()


def test_odr_balance_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get(type="type-11", id="id-12")

    answer: dict[str, Any] = {
        "balance": 11,
        "created_at": "2024-01-13T12:12:07Z",
        "currency": "currency-13",
        "id": "00000000-0000-4000-8000-000000000014",
        "key": {
            "entity_id": "00000000-0000-4000-8000-000000000015",
            "entity_type": "entity_type-16",
        },
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/balance?type=type-11&id=id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrBalance",
        {
            "balance": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "currency": "currency-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "key": Seen(
                "OdrKey",
                {
                    "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
                    "entity_type": "entity_type-16",
                },
            ),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_balance_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_balance_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/balance",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrBalance", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_balance_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_balance_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.balance.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_balance_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_balance_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
