"""Tests of `iam.oauth.clients`: requests as they go out, answers as they come back."""

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


def test_iam_oauth_clients_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create(
            grant_types=["grant_types-11", "grant_types-12"],
            name="name-13",
            redirect_uri="redirect_uri-14",
            scope=["scope-15", "scope-16"],
        )

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
        json={
            "grant_types": ["grant_types-11", "grant_types-12"],
            "name": "name-13",
            "redirect_uri": "redirect_uri-14",
            "scope": ["scope-15", "scope-16"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/oauth/clients",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create(
            body={
                "grant_types": ["grant_types-11", "grant_types-12"],
                "name": "name-13",
                "redirect_uri": "redirect_uri-14",
                "scope": ["scope-15", "scope-16"],
            },
        )

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
        json={
            "grant_types": ["grant_types-11", "grant_types-12"],
            "name": "name-13",
            "redirect_uri": "redirect_uri-14",
            "scope": ["scope-15", "scope-16"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

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
    operation = "iam.oauth.clients.create"
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


def test_iam_oauth_clients_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

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
    operation = "iam.oauth.clients.create"
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


def test_iam_oauth_clients_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

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
    operation = "iam.oauth.clients.create"
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


def test_iam_oauth_clients_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

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
    operation = "iam.oauth.clients.create"
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


def test_iam_oauth_clients_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

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
    operation = "iam.oauth.clients.create"
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


def test_iam_oauth_clients_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

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
    operation = "iam.oauth.clients.create"
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


def test_iam_oauth_clients_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

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
    operation = "iam.oauth.clients.delete"
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


def test_iam_oauth_clients_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

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
    operation = "iam.oauth.clients.delete"
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


def test_iam_oauth_clients_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

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
    operation = "iam.oauth.clients.delete"
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


def test_iam_oauth_clients_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

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
    operation = "iam.oauth.clients.delete"
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


def test_iam_oauth_clients_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

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
    operation = "iam.oauth.clients.delete"
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


def test_iam_oauth_clients_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

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
    operation = "iam.oauth.clients.delete"
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


def test_iam_oauth_clients_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_oauth_clients_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

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
    operation = "iam.oauth.clients.get"
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


def test_iam_oauth_clients_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

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
    operation = "iam.oauth.clients.get"
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


def test_iam_oauth_clients_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

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
    operation = "iam.oauth.clients.get"
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


def test_iam_oauth_clients_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

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
    operation = "iam.oauth.clients.get"
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


def test_iam_oauth_clients_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

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
    operation = "iam.oauth.clients.get"
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


def test_iam_oauth_clients_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

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
    operation = "iam.oauth.clients.get"
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


def test_iam_oauth_clients_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_oauth_clients_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deleted_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "grant_types": ["grant_types-16", "grant_types-17"],
                "id": "id-18",
                "is_approved": True,
                "is_deleted": False,
                "name": "name-21",
                "redirect_uri": "redirect_uri-22",
                "scope": ["scope-23", "scope-24"],
                "tenant_id": "tenant_id-25",
                "updated_at": dt.datetime(
                    2024,
                    3,
                    27,
                    2,
                    26,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/clients",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamClient", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

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
    operation = "iam.oauth.clients.list"
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


def test_iam_oauth_clients_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

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
    operation = "iam.oauth.clients.list"
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


def test_iam_oauth_clients_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

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
    operation = "iam.oauth.clients.list"
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


def test_iam_oauth_clients_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

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
    operation = "iam.oauth.clients.list"
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


def test_iam_oauth_clients_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

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
    operation = "iam.oauth.clients.list"
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


def test_iam_oauth_clients_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

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
    operation = "iam.oauth.clients.list"
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


def test_iam_oauth_clients_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_oauth_clients_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_iam_oauth_clients_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update(
            "id-11",
            name="name-11",
            scope=["scope-12", "scope-13"],
        )

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
        json={"name": "name-11", "scope": ["scope-12", "scope-13"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/oauth/clients/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamClient", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update(
            "id-11",
            body={"name": "name-11", "scope": ["scope-12", "scope-13"]},
        )

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
        json={"name": "name-11", "scope": ["scope-12", "scope-13"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamClient",
        {
            "author": "author-11",
            "client_id": "client_id-12",
            "client_secret": "client_secret-13",
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "grant_types": ["grant_types-16", "grant_types-17"],
            "id": "id-18",
            "is_approved": True,
            "is_deleted": False,
            "name": "name-21",
            "redirect_uri": "redirect_uri-22",
            "scope": ["scope-23", "scope-24"],
            "tenant_id": "tenant_id-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_clients_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

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
    operation = "iam.oauth.clients.update"
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


def test_iam_oauth_clients_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

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
    operation = "iam.oauth.clients.update"
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


def test_iam_oauth_clients_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

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
    operation = "iam.oauth.clients.update"
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


def test_iam_oauth_clients_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

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
    operation = "iam.oauth.clients.update"
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


def test_iam_oauth_clients_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

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
    operation = "iam.oauth.clients.update"
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


def test_iam_oauth_clients_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

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
    operation = "iam.oauth.clients.update"
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


def test_iam_oauth_clients_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_oauth_clients_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.clients.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
