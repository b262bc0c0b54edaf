"""Tests of `tpl.builds`: requests as they go out, answers as they come back."""

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


def call_tpl_builds_get(client: Afosto) -> Any:
    return client.tpl.builds.get("id-11")


def test_tpl_builds_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.builds.get("id-11")

    answer: dict[str, Any] = {
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
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/builds/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
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
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_builds_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_builds_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/builds/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("TplBuild", {})
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
def test_tpl_builds_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_tpl_builds_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.builds.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_builds_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.builds.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_builds_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_tpl_builds_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
