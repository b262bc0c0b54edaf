"""Tests of `odr.services`: requests as they go out, answers as they come back."""

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


def call_odr_services_create(client: Afosto) -> Any:
    return client.odr.services.create()


def test_odr_services_create_full(run: Runner) -> None:
    body: params.OdrServiceModelParams = {
        "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "amount": 12.5,
        "constraints": [
            {
                "key": "coupon",
                "operator": "lt",
                "values": [{"values-key": "values-15"}],
            },
        ],
        "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        "is_percentage": True,
        "metadata": {"metadata-key": "metadata-18"},
        "name": "name-19",
        "priority": 20,
        "type": "shipping",
        "vat_settings": [
            {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.services.create(
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            amount=12.5,
            constraints=[
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            expires_at=dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            is_percentage=True,
            metadata={"metadata-key": "metadata-18"},
            name="name-19",
            priority=20,
            type="shipping",
            vat_settings=[
                {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.services.create(body=body)

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "amount": 12.5,
        "constraints": [
            {
                "key": "coupon",
                "operator": "lt",
                "values": [{"values-key": "values-15"}],
            },
        ],
        "created_at": "2024-05-17T16:16:07Z",
        "expires_at": "2024-06-18T17:17:07Z",
        "id": "00000000-0000-4000-8000-000000000018",
        "is_percentage": True,
        "metadata": {"metadata-key": "metadata-20"},
        "name": "name-21",
        "priority": 22,
        "type": "shipping",
        "updated_at": "2024-01-25T00:24:07Z",
        "vat_settings": [
            {"country_code": "country_code-25", "reference": 26, "type": "fixed"},
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/services",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12.5,
            "constraints": [
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            "expires_at": "2024-05-17T16:16:07Z",
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-18"},
            "name": "name-19",
            "priority": 20,
            "type": "shipping",
            "vat_settings": [
                {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrService",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "amount": 12.5,
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "coupon",
                        "operator": "lt",
                        "values": [{"values-key": "values-15"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "vat_settings": [
                Seen(
                    "OdrServiceVatConfiguration",
                    {
                        "country_code": "country_code-25",
                        "reference": 26,
                        "type": "fixed",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_services_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_services_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/services",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrService", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_services_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_services_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.services.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_services_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_services_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_services_get(client: Afosto) -> Any:
    return client.odr.services.get("id-11")


def test_odr_services_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "amount": 12.5,
        "constraints": [
            {
                "key": "coupon",
                "operator": "lt",
                "values": [{"values-key": "values-15"}],
            },
        ],
        "created_at": "2024-05-17T16:16:07Z",
        "expires_at": "2024-06-18T17:17:07Z",
        "id": "00000000-0000-4000-8000-000000000018",
        "is_percentage": True,
        "metadata": {"metadata-key": "metadata-20"},
        "name": "name-21",
        "priority": 22,
        "type": "shipping",
        "updated_at": "2024-01-25T00:24:07Z",
        "vat_settings": [
            {"country_code": "country_code-25", "reference": 26, "type": "fixed"},
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/services/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrService",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "amount": 12.5,
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "coupon",
                        "operator": "lt",
                        "values": [{"values-key": "values-15"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "vat_settings": [
                Seen(
                    "OdrServiceVatConfiguration",
                    {
                        "country_code": "country_code-25",
                        "reference": 26,
                        "type": "fixed",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_services_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_services_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/services/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrService", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_services_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_services_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.services.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_services_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_services_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_services_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_services_list(client: Afosto) -> Any:
    return client.odr.services.list()


def test_odr_services_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12.5,
            "constraints": [
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            "created_at": "2024-05-17T16:16:07Z",
            "expires_at": "2024-06-18T17:17:07Z",
            "id": "00000000-0000-4000-8000-000000000018",
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": "2024-01-25T00:24:07Z",
            "vat_settings": [
                {"country_code": "country_code-25", "reference": 26, "type": "fixed"},
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/services",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrService",
            {
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "amount": 12.5,
                "constraints": [
                    Seen(
                        "OdrPricingRuleConstraint",
                        {
                            "key": "coupon",
                            "operator": "lt",
                            "values": [{"values-key": "values-15"}],
                        },
                    ),
                ],
                "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000018"),
                "is_percentage": True,
                "metadata": {"metadata-key": "metadata-20"},
                "name": "name-21",
                "priority": 22,
                "type": "shipping",
                "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
                "vat_settings": [
                    Seen(
                        "OdrServiceVatConfiguration",
                        {
                            "country_code": "country_code-25",
                            "reference": 26,
                            "type": "fixed",
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_services_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_services_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/services",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrService", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_services_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_services_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.services.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_services_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_services_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_services_update(client: Afosto) -> Any:
    return client.odr.services.update("id-11")


def test_odr_services_update_full(run: Runner) -> None:
    body: params.OdrServiceModelParams = {
        "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "amount": 12.5,
        "constraints": [
            {
                "key": "coupon",
                "operator": "lt",
                "values": [{"values-key": "values-15"}],
            },
        ],
        "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        "is_percentage": True,
        "metadata": {"metadata-key": "metadata-18"},
        "name": "name-19",
        "priority": 20,
        "type": "shipping",
        "vat_settings": [
            {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.services.update(
            "id-11",
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            amount=12.5,
            constraints=[
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            expires_at=dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            is_percentage=True,
            metadata={"metadata-key": "metadata-18"},
            name="name-19",
            priority=20,
            type="shipping",
            vat_settings=[
                {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.services.update("id-11", body=body)

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "amount": 12.5,
        "constraints": [
            {
                "key": "coupon",
                "operator": "lt",
                "values": [{"values-key": "values-15"}],
            },
        ],
        "created_at": "2024-05-17T16:16:07Z",
        "expires_at": "2024-06-18T17:17:07Z",
        "id": "00000000-0000-4000-8000-000000000018",
        "is_percentage": True,
        "metadata": {"metadata-key": "metadata-20"},
        "name": "name-21",
        "priority": 22,
        "type": "shipping",
        "updated_at": "2024-01-25T00:24:07Z",
        "vat_settings": [
            {"country_code": "country_code-25", "reference": 26, "type": "fixed"},
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/services/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12.5,
            "constraints": [
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            "expires_at": "2024-05-17T16:16:07Z",
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-18"},
            "name": "name-19",
            "priority": 20,
            "type": "shipping",
            "vat_settings": [
                {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrService",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "amount": 12.5,
            "constraints": [
                Seen(
                    "OdrPricingRuleConstraint",
                    {
                        "key": "coupon",
                        "operator": "lt",
                        "values": [{"values-key": "values-15"}],
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "vat_settings": [
                Seen(
                    "OdrServiceVatConfiguration",
                    {
                        "country_code": "country_code-25",
                        "reference": 26,
                        "type": "fixed",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_services_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_services_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/services/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrService", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_services_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_services_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.services.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_services_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_services_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_services_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
