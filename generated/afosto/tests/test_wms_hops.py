"""Tests of `wms.hops`: requests as they go out, answers as they come back."""

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


def test_wms_hops_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create(
            from_="from_-11",
            schedules=["schedules-12", "schedules-13"],
            to="to-14",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "schedules": ["schedules-15", "schedules-16"],
        "to": "to-17",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/hops",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "from": "from_-11",
            "schedules": ["schedules-12", "schedules-13"],
            "to": "to-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsHop",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/hops",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create(
            body={
                "from_": "from_-11",
                "schedules": ["schedules-12", "schedules-13"],
                "to": "to-14",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "schedules": ["schedules-15", "schedules-16"],
        "to": "to-17",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/hops",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "from": "from_-11",
            "schedules": ["schedules-12", "schedules-13"],
            "to": "to-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsHop",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

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
    operation = "wms.hops.create"
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


def test_wms_hops_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

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
    operation = "wms.hops.create"
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


def test_wms_hops_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

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
    operation = "wms.hops.create"
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


def test_wms_hops_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

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
    operation = "wms.hops.create"
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


def test_wms_hops_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

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
    operation = "wms.hops.create"
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


def test_wms_hops_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

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
    operation = "wms.hops.create"
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


def test_wms_hops_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_hops_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "schedules": ["schedules-15", "schedules-16"],
        "to": "to-17",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/hops/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsHop",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/hops/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

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
    operation = "wms.hops.delete"
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


def test_wms_hops_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

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
    operation = "wms.hops.delete"
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


def test_wms_hops_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

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
    operation = "wms.hops.delete"
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


def test_wms_hops_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

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
    operation = "wms.hops.delete"
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


def test_wms_hops_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

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
    operation = "wms.hops.delete"
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


def test_wms_hops_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

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
    operation = "wms.hops.delete"
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


def test_wms_hops_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_hops_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_hops_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "schedules": ["schedules-15", "schedules-16"],
        "to": "to-17",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/hops/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsHop",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/hops/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

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
    operation = "wms.hops.get"
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


def test_wms_hops_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

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
    operation = "wms.hops.get"
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


def test_wms_hops_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

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
    operation = "wms.hops.get"
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


def test_wms_hops_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

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
    operation = "wms.hops.get"
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


def test_wms_hops_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

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
    operation = "wms.hops.get"
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


def test_wms_hops_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

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
    operation = "wms.hops.get"
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


def test_wms_hops_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_hops_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_hops_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list(page=11, page_size=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "deleted_at": "2024-01-13T12:12:07Z",
            "from": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/hops",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "11",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsHop",
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
                "deleted_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "from_": "from_-13",
                "id": "id-14",
                "schedules": ["schedules-15", "schedules-16"],
                "to": "to-17",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/hops",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsHop", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

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
    operation = "wms.hops.list"
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


def test_wms_hops_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

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
    operation = "wms.hops.list"
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


def test_wms_hops_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

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
    operation = "wms.hops.list"
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


def test_wms_hops_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

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
    operation = "wms.hops.list"
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


def test_wms_hops_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

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
    operation = "wms.hops.list"
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


def test_wms_hops_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

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
    operation = "wms.hops.list"
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


def test_wms_hops_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_hops_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "from": "from_-13",
                    "id": "id-14",
                    "schedules": ["schedules-15", "schedules-16"],
                    "to": "to-17",
                },
            ],
            headers={"x-page": "2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "from": "from_-13",
                    "id": "id-14",
                    "schedules": ["schedules-15", "schedules-16"],
                    "to": "to-17",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "from": "from_-13",
                    "id": "id-14",
                    "schedules": ["schedules-15", "schedules-16"],
                    "to": "to-17",
                },
            ],
            headers={"x-page": "3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "from": "from_-13",
                    "id": "id-14",
                    "schedules": ["schedules-15", "schedules-16"],
                    "to": "to-17",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "from": "from_-13",
                    "id": "id-14",
                    "schedules": ["schedules-15", "schedules-16"],
                    "to": "to-17",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "deleted_at": "2024-01-13T12:12:07Z",
                    "from": "from_-13",
                    "id": "id-14",
                    "schedules": ["schedules-15", "schedules-16"],
                    "to": "to-17",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_wms_hops_set_schedules_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules(
            id="id-11",
            schedules=["schedules-12", "schedules-13"],
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "schedules": ["schedules-15", "schedules-16"],
        "to": "to-17",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/hops",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"id": "id-11", "schedules": ["schedules-12", "schedules-13"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsHop",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_set_schedules_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/hops",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_set_schedules_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules(
            body={"id": "id-11", "schedules": ["schedules-12", "schedules-13"]},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "deleted_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "schedules": ["schedules-15", "schedules-16"],
        "to": "to-17",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/hops",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"id": "id-11", "schedules": ["schedules-12", "schedules-13"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsHop",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_hops_set_schedules_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

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
    operation = "wms.hops.set_schedules"
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


def test_wms_hops_set_schedules_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

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
    operation = "wms.hops.set_schedules"
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


def test_wms_hops_set_schedules_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

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
    operation = "wms.hops.set_schedules"
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


def test_wms_hops_set_schedules_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

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
    operation = "wms.hops.set_schedules"
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


def test_wms_hops_set_schedules_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

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
    operation = "wms.hops.set_schedules"
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


def test_wms_hops_set_schedules_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

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
    operation = "wms.hops.set_schedules"
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


def test_wms_hops_set_schedules_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
