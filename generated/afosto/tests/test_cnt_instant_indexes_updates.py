"""Tests of `cnt.instant.indexes.updates`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def call_cnt_instant_indexes_updates_get(client: Afosto) -> Any:
    return client.cnt.instant.indexes.updates.get("id-11", 12)


def test_cnt_instant_indexes_updates_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.updates.get("id-11", 12)

    answer: dict[str, Any] = {
        "duration": 11.5,
        "enqueuedAt": "enqueued_at-12",
        "processedAt": "processed_at-13",
        "status": "status-14",
        "type": {"name": "Settings", "number": 16},
        "updateId": 17,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11/updates/12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndexUpdate",
        {
            "duration": 11.5,
            "enqueued_at": "enqueued_at-12",
            "processed_at": "processed_at-13",
            "status": "status-14",
            "type": Seen("CntIndexUpdateType", {"name": "Settings", "number": 16}),
            "update_id": 17,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_updates_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_updates_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11/updates/12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndexUpdate", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_updates_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_updates_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.updates.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_updates_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.updates.get("", 12)

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_updates_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_cnt_instant_indexes_updates_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_indexes_updates_list(client: Afosto) -> Any:
    return client.cnt.instant.indexes.updates.list("id-11")


def test_cnt_instant_indexes_updates_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.updates.list("id-11")

    answer: list[Any] = [
        {
            "duration": 11.5,
            "enqueuedAt": "enqueued_at-12",
            "processedAt": "processed_at-13",
            "status": "status-14",
            "type": {"name": "Settings", "number": 16},
            "updateId": 17,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11/updates",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntIndexUpdate",
            {
                "duration": 11.5,
                "enqueued_at": "enqueued_at-12",
                "processed_at": "processed_at-13",
                "status": "status-14",
                "type": Seen("CntIndexUpdateType", {"name": "Settings", "number": 16}),
                "update_id": 17,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_updates_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_updates_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11/updates",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntIndexUpdate", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_updates_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_updates_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.updates.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_updates_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.updates.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_updates_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cnt_instant_indexes_updates_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
