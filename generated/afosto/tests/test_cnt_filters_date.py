"""Tests of `cnt.filters.date`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

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


def call_cnt_filters_date_decode(client: Afosto) -> Any:
    return client.cnt.filters.date.decode()


def test_cnt_filters_date_decode_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode(input="input-11")

    answer: dict[str, Any] = {
        "epoch": 11,
        "formatted": "2024-01-13T12:12:07Z",
        "query": {
            "at": {
                "day_of_month": "14",
                "day_of_week": "monday",
                "hour": "16",
                "minute": "17",
                "timezone": "timezone-17",
            },
            "direction": "ago",
            "key": "months",
            "quantity": 20,
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filters/date?input=input-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntFiltersDateDecodeResponse",
        {
            "epoch": 11,
            "formatted": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "query": Seen(
                "CntRelativeDate",
                {
                    "at": Seen(
                        "CntRelativeDateAt",
                        {
                            "day_of_month": "14",
                            "day_of_week": "monday",
                            "hour": "16",
                            "minute": "17",
                            "timezone": "timezone-17",
                        },
                    ),
                    "direction": "ago",
                    "key": "months",
                    "quantity": 20,
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filters_date_decode_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filters_date_decode, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filters/date",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntFiltersDateDecodeResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filters_date_decode_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filters_date_decode, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filters.date.decode"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filters_date_decode_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_filters_date_decode, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_filters_date_encode(client: Afosto) -> Any:
    return client.cnt.filters.date.encode()


def test_cnt_filters_date_encode_full(run: Runner) -> None:
    body: params.CntRelativeDateParams = {
        "at": {
            "day_of_month": "12",
            "day_of_week": "saterday",
            "hour": "14",
            "minute": "15",
            "timezone": "timezone-15",
        },
        "direction": "ago",
        "key": "days",
        "quantity": 18,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode(
            at={
                "day_of_month": "12",
                "day_of_week": "saterday",
                "hour": "14",
                "minute": "15",
                "timezone": "timezone-15",
            },
            direction="ago",
            key="days",
            quantity=18,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filters.date.encode(body=body)

    answer: dict[str, Any] = {
        "epoch": 11,
        "filter": "filter-12",
        "formatted": "2024-02-14T13:13:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filters/date",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntFiltersDateEncodeResponse",
        {
            "epoch": 11,
            "filter": "filter-12",
            "formatted": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_filters_date_encode_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filters_date_encode, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filters/date",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntFiltersDateEncodeResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_filters_date_encode_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filters_date_encode, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filters.date.encode"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filters_date_encode_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filters_date_encode, Reply(503), max_retries=1)
    assert len(run.sent) == 1
