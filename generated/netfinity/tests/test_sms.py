"""Tests of `sms`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from netfinity_support import Reply, Runner, Seen, Sent, see, without_nulls

from netfinity import (
    AuthenticationError,
    Netfinity,
    NotAcceptableError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)


def test_sms_send_full(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12", id="id-13")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.netfinity.bg/v2/sms/notification/send",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"msisdn": "msisdn-11", "text": "text-12", "id": "id-13"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_sms_send_required(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.netfinity.bg/v2/sms/notification/send",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"msisdn": "msisdn-11", "text": "text-12"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_sms_send_whole_body(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(
            body={"msisdn": "msisdn-11", "text": "text-12", "id": "id-13"},
        )

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.netfinity.bg/v2/sms/notification/send",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"msisdn": "msisdn-11", "text": "text-12", "id": "id-13"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_sms_send_status_401(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    reply = Reply(401, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "sms.send"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_sms_send_status_403(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    reply = Reply(403, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "sms.send"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_sms_send_status_406(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    reply = Reply(406, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is NotAcceptableError
    assert error.status_code == 406
    operation = "sms.send"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_sms_send_status_422(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    reply = Reply(
        422,
        json={
            "errors": {"errors-key": ["errors-11", "errors-12"]},
            "message": "message-13",
        },
    )
    error = run.error(call, reply)
    assert type(error) is UnprocessableEntityError
    assert error.status_code == 422
    operation = "sms.send"
    assert error.operation == operation
    seen: Any = Seen(
        "ValidationProblem",
        {"errors": {"errors-key": ["errors-11", "errors-12"]}, "message": "message-13"},
    )
    assert see(error.body) == seen


def test_sms_send_status_429(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    reply = Reply(429, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is RateLimitError
    assert error.status_code == 429
    operation = "sms.send"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_sms_send_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_sms_send_waits_as_long_as_a_429_asks(run: Runner) -> None:
    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12")

    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2
