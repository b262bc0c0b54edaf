"""Tests of `iam.audit_logs`: requests as they go out, answers as they come back."""

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
    same,
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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_iam_audit_logs_get_filters(client: Afosto) -> Any:
    return client.iam.audit_logs.get_filters()


def test_iam_audit_logs_get_filters_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.audit_logs.get_filters()

    answer: dict[str, Any] = {
        "method": ["method-11", "method-12"],
        "resource": ["resource-13", "resource-14"],
        "user": ["user-15", "user-16"],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/logs/filters",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamAuditLogsGetFiltersResponse",
        {
            "method": ["method-11", "method-12"],
            "resource": ["resource-13", "resource-14"],
            "user": ["user-15", "user-16"],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_audit_logs_get_filters_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_audit_logs_get_filters, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/logs/filters",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAuditLogsGetFiltersResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_audit_logs_get_filters_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_audit_logs_get_filters, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.audit_logs.get_filters"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_audit_logs_get_filters_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "method": ["authorize"],
        "resource": ["jwt"],
        "user": ["peter@afosto.com"],
    }
    reply = Reply(200, json=example)
    outcome = run(call_iam_audit_logs_get_filters, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_iam_audit_logs_get_filters_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_audit_logs_get_filters, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_audit_logs_list(client: Afosto) -> Any:
    return client.iam.audit_logs.list()


def test_iam_audit_logs_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.audit_logs.list(
            method="method-11",
            resource="resource-12",
            user="user-13",
            logged_after="logged_after-14",
            page="page-15",
            page_size="page_size-16",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "id-12",
            "logged_at": "2024-02-14T13:13:07Z",
            "metadata": {"metadata-key": "metadata-14"},
            "method": "method-15",
            "resource": "resource-16",
            "user": "user-17",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/logs?method=method-11&resource=resource-12&user=user-13&logged_after=logged_after-14",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-15",
            "x-page-size": "page_size-16",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamAuditLog",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": "id-12",
                "logged_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "metadata": {"metadata-key": "metadata-14"},
                "method": "method-15",
                "resource": "resource-16",
                "user": "user-17",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_audit_logs_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_audit_logs_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamAuditLog", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_audit_logs_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_audit_logs_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.audit_logs.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_audit_logs_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_audit_logs_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_audit_logs_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_iam_audit_logs_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
