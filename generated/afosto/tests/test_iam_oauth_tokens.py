"""Tests of `iam.oauth.tokens`: requests as they go out, answers as they come back."""

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


def call_iam_oauth_tokens_create(client: Afosto) -> Any:
    return client.iam.oauth.tokens.create()


def test_iam_oauth_tokens_create_full(run: Runner) -> None:
    body: params.IamTokenRequestParams = {
        "client_id": "client_id-11",
        "client_secret": "client_secret-12",
        "grant_type": "grant_type-13",
        "scope": "scope-14",
    }

    def call(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create(
            client_id="client_id-11",
            client_secret="client_secret-12",
            grant_type="grant_type-13",
            scope="scope-14",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.oauth.tokens.create(body=body)

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
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_iam_oauth_tokens_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_tokens_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/authorize",
        headers={"accept": "application/json"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAccessToken", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_iam_oauth_tokens_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_oauth_tokens_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.tokens.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_tokens_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_oauth_tokens_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1
