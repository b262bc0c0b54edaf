"""Tests of `mes.webhooks.subscriptions`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_mes_webhooks_subscriptions_create(client: Afosto) -> Any:
    return client.mes.webhooks.subscriptions.create()


def test_mes_webhooks_subscriptions_create_full(run: Runner) -> None:
    body: params.MesSubscriptionModelParams = {
        "delivery_rate": 11,
        "endpoint": "endpoint-12",
        "events": ["events-13", "events-14"],
    }

    def call(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.create(
            delivery_rate=11,
            endpoint="endpoint-12",
            events=["events-13", "events-14"],
        )

    def whole(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "delivery_rate": 12,
        "endpoint": "endpoint-13",
        "events": ["events-14", "events-15"],
        "id": 16,
        "secret": "secret-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/subscriptions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesWebhookSubscription",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "delivery_rate": 12,
            "endpoint": "endpoint-13",
            "events": ["events-14", "events-15"],
            "id": 16,
            "secret": "secret-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_webhooks_subscriptions_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_subscriptions_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/subscriptions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookSubscription", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_subscriptions_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_subscriptions_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.subscriptions.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_subscriptions_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_mes_webhooks_subscriptions_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_webhooks_subscriptions_delete(client: Afosto) -> Any:
    return client.mes.webhooks.subscriptions.delete(11)


def test_mes_webhooks_subscriptions_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.delete(11)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/webhooks/subscriptions/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_mes_webhooks_subscriptions_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_mes_webhooks_subscriptions_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/webhooks/subscriptions/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_subscriptions_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_subscriptions_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.subscriptions.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_subscriptions_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_mes_webhooks_subscriptions_delete,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_subscriptions_get(client: Afosto) -> Any:
    return client.mes.webhooks.subscriptions.get(11)


def test_mes_webhooks_subscriptions_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.get(11)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "delivery_rate": 12,
        "endpoint": "endpoint-13",
        "events": ["events-14", "events-15"],
        "id": 16,
        "secret": "secret-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/subscriptions/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesWebhookSubscription",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "delivery_rate": 12,
            "endpoint": "endpoint-13",
            "events": ["events-14", "events-15"],
            "id": 16,
            "secret": "secret-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_subscriptions_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_subscriptions_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/subscriptions/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookSubscription", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_subscriptions_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_subscriptions_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.subscriptions.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_subscriptions_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_mes_webhooks_subscriptions_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_subscriptions_list(client: Afosto) -> Any:
    return client.mes.webhooks.subscriptions.list()


def test_mes_webhooks_subscriptions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.list(page="page-11", page_size=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "delivery_rate": 12,
            "endpoint": "endpoint-13",
            "events": ["events-14", "events-15"],
            "id": 16,
            "secret": "secret-17",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/subscriptions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesWebhookSubscription",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "delivery_rate": 12,
                "endpoint": "endpoint-13",
                "events": ["events-14", "events-15"],
                "id": 16,
                "secret": "secret-17",
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_subscriptions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_subscriptions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/subscriptions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesWebhookSubscription", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_subscriptions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_subscriptions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.subscriptions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_subscriptions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_mes_webhooks_subscriptions_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_mes_webhooks_subscriptions_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_mes_webhooks_subscriptions_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_mes_webhooks_subscriptions_trigger(client: Afosto) -> Any:
    return client.mes.webhooks.subscriptions.trigger(11)


def test_mes_webhooks_subscriptions_trigger_full(run: Runner) -> None:
    body: params.MesTriggerParams = {"entity_id": "entity_id-11", "event": "event-12"}

    def call(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.trigger(
            11,
            entity_id="entity_id-11",
            event="event-12",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.trigger(11, body=body)

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
        "https://api.afosto.io/mes/webhooks/subscriptions/11/trigger",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_mes_webhooks_subscriptions_trigger_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_subscriptions_trigger, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/subscriptions/11/trigger",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookTestMessage", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_subscriptions_trigger_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_subscriptions_trigger, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.subscriptions.trigger"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_subscriptions_trigger_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_mes_webhooks_subscriptions_trigger, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_webhooks_subscriptions_update(client: Afosto) -> Any:
    return client.mes.webhooks.subscriptions.update(11)


def test_mes_webhooks_subscriptions_update_full(run: Runner) -> None:
    body: params.MesSubscriptionModelParams = {
        "delivery_rate": 11,
        "endpoint": "endpoint-12",
        "events": ["events-13", "events-14"],
    }

    def call(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.update(
            11,
            delivery_rate=11,
            endpoint="endpoint-12",
            events=["events-13", "events-14"],
        )

    def whole(client: Afosto) -> Any:
        return client.mes.webhooks.subscriptions.update(11, body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "delivery_rate": 12,
        "endpoint": "endpoint-13",
        "events": ["events-14", "events-15"],
        "id": 16,
        "secret": "secret-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/webhooks/subscriptions/11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesWebhookSubscription",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "delivery_rate": 12,
            "endpoint": "endpoint-13",
            "events": ["events-14", "events-15"],
            "id": 16,
            "secret": "secret-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_webhooks_subscriptions_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_subscriptions_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/webhooks/subscriptions/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesWebhookSubscription", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_subscriptions_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_subscriptions_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.subscriptions.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_subscriptions_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_mes_webhooks_subscriptions_update,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
