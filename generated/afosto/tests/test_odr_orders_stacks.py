"""Tests of `odr.orders.stacks`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def call_odr_orders_stacks_create(client: Afosto) -> Any:
    return client.odr.orders.stacks.create(
        "id-11",
        options={"idempotency_key": "key-1"},
    )


def test_odr_orders_stacks_create_full(run: Runner) -> None:
    body: params.OdrReferenceModelParams = {
        "constraints": [
            {
                "key": "item_ids",
                "operator": "gte",
                "values": ["values-14", "values-15"],
            },
        ],
        "entity_id": "entity_id-16",
        "entity_type": "entity_type-17",
    }

    def call(client: Afosto) -> Any:
        return client.odr.orders.stacks.create(
            "id-11",
            idempotency_key="idempotency_key-11",
            constraints=[
                {
                    "key": "item_ids",
                    "operator": "gte",
                    "values": ["values-14", "values-15"],
                },
            ],
            entity_id="entity_id-16",
            entity_type="entity_type-17",
            options={"idempotency_key": "key-1"},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.orders.stacks.create(
            "id-11",
            idempotency_key="idempotency_key-11",
            body=body,
            options={"idempotency_key": "key-1"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "entity_type-13",
        "id": "id-14",
        "state": {"is_accepted": True, "is_confirmed": False, "is_finished": True},
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/stacks",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-idempotency-key": "key-1",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrStack",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "entity_id": "entity_id-12",
            "entity_type": "entity_type-13",
            "id": "id-14",
            "state": Seen(
                "OdrStackState",
                {"is_accepted": True, "is_confirmed": False, "is_finished": True},
            ),
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_orders_stacks_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_stacks_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/orders/id-11/stacks",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-idempotency-key": "key-1",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrStack", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_stacks_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_stacks_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.stacks.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_stacks_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.stacks.create("", options={"idempotency_key": "key-1"})

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_stacks_create_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_orders_stacks_create, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_orders_stacks_list(client: Afosto) -> Any:
    return client.odr.orders.stacks.list("id-11")


def test_odr_orders_stacks_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.stacks.list("id-11")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "entity_id": "entity_id-12",
            "entity_type": "entity_type-13",
            "id": "id-14",
            "state": {"is_accepted": True, "is_confirmed": False, "is_finished": True},
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/stacks",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrStack",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "entity_id": "entity_id-12",
                "entity_type": "entity_type-13",
                "id": "id-14",
                "state": Seen(
                    "OdrStackState",
                    {"is_accepted": True, "is_confirmed": False, "is_finished": True},
                ),
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_orders_stacks_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_orders_stacks_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/orders/id-11/stacks",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrStack", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_orders_stacks_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_orders_stacks_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.orders.stacks.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_orders_stacks_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.orders.stacks.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_orders_stacks_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_orders_stacks_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
