"""Tests of `iam.oauth`: requests as they go out, answers as they come back."""

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
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/authorize",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAuthorizationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_authorize_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

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
    operation = "iam.oauth.authorize"
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


def test_iam_oauth_authorize_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

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
    operation = "iam.oauth.authorize"
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


def test_iam_oauth_authorize_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

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
    operation = "iam.oauth.authorize"
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


def test_iam_oauth_authorize_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

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
    operation = "iam.oauth.authorize"
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


def test_iam_oauth_authorize_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

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
    operation = "iam.oauth.authorize"
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


def test_iam_oauth_authorize_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

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
    operation = "iam.oauth.authorize"
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


def test_iam_oauth_authorize_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.authorize()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

    reply = Reply(302, headers={"Location": "https://elsewhere.example/place"})
    outcome = run(call, reply)
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


def test_iam_oauth_forward_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

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
    operation = "iam.oauth.forward"
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


def test_iam_oauth_forward_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

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
    operation = "iam.oauth.forward"
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


def test_iam_oauth_forward_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

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
    operation = "iam.oauth.forward"
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


def test_iam_oauth_forward_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

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
    operation = "iam.oauth.forward"
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


def test_iam_oauth_forward_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

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
    operation = "iam.oauth.forward"
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


def test_iam_oauth_forward_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

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
    operation = "iam.oauth.forward"
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


def test_iam_oauth_forward_refuses_an_empty_reference(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("")

    with pytest.raises(ValueError, match="reference"):
        run(call)
    assert run.sent == []


def test_iam_oauth_forward_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.forward("reference-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
