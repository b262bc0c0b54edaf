"""Tests of `iam.usage_records`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def test_iam_usage_records_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "code": "code-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "processable_as": "sum",
            "quantity": 15,
            "reference": "reference-16",
            "tracked_at": "2024-06-18T17:17:07Z",
            "unit": "unit-18",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/records",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamTrackedRecord",
            {
                "code": "code-11",
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-13",
                "processable_as": "sum",
                "quantity": 15,
                "reference": "reference-16",
                "tracked_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "unit": "unit-18",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_usage_records_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/records",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamTrackedRecord", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_usage_records_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

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
    operation = "iam.usage_records.list"
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


def test_iam_usage_records_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

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
    operation = "iam.usage_records.list"
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


def test_iam_usage_records_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

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
    operation = "iam.usage_records.list"
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


def test_iam_usage_records_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

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
    operation = "iam.usage_records.list"
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


def test_iam_usage_records_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

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
    operation = "iam.usage_records.list"
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


def test_iam_usage_records_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

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
    operation = "iam.usage_records.list"
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


def test_iam_usage_records_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_usage_records_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_records.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "code": "code-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "processable_as": "sum",
                    "quantity": 15,
                    "reference": "reference-16",
                    "tracked_at": "2024-06-18T17:17:07Z",
                    "unit": "unit-18",
                },
            ],
            headers={"x-count": "6", "x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "code": "code-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "processable_as": "sum",
                    "quantity": 15,
                    "reference": "reference-16",
                    "tracked_at": "2024-06-18T17:17:07Z",
                    "unit": "unit-18",
                },
                {
                    "code": "code-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "processable_as": "sum",
                    "quantity": 15,
                    "reference": "reference-16",
                    "tracked_at": "2024-06-18T17:17:07Z",
                    "unit": "unit-18",
                },
            ],
            headers={"x-count": "6", "x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "code": "code-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "processable_as": "sum",
                    "quantity": 15,
                    "reference": "reference-16",
                    "tracked_at": "2024-06-18T17:17:07Z",
                    "unit": "unit-18",
                },
                {
                    "code": "code-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "processable_as": "sum",
                    "quantity": 15,
                    "reference": "reference-16",
                    "tracked_at": "2024-06-18T17:17:07Z",
                    "unit": "unit-18",
                },
                {
                    "code": "code-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "processable_as": "sum",
                    "quantity": 15,
                    "reference": "reference-16",
                    "tracked_at": "2024-06-18T17:17:07Z",
                    "unit": "unit-18",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
