"""Tests of `cnt.filesystems`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_cnt_filesystems_test_connection_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection(
            configuration={"configuration-key": "configuration-11"},
            secret="secret-12",
            type="sftp",
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "secret": "secret-12",
            "type": "sftp",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_test_connection_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/filesystems/test",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_test_connection_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection(
            body={
                "configuration": {"configuration-key": "configuration-11"},
                "secret": "secret-12",
                "type": "sftp",
            },
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "secret": "secret-12",
            "type": "sftp",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_filesystems_test_connection_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

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
    operation = "cnt.filesystems.test_connection"
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


def test_cnt_filesystems_test_connection_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

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
    operation = "cnt.filesystems.test_connection"
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


def test_cnt_filesystems_test_connection_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

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
    operation = "cnt.filesystems.test_connection"
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


def test_cnt_filesystems_test_connection_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

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
    operation = "cnt.filesystems.test_connection"
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


def test_cnt_filesystems_test_connection_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

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
    operation = "cnt.filesystems.test_connection"
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


def test_cnt_filesystems_test_connection_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

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
    operation = "cnt.filesystems.test_connection"
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


def test_cnt_filesystems_test_connection_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.filesystems.test_connection()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
