"""Tests of `iam.purges`: requests as they go out, answers as they come back."""

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


def call_iam_purges_apply(client: Afosto) -> Any:
    return client.iam.purges.apply("token-11")


def test_iam_purges_apply_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.purges.apply("token-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "domains": ["domains-12", "domains-13"],
        "expires_at": "2024-03-15T14:14:07Z",
        "id": 15,
        "requester": "requester-16",
        "signer": "signer-17",
        "token": "token-18",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/purges/token-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPurgeToken",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "domains": ["domains-12", "domains-13"],
            "expires_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "id": 15,
            "requester": "requester-16",
            "signer": "signer-17",
            "token": "token-18",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_purges_apply_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_purges_apply, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/purges/token-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamPurgeToken", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_purges_apply_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_purges_apply, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.purges.apply"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_purges_apply_refuses_an_empty_token(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.purges.apply("")

    with pytest.raises(ValueError, match="token"):
        run(call)
    assert run.sent == []


def test_iam_purges_apply_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_purges_apply, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_purges_create(client: Afosto) -> Any:
    return client.iam.purges.create()


def test_iam_purges_create_full(run: Runner) -> None:
    body: params.IamPurgesCreateBodyParams = {"domains": ["rel:contacts"]}

    def call(client: Afosto) -> Any:
        return client.iam.purges.create(domains=["rel:contacts"])

    def whole(client: Afosto) -> Any:
        return client.iam.purges.create(body=body)

    answer: dict[str, Any] = {
        "email": "email-11",
        "id": "00000000-0000-4000-8000-000000000012",
        "name": "name-13",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/purges",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPurgesCreateResponse",
        {
            "email": "email-11",
            "id": UUID("00000000-0000-4000-8000-000000000012"),
            "name": "name-13",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_purges_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_purges_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/purges",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamPurgesCreateResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_purges_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_purges_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.purges.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_purges_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_purges_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_purges_get(client: Afosto) -> Any:
    return client.iam.purges.get("token-11")


def test_iam_purges_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.purges.get("token-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "domains": ["domains-12", "domains-13"],
        "expires_at": "2024-03-15T14:14:07Z",
        "id": 15,
        "requester": "requester-16",
        "signer": "signer-17",
        "token": "token-18",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/purges/token-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPurgeToken",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "domains": ["domains-12", "domains-13"],
            "expires_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "id": 15,
            "requester": "requester-16",
            "signer": "signer-17",
            "token": "token-18",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_purges_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_purges_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/purges/token-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamPurgeToken", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_purges_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_purges_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.purges.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_purges_get_refuses_an_empty_token(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.purges.get("")

    with pytest.raises(ValueError, match="token"):
        run(call)
    assert run.sent == []


def test_iam_purges_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_purges_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
