"""Tests of `iam.subtenants.authorizations.invites`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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


def test_iam_subtenants_authorizations_invites_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create(
            email="email-11",
            roles=["roles-12", "roles-13"],
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "email": "email-12",
        "id": "id-13",
        "roles": ["roles-14", "roles-15"],
        "state": "pending",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"email": "email-11", "roles": ["roles-12", "roles-13"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPendingAuthorization",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "email": "email-12",
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "state": "pending",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_invites_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamPendingAuthorization", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_invites_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create(
            body={"email": "email-11", "roles": ["roles-12", "roles-13"]},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "email": "email-12",
        "id": "id-13",
        "roles": ["roles-14", "roles-15"],
        "state": "pending",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"email": "email-11", "roles": ["roles-12", "roles-13"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPendingAuthorization",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "email": "email-12",
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "state": "pending",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_invites_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

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
    operation = "iam.subtenants.authorizations.invites.create"
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


def test_iam_subtenants_authorizations_invites_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

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
    operation = "iam.subtenants.authorizations.invites.create"
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


def test_iam_subtenants_authorizations_invites_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

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
    operation = "iam.subtenants.authorizations.invites.create"
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


def test_iam_subtenants_authorizations_invites_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

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
    operation = "iam.subtenants.authorizations.invites.create"
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


def test_iam_subtenants_authorizations_invites_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

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
    operation = "iam.subtenants.authorizations.invites.create"
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


def test_iam_subtenants_authorizations_invites_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

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
    operation = "iam.subtenants.authorizations.invites.create"
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


def test_iam_subtenants_authorizations_invites_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_subtenants_authorizations_invites_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "email": "email-12",
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "state": "pending",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamPendingAuthorization",
            {
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "email": "email-12",
                "id": "id-13",
                "roles": ["roles-14", "roles-15"],
                "state": "pending",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_invites_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamPendingAuthorization", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_invites_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

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
    operation = "iam.subtenants.authorizations.invites.list"
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


def test_iam_subtenants_authorizations_invites_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

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
    operation = "iam.subtenants.authorizations.invites.list"
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


def test_iam_subtenants_authorizations_invites_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

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
    operation = "iam.subtenants.authorizations.invites.list"
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


def test_iam_subtenants_authorizations_invites_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

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
    operation = "iam.subtenants.authorizations.invites.list"
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


def test_iam_subtenants_authorizations_invites_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

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
    operation = "iam.subtenants.authorizations.invites.list"
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


def test_iam_subtenants_authorizations_invites_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

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
    operation = "iam.subtenants.authorizations.invites.list"
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


def test_iam_subtenants_authorizations_invites_list_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
