"""Tests of `odr`: requests as they go out, answers as they come back."""

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


def call_odr_project(client: Afosto) -> Any:
    return client.odr.project()


def test_odr_project_full(run: Runner) -> None:
    body: params.OdrProjectionModelParams = {
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "client_id": "client_id-17",
        "contact_id": "contact_id-18",
        "coupons": ["coupons-19", "coupons-20"],
        "currency": "currency-21",
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 22.5,
                        "description": "description-23",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-26",
                    },
                ],
                "amount": 27,
                "description": "description-28",
                "is_discounted": True,
                "quantity": 30,
                "reference": "reference-31",
                "sku": "sku-32",
                "vat_percentage": 33,
            },
        ],
        "organisation_id": "organisation_id-34",
        "pricing_at": dt.datetime(2024, 12, 8, 11, 35, 7, tzinfo=dt.UTC),
        "settings": {
            "billing": {
                "issuer_code": "issuer_code-36",
                "method_code": "method_code-37",
                "provider_code": "provider_code-38",
                "vat": {"is_shift_disabled": True, "is_shift_required": False},
            },
            "shipping": {"method_id": "method_id-41"},
        },
    }

    def call(client: Afosto) -> Any:
        return client.odr.project(
            rules="0",
            adjustments=[
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            client_id="client_id-17",
            contact_id="contact_id-18",
            coupons=["coupons-19", "coupons-20"],
            currency="currency-21",
            items=[
                {
                    "adjustments": [
                        {
                            "amount": 22.5,
                            "description": "description-23",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-26",
                        },
                    ],
                    "amount": 27,
                    "description": "description-28",
                    "is_discounted": True,
                    "quantity": 30,
                    "reference": "reference-31",
                    "sku": "sku-32",
                    "vat_percentage": 33,
                },
            ],
            organisation_id="organisation_id-34",
            pricing_at=dt.datetime(2024, 12, 8, 11, 35, 7, tzinfo=dt.UTC),
            settings={
                "billing": {
                    "issuer_code": "issuer_code-36",
                    "method_code": "method_code-37",
                    "provider_code": "provider_code-38",
                    "vat": {"is_shift_disabled": True, "is_shift_required": False},
                },
                "shipping": {"method_id": "method_id-41"},
            },
        )

    def whole(client: Afosto) -> Any:
        return client.odr.project(rules="0", body=body)

    answer: dict[str, Any] = {
        "adjustments": [
            {
                "amount": 11.5,
                "description": "description-12",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-15",
                "result": {
                    "is_applied_rule": False,
                    "output": 17,
                    "rule_id": "rule_id-18",
                },
            },
        ],
        "client_id": "client_id-19",
        "currency": "currency-20",
        "customer": {
            "contact": {
                "address_id": "address_id-21",
                "coc_number": "coc_number-22",
                "email": "email-23",
                "id": "id-24",
                "organisation_id": "organisation_id-25",
                "organisation_version": "organisation_version-26",
                "phone_number_id": "phone_number_id-27",
                "vat_number": "vat_number-28",
                "version": "version-29",
            },
            "tags": ["tags-30", "tags-31"],
            "vat_country_code": "vat_country_code-32",
        },
        "is_including_vat": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 35.5,
                        "description": "description-36",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-39",
                        "result": {
                            "is_applied_rule": False,
                            "output": 41,
                            "rule_id": "rule_id-42",
                        },
                    },
                ],
                "amount": 43,
                "description": "description-44",
                "is_discounted": True,
                "quantity": 46,
                "reference": "reference-47",
                "sku": "sku-48",
                "subtotal": 49,
                "total": 50,
                "total_revenue": 51,
                "type": "handling",
                "vat_percentage": 53,
            },
        ],
        "pricing_at": "2024-07-27T06:54:07Z",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 55.5,
                        "description": "description-56",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-59",
                        "result": {
                            "is_applied_rule": False,
                            "output": 61,
                            "rule_id": "00000000-0000-4000-8000-000000000062",
                        },
                    },
                ],
                "amount": 63.5,
                "description": "description-64",
                "is_percentage": True,
                "quantity": 66,
                "subtotal": 67,
                "total": 68,
                "type": "product",
                "vat_percentage": 70,
            },
        ],
        "subtotal": 71,
        "total": 72,
        "vat": [{"amount": 73, "rate": 74}],
        "vendor": {
            "contact": {
                "address_id": "address_id-75",
                "coc_number": "coc_number-76",
                "email": "email-77",
                "id": "id-78",
                "organisation_id": "organisation_id-79",
                "organisation_version": "organisation_version-80",
                "phone_number_id": "phone_number_id-81",
                "vat_number": "vat_number-82",
                "version": "version-83",
            },
            "tags": ["tags-84", "tags-85"],
            "vat_country_code": "vat_country_code-86",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/projection?rules=0",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "client_id": "client_id-17",
            "contact_id": "contact_id-18",
            "coupons": ["coupons-19", "coupons-20"],
            "currency": "currency-21",
            "items": [
                {
                    "adjustments": [
                        {
                            "amount": 22.5,
                            "description": "description-23",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-26",
                        },
                    ],
                    "amount": 27,
                    "description": "description-28",
                    "is_discounted": True,
                    "quantity": 30,
                    "reference": "reference-31",
                    "sku": "sku-32",
                    "vat_percentage": 33,
                },
            ],
            "organisation_id": "organisation_id-34",
            "pricing_at": "2024-12-08T11:35:07Z",
            "settings": {
                "billing": {
                    "issuer_code": "issuer_code-36",
                    "method_code": "method_code-37",
                    "provider_code": "provider_code-38",
                    "vat": {"is_shift_disabled": True, "is_shift_required": False},
                },
                "shipping": {"method_id": "method_id-41"},
            },
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrProjection",
        {
            "adjustments": [
                Seen(
                    "OdrCalculationAdjustment",
                    {
                        "amount": 11.5,
                        "description": "description-12",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-15",
                        "result": Seen(
                            "OdrCalculationAdjustmentResult",
                            {
                                "is_applied_rule": False,
                                "output": 17,
                                "rule_id": "rule_id-18",
                            },
                        ),
                    },
                ),
            ],
            "client_id": "client_id-19",
            "currency": "currency-20",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-21",
                            "coc_number": "coc_number-22",
                            "email": "email-23",
                            "id": "id-24",
                            "organisation_id": "organisation_id-25",
                            "organisation_version": "organisation_version-26",
                            "phone_number_id": "phone_number_id-27",
                            "vat_number": "vat_number-28",
                            "version": "version-29",
                        },
                    ),
                    "tags": ["tags-30", "tags-31"],
                    "vat_country_code": "vat_country_code-32",
                },
            ),
            "is_including_vat": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrProjectionItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrCalculationAdjustment",
                                {
                                    "amount": 35.5,
                                    "description": "description-36",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-39",
                                    "result": Seen(
                                        "OdrCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 41,
                                            "rule_id": "rule_id-42",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 43,
                        "description": "description-44",
                        "is_discounted": True,
                        "quantity": 46,
                        "reference": "reference-47",
                        "sku": "sku-48",
                        "subtotal": 49,
                        "total": 50,
                        "total_revenue": 51,
                        "type": "handling",
                        "vat_percentage": 53,
                    },
                ),
            ],
            "pricing_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "services": [
                Seen(
                    "OdrServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrServiceAdjustment",
                                {
                                    "amount": 55.5,
                                    "description": "description-56",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-59",
                                    "result": Seen(
                                        "OdrServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 61,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000062",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 63.5,
                        "description": "description-64",
                        "is_percentage": True,
                        "quantity": 66,
                        "subtotal": 67,
                        "total": 68,
                        "type": "product",
                        "vat_percentage": 70,
                    },
                ),
            ],
            "subtotal": 71,
            "total": 72,
            "vat": [Seen("OdrVatResult", {"amount": 73, "rate": 74})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-75",
                            "coc_number": "coc_number-76",
                            "email": "email-77",
                            "id": "id-78",
                            "organisation_id": "organisation_id-79",
                            "organisation_version": "organisation_version-80",
                            "phone_number_id": "phone_number_id-81",
                            "vat_number": "vat_number-82",
                            "version": "version-83",
                        },
                    ),
                    "tags": ["tags-84", "tags-85"],
                    "vat_country_code": "vat_country_code-86",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_project_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_project, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/projection",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrProjection", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_odr_project_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_project, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.project"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_project_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_project, Reply(503), max_retries=1)
    assert len(run.sent) == 1
