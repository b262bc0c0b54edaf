"""Tests of `odr.sessions.contact`: requests as they go out, answers as they come back."""

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


def call_odr_sessions_contact_create(client: Afosto) -> Any:
    return client.odr.sessions.contact.create("id-11")


def test_odr_sessions_contact_create_full(run: Runner) -> None:
    body: params.OdrNewContactParams = {
        "additional_name": "additional_name-11",
        "email": "email-12",
        "family_name": "family_name-13",
        "given_name": "given_name-14",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.contact.create(
            "id-11",
            additional_name="additional_name-11",
            email="email-12",
            family_name="family_name-13",
            given_name="given_name-14",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.contact.create("id-11", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/contact",
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


def test_odr_sessions_contact_create_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_sessions_contact_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/contact",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_contact_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_contact_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.contact.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_contact_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.contact.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_contact_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_contact_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_contact_get(client: Afosto) -> Any:
    return client.odr.sessions.contact.get("id-11")


def test_odr_sessions_contact_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.contact.get("id-11")

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "created_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "family_name": "family_name-14",
        "given_name": "given_name-15",
        "id": "00000000-0000-4000-8000-000000000016",
        "tags": ["tags-17", "tags-18"],
        "updated_at": "2024-08-20T19:19:07Z",
        "version": "00000000-0000-4000-8000-000000000020",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/contact",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionContact",
        {
            "additional_name": "additional_name-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "email": "email-13",
            "family_name": "family_name-14",
            "given_name": "given_name-15",
            "id": UUID("00000000-0000-4000-8000-000000000016"),
            "tags": ["tags-17", "tags-18"],
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "version": UUID("00000000-0000-4000-8000-000000000020"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_contact_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_contact_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/contact",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionContact", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_contact_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_contact_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.contact.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_contact_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.contact.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_contact_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_contact_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
