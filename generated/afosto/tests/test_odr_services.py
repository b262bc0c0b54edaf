"""Tests of `odr.services`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_odr_services_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create(
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            amount=12.5,
            constraints=[
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            expires_at=dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            is_percentage=True,
            metadata={"metadata-key": "metadata-18"},
            name="name-19",
            priority=20,
            type="shipping",
            vat_settings=[
                {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
            ],
        )

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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
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


def test_odr_services_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/services",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrService", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_services_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create(
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
                "amount": 12.5,
                "constraints": [
                    {
                        "key": "coupon",
                        "operator": "lt",
                        "values": [{"values-key": "values-15"}],
                    },
                ],
                "expires_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "is_percentage": True,
                "metadata": {"metadata-key": "metadata-18"},
                "name": "name-19",
                "priority": 20,
                "type": "shipping",
                "vat_settings": [
                    {
                        "country_code": "country_code-22",
                        "reference": 23,
                        "type": "fixed",
                    },
                ],
            },
        )

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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
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


def test_odr_services_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

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
    operation = "odr.services.create"
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


def test_odr_services_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

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
    operation = "odr.services.create"
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


def test_odr_services_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

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
    operation = "odr.services.create"
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


def test_odr_services_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

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
    operation = "odr.services.create"
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


def test_odr_services_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

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
    operation = "odr.services.create"
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


def test_odr_services_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

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
    operation = "odr.services.create"
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


def test_odr_services_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
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
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/services/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrService", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_services_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

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
    operation = "odr.services.get"
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


def test_odr_services_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

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
    operation = "odr.services.get"
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


def test_odr_services_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

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
    operation = "odr.services.get"
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


def test_odr_services_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

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
    operation = "odr.services.get"
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


def test_odr_services_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

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
    operation = "odr.services.get"
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


def test_odr_services_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

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
    operation = "odr.services.get"
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


def test_odr_services_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_services_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                "created_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": UUID("00000000-0000-4000-8000-000000000018"),
                "is_percentage": True,
                "metadata": {"metadata-key": "metadata-20"},
                "name": "name-21",
                "priority": 22,
                "type": "shipping",
                "updated_at": dt.datetime(
                    2024,
                    1,
                    25,
                    0,
                    24,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/services",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrService", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_services_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

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
    operation = "odr.services.list"
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


def test_odr_services_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

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
    operation = "odr.services.list"
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


def test_odr_services_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

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
    operation = "odr.services.list"
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


def test_odr_services_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

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
    operation = "odr.services.list"
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


def test_odr_services_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

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
    operation = "odr.services.list"
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


def test_odr_services_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

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
    operation = "odr.services.list"
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


def test_odr_services_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_services_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update(
            "id-11",
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            amount=12.5,
            constraints=[
                {
                    "key": "coupon",
                    "operator": "lt",
                    "values": [{"values-key": "values-15"}],
                },
            ],
            expires_at=dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            is_percentage=True,
            metadata={"metadata-key": "metadata-18"},
            name="name-19",
            priority=20,
            type="shipping",
            vat_settings=[
                {"country_code": "country_code-22", "reference": 23, "type": "fixed"},
            ],
        )

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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
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


def test_odr_services_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/services/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrService", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_services_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update(
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
                "amount": 12.5,
                "constraints": [
                    {
                        "key": "coupon",
                        "operator": "lt",
                        "values": [{"values-key": "values-15"}],
                    },
                ],
                "expires_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "is_percentage": True,
                "metadata": {"metadata-key": "metadata-18"},
                "name": "name-19",
                "priority": 20,
                "type": "shipping",
                "vat_settings": [
                    {
                        "country_code": "country_code-22",
                        "reference": 23,
                        "type": "fixed",
                    },
                ],
            },
        )

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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "id": UUID("00000000-0000-4000-8000-000000000018"),
            "is_percentage": True,
            "metadata": {"metadata-key": "metadata-20"},
            "name": "name-21",
            "priority": 22,
            "type": "shipping",
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.timezone.utc),
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


def test_odr_services_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

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
    operation = "odr.services.update"
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


def test_odr_services_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

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
    operation = "odr.services.update"
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


def test_odr_services_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

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
    operation = "odr.services.update"
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


def test_odr_services_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

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
    operation = "odr.services.update"
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


def test_odr_services_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

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
    operation = "odr.services.update"
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


def test_odr_services_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

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
    operation = "odr.services.update"
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


def test_odr_services_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_services_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.services.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
