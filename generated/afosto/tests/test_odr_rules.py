"""Tests of `odr.rules`: requests as they go out, answers as they come back."""

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


def test_odr_rules_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create(
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            adjustments=[
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            apply_to="filter_cheapest",
            constraints=[
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            evaluate_at="rule",
            expires_at=dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
            filters=[
                {
                    "key": "per",
                    "operator": "in",
                    "values": [{"values-key": "values-25"}],
                },
            ],
            grant_limit=26,
            is_last_rule=True,
            metadata={"metadata-key": "metadata-28"},
            name="name-29",
            priority=30,
        )

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "apply_to": "filter_cheapest",
        "constraints": [
            {
                "key": "shipping_method",
                "operator": "lt",
                "values": [{"values-key": "values-20"}],
            },
        ],
        "created_at": "2024-10-22T21:21:07Z",
        "evaluate_at": "order",
        "expires_at": "2024-12-24T23:23:07Z",
        "filters": [
            {"key": "sku", "operator": "in", "values": [{"values-key": "values-26"}]},
        ],
        "grant_limit": 27,
        "id": "id-28",
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-30"},
        "name": "name-31",
        "priority": 32,
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "evaluate_at": "rule",
            "expires_at": "2024-11-23T22:22:07Z",
            "filters": [
                {
                    "key": "per",
                    "operator": "in",
                    "values": [{"values-key": "values-25"}],
                },
            ],
            "grant_limit": 26,
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-28"},
            "name": "name-29",
            "priority": 30,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPricingRule",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "adjustments": [
                Seen(
                    "OdrAdjustment",
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ),
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "filters": [
                Seen(
                    "OdrPricingRuleFilter",
                    {
                        "key": "sku",
                        "operator": "in",
                        "values": [{"values-key": "values-26"}],
                    },
                ),
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPricingRule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create(
            body={
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "adjustments": [
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ],
                "apply_to": "filter_cheapest",
                "constraints": [
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ],
                "evaluate_at": "rule",
                "expires_at": dt.datetime(
                    2024,
                    11,
                    23,
                    22,
                    22,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "filters": [
                    {
                        "key": "per",
                        "operator": "in",
                        "values": [{"values-key": "values-25"}],
                    },
                ],
                "grant_limit": 26,
                "is_last_rule": True,
                "metadata": {"metadata-key": "metadata-28"},
                "name": "name-29",
                "priority": 30,
            },
        )

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "apply_to": "filter_cheapest",
        "constraints": [
            {
                "key": "shipping_method",
                "operator": "lt",
                "values": [{"values-key": "values-20"}],
            },
        ],
        "created_at": "2024-10-22T21:21:07Z",
        "evaluate_at": "order",
        "expires_at": "2024-12-24T23:23:07Z",
        "filters": [
            {"key": "sku", "operator": "in", "values": [{"values-key": "values-26"}]},
        ],
        "grant_limit": 27,
        "id": "id-28",
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-30"},
        "name": "name-31",
        "priority": 32,
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "evaluate_at": "rule",
            "expires_at": "2024-11-23T22:22:07Z",
            "filters": [
                {
                    "key": "per",
                    "operator": "in",
                    "values": [{"values-key": "values-25"}],
                },
            ],
            "grant_limit": 26,
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-28"},
            "name": "name-29",
            "priority": 30,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPricingRule",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "adjustments": [
                Seen(
                    "OdrAdjustment",
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ),
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "filters": [
                Seen(
                    "OdrPricingRuleFilter",
                    {
                        "key": "sku",
                        "operator": "in",
                        "values": [{"values-key": "values-26"}],
                    },
                ),
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

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
    operation = "odr.rules.create"
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


def test_odr_rules_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

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
    operation = "odr.rules.create"
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


def test_odr_rules_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

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
    operation = "odr.rules.create"
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


def test_odr_rules_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

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
    operation = "odr.rules.create"
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


def test_odr_rules_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

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
    operation = "odr.rules.create"
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


def test_odr_rules_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

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
    operation = "odr.rules.create"
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


def test_odr_rules_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_rules_evaluate_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate(
            amount=11,
            client="client-12",
            coupons=["coupons-13", "coupons-14"],
            items=[
                {
                    "filters": {"filters-key": "filters-15"},
                    "is_discounted": False,
                    "quantity": 17,
                    "reference": "reference-18",
                    "sku": "sku-19",
                },
            ],
            payment_method="payment_method-20",
            pricing_at=dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            quantity=22,
            shipping_method="shipping_method-23",
            tags=["tags-24", "tags-25"],
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "created_at": "2024-10-22T21:21:07Z",
            "evaluate_at": "order",
            "expires_at": "2024-12-24T23:23:07Z",
            "filters": [
                {
                    "key": "sku",
                    "operator": "in",
                    "values": [{"values-key": "values-26"}],
                },
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": "2024-10-06T09:33:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules/evaluate",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "amount": 11,
            "client": "client-12",
            "coupons": ["coupons-13", "coupons-14"],
            "items": [
                {
                    "filters": {"filters-key": "filters-15"},
                    "is_discounted": False,
                    "quantity": 17,
                    "reference": "reference-18",
                    "sku": "sku-19",
                },
            ],
            "payment_method": "payment_method-20",
            "pricing_at": "2024-10-22T21:21:07Z",
            "quantity": 22,
            "shipping_method": "shipping_method-23",
            "tags": ["tags-24", "tags-25"],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrPricingRule",
            {
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "adjustments": [
                    Seen(
                        "OdrAdjustment",
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ),
                ],
                "apply_to": "filter_cheapest",
                "constraints": [
                    Seen(
                        "OdrPricingRuleConstraint",
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ),
                ],
                "created_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "evaluate_at": "order",
                "expires_at": dt.datetime(
                    2024,
                    12,
                    24,
                    23,
                    23,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "filters": [
                    Seen(
                        "OdrPricingRuleFilter",
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ),
                ],
                "grant_limit": 27,
                "id": "id-28",
                "is_last_rule": True,
                "metadata": {"metadata-key": "metadata-30"},
                "name": "name-31",
                "priority": 32,
                "updated_at": dt.datetime(
                    2024,
                    10,
                    6,
                    9,
                    33,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_evaluate_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules/evaluate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrPricingRule", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_evaluate_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate(
            body={
                "amount": 11,
                "client": "client-12",
                "coupons": ["coupons-13", "coupons-14"],
                "items": [
                    {
                        "filters": {"filters-key": "filters-15"},
                        "is_discounted": False,
                        "quantity": 17,
                        "reference": "reference-18",
                        "sku": "sku-19",
                    },
                ],
                "payment_method": "payment_method-20",
                "pricing_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "quantity": 22,
                "shipping_method": "shipping_method-23",
                "tags": ["tags-24", "tags-25"],
            },
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "created_at": "2024-10-22T21:21:07Z",
            "evaluate_at": "order",
            "expires_at": "2024-12-24T23:23:07Z",
            "filters": [
                {
                    "key": "sku",
                    "operator": "in",
                    "values": [{"values-key": "values-26"}],
                },
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": "2024-10-06T09:33:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules/evaluate",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "amount": 11,
            "client": "client-12",
            "coupons": ["coupons-13", "coupons-14"],
            "items": [
                {
                    "filters": {"filters-key": "filters-15"},
                    "is_discounted": False,
                    "quantity": 17,
                    "reference": "reference-18",
                    "sku": "sku-19",
                },
            ],
            "payment_method": "payment_method-20",
            "pricing_at": "2024-10-22T21:21:07Z",
            "quantity": 22,
            "shipping_method": "shipping_method-23",
            "tags": ["tags-24", "tags-25"],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrPricingRule",
            {
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "adjustments": [
                    Seen(
                        "OdrAdjustment",
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ),
                ],
                "apply_to": "filter_cheapest",
                "constraints": [
                    Seen(
                        "OdrPricingRuleConstraint",
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ),
                ],
                "created_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "evaluate_at": "order",
                "expires_at": dt.datetime(
                    2024,
                    12,
                    24,
                    23,
                    23,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "filters": [
                    Seen(
                        "OdrPricingRuleFilter",
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ),
                ],
                "grant_limit": 27,
                "id": "id-28",
                "is_last_rule": True,
                "metadata": {"metadata-key": "metadata-30"},
                "name": "name-31",
                "priority": 32,
                "updated_at": dt.datetime(
                    2024,
                    10,
                    6,
                    9,
                    33,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_evaluate_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

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
    operation = "odr.rules.evaluate"
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


def test_odr_rules_evaluate_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

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
    operation = "odr.rules.evaluate"
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


def test_odr_rules_evaluate_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

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
    operation = "odr.rules.evaluate"
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


def test_odr_rules_evaluate_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

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
    operation = "odr.rules.evaluate"
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


def test_odr_rules_evaluate_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

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
    operation = "odr.rules.evaluate"
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


def test_odr_rules_evaluate_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

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
    operation = "odr.rules.evaluate"
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


def test_odr_rules_evaluate_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.evaluate()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_rules_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "apply_to": "filter_cheapest",
        "constraints": [
            {
                "key": "shipping_method",
                "operator": "lt",
                "values": [{"values-key": "values-20"}],
            },
        ],
        "created_at": "2024-10-22T21:21:07Z",
        "evaluate_at": "order",
        "expires_at": "2024-12-24T23:23:07Z",
        "filters": [
            {"key": "sku", "operator": "in", "values": [{"values-key": "values-26"}]},
        ],
        "grant_limit": 27,
        "id": "id-28",
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-30"},
        "name": "name-31",
        "priority": 32,
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/rules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPricingRule",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "adjustments": [
                Seen(
                    "OdrAdjustment",
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ),
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "filters": [
                Seen(
                    "OdrPricingRuleFilter",
                    {
                        "key": "sku",
                        "operator": "in",
                        "values": [{"values-key": "values-26"}],
                    },
                ),
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/rules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPricingRule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

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
    operation = "odr.rules.get"
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


def test_odr_rules_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

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
    operation = "odr.rules.get"
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


def test_odr_rules_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

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
    operation = "odr.rules.get"
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


def test_odr_rules_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

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
    operation = "odr.rules.get"
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


def test_odr_rules_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

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
    operation = "odr.rules.get"
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


def test_odr_rules_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

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
    operation = "odr.rules.get"
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


def test_odr_rules_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_rules_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_rules_get_constraint_options_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

    answer: dict[str, Any] = {"amount": ["amount-11", "amount-12"]}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/options/rules/constraints",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrConstraintOptionsResponse",
        {"amount": ["amount-11", "amount-12"]},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_get_constraint_options_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/options/rules/constraints",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrConstraintOptionsResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_get_constraint_options_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

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
    operation = "odr.rules.get_constraint_options"
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


def test_odr_rules_get_constraint_options_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

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
    operation = "odr.rules.get_constraint_options"
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


def test_odr_rules_get_constraint_options_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

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
    operation = "odr.rules.get_constraint_options"
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


def test_odr_rules_get_constraint_options_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

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
    operation = "odr.rules.get_constraint_options"
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


def test_odr_rules_get_constraint_options_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

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
    operation = "odr.rules.get_constraint_options"
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


def test_odr_rules_get_constraint_options_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

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
    operation = "odr.rules.get_constraint_options"
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


def test_odr_rules_get_constraint_options_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get_constraint_options()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_rules_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list(page=11, page_size=12)

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "created_at": "2024-10-22T21:21:07Z",
            "evaluate_at": "order",
            "expires_at": "2024-12-24T23:23:07Z",
            "filters": [
                {
                    "key": "sku",
                    "operator": "in",
                    "values": [{"values-key": "values-26"}],
                },
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": "2024-10-06T09:33:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/rules",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "11",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrPricingRule",
            {
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "adjustments": [
                    Seen(
                        "OdrAdjustment",
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ),
                ],
                "apply_to": "filter_cheapest",
                "constraints": [
                    Seen(
                        "OdrPricingRuleConstraint",
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ),
                ],
                "created_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "evaluate_at": "order",
                "expires_at": dt.datetime(
                    2024,
                    12,
                    24,
                    23,
                    23,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "filters": [
                    Seen(
                        "OdrPricingRuleFilter",
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ),
                ],
                "grant_limit": 27,
                "id": "id-28",
                "is_last_rule": True,
                "metadata": {"metadata-key": "metadata-30"},
                "name": "name-31",
                "priority": 32,
                "updated_at": dt.datetime(
                    2024,
                    10,
                    6,
                    9,
                    33,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/rules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrPricingRule", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

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
    operation = "odr.rules.list"
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


def test_odr_rules_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

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
    operation = "odr.rules.list"
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


def test_odr_rules_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

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
    operation = "odr.rules.list"
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


def test_odr_rules_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

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
    operation = "odr.rules.list"
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


def test_odr_rules_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

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
    operation = "odr.rules.list"
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


def test_odr_rules_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

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
    operation = "odr.rules.list"
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


def test_odr_rules_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_rules_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "adjustments": [
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ],
                    "apply_to": "filter_cheapest",
                    "constraints": [
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ],
                    "created_at": "2024-10-22T21:21:07Z",
                    "evaluate_at": "order",
                    "expires_at": "2024-12-24T23:23:07Z",
                    "filters": [
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ],
                    "grant_limit": 27,
                    "id": "id-28",
                    "is_last_rule": True,
                    "metadata": {"metadata-key": "metadata-30"},
                    "name": "name-31",
                    "priority": 32,
                    "updated_at": "2024-10-06T09:33:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "adjustments": [
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ],
                    "apply_to": "filter_cheapest",
                    "constraints": [
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ],
                    "created_at": "2024-10-22T21:21:07Z",
                    "evaluate_at": "order",
                    "expires_at": "2024-12-24T23:23:07Z",
                    "filters": [
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ],
                    "grant_limit": 27,
                    "id": "id-28",
                    "is_last_rule": True,
                    "metadata": {"metadata-key": "metadata-30"},
                    "name": "name-31",
                    "priority": 32,
                    "updated_at": "2024-10-06T09:33:07Z",
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "adjustments": [
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ],
                    "apply_to": "filter_cheapest",
                    "constraints": [
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ],
                    "created_at": "2024-10-22T21:21:07Z",
                    "evaluate_at": "order",
                    "expires_at": "2024-12-24T23:23:07Z",
                    "filters": [
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ],
                    "grant_limit": 27,
                    "id": "id-28",
                    "is_last_rule": True,
                    "metadata": {"metadata-key": "metadata-30"},
                    "name": "name-31",
                    "priority": 32,
                    "updated_at": "2024-10-06T09:33:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "adjustments": [
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ],
                    "apply_to": "filter_cheapest",
                    "constraints": [
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ],
                    "created_at": "2024-10-22T21:21:07Z",
                    "evaluate_at": "order",
                    "expires_at": "2024-12-24T23:23:07Z",
                    "filters": [
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ],
                    "grant_limit": 27,
                    "id": "id-28",
                    "is_last_rule": True,
                    "metadata": {"metadata-key": "metadata-30"},
                    "name": "name-31",
                    "priority": 32,
                    "updated_at": "2024-10-06T09:33:07Z",
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "adjustments": [
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ],
                    "apply_to": "filter_cheapest",
                    "constraints": [
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ],
                    "created_at": "2024-10-22T21:21:07Z",
                    "evaluate_at": "order",
                    "expires_at": "2024-12-24T23:23:07Z",
                    "filters": [
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ],
                    "grant_limit": 27,
                    "id": "id-28",
                    "is_last_rule": True,
                    "metadata": {"metadata-key": "metadata-30"},
                    "name": "name-31",
                    "priority": 32,
                    "updated_at": "2024-10-06T09:33:07Z",
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "adjustments": [
                        {
                            "amount": 12.5,
                            "description": "description-13",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-16",
                        },
                    ],
                    "apply_to": "filter_cheapest",
                    "constraints": [
                        {
                            "key": "shipping_method",
                            "operator": "lt",
                            "values": [{"values-key": "values-20"}],
                        },
                    ],
                    "created_at": "2024-10-22T21:21:07Z",
                    "evaluate_at": "order",
                    "expires_at": "2024-12-24T23:23:07Z",
                    "filters": [
                        {
                            "key": "sku",
                            "operator": "in",
                            "values": [{"values-key": "values-26"}],
                        },
                    ],
                    "grant_limit": 27,
                    "id": "id-28",
                    "is_last_rule": True,
                    "metadata": {"metadata-key": "metadata-30"},
                    "name": "name-31",
                    "priority": 32,
                    "updated_at": "2024-10-06T09:33:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_odr_rules_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update(
            "id-11",
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            adjustments=[
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            apply_to="filter_cheapest",
            constraints=[
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            evaluate_at="rule",
            expires_at=dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.timezone.utc),
            filters=[
                {
                    "key": "per",
                    "operator": "in",
                    "values": [{"values-key": "values-25"}],
                },
            ],
            grant_limit=26,
            is_last_rule=True,
            metadata={"metadata-key": "metadata-28"},
            name="name-29",
            priority=30,
        )

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "apply_to": "filter_cheapest",
        "constraints": [
            {
                "key": "shipping_method",
                "operator": "lt",
                "values": [{"values-key": "values-20"}],
            },
        ],
        "created_at": "2024-10-22T21:21:07Z",
        "evaluate_at": "order",
        "expires_at": "2024-12-24T23:23:07Z",
        "filters": [
            {"key": "sku", "operator": "in", "values": [{"values-key": "values-26"}]},
        ],
        "grant_limit": 27,
        "id": "id-28",
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-30"},
        "name": "name-31",
        "priority": 32,
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/rules/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "evaluate_at": "rule",
            "expires_at": "2024-11-23T22:22:07Z",
            "filters": [
                {
                    "key": "per",
                    "operator": "in",
                    "values": [{"values-key": "values-25"}],
                },
            ],
            "grant_limit": 26,
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-28"},
            "name": "name-29",
            "priority": 30,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPricingRule",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "adjustments": [
                Seen(
                    "OdrAdjustment",
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ),
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "filters": [
                Seen(
                    "OdrPricingRuleFilter",
                    {
                        "key": "sku",
                        "operator": "in",
                        "values": [{"values-key": "values-26"}],
                    },
                ),
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/rules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPricingRule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update(
            "id-11",
            body={
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "adjustments": [
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ],
                "apply_to": "filter_cheapest",
                "constraints": [
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ],
                "evaluate_at": "rule",
                "expires_at": dt.datetime(
                    2024,
                    11,
                    23,
                    22,
                    22,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "filters": [
                    {
                        "key": "per",
                        "operator": "in",
                        "values": [{"values-key": "values-25"}],
                    },
                ],
                "grant_limit": 26,
                "is_last_rule": True,
                "metadata": {"metadata-key": "metadata-28"},
                "name": "name-29",
                "priority": 30,
            },
        )

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "apply_to": "filter_cheapest",
        "constraints": [
            {
                "key": "shipping_method",
                "operator": "lt",
                "values": [{"values-key": "values-20"}],
            },
        ],
        "created_at": "2024-10-22T21:21:07Z",
        "evaluate_at": "order",
        "expires_at": "2024-12-24T23:23:07Z",
        "filters": [
            {"key": "sku", "operator": "in", "values": [{"values-key": "values-26"}]},
        ],
        "grant_limit": 27,
        "id": "id-28",
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-30"},
        "name": "name-31",
        "priority": 32,
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/rules/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                {
                    "key": "shipping_method",
                    "operator": "lt",
                    "values": [{"values-key": "values-20"}],
                },
            ],
            "evaluate_at": "rule",
            "expires_at": "2024-11-23T22:22:07Z",
            "filters": [
                {
                    "key": "per",
                    "operator": "in",
                    "values": [{"values-key": "values-25"}],
                },
            ],
            "grant_limit": 26,
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-28"},
            "name": "name-29",
            "priority": 30,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPricingRule",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "adjustments": [
                Seen(
                    "OdrAdjustment",
                    {
                        "amount": 12.5,
                        "description": "description-13",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-16",
                    },
                ),
            ],
            "apply_to": "filter_cheapest",
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "shipping_method",
                        "operator": "lt",
                        "values": [{"values-key": "values-20"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "filters": [
                Seen(
                    "OdrPricingRuleFilter",
                    {
                        "key": "sku",
                        "operator": "in",
                        "values": [{"values-key": "values-26"}],
                    },
                ),
            ],
            "grant_limit": 27,
            "id": "id-28",
            "is_last_rule": True,
            "metadata": {"metadata-key": "metadata-30"},
            "name": "name-31",
            "priority": 32,
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

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
    operation = "odr.rules.update"
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


def test_odr_rules_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

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
    operation = "odr.rules.update"
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


def test_odr_rules_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

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
    operation = "odr.rules.update"
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


def test_odr_rules_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

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
    operation = "odr.rules.update"
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


def test_odr_rules_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

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
    operation = "odr.rules.update"
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


def test_odr_rules_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

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
    operation = "odr.rules.update"
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


def test_odr_rules_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_rules_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
