"""Tests of `rel.identity.tokens`: requests as they go out, answers as they come back."""

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


def test_rel_identity_tokens_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            audience="audience-13",
            email="email-14",
            type="confirm",
        )

    answer: dict[str, Any] = {"status": "status-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/tokens?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"audience": "audience-13", "email": "email-14", "type": "confirm"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelTokenResponse", {"status": "status-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_tokens_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/tokens",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_tokens_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body={"audience": "audience-13", "email": "email-14", "type": "confirm"},
        )

    answer: dict[str, Any] = {"status": "status-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/tokens?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"audience": "audience-13", "email": "email-14", "type": "confirm"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelTokenResponse", {"status": "status-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_tokens_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

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
    operation = "rel.identity.tokens.create"
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


def test_rel_identity_tokens_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

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
    operation = "rel.identity.tokens.create"
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


def test_rel_identity_tokens_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

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
    operation = "rel.identity.tokens.create"
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


def test_rel_identity_tokens_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

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
    operation = "rel.identity.tokens.create"
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


def test_rel_identity_tokens_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

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
    operation = "rel.identity.tokens.create"
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


def test_rel_identity_tokens_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

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
    operation = "rel.identity.tokens.create"
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


def test_rel_identity_tokens_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
