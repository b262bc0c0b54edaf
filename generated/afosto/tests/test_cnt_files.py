"""Tests of `cnt.files`: requests as they go out, answers as they come back."""

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


def call_cnt_files_create_signature(client: Afosto) -> Any:
    return client.cnt.files.create_signature()


def test_cnt_files_create_signature_full(run: Runner) -> None:
    body: params.CntUploadRequestParams = {
        "is_listed": True,
        "is_public": False,
        "metadata": {"metadata-key": "metadata-13"},
        "method": "upsert",
        "path": "path-15",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature(
            is_listed=True,
            is_public=False,
            metadata={"metadata-key": "metadata-13"},
            method="upsert",
            path="path-15",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.files.create_signature(body=body)

    answer: dict[str, Any] = {
        "expires_at": "2024-12-12T11:11:07Z",
        "signature": "signature-12",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/files/signature",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntUploadResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "signature": "signature-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_files_create_signature_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_files_create_signature, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/files/signature",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntUploadResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_files_create_signature_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_files_create_signature, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_files_create_signature_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_files_create_signature, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_files_delete(client: Afosto) -> Any:
    return client.cnt.files.delete("id-11")


def test_cnt_files_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "dir": "dir-12",
        "filename": "filename-13",
        "id": "id-14",
        "is_listed": True,
        "is_public": False,
        "label": "label-17",
        "metadata": {"metadata-key": "metadata-18"},
        "mime": "mime-19",
        "type": "video",
        "updated_at": "2024-10-22T21:21:07Z",
        "url": "url-22",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/files/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntFile",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "video",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            "url": "url-22",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_files_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/files/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntFile", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_files_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_files_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.files.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_files_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_files_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_files_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_files_get(client: Afosto) -> Any:
    return client.cnt.files.get("id-11")


def test_cnt_files_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "video",
            "updated_at": "2024-10-22T21:21:07Z",
            "url": "url-22",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/files/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntFile",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_get_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_files_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/files/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntFile", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_files_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_files_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.files.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_files_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_files_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_files_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_files_list(client: Afosto) -> Any:
    return client.cnt.files.list()


def test_cnt_files_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list(
            dir="dir-11",
            is_public="1",
            page="page-13",
            page_size="page_size-14",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "video",
            "updated_at": "2024-10-22T21:21:07Z",
            "url": "url-22",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/files?dir=dir-11&is_public=1",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "page_size-14",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntFile",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_files_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/files",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntFile", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_files_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_files_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.files.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_files_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_files_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_files_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cnt_files_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_files_upload(client: Afosto) -> Any:
    return client.cnt.files.upload("signature-11", file=b"file-11")


def test_cnt_files_upload_full(run: Runner) -> None:
    body: params.CntFilesUploadBodyParams = {"file": b"file-11"}

    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    def whole(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", body=body)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "video",
            "updated_at": "2024-10-22T21:21:07Z",
            "url": "url-22",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/files/upload/signature-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "multipart/form-data",
        },
        parts=[
            (
                [
                    'Content-Disposition: form-data; name="file"; filename="upload"',
                    "Content-Type: application/octet-stream",
                ],
                "file-11",
            ),
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntFile",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_files_upload_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_files_upload, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/files/upload/signature-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "multipart/form-data",
        },
        parts=[
            (
                [
                    'Content-Disposition: form-data; name="file"; filename="upload"',
                    "Content-Type: application/octet-stream",
                ],
                "file-11",
            ),
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntFile", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_files_upload_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_files_upload, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.files.upload"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_files_upload_refuses_an_empty_signature(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("", file=b"file-11")

    with pytest.raises(ValueError, match="signature"):
        run(call)
    assert run.sent == []


def test_cnt_files_upload_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_files_upload, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_files_upload_file(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload_file(
            file=b"file-11",
            is_listed=True,
            is_public=False,
            metadata={"metadata-key": "metadata-13"},
            method="upsert",
            path="path-15",
        )

    replies = [
        Reply(
            200,
            json={"expires_at": "2024-12-12T11:11:07Z", "signature": "signature-11"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "dir": "dir-12",
                    "filename": "filename-13",
                    "id": "id-14",
                    "is_listed": True,
                    "is_public": False,
                    "label": "label-17",
                    "metadata": {"metadata-key": "metadata-18"},
                    "mime": "mime-19",
                    "type": "video",
                    "updated_at": "2024-10-22T21:21:07Z",
                    "url": "url-22",
                },
            ],
        ),
    ]
    outcome = run(call, *replies)
    sent = [
        Sent(
            "POST",
            "https://api.afosto.io/cnt/files/signature",
            headers={
                "accept": "application/json",
                "authorization": "Bearer token-secret",
                "content-type": "application/json",
            },
            json={
                "is_listed": True,
                "is_public": False,
                "metadata": {"metadata-key": "metadata-13"},
                "method": "upsert",
                "path": "path-15",
            },
        ),
        Sent(
            "POST",
            "https://api.afosto.io/cnt/files/upload/signature-11",
            headers={
                "accept": "application/json",
                "authorization": "Bearer token-secret",
                "content-type": "multipart/form-data",
            },
            parts=[
                (
                    [
                        'Content-Disposition: form-data; name="file"; filename="upload"',
                        "Content-Type: application/octet-stream",
                    ],
                    "file-11",
                ),
            ],
        ),
    ]
    assert outcome.sent == sent
    seen: list[Any] = [
        Seen(
            "CntFile",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "video",
            "updated_at": "2024-10-22T21:21:07Z",
            "url": "url-22",
        },
    ]
    assert outcome.encoded == without_nulls(answer)
