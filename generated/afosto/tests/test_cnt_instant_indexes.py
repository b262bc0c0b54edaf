"""Tests of `cnt.instant.indexes`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def test_cnt_instant_indexes_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create(name="name-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

    answer: dict[str, Any] = {}
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndex", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create(body={"name": "name-11"})

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

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
    operation = "cnt.instant.indexes.create"
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


def test_cnt_instant_indexes_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

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
    operation = "cnt.instant.indexes.create"
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


def test_cnt_instant_indexes_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

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
    operation = "cnt.instant.indexes.create"
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


def test_cnt_instant_indexes_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

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
    operation = "cnt.instant.indexes.create"
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


def test_cnt_instant_indexes_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

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
    operation = "cnt.instant.indexes.create"
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


def test_cnt_instant_indexes_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

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
    operation = "cnt.instant.indexes.create"
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


def test_cnt_instant_indexes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_instant_indexes_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

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
    operation = "cnt.instant.indexes.delete"
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


def test_cnt_instant_indexes_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

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
    operation = "cnt.instant.indexes.delete"
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


def test_cnt_instant_indexes_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

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
    operation = "cnt.instant.indexes.delete"
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


def test_cnt_instant_indexes_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

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
    operation = "cnt.instant.indexes.delete"
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


def test_cnt_instant_indexes_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

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
    operation = "cnt.instant.indexes.delete"
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


def test_cnt_instant_indexes_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

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
    operation = "cnt.instant.indexes.delete"
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


def test_cnt_instant_indexes_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_instant_indexes_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndex", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

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
    operation = "cnt.instant.indexes.get"
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


def test_cnt_instant_indexes_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

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
    operation = "cnt.instant.indexes.get"
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


def test_cnt_instant_indexes_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

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
    operation = "cnt.instant.indexes.get"
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


def test_cnt_instant_indexes_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

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
    operation = "cnt.instant.indexes.get"
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


def test_cnt_instant_indexes_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

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
    operation = "cnt.instant.indexes.get"
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


def test_cnt_instant_indexes_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

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
    operation = "cnt.instant.indexes.get"
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


def test_cnt_instant_indexes_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_instant_indexes_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list(page_size=11, page=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "00000000-0000-4000-8000-000000000012",
            "name": "name-13",
            "updated_at": "2024-03-15T14:14:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "12",
            "x-page-size": "11",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntListIndex",
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
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "name": "name-13",
                "updated_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntListIndex", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

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
    operation = "cnt.instant.indexes.list"
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


def test_cnt_instant_indexes_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

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
    operation = "cnt.instant.indexes.list"
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


def test_cnt_instant_indexes_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

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
    operation = "cnt.instant.indexes.list"
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


def test_cnt_instant_indexes_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

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
    operation = "cnt.instant.indexes.list"
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


def test_cnt_instant_indexes_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

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
    operation = "cnt.instant.indexes.list"
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


def test_cnt_instant_indexes_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

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
    operation = "cnt.instant.indexes.list"
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


def test_cnt_instant_indexes_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_instant_indexes_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "name": "name-13",
                    "updated_at": "2024-03-15T14:14:07Z",
                },
            ],
            headers={"x-page": "2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "name": "name-13",
                    "updated_at": "2024-03-15T14:14:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "name": "name-13",
                    "updated_at": "2024-03-15T14:14:07Z",
                },
            ],
            headers={"x-page": "3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "name": "name-13",
                    "updated_at": "2024-03-15T14:14:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "name": "name-13",
                    "updated_at": "2024-03-15T14:14:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "name": "name-13",
                    "updated_at": "2024-03-15T14:14:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_cnt_instant_indexes_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search(
            "id-11",
            facets=["facets-11", "facets-12"],
            filters=[
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            limit=17,
            offset=18,
            q="q-19",
            threshold=20,
        )

    answer: dict[str, Any] = {
        "count": 11,
        "limit": 12,
        "offset": 13,
        "q": "q-14",
        "results": [
            {
                "count": 15,
                "facets": [
                    {
                        "buckets": [{"count": "count-16", "value": "value-17"}],
                        "key": "key-18",
                    },
                ],
                "hits": [
                    {
                        "description": "description-19",
                        "filters": {"filters-key": "filters-20"},
                        "metadata": {"metadata-key": "metadata-21"},
                        "reference": "reference-22",
                        "sub": "sub-23",
                        "title": "title-24",
                    },
                ],
                "id": "00000000-0000-4000-8000-000000000025",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "facets": ["facets-11", "facets-12"],
            "filters": [
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "limit": 17,
            "offset": 18,
            "q": "q-19",
            "threshold": 20,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntSearchResponse",
        {
            "count": 11,
            "limit": 12,
            "offset": 13,
            "q": "q-14",
            "results": [
                Seen(
                    "CntIndexResponse",
                    {
                        "count": 15,
                        "facets": [
                            Seen(
                                "CntFacet",
                                {
                                    "buckets": [
                                        Seen(
                                            "CntBucket",
                                            {"count": "count-16", "value": "value-17"},
                                        ),
                                    ],
                                    "key": "key-18",
                                },
                            ),
                        ],
                        "hits": [
                            Seen(
                                "CntDocumentResponse",
                                {
                                    "description": "description-19",
                                    "filters": {"filters-key": "filters-20"},
                                    "metadata": {"metadata-key": "metadata-21"},
                                    "reference": "reference-22",
                                    "sub": "sub-23",
                                    "title": "title-24",
                                },
                            ),
                        ],
                        "id": UUID("00000000-0000-4000-8000-000000000025"),
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSearchResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search(
            "id-11",
            body={
                "facets": ["facets-11", "facets-12"],
                "filters": [
                    {
                        "key": "key-13",
                        "operator": "gte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "limit": 17,
                "offset": 18,
                "q": "q-19",
                "threshold": 20,
            },
        )

    answer: dict[str, Any] = {
        "count": 11,
        "limit": 12,
        "offset": 13,
        "q": "q-14",
        "results": [
            {
                "count": 15,
                "facets": [
                    {
                        "buckets": [{"count": "count-16", "value": "value-17"}],
                        "key": "key-18",
                    },
                ],
                "hits": [
                    {
                        "description": "description-19",
                        "filters": {"filters-key": "filters-20"},
                        "metadata": {"metadata-key": "metadata-21"},
                        "reference": "reference-22",
                        "sub": "sub-23",
                        "title": "title-24",
                    },
                ],
                "id": "00000000-0000-4000-8000-000000000025",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "facets": ["facets-11", "facets-12"],
            "filters": [
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "limit": 17,
            "offset": 18,
            "q": "q-19",
            "threshold": 20,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntSearchResponse",
        {
            "count": 11,
            "limit": 12,
            "offset": 13,
            "q": "q-14",
            "results": [
                Seen(
                    "CntIndexResponse",
                    {
                        "count": 15,
                        "facets": [
                            Seen(
                                "CntFacet",
                                {
                                    "buckets": [
                                        Seen(
                                            "CntBucket",
                                            {"count": "count-16", "value": "value-17"},
                                        ),
                                    ],
                                    "key": "key-18",
                                },
                            ),
                        ],
                        "hits": [
                            Seen(
                                "CntDocumentResponse",
                                {
                                    "description": "description-19",
                                    "filters": {"filters-key": "filters-20"},
                                    "metadata": {"metadata-key": "metadata-21"},
                                    "reference": "reference-22",
                                    "sub": "sub-23",
                                    "title": "title-24",
                                },
                            ),
                        ],
                        "id": UUID("00000000-0000-4000-8000-000000000025"),
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

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
    operation = "cnt.instant.indexes.search"
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


def test_cnt_instant_indexes_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

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
    operation = "cnt.instant.indexes.search"
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


def test_cnt_instant_indexes_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

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
    operation = "cnt.instant.indexes.search"
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


def test_cnt_instant_indexes_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

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
    operation = "cnt.instant.indexes.search"
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


def test_cnt_instant_indexes_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

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
    operation = "cnt.instant.indexes.search"
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


def test_cnt_instant_indexes_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

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
    operation = "cnt.instant.indexes.search"
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


def test_cnt_instant_indexes_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_instant_indexes_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11", name="name-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndex", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11", body={"name": "name-11"})

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

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
    operation = "cnt.instant.indexes.update"
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


def test_cnt_instant_indexes_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

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
    operation = "cnt.instant.indexes.update"
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


def test_cnt_instant_indexes_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

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
    operation = "cnt.instant.indexes.update"
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


def test_cnt_instant_indexes_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

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
    operation = "cnt.instant.indexes.update"
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


def test_cnt_instant_indexes_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

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
    operation = "cnt.instant.indexes.update"
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


def test_cnt_instant_indexes_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

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
    operation = "cnt.instant.indexes.update"
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


def test_cnt_instant_indexes_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
