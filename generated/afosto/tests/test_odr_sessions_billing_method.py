"""Tests of `odr.sessions.billing.method`: requests as they go out, answers as they come back."""

from __future__ import annotations

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_odr_sessions_billing_method_get(client: Afosto) -> Any:
    return client.odr.sessions.billing.method.get("id-11")


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
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_billing_method_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsBillingMethodGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_billing_method_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_billing_method_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.billing.method.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_billing_method_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_billing_method_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_billing_method_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_billing_method_set(client: Afosto) -> Any:
    return client.odr.sessions.billing.method.set("id-11")


def test_odr_sessions_billing_method_set_full(run: Runner) -> None:
    body: params.OdrSelectSessionBillingMethodRequestParams = {
        "issuer_id": "issuer_id-11",
        "method_id": "method_id-12",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set(
            "id-11",
            issuer_id="issuer_id-11",
            method_id="method_id-12",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionBillingMethodRequest",
        {"issuer_id": "issuer_id-11", "method_id": "method_id-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_billing_method_set_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_billing_method_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/billing/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSelectSessionBillingMethodRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_billing_method_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_billing_method_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.billing.method.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_billing_method_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.method.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_billing_method_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_billing_method_set,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
