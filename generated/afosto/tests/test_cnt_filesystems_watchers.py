"""Tests of `cnt.filesystems.watchers`: requests as they go out, answers as they come back."""

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


def call_cnt_filesystems_watchers_create(client: Afosto) -> Any:
    return client.cnt.filesystems.watchers.create()


def test_cnt_filesystems_watchers_create_full(run: Runner) -> None:
    body: params.CntWatcherModelParams = {
        "description": "description-11",
        "source": {"config": {"config-key": "config-12"}, "type": "directory"},
        "storage_id": 14,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.create(
            description="description-11",
            source={"config": {"config-key": "config-12"}, "type": "directory"},
            storage_id=14,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.create(body=body)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "description": "description-12",
            "id": 13,
            "source": {"config": {"config-key": "config-14"}, "type": "directory"},
            "storage_id": 16,
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/watchers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntWatcher",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "description": "description-12",
                "id": 13,
                "source": Seen(
                    "CntWatcherSource",
                    {"config": {"config-key": "config-14"}, "type": "directory"},
                ),
                "storage_id": 16,
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_filesystems_watchers_create_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_watchers_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/watchers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntWatcher", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_watchers_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_watchers_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.watchers.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_watchers_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filesystems_watchers_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_filesystems_watchers_delete(client: Afosto) -> Any:
    return client.cnt.filesystems.watchers.delete("id-11")


def test_cnt_filesystems_watchers_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "id": 13,
        "source": {"config": {"config-key": "config-14"}, "type": "directory"},
        "storage_id": 16,
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/filesystems/watchers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntWatcher",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "id": 13,
            "source": Seen(
                "CntWatcherSource",
                {"config": {"config-key": "config-14"}, "type": "directory"},
            ),
            "storage_id": 16,
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_watchers_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_watchers_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/filesystems/watchers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntWatcher", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_watchers_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_watchers_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.watchers.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_watchers_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_filesystems_watchers_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_cnt_filesystems_watchers_delete,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_watchers_get(client: Afosto) -> Any:
    return client.cnt.filesystems.watchers.get("id-11")


def test_cnt_filesystems_watchers_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "id": 13,
        "source": {"config": {"config-key": "config-14"}, "type": "directory"},
        "storage_id": 16,
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/watchers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntWatcher",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "id": 13,
            "source": Seen(
                "CntWatcherSource",
                {"config": {"config-key": "config-14"}, "type": "directory"},
            ),
            "storage_id": 16,
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_watchers_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_watchers_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/watchers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntWatcher", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_watchers_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_watchers_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.watchers.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_watchers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_filesystems_watchers_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_filesystems_watchers_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_watchers_list(client: Afosto) -> Any:
    return client.cnt.filesystems.watchers.list()


def test_cnt_filesystems_watchers_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "description": "description-12",
            "id": 13,
            "source": {"config": {"config-key": "config-14"}, "type": "directory"},
            "storage_id": 16,
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/watchers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntWatcher",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "description": "description-12",
                "id": 13,
                "source": Seen(
                    "CntWatcherSource",
                    {"config": {"config-key": "config-14"}, "type": "directory"},
                ),
                "storage_id": 16,
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_watchers_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_watchers_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/watchers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntWatcher", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_watchers_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_watchers_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.watchers.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_watchers_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cnt_filesystems_watchers_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_watchers_update(client: Afosto) -> Any:
    return client.cnt.filesystems.watchers.update("id-11")


def test_cnt_filesystems_watchers_update_full(run: Runner) -> None:
    body: params.CntWatcherModelParams = {
        "description": "description-11",
        "source": {"config": {"config-key": "config-12"}, "type": "directory"},
        "storage_id": 14,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.update(
            "id-11",
            description="description-11",
            source={"config": {"config-key": "config-12"}, "type": "directory"},
            storage_id=14,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "id": 13,
        "source": {"config": {"config-key": "config-14"}, "type": "directory"},
        "storage_id": 16,
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/filesystems/watchers/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntWatcher",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "id": 13,
            "source": Seen(
                "CntWatcherSource",
                {"config": {"config-key": "config-14"}, "type": "directory"},
            ),
            "storage_id": 16,
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_filesystems_watchers_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_watchers_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/filesystems/watchers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntWatcher", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_watchers_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_watchers_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.watchers.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_watchers_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.watchers.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_filesystems_watchers_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_cnt_filesystems_watchers_update,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
