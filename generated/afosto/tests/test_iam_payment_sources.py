"""Tests of `iam.payment_sources`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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


def call_iam_payment_sources_add(client: Afosto) -> Any:
    return client.iam.payment_sources.add()


def test_iam_payment_sources_add_full(run: Runner) -> None:
    body: params.IamPaymentSourcesAddBodyParams = {"source": "source-11"}

    def call(client: Afosto) -> Any:
        return client.iam.payment_sources.add(source="source-11")

    def whole(client: Afosto) -> Any:
        return client.iam.payment_sources.add(body=body)

    answer: list[Any] = [
        {
            "brand": "brand-11",
            "expires_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_default": False,
            "last_4": "last_4-15",
            "mandate": "mandate-16",
            "name": "name-17",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/sources",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamPaymentSource",
            {
                "brand": "brand-11",
                "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_default": False,
                "last_4": "last_4-15",
                "mandate": "mandate-16",
                "name": "name-17",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_payment_sources_add_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_payment_sources_add, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/sources",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamPaymentSource", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_payment_sources_add_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_payment_sources_add, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.payment_sources.add"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_payment_sources_add_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_payment_sources_add, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_payment_sources_delete(client: Afosto) -> Any:
    return client.iam.payment_sources.delete("id-11")


def test_iam_payment_sources_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.payment_sources.delete("id-11")

    answer: list[Any] = [
        {
            "brand": "brand-11",
            "expires_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_default": False,
            "last_4": "last_4-15",
            "mandate": "mandate-16",
            "name": "name-17",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/sources/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamPaymentSource",
            {
                "brand": "brand-11",
                "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_default": False,
                "last_4": "last_4-15",
                "mandate": "mandate-16",
                "name": "name-17",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_payment_sources_delete_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_payment_sources_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/sources/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamPaymentSource", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_payment_sources_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_payment_sources_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.payment_sources.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_payment_sources_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.payment_sources.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_payment_sources_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_payment_sources_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_payment_sources_list(client: Afosto) -> Any:
    return client.iam.payment_sources.list()


def test_iam_payment_sources_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.payment_sources.list()

    answer: list[Any] = [
        {
            "brand": "brand-11",
            "expires_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_default": False,
            "last_4": "last_4-15",
            "mandate": "mandate-16",
            "name": "name-17",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/sources",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamPaymentSource",
            {
                "brand": "brand-11",
                "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_default": False,
                "last_4": "last_4-15",
                "mandate": "mandate-16",
                "name": "name-17",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_payment_sources_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_payment_sources_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/sources",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamPaymentSource", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_payment_sources_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_payment_sources_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.payment_sources.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_payment_sources_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_payment_sources_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
