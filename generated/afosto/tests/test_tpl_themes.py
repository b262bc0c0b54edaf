"""Tests of `tpl.themes`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def call_tpl_themes_create(client: Afosto) -> Any:
    return client.tpl.themes.create()


def test_tpl_themes_create_full(run: Runner) -> None:
    body: params.TplThemeCreateModelParams = {
        "git_reference": {
            "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
            "tag": {"value": "value-13"},
            "type": "tag",
        },
        "name": "name-15",
        "repository_id": 16,
        "secret": "secret-17",
    }

    def call(client: Afosto) -> Any:
        return client.tpl.themes.create(
            git_reference={
                "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
                "tag": {"value": "value-13"},
                "type": "tag",
            },
            name="name-15",
            repository_id=16,
            secret="secret-17",
        )

    def whole(client: Afosto) -> Any:
        return client.tpl.themes.create(body=body)

    answer: dict[str, Any] = {
        "active_build": {
            "git_reference": {
                "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
                "tag": {"value": "value-13"},
                "type": "tag",
            },
            "id": 15,
            "repository_id": 16,
        },
        "created_at": "2024-06-18T17:17:07Z",
        "git_reference": {
            "branch": {"commit_sha": "commit_sha-18", "name": "name-19"},
            "tag": {"value": "value-20"},
            "type": "branch",
        },
        "id": "00000000-0000-4000-8000-000000000022",
        "name": "name-23",
        "repository_id": 24,
        "secret": "secret-25",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/tpl/templates/themes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "TplTheme",
        {
            "active_build": Seen(
                "TplThemeActiveBuild",
                {
                    "git_reference": Seen(
                        "TplGitReference",
                        {
                            "branch": Seen(
                                "TplGitReferenceBranch",
                                {"commit_sha": "commit_sha-11", "name": "name-12"},
                            ),
                            "tag": Seen("TplGitReferenceTag", {"value": "value-13"}),
                            "type": "tag",
                        },
                    ),
                    "id": 15,
                    "repository_id": 16,
                },
            ),
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "git_reference": Seen(
                "TplGitReference",
                {
                    "branch": Seen(
                        "TplGitReferenceBranch",
                        {"commit_sha": "commit_sha-18", "name": "name-19"},
                    ),
                    "tag": Seen("TplGitReferenceTag", {"value": "value-20"}),
                    "type": "branch",
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000022"),
            "name": "name-23",
            "repository_id": 24,
            "secret": "secret-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_tpl_themes_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_themes_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/tpl/templates/themes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("TplTheme", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_tpl_themes_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_tpl_themes_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.themes.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_themes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_tpl_themes_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_tpl_themes_get(client: Afosto) -> Any:
    return client.tpl.themes.get("id-11")


def test_tpl_themes_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.themes.get("id-11")

    answer: list[Any] = [
        {
            "active_build": {
                "git_reference": {
                    "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
                    "tag": {"value": "value-13"},
                    "type": "tag",
                },
                "id": 15,
                "repository_id": 16,
            },
            "created_at": "2024-06-18T17:17:07Z",
            "git_reference": {
                "branch": {"commit_sha": "commit_sha-18", "name": "name-19"},
                "tag": {"value": "value-20"},
                "type": "branch",
            },
            "id": "00000000-0000-4000-8000-000000000022",
            "name": "name-23",
            "repository_id": 24,
            "secret": "secret-25",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/themes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "TplTheme",
            {
                "active_build": Seen(
                    "TplThemeActiveBuild",
                    {
                        "git_reference": Seen(
                            "TplGitReference",
                            {
                                "branch": Seen(
                                    "TplGitReferenceBranch",
                                    {"commit_sha": "commit_sha-11", "name": "name-12"},
                                ),
                                "tag": Seen(
                                    "TplGitReferenceTag",
                                    {"value": "value-13"},
                                ),
                                "type": "tag",
                            },
                        ),
                        "id": 15,
                        "repository_id": 16,
                    },
                ),
                "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "git_reference": Seen(
                    "TplGitReference",
                    {
                        "branch": Seen(
                            "TplGitReferenceBranch",
                            {"commit_sha": "commit_sha-18", "name": "name-19"},
                        ),
                        "tag": Seen("TplGitReferenceTag", {"value": "value-20"}),
                        "type": "branch",
                    },
                ),
                "id": UUID("00000000-0000-4000-8000-000000000022"),
                "name": "name-23",
                "repository_id": 24,
                "secret": "secret-25",
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_themes_get_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_themes_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/themes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("TplTheme", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_tpl_themes_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_tpl_themes_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.themes.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_themes_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.themes.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_themes_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_tpl_themes_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_tpl_themes_list(client: Afosto) -> Any:
    return client.tpl.themes.list()


def test_tpl_themes_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.themes.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "active_build": {
                "git_reference": {
                    "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
                    "tag": {"value": "value-13"},
                    "type": "tag",
                },
                "id": 15,
                "repository_id": 16,
            },
            "created_at": "2024-06-18T17:17:07Z",
            "git_reference": {
                "branch": {"commit_sha": "commit_sha-18", "name": "name-19"},
                "tag": {"value": "value-20"},
                "type": "branch",
            },
            "id": "00000000-0000-4000-8000-000000000022",
            "name": "name-23",
            "repository_id": 24,
            "secret": "secret-25",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/themes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "TplTheme",
            {
                "active_build": Seen(
                    "TplThemeActiveBuild",
                    {
                        "git_reference": Seen(
                            "TplGitReference",
                            {
                                "branch": Seen(
                                    "TplGitReferenceBranch",
                                    {"commit_sha": "commit_sha-11", "name": "name-12"},
                                ),
                                "tag": Seen(
                                    "TplGitReferenceTag",
                                    {"value": "value-13"},
                                ),
                                "type": "tag",
                            },
                        ),
                        "id": 15,
                        "repository_id": 16,
                    },
                ),
                "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "git_reference": Seen(
                    "TplGitReference",
                    {
                        "branch": Seen(
                            "TplGitReferenceBranch",
                            {"commit_sha": "commit_sha-18", "name": "name-19"},
                        ),
                        "tag": Seen("TplGitReferenceTag", {"value": "value-20"}),
                        "type": "branch",
                    },
                ),
                "id": UUID("00000000-0000-4000-8000-000000000022"),
                "name": "name-23",
                "repository_id": 24,
                "secret": "secret-25",
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_themes_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_themes_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/themes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("TplTheme", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_tpl_themes_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_tpl_themes_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.themes.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_themes_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_tpl_themes_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_tpl_themes_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_tpl_themes_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_tpl_themes_update(client: Afosto) -> Any:
    return client.tpl.themes.update("id-11")


def test_tpl_themes_update_full(run: Runner) -> None:
    body: params.TplThemeUpdateModelParams = {
        "git_reference": {
            "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
            "tag": {"value": "value-13"},
            "type": "tag",
        },
        "name": "name-15",
        "secret": "secret-16",
    }

    def call(client: Afosto) -> Any:
        return client.tpl.themes.update(
            "id-11",
            git_reference={
                "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
                "tag": {"value": "value-13"},
                "type": "tag",
            },
            name="name-15",
            secret="secret-16",
        )

    def whole(client: Afosto) -> Any:
        return client.tpl.themes.update("id-11", body=body)

    answer: dict[str, Any] = {
        "active_build": {
            "git_reference": {
                "branch": {"commit_sha": "commit_sha-11", "name": "name-12"},
                "tag": {"value": "value-13"},
                "type": "tag",
            },
            "id": 15,
            "repository_id": 16,
        },
        "created_at": "2024-06-18T17:17:07Z",
        "git_reference": {
            "branch": {"commit_sha": "commit_sha-18", "name": "name-19"},
            "tag": {"value": "value-20"},
            "type": "branch",
        },
        "id": "00000000-0000-4000-8000-000000000022",
        "name": "name-23",
        "repository_id": 24,
        "secret": "secret-25",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/tpl/templates/themes/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "TplTheme",
        {
            "active_build": Seen(
                "TplThemeActiveBuild",
                {
                    "git_reference": Seen(
                        "TplGitReference",
                        {
                            "branch": Seen(
                                "TplGitReferenceBranch",
                                {"commit_sha": "commit_sha-11", "name": "name-12"},
                            ),
                            "tag": Seen("TplGitReferenceTag", {"value": "value-13"}),
                            "type": "tag",
                        },
                    ),
                    "id": 15,
                    "repository_id": 16,
                },
            ),
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "git_reference": Seen(
                "TplGitReference",
                {
                    "branch": Seen(
                        "TplGitReferenceBranch",
                        {"commit_sha": "commit_sha-18", "name": "name-19"},
                    ),
                    "tag": Seen("TplGitReferenceTag", {"value": "value-20"}),
                    "type": "branch",
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000022"),
            "name": "name-23",
            "repository_id": 24,
            "secret": "secret-25",
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_tpl_themes_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_tpl_themes_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/tpl/templates/themes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("TplTheme", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_tpl_themes_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_tpl_themes_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "tpl.themes.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_tpl_themes_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.themes.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_themes_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_tpl_themes_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
