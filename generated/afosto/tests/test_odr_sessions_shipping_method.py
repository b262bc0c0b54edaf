"""Tests of `odr.sessions.shipping.method`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

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
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/shipping/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsShippingMethodGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_method_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

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
    operation = "odr.sessions.shipping.method.get"
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


def test_odr_sessions_shipping_method_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

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
    operation = "odr.sessions.shipping.method.get"
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


def test_odr_sessions_shipping_method_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

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
    operation = "odr.sessions.shipping.method.get"
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


def test_odr_sessions_shipping_method_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

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
    operation = "odr.sessions.shipping.method.get"
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


def test_odr_sessions_shipping_method_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

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
    operation = "odr.sessions.shipping.method.get"
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


def test_odr_sessions_shipping_method_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

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
    operation = "odr.sessions.shipping.method.get"
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


def test_odr_sessions_shipping_method_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_method_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_sessions_shipping_method_set_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set(
            "id-11",
            is_split_allowed=True,
            method_id=UUID("00000000-0000-4000-8000-000000000012"),
        )

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


def test_odr_sessions_shipping_method_set_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/shipping/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSelectSessionShippingMethodRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_method_set_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set(
            "id-11",
            body={
                "is_split_allowed": True,
                "method_id": UUID("00000000-0000-4000-8000-000000000012"),
            },
        )

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


def test_odr_sessions_shipping_method_set_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

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
    operation = "odr.sessions.shipping.method.set"
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


def test_odr_sessions_shipping_method_set_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

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
    operation = "odr.sessions.shipping.method.set"
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


def test_odr_sessions_shipping_method_set_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

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
    operation = "odr.sessions.shipping.method.set"
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


def test_odr_sessions_shipping_method_set_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

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
    operation = "odr.sessions.shipping.method.set"
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


def test_odr_sessions_shipping_method_set_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

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
    operation = "odr.sessions.shipping.method.set"
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


def test_odr_sessions_shipping_method_set_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

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
    operation = "odr.sessions.shipping.method.set"
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


def test_odr_sessions_shipping_method_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_method_set_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.method.set("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
