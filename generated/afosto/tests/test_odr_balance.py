"""Tests of `odr.balance`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_odr_balance_apply_full(run: Runner) -> None:
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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "key": Seen(
                "OdrKey",
                {
                    "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
                    "entity_type": "entity_type-16",
                },
            ),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_balance_apply_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
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


def test_odr_balance_apply_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(
            idempotency_key="idempotency_key-11",
            body={
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
            },
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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "key": Seen(
                "OdrKey",
                {
                    "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
                    "entity_type": "entity_type-16",
                },
            ),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_balance_apply_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

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
    operation = "odr.balance.apply"
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


def test_odr_balance_apply_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

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
    operation = "odr.balance.apply"
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


def test_odr_balance_apply_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

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
    operation = "odr.balance.apply"
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


def test_odr_balance_apply_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

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
    operation = "odr.balance.apply"
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


def test_odr_balance_apply_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

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
    operation = "odr.balance.apply"
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


def test_odr_balance_apply_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

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
    operation = "odr.balance.apply"
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


def test_odr_balance_apply_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.apply(options={"idempotency_key": "key-1"})

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "key": Seen(
                "OdrKey",
                {
                    "entity_id": UUID("00000000-0000-4000-8000-000000000015"),
                    "entity_type": "entity_type-16",
                },
            ),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_balance_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/balance",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrBalance", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_balance_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

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
    operation = "odr.balance.get"
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


def test_odr_balance_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

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
    operation = "odr.balance.get"
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


def test_odr_balance_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

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
    operation = "odr.balance.get"
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


def test_odr_balance_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

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
    operation = "odr.balance.get"
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


def test_odr_balance_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

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
    operation = "odr.balance.get"
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


def test_odr_balance_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

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
    operation = "odr.balance.get"
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


def test_odr_balance_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.balance.get()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
