"""Tests of `iam.subscriptions.add_ons`: requests as they go out, answers as they come back."""

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


def test_iam_subscriptions_add_ons_subscribe_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe(id="id-11")

    answer: list[Any] = [{"code": "code-11", "quantity": 12, "unit": "unit-13"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions/addons",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"id": "id-11"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen("IamUsageRecord", {"code": "code-11", "quantity": 12, "unit": "unit-13"}),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_add_ons_subscribe_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions/addons",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamUsageRecord", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_add_ons_subscribe_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe(body={"id": "id-11"})

    answer: list[Any] = [{"code": "code-11", "quantity": 12, "unit": "unit-13"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions/addons",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"id": "id-11"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen("IamUsageRecord", {"code": "code-11", "quantity": 12, "unit": "unit-13"}),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_add_ons_subscribe_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

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
    operation = "iam.subscriptions.add_ons.subscribe"
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


def test_iam_subscriptions_add_ons_subscribe_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

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
    operation = "iam.subscriptions.add_ons.subscribe"
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


def test_iam_subscriptions_add_ons_subscribe_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

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
    operation = "iam.subscriptions.add_ons.subscribe"
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


def test_iam_subscriptions_add_ons_subscribe_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

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
    operation = "iam.subscriptions.add_ons.subscribe"
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


def test_iam_subscriptions_add_ons_subscribe_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

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
    operation = "iam.subscriptions.add_ons.subscribe"
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


def test_iam_subscriptions_add_ons_subscribe_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

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
    operation = "iam.subscriptions.add_ons.subscribe"
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


def test_iam_subscriptions_add_ons_subscribe_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.add_ons.subscribe()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
