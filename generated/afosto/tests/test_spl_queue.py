"""Tests of `spl.queue`: requests as they go out, answers as they come back."""

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


def call_spl_queue_add(client: Afosto) -> Any:
    return client.spl.queue.add()


def test_spl_queue_add_full(run: Runner) -> None:
    body: params.SplJobModelParams = {
        "description": "description-11",
        "hub_id": "hub_id-12",
        "job": "job-13",
        "reference": "reference-14",
        "schedule_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        "tag": "tag-16",
    }

    def call(client: Afosto) -> Any:
        return client.spl.queue.add(
            description="description-11",
            hub_id="hub_id-12",
            job="job-13",
            reference="reference-14",
            schedule_at=dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            tag="tag-16",
        )

    def whole(client: Afosto) -> Any:
        return client.spl.queue.add(body=body)

    answer: dict[str, Any] = {
        "artifact": "artifact-11",
        "created_at": "2024-01-13T12:12:07Z",
        "description": "description-13",
        "hub_id": "hub_id-14",
        "id": "id-15",
        "job": "job-16",
        "printed_at": "2024-06-18T17:17:07Z",
        "reference": "reference-18",
        "schedule_at": "2024-08-20T19:19:07Z",
        "status": "scheduled",
        "tag": "tag-21",
        "updated_at": "2024-11-23T22:22:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/queue",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "description": "description-11",
            "hub_id": "hub_id-12",
            "job": "job-13",
            "reference": "reference-14",
            "schedule_at": "2024-04-16T15:15:07Z",
            "tag": "tag-16",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplJob",
        {
            "artifact": "artifact-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "description": "description-13",
            "hub_id": "hub_id-14",
            "id": "id-15",
            "job": "job-16",
            "printed_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "reference": "reference-18",
            "schedule_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "status": "scheduled",
            "tag": "tag-21",
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_queue_add_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_queue_add, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/queue",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJob", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_queue_add_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_queue_add, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.queue.add"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_queue_add_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_spl_queue_add, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_spl_queue_get(client: Afosto) -> Any:
    return client.spl.queue.get("reference-11")


def test_spl_queue_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

    answer: dict[str, Any] = {
        "artifact": "artifact-11",
        "created_at": "2024-01-13T12:12:07Z",
        "description": "description-13",
        "hub_id": "hub_id-14",
        "id": "id-15",
        "job": "job-16",
        "printed_at": "2024-06-18T17:17:07Z",
        "reference": "reference-18",
        "schedule_at": "2024-08-20T19:19:07Z",
        "status": "scheduled",
        "tag": "tag-21",
        "updated_at": "2024-11-23T22:22:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/queue/reference-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplJob",
        {
            "artifact": "artifact-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "description": "description-13",
            "hub_id": "hub_id-14",
            "id": "id-15",
            "job": "job-16",
            "printed_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "reference": "reference-18",
            "schedule_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "status": "scheduled",
            "tag": "tag-21",
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_queue_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/queue/reference-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJob", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_queue_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_queue_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.queue.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_queue_get_refuses_an_empty_reference(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("")

    with pytest.raises(ValueError, match="reference"):
        run(call)
    assert run.sent == []


def test_spl_queue_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_queue_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_queue_list(client: Afosto) -> Any:
    return client.spl.queue.list()


def test_spl_queue_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list(
            status="scheduled",
            printer_id="printer_id-12",
            tag="tag-13",
            page="page-14",
            page_size="page_size-15",
        )

    answer: list[Any] = [
        {
            "artifact": "artifact-11",
            "created_at": "2024-01-13T12:12:07Z",
            "description": "description-13",
            "hub_id": "hub_id-14",
            "id": "id-15",
            "job": "job-16",
            "printed_at": "2024-06-18T17:17:07Z",
            "reference": "reference-18",
            "schedule_at": "2024-08-20T19:19:07Z",
            "status": "scheduled",
            "tag": "tag-21",
            "updated_at": "2024-11-23T22:22:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/queue?status=scheduled&printer_id=printer_id-12&tag=tag-13",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-14",
            "x-page-size": "page_size-15",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "SplJob",
            {
                "artifact": "artifact-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "description": "description-13",
                "hub_id": "hub_id-14",
                "id": "id-15",
                "job": "job-16",
                "printed_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "reference": "reference-18",
                "schedule_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
                "status": "scheduled",
                "tag": "tag-21",
                "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_spl_queue_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/queue",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplJob", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_queue_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_queue_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.queue.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_queue_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_spl_queue_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_spl_queue_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_spl_queue_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_spl_queue_set_status(client: Afosto) -> Any:
    return client.spl.queue.set_status("reference-11")


def test_spl_queue_set_status_full(run: Runner) -> None:
    body: params.SplStatusParams = {
        "changed_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "status": "status-12",
    }

    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status(
            "reference-11",
            changed_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            status="status-12",
        )

    def whole(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11", body=body)

    answer: dict[str, Any] = {"reference": "reference-11", "status": "success"}
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/queue/reference-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"changed_at": "2024-12-12T11:11:07Z", "status": "status-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJobResult", {"reference": "reference-11", "status": "success"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_queue_set_status_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(201, json=answer)
    outcome = run(call_spl_queue_set_status, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/queue/reference-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJobResult", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_queue_set_status_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_queue_set_status, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.queue.set_status"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_queue_set_status_refuses_an_empty_reference(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("")

    with pytest.raises(ValueError, match="reference"):
        run(call)
    assert run.sent == []


def test_spl_queue_set_status_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(201, json={})
    outcome = run(call_spl_queue_set_status, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
