"""Tests of `cnt.filesystems.storages`: requests as they go out, answers as they come back."""

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
)


def test_cnt_filesystems_storages_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create(
            configuration={"configuration-key": "configuration-11"},
            name="name-12",
            secret="secret-13",
            type="ftp",
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "name": "name-12",
            "secret": "secret-13",
            "type": "ftp",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntStorage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create(
            body={
                "configuration": {"configuration-key": "configuration-11"},
                "name": "name-12",
                "secret": "secret-13",
                "type": "ftp",
            },
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "name": "name-12",
            "secret": "secret-13",
            "type": "ftp",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

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
    operation = "cnt.filesystems.storages.create"
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


def test_cnt_filesystems_storages_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

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
    operation = "cnt.filesystems.storages.create"
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


def test_cnt_filesystems_storages_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

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
    operation = "cnt.filesystems.storages.create"
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


def test_cnt_filesystems_storages_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

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
    operation = "cnt.filesystems.storages.create"
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


def test_cnt_filesystems_storages_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

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
    operation = "cnt.filesystems.storages.create"
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


def test_cnt_filesystems_storages_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

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
    operation = "cnt.filesystems.storages.create"
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


def test_cnt_filesystems_storages_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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


def test_cnt_filesystems_storages_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

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
    operation = "cnt.filesystems.storages.delete"
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


def test_cnt_filesystems_storages_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

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
    operation = "cnt.filesystems.storages.delete"
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


def test_cnt_filesystems_storages_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

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
    operation = "cnt.filesystems.storages.delete"
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


def test_cnt_filesystems_storages_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

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
    operation = "cnt.filesystems.storages.delete"
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


def test_cnt_filesystems_storages_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

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
    operation = "cnt.filesystems.storages.delete"
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


def test_cnt_filesystems_storages_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

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
    operation = "cnt.filesystems.storages.delete"
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


def test_cnt_filesystems_storages_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.delete(11)

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntStorage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

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
    operation = "cnt.filesystems.storages.get"
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


def test_cnt_filesystems_storages_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

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
    operation = "cnt.filesystems.storages.get"
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


def test_cnt_filesystems_storages_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

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
    operation = "cnt.filesystems.storages.get"
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


def test_cnt_filesystems_storages_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

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
    operation = "cnt.filesystems.storages.get"
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


def test_cnt_filesystems_storages_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

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
    operation = "cnt.filesystems.storages.get"
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


def test_cnt_filesystems_storages_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

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
    operation = "cnt.filesystems.storages.get"
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


def test_cnt_filesystems_storages_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.get(11)

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": 13,
                "name": "name-14",
                "type": "sftp",
                "updated_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntStorage", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

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
    operation = "cnt.filesystems.storages.list"
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


def test_cnt_filesystems_storages_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

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
    operation = "cnt.filesystems.storages.list"
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


def test_cnt_filesystems_storages_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

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
    operation = "cnt.filesystems.storages.list"
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


def test_cnt_filesystems_storages_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

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
    operation = "cnt.filesystems.storages.list"
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


def test_cnt_filesystems_storages_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

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
    operation = "cnt.filesystems.storages.list"
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


def test_cnt_filesystems_storages_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

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
    operation = "cnt.filesystems.storages.list"
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


def test_cnt_filesystems_storages_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_filesystems_storages_list_objects_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(
            11,
            path="path-11",
            body_path="path-12",
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
        json={"path": "path-12"},
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


def test_cnt_filesystems_storages_list_objects_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/storages/11/list",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntStorageObject", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_list_objects_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(
            11,
            path="path-11",
            body={"path": "path-12"},
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
        json={"path": "path-12"},
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


def test_cnt_filesystems_storages_list_objects_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

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
    operation = "cnt.filesystems.storages.list_objects"
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


def test_cnt_filesystems_storages_list_objects_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

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
    operation = "cnt.filesystems.storages.list_objects"
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


def test_cnt_filesystems_storages_list_objects_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

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
    operation = "cnt.filesystems.storages.list_objects"
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


def test_cnt_filesystems_storages_list_objects_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

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
    operation = "cnt.filesystems.storages.list_objects"
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


def test_cnt_filesystems_storages_list_objects_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

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
    operation = "cnt.filesystems.storages.list_objects"
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


def test_cnt_filesystems_storages_list_objects_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

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
    operation = "cnt.filesystems.storages.list_objects"
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


def test_cnt_filesystems_storages_list_objects_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.list_objects(11)

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_filesystems_storages_read_object_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(
            11,
            path="path-11",
            body_path="path-12",
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
        json={"path": "path-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


def test_cnt_filesystems_storages_read_object_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

    reply = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(call, reply)
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


def test_cnt_filesystems_storages_read_object_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(
            11,
            path="path-11",
            body={"path": "path-12"},
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
        json={"path": "path-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


def test_cnt_filesystems_storages_read_object_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

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
    operation = "cnt.filesystems.storages.read_object"
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


def test_cnt_filesystems_storages_read_object_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

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
    operation = "cnt.filesystems.storages.read_object"
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


def test_cnt_filesystems_storages_read_object_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

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
    operation = "cnt.filesystems.storages.read_object"
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


def test_cnt_filesystems_storages_read_object_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

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
    operation = "cnt.filesystems.storages.read_object"
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


def test_cnt_filesystems_storages_read_object_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

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
    operation = "cnt.filesystems.storages.read_object"
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


def test_cnt_filesystems_storages_read_object_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

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
    operation = "cnt.filesystems.storages.read_object"
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


def test_cnt_filesystems_storages_read_object_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.read_object(11)

    success = Reply(
        200,
        content=b"\x00binary\xff",
        content_type="application/octet-stream",
    )
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_filesystems_storages_send_file_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(
            11,
            file_id="file_id-11",
            path="path-12",
        )

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
        json={"file_id": "file_id-11", "path": "path-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_send_file_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_send_file_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(
            11,
            body={"file_id": "file_id-11", "path": "path-12"},
        )

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
        json={"file_id": "file_id-11", "path": "path-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_send_file_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    operation = "cnt.filesystems.storages.send_file"
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


def test_cnt_filesystems_storages_send_file_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    operation = "cnt.filesystems.storages.send_file"
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


def test_cnt_filesystems_storages_send_file_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    operation = "cnt.filesystems.storages.send_file"
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


def test_cnt_filesystems_storages_send_file_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    operation = "cnt.filesystems.storages.send_file"
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


def test_cnt_filesystems_storages_send_file_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    operation = "cnt.filesystems.storages.send_file"
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


def test_cnt_filesystems_storages_send_file_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    operation = "cnt.filesystems.storages.send_file"
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


def test_cnt_filesystems_storages_send_file_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_filesystems_storages_send_file_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.send_file(11)

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
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def test_cnt_filesystems_storages_sync_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(
            11,
            file_id="file_id-11",
            path="path-12",
        )

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
        json={"file_id": "file_id-11", "path": "path-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_sync_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/storages/11/sync",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_sync_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(
            11,
            body={"file_id": "file_id-11", "path": "path-12"},
        )

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
        json={"file_id": "file_id-11", "path": "path-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_storages_sync_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    operation = "cnt.filesystems.storages.sync"
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


def test_cnt_filesystems_storages_sync_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    operation = "cnt.filesystems.storages.sync"
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


def test_cnt_filesystems_storages_sync_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    operation = "cnt.filesystems.storages.sync"
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


def test_cnt_filesystems_storages_sync_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    operation = "cnt.filesystems.storages.sync"
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


def test_cnt_filesystems_storages_sync_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    operation = "cnt.filesystems.storages.sync"
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


def test_cnt_filesystems_storages_sync_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    operation = "cnt.filesystems.storages.sync"
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


def test_cnt_filesystems_storages_sync_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_filesystems_storages_sync_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.sync(11)

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
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


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


def test_cnt_filesystems_storages_test_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

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
    operation = "cnt.filesystems.storages.test"
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


def test_cnt_filesystems_storages_test_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

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
    operation = "cnt.filesystems.storages.test"
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


def test_cnt_filesystems_storages_test_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

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
    operation = "cnt.filesystems.storages.test"
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


def test_cnt_filesystems_storages_test_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

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
    operation = "cnt.filesystems.storages.test"
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


def test_cnt_filesystems_storages_test_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

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
    operation = "cnt.filesystems.storages.test"
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


def test_cnt_filesystems_storages_test_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

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
    operation = "cnt.filesystems.storages.test"
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


def test_cnt_filesystems_storages_test_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.test(11)

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_filesystems_storages_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(
            11,
            configuration={"configuration-key": "configuration-11"},
            name="name-12",
            secret="secret-13",
            type="ftp",
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "name": "name-12",
            "secret": "secret-13",
            "type": "ftp",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/filesystems/storages/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntStorage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(
            11,
            body={
                "configuration": {"configuration-key": "configuration-11"},
                "name": "name-12",
                "secret": "secret-13",
                "type": "ftp",
            },
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "name": "name-12",
            "secret": "secret-13",
            "type": "ftp",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntStorage",
        {
            "configuration": {"configuration-key": "configuration-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": 13,
            "name": "name-14",
            "type": "sftp",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_storages_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

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
    operation = "cnt.filesystems.storages.update"
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


def test_cnt_filesystems_storages_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

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
    operation = "cnt.filesystems.storages.update"
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


def test_cnt_filesystems_storages_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

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
    operation = "cnt.filesystems.storages.update"
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


def test_cnt_filesystems_storages_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

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
    operation = "cnt.filesystems.storages.update"
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


def test_cnt_filesystems_storages_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

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
    operation = "cnt.filesystems.storages.update"
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


def test_cnt_filesystems_storages_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

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
    operation = "cnt.filesystems.storages.update"
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


def test_cnt_filesystems_storages_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.storages.update(11)

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
