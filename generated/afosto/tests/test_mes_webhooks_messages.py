"""Tests of `mes.webhooks.messages`: requests as they go out, answers as they come back."""

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


def call_mes_webhooks_messages_get(client: Afosto) -> Any:
    return client.mes.webhooks.messages.get("id-11")


def test_mes_webhooks_messages_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

    answer: dict[str, Any] = {
        "attempts": 11,
        "created_at": "2024-01-13T12:12:07Z",
        "endpoint": "endpoint-13",
        "entity_id": "entity_id-14",
        "event": "event-15",
        "id": 16,
        "is_delivered": True,
        "is_pending": False,
        "payload": "payload-19",
        "signature": "signature-20",
        "subscription": 21,
        "updated_at": "2024-11-23T22:22:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/messages/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesWebhookMessage",
        {
            "attempts": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "endpoint": "endpoint-13",
            "entity_id": "entity_id-14",
            "event": "event-15",
            "id": 16,
            "is_delivered": True,
            "is_pending": False,
            "payload": "payload-19",
            "signature": "signature-20",
            "subscription": 21,
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_messages_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/messages/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookMessage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_messages_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_messages_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.messages.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_messages_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_messages_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_webhooks_messages_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_messages_list(client: Afosto) -> Any:
    return client.mes.webhooks.messages.list()


def test_mes_webhooks_messages_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list(
            is_delivered="0",
            is_pending="1",
            page="page-13",
            page_size=14,
        )

    answer: list[Any] = [
        {
            "attempts": 11,
            "created_at": "2024-01-13T12:12:07Z",
            "endpoint": "endpoint-13",
            "entity_id": "entity_id-14",
            "event": "event-15",
            "id": 16,
            "is_delivered": True,
            "is_pending": False,
            "payload": "payload-19",
            "signature": "signature-20",
            "subscription": 21,
            "updated_at": "2024-11-23T22:22:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/messages?is_delivered=0&is_pending=1",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "14",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesWebhookMessage",
            {
                "attempts": 11,
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "endpoint": "endpoint-13",
                "entity_id": "entity_id-14",
                "event": "event-15",
                "id": 16,
                "is_delivered": True,
                "is_pending": False,
                "payload": "payload-19",
                "signature": "signature-20",
                "subscription": 21,
                "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_messages_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/messages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesWebhookMessage", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_messages_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_messages_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.messages.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_messages_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_webhooks_messages_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_webhooks_messages_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_mes_webhooks_messages_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_mes_webhooks_messages_retry(client: Afosto) -> Any:
    return client.mes.webhooks.messages.retry("id-11")


def test_mes_webhooks_messages_retry_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

    answer: dict[str, Any] = {
        "attempt": {
            "attempted_at": "2024-12-12T11:11:07Z",
            "id": 12,
            "is_success": True,
            "number": 14,
            "response_body": "response_body-15",
            "response_code": 16,
            "response_time": 17,
        },
        "created_at": "2024-07-19T18:18:07Z",
        "endpoint": "endpoint-19",
        "entity_id": "entity_id-20",
        "event": "event-21",
        "id": 22,
        "is_delivered": True,
        "is_pending": False,
        "payload": "payload-25",
        "signature": "signature-26",
        "subscription": 27,
        "updated_at": "2024-05-01T04:28:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/messages/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesWebhookTestMessage",
        {
            "attempt": Seen(
                "MesWebhookAttempt",
                {
                    "attempted_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                    "id": 12,
                    "is_success": True,
                    "number": 14,
                    "response_body": "response_body-15",
                    "response_code": 16,
                    "response_time": 17,
                },
            ),
            "created_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            "endpoint": "endpoint-19",
            "entity_id": "entity_id-20",
            "event": "event-21",
            "id": 22,
            "is_delivered": True,
            "is_pending": False,
            "payload": "payload-25",
            "signature": "signature-26",
            "subscription": 27,
            "updated_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_retry_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_messages_retry, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/messages/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookTestMessage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_messages_retry_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_messages_retry, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.messages.retry"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_messages_retry_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_messages_retry_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_webhooks_messages_retry, Reply(503), max_retries=1)
    assert len(run.sent) == 1
