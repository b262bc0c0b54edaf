"""Tests of `cnt.filesystems.logs`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def call_cnt_filesystems_logs_list(client: Afosto) -> Any:
    return client.cnt.filesystems.logs.list()


def test_cnt_filesystems_logs_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.logs.list(
            file_id="file_id-11",
            storage_id=12,
            is_success="is_success-13",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "file_id": "file_id-12",
            "id": "00000000-0000-4000-8000-000000000013",
            "is_success": False,
            "message": "message-15",
            "storage_id": 16,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/logs?file_id=file_id-11&storage_id=12&is_success=is_success-13",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntFilesystemLog",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "file_id": "file_id-12",
                "id": UUID("00000000-0000-4000-8000-000000000013"),
                "is_success": False,
                "message": "message-15",
                "storage_id": 16,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_filesystems_logs_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_filesystems_logs_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/filesystems/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntFilesystemLog", {})]
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
def test_cnt_filesystems_logs_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_logs_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.logs.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_logs_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_filesystems_logs_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
