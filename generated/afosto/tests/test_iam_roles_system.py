"""Tests of `iam.roles.system`: requests as they go out, answers as they come back."""

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


def call_iam_roles_system_get(client: Afosto) -> Any:
    return client.iam.roles.system.get("id-11")


def test_iam_roles_system_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.roles.system.get("id-11")

    answer: list[Any] = [
        {
            "client_id": "client_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_managed": False,
            "name": "name-15",
            "scopes": ["scopes-16", "scopes-17"],
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/system/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamSystemRole",
            {
                "client_id": "client_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_managed": False,
                "name": "name-15",
                "scopes": ["scopes-16", "scopes-17"],
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_roles_system_get_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_system_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/system/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamSystemRole", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_system_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_system_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.system.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_system_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.roles.system.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_roles_system_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_roles_system_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_roles_system_list(client: Afosto) -> Any:
    return client.iam.roles.system.list()


def test_iam_roles_system_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.roles.system.list(client_id="client_id-11")

    answer: list[Any] = [
        {
            "client_id": "client_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_managed": False,
            "name": "name-15",
            "scopes": ["scopes-16", "scopes-17"],
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/system?client_id=client_id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamSystemRole",
            {
                "client_id": "client_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_managed": False,
                "name": "name-15",
                "scopes": ["scopes-16", "scopes-17"],
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_roles_system_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_roles_system_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/roles/system",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamSystemRole", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_roles_system_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_roles_system_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.roles.system.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_roles_system_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_roles_system_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
