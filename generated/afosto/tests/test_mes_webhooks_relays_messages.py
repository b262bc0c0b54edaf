"""Tests of `mes.webhooks.relays.messages`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_mes_webhooks_relays_messages_get(client: Afosto) -> Any:
    return client.mes.webhooks.relays.messages.get("id-11", "message_id-12")


def test_mes_webhooks_relays_messages_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.messages.get(
            "id-11",
            "message_id-12",
            is_valid="0",
            is_relayed="1",
            is_duplicate="0",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "hash": "hash-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "is_duplicate": False,
        "is_relayed": True,
        "is_valid": False,
        "payload": "payload-17",
        "relayed_at": "2024-07-19T18:18:07Z",
        "source": {
            "city": "city-19",
            "country_code": "country_code-20",
            "ip": "ip-21",
            "user_agent": "user_agent-22",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays/id-11/messages/message_id-12?is_valid=0&is_relayed=1&is_duplicate=0",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesRelayMessage",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "hash": "hash-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "is_duplicate": False,
            "is_relayed": True,
            "is_valid": False,
            "payload": "payload-17",
            "relayed_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            "source": Seen(
                "MesRelayMessageSource",
                {
                    "city": "city-19",
                    "country_code": "country_code-20",
                    "ip": "ip-21",
                    "user_agent": "user_agent-22",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_relays_messages_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_relays_messages_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays/id-11/messages/message_id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesRelayMessage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_messages_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_messages_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.messages.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_messages_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.messages.get("", "message_id-12")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_relays_messages_get_refuses_an_empty_message_id(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.messages.get("id-11", "")

    with pytest.raises(ValueError, match="message_id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_relays_messages_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_mes_webhooks_relays_messages_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_relays_messages_list(client: Afosto) -> Any:
    return client.mes.webhooks.relays.messages.list("id-11")


def test_mes_webhooks_relays_messages_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.messages.list(
            "id-11",
            is_valid="0",
            is_relayed="1",
            is_duplicate="0",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "hash": "hash-12",
            "id": "00000000-0000-4000-8000-000000000013",
            "is_duplicate": False,
            "is_relayed": True,
            "is_valid": False,
            "payload": "payload-17",
            "relayed_at": "2024-07-19T18:18:07Z",
            "source": {
                "city": "city-19",
                "country_code": "country_code-20",
                "ip": "ip-21",
                "user_agent": "user_agent-22",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays/id-11/messages?is_valid=0&is_relayed=1&is_duplicate=0",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesRelayMessage",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "hash": "hash-12",
                "id": UUID("00000000-0000-4000-8000-000000000013"),
                "is_duplicate": False,
                "is_relayed": True,
                "is_valid": False,
                "payload": "payload-17",
                "relayed_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
                "source": Seen(
                    "MesRelayMessageSource",
                    {
                        "city": "city-19",
                        "country_code": "country_code-20",
                        "ip": "ip-21",
                        "user_agent": "user_agent-22",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_relays_messages_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_relays_messages_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays/id-11/messages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesRelayMessage", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_messages_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_messages_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.messages.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_messages_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.messages.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_relays_messages_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_mes_webhooks_relays_messages_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
