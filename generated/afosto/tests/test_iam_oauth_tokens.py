"""Tests of `iam.oauth.tokens`: requests as they go out, answers as they come back."""

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


def test_iam_oauth_tokens_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create(
            client_id="client_id-11",
            client_secret="client_secret-12",
            grant_type="grant_type-13",
            scope="scope-14",
        )

    answer: dict[str, Any] = {
        "access_token": "access_token-11",
        "expires_in": 12,
        "refresh_token": "refresh_token-13",
        "token_type": "token_type-14",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/authorize",
        headers={"accept": "application/json", "content-type": "application/json"},
        json={
            "client_id": "client_id-11",
            "client_secret": "client_secret-12",
            "grant_type": "grant_type-13",
            "scope": "scope-14",
        },
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


def test_iam_oauth_tokens_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/authorize",
        headers={"accept": "application/json"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAccessToken", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_tokens_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create(
            body={
                "client_id": "client_id-11",
                "client_secret": "client_secret-12",
                "grant_type": "grant_type-13",
                "scope": "scope-14",
            },
        )

    answer: dict[str, Any] = {
        "access_token": "access_token-11",
        "expires_in": 12,
        "refresh_token": "refresh_token-13",
        "token_type": "token_type-14",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/authorize",
        headers={"accept": "application/json", "content-type": "application/json"},
        json={
            "client_id": "client_id-11",
            "client_secret": "client_secret-12",
            "grant_type": "grant_type-13",
            "scope": "scope-14",
        },
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


def test_iam_oauth_tokens_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

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
    operation = "iam.oauth.tokens.create"
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


def test_iam_oauth_tokens_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

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
    operation = "iam.oauth.tokens.create"
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


def test_iam_oauth_tokens_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

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
    operation = "iam.oauth.tokens.create"
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


def test_iam_oauth_tokens_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

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
    operation = "iam.oauth.tokens.create"
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


def test_iam_oauth_tokens_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

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
    operation = "iam.oauth.tokens.create"
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


def test_iam_oauth_tokens_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

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
    operation = "iam.oauth.tokens.create"
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


def test_iam_oauth_tokens_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
