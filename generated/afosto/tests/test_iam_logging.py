"""Tests of `iam.logging`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    see,
    waited,
    waited_later,
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


def call_iam_logging_export(client: Afosto) -> Any:
    return client.iam.logging.export()


def test_iam_logging_export_full(run: Runner) -> None:
    body: params.IamQueryParams = {
        "filter": [
            {"key": "key-11", "operator": "in", "values": ["values-13", "values-14"]},
        ],
        "limit": 15,
        "offset": 16,
    }

    def call(client: Afosto) -> Any:
        return client.iam.logging.export(
            filter=[
                {
                    "key": "key-11",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
            limit=15,
            offset=16,
        )

    def whole(client: Afosto) -> Any:
        return client.iam.logging.export(body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/logging/export",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_iam_logging_export_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_iam_logging_export, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/logging/export",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_logging_export_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_logging_export, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.logging.export"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_logging_export_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_logging_export, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_logging_export_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(call_iam_logging_export, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_iam_logging_search(client: Afosto) -> Any:
    return client.iam.logging.search()


def test_iam_logging_search_full(run: Runner) -> None:
    body: params.IamQueryParams = {
        "filter": [
            {"key": "key-13", "operator": "in", "values": ["values-15", "values-16"]},
        ],
        "limit": 17,
        "offset": 18,
    }

    def call(client: Afosto) -> Any:
        return client.iam.logging.search(
            page="page-11",
            page_size="page_size-12",
            filter=[
                {
                    "key": "key-13",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
            limit=17,
            offset=18,
        )

    def whole(client: Afosto) -> Any:
        return client.iam.logging.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "actor": {"entity_id": "entity_id-11", "entity_type": "user"},
            "category": "ERROR",
            "code": "500",
            "created_at": "2024-04-16T15:15:07Z",
            "id": "00000000-0000-4000-8000-000000000016",
            "metadata": {"metadata-key": "metadata-17"},
            "processed_at": "2024-07-19T18:18:07Z",
            "resource": {
                "entity_id": "00000000-0000-4000-8000-000000000019",
                "entity_type": "entity_type-20",
                "stream": "transactions/provider/paynl",
                "trace": "trace-22",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/logging/logs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamLog",
            {
                "actor": Seen(
                    "IamLogActor",
                    {"entity_id": "entity_id-11", "entity_type": "user"},
                ),
                "category": "ERROR",
                "code": "500",
                "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000016"),
                "metadata": {"metadata-key": "metadata-17"},
                "processed_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
                "resource": Seen(
                    "IamLogResource",
                    {
                        "entity_id": UUID("00000000-0000-4000-8000-000000000019"),
                        "entity_type": "entity_type-20",
                        "stream": "transactions/provider/paynl",
                        "trace": "trace-22",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_logging_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_logging_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/logging/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamLog", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_logging_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_logging_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.logging.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_logging_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_logging_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_logging_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_iam_logging_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
