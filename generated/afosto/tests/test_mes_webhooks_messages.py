"""Tests of `mes.webhooks.messages`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "endpoint": "endpoint-13",
            "entity_id": "entity_id-14",
            "event": "event-15",
            "id": 16,
            "is_delivered": True,
            "is_pending": False,
            "payload": "payload-19",
            "signature": "signature-20",
            "subscription": 21,
            "updated_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/messages/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookMessage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

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
    operation = "mes.webhooks.messages.get"
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


def test_mes_webhooks_messages_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

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
    operation = "mes.webhooks.messages.get"
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


def test_mes_webhooks_messages_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

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
    operation = "mes.webhooks.messages.get"
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


def test_mes_webhooks_messages_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

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
    operation = "mes.webhooks.messages.get"
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


def test_mes_webhooks_messages_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

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
    operation = "mes.webhooks.messages.get"
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


def test_mes_webhooks_messages_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

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
    operation = "mes.webhooks.messages.get"
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


def test_mes_webhooks_messages_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_messages_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "endpoint": "endpoint-13",
                "entity_id": "entity_id-14",
                "event": "event-15",
                "id": 16,
                "is_delivered": True,
                "is_pending": False,
                "payload": "payload-19",
                "signature": "signature-20",
                "subscription": 21,
                "updated_at": dt.datetime(
                    2024,
                    11,
                    23,
                    22,
                    22,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/messages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesWebhookMessage", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

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
    operation = "mes.webhooks.messages.list"
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


def test_mes_webhooks_messages_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

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
    operation = "mes.webhooks.messages.list"
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


def test_mes_webhooks_messages_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

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
    operation = "mes.webhooks.messages.list"
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


def test_mes_webhooks_messages_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

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
    operation = "mes.webhooks.messages.list"
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


def test_mes_webhooks_messages_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

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
    operation = "mes.webhooks.messages.list"
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


def test_mes_webhooks_messages_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

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
    operation = "mes.webhooks.messages.list"
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


def test_mes_webhooks_messages_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_webhooks_messages_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


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
                    "attempted_at": dt.datetime(
                        2024,
                        12,
                        12,
                        11,
                        11,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                    "id": 12,
                    "is_success": True,
                    "number": 14,
                    "response_body": "response_body-15",
                    "response_code": 16,
                    "response_time": 17,
                },
            ),
            "created_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "endpoint": "endpoint-19",
            "entity_id": "entity_id-20",
            "event": "event-21",
            "id": 22,
            "is_delivered": True,
            "is_pending": False,
            "payload": "payload-25",
            "signature": "signature-26",
            "subscription": 27,
            "updated_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_retry_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/messages/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookTestMessage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_messages_retry_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

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
    operation = "mes.webhooks.messages.retry"
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


def test_mes_webhooks_messages_retry_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

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
    operation = "mes.webhooks.messages.retry"
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


def test_mes_webhooks_messages_retry_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

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
    operation = "mes.webhooks.messages.retry"
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


def test_mes_webhooks_messages_retry_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

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
    operation = "mes.webhooks.messages.retry"
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


def test_mes_webhooks_messages_retry_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

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
    operation = "mes.webhooks.messages.retry"
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


def test_mes_webhooks_messages_retry_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

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
    operation = "mes.webhooks.messages.retry"
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


def test_mes_webhooks_messages_retry_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_messages_retry_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.messages.retry("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
