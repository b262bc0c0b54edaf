"""Tests of `odr.calculations.invoices`: requests as they go out, answers as they come back."""

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


def call_odr_calculations_invoices_create(client: Afosto) -> Any:
    return client.odr.calculations.invoices.create("id-11")


def test_odr_calculations_invoices_create_full(run: Runner) -> None:
    body: params.OdrCalculatedInvoiceRequestParams = {
        "order_item_ids": [
            UUID("00000000-0000-4000-8000-000000000011"),
            UUID("00000000-0000-4000-8000-000000000012"),
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.calculations.invoices.create(
            "id-11",
            order_item_ids=[
                UUID("00000000-0000-4000-8000-000000000011"),
                UUID("00000000-0000-4000-8000-000000000012"),
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.calculations.invoices.create("id-11", body=body)

    answer: list[Any] = [
        {
            "adjustments": [
                {
                    "amount": 11.5,
                    "description": "description-12",
                    "is_discount": True,
                    "is_percentage": False,
                    "reference": "reference-15",
                    "result": {"output": 16},
                },
            ],
            "calculation_id": "00000000-0000-4000-8000-000000000017",
            "channel_id": "00000000-0000-4000-8000-000000000018",
            "client_id": "client_id-19",
            "coupons": [
                "00000000-0000-4000-8000-000000000020",
                "00000000-0000-4000-8000-000000000021",
            ],
            "created_at": "2024-11-23T22:22:07Z",
            "currency": "currency-23",
            "customer": {
                "contact": {
                    "address_id": "address_id-24",
                    "coc_number": "coc_number-25",
                    "email": "email-26",
                    "id": "id-27",
                    "organisation_id": "organisation_id-28",
                    "organisation_version": "organisation_version-29",
                    "phone_number_id": "phone_number_id-30",
                    "vat_number": "vat_number-31",
                    "version": "version-32",
                },
                "tags": ["tags-33", "tags-34"],
                "vat_country_code": "vat_country_code-35",
            },
            "file_id": "file_id-36",
            "id": "id-37",
            "is_including_vat": False,
            "is_paid": True,
            "is_vat_shifted": False,
            "items": [
                {
                    "adjustments": [
                        {
                            "amount": 41.5,
                            "description": "description-42",
                            "is_discount": True,
                            "is_percentage": False,
                            "reference": "reference-45",
                            "result": {"output": 46},
                        },
                    ],
                    "amount": 47,
                    "description": "description-48",
                    "id": "00000000-0000-4000-8000-000000000049",
                    "is_discounted": False,
                    "order_items": [
                        {
                            "id": "id-51",
                            "invoice_id": "invoice_id-52",
                            "is_invoiced": True,
                        },
                    ],
                    "quantity": 54,
                    "sku": "sku-55",
                    "subtotal": 56,
                    "total": 57,
                    "total_revenue": 58,
                    "type": "purchasable",
                    "vat_percentage": 60,
                },
            ],
            "metadata": {"metadata-key": "metadata-61"},
            "number": "number-62",
            "order_ids": [
                "00000000-0000-4000-8000-000000000063",
                "00000000-0000-4000-8000-000000000064",
            ],
            "paid_at": "2024-06-10T17:05:07Z",
            "pricing_at": "2024-07-11T18:06:07Z",
            "reference": "reference-67",
            "services": [
                {
                    "adjustments": [
                        {
                            "amount": 68.5,
                            "description": "description-69",
                            "is_discount": False,
                            "is_percentage": True,
                            "reference": "reference-72",
                            "result": {
                                "is_applied_rule": True,
                                "output": 74,
                                "rule_id": "00000000-0000-4000-8000-000000000075",
                            },
                        },
                    ],
                    "amount": 76.5,
                    "description": "description-77",
                    "is_percentage": False,
                    "quantity": 79,
                    "subtotal": 80,
                    "total": 81,
                    "type": "handling",
                    "vat_percentage": 83,
                },
            ],
            "settings": {
                "billing": {
                    "issuer_code": "issuer_code-84",
                    "method_code": "method_code-85",
                    "provider_code": "provider_code-86",
                    "vat": {"is_shift_disabled": True, "is_shift_required": False},
                },
                "shipping": {"method_id": "method_id-89"},
            },
            "shipment_id": "00000000-0000-4000-8000-000000000090",
            "subtotal": 91,
            "total": 92,
            "updated_at": "2024-10-10T21:33:07Z",
            "vat": [{"amount": 94, "rate": 95}],
            "vendor": {
                "contact": {
                    "address_id": "address_id-96",
                    "coc_number": "coc_number-97",
                    "email": "email-98",
                    "id": "id-99",
                    "organisation_id": "organisation_id-100",
                    "organisation_version": "organisation_version-101",
                    "phone_number_id": "phone_number_id-102",
                    "vat_number": "vat_number-103",
                    "version": "version-104",
                },
                "tags": ["tags-105", "tags-106"],
                "vat_country_code": "vat_country_code-107",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/calculations/id-11/invoices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "order_item_ids": [
                "00000000-0000-4000-8000-000000000011",
                "00000000-0000-4000-8000-000000000012",
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrInvoice",
            {
                "adjustments": [
                    Seen(
                        "OdrInvoiceAdjustmentResponse",
                        {
                            "amount": 11.5,
                            "description": "description-12",
                            "is_discount": True,
                            "is_percentage": False,
                            "reference": "reference-15",
                            "result": Seen(
                                "OdrInvoiceAdjustmentResponseResult",
                                {"output": 16},
                            ),
                        },
                    ),
                ],
                "calculation_id": UUID("00000000-0000-4000-8000-000000000017"),
                "channel_id": UUID("00000000-0000-4000-8000-000000000018"),
                "client_id": "client_id-19",
                "coupons": [
                    UUID("00000000-0000-4000-8000-000000000020"),
                    UUID("00000000-0000-4000-8000-000000000021"),
                ],
                "created_at": dt.datetime(2024, 11, 23, 22, 22, 7, tzinfo=dt.UTC),
                "currency": "currency-23",
                "customer": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-24",
                                "coc_number": "coc_number-25",
                                "email": "email-26",
                                "id": "id-27",
                                "organisation_id": "organisation_id-28",
                                "organisation_version": "organisation_version-29",
                                "phone_number_id": "phone_number_id-30",
                                "vat_number": "vat_number-31",
                                "version": "version-32",
                            },
                        ),
                        "tags": ["tags-33", "tags-34"],
                        "vat_country_code": "vat_country_code-35",
                    },
                ),
                "file_id": "file_id-36",
                "id": "id-37",
                "is_including_vat": False,
                "is_paid": True,
                "is_vat_shifted": False,
                "items": [
                    Seen(
                        "OdrInvoiceItem",
                        {
                            "adjustments": [
                                Seen(
                                    "OdrInvoiceAdjustmentResponse",
                                    {
                                        "amount": 41.5,
                                        "description": "description-42",
                                        "is_discount": True,
                                        "is_percentage": False,
                                        "reference": "reference-45",
                                        "result": Seen(
                                            "OdrInvoiceAdjustmentResponseResult",
                                            {"output": 46},
                                        ),
                                    },
                                ),
                            ],
                            "amount": 47,
                            "description": "description-48",
                            "id": UUID("00000000-0000-4000-8000-000000000049"),
                            "is_discounted": False,
                            "order_items": [
                                Seen(
                                    "OdrCalculationOrderItem",
                                    {
                                        "id": "id-51",
                                        "invoice_id": "invoice_id-52",
                                        "is_invoiced": True,
                                    },
                                ),
                            ],
                            "quantity": 54,
                            "sku": "sku-55",
                            "subtotal": 56,
                            "total": 57,
                            "total_revenue": 58,
                            "type": "purchasable",
                            "vat_percentage": 60,
                        },
                    ),
                ],
                "metadata": {"metadata-key": "metadata-61"},
                "number": "number-62",
                "order_ids": [
                    UUID("00000000-0000-4000-8000-000000000063"),
                    UUID("00000000-0000-4000-8000-000000000064"),
                ],
                "paid_at": dt.datetime(2024, 6, 10, 17, 5, 7, tzinfo=dt.UTC),
                "pricing_at": dt.datetime(2024, 7, 11, 18, 6, 7, tzinfo=dt.UTC),
                "reference": "reference-67",
                "services": [
                    Seen(
                        "OdrServiceItem",
                        {
                            "adjustments": [
                                Seen(
                                    "OdrServiceAdjustment",
                                    {
                                        "amount": 68.5,
                                        "description": "description-69",
                                        "is_discount": False,
                                        "is_percentage": True,
                                        "reference": "reference-72",
                                        "result": Seen(
                                            "OdrServiceAdjustmentResult",
                                            {
                                                "is_applied_rule": True,
                                                "output": 74,
                                                "rule_id": UUID(
                                                    "00000000-0000-4000-8000-000000000075",
                                                ),
                                            },
                                        ),
                                    },
                                ),
                            ],
                            "amount": 76.5,
                            "description": "description-77",
                            "is_percentage": False,
                            "quantity": 79,
                            "subtotal": 80,
                            "total": 81,
                            "type": "handling",
                            "vat_percentage": 83,
                        },
                    ),
                ],
                "settings": Seen(
                    "OdrInvoiceSettings",
                    {
                        "billing": Seen(
                            "OdrInvoiceSettingsBilling",
                            {
                                "issuer_code": "issuer_code-84",
                                "method_code": "method_code-85",
                                "provider_code": "provider_code-86",
                                "vat": Seen(
                                    "OdrInvoiceSettingsBillingVat",
                                    {
                                        "is_shift_disabled": True,
                                        "is_shift_required": False,
                                    },
                                ),
                            },
                        ),
                        "shipping": Seen(
                            "OdrInvoiceSettingsShipping",
                            {"method_id": "method_id-89"},
                        ),
                    },
                ),
                "shipment_id": UUID("00000000-0000-4000-8000-000000000090"),
                "subtotal": 91,
                "total": 92,
                "updated_at": dt.datetime(2024, 10, 10, 21, 33, 7, tzinfo=dt.UTC),
                "vat": [Seen("OdrVatResult", {"amount": 94, "rate": 95})],
                "vendor": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-96",
                                "coc_number": "coc_number-97",
                                "email": "email-98",
                                "id": "id-99",
                                "organisation_id": "organisation_id-100",
                                "organisation_version": "organisation_version-101",
                                "phone_number_id": "phone_number_id-102",
                                "vat_number": "vat_number-103",
                                "version": "version-104",
                            },
                        ),
                        "tags": ["tags-105", "tags-106"],
                        "vat_country_code": "vat_country_code-107",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_calculations_invoices_create_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_calculations_invoices_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/calculations/id-11/invoices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrInvoice", {})]
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
def test_odr_calculations_invoices_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_calculations_invoices_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.calculations.invoices.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_calculations_invoices_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.calculations.invoices.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_calculations_invoices_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_calculations_invoices_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1
