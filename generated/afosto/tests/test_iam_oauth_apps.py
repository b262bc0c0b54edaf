"""Tests of `iam.oauth.apps`: requests as they go out, answers as they come back."""

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


def call_iam_oauth_apps_list(client: Afosto) -> Any:
    return client.iam.oauth.apps.list()


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


def test_iam_oauth_apps_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_oauth_apps_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/oauth/apps",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamClient", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_iam_oauth_apps_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_oauth_apps_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.oauth.apps.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_oauth_apps_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_oauth_apps_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
