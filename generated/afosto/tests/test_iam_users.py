"""Tests of `iam.users`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
    Failure,
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


def call_iam_users_create(client: Afosto) -> Any:
    return client.iam.users.create()


def test_iam_users_create_full(run: Runner) -> None:
    body: params.IamUserModelParams = {
        "email": "email-11",
        "first_name": "first_name-12",
        "last_name": "last_name-13",
        "password": "password-14",
    }

    def call(client: Afosto) -> Any:
        return client.iam.users.create(
            email="email-11",
            first_name="first_name-12",
            last_name="last_name-13",
            password="password-14",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.users.create(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_users_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_users_delete(client: Afosto) -> Any:
    return client.iam.users.delete("id-11")


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_users_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_users_get(client: Afosto) -> Any:
    return client.iam.users.get("id-11")


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_users_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_users_join(client: Afosto) -> Any:
    return client.iam.users.join()


def test_iam_users_join_full(run: Runner) -> None:
    body: params.IamPasswordResetParams = {
        "password": "password-11",
        "token": "token-12",
    }

    def call(client: Afosto) -> Any:
        return client.iam.users.join(password="password-11", token="token-12")

    def whole(client: Afosto) -> Any:
        return client.iam.users.join(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_join_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_join, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/join",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_join_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_join, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.join"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_join_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_users_join, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_users_list(client: Afosto) -> Any:
    return client.iam.users.list()


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
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/users",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamUser", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_users_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_users_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_iam_users_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_iam_users_reset_password(client: Afosto) -> Any:
    return client.iam.users.reset_password()


def test_iam_users_reset_password_full(run: Runner) -> None:
    body: params.IamPasswordResetParams = {
        "password": "password-11",
        "token": "token-12",
    }

    def call(client: Afosto) -> Any:
        return client.iam.users.reset_password(password="password-11", token="token-12")

    def whole(client: Afosto) -> Any:
        return client.iam.users.reset_password(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_reset_password_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_reset_password, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/password",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_reset_password_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_users_reset_password, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.reset_password"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_reset_password_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_users_reset_password, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_users_set_roles(client: Afosto) -> Any:
    return client.iam.users.set_roles("id-11")


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_users_set_roles_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_set_roles, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11/roles",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_set_roles_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_set_roles, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.set_roles"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_set_roles_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.set_roles("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_set_roles_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_users_set_roles, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_users_update(client: Afosto) -> Any:
    return client.iam.users.update("id-11")


def test_iam_users_update_full(run: Runner) -> None:
    body: params.IamUserUpdateModelParams = {
        "first_name": "first_name-11",
        "last_name": "last_name-12",
    }

    def call(client: Afosto) -> Any:
        return client.iam.users.update(
            "id-11",
            first_name="first_name-11",
            last_name="last_name-12",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.users.update("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/users/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.users.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_users_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_users_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_users_verify(client: Afosto) -> Any:
    return client.iam.users.verify()


def test_iam_users_verify_full(run: Runner) -> None:
    body: params.IamVerifyRequestParams = {"token": "token-11"}

    def call(client: Afosto) -> Any:
        return client.iam.users.verify(token="token-11")

    def whole(client: Afosto) -> Any:
        return client.iam.users.verify(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUser",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_users_verify_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_users_verify, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/users/verify",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUser", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_users_verify_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_users_verify, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.users.verify"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_users_verify_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_users_verify, Reply(503), max_retries=1)
    assert len(run.sent) == 1
