"""Tests of `iam.oauth.apps`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_iam_oauth_apps_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
        "https://api.afosto.io/iam/oauth/apps",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
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


def test_iam_oauth_apps_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/apps",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamClient", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_oauth_apps_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
    operation = "iam.oauth.apps.list"
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


def test_iam_oauth_apps_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
    operation = "iam.oauth.apps.list"
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


def test_iam_oauth_apps_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
    operation = "iam.oauth.apps.list"
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


def test_iam_oauth_apps_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
    operation = "iam.oauth.apps.list"
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


def test_iam_oauth_apps_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
    operation = "iam.oauth.apps.list"
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


def test_iam_oauth_apps_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

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
    operation = "iam.oauth.apps.list"
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


def test_iam_oauth_apps_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.oauth.apps.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
