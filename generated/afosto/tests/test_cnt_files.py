"""Tests of `cnt.files`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
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


def test_cnt_files_create_signature_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature(
            is_listed=True,
            is_public=False,
            metadata={"metadata-key": "metadata-13"},
            method="upsert",
            path="path-15",
        )

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
        json={
            "is_listed": True,
            "is_public": False,
            "metadata": {"metadata-key": "metadata-13"},
            "method": "upsert",
            "path": "path-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntUploadResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "signature": "signature-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_create_signature_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/files/signature",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntUploadResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_create_signature_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature(
            body={
                "is_listed": True,
                "is_public": False,
                "metadata": {"metadata-key": "metadata-13"},
                "method": "upsert",
                "path": "path-15",
            },
        )

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
        json={
            "is_listed": True,
            "is_public": False,
            "metadata": {"metadata-key": "metadata-13"},
            "method": "upsert",
            "path": "path-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntUploadResponse",
        {
            "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "signature": "signature-12",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_create_signature_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_create_signature_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_create_signature_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_create_signature_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_create_signature_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_create_signature_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "cnt.files.create_signature"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_create_signature_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.create_signature()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "video",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            "url": "url-22",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/files/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntFile", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "cnt.files.delete"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "cnt.files.delete"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "cnt.files.delete"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "cnt.files.delete"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "cnt.files.delete"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "cnt.files.delete"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_files_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/files/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntFile", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "cnt.files.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "cnt.files.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "cnt.files.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "cnt.files.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "cnt.files.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "cnt.files.get"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_files_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.get("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/files",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntFile", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "cnt.files.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "cnt.files.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "cnt.files.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "cnt.files.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "cnt.files.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "cnt.files.list"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_files_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.list()

    replies = [
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
            headers={"x-page": "cursor-2"},
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
            headers={"x-page": "cursor-3"},
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
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_cnt_files_upload_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_upload_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    answer: list[Any] = [{}]
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
    seen: list[Any] = [Seen("CntFile", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_upload_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", body={"file": b"file-11"})

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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "url": "url-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_files_upload_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "cnt.files.upload"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_upload_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "cnt.files.upload"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_upload_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "cnt.files.upload"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_upload_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "cnt.files.upload"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_upload_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "cnt.files.upload"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_upload_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "cnt.files.upload"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_files_upload_refuses_an_empty_signature(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("", file=b"file-11")

    with pytest.raises(ValueError, match="signature"):
        run(call)
    assert run.sent == []


def test_cnt_files_upload_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.files.upload("signature-11", file=b"file-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "dir": "dir-12",
                "filename": "filename-13",
                "id": "id-14",
                "is_listed": True,
                "is_public": False,
                "label": "label-17",
                "metadata": {"metadata-key": "metadata-18"},
                "mime": "mime-19",
                "type": "video",
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
