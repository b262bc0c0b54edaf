"""Tests of `odr.rules`: requests as they go out, answers as they come back."""

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


def call_odr_rules_create(client: Afosto) -> Any:
    return client.odr.rules.create()


def test_odr_rules_create_full(run: Runner) -> None:
    body: params.OdrPricingRuleModelParams = {
        "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
        "expires_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
        "filters": [
            {"key": "per", "operator": "in", "values": [{"values-key": "values-25"}]},
        ],
        "grant_limit": 26,
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-28"},
        "name": "name-29",
        "priority": 30,
    }

    def call(client: Afosto) -> Any:
        return client.odr.rules.create(
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            expires_at=dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
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

    def whole(client: Afosto) -> Any:
        return client.odr.rules.create(body=body)

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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_rules_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_rules_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPricingRule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_rules_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_rules_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.rules.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_rules_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_rules_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_rules_evaluate(client: Afosto) -> Any:
    return client.odr.rules.evaluate()


def test_odr_rules_evaluate_full(run: Runner) -> None:
    body: params.OdrPriceRuleEvaluationParams = {
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
        "pricing_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        "quantity": 22,
        "shipping_method": "shipping_method-23",
        "tags": ["tags-24", "tags-25"],
    }

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
            pricing_at=dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            quantity=22,
            shipping_method="shipping_method-23",
            tags=["tags-24", "tags-25"],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.rules.evaluate(body=body)

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
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
                "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "evaluate_at": "order",
                "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_rules_evaluate_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_rules_evaluate, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/rules/evaluate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrPricingRule", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_rules_evaluate_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_rules_evaluate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.rules.evaluate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_rules_evaluate_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_rules_evaluate, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_rules_get(client: Afosto) -> Any:
    return client.odr.rules.get("id-11")


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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_rules_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/rules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPricingRule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_rules_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_rules_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.rules.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_rules_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_rules_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_rules_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_rules_get_constraint_options(client: Afosto) -> Any:
    return client.odr.rules.get_constraint_options()


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
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_rules_get_constraint_options, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/options/rules/constraints",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrConstraintOptionsResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_rules_get_constraint_options_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_rules_get_constraint_options, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.rules.get_constraint_options"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_rules_get_constraint_options_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_rules_get_constraint_options,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_rules_list(client: Afosto) -> Any:
    return client.odr.rules.list()


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
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
                "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "evaluate_at": "order",
                "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_rules_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_rules_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/rules",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrPricingRule", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_rules_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_rules_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.rules.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_rules_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_rules_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_rules_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_odr_rules_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_rules_update(client: Afosto) -> Any:
    return client.odr.rules.update("id-11")


def test_odr_rules_update_full(run: Runner) -> None:
    body: params.OdrPricingRuleModelParams = {
        "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
        "expires_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
        "filters": [
            {"key": "per", "operator": "in", "values": [{"values-key": "values-25"}]},
        ],
        "grant_limit": 26,
        "is_last_rule": True,
        "metadata": {"metadata-key": "metadata-28"},
        "name": "name-29",
        "priority": 30,
    }

    def call(client: Afosto) -> Any:
        return client.odr.rules.update(
            "id-11",
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            expires_at=dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
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

    def whole(client: Afosto) -> Any:
        return client.odr.rules.update("id-11", body=body)

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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            "evaluate_at": "order",
            "expires_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_rules_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_rules_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/rules/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPricingRule", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_rules_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_rules_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.rules.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_rules_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.rules.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_rules_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_rules_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
