"""Tests of `cnt.datasets`: requests as they go out, answers as they come back."""

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
    waited,
    waited_later,
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


def call_cnt_datasets_attach(client: Afosto) -> Any:
    return client.cnt.datasets.attach("id-11")


def test_cnt_datasets_attach_full(run: Runner) -> None:
    body: params.CntBatchFileParams = {"file_id": "file_id-11"}

    def call(client: Afosto) -> Any:
        return client.cnt.datasets.attach("id-11", file_id="file_id-11")

    def whole(client: Afosto) -> Any:
        return client.cnt.datasets.attach("id-11", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets/id-11/attach",
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


def test_cnt_datasets_attach_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_datasets_attach, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets/id-11/attach",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_datasets_attach_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_datasets_attach, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.datasets.attach"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_datasets_attach_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.attach("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_datasets_attach_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_datasets_attach, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_datasets_attach_waits_for_its_task(run: Runner) -> None:
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
    outcome = run(call_cnt_datasets_attach, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_datasets_create(client: Afosto) -> Any:
    return client.cnt.datasets.create()


def test_cnt_datasets_create_full(run: Runner) -> None:
    body: params.CntDatasetRequestParams = {
        "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "reference": "reference-12",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.datasets.create(
            expires_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            reference="reference-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.datasets.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expires_at": "2024-01-13T12:12:07Z",
        "file_id": "file_id-13",
        "id": "00000000-0000-4000-8000-000000000014",
        "is_locked": True,
        "line_count": 16,
        "reference": "reference-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"expires_at": "2024-12-12T11:11:07Z", "reference": "reference-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataset",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "file_id": "file_id-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "is_locked": True,
            "line_count": 16,
            "reference": "reference-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_datasets_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_datasets_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataset", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_datasets_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_datasets_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.datasets.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_datasets_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_datasets_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_datasets_create_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(200, json={}, headers={"x-task-id": "task-1"}),
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
    outcome = run(call_cnt_datasets_create, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_datasets_export(client: Afosto) -> Any:
    return client.cnt.datasets.export("id-11")


def test_cnt_datasets_export_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.export("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets/id-11/export",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_datasets_export_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_datasets_export, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets/id-11/export",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_datasets_export_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_datasets_export, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.datasets.export"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_datasets_export_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.export("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_datasets_export_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_datasets_export, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_datasets_export_waits_for_its_task(run: Runner) -> None:
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
    outcome = run(call_cnt_datasets_export, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_datasets_get(client: Afosto) -> Any:
    return client.cnt.datasets.get("id-11")


def test_cnt_datasets_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expires_at": "2024-01-13T12:12:07Z",
        "file_id": "file_id-13",
        "id": "00000000-0000-4000-8000-000000000014",
        "is_locked": True,
        "line_count": 16,
        "reference": "reference-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/datasets/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataset",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "file_id": "file_id-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "is_locked": True,
            "line_count": 16,
            "reference": "reference-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_datasets_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_datasets_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/datasets/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataset", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_datasets_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_datasets_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.datasets.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_datasets_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_datasets_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_datasets_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_datasets_list(client: Afosto) -> Any:
    return client.cnt.datasets.list()


def test_cnt_datasets_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "expires_at": "2024-01-13T12:12:07Z",
            "file_id": "file_id-13",
            "id": "00000000-0000-4000-8000-000000000014",
            "is_locked": True,
            "line_count": 16,
            "reference": "reference-17",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/datasets",
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
            "CntDataset",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "file_id": "file_id-13",
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "is_locked": True,
                "line_count": 16,
                "reference": "reference-17",
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_datasets_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_datasets_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/datasets",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataset", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_datasets_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_datasets_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.datasets.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_datasets_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_datasets_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_datasets_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cnt_datasets_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_datasets_upload(client: Afosto) -> Any:
    return client.cnt.datasets.upload("id-11")


def test_cnt_datasets_upload_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.upload(
            "id-11",
            body=[
                {
                    "data": {"data-key": "data-11"},
                    "reference": UUID("00000000-0000-4000-8000-000000000012"),
                },
            ],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets/id-11/upload",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "data": {"data-key": "data-11"},
                "reference": "00000000-0000-4000-8000-000000000012",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_datasets_upload_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_datasets_upload, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/datasets/id-11/upload",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_datasets_upload_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_datasets_upload, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.datasets.upload"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_datasets_upload_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.datasets.upload("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_datasets_upload_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_datasets_upload, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_datasets_upload_waits_for_its_task(run: Runner) -> None:
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
    outcome = run(call_cnt_datasets_upload, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls
