"""Tests of `odr.sessions.billing.method`: requests as they go out, answers as they come back."""

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


def test_odr_sessions_billing_method_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

    answer: dict[str, Any] = {
        "acitve": {"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
        "options": [
            {
                "issuers": [
                    {
                        "metadata": {"metadata-key": "metadata-13"},
                        "method_id": "method_id-14",
                        "name": "name-15",
                    },
                ],
                "metadata": {"metadata-key": "metadata-16"},
                "method_id": "method_id-17",
                "name": "name-18",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionsBillingMethodGetResponse",
        {
            "active": Seen(
                "OdrSelectSessionBillingMethodRequest",
                {"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
            ),
            "options": [
                Seen(
                    "OdrSessionProviderMethod",
                    {
                        "issuers": [
                            Seen(
                                "OdrSessionIssuer",
                                {
                                    "metadata": {"metadata-key": "metadata-13"},
                                    "method_id": "method_id-14",
                                    "name": "name-15",
                                },
                            ),
                        ],
                        "metadata": {"metadata-key": "metadata-16"},
                        "method_id": "method_id-17",
                        "name": "name-18",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_billing_method_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsBillingMethodGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_billing_method_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

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
    operation = "odr.sessions.billing.method.get"
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


def test_odr_sessions_billing_method_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

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
    operation = "odr.sessions.billing.method.get"
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


def test_odr_sessions_billing_method_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

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
    operation = "odr.sessions.billing.method.get"
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


def test_odr_sessions_billing_method_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

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
    operation = "odr.sessions.billing.method.get"
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


def test_odr_sessions_billing_method_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

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
    operation = "odr.sessions.billing.method.get"
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


def test_odr_sessions_billing_method_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

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
    operation = "odr.sessions.billing.method.get"
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


def test_odr_sessions_billing_method_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_billing_method_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_sessions_billing_method_set_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set(
            "id-11",
            issuer_id="issuer_id-11",
            method_id="method_id-12",
        )

    answer: dict[str, Any] = {"issuer_id": "issuer_id-11", "method_id": "method_id-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionBillingMethodRequest",
        {"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_billing_method_set_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSelectSessionBillingMethodRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_billing_method_set_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set(
            "id-11",
            body={"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
        )

    answer: dict[str, Any] = {"issuer_id": "issuer_id-11", "method_id": "method_id-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionBillingMethodRequest",
        {"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_billing_method_set_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

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
    operation = "odr.sessions.billing.method.set"
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


def test_odr_sessions_billing_method_set_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

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
    operation = "odr.sessions.billing.method.set"
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


def test_odr_sessions_billing_method_set_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

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
    operation = "odr.sessions.billing.method.set"
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


def test_odr_sessions_billing_method_set_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

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
    operation = "odr.sessions.billing.method.set"
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


def test_odr_sessions_billing_method_set_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

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
    operation = "odr.sessions.billing.method.set"
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


def test_odr_sessions_billing_method_set_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

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
    operation = "odr.sessions.billing.method.set"
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


def test_odr_sessions_billing_method_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_billing_method_set_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
