"""Tests of `rel.identity`: requests as they go out, answers as they come back."""

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
    ConflictError,
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

ERRORS_2 = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ConflictError, Reply(409, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_rel_identity_authorize(client: Afosto) -> Any:
    return client.rel.identity.authorize()


def test_rel_identity_authorize_full(run: Runner) -> None:
    body: params.RelCreateIdentityRequestParams = {
        "audience": "audience-13",
        "email": "email-14",
        "password": "password-15",
    }

    def call(client: Afosto) -> Any:
        return client.rel.identity.authorize(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            audience="audience-13",
            email="email-14",
            password="password-15",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.identity.authorize(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_identity_authorize_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_identity_authorize, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/authorize",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_identity_authorize_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_identity_authorize, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.identity.authorize"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_identity_authorize_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_identity_authorize, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_identity_check(client: Afosto) -> Any:
    return client.rel.identity.check()


def test_rel_identity_check_full(run: Runner) -> None:
    body: params.RelIdentityExistsRequestParams = {
        "audience": "audience-11",
        "email": "email-12",
    }

    def call(client: Afosto) -> Any:
        return client.rel.identity.check(audience="audience-11", email="email-12")

    def whole(client: Afosto) -> Any:
        return client.rel.identity.check(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_rel_identity_check_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_rel_identity_check, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/exists",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS_2, ids=str)
def test_rel_identity_check_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_identity_check, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.identity.check"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_identity_check_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_identity_check, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_identity_create(client: Afosto) -> Any:
    return client.rel.identity.create()


def test_rel_identity_create_full(run: Runner) -> None:
    body: params.RelCreateIdentityRequestParams = {
        "audience": "audience-13",
        "email": "email-14",
        "password": "password-15",
    }

    def call(client: Afosto) -> Any:
        return client.rel.identity.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            audience="audience-13",
            email="email-14",
            password="password-15",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.identity.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_identity_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_identity_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/create",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS_2, ids=str)
def test_rel_identity_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_identity_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.identity.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_identity_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_identity_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_identity_reset(client: Afosto) -> Any:
    return client.rel.identity.reset()


def test_rel_identity_reset_full(run: Runner) -> None:
    body: params.RelCreateResetRequestParams = {
        "password": "password-13",
        "token": "token-14",
    }

    def call(client: Afosto) -> Any:
        return client.rel.identity.reset(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            password="password-13",
            token="token-14",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.identity.reset(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_identity_reset_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_identity_reset, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/reset",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_identity_reset_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_identity_reset, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.identity.reset"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_identity_reset_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_identity_reset, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_identity_verify(client: Afosto) -> Any:
    return client.rel.identity.verify()


def test_rel_identity_verify_full(run: Runner) -> None:
    body: params.RelCreateConfirmRequestParams = {"token": "token-13"}

    def call(client: Afosto) -> Any:
        return client.rel.identity.verify(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            token="token-13",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.identity.verify(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelSignedTokenResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "token": "token-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_identity_verify_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_identity_verify, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/verify",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelSignedTokenResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_identity_verify_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_identity_verify, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.identity.verify"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_identity_verify_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_identity_verify, Reply(503), max_retries=1)
    assert len(run.sent) == 1
