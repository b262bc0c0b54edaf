"""Tests of `wms.schedules`: requests as they go out, answers as they come back."""

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


def test_wms_schedules_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create(
            active_at=[
                dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
                dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            ],
            arrival="arrival-13",
            available_weekdays=[14, 15],
            duration=16,
            last_call="last_call-17",
            name="name-18",
            timezone="timezone-19",
        )

    answer: dict[str, Any] = {
        "active_at": ["2024-12-12", "2024-01-13"],
        "arrival": "arrival-13",
        "available_weekdays": [6, 7],
        "duration": 16,
        "id": "id-17",
        "last_call": "last_call-18",
        "timezone": "timezone-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/schedules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": ["2024-12-12T11:11:07Z", "2024-01-13T12:12:07Z"],
            "arrival": "arrival-13",
            "available_weekdays": [14, 15],
            "duration": 16,
            "last_call": "last_call-17",
            "name": "name-18",
            "timezone": "timezone-19",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsSchedule",
        {
            "active_at": [dt.date(2024, 12, 12), dt.date(2024, 1, 13)],
            "arrival": "arrival-13",
            "available_weekdays": [6, 7],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "timezone": "timezone-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/schedules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSchedule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create(
            body={
                "active_at": [
                    dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
                    dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
                ],
                "arrival": "arrival-13",
                "available_weekdays": [14, 15],
                "duration": 16,
                "last_call": "last_call-17",
                "name": "name-18",
                "timezone": "timezone-19",
            },
        )

    answer: dict[str, Any] = {
        "active_at": ["2024-12-12", "2024-01-13"],
        "arrival": "arrival-13",
        "available_weekdays": [6, 7],
        "duration": 16,
        "id": "id-17",
        "last_call": "last_call-18",
        "timezone": "timezone-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/schedules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": ["2024-12-12T11:11:07Z", "2024-01-13T12:12:07Z"],
            "arrival": "arrival-13",
            "available_weekdays": [14, 15],
            "duration": 16,
            "last_call": "last_call-17",
            "name": "name-18",
            "timezone": "timezone-19",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsSchedule",
        {
            "active_at": [dt.date(2024, 12, 12), dt.date(2024, 1, 13)],
            "arrival": "arrival-13",
            "available_weekdays": [6, 7],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "timezone": "timezone-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

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
    operation = "wms.schedules.create"
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


def test_wms_schedules_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

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
    operation = "wms.schedules.create"
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


def test_wms_schedules_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

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
    operation = "wms.schedules.create"
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


def test_wms_schedules_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

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
    operation = "wms.schedules.create"
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


def test_wms_schedules_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

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
    operation = "wms.schedules.create"
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


def test_wms_schedules_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

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
    operation = "wms.schedules.create"
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


def test_wms_schedules_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_schedules_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

    answer: dict[str, Any] = {
        "active_at": ["2024-12-12", "2024-01-13"],
        "arrival": "arrival-13",
        "available_weekdays": [6, 7],
        "duration": 16,
        "id": "id-17",
        "last_call": "last_call-18",
        "timezone": "timezone-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/schedules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsSchedule",
        {
            "active_at": [dt.date(2024, 12, 12), dt.date(2024, 1, 13)],
            "arrival": "arrival-13",
            "available_weekdays": [6, 7],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "timezone": "timezone-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/schedules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSchedule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

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
    operation = "wms.schedules.delete"
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


def test_wms_schedules_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

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
    operation = "wms.schedules.delete"
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


def test_wms_schedules_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

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
    operation = "wms.schedules.delete"
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


def test_wms_schedules_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

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
    operation = "wms.schedules.delete"
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


def test_wms_schedules_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

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
    operation = "wms.schedules.delete"
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


def test_wms_schedules_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

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
    operation = "wms.schedules.delete"
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


def test_wms_schedules_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_schedules_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_schedules_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

    answer: dict[str, Any] = {
        "active_at": ["2024-12-12", "2024-01-13"],
        "arrival": "arrival-13",
        "available_weekdays": [6, 7],
        "duration": 16,
        "id": "id-17",
        "last_call": "last_call-18",
        "timezone": "timezone-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/schedules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsSchedule",
        {
            "active_at": [dt.date(2024, 12, 12), dt.date(2024, 1, 13)],
            "arrival": "arrival-13",
            "available_weekdays": [6, 7],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "timezone": "timezone-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/schedules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSchedule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

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
    operation = "wms.schedules.get"
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


def test_wms_schedules_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

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
    operation = "wms.schedules.get"
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


def test_wms_schedules_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

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
    operation = "wms.schedules.get"
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


def test_wms_schedules_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

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
    operation = "wms.schedules.get"
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


def test_wms_schedules_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

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
    operation = "wms.schedules.get"
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


def test_wms_schedules_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

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
    operation = "wms.schedules.get"
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


def test_wms_schedules_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_schedules_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_schedules_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list(
            hop_id="hop_id-11",
            deleted_at=12,
            page_size=13,
            page=14,
        )

    answer: list[Any] = [
        {
            "active_at": ["2024-12-12", "2024-01-13"],
            "arrival": "arrival-13",
            "available_weekdays": [6, 7],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "timezone": "timezone-19",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/schedules?hop_id=hop_id-11&deleted_at=12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "14",
            "x-page-size": "13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsSchedule",
            {
                "active_at": [dt.date(2024, 12, 12), dt.date(2024, 1, 13)],
                "arrival": "arrival-13",
                "available_weekdays": [6, 7],
                "duration": 16,
                "id": "id-17",
                "last_call": "last_call-18",
                "timezone": "timezone-19",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/schedules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsSchedule", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

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
    operation = "wms.schedules.list"
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


def test_wms_schedules_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

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
    operation = "wms.schedules.list"
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


def test_wms_schedules_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

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
    operation = "wms.schedules.list"
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


def test_wms_schedules_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

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
    operation = "wms.schedules.list"
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


def test_wms_schedules_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

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
    operation = "wms.schedules.list"
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


def test_wms_schedules_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

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
    operation = "wms.schedules.list"
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


def test_wms_schedules_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_schedules_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "active_at": ["2024-12-12", "2024-01-13"],
                    "arrival": "arrival-13",
                    "available_weekdays": [6, 7],
                    "duration": 16,
                    "id": "id-17",
                    "last_call": "last_call-18",
                    "timezone": "timezone-19",
                },
            ],
            headers={"x-page": "2"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": ["2024-12-12", "2024-01-13"],
                    "arrival": "arrival-13",
                    "available_weekdays": [6, 7],
                    "duration": 16,
                    "id": "id-17",
                    "last_call": "last_call-18",
                    "timezone": "timezone-19",
                },
                {
                    "active_at": ["2024-12-12", "2024-01-13"],
                    "arrival": "arrival-13",
                    "available_weekdays": [6, 7],
                    "duration": 16,
                    "id": "id-17",
                    "last_call": "last_call-18",
                    "timezone": "timezone-19",
                },
            ],
            headers={"x-page": "3"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": ["2024-12-12", "2024-01-13"],
                    "arrival": "arrival-13",
                    "available_weekdays": [6, 7],
                    "duration": 16,
                    "id": "id-17",
                    "last_call": "last_call-18",
                    "timezone": "timezone-19",
                },
                {
                    "active_at": ["2024-12-12", "2024-01-13"],
                    "arrival": "arrival-13",
                    "available_weekdays": [6, 7],
                    "duration": 16,
                    "id": "id-17",
                    "last_call": "last_call-18",
                    "timezone": "timezone-19",
                },
                {
                    "active_at": ["2024-12-12", "2024-01-13"],
                    "arrival": "arrival-13",
                    "available_weekdays": [6, 7],
                    "duration": 16,
                    "id": "id-17",
                    "last_call": "last_call-18",
                    "timezone": "timezone-19",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "X-Page")
    assert asked == [None, "2", "3"]


def test_wms_schedules_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update(
            active_at=[
                dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
                dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            ],
            arrival="arrival-13",
            available_weekdays=[14, 15],
            duration=16,
            id="id-17",
            last_call="last_call-18",
            name="name-19",
            timezone="timezone-20",
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
        "https://api.afosto.io/wms/schedules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": ["2024-12-12T11:11:07Z", "2024-01-13T12:12:07Z"],
            "arrival": "arrival-13",
            "available_weekdays": [14, 15],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "name": "name-19",
            "timezone": "timezone-20",
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


def test_wms_schedules_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/schedules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_schedules_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update(
            body={
                "active_at": [
                    dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
                    dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
                ],
                "arrival": "arrival-13",
                "available_weekdays": [14, 15],
                "duration": 16,
                "id": "id-17",
                "last_call": "last_call-18",
                "name": "name-19",
                "timezone": "timezone-20",
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
        "PUT",
        "https://api.afosto.io/wms/schedules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": ["2024-12-12T11:11:07Z", "2024-01-13T12:12:07Z"],
            "arrival": "arrival-13",
            "available_weekdays": [14, 15],
            "duration": 16,
            "id": "id-17",
            "last_call": "last_call-18",
            "name": "name-19",
            "timezone": "timezone-20",
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


def test_wms_schedules_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

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
    operation = "wms.schedules.update"
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


def test_wms_schedules_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

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
    operation = "wms.schedules.update"
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


def test_wms_schedules_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

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
    operation = "wms.schedules.update"
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


def test_wms_schedules_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

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
    operation = "wms.schedules.update"
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


def test_wms_schedules_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

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
    operation = "wms.schedules.update"
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


def test_wms_schedules_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

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
    operation = "wms.schedules.update"
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


def test_wms_schedules_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.update()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
