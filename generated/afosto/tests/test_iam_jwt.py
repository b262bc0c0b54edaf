"""Tests of `iam.jwt`: requests as they go out, answers as they come back."""

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


def call_iam_jwt_extend(client: Afosto) -> Any:
    return client.iam.jwt.extend()


def test_iam_jwt_extend_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.jwt.extend()

    answer: dict[str, Any] = {
        "access_token": "access_token-11",
        "expires_in": 12,
        "refresh_token": "refresh_token-13",
        "token_type": "token_type-14",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/jwt/extend",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamAccessToken",
        {
            "access_token": "access_token-11",
            "expires_in": 12,
            "refresh_token": "refresh_token-13",
            "token_type": "token_type-14",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_jwt_extend_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_jwt_extend, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/jwt/extend",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAccessToken", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_jwt_extend_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_jwt_extend, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.jwt.extend"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_jwt_extend_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_jwt_extend, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_jwt_revoke(client: Afosto) -> Any:
    return client.iam.jwt.revoke()


def test_iam_jwt_revoke_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.jwt.revoke(tokens="all")

    answer: dict[str, Any] = {
        "access_token": "access_token-11",
        "expires_in": 12,
        "refresh_token": "refresh_token-13",
        "token_type": "token_type-14",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/jwt/revoke?tokens=all",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamAccessToken",
        {
            "access_token": "access_token-11",
            "expires_in": 12,
            "refresh_token": "refresh_token-13",
            "token_type": "token_type-14",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_jwt_revoke_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_jwt_revoke, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/jwt/revoke",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAccessToken", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_jwt_revoke_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_jwt_revoke, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.jwt.revoke"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_jwt_revoke_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_jwt_revoke, Reply(503), max_retries=1)
    assert len(run.sent) == 1
