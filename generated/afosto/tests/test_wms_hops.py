"""Tests of `wms.hops`: requests as they go out, answers as they come back."""

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


def call_wms_hops_create(client: Afosto) -> Any:
    return client.wms.hops.create()


def test_wms_hops_create_full(run: Runner) -> None:
    body: params.WmsCreateHopRequestParams = {
        "from_": "from_-11",
        "schedules": ["schedules-12", "schedules-13"],
        "to": "to-14",
    }

    def call(client: Afosto) -> Any:
        return client.wms.hops.create(
            from_="from_-11",
            schedules=["schedules-12", "schedules-13"],
            to="to-14",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.hops.create(body=body)

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


def test_wms_hops_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_hops_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/hops",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_hops_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_hops_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.hops.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_hops_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_hops_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_hops_delete(client: Afosto) -> Any:
    return client.wms.hops.delete("id-11")


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


def test_wms_hops_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_hops_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/hops/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_hops_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_hops_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.hops.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_hops_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_hops_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_hops_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_hops_get(client: Afosto) -> Any:
    return client.wms.hops.get("id-11")


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


def test_wms_hops_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_hops_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/hops/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_hops_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_hops_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.hops.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_hops_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.hops.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_hops_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_hops_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_hops_list(client: Afosto) -> Any:
    return client.wms.hops.list()


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
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_hops_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/hops",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsHop", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_hops_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_hops_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.hops.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_hops_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_hops_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_hops_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_hops_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_wms_hops_set_schedules(client: Afosto) -> Any:
    return client.wms.hops.set_schedules()


def test_wms_hops_set_schedules_full(run: Runner) -> None:
    body: params.WmsCreateHopScheduleRequestParams = {
        "id": "id-11",
        "schedules": ["schedules-12", "schedules-13"],
    }

    def call(client: Afosto) -> Any:
        return client.wms.hops.set_schedules(
            id="id-11",
            schedules=["schedules-12", "schedules-13"],
        )

    def whole(client: Afosto) -> Any:
        return client.wms.hops.set_schedules(body=body)

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
        json=body,
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


def test_wms_hops_set_schedules_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_hops_set_schedules, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/hops",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsHop", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_hops_set_schedules_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_hops_set_schedules, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.hops.set_schedules"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_hops_set_schedules_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_hops_set_schedules, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
