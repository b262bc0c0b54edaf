"""Tests of `cnt.filesystems.integrations`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def call_cnt_filesystems_integrations_clone_object(client: Afosto) -> Any:
    return client.cnt.filesystems.integrations.clone_object(11)


def test_cnt_filesystems_integrations_clone_object_full(run: Runner) -> None:
    body: params.CntObjectCloneRequestParams = {
        "file_id": "file_id-11",
        "path": "path-12",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.integrations.clone_object(
            11,
            file_id="file_id-11",
            path="path-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.integrations.clone_object(11, body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/integrations/11",
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


def test_cnt_filesystems_integrations_clone_object_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_integrations_clone_object, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/integrations/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_integrations_clone_object_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_integrations_clone_object, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.integrations.clone_object"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_integrations_clone_object_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filesystems_integrations_clone_object, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_filesystems_integrations_clone_object_waits_for_its_task(
    run: Runner,
) -> None:
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
        call_cnt_filesystems_integrations_clone_object,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_filesystems_integrations_delete_object(client: Afosto) -> Any:
    return client.cnt.filesystems.integrations.delete_object(11)


def test_cnt_filesystems_integrations_delete_object_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.integrations.delete_object(11, path="path-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/filesystems/integrations/11?path=path-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_integrations_delete_object_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_integrations_delete_object, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/filesystems/integrations/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_integrations_delete_object_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_integrations_delete_object, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.integrations.delete_object"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_integrations_delete_object_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(204)
    outcome = run(
        call_cnt_filesystems_integrations_delete_object,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_integrations_list_objects(client: Afosto) -> Any:
    return client.cnt.filesystems.integrations.list_objects(11)


def test_cnt_filesystems_integrations_list_objects_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.integrations.list_objects(11, path="path-11")

    answer: list[Any] = [
        {"basename": "basename-11", "path": "path-12", "size": 13, "type": "file"},
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/integrations/11/list?path=path-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
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


def test_cnt_filesystems_integrations_list_objects_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_integrations_list_objects, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/integrations/11/list",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntStorageObject", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_integrations_list_objects_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_integrations_list_objects, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.integrations.list_objects"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_integrations_list_objects_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cnt_filesystems_integrations_list_objects,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_filesystems_integrations_read_object(client: Afosto) -> Any:
    return client.cnt.filesystems.integrations.read_object(11)


def test_cnt_filesystems_integrations_read_object_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.integrations.read_object(11, path="path-11")

    reply = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/integrations/11?path=path-11",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer token-secret",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


def test_cnt_filesystems_integrations_read_object_required(run: Runner) -> None:
    reply = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(call_cnt_filesystems_integrations_read_object, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/integrations/11",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer token-secret",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filesystems_integrations_read_object_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_integrations_read_object, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.integrations.read_object"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_integrations_read_object_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(
        call_cnt_filesystems_integrations_read_object,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
