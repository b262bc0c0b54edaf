"""Tests of `iam.usage_reports`: requests as they go out, answers as they come back."""

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


def call_iam_usage_reports_query(client: Afosto) -> Any:
    return client.iam.usage_reports.query()


def test_iam_usage_reports_query_full(run: Runner) -> None:
    body: params.IamReportRequestParams = {
        "as_": "sum",
        "code": "code-14",
        "end_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        "filter": "filter-16",
        "interval": "1m",
        "keys": ["keys-18", "keys-19"],
        "start_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
        "unit": "unit-21",
    }

    def call(client: Afosto) -> Any:
        return client.iam.usage_reports.query(
            page_size=11,
            page=12,
            as_="sum",
            code="code-14",
            end_at=dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            filter="filter-16",
            interval="1m",
            keys=["keys-18", "keys-19"],
            start_at=dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
            unit="unit-21",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.usage_reports.query(page_size=11, page=12, body=body)

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
                            "date": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                            "filter_key": "filter_key-13",
                            "filter_value": "filter_value-14",
                            "quantity": 15,
                        },
                    ),
                ],
                "code": "code-16",
                "end_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "filter": "filter-18",
                "interval": "1d",
                "start_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
                "unit": "unit-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_usage_reports_query_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_usage_reports_query, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/report",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamReport", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_iam_usage_reports_query_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_usage_reports_query, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.usage_reports.query"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_usage_reports_query_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_usage_reports_query, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_usage_reports_query_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_iam_usage_reports_query, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("query", "page")
    assert asked == [None, "2", "3"]
