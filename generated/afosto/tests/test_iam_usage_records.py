"""Tests of `iam.usage_records`: requests as they go out, answers as they come back."""

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


def call_iam_usage_records_list(client: Afosto) -> Any:
    return client.iam.usage_records.list()


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
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "processable_as": "sum",
                "quantity": 15,
                "reference": "reference-16",
                "tracked_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "unit": "unit-18",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_usage_records_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_usage_records_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/records",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamTrackedRecord", {})]
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
def test_iam_usage_records_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_usage_records_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.usage_records.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_usage_records_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_usage_records_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_usage_records_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6", "x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-count": "6", "x-page": "cursor-3"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_iam_usage_records_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
