"""Tests of `orders`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from telenor_agreements_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    same,
    see,
    without_nulls,
)

from telenor_agreements import (
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TelenorAgreements,
)

ERROR: dict[str, Any] = {"answer-key": "answer-11"}


def call_orders_create(client: TelenorAgreements) -> Any:
    return client.orders.create(
        body={
            "agreement_id": "agreement_id-11",
            "product_offering_id": "product_offering_id-12",
            "type": "ADD_PRODUCT",
        },
    )


def test_orders_create_full(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": 11,
                "product_id": 12,
                "type": "UPDATE_PRODUCT",
                "configurations": [{"id": 13, "value": "value-14"}],
            },
        )

    answer: list[Any] = [{"orderId": "order_id-11"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.telenor.no/corporate-agreements/v2/orders",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "agreementId": 11,
            "productId": 12,
            "type": "UPDATE_PRODUCT",
            "configurations": [{"id": 13, "value": "value-14"}],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OrderReceipt", {"order_id": "order_id-11"})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_orders_create_required(run: Runner) -> None:
    answer: list[Any] = [{"orderId": "order_id-11"}]
    reply = Reply(200, json=answer)
    outcome = run(call_orders_create, reply)
    sent = Sent(
        "POST",
        "https://api.telenor.no/corporate-agreements/v2/orders",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "agreementId": "agreement_id-11",
            "productOfferingId": "product_offering_id-12",
            "type": "ADD_PRODUCT",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OrderReceipt", {"order_id": "order_id-11"})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), ERROR),
        Failure(AuthenticationError, Reply(401, json=ERROR), ERROR),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), ERROR),
        Failure(NotFoundError, Reply(404, json=ERROR), ERROR),
        Failure(RateLimitError, Reply(429, json=ERROR), ERROR),
        Failure(ServerError, Reply(500, json=ERROR), ERROR),
        Failure(ServerError, Reply(503, json=ERROR), ERROR),
    ],
    ids=str,
)
def test_orders_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_orders_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "orders.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_orders_create_example_200_1(run: Runner) -> None:
    example: list[Any] = [{"orderId": "010780005503"}]
    reply = Reply(200, json=example)
    outcome = run(call_orders_create, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_orders_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_orders_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_orders_create_waits_as_long_as_a_429_asks(run: Runner) -> None:
    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json=[{"orderId": "order_id-11"}])
    outcome = run(call_orders_create, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2
