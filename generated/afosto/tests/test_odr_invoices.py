"""Tests of `odr.invoices`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    see,
    waited,
    waited_later,
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


def call_odr_invoices_create(client: Afosto) -> Any:
    return client.odr.invoices.create()


def test_odr_invoices_create_full(run: Runner) -> None:
    body: params.OdrInvoiceRequestParams = {
        "address_id": "address_id-11",
        "adjustments": [
            {
                "amount": 12.5,
                "description": "description-13",
                "is_discount": False,
                "is_percentage": True,
                "reference": "reference-16",
            },
        ],
        "channel_id": UUID("00000000-0000-4000-8000-000000000017"),
        "client_id": "client_id-18",
        "contact_id": "contact_id-19",
        "currency": "currency-20",
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 21.5,
                        "description": "description-22",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-25",
                    },
                ],
                "amount": 26,
                "description": "description-27",
                "is_discounted": False,
                "quantity": 29,
                "reference": "reference-30",
                "sku": "sku-31",
                "vat_percentage": 32,
            },
        ],
        "metadata": {"metadata-key": "metadata-33"},
        "organisation_id": "organisation_id-34",
        "pricing_at": dt.datetime(2024, 12, 8, 11, 35, 7, tzinfo=dt.UTC),
        "reference": "reference-36",
    }

    def call(client: Afosto) -> Any:
        return client.odr.invoices.create(
            address_id="address_id-11",
            adjustments=[
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            channel_id=UUID("00000000-0000-4000-8000-000000000017"),
            client_id="client_id-18",
            contact_id="contact_id-19",
            currency="currency-20",
            items=[
                {
                    "adjustments": [
                        {
                            "amount": 21.5,
                            "description": "description-22",
                            "is_discount": True,
                            "is_percentage": False,
                            "reference": "reference-25",
                        },
                    ],
                    "amount": 26,
                    "description": "description-27",
                    "is_discounted": False,
                    "quantity": 29,
                    "reference": "reference-30",
                    "sku": "sku-31",
                    "vat_percentage": 32,
                },
            ],
            metadata={"metadata-key": "metadata-33"},
            organisation_id="organisation_id-34",
            pricing_at=dt.datetime(2024, 12, 8, 11, 35, 7, tzinfo=dt.UTC),
            reference="reference-36",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.invoices.create(body=body)

    answer: dict[str, Any] = {
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
                    {"id": "id-51", "invoice_id": "invoice_id-52", "is_invoiced": True},
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
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/invoices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "address_id": "address_id-11",
            "adjustments": [
                {
                    "amount": 12.5,
                    "description": "description-13",
                    "is_discount": False,
                    "is_percentage": True,
                    "reference": "reference-16",
                },
            ],
            "channel_id": "00000000-0000-4000-8000-000000000017",
            "client_id": "client_id-18",
            "contact_id": "contact_id-19",
            "currency": "currency-20",
            "items": [
                {
                    "adjustments": [
                        {
                            "amount": 21.5,
                            "description": "description-22",
                            "is_discount": True,
                            "is_percentage": False,
                            "reference": "reference-25",
                        },
                    ],
                    "amount": 26,
                    "description": "description-27",
                    "is_discounted": False,
                    "quantity": 29,
                    "reference": "reference-30",
                    "sku": "sku-31",
                    "vat_percentage": 32,
                },
            ],
            "metadata": {"metadata-key": "metadata-33"},
            "organisation_id": "organisation_id-34",
            "pricing_at": "2024-12-08T11:35:07Z",
            "reference": "reference-36",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
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
                                {"is_shift_disabled": True, "is_shift_required": False},
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
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_invoices_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_invoices_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/invoices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrInvoice", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_invoices_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_invoices_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.invoices.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_invoices_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_invoices_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_invoices_get(client: Afosto) -> Any:
    return client.odr.invoices.get("id-11")


def test_odr_invoices_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.invoices.get("id-11")

    answer: dict[str, Any] = {
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
                    {"id": "id-51", "invoice_id": "invoice_id-52", "is_invoiced": True},
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
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/invoices/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
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
                                {"is_shift_disabled": True, "is_shift_required": False},
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
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_invoices_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_invoices_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/invoices/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrInvoice", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_invoices_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_invoices_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.invoices.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_invoices_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.invoices.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_invoices_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_invoices_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_invoices_list(client: Afosto) -> Any:
    return client.odr.invoices.list()


def test_odr_invoices_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.invoices.list(
            order_id="order_id-11",
            page="page-12",
            page_size="page_size-13",
        )

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
            "channel_id": "00000000-0000-4000-8000-000000000017",
            "client_id": "client_id-18",
            "count": 19,
            "created_at": "2024-09-21T20:20:07Z",
            "currency": "currency-21",
            "customer": {
                "contact": {
                    "address_id": "address_id-22",
                    "coc_number": "coc_number-23",
                    "email": "email-24",
                    "id": "id-25",
                    "organisation_id": "organisation_id-26",
                    "organisation_version": "organisation_version-27",
                    "phone_number_id": "phone_number_id-28",
                    "vat_number": "vat_number-29",
                    "version": "version-30",
                },
                "tags": ["tags-31", "tags-32"],
                "vat_country_code": "vat_country_code-33",
            },
            "file_id": "file_id-34",
            "id": "id-35",
            "invoiced_at": "2024-01-09T12:36:07Z",
            "is_including_vat": True,
            "is_paid": False,
            "is_vat_shifted": True,
            "metadata": {"metadata-key": "metadata-40"},
            "number": "number-41",
            "paid_at": "2024-07-15T18:42:07Z",
            "pricing_at": "2024-08-16T19:43:07Z",
            "reference": "reference-44",
            "subtotal": 45,
            "total": 46,
            "updated_at": "2024-12-20T23:47:07Z",
            "vat": [{"amount": 48, "rate": 49}],
            "vendor": {
                "contact": {
                    "address_id": "address_id-50",
                    "coc_number": "coc_number-51",
                    "email": "email-52",
                    "id": "id-53",
                    "organisation_id": "organisation_id-54",
                    "organisation_version": "organisation_version-55",
                    "phone_number_id": "phone_number_id-56",
                    "vat_number": "vat_number-57",
                    "version": "version-58",
                },
                "tags": ["tags-59", "tags-60"],
                "vat_country_code": "vat_country_code-61",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/invoices?order_id=order_id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "page_size-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrInvoiceListItem",
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
                "channel_id": UUID("00000000-0000-4000-8000-000000000017"),
                "client_id": "client_id-18",
                "count": 19,
                "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
                "currency": "currency-21",
                "customer": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-22",
                                "coc_number": "coc_number-23",
                                "email": "email-24",
                                "id": "id-25",
                                "organisation_id": "organisation_id-26",
                                "organisation_version": "organisation_version-27",
                                "phone_number_id": "phone_number_id-28",
                                "vat_number": "vat_number-29",
                                "version": "version-30",
                            },
                        ),
                        "tags": ["tags-31", "tags-32"],
                        "vat_country_code": "vat_country_code-33",
                    },
                ),
                "file_id": "file_id-34",
                "id": "id-35",
                "invoiced_at": dt.datetime(2024, 1, 9, 12, 36, 7, tzinfo=dt.UTC),
                "is_including_vat": True,
                "is_paid": False,
                "is_vat_shifted": True,
                "metadata": {"metadata-key": "metadata-40"},
                "number": "number-41",
                "paid_at": dt.datetime(2024, 7, 15, 18, 42, 7, tzinfo=dt.UTC),
                "pricing_at": dt.datetime(2024, 8, 16, 19, 43, 7, tzinfo=dt.UTC),
                "reference": "reference-44",
                "subtotal": 45,
                "total": 46,
                "updated_at": dt.datetime(2024, 12, 20, 23, 47, 7, tzinfo=dt.UTC),
                "vat": [Seen("OdrVatResult", {"amount": 48, "rate": 49})],
                "vendor": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-50",
                                "coc_number": "coc_number-51",
                                "email": "email-52",
                                "id": "id-53",
                                "organisation_id": "organisation_id-54",
                                "organisation_version": "organisation_version-55",
                                "phone_number_id": "phone_number_id-56",
                                "vat_number": "vat_number-57",
                                "version": "version-58",
                            },
                        ),
                        "tags": ["tags-59", "tags-60"],
                        "vat_country_code": "vat_country_code-61",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_invoices_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_invoices_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/invoices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrInvoiceListItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_invoices_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_invoices_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.invoices.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_invoices_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_invoices_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_invoices_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_odr_invoices_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_odr_invoices_mark_paid(client: Afosto) -> Any:
    return client.odr.invoices.mark_paid("id-11")


def test_odr_invoices_mark_paid_full(run: Runner) -> None:
    body: params.OdrInvoiceStateParams = {"paid_at": dt.date(2024, 12, 12)}

    def call(client: Afosto) -> Any:
        return client.odr.invoices.mark_paid("id-11", paid_at=dt.date(2024, 12, 12))

    def whole(client: Afosto) -> Any:
        return client.odr.invoices.mark_paid("id-11", body=body)

    answer: dict[str, Any] = {
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
        "channel_id": "00000000-0000-4000-8000-000000000017",
        "client_id": "client_id-18",
        "count": 19,
        "created_at": "2024-09-21T20:20:07Z",
        "currency": "currency-21",
        "customer": {
            "contact": {
                "address_id": "address_id-22",
                "coc_number": "coc_number-23",
                "email": "email-24",
                "id": "id-25",
                "organisation_id": "organisation_id-26",
                "organisation_version": "organisation_version-27",
                "phone_number_id": "phone_number_id-28",
                "vat_number": "vat_number-29",
                "version": "version-30",
            },
            "tags": ["tags-31", "tags-32"],
            "vat_country_code": "vat_country_code-33",
        },
        "file_id": "file_id-34",
        "id": "id-35",
        "invoiced_at": "2024-01-09T12:36:07Z",
        "is_including_vat": True,
        "is_paid": False,
        "is_vat_shifted": True,
        "metadata": {"metadata-key": "metadata-40"},
        "number": "number-41",
        "paid_at": "2024-07-15T18:42:07Z",
        "pricing_at": "2024-08-16T19:43:07Z",
        "reference": "reference-44",
        "subtotal": 45,
        "total": 46,
        "updated_at": "2024-12-20T23:47:07Z",
        "vat": [{"amount": 48, "rate": 49}],
        "vendor": {
            "contact": {
                "address_id": "address_id-50",
                "coc_number": "coc_number-51",
                "email": "email-52",
                "id": "id-53",
                "organisation_id": "organisation_id-54",
                "organisation_version": "organisation_version-55",
                "phone_number_id": "phone_number_id-56",
                "vat_number": "vat_number-57",
                "version": "version-58",
            },
            "tags": ["tags-59", "tags-60"],
            "vat_country_code": "vat_country_code-61",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/invoices/id-11/paid",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"paid_at": "2024-12-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrInvoiceListItem",
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
            "channel_id": UUID("00000000-0000-4000-8000-000000000017"),
            "client_id": "client_id-18",
            "count": 19,
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
            "currency": "currency-21",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-22",
                            "coc_number": "coc_number-23",
                            "email": "email-24",
                            "id": "id-25",
                            "organisation_id": "organisation_id-26",
                            "organisation_version": "organisation_version-27",
                            "phone_number_id": "phone_number_id-28",
                            "vat_number": "vat_number-29",
                            "version": "version-30",
                        },
                    ),
                    "tags": ["tags-31", "tags-32"],
                    "vat_country_code": "vat_country_code-33",
                },
            ),
            "file_id": "file_id-34",
            "id": "id-35",
            "invoiced_at": dt.datetime(2024, 1, 9, 12, 36, 7, tzinfo=dt.UTC),
            "is_including_vat": True,
            "is_paid": False,
            "is_vat_shifted": True,
            "metadata": {"metadata-key": "metadata-40"},
            "number": "number-41",
            "paid_at": dt.datetime(2024, 7, 15, 18, 42, 7, tzinfo=dt.UTC),
            "pricing_at": dt.datetime(2024, 8, 16, 19, 43, 7, tzinfo=dt.UTC),
            "reference": "reference-44",
            "subtotal": 45,
            "total": 46,
            "updated_at": dt.datetime(2024, 12, 20, 23, 47, 7, tzinfo=dt.UTC),
            "vat": [Seen("OdrVatResult", {"amount": 48, "rate": 49})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-50",
                            "coc_number": "coc_number-51",
                            "email": "email-52",
                            "id": "id-53",
                            "organisation_id": "organisation_id-54",
                            "organisation_version": "organisation_version-55",
                            "phone_number_id": "phone_number_id-56",
                            "vat_number": "vat_number-57",
                            "version": "version-58",
                        },
                    ),
                    "tags": ["tags-59", "tags-60"],
                    "vat_country_code": "vat_country_code-61",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_invoices_mark_paid_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_invoices_mark_paid, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/invoices/id-11/paid",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrInvoiceListItem", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_invoices_mark_paid_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_invoices_mark_paid, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.invoices.mark_paid"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_invoices_mark_paid_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.invoices.mark_paid("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_invoices_mark_paid_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_invoices_mark_paid, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_invoices_print(client: Afosto) -> Any:
    return client.odr.invoices.print("id-11")


def test_odr_invoices_print_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.invoices.print("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/invoices/id-11/print",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_invoices_print_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_invoices_print, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/invoices/id-11/print",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_invoices_print_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_invoices_print, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.invoices.print"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_invoices_print_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.invoices.print("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_invoices_print_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_invoices_print, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_invoices_print_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(call_odr_invoices_print, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_odr_invoices_search(client: Afosto) -> Any:
    return client.odr.invoices.search()


def test_odr_invoices_search_full(run: Runner) -> None:
    body: params.OdrInvoiceSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.invoices.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.invoices.search(body=body)

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
        "https://api.afosto.io/odr/search/invoices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
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


def test_odr_invoices_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_invoices_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/invoices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrInvoice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_invoices_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_invoices_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.invoices.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_invoices_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_invoices_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
