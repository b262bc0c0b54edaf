"""Tests of `tpl.repositories.builds`: requests as they go out, answers as they come back."""

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


def test_tpl_repositories_builds_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list(
            "id-11",
            secret="secret-11",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "ended_at": "2024-12-12T11:11:07Z",
            "errors": [{"message": "message-12"}],
            "git_reference": {
                "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                "tag": {"value": "value-15"},
                "type": "tag",
            },
            "id": 17,
            "is_success": False,
            "started_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11/builds?secret=secret-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "page_size-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "TplBuild",
            {
                "ended_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "errors": [Seen("TplBuildError", {"message": "message-12"})],
                "git_reference": Seen(
                    "TplGitReference",
                    {
                        "branch": Seen(
                            "TplGitReferenceBranch",
                            {"commit_sha": "commit_sha-13", "name": "name-14"},
                        ),
                        "tag": Seen("TplGitReferenceTag", {"value": "value-15"}),
                        "type": "tag",
                    },
                ),
                "id": 17,
                "is_success": False,
                "started_at": dt.datetime(
                    2024,
                    8,
                    20,
                    19,
                    19,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_builds_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11/builds",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("TplBuild", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_builds_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

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
    operation = "tpl.repositories.builds.list"
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


def test_tpl_repositories_builds_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

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
    operation = "tpl.repositories.builds.list"
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


def test_tpl_repositories_builds_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

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
    operation = "tpl.repositories.builds.list"
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


def test_tpl_repositories_builds_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

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
    operation = "tpl.repositories.builds.list"
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


def test_tpl_repositories_builds_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

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
    operation = "tpl.repositories.builds.list"
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


def test_tpl_repositories_builds_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

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
    operation = "tpl.repositories.builds.list"
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


def test_tpl_repositories_builds_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_repositories_builds_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_tpl_repositories_builds_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("id-11")

    replies = [
        Reply(
            200,
            json=[
                {
                    "ended_at": "2024-12-12T11:11:07Z",
                    "errors": [{"message": "message-12"}],
                    "git_reference": {
                        "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                        "tag": {"value": "value-15"},
                        "type": "tag",
                    },
                    "id": 17,
                    "is_success": False,
                    "started_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "ended_at": "2024-12-12T11:11:07Z",
                    "errors": [{"message": "message-12"}],
                    "git_reference": {
                        "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                        "tag": {"value": "value-15"},
                        "type": "tag",
                    },
                    "id": 17,
                    "is_success": False,
                    "started_at": "2024-08-20T19:19:07Z",
                },
                {
                    "ended_at": "2024-12-12T11:11:07Z",
                    "errors": [{"message": "message-12"}],
                    "git_reference": {
                        "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                        "tag": {"value": "value-15"},
                        "type": "tag",
                    },
                    "id": 17,
                    "is_success": False,
                    "started_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "ended_at": "2024-12-12T11:11:07Z",
                    "errors": [{"message": "message-12"}],
                    "git_reference": {
                        "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                        "tag": {"value": "value-15"},
                        "type": "tag",
                    },
                    "id": 17,
                    "is_success": False,
                    "started_at": "2024-08-20T19:19:07Z",
                },
                {
                    "ended_at": "2024-12-12T11:11:07Z",
                    "errors": [{"message": "message-12"}],
                    "git_reference": {
                        "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                        "tag": {"value": "value-15"},
                        "type": "tag",
                    },
                    "id": 17,
                    "is_success": False,
                    "started_at": "2024-08-20T19:19:07Z",
                },
                {
                    "ended_at": "2024-12-12T11:11:07Z",
                    "errors": [{"message": "message-12"}],
                    "git_reference": {
                        "branch": {"commit_sha": "commit_sha-13", "name": "name-14"},
                        "tag": {"value": "value-15"},
                        "type": "tag",
                    },
                    "id": 17,
                    "is_success": False,
                    "started_at": "2024-08-20T19:19:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
