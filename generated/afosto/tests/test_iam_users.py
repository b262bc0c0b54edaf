"""Tests of `iam.users`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
    Reply,
    Runner,
    Seen,
    Sent,
    see,
    walked,
    walked_later,
    without_nulls,
)

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_iam_users_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create(
            email="email-11",
            first_name="first_name-12",
            last_name="last_name-13",
            password="password-14",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "email": "email-11",
            "first_name": "first_name-12",
            "last_name": "last_name-13",
            "password": "password-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create(
            body={
                "email": "email-11",
                "first_name": "first_name-12",
                "last_name": "last_name-13",
                "password": "password-14",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "email": "email-11",
            "first_name": "first_name-12",
            "last_name": "last_name-13",
            "password": "password-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

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
    operation = "iam.users.create"
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


def test_iam_users_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

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
    operation = "iam.users.create"
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


def test_iam_users_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

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
    operation = "iam.users.create"
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


def test_iam_users_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

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
    operation = "iam.users.create"
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


def test_iam_users_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

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
    operation = "iam.users.create"
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


def test_iam_users_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

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
    operation = "iam.users.create"
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


def test_iam_users_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_users_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

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
    operation = "iam.users.delete"
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


def test_iam_users_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

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
    operation = "iam.users.delete"
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


def test_iam_users_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

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
    operation = "iam.users.delete"
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


def test_iam_users_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

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
    operation = "iam.users.delete"
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


def test_iam_users_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

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
    operation = "iam.users.delete"
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


def test_iam_users_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

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
    operation = "iam.users.delete"
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


def test_iam_users_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_users_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

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
    operation = "iam.users.get"
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


def test_iam_users_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

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
    operation = "iam.users.get"
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


def test_iam_users_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

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
    operation = "iam.users.get"
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


def test_iam_users_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

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
    operation = "iam.users.get"
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


def test_iam_users_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

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
    operation = "iam.users.get"
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


def test_iam_users_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

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
    operation = "iam.users.get"
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


def test_iam_users_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_users_join_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join(password="password-11", token="token-12")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/join",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"password": "password-11", "token": "token-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_join_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/join",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_join_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join(
            body={"password": "password-11", "token": "token-12"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/join",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"password": "password-11", "token": "token-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_join_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

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
    operation = "iam.users.join"
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


def test_iam_users_join_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

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
    operation = "iam.users.join"
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


def test_iam_users_join_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

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
    operation = "iam.users.join"
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


def test_iam_users_join_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

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
    operation = "iam.users.join"
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


def test_iam_users_join_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

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
    operation = "iam.users.join"
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


def test_iam_users_join_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

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
    operation = "iam.users.join"
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


def test_iam_users_join_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.join()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_users_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list(
            is_pending_invite=0,
            is_deleted=1,
            page_size=13,
            page="page-14",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "deleted_at": "2024-01-13T12:12:07Z",
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": "2024-01-25T00:24:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users?is_pending_invite=0&is_deleted=1",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-14",
            "x-page-size": "13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamUser",
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
                "deleted_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "email": "email-13",
                "first_name": "first_name-14",
                "id": "id-15",
                "is_deleted": False,
                "is_pending_invite": True,
                "is_primary": False,
                "is_verified": True,
                "last_name": "last_name-20",
                "roles": ["roles-21", "roles-22"],
                "tenant_id": "tenant_id-23",
                "updated_at": dt.datetime(
                    2024,
                    1,
                    25,
                    0,
                    24,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamUser", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

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
    operation = "iam.users.list"
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


def test_iam_users_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

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
    operation = "iam.users.list"
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


def test_iam_users_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

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
    operation = "iam.users.list"
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


def test_iam_users_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

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
    operation = "iam.users.list"
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


def test_iam_users_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

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
    operation = "iam.users.list"
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


def test_iam_users_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

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
    operation = "iam.users.list"
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


def test_iam_users_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_users_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "email": "email-13",
                    "first_name": "first_name-14",
                    "id": "id-15",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-20",
                    "roles": ["roles-21", "roles-22"],
                    "tenant_id": "tenant_id-23",
                    "updated_at": "2024-01-25T00:24:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "email": "email-13",
                    "first_name": "first_name-14",
                    "id": "id-15",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-20",
                    "roles": ["roles-21", "roles-22"],
                    "tenant_id": "tenant_id-23",
                    "updated_at": "2024-01-25T00:24:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "email": "email-13",
                    "first_name": "first_name-14",
                    "id": "id-15",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-20",
                    "roles": ["roles-21", "roles-22"],
                    "tenant_id": "tenant_id-23",
                    "updated_at": "2024-01-25T00:24:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "email": "email-13",
                    "first_name": "first_name-14",
                    "id": "id-15",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-20",
                    "roles": ["roles-21", "roles-22"],
                    "tenant_id": "tenant_id-23",
                    "updated_at": "2024-01-25T00:24:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "email": "email-13",
                    "first_name": "first_name-14",
                    "id": "id-15",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-20",
                    "roles": ["roles-21", "roles-22"],
                    "tenant_id": "tenant_id-23",
                    "updated_at": "2024-01-25T00:24:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "email": "email-13",
                    "first_name": "first_name-14",
                    "id": "id-15",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-20",
                    "roles": ["roles-21", "roles-22"],
                    "tenant_id": "tenant_id-23",
                    "updated_at": "2024-01-25T00:24:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_iam_users_reset_password_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password(password="password-11", token="token-12")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/password",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"password": "password-11", "token": "token-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_reset_password_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/password",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_reset_password_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password(
            body={"password": "password-11", "token": "token-12"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/password",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"password": "password-11", "token": "token-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_reset_password_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

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
    operation = "iam.users.reset_password"
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


def test_iam_users_reset_password_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

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
    operation = "iam.users.reset_password"
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


def test_iam_users_reset_password_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

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
    operation = "iam.users.reset_password"
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


def test_iam_users_reset_password_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

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
    operation = "iam.users.reset_password"
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


def test_iam_users_reset_password_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

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
    operation = "iam.users.reset_password"
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


def test_iam_users_reset_password_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

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
    operation = "iam.users.reset_password"
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


def test_iam_users_reset_password_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_users_set_roles_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11", body=["body-11", "body-12"])

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11/roles",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_set_roles_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11/roles",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_set_roles_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

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
    operation = "iam.users.set_roles"
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


def test_iam_users_set_roles_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

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
    operation = "iam.users.set_roles"
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


def test_iam_users_set_roles_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

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
    operation = "iam.users.set_roles"
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


def test_iam_users_set_roles_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

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
    operation = "iam.users.set_roles"
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


def test_iam_users_set_roles_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

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
    operation = "iam.users.set_roles"
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


def test_iam_users_set_roles_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

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
    operation = "iam.users.set_roles"
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


def test_iam_users_set_roles_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_set_roles_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_users_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update(
            "id-11",
            first_name="first_name-11",
            last_name="last_name-12",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"first_name": "first_name-11", "last_name": "last_name-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update(
            "id-11",
            body={"first_name": "first_name-11", "last_name": "last_name-12"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"first_name": "first_name-11", "last_name": "last_name-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

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
    operation = "iam.users.update"
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


def test_iam_users_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

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
    operation = "iam.users.update"
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


def test_iam_users_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

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
    operation = "iam.users.update"
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


def test_iam_users_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

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
    operation = "iam.users.update"
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


def test_iam_users_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

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
    operation = "iam.users.update"
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


def test_iam_users_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

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
    operation = "iam.users.update"
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


def test_iam_users_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_users_verify_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify(token="token-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/verify",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"token": "token-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_verify_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/verify",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_verify_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify(body={"token": "token-11"})

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "email": "email-13",
        "first_name": "first_name-14",
        "id": "id-15",
        "is_deleted": False,
        "is_pending_invite": True,
        "is_primary": False,
        "is_verified": True,
        "last_name": "last_name-20",
        "roles": ["roles-21", "roles-22"],
        "tenant_id": "tenant_id-23",
        "updated_at": "2024-01-25T00:24:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/verify",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"token": "token-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "email": "email-13",
            "first_name": "first_name-14",
            "id": "id-15",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-20",
            "roles": ["roles-21", "roles-22"],
            "tenant_id": "tenant_id-23",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_verify_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

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
    operation = "iam.users.verify"
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


def test_iam_users_verify_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

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
    operation = "iam.users.verify"
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


def test_iam_users_verify_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

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
    operation = "iam.users.verify"
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


def test_iam_users_verify_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

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
    operation = "iam.users.verify"
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


def test_iam_users_verify_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

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
    operation = "iam.users.verify"
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


def test_iam_users_verify_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

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
    operation = "iam.users.verify"
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


def test_iam_users_verify_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.verify()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
