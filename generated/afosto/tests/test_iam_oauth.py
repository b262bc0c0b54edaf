"""Tests of `iam.oauth`: requests as they go out, answers as they come back."""

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


def call_iam_oauth_authorize(client: Afosto) -> Any:
    return client.iam.oauth.authorize()


def test_iam_oauth_authorize_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize(
            redirect_uri="redirect_uri-11",
            client_id="client_id-12",
            response_type="response_type-13",
            scope="scope-14",
            tenant="tenant-15",
            state="state-16",
            nonce="nonce-17",
        )

    answer: dict[str, Any] = {
        "client_name": "client_name-11",
        "client_redirect_uri": "client_redirect_uri-12",
        "expires_in": 13,
        "forward_uri": "forward_uri-14",
        "is_authorization_approved": True,
        "is_id_token_issued": False,
        "scope": [{"description": "description-17", "id": "id-18"}],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/authorize?redirect_uri=redirect_uri-11&client_id=client_id-12&response_type=response_type-13&scope=scope-14&tenant=tenant-15&state=state-16&nonce=nonce-17",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamAuthorizationResponse",
        {
            "client_name": "client_name-11",
            "client_redirect_uri": "client_redirect_uri-12",
            "expires_in": 13,
            "forward_uri": "forward_uri-14",
            "is_authorization_approved": True,
            "is_id_token_issued": False,
            "scope": [
                Seen("IamScope", {"description": "description-17", "id": "id-18"}),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_authorize_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_authorize, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/authorize",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAuthorizationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_authorize_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_oauth_authorize, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.authorize"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_authorize_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_oauth_authorize, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_oauth_forward(client: Afosto) -> Any:
    return client.iam.oauth.forward("reference-11")


def test_iam_oauth_forward_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11", silent="1")

    answer: dict[str, Any] = {"id_token": "id_token-11", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/forward/reference-11?silent=1",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamOauthForwardResponse",
        {"id_token": "id_token-11", "token": "token-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_forward_required(run: Runner) -> None:
    reply = Reply(302, headers={"Location": "https://elsewhere.example/place"})
    outcome = run(call_iam_oauth_forward, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/forward/reference-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Redirect",
        {"location": "https://elsewhere.example/place", "status_code": 302},
    )
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_forward_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_oauth_forward, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.forward"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_forward_refuses_an_empty_reference(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("")

    with pytest.raises(ValueError, match="reference"):
        run(call)
    assert run.sent == []


def test_iam_oauth_forward_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_oauth_forward, Reply(503), max_retries=1)
    assert len(run.sent) == 1
