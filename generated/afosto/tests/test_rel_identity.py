"""Tests of `rel.identity`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_rel_identity_authorize_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            audience="audience-13",
            email="email-14",
            password="password-15",
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/authorize?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "audience": "audience-13",
            "email": "email-14",
            "password": "password-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_authorize_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/authorize",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_authorize_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body={
                "audience": "audience-13",
                "email": "email-14",
                "password": "password-15",
            },
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/authorize?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "audience": "audience-13",
            "email": "email-14",
            "password": "password-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_authorize_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

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
    operation = "rel.identity.authorize"
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


def test_rel_identity_authorize_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

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
    operation = "rel.identity.authorize"
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


def test_rel_identity_authorize_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

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
    operation = "rel.identity.authorize"
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


def test_rel_identity_authorize_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

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
    operation = "rel.identity.authorize"
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


def test_rel_identity_authorize_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

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
    operation = "rel.identity.authorize"
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


def test_rel_identity_authorize_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

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
    operation = "rel.identity.authorize"
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


def test_rel_identity_authorize_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_identity_check_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check(audience="audience-11", email="email-12")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/exists",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"audience": "audience-11", "email": "email-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_rel_identity_check_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/exists",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_rel_identity_check_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check(
            body={"audience": "audience-11", "email": "email-12"},
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/exists",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"audience": "audience-11", "email": "email-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_rel_identity_check_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

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
    operation = "rel.identity.check"
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


def test_rel_identity_check_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

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
    operation = "rel.identity.check"
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


def test_rel_identity_check_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

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
    operation = "rel.identity.check"
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


def test_rel_identity_check_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

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
    operation = "rel.identity.check"
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


def test_rel_identity_check_status_409(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

    reply = Reply(
        409,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ConflictError
    assert error.status_code == 409
    operation = "rel.identity.check"
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


def test_rel_identity_check_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

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
    operation = "rel.identity.check"
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


def test_rel_identity_check_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

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
    operation = "rel.identity.check"
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


def test_rel_identity_check_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.check()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_identity_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            audience="audience-13",
            email="email-14",
            password="password-15",
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/create?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "audience": "audience-13",
            "email": "email-14",
            "password": "password-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/create",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body={
                "audience": "audience-13",
                "email": "email-14",
                "password": "password-15",
            },
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/create?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "audience": "audience-13",
            "email": "email-14",
            "password": "password-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

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
    operation = "rel.identity.create"
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


def test_rel_identity_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

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
    operation = "rel.identity.create"
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


def test_rel_identity_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

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
    operation = "rel.identity.create"
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


def test_rel_identity_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

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
    operation = "rel.identity.create"
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


def test_rel_identity_create_status_409(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

    reply = Reply(
        409,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ConflictError
    assert error.status_code == 409
    operation = "rel.identity.create"
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


def test_rel_identity_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

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
    operation = "rel.identity.create"
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


def test_rel_identity_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

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
    operation = "rel.identity.create"
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


def test_rel_identity_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_identity_reset_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            password="password-13",
            token="token-14",
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/reset?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"password": "password-13", "token": "token-14"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_reset_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/reset",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_reset_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body={"password": "password-13", "token": "token-14"},
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/reset?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"password": "password-13", "token": "token-14"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_reset_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

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
    operation = "rel.identity.reset"
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


def test_rel_identity_reset_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

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
    operation = "rel.identity.reset"
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


def test_rel_identity_reset_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

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
    operation = "rel.identity.reset"
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


def test_rel_identity_reset_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

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
    operation = "rel.identity.reset"
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


def test_rel_identity_reset_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

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
    operation = "rel.identity.reset"
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


def test_rel_identity_reset_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

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
    operation = "rel.identity.reset"
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


def test_rel_identity_reset_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.reset()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_identity_verify_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            token="token-13",
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/verify?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"token": "token-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_verify_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/verify",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_verify_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body={"token": "token-13"},
        )

    answer: dict[str, Any] = {"expires_at": "2024-12-12T11:11:07Z", "token": "token-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/verify?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"token": "token-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_identity_verify_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

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
    operation = "rel.identity.verify"
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


def test_rel_identity_verify_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

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
    operation = "rel.identity.verify"
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


def test_rel_identity_verify_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

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
    operation = "rel.identity.verify"
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


def test_rel_identity_verify_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

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
    operation = "rel.identity.verify"
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


def test_rel_identity_verify_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

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
    operation = "rel.identity.verify"
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


def test_rel_identity_verify_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

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
    operation = "rel.identity.verify"
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


def test_rel_identity_verify_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.identity.verify()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
