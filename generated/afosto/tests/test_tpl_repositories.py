"""Tests of `tpl.repositories`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_tpl_repositories_get(client: Afosto) -> Any:
    return client.tpl.repositories.get("id-11")


def test_tpl_repositories_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11", secret="secret-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": 12,
        "installer": {"type": "type-13", "username": "username-14"},
        "is_private": True,
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11?secret=secret-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "TplRepository",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": 12,
            "installer": Seen(
                "TplRepositoryInstaller",
                {"type": "type-13", "username": "username-14"},
            ),
            "is_private": True,
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_repositories_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("TplRepository", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_tpl_repositories_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_tpl_repositories_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.repositories.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_repositories_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_repositories_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_tpl_repositories_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_tpl_repositories_list(client: Afosto) -> Any:
    return client.tpl.repositories.list()


def test_tpl_repositories_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list(
            secret="secret-11",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": 12,
            "installer": {"type": "type-13", "username": "username-14"},
            "is_private": True,
            "name": "name-16",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories?secret=secret-11",
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
            "TplRepository",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": 12,
                "installer": Seen(
                    "TplRepositoryInstaller",
                    {"type": "type-13", "username": "username-14"},
                ),
                "is_private": True,
                "name": "name-16",
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_repositories_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("TplRepository", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_tpl_repositories_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_tpl_repositories_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.repositories.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_repositories_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_tpl_repositories_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_tpl_repositories_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_tpl_repositories_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
