"""Tests of `cnt.filesystems.storages`: requests as they go out, answers as they come back."""

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
    waited,
    waited_later,
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


def call_cnt_filesystems_storages_create(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.create()


def test_cnt_filesystems_storages_create_full(run: Runner) -> None:
    body: params.CntStorageModelParams = {
        "configuration": {"configuration-key": "configuration-11"},
        "name": "name-12",
        "secret": "secret-13",
        "type": "ftp",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create(
            configuration={"configuration-key": "configuration-11"},
            name="name-12",
            secret="secret-13",
            type="ftp",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create(body=body)

    answer: dict[str, Any] = {
        "configuration": {"configuration-key": "configuration-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "id": 13,
        "name": "name-14",
        "type": "sftp",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_filesystems_storages_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_storages_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntStorage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filesystems_storages_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_filesystems_storages_delete(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.delete(11)


def test_cnt_filesystems_storages_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_storages_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_cnt_filesystems_storages_delete,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_storages_get(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.get(11)


def test_cnt_filesystems_storages_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

    answer: dict[str, Any] = {
        "configuration": {"configuration-key": "configuration-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "id": 13,
        "name": "name-14",
        "type": "sftp",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_storages_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntStorage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_filesystems_storages_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_storages_list(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.list()


def test_cnt_filesystems_storages_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

    answer: list[Any] = [
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": "2024-01-13T12:12:07Z",
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": "2024-05-17T16:16:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntStorage",
            {
                "configuration": {"configuration-key": "configuration-11"},
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": 13,
                "name": "name-14",
                "type": "sftp",
                "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_storages_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntStorage", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cnt_filesystems_storages_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_storages_list_objects(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.list_objects(11)


def test_cnt_filesystems_storages_list_objects_full(run: Runner) -> None:
    body: params.CntFilesystemsStoragesListObjectsBodyParams = {"path": "path-12"}

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(
            11,
            path="path-11",
            body_path="path-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(
            11,
            path="path-11",
            body=body,
        )

    answer: list[Any] = [
        {"basename": "basename-11", "path": "path-12", "size": 13, "type": "file"},
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/list?path=path-11",
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
            "CntStorageObject",
            {"basename": "basename-11", "path": "path-12", "size": 13, "type": "file"},
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_filesystems_storages_list_objects_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_storages_list_objects, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/list",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntStorageObject", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_list_objects_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_list_objects, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.list_objects"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_list_objects_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cnt_filesystems_storages_list_objects,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_storages_read_object(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.read_object(11)


def test_cnt_filesystems_storages_read_object_full(run: Runner) -> None:
    body: params.CntFilesystemsStoragesReadObjectBodyParams = {"path": "path-12"}

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(
            11,
            path="path-11",
            body_path="path-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(
            11,
            path="path-11",
            body=body,
        )

    reply = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/read?path=path-11",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_cnt_filesystems_storages_read_object_required(run: Runner) -> None:
    reply = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(call_cnt_filesystems_storages_read_object, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/read",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer token-secret",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_read_object_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_read_object, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.read_object"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_read_object_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(
        call_cnt_filesystems_storages_read_object,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_storages_send_file(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.send_file(11)


def test_cnt_filesystems_storages_send_file_full(run: Runner) -> None:
    body: params.CntStorageSyncCommandParams = {
        "file_id": "file_id-11",
        "path": "path-12",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(
            11,
            file_id="file_id-11",
            path="path-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11, body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages/11",
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


def test_cnt_filesystems_storages_send_file_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_storages_send_file, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_send_file_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_send_file, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.send_file"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_send_file_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filesystems_storages_send_file, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_filesystems_storages_send_file_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(
        call_cnt_filesystems_storages_send_file,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_filesystems_storages_sync(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.sync(11)


def test_cnt_filesystems_storages_sync_full(run: Runner) -> None:
    body: params.CntStorageSyncCommandParams = {
        "file_id": "file_id-11",
        "path": "path-12",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(
            11,
            file_id="file_id-11",
            path="path-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11, body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages/11/sync",
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


def test_cnt_filesystems_storages_sync_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_storages_sync, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages/11/sync",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_sync_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_sync, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.sync"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_sync_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filesystems_storages_sync, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_filesystems_storages_sync_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(
        call_cnt_filesystems_storages_sync,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_filesystems_storages_test(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.test(11)


def test_cnt_filesystems_storages_test_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/test",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_test_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_storages_test, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/test",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_test_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_test, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.test"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_test_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_cnt_filesystems_storages_test,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_storages_update(client: Afosto) -> Any:
    return client.cnt.filesystems.storages.update(11)


def test_cnt_filesystems_storages_update_full(run: Runner) -> None:
    body: params.CntStorageModelParams = {
        "configuration": {"configuration-key": "configuration-11"},
        "name": "name-12",
        "secret": "secret-13",
        "type": "ftp",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(
            11,
            configuration={"configuration-key": "configuration-11"},
            name="name-12",
            secret="secret-13",
            type="ftp",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11, body=body)

    answer: dict[str, Any] = {
        "configuration": {"configuration-key": "configuration-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "id": 13,
        "name": "name-14",
        "type": "sftp",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_filesystems_storages_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_storages_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntStorage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_storages_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_storages_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.storages.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_storages_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_cnt_filesystems_storages_update,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
