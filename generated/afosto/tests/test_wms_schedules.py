"""Tests of `wms.schedules`: requests as they go out, answers as they come back."""

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


def call_wms_schedules_create(client: Afosto) -> Any:
    return client.wms.schedules.create()


def test_wms_schedules_create_full(run: Runner) -> None:
    body: params.WmsCreateScheduleRequestParams = {
        "active_at": [
            dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
        ],
        "arrival": "arrival-13",
        "available_weekdays": [14, 15],
        "duration": 16,
        "last_call": "last_call-17",
        "name": "name-18",
        "timezone": "timezone-19",
    }

    def call(client: Afosto) -> Any:
        return client.wms.schedules.create(
            active_at=[
                dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            ],
            arrival="arrival-13",
            available_weekdays=[14, 15],
            duration=16,
            last_call="last_call-17",
            name="name-18",
            timezone="timezone-19",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.schedules.create(body=body)

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
    assert run(whole, reply).sent == [sent]


def test_wms_schedules_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_schedules_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/schedules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSchedule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_schedules_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_schedules_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.schedules.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_schedules_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_schedules_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_schedules_delete(client: Afosto) -> Any:
    return client.wms.schedules.delete("id-11")


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
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_schedules_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/schedules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSchedule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_schedules_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_schedules_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.schedules.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_schedules_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_schedules_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_schedules_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_schedules_get(client: Afosto) -> Any:
    return client.wms.schedules.get("id-11")


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
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_schedules_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/schedules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSchedule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_schedules_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_schedules_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.schedules.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_schedules_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.schedules.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_schedules_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_schedules_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_schedules_list(client: Afosto) -> Any:
    return client.wms.schedules.list()


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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_schedules_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/schedules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsSchedule", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_schedules_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_schedules_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.schedules.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_schedules_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_schedules_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_schedules_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_schedules_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "X-Page")
    assert asked == [None, "2", "3"]


def call_wms_schedules_update(client: Afosto) -> Any:
    return client.wms.schedules.update()


def test_wms_schedules_update_full(run: Runner) -> None:
    body: params.WmsUpdateScheduleRequestParams = {
        "active_at": [
            dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
        ],
        "arrival": "arrival-13",
        "available_weekdays": [14, 15],
        "duration": 16,
        "id": "id-17",
        "last_call": "last_call-18",
        "name": "name-19",
        "timezone": "timezone-20",
    }

    def call(client: Afosto) -> Any:
        return client.wms.schedules.update(
            active_at=[
                dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            ],
            arrival="arrival-13",
            available_weekdays=[14, 15],
            duration=16,
            id="id-17",
            last_call="last_call-18",
            name="name-19",
            timezone="timezone-20",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.schedules.update(body=body)

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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "from_": "from_-13",
            "id": "id-14",
            "schedules": ["schedules-15", "schedules-16"],
            "to": "to-17",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_schedules_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_schedules_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/schedules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_schedules_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_schedules_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.schedules.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_schedules_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_schedules_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
