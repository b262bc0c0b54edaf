"""Tests of `odr.calculations`: requests as they go out, answers as they come back."""

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


def call_odr_calculations_get(client: Afosto) -> Any:
    return client.odr.calculations.get("id-11")


def test_odr_calculations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.calculations.get("id-11")

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
        "channel_id": "00000000-0000-4000-8000-000000000019",
        "client_id": "client_id-20",
        "coupons": ["coupons-21", "coupons-22"],
        "created_at": "2024-12-24T23:23:07Z",
        "currency": "currency-24",
        "customer": {
            "contact": {
                "address_id": "address_id-25",
                "coc_number": "coc_number-26",
                "email": "email-27",
                "id": "id-28",
                "organisation_id": "organisation_id-29",
                "organisation_version": "organisation_version-30",
                "phone_number_id": "phone_number_id-31",
                "vat_number": "vat_number-32",
                "version": "version-33",
            },
            "tags": ["tags-34", "tags-35"],
            "vat_country_code": "vat_country_code-36",
        },
        "file_id": "file_id-37",
        "id": "id-38",
        "invoiced_at": "2024-04-12T15:39:07Z",
        "is_including_vat": False,
        "is_prepaid": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 43.5,
                        "description": "description-44",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-47",
                        "result": {
                            "is_applied_rule": False,
                            "output": 49,
                            "rule_id": "rule_id-50",
                        },
                    },
                ],
                "amount": 51,
                "description": "description-52",
                "id": "id-53",
                "is_discounted": False,
                "order_items": [
                    {"id": "id-55", "invoice_id": "invoice_id-56", "is_invoiced": True},
                ],
                "quantity": 58,
                "reference": "reference-59",
                "sku": "sku-60",
                "subtotal": 61,
                "total": 62,
                "total_revenue": 63,
                "type": "handling",
                "vat_percentage": 65,
            },
        ],
        "metadata": {"metadata-key": "metadata-66"},
        "number": "number-67",
        "order_ids": ["order_ids-68", "order_ids-69"],
        "prepaid_at": "2024-11-15T22:10:07Z",
        "pricing_at": "2024-12-16T23:11:07Z",
        "reference": "reference-72",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 73.5,
                        "description": "description-74",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-77",
                        "result": {
                            "is_applied_rule": False,
                            "output": 79,
                            "rule_id": "00000000-0000-4000-8000-000000000080",
                        },
                    },
                ],
                "amount": 81.5,
                "description": "description-82",
                "is_percentage": True,
                "quantity": 84,
                "subtotal": 85,
                "total": 86,
                "type": "product",
                "vat_percentage": 88,
            },
        ],
        "subtotal": 89,
        "total": 90,
        "updated_at": "2024-08-08T19:31:07Z",
        "vat": [{"amount": 92, "rate": 93}],
        "vendor": {
            "contact": {
                "address_id": "address_id-94",
                "coc_number": "coc_number-95",
                "email": "email-96",
                "id": "id-97",
                "organisation_id": "organisation_id-98",
                "organisation_version": "organisation_version-99",
                "phone_number_id": "phone_number_id-100",
                "vat_number": "vat_number-101",
                "version": "version-102",
            },
            "tags": ["tags-103", "tags-104"],
            "vat_country_code": "vat_country_code-105",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/calculations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCalculation",
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
            "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
            "client_id": "client_id-20",
            "coupons": ["coupons-21", "coupons-22"],
            "created_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "currency": "currency-24",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-25",
                            "coc_number": "coc_number-26",
                            "email": "email-27",
                            "id": "id-28",
                            "organisation_id": "organisation_id-29",
                            "organisation_version": "organisation_version-30",
                            "phone_number_id": "phone_number_id-31",
                            "vat_number": "vat_number-32",
                            "version": "version-33",
                        },
                    ),
                    "tags": ["tags-34", "tags-35"],
                    "vat_country_code": "vat_country_code-36",
                },
            ),
            "file_id": "file_id-37",
            "id": "id-38",
            "invoiced_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
            "is_including_vat": False,
            "is_prepaid": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrCalculationItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrCalculationAdjustment",
                                {
                                    "amount": 43.5,
                                    "description": "description-44",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-47",
                                    "result": Seen(
                                        "OdrCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 49,
                                            "rule_id": "rule_id-50",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 51,
                        "description": "description-52",
                        "id": "id-53",
                        "is_discounted": False,
                        "order_items": [
                            Seen(
                                "OdrCalculationOrderItem",
                                {
                                    "id": "id-55",
                                    "invoice_id": "invoice_id-56",
                                    "is_invoiced": True,
                                },
                            ),
                        ],
                        "quantity": 58,
                        "reference": "reference-59",
                        "sku": "sku-60",
                        "subtotal": 61,
                        "total": 62,
                        "total_revenue": 63,
                        "type": "handling",
                        "vat_percentage": 65,
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-66"},
            "number": "number-67",
            "order_ids": ["order_ids-68", "order_ids-69"],
            "prepaid_at": dt.datetime(2024, 11, 15, 22, 10, 7, tzinfo=dt.UTC),
            "pricing_at": dt.datetime(2024, 12, 16, 23, 11, 7, tzinfo=dt.UTC),
            "reference": "reference-72",
            "services": [
                Seen(
                    "OdrServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrServiceAdjustment",
                                {
                                    "amount": 73.5,
                                    "description": "description-74",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-77",
                                    "result": Seen(
                                        "OdrServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 79,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000080",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 81.5,
                        "description": "description-82",
                        "is_percentage": True,
                        "quantity": 84,
                        "subtotal": 85,
                        "total": 86,
                        "type": "product",
                        "vat_percentage": 88,
                    },
                ),
            ],
            "subtotal": 89,
            "total": 90,
            "updated_at": dt.datetime(2024, 8, 8, 19, 31, 7, tzinfo=dt.UTC),
            "vat": [Seen("OdrVatResult", {"amount": 92, "rate": 93})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-94",
                            "coc_number": "coc_number-95",
                            "email": "email-96",
                            "id": "id-97",
                            "organisation_id": "organisation_id-98",
                            "organisation_version": "organisation_version-99",
                            "phone_number_id": "phone_number_id-100",
                            "vat_number": "vat_number-101",
                            "version": "version-102",
                        },
                    ),
                    "tags": ["tags-103", "tags-104"],
                    "vat_country_code": "vat_country_code-105",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_calculations_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_calculations_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/calculations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCalculation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_calculations_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_calculations_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.calculations.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_calculations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.calculations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_calculations_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_calculations_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_calculations_list(client: Afosto) -> Any:
    return client.odr.calculations.list()


def test_odr_calculations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.calculations.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
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
            "channel_id": "00000000-0000-4000-8000-000000000019",
            "client_id": "client_id-20",
            "created_at": "2024-10-22T21:21:07Z",
            "currency": "currency-22",
            "customer": {
                "contact": {
                    "address_id": "address_id-23",
                    "coc_number": "coc_number-24",
                    "email": "email-25",
                    "id": "id-26",
                    "organisation_id": "organisation_id-27",
                    "organisation_version": "organisation_version-28",
                    "phone_number_id": "phone_number_id-29",
                    "vat_number": "vat_number-30",
                    "version": "version-31",
                },
                "tags": ["tags-32", "tags-33"],
                "vat_country_code": "vat_country_code-34",
            },
            "file_id": "file_id-35",
            "id": "id-36",
            "invoiced_at": "2024-02-10T13:37:07Z",
            "is_including_vat": False,
            "is_prepaid": True,
            "is_vat_shifted": False,
            "metadata": {"metadata-key": "metadata-41"},
            "number": "number-42",
            "order_ids": ["order_ids-43", "order_ids-44"],
            "prepaid_at": "2024-10-18T21:45:07Z",
            "pricing_at": "2024-11-19T22:46:07Z",
            "reference": "reference-47",
            "subtotal": 48,
            "total": 49,
            "updated_at": "2024-03-23T02:50:07Z",
            "vat": [{"amount": 51, "rate": 52}],
            "vendor": {
                "contact": {
                    "address_id": "address_id-53",
                    "coc_number": "coc_number-54",
                    "email": "email-55",
                    "id": "id-56",
                    "organisation_id": "organisation_id-57",
                    "organisation_version": "organisation_version-58",
                    "phone_number_id": "phone_number_id-59",
                    "vat_number": "vat_number-60",
                    "version": "version-61",
                },
                "tags": ["tags-62", "tags-63"],
                "vat_country_code": "vat_country_code-64",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/calculations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrListedCalculation",
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
                "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
                "client_id": "client_id-20",
                "created_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
                "currency": "currency-22",
                "customer": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-23",
                                "coc_number": "coc_number-24",
                                "email": "email-25",
                                "id": "id-26",
                                "organisation_id": "organisation_id-27",
                                "organisation_version": "organisation_version-28",
                                "phone_number_id": "phone_number_id-29",
                                "vat_number": "vat_number-30",
                                "version": "version-31",
                            },
                        ),
                        "tags": ["tags-32", "tags-33"],
                        "vat_country_code": "vat_country_code-34",
                    },
                ),
                "file_id": "file_id-35",
                "id": "id-36",
                "invoiced_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
                "is_including_vat": False,
                "is_prepaid": True,
                "is_vat_shifted": False,
                "metadata": {"metadata-key": "metadata-41"},
                "number": "number-42",
                "order_ids": ["order_ids-43", "order_ids-44"],
                "prepaid_at": dt.datetime(2024, 10, 18, 21, 45, 7, tzinfo=dt.UTC),
                "pricing_at": dt.datetime(2024, 11, 19, 22, 46, 7, tzinfo=dt.UTC),
                "reference": "reference-47",
                "subtotal": 48,
                "total": 49,
                "updated_at": dt.datetime(2024, 3, 23, 2, 50, 7, tzinfo=dt.UTC),
                "vat": [Seen("OdrVatResult", {"amount": 51, "rate": 52})],
                "vendor": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-53",
                                "coc_number": "coc_number-54",
                                "email": "email-55",
                                "id": "id-56",
                                "organisation_id": "organisation_id-57",
                                "organisation_version": "organisation_version-58",
                                "phone_number_id": "phone_number_id-59",
                                "vat_number": "vat_number-60",
                                "version": "version-61",
                            },
                        ),
                        "tags": ["tags-62", "tags-63"],
                        "vat_country_code": "vat_country_code-64",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_calculations_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_calculations_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/calculations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrListedCalculation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_calculations_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_calculations_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.calculations.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_calculations_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_calculations_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_calculations_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_odr_calculations_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_odr_calculations_search(client: Afosto) -> Any:
    return client.odr.calculations.search()


def test_odr_calculations_search_full(run: Runner) -> None:
    body: params.OdrCalculationSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.calculations.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.calculations.search(body=body)

    answer: list[Any] = [
        {
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
            "channel_id": "00000000-0000-4000-8000-000000000019",
            "client_id": "client_id-20",
            "coupons": ["coupons-21", "coupons-22"],
            "created_at": "2024-12-24T23:23:07Z",
            "currency": "currency-24",
            "customer": {
                "contact": {
                    "address_id": "address_id-25",
                    "coc_number": "coc_number-26",
                    "email": "email-27",
                    "id": "id-28",
                    "organisation_id": "organisation_id-29",
                    "organisation_version": "organisation_version-30",
                    "phone_number_id": "phone_number_id-31",
                    "vat_number": "vat_number-32",
                    "version": "version-33",
                },
                "tags": ["tags-34", "tags-35"],
                "vat_country_code": "vat_country_code-36",
            },
            "file_id": "file_id-37",
            "id": "id-38",
            "invoiced_at": "2024-04-12T15:39:07Z",
            "is_including_vat": False,
            "is_prepaid": True,
            "is_vat_shifted": False,
            "items": [
                {
                    "adjustments": [
                        {
                            "amount": 43.5,
                            "description": "description-44",
                            "is_discount": True,
                            "is_percentage": False,
                            "reference": "reference-47",
                            "result": {
                                "is_applied_rule": False,
                                "output": 49,
                                "rule_id": "rule_id-50",
                            },
                        },
                    ],
                    "amount": 51,
                    "description": "description-52",
                    "id": "id-53",
                    "is_discounted": False,
                    "order_items": [
                        {
                            "id": "id-55",
                            "invoice_id": "invoice_id-56",
                            "is_invoiced": True,
                        },
                    ],
                    "quantity": 58,
                    "reference": "reference-59",
                    "sku": "sku-60",
                    "subtotal": 61,
                    "total": 62,
                    "total_revenue": 63,
                    "type": "handling",
                    "vat_percentage": 65,
                },
            ],
            "metadata": {"metadata-key": "metadata-66"},
            "number": "number-67",
            "order_ids": ["order_ids-68", "order_ids-69"],
            "prepaid_at": "2024-11-15T22:10:07Z",
            "pricing_at": "2024-12-16T23:11:07Z",
            "reference": "reference-72",
            "services": [
                {
                    "adjustments": [
                        {
                            "amount": 73.5,
                            "description": "description-74",
                            "is_discount": True,
                            "is_percentage": False,
                            "reference": "reference-77",
                            "result": {
                                "is_applied_rule": False,
                                "output": 79,
                                "rule_id": "00000000-0000-4000-8000-000000000080",
                            },
                        },
                    ],
                    "amount": 81.5,
                    "description": "description-82",
                    "is_percentage": True,
                    "quantity": 84,
                    "subtotal": 85,
                    "total": 86,
                    "type": "product",
                    "vat_percentage": 88,
                },
            ],
            "subtotal": 89,
            "total": 90,
            "updated_at": "2024-08-08T19:31:07Z",
            "vat": [{"amount": 92, "rate": 93}],
            "vendor": {
                "contact": {
                    "address_id": "address_id-94",
                    "coc_number": "coc_number-95",
                    "email": "email-96",
                    "id": "id-97",
                    "organisation_id": "organisation_id-98",
                    "organisation_version": "organisation_version-99",
                    "phone_number_id": "phone_number_id-100",
                    "vat_number": "vat_number-101",
                    "version": "version-102",
                },
                "tags": ["tags-103", "tags-104"],
                "vat_country_code": "vat_country_code-105",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/calculations",
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
            "OdrCalculation",
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
                "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
                "client_id": "client_id-20",
                "coupons": ["coupons-21", "coupons-22"],
                "created_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
                "currency": "currency-24",
                "customer": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-25",
                                "coc_number": "coc_number-26",
                                "email": "email-27",
                                "id": "id-28",
                                "organisation_id": "organisation_id-29",
                                "organisation_version": "organisation_version-30",
                                "phone_number_id": "phone_number_id-31",
                                "vat_number": "vat_number-32",
                                "version": "version-33",
                            },
                        ),
                        "tags": ["tags-34", "tags-35"],
                        "vat_country_code": "vat_country_code-36",
                    },
                ),
                "file_id": "file_id-37",
                "id": "id-38",
                "invoiced_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
                "is_including_vat": False,
                "is_prepaid": True,
                "is_vat_shifted": False,
                "items": [
                    Seen(
                        "OdrCalculationItem",
                        {
                            "adjustments": [
                                Seen(
                                    "OdrCalculationAdjustment",
                                    {
                                        "amount": 43.5,
                                        "description": "description-44",
                                        "is_discount": True,
                                        "is_percentage": False,
                                        "reference": "reference-47",
                                        "result": Seen(
                                            "OdrCalculationAdjustmentResult",
                                            {
                                                "is_applied_rule": False,
                                                "output": 49,
                                                "rule_id": "rule_id-50",
                                            },
                                        ),
                                    },
                                ),
                            ],
                            "amount": 51,
                            "description": "description-52",
                            "id": "id-53",
                            "is_discounted": False,
                            "order_items": [
                                Seen(
                                    "OdrCalculationOrderItem",
                                    {
                                        "id": "id-55",
                                        "invoice_id": "invoice_id-56",
                                        "is_invoiced": True,
                                    },
                                ),
                            ],
                            "quantity": 58,
                            "reference": "reference-59",
                            "sku": "sku-60",
                            "subtotal": 61,
                            "total": 62,
                            "total_revenue": 63,
                            "type": "handling",
                            "vat_percentage": 65,
                        },
                    ),
                ],
                "metadata": {"metadata-key": "metadata-66"},
                "number": "number-67",
                "order_ids": ["order_ids-68", "order_ids-69"],
                "prepaid_at": dt.datetime(2024, 11, 15, 22, 10, 7, tzinfo=dt.UTC),
                "pricing_at": dt.datetime(2024, 12, 16, 23, 11, 7, tzinfo=dt.UTC),
                "reference": "reference-72",
                "services": [
                    Seen(
                        "OdrServiceItem",
                        {
                            "adjustments": [
                                Seen(
                                    "OdrServiceAdjustment",
                                    {
                                        "amount": 73.5,
                                        "description": "description-74",
                                        "is_discount": True,
                                        "is_percentage": False,
                                        "reference": "reference-77",
                                        "result": Seen(
                                            "OdrServiceAdjustmentResult",
                                            {
                                                "is_applied_rule": False,
                                                "output": 79,
                                                "rule_id": UUID(
                                                    "00000000-0000-4000-8000-000000000080",
                                                ),
                                            },
                                        ),
                                    },
                                ),
                            ],
                            "amount": 81.5,
                            "description": "description-82",
                            "is_percentage": True,
                            "quantity": 84,
                            "subtotal": 85,
                            "total": 86,
                            "type": "product",
                            "vat_percentage": 88,
                        },
                    ),
                ],
                "subtotal": 89,
                "total": 90,
                "updated_at": dt.datetime(2024, 8, 8, 19, 31, 7, tzinfo=dt.UTC),
                "vat": [Seen("OdrVatResult", {"amount": 92, "rate": 93})],
                "vendor": Seen(
                    "OdrContact",
                    {
                        "contact": Seen(
                            "OdrContactContact",
                            {
                                "address_id": "address_id-94",
                                "coc_number": "coc_number-95",
                                "email": "email-96",
                                "id": "id-97",
                                "organisation_id": "organisation_id-98",
                                "organisation_version": "organisation_version-99",
                                "phone_number_id": "phone_number_id-100",
                                "vat_number": "vat_number-101",
                                "version": "version-102",
                            },
                        ),
                        "tags": ["tags-103", "tags-104"],
                        "vat_country_code": "vat_country_code-105",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_calculations_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_calculations_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/calculations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCalculation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_calculations_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_calculations_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.calculations.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_calculations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_calculations_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
