"""Tests of `mes.webhooks.relays`: requests as they go out, answers as they come back."""

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


def call_mes_webhooks_relays_create(client: Afosto) -> Any:
    return client.mes.webhooks.relays.create()


def test_mes_webhooks_relays_create_full(run: Runner) -> None:
    body: params.MesRelayModelParams = {
        "config": {"config-key": "config-11"},
        "name": "name-12",
        "type": "sendcloud",
    }

    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.create(
            config={"config-key": "config-11"},
            name="name-12",
            type="sendcloud",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.webhooks.relays.create(body=body)

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "endpoint": "endpoint-13",
        "id": "00000000-0000-4000-8000-000000000014",
        "is_system_object": True,
        "limit_requests_per_second": 16,
        "name": "name-17",
        "type": "paynl",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/relays",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesRelay",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "endpoint": "endpoint-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "is_system_object": True,
            "limit_requests_per_second": 16,
            "name": "name-17",
            "type": "paynl",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_webhooks_relays_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_relays_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/webhooks/relays",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesRelay", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_webhooks_relays_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_webhooks_relays_delete(client: Afosto) -> Any:
    return client.mes.webhooks.relays.delete("id-11")


def test_mes_webhooks_relays_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/webhooks/relays/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_mes_webhooks_relays_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_mes_webhooks_relays_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/webhooks/relays/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_relays_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_mes_webhooks_relays_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_relays_get(client: Afosto) -> Any:
    return client.mes.webhooks.relays.get("id-11")


def test_mes_webhooks_relays_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.get("id-11")

    answer: list[Any] = [
        {
            "config": {"config-key": "config-11"},
            "created_at": "2024-01-13T12:12:07Z",
            "endpoint": "endpoint-13",
            "id": "00000000-0000-4000-8000-000000000014",
            "is_system_object": True,
            "limit_requests_per_second": 16,
            "name": "name-17",
            "type": "paynl",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesRelay",
            {
                "config": {"config-key": "config-11"},
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "endpoint": "endpoint-13",
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "is_system_object": True,
                "limit_requests_per_second": 16,
                "name": "name-17",
                "type": "paynl",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_relays_get_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_relays_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesRelay", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_relays_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_webhooks_relays_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_relays_list(client: Afosto) -> Any:
    return client.mes.webhooks.relays.list()


def test_mes_webhooks_relays_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.list(type="type-11")

    answer: list[Any] = [
        {
            "config": {"config-key": "config-11"},
            "created_at": "2024-01-13T12:12:07Z",
            "endpoint": "endpoint-13",
            "id": "00000000-0000-4000-8000-000000000014",
            "is_system_object": True,
            "limit_requests_per_second": 16,
            "name": "name-17",
            "type": "paynl",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays?type=type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesRelay",
            {
                "config": {"config-key": "config-11"},
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "endpoint": "endpoint-13",
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "is_system_object": True,
                "limit_requests_per_second": 16,
                "name": "name-17",
                "type": "paynl",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_webhooks_relays_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_relays_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/webhooks/relays",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesRelay", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_webhooks_relays_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_webhooks_relays_update(client: Afosto) -> Any:
    return client.mes.webhooks.relays.update("id-11")


def test_mes_webhooks_relays_update_full(run: Runner) -> None:
    body: params.MesRelayModelParams = {
        "config": {"config-key": "config-11"},
        "name": "name-12",
        "type": "sendcloud",
    }

    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.update(
            "id-11",
            config={"config-key": "config-11"},
            name="name-12",
            type="sendcloud",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.webhooks.relays.update("id-11", body=body)

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "endpoint": "endpoint-13",
        "id": "00000000-0000-4000-8000-000000000014",
        "is_system_object": True,
        "limit_requests_per_second": 16,
        "name": "name-17",
        "type": "paynl",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/webhooks/relays/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesRelay",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "endpoint": "endpoint-13",
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "is_system_object": True,
            "limit_requests_per_second": 16,
            "name": "name-17",
            "type": "paynl",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_webhooks_relays_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_webhooks_relays_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/webhooks/relays/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesRelay", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_webhooks_relays_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_webhooks_relays_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.webhooks.relays.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_webhooks_relays_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.webhooks.relays.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_webhooks_relays_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_webhooks_relays_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
