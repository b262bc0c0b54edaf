"""Tests of `spl.queue`: requests as they go out, answers as they come back."""

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


def test_spl_queue_add_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add(
            description="description-11",
            hub_id="hub_id-12",
            job="job-13",
            reference="reference-14",
            schedule_at=dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            tag="tag-16",
        )

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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "description": "description-13",
            "hub_id": "hub_id-14",
            "id": "id-15",
            "job": "job-16",
            "printed_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "reference": "reference-18",
            "schedule_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "status": "scheduled",
            "tag": "tag-21",
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_add_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/queue",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJob", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_add_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add(
            body={
                "description": "description-11",
                "hub_id": "hub_id-12",
                "job": "job-13",
                "reference": "reference-14",
                "schedule_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "tag": "tag-16",
            },
        )

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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "description": "description-13",
            "hub_id": "hub_id-14",
            "id": "id-15",
            "job": "job-16",
            "printed_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "reference": "reference-18",
            "schedule_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "status": "scheduled",
            "tag": "tag-21",
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_add_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

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
    operation = "spl.queue.add"
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


def test_spl_queue_add_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

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
    operation = "spl.queue.add"
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


def test_spl_queue_add_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

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
    operation = "spl.queue.add"
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


def test_spl_queue_add_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

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
    operation = "spl.queue.add"
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


def test_spl_queue_add_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

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
    operation = "spl.queue.add"
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


def test_spl_queue_add_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

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
    operation = "spl.queue.add"
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


def test_spl_queue_add_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.add()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "description": "description-13",
            "hub_id": "hub_id-14",
            "id": "id-15",
            "job": "job-16",
            "printed_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "reference": "reference-18",
            "schedule_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "status": "scheduled",
            "tag": "tag-21",
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/queue/reference-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJob", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

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
    operation = "spl.queue.get"
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


def test_spl_queue_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

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
    operation = "spl.queue.get"
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


def test_spl_queue_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

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
    operation = "spl.queue.get"
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


def test_spl_queue_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

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
    operation = "spl.queue.get"
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


def test_spl_queue_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

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
    operation = "spl.queue.get"
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


def test_spl_queue_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

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
    operation = "spl.queue.get"
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


def test_spl_queue_get_refuses_an_empty_reference(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("")

    with pytest.raises(ValueError, match="reference"):
        run(call)
    assert run.sent == []


def test_spl_queue_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.get("reference-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "description": "description-13",
                "hub_id": "hub_id-14",
                "id": "id-15",
                "job": "job-16",
                "printed_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "reference": "reference-18",
                "schedule_at": dt.datetime(
                    2024,
                    8,
                    20,
                    19,
                    19,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "status": "scheduled",
                "tag": "tag-21",
                "updated_at": dt.datetime(
                    2024,
                    11,
                    23,
                    22,
                    22,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/queue",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplJob", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

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
    operation = "spl.queue.list"
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


def test_spl_queue_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

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
    operation = "spl.queue.list"
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


def test_spl_queue_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

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
    operation = "spl.queue.list"
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


def test_spl_queue_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

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
    operation = "spl.queue.list"
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


def test_spl_queue_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

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
    operation = "spl.queue.list"
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


def test_spl_queue_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

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
    operation = "spl.queue.list"
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


def test_spl_queue_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_spl_queue_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_spl_queue_set_status_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status(
            "reference-11",
            changed_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            status="status-12",
        )

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


def test_spl_queue_set_status_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

    answer: dict[str, Any] = {}
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/queue/reference-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplJobResult", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_queue_set_status_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status(
            "reference-11",
            body={
                "changed_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "status": "status-12",
            },
        )

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


def test_spl_queue_set_status_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

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
    operation = "spl.queue.set_status"
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


def test_spl_queue_set_status_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

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
    operation = "spl.queue.set_status"
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


def test_spl_queue_set_status_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

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
    operation = "spl.queue.set_status"
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


def test_spl_queue_set_status_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

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
    operation = "spl.queue.set_status"
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


def test_spl_queue_set_status_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

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
    operation = "spl.queue.set_status"
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


def test_spl_queue_set_status_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

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
    operation = "spl.queue.set_status"
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


def test_spl_queue_set_status_refuses_an_empty_reference(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("")

    with pytest.raises(ValueError, match="reference"):
        run(call)
    assert run.sent == []


def test_spl_queue_set_status_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.queue.set_status("reference-11")

    success = Reply(201, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
