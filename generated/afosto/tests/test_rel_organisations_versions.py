"""Tests of `rel.organisations.versions`: requests as they go out, answers as they come back."""

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


def call_rel_organisations_versions_list(client: Afosto) -> Any:
    return client.rel.organisations.versions.list("id-11")


def test_rel_organisations_versions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.versions.list("id-11")

    answer: list[Any] = [
        {"created_at": "2024-12-12T11:11:07Z", "version": "version-12"},
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations/id-11/versions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "RelVersion",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "version": "version-12",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_versions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_versions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations/id-11/versions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelVersion", {})]
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
def test_rel_organisations_versions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_versions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.versions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_versions_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.versions.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_versions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_rel_organisations_versions_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
