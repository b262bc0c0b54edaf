"""Tests of `iam.users.tokens`: requests as they go out, answers as they come back."""

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


def call_iam_users_tokens_create(client: Afosto) -> Any:
    return client.iam.users.tokens.create()


def test_iam_users_tokens_create_full(run: Runner) -> None:
    body: params.IamUserTokenRequestParams = {"email": "email-11", "type": "verify"}

    def call(client: Afosto) -> Any:
        return client.iam.users.tokens.create(email="email-11", type="verify")

    def whole(client: Afosto) -> Any:
        return client.iam.users.tokens.create(body=body)

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "id": "id-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/tokens",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUserTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_tokens_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_tokens_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/tokens",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUserTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_tokens_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_users_tokens_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.tokens.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_tokens_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_users_tokens_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_users_tokens_invalidate(client: Afosto) -> Any:
    return client.iam.users.tokens.invalidate()


def test_iam_users_tokens_invalidate_full(run: Runner) -> None:
    body: params.IamUserTokenRequestParams = {"email": "email-11", "type": "verify"}

    def call(client: Afosto) -> Any:
        return client.iam.users.tokens.invalidate(email="email-11", type="verify")

    def whole(client: Afosto) -> Any:
        return client.iam.users.tokens.invalidate(body=body)

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "id": "id-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/tokens/invalidate",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUserTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_tokens_invalidate_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_tokens_invalidate, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/tokens/invalidate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUserTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_tokens_invalidate_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_users_tokens_invalidate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.tokens.invalidate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_tokens_invalidate_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_users_tokens_invalidate, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_users_tokens_list(client: Afosto) -> Any:
    return client.iam.users.tokens.list("id-11")


def test_iam_users_tokens_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.tokens.list("id-11", type="type-11")

    answer: list[Any] = [{"expires_at": "2024-12-12T11:11:07Z", "id": "id-12"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users/id-11/tokens?type=type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamUserTokenResponse",
            {
                "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": "id-12",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_tokens_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_tokens_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users/id-11/tokens",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamUserTokenResponse", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_tokens_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_users_tokens_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.tokens.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_tokens_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.tokens.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_tokens_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_users_tokens_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
