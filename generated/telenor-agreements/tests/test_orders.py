"""Tests of `orders`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from telenor_agreements_support import (
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
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
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
            "agreementId": "agreement_id-11",
            "productOfferingId": "product_offering_id-12",
            "type": "ADD_PRODUCT",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OrderReceipt", {"order_id": "order_id-11"})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_orders_create_status_400(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(400, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_status_401(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(401, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_status_403(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(403, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_status_404(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(404, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_status_429(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(429, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is RateLimitError
    assert error.status_code == 429
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_status_500(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(500, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_status_503(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    reply = Reply(503, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "orders.create"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_orders_create_example_200_1(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    example: list[Any] = [{"orderId": "010780005503"}]
    reply = Reply(200, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_orders_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_orders_create_waits_as_long_as_a_429_asks(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.orders.create(
            body={
                "agreement_id": "agreement_id-11",
                "product_offering_id": "product_offering_id-12",
                "type": "ADD_PRODUCT",
            },
        )

    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json=[{"orderId": "order_id-11"}])
    outcome = run(call, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2
