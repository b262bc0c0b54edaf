"""Tests of `cnt.filters.date`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


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
            "formatted": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
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
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filters/date",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntFiltersDateDecodeResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filters_date_decode_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

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
    operation = "cnt.filters.date.decode"
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


def test_cnt_filters_date_decode_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

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
    operation = "cnt.filters.date.decode"
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


def test_cnt_filters_date_decode_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

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
    operation = "cnt.filters.date.decode"
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


def test_cnt_filters_date_decode_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

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
    operation = "cnt.filters.date.decode"
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


def test_cnt_filters_date_decode_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

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
    operation = "cnt.filters.date.decode"
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


def test_cnt_filters_date_decode_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

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
    operation = "cnt.filters.date.decode"
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


def test_cnt_filters_date_decode_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.decode()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_filters_date_encode_full(run: Runner) -> None:
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
        json={
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
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntFiltersDateEncodeResponse",
        {
            "epoch": 11,
            "filter": "filter-12",
            "formatted": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filters_date_encode_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filters/date",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntFiltersDateEncodeResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filters_date_encode_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode(
            body={
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
            },
        )

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
        json={
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
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntFiltersDateEncodeResponse",
        {
            "epoch": 11,
            "filter": "filter-12",
            "formatted": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filters_date_encode_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

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
    operation = "cnt.filters.date.encode"
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


def test_cnt_filters_date_encode_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

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
    operation = "cnt.filters.date.encode"
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


def test_cnt_filters_date_encode_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

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
    operation = "cnt.filters.date.encode"
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


def test_cnt_filters_date_encode_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

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
    operation = "cnt.filters.date.encode"
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


def test_cnt_filters_date_encode_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

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
    operation = "cnt.filters.date.encode"
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


def test_cnt_filters_date_encode_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

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
    operation = "cnt.filters.date.encode"
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


def test_cnt_filters_date_encode_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filters.date.encode()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
