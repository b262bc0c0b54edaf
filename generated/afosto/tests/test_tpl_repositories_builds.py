"""Tests of `tpl.repositories.builds`: requests as they go out, answers as they come back."""

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


def call_tpl_repositories_builds_list(client: Afosto) -> Any:
    return client.tpl.repositories.builds.list("id-11")


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
                "ended_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
                "started_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_builds_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_repositories_builds_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11/builds",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("TplBuild", {})]
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
def test_tpl_repositories_builds_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_tpl_repositories_builds_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.repositories.builds.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_repositories_builds_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.builds.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_repositories_builds_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_tpl_repositories_builds_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_tpl_repositories_builds_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_tpl_repositories_builds_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
