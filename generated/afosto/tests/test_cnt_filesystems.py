"""Tests of `cnt.filesystems`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see

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


def call_cnt_filesystems_test_connection(client: Afosto) -> Any:
    return client.cnt.filesystems.test_connection()


def test_cnt_filesystems_test_connection_full(run: Runner) -> None:
    body: params.CntStorageTestParams = {
        "configuration": {"configuration-key": "configuration-11"},
        "secret": "secret-12",
        "type": "sftp",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection(
            configuration={"configuration-key": "configuration-11"},
            secret="secret-12",
            type="sftp",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection(body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/test",
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


def test_cnt_filesystems_test_connection_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_filesystems_test_connection, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/test",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


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
def test_cnt_filesystems_test_connection_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_filesystems_test_connection, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.filesystems.test_connection"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_filesystems_test_connection_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_filesystems_test_connection, Reply(503), max_retries=1)
    assert len(run.sent) == 1
