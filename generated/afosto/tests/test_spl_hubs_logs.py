"""Tests of `spl.hubs.logs`: requests as they go out, answers as they come back."""

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


def call_spl_hubs_logs_create(client: Afosto) -> Any:
    return client.spl.hubs.logs.create("id-11")


def test_spl_hubs_logs_create_full(run: Runner) -> None:
    body: params.SplHubErrorModelParams = {
        "job_reference": "job_reference-11",
        "level": "public",
        "message": "message-13",
    }

    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create(
            "id-11",
            job_reference="job_reference-11",
            level="public",
            message="message-13",
        )

    def whole(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "hub_id": "hub_id-12",
        "id": "id-13",
        "is_resolved": False,
        "job_reference": "job_reference-15",
        "level": "public",
        "message": "message-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs/id-11/logs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHubError",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "hub_id": "hub_id-12",
            "id": "id-13",
            "is_resolved": False,
            "job_reference": "job_reference-15",
            "level": "public",
            "message": "message-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_hubs_logs_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_logs_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs/id-11/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHubError", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_logs_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_hubs_logs_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.logs.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_logs_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_hubs_logs_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_spl_hubs_logs_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_spl_hubs_logs_list(client: Afosto) -> Any:
    return client.spl.hubs.logs.list(11)


def test_spl_hubs_logs_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11, page="page-11", page_size=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "hub_id": "hub_id-12",
            "id": "id-13",
            "is_resolved": False,
            "job_reference": "job_reference-15",
            "level": "public",
            "message": "message-17",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/11/logs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "SplHubError",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "hub_id": "hub_id-12",
                "id": "id-13",
                "is_resolved": False,
                "job_reference": "job_reference-15",
                "level": "public",
                "message": "message-17",
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_logs_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_logs_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/11/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplHubError", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_logs_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_logs_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.logs.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_logs_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_spl_hubs_logs_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_spl_hubs_logs_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_spl_hubs_logs_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
