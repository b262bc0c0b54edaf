"""Tests of `sms`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from netfinity_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

from netfinity import (
    AuthenticationError,
    Netfinity,
    NotAcceptableError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
    params,
)

ERROR: dict[str, Any] = {"answer-key": "answer-11"}


def call_sms_send(client: Netfinity) -> Any:
    return client.sms.send(msisdn="msisdn-11", text="text-12")


def test_sms_send_full(run: Runner) -> None:
    body: params.NewSmsParams = {
        "msisdn": "msisdn-11",
        "text": "text-12",
        "id": "id-13",
    }

    def call(client: Netfinity) -> Any:
        return client.sms.send(msisdn="msisdn-11", text="text-12", id="id-13")

    def whole(client: Netfinity) -> Any:
        return client.sms.send(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_sms_send_required(run: Runner) -> None:
    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call_sms_send, reply)
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


@pytest.mark.parametrize(
    "failure",
    [
        Failure(AuthenticationError, Reply(401, json=ERROR), ERROR),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), ERROR),
        Failure(NotAcceptableError, Reply(406, json=ERROR), ERROR),
        Failure(
            UnprocessableEntityError,
            Reply(
                422,
                json={
                    "errors": {"errors-key": ["errors-11", "errors-12"]},
                    "message": "message-13",
                },
            ),
            Seen(
                "ValidationProblem",
                {
                    "errors": {"errors-key": ["errors-11", "errors-12"]},
                    "message": "message-13",
                },
            ),
        ),
        Failure(RateLimitError, Reply(429, json=ERROR), ERROR),
    ],
    ids=str,
)
def test_sms_send_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_sms_send, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "sms.send"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_sms_send_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_sms_send, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_sms_send_waits_as_long_as_a_429_asks(run: Runner) -> None:
    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call_sms_send, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2
