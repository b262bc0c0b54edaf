"""Tests of `odr.sessions.shipping.method`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def call_odr_sessions_shipping_method_get(client: Afosto) -> Any:
    return client.odr.sessions.shipping.method.get("id-11")


def test_odr_sessions_shipping_method_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get(
            "id-11",
            country_code="country_code-11",
        )

    answer: dict[str, Any] = {
        "active": {
            "is_split_allowed": True,
            "method_id": "00000000-0000-4000-8000-000000000012",
        },
        "options": [
            {
                "carrier": "carrier-13",
                "id": "id-14",
                "name": "name-15",
                "price": 16.5,
                "type": "servicepoint",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/shipping/methods?country_code=country_code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionsShippingMethodGetResponse",
        {
            "active": Seen(
                "OdrSelectSessionShippingMethodRequest",
                {
                    "is_split_allowed": True,
                    "method_id": UUID("00000000-0000-4000-8000-000000000012"),
                },
            ),
            "options": [
                Seen(
                    "OdrGetSessionShippingMethodResponse",
                    {
                        "carrier": "carrier-13",
                        "id": "id-14",
                        "name": "name-15",
                        "price": 16.5,
                        "type": "servicepoint",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_method_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_shipping_method_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/shipping/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsShippingMethodGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_shipping_method_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_shipping_method_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.shipping.method.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_shipping_method_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_method_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_shipping_method_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_shipping_method_set(client: Afosto) -> Any:
    return client.odr.sessions.shipping.method.set("id-11")


def test_odr_sessions_shipping_method_set_full(run: Runner) -> None:
    body: params.OdrSelectSessionShippingMethodRequestParams = {
        "is_split_allowed": True,
        "method_id": UUID("00000000-0000-4000-8000-000000000012"),
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set(
            "id-11",
            is_split_allowed=True,
            method_id=UUID("00000000-0000-4000-8000-000000000012"),
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11", body=body)

    answer: dict[str, Any] = {
        "is_split_allowed": True,
        "method_id": "00000000-0000-4000-8000-000000000012",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/shipping/methods",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "is_split_allowed": True,
            "method_id": "00000000-0000-4000-8000-000000000012",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionShippingMethodRequest",
        {
            "is_split_allowed": True,
            "method_id": UUID("00000000-0000-4000-8000-000000000012"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_shipping_method_set_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_shipping_method_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/shipping/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSelectSessionShippingMethodRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_shipping_method_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_shipping_method_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.shipping.method.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_shipping_method_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_method_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_shipping_method_set,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
