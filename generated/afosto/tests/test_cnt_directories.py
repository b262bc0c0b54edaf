"""Tests of `cnt.directories`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, same, see, without_nulls

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


def call_cnt_directories_create(client: Afosto) -> Any:
    return client.cnt.directories.create()


def test_cnt_directories_create_full(run: Runner) -> None:
    body: params.CntDirectoryRequestParams = {"path": "path-11"}

    def call(client: Afosto) -> Any:
        return client.cnt.directories.create(path="path-11")

    def whole(client: Afosto) -> Any:
        return client.cnt.directories.create(body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/directories",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_cnt_directories_create_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_directories_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/directories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_directories_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_directories_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.directories.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_directories_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_directories_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_directories_delete(client: Afosto) -> Any:
    return client.cnt.directories.delete()


def test_cnt_directories_delete_full(run: Runner) -> None:
    body: params.CntDirectoryRequestParams = {"path": "path-11"}

    def call(client: Afosto) -> Any:
        return client.cnt.directories.delete(path="path-11")

    def whole(client: Afosto) -> Any:
        return client.cnt.directories.delete(body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/directories",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_cnt_directories_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_directories_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/directories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_directories_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_directories_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.directories.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_directories_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_cnt_directories_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_directories_list(client: Afosto) -> Any:
    return client.cnt.directories.list()


def test_cnt_directories_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.directories.list(dir="dir-11")

    answer: dict[str, Any] = {"directories": ["directories-11", "directories-12"]}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/directories?dir=dir-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDirectoriesListResponse",
        {"directories": ["directories-11", "directories-12"]},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_directories_list_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_directories_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/directories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDirectoriesListResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_directories_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_directories_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.directories.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_directories_list_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"directories": ["emails"]}
    reply = Reply(200, json=example)
    outcome = run(call_cnt_directories_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cnt_directories_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_directories_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
