"""Tests of `odr.transactions.methods`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def test_odr_transactions_methods_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

    answer: list[Any] = [
        {
            "code": "code-11",
            "is_deferred": False,
            "is_enabled": True,
            "is_prepaid": False,
            "issuers": [
                {
                    "code": "code-15",
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                },
            ],
            "label": "label-18",
            "name": "name-19",
            "priority": 20,
            "provider_code": "provider_code-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/transactions/secret-11/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrMethod",
            {
                "code": "code-11",
                "is_deferred": False,
                "is_enabled": True,
                "is_prepaid": False,
                "issuers": [
                    Seen(
                        "OdrIssuer",
                        {
                            "code": "code-15",
                            "metadata": {"metadata-key": "metadata-16"},
                            "name": "name-17",
                        },
                    ),
                ],
                "label": "label-18",
                "name": "name-19",
                "priority": 20,
                "provider_code": "provider_code-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_methods_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/transactions/secret-11/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrMethod", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_transactions_methods_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

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
    operation = "odr.transactions.methods.list"
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


def test_odr_transactions_methods_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

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
    operation = "odr.transactions.methods.list"
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


def test_odr_transactions_methods_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

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
    operation = "odr.transactions.methods.list"
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


def test_odr_transactions_methods_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

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
    operation = "odr.transactions.methods.list"
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


def test_odr_transactions_methods_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

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
    operation = "odr.transactions.methods.list"
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


def test_odr_transactions_methods_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

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
    operation = "odr.transactions.methods.list"
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


def test_odr_transactions_methods_list_refuses_an_empty_secret(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("")

    with pytest.raises(ValueError, match="secret"):
        run(call)
    assert run.sent == []


def test_odr_transactions_methods_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.transactions.methods.list("secret-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
