"""Tests of `iam.roles.tenant`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_iam_roles_tenant_create(client: Afosto) -> Any:
    return client.iam.roles.tenant.create()


def test_iam_roles_tenant_create_full(run: Runner) -> None:
    body: params.IamRoleModelParams = {
        "name": "name-11",
        "scopes": ["scopes-12", "scopes-13"],
    }

    def call(client: Afosto) -> Any:
        return client.iam.roles.tenant.create(
            name="name-11",
            scopes=["scopes-12", "scopes-13"],
        )

    def whole(client: Afosto) -> Any:
        return client.iam.roles.tenant.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_managed": True,
        "name": "name-14",
        "scopes": ["scopes-15", "scopes-16"],
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/roles/tenant",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamRole",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_managed": True,
            "name": "name-14",
            "scopes": ["scopes-15", "scopes-16"],
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_roles_tenant_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_tenant_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/roles/tenant",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamRole", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_tenant_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_tenant_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.tenant.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_tenant_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_roles_tenant_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_roles_tenant_delete(client: Afosto) -> Any:
    return client.iam.roles.tenant.delete(11)


def test_iam_roles_tenant_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.roles.tenant.delete(11)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_managed": True,
        "name": "name-14",
        "scopes": ["scopes-15", "scopes-16"],
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/roles/tenant/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamRole",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_managed": True,
            "name": "name-14",
            "scopes": ["scopes-15", "scopes-16"],
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_roles_tenant_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_tenant_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/roles/tenant/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamRole", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_tenant_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_tenant_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.tenant.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_tenant_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_roles_tenant_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_roles_tenant_get(client: Afosto) -> Any:
    return client.iam.roles.tenant.get(11)


def test_iam_roles_tenant_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.roles.tenant.get(11)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_managed": True,
        "name": "name-14",
        "scopes": ["scopes-15", "scopes-16"],
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/tenant/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamRole",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_managed": True,
            "name": "name-14",
            "scopes": ["scopes-15", "scopes-16"],
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_roles_tenant_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_tenant_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/tenant/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamRole", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_tenant_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_tenant_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.tenant.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_tenant_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_roles_tenant_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_roles_tenant_list(client: Afosto) -> Any:
    return client.iam.roles.tenant.list()


def test_iam_roles_tenant_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.roles.tenant.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "id-12",
            "is_managed": True,
            "name": "name-14",
            "scopes": ["scopes-15", "scopes-16"],
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/tenant",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamRole",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": "id-12",
                "is_managed": True,
                "name": "name-14",
                "scopes": ["scopes-15", "scopes-16"],
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_roles_tenant_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_tenant_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/tenant",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamRole", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_tenant_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_tenant_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.tenant.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_tenant_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_roles_tenant_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_roles_tenant_update(client: Afosto) -> Any:
    return client.iam.roles.tenant.update(11)


def test_iam_roles_tenant_update_full(run: Runner) -> None:
    body: params.IamRoleModelParams = {
        "name": "name-11",
        "scopes": ["scopes-12", "scopes-13"],
    }

    def call(client: Afosto) -> Any:
        return client.iam.roles.tenant.update(
            11,
            name="name-11",
            scopes=["scopes-12", "scopes-13"],
        )

    def whole(client: Afosto) -> Any:
        return client.iam.roles.tenant.update(11, body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_managed": True,
        "name": "name-14",
        "scopes": ["scopes-15", "scopes-16"],
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/roles/tenant/11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamRole",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_managed": True,
            "name": "name-14",
            "scopes": ["scopes-15", "scopes-16"],
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_roles_tenant_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_tenant_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/roles/tenant/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamRole", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_tenant_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_tenant_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.tenant.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_tenant_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_roles_tenant_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
