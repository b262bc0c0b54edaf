"""Tests of `mes.webhooks.delays`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, same, see, without_nulls

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


def call_mes_webhooks_delays_list(client: Afosto) -> Any:
    return client.mes.webhooks.delays.list()


def test_mes_webhooks_delays_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.delays.list()

    answer: list[Any] = [{"attempt": 11, "delay": 12, "total_delay": 13}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/delays",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen("MesWebhookDelay", {"attempt": 11, "delay": 12, "total_delay": 13}),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_delays_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_delays_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/delays",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesWebhookDelay", {})]
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
def test_mes_webhooks_delays_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_delays_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.delays.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_delays_list_example_200_1(run: Runner) -> None:
    example: list[Any] = [
        {"attempt": 1, "delay": 0, "total_delay": 0},
        {"attempt": 2, "delay": 9, "total_delay": 9},
        {"attempt": 3, "delay": 27, "total_delay": 36},
    ]
    reply = Reply(200, json=example)
    outcome = run(call_mes_webhooks_delays_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_mes_webhooks_delays_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_webhooks_delays_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
