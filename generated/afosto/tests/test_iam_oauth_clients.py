"""Tests of `iam.oauth.clients`: requests as they go out, answers as they come back."""

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


def call_iam_oauth_clients_create(client: Afosto) -> Any:
    return client.iam.oauth.clients.create()


def test_iam_oauth_clients_create_full(run: Runner) -> None:
    body: params.IamClientModelParams = {
        "grant_types": ["grant_types-11", "grant_types-12"],
        "name": "name-13",
        "redirect_uri": "redirect_uri-14",
        "scope": ["scope-15", "scope-16"],
    }

    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create(
            grant_types=["grant_types-11", "grant_types-12"],
            name="name-13",
            redirect_uri="redirect_uri-14",
            scope=["scope-15", "scope-16"],
        )

    def whole(client: Afosto) -> Any:
        return client.iam.oauth.clients.create(body=body)

    answer: dict[str, Any] = {
        "author": "author-11",
        "client_id": "client_id-12",
        "client_secret": "client_secret-13",
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "grant_types": ["grant_types-16", "grant_types-17"],
        "id": "id-18",
        "is_approved": True,
        "is_deleted": False,
        "name": "name-21",
        "redirect_uri": "redirect_uri-22",
        "scope": ["scope-23", "scope-24"],
        "tenant_id": "tenant_id-25",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/clients",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_oauth_clients_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_clients_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/clients",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_clients_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_oauth_clients_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.clients.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_clients_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_oauth_clients_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_oauth_clients_delete(client: Afosto) -> Any:
    return client.iam.oauth.clients.delete("id-11")


def test_iam_oauth_clients_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

    answer: dict[str, Any] = {
        "author": "author-11",
        "client_id": "client_id-12",
        "client_secret": "client_secret-13",
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "grant_types": ["grant_types-16", "grant_types-17"],
        "id": "id-18",
        "is_approved": True,
        "is_deleted": False,
        "name": "name-21",
        "redirect_uri": "redirect_uri-22",
        "scope": ["scope-23", "scope-24"],
        "tenant_id": "tenant_id-25",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_clients_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_clients_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_oauth_clients_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.clients.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_clients_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_oauth_clients_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_oauth_clients_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_oauth_clients_get(client: Afosto) -> Any:
    return client.iam.oauth.clients.get("id-11")


def test_iam_oauth_clients_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

    answer: dict[str, Any] = {
        "author": "author-11",
        "client_id": "client_id-12",
        "client_secret": "client_secret-13",
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "grant_types": ["grant_types-16", "grant_types-17"],
        "id": "id-18",
        "is_approved": True,
        "is_deleted": False,
        "name": "name-21",
        "redirect_uri": "redirect_uri-22",
        "scope": ["scope-23", "scope-24"],
        "tenant_id": "tenant_id-25",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_clients_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_clients_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_oauth_clients_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.clients.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_clients_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_oauth_clients_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_oauth_clients_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_oauth_clients_list(client: Afosto) -> Any:
    return client.iam.oauth.clients.list()


def test_iam_oauth_clients_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list(
            is_deleted=0,
            scope="scope-12",
            page_size=13,
            page="page-14",
        )

    answer: list[Any] = [
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": "2024-03-15T14:14:07Z",
            "deleted_at": "2024-04-16T15:15:07Z",
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/clients?is_deleted=0&scope=scope-12",
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
            "IamClient",
            {
                "author": "author-11",
                "client_id": "client_id-12",
                "client_secret": "client_secret-13",
                "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "grant_types": ["grant_types-16", "grant_types-17"],
                "id": "id-18",
                "is_approved": True,
                "is_deleted": False,
                "name": "name-21",
                "redirect_uri": "redirect_uri-22",
                "scope": ["scope-23", "scope-24"],
                "tenant_id": "tenant_id-25",
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_clients_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/clients",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamClient", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_clients_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_oauth_clients_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.clients.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_clients_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_oauth_clients_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_oauth_clients_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_iam_oauth_clients_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_iam_oauth_clients_update(client: Afosto) -> Any:
    return client.iam.oauth.clients.update("id-11")


def test_iam_oauth_clients_update_full(run: Runner) -> None:
    body: params.IamClientUpdateModelParams = {
        "name": "name-11",
        "scope": ["scope-12", "scope-13"],
    }

    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update(
            "id-11",
            name="name-11",
            scope=["scope-12", "scope-13"],
        )

    def whole(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11", body=body)

    answer: dict[str, Any] = {
        "author": "author-11",
        "client_id": "client_id-12",
        "client_secret": "client_secret-13",
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "grant_types": ["grant_types-16", "grant_types-17"],
        "id": "id-18",
        "is_approved": True,
        "is_deleted": False,
        "name": "name-21",
        "redirect_uri": "redirect_uri-22",
        "scope": ["scope-23", "scope-24"],
        "tenant_id": "tenant_id-25",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_oauth_clients_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_clients_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_oauth_clients_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_oauth_clients_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.clients.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_clients_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_oauth_clients_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_oauth_clients_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
