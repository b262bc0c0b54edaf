"""Tests of `iam.usage_reports`: requests as they go out, answers as they come back."""

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


def test_iam_usage_reports_query_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query(
            page_size=11,
            page=12,
            as_="sum",
            code="code-14",
            end_at=dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            filter="filter-16",
            interval="1m",
            keys=["keys-18", "keys-19"],
            start_at=dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
            unit="unit-21",
        )

    answer: list[Any] = [
        {
            "as": "sum",
            "buckets": [
                {
                    "date": "2024-01-13T12:12:07Z",
                    "filter_key": "filter_key-13",
                    "filter_value": "filter_value-14",
                    "quantity": 15,
                },
            ],
            "code": "code-16",
            "end_at": "2024-06-18T17:17:07Z",
            "filter": "filter-18",
            "interval": "1d",
            "start_at": "2024-09-21T20:20:07Z",
            "unit": "unit-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/report?page_size=11&page=12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "as": "sum",
            "code": "code-14",
            "end_at": "2024-04-16T15:15:07Z",
            "filter": "filter-16",
            "interval": "1m",
            "keys": ["keys-18", "keys-19"],
            "start_at": "2024-09-21T20:20:07Z",
            "unit": "unit-21",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamReport",
            {
                "as_": "sum",
                "buckets": [
                    Seen(
                        "IamBucket",
                        {
                            "date": dt.datetime(
                                2024,
                                1,
                                13,
                                12,
                                12,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ),
                ],
                "code": "code-16",
                "end_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
                "filter": "filter-18",
                "interval": "1d",
                "start_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
                "unit": "unit-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_usage_reports_query_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/report",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamReport", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_usage_reports_query_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query(
            page_size=11,
            page=12,
            body={
                "as_": "sum",
                "code": "code-14",
                "end_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
                "filter": "filter-16",
                "interval": "1m",
                "keys": ["keys-18", "keys-19"],
                "start_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
                "unit": "unit-21",
            },
        )

    answer: list[Any] = [
        {
            "as": "sum",
            "buckets": [
                {
                    "date": "2024-01-13T12:12:07Z",
                    "filter_key": "filter_key-13",
                    "filter_value": "filter_value-14",
                    "quantity": 15,
                },
            ],
            "code": "code-16",
            "end_at": "2024-06-18T17:17:07Z",
            "filter": "filter-18",
            "interval": "1d",
            "start_at": "2024-09-21T20:20:07Z",
            "unit": "unit-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/report?page_size=11&page=12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "as": "sum",
            "code": "code-14",
            "end_at": "2024-04-16T15:15:07Z",
            "filter": "filter-16",
            "interval": "1m",
            "keys": ["keys-18", "keys-19"],
            "start_at": "2024-09-21T20:20:07Z",
            "unit": "unit-21",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamReport",
            {
                "as_": "sum",
                "buckets": [
                    Seen(
                        "IamBucket",
                        {
                            "date": dt.datetime(
                                2024,
                                1,
                                13,
                                12,
                                12,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ),
                ],
                "code": "code-16",
                "end_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
                "filter": "filter-18",
                "interval": "1d",
                "start_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
                "unit": "unit-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_usage_reports_query_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

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
    operation = "iam.usage_reports.query"
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


def test_iam_usage_reports_query_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

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
    operation = "iam.usage_reports.query"
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


def test_iam_usage_reports_query_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

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
    operation = "iam.usage_reports.query"
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


def test_iam_usage_reports_query_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

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
    operation = "iam.usage_reports.query"
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


def test_iam_usage_reports_query_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

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
    operation = "iam.usage_reports.query"
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


def test_iam_usage_reports_query_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

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
    operation = "iam.usage_reports.query"
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


def test_iam_usage_reports_query_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_usage_reports_query_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query()

    replies = [
        Reply(
            200,
            json=[
                {
                    "as": "sum",
                    "buckets": [
                        {
                            "date": "2024-01-13T12:12:07Z",
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ],
                    "code": "code-16",
                    "end_at": "2024-06-18T17:17:07Z",
                    "filter": "filter-18",
                    "interval": "1d",
                    "start_at": "2024-09-21T20:20:07Z",
                    "unit": "unit-21",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "as": "sum",
                    "buckets": [
                        {
                            "date": "2024-01-13T12:12:07Z",
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ],
                    "code": "code-16",
                    "end_at": "2024-06-18T17:17:07Z",
                    "filter": "filter-18",
                    "interval": "1d",
                    "start_at": "2024-09-21T20:20:07Z",
                    "unit": "unit-21",
                },
                {
                    "as": "sum",
                    "buckets": [
                        {
                            "date": "2024-01-13T12:12:07Z",
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ],
                    "code": "code-16",
                    "end_at": "2024-06-18T17:17:07Z",
                    "filter": "filter-18",
                    "interval": "1d",
                    "start_at": "2024-09-21T20:20:07Z",
                    "unit": "unit-21",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "as": "sum",
                    "buckets": [
                        {
                            "date": "2024-01-13T12:12:07Z",
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ],
                    "code": "code-16",
                    "end_at": "2024-06-18T17:17:07Z",
                    "filter": "filter-18",
                    "interval": "1d",
                    "start_at": "2024-09-21T20:20:07Z",
                    "unit": "unit-21",
                },
                {
                    "as": "sum",
                    "buckets": [
                        {
                            "date": "2024-01-13T12:12:07Z",
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ],
                    "code": "code-16",
                    "end_at": "2024-06-18T17:17:07Z",
                    "filter": "filter-18",
                    "interval": "1d",
                    "start_at": "2024-09-21T20:20:07Z",
                    "unit": "unit-21",
                },
                {
                    "as": "sum",
                    "buckets": [
                        {
                            "date": "2024-01-13T12:12:07Z",
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ],
                    "code": "code-16",
                    "end_at": "2024-06-18T17:17:07Z",
                    "filter": "filter-18",
                    "interval": "1d",
                    "start_at": "2024-09-21T20:20:07Z",
                    "unit": "unit-21",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("query", "page")
    assert asked == [None, "2", "3"]
