"""Tests of `rel.organisations`: requests as they go out, answers as they come back."""

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
)


def test_rel_organisations_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create(
            account_manager="account_manager-11",
            administration={"email": "email-12"},
            billing={
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            coc_number="coc_number-16",
            file_id="file_id-17",
            metadata={"metadata-key": "metadata-18"},
            name="name-19",
            payment_settings={
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 23,
                    "due_after": 24,
                    "iban": ["iban-25", "iban-26"],
                    "spending_limit": 27,
                },
            },
            phone_numbers={
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            registrations=[{"country_code": "country_code-31", "number": "number-32"}],
            shipping={
                "primary": "primary-33",
                "secondary": ["secondary-34", "secondary-35"],
            },
            tags=["tags-36", "tags-37"],
        )

    answer: dict[str, Any] = {
        "account_manager": "account_manager-11",
        "administration": {"email": "email-12"},
        "billing": {
            "primary": {
                "additional_name": "additional_name-13",
                "address_line_1": "address_line_1-14",
                "address_line_2": "address_line_2-15",
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "created_at": "2024-07-19T18:18:07Z",
                "dependent_locality": "dependent_locality-19",
                "family_name": "family_name-20",
                "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                "given_name": "given_name-24",
                "id": "id-25",
                "locality": "locality-26",
                "organisation": "organisation-27",
                "postal_code": "postal_code-28",
                "premise_number": 29,
                "premise_number_suffix": "premise_number_suffix-30",
                "sorting_code": "sorting_code-31",
                "thoroughfare": "thoroughfare-32",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-33",
                    "address_line_1": "address_line_1-34",
                    "address_line_2": "address_line_2-35",
                    "administrative_area": "administrative_area-36",
                    "country_code": "country_code-37",
                    "created_at": "2024-03-11T14:38:07Z",
                    "dependent_locality": "dependent_locality-39",
                    "family_name": "family_name-40",
                    "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                    "given_name": "given_name-44",
                    "id": "id-45",
                    "locality": "locality-46",
                    "organisation": "organisation-47",
                    "postal_code": "postal_code-48",
                    "premise_number": 49,
                    "premise_number_suffix": "premise_number_suffix-50",
                    "sorting_code": "sorting_code-51",
                    "thoroughfare": "thoroughfare-52",
                },
            ],
        },
        "coc_number": "coc_number-53",
        "created_at": "2024-07-27T06:54:07Z",
        "deleted_at": "2024-08-28T07:55:07Z",
        "file_id": "file_id-56",
        "id": "id-57",
        "metadata": {"metadata-key": "metadata-58"},
        "name": "name-59",
        "payment_settings": {
            "invoice": {
                "is_expected_at_delivery": False,
                "is_expected_through_email": True,
                "is_expected_through_post_mail": False,
            },
            "post_payment": {
                "current_due_amount": 63,
                "due_after": 64,
                "iban": ["iban-65", "iban-66"],
                "spending_limit": 67,
            },
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-68",
                "created_at": "2024-10-14T21:09:07Z",
                "id": "id-70",
                "national": "national-71",
                "number": "number-72",
                "type": "premium",
            },
            "secondary": [
                {
                    "country_code": "country_code-74",
                    "created_at": "2024-04-20T03:15:07Z",
                    "id": "id-76",
                    "national": "national-77",
                    "number": "number-78",
                    "type": "toll-free",
                },
            ],
        },
        "registrations": [
            {
                "country_code": "country_code-80",
                "number": "number-81",
                "verification": {
                    "country_code": "country_code-82",
                    "is_pending": True,
                    "is_valid": False,
                    "metadata": {"metadata-key": "metadata-85"},
                    "name": "name-86",
                    "type": "type-87",
                    "verified_at": "2024-05-05T16:28:07Z",
                },
            },
        ],
        "shipping": {
            "primary": {
                "additional_name": "additional_name-89",
                "address_line_1": "address_line_1-90",
                "address_line_2": "address_line_2-91",
                "administrative_area": "administrative_area-92",
                "country_code": "country_code-93",
                "created_at": "2024-11-11T22:34:07Z",
                "dependent_locality": "dependent_locality-95",
                "family_name": "family_name-96",
                "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                "given_name": "given_name-100",
                "id": "id-101",
                "locality": "locality-102",
                "organisation": "organisation-103",
                "postal_code": "postal_code-104",
                "premise_number": 105,
                "premise_number_suffix": "premise_number_suffix-106",
                "sorting_code": "sorting_code-107",
                "thoroughfare": "thoroughfare-108",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-109",
                    "address_line_1": "address_line_1-110",
                    "address_line_2": "address_line_2-111",
                    "administrative_area": "administrative_area-112",
                    "country_code": "country_code-113",
                    "created_at": "2024-07-03T18:54:07Z",
                    "dependent_locality": "dependent_locality-115",
                    "family_name": "family_name-116",
                    "geo_location": {"is_precise": True, "lat": 118.5, "long": 119.5},
                    "given_name": "given_name-120",
                    "id": "id-121",
                    "locality": "locality-122",
                    "organisation": "organisation-123",
                    "postal_code": "postal_code-124",
                    "premise_number": 125,
                    "premise_number_suffix": "premise_number_suffix-126",
                    "sorting_code": "sorting_code-127",
                    "thoroughfare": "thoroughfare-128",
                },
            ],
        },
        "tags": ["tags-129", "tags-130"],
        "updated_at": "2024-12-20T11:11:07Z",
        "version": "version-132",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/organisations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            "coc_number": "coc_number-16",
            "file_id": "file_id-17",
            "metadata": {"metadata-key": "metadata-18"},
            "name": "name-19",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 23,
                    "due_after": 24,
                    "iban": ["iban-25", "iban-26"],
                    "spending_limit": 27,
                },
            },
            "phone_numbers": {
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            "registrations": [
                {"country_code": "country_code-31", "number": "number-32"},
            ],
            "shipping": {
                "primary": "primary-33",
                "secondary": ["secondary-34", "secondary-35"],
            },
            "tags": ["tags-36", "tags-37"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelOrganisation",
        {
            "account_manager": "account_manager-11",
            "administration": Seen(
                "RelOrganisationAdministration",
                {"email": "email-12"},
            ),
            "billing": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 22.5, "long": 23.5},
                            ),
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    11,
                                    14,
                                    38,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 42.5, "long": 43.5},
                                ),
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ),
                    ],
                },
            ),
            "coc_number": "coc_number-53",
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": Seen(
                "RelOrganisationPaymentSettings",
                {
                    "invoice": Seen(
                        "RelOrganisationPaymentSettingsInvoice",
                        {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                    ),
                    "post_payment": Seen(
                        "RelOrganisationPaymentSettingsPostPayment",
                        {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    ),
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-68",
                            "created_at": dt.datetime(
                                2024,
                                10,
                                14,
                                21,
                                9,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-74",
                                "created_at": dt.datetime(
                                    2024,
                                    4,
                                    20,
                                    3,
                                    15,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ),
                    ],
                },
            ),
            "registrations": [
                Seen(
                    "RelVatRegistration",
                    {
                        "country_code": "country_code-80",
                        "number": "number-81",
                        "verification": Seen(
                            "RelVatRegistrationVerification",
                            {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": dt.datetime(
                                    2024,
                                    5,
                                    5,
                                    16,
                                    28,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                            },
                        ),
                    },
                ),
            ],
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": dt.datetime(
                                2024,
                                11,
                                11,
                                22,
                                34,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 98.5, "long": 99.5},
                            ),
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    3,
                                    18,
                                    54,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 118.5, "long": 119.5},
                                ),
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-129", "tags-130"],
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.timezone.utc),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create(
            body={
                "account_manager": "account_manager-11",
                "administration": {"email": "email-12"},
                "billing": {
                    "primary": "primary-13",
                    "secondary": ["secondary-14", "secondary-15"],
                },
                "coc_number": "coc_number-16",
                "file_id": "file_id-17",
                "metadata": {"metadata-key": "metadata-18"},
                "name": "name-19",
                "payment_settings": {
                    "invoice": {
                        "is_expected_at_delivery": False,
                        "is_expected_through_email": True,
                        "is_expected_through_post_mail": False,
                    },
                    "post_payment": {
                        "current_due_amount": 23,
                        "due_after": 24,
                        "iban": ["iban-25", "iban-26"],
                        "spending_limit": 27,
                    },
                },
                "phone_numbers": {
                    "primary": "primary-28",
                    "secondary": ["secondary-29", "secondary-30"],
                },
                "registrations": [
                    {"country_code": "country_code-31", "number": "number-32"},
                ],
                "shipping": {
                    "primary": "primary-33",
                    "secondary": ["secondary-34", "secondary-35"],
                },
                "tags": ["tags-36", "tags-37"],
            },
        )

    answer: dict[str, Any] = {
        "account_manager": "account_manager-11",
        "administration": {"email": "email-12"},
        "billing": {
            "primary": {
                "additional_name": "additional_name-13",
                "address_line_1": "address_line_1-14",
                "address_line_2": "address_line_2-15",
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "created_at": "2024-07-19T18:18:07Z",
                "dependent_locality": "dependent_locality-19",
                "family_name": "family_name-20",
                "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                "given_name": "given_name-24",
                "id": "id-25",
                "locality": "locality-26",
                "organisation": "organisation-27",
                "postal_code": "postal_code-28",
                "premise_number": 29,
                "premise_number_suffix": "premise_number_suffix-30",
                "sorting_code": "sorting_code-31",
                "thoroughfare": "thoroughfare-32",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-33",
                    "address_line_1": "address_line_1-34",
                    "address_line_2": "address_line_2-35",
                    "administrative_area": "administrative_area-36",
                    "country_code": "country_code-37",
                    "created_at": "2024-03-11T14:38:07Z",
                    "dependent_locality": "dependent_locality-39",
                    "family_name": "family_name-40",
                    "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                    "given_name": "given_name-44",
                    "id": "id-45",
                    "locality": "locality-46",
                    "organisation": "organisation-47",
                    "postal_code": "postal_code-48",
                    "premise_number": 49,
                    "premise_number_suffix": "premise_number_suffix-50",
                    "sorting_code": "sorting_code-51",
                    "thoroughfare": "thoroughfare-52",
                },
            ],
        },
        "coc_number": "coc_number-53",
        "created_at": "2024-07-27T06:54:07Z",
        "deleted_at": "2024-08-28T07:55:07Z",
        "file_id": "file_id-56",
        "id": "id-57",
        "metadata": {"metadata-key": "metadata-58"},
        "name": "name-59",
        "payment_settings": {
            "invoice": {
                "is_expected_at_delivery": False,
                "is_expected_through_email": True,
                "is_expected_through_post_mail": False,
            },
            "post_payment": {
                "current_due_amount": 63,
                "due_after": 64,
                "iban": ["iban-65", "iban-66"],
                "spending_limit": 67,
            },
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-68",
                "created_at": "2024-10-14T21:09:07Z",
                "id": "id-70",
                "national": "national-71",
                "number": "number-72",
                "type": "premium",
            },
            "secondary": [
                {
                    "country_code": "country_code-74",
                    "created_at": "2024-04-20T03:15:07Z",
                    "id": "id-76",
                    "national": "national-77",
                    "number": "number-78",
                    "type": "toll-free",
                },
            ],
        },
        "registrations": [
            {
                "country_code": "country_code-80",
                "number": "number-81",
                "verification": {
                    "country_code": "country_code-82",
                    "is_pending": True,
                    "is_valid": False,
                    "metadata": {"metadata-key": "metadata-85"},
                    "name": "name-86",
                    "type": "type-87",
                    "verified_at": "2024-05-05T16:28:07Z",
                },
            },
        ],
        "shipping": {
            "primary": {
                "additional_name": "additional_name-89",
                "address_line_1": "address_line_1-90",
                "address_line_2": "address_line_2-91",
                "administrative_area": "administrative_area-92",
                "country_code": "country_code-93",
                "created_at": "2024-11-11T22:34:07Z",
                "dependent_locality": "dependent_locality-95",
                "family_name": "family_name-96",
                "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                "given_name": "given_name-100",
                "id": "id-101",
                "locality": "locality-102",
                "organisation": "organisation-103",
                "postal_code": "postal_code-104",
                "premise_number": 105,
                "premise_number_suffix": "premise_number_suffix-106",
                "sorting_code": "sorting_code-107",
                "thoroughfare": "thoroughfare-108",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-109",
                    "address_line_1": "address_line_1-110",
                    "address_line_2": "address_line_2-111",
                    "administrative_area": "administrative_area-112",
                    "country_code": "country_code-113",
                    "created_at": "2024-07-03T18:54:07Z",
                    "dependent_locality": "dependent_locality-115",
                    "family_name": "family_name-116",
                    "geo_location": {"is_precise": True, "lat": 118.5, "long": 119.5},
                    "given_name": "given_name-120",
                    "id": "id-121",
                    "locality": "locality-122",
                    "organisation": "organisation-123",
                    "postal_code": "postal_code-124",
                    "premise_number": 125,
                    "premise_number_suffix": "premise_number_suffix-126",
                    "sorting_code": "sorting_code-127",
                    "thoroughfare": "thoroughfare-128",
                },
            ],
        },
        "tags": ["tags-129", "tags-130"],
        "updated_at": "2024-12-20T11:11:07Z",
        "version": "version-132",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/organisations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            "coc_number": "coc_number-16",
            "file_id": "file_id-17",
            "metadata": {"metadata-key": "metadata-18"},
            "name": "name-19",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 23,
                    "due_after": 24,
                    "iban": ["iban-25", "iban-26"],
                    "spending_limit": 27,
                },
            },
            "phone_numbers": {
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            "registrations": [
                {"country_code": "country_code-31", "number": "number-32"},
            ],
            "shipping": {
                "primary": "primary-33",
                "secondary": ["secondary-34", "secondary-35"],
            },
            "tags": ["tags-36", "tags-37"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelOrganisation",
        {
            "account_manager": "account_manager-11",
            "administration": Seen(
                "RelOrganisationAdministration",
                {"email": "email-12"},
            ),
            "billing": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 22.5, "long": 23.5},
                            ),
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    11,
                                    14,
                                    38,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 42.5, "long": 43.5},
                                ),
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ),
                    ],
                },
            ),
            "coc_number": "coc_number-53",
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": Seen(
                "RelOrganisationPaymentSettings",
                {
                    "invoice": Seen(
                        "RelOrganisationPaymentSettingsInvoice",
                        {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                    ),
                    "post_payment": Seen(
                        "RelOrganisationPaymentSettingsPostPayment",
                        {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    ),
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-68",
                            "created_at": dt.datetime(
                                2024,
                                10,
                                14,
                                21,
                                9,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-74",
                                "created_at": dt.datetime(
                                    2024,
                                    4,
                                    20,
                                    3,
                                    15,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ),
                    ],
                },
            ),
            "registrations": [
                Seen(
                    "RelVatRegistration",
                    {
                        "country_code": "country_code-80",
                        "number": "number-81",
                        "verification": Seen(
                            "RelVatRegistrationVerification",
                            {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": dt.datetime(
                                    2024,
                                    5,
                                    5,
                                    16,
                                    28,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                            },
                        ),
                    },
                ),
            ],
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": dt.datetime(
                                2024,
                                11,
                                11,
                                22,
                                34,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 98.5, "long": 99.5},
                            ),
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    3,
                                    18,
                                    54,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 118.5, "long": 119.5},
                                ),
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-129", "tags-130"],
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.timezone.utc),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

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
    operation = "rel.organisations.create"
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


def test_rel_organisations_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

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
    operation = "rel.organisations.create"
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


def test_rel_organisations_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

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
    operation = "rel.organisations.create"
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


def test_rel_organisations_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

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
    operation = "rel.organisations.create"
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


def test_rel_organisations_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

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
    operation = "rel.organisations.create"
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


def test_rel_organisations_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

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
    operation = "rel.organisations.create"
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


def test_rel_organisations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_organisations_create_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.create()

    replies = [
        Reply(200, json={}, headers={"x-task-id": "task-1"}),
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
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def test_rel_organisations_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

    answer: dict[str, Any] = {
        "account_manager": "account_manager-11",
        "administration": {"email": "email-12"},
        "billing": {
            "primary": {
                "additional_name": "additional_name-13",
                "address_line_1": "address_line_1-14",
                "address_line_2": "address_line_2-15",
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "created_at": "2024-07-19T18:18:07Z",
                "dependent_locality": "dependent_locality-19",
                "family_name": "family_name-20",
                "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                "given_name": "given_name-24",
                "id": "id-25",
                "locality": "locality-26",
                "organisation": "organisation-27",
                "postal_code": "postal_code-28",
                "premise_number": 29,
                "premise_number_suffix": "premise_number_suffix-30",
                "sorting_code": "sorting_code-31",
                "thoroughfare": "thoroughfare-32",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-33",
                    "address_line_1": "address_line_1-34",
                    "address_line_2": "address_line_2-35",
                    "administrative_area": "administrative_area-36",
                    "country_code": "country_code-37",
                    "created_at": "2024-03-11T14:38:07Z",
                    "dependent_locality": "dependent_locality-39",
                    "family_name": "family_name-40",
                    "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                    "given_name": "given_name-44",
                    "id": "id-45",
                    "locality": "locality-46",
                    "organisation": "organisation-47",
                    "postal_code": "postal_code-48",
                    "premise_number": 49,
                    "premise_number_suffix": "premise_number_suffix-50",
                    "sorting_code": "sorting_code-51",
                    "thoroughfare": "thoroughfare-52",
                },
            ],
        },
        "coc_number": "coc_number-53",
        "created_at": "2024-07-27T06:54:07Z",
        "deleted_at": "2024-08-28T07:55:07Z",
        "file_id": "file_id-56",
        "id": "id-57",
        "metadata": {"metadata-key": "metadata-58"},
        "name": "name-59",
        "payment_settings": {
            "invoice": {
                "is_expected_at_delivery": False,
                "is_expected_through_email": True,
                "is_expected_through_post_mail": False,
            },
            "post_payment": {
                "current_due_amount": 63,
                "due_after": 64,
                "iban": ["iban-65", "iban-66"],
                "spending_limit": 67,
            },
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-68",
                "created_at": "2024-10-14T21:09:07Z",
                "id": "id-70",
                "national": "national-71",
                "number": "number-72",
                "type": "premium",
            },
            "secondary": [
                {
                    "country_code": "country_code-74",
                    "created_at": "2024-04-20T03:15:07Z",
                    "id": "id-76",
                    "national": "national-77",
                    "number": "number-78",
                    "type": "toll-free",
                },
            ],
        },
        "registrations": [
            {
                "country_code": "country_code-80",
                "number": "number-81",
                "verification": {
                    "country_code": "country_code-82",
                    "is_pending": True,
                    "is_valid": False,
                    "metadata": {"metadata-key": "metadata-85"},
                    "name": "name-86",
                    "type": "type-87",
                    "verified_at": "2024-05-05T16:28:07Z",
                },
            },
        ],
        "shipping": {
            "primary": {
                "additional_name": "additional_name-89",
                "address_line_1": "address_line_1-90",
                "address_line_2": "address_line_2-91",
                "administrative_area": "administrative_area-92",
                "country_code": "country_code-93",
                "created_at": "2024-11-11T22:34:07Z",
                "dependent_locality": "dependent_locality-95",
                "family_name": "family_name-96",
                "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                "given_name": "given_name-100",
                "id": "id-101",
                "locality": "locality-102",
                "organisation": "organisation-103",
                "postal_code": "postal_code-104",
                "premise_number": 105,
                "premise_number_suffix": "premise_number_suffix-106",
                "sorting_code": "sorting_code-107",
                "thoroughfare": "thoroughfare-108",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-109",
                    "address_line_1": "address_line_1-110",
                    "address_line_2": "address_line_2-111",
                    "administrative_area": "administrative_area-112",
                    "country_code": "country_code-113",
                    "created_at": "2024-07-03T18:54:07Z",
                    "dependent_locality": "dependent_locality-115",
                    "family_name": "family_name-116",
                    "geo_location": {"is_precise": True, "lat": 118.5, "long": 119.5},
                    "given_name": "given_name-120",
                    "id": "id-121",
                    "locality": "locality-122",
                    "organisation": "organisation-123",
                    "postal_code": "postal_code-124",
                    "premise_number": 125,
                    "premise_number_suffix": "premise_number_suffix-126",
                    "sorting_code": "sorting_code-127",
                    "thoroughfare": "thoroughfare-128",
                },
            ],
        },
        "tags": ["tags-129", "tags-130"],
        "updated_at": "2024-12-20T11:11:07Z",
        "version": "version-132",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelOrganisation",
        {
            "account_manager": "account_manager-11",
            "administration": Seen(
                "RelOrganisationAdministration",
                {"email": "email-12"},
            ),
            "billing": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 22.5, "long": 23.5},
                            ),
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    11,
                                    14,
                                    38,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 42.5, "long": 43.5},
                                ),
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ),
                    ],
                },
            ),
            "coc_number": "coc_number-53",
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": Seen(
                "RelOrganisationPaymentSettings",
                {
                    "invoice": Seen(
                        "RelOrganisationPaymentSettingsInvoice",
                        {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                    ),
                    "post_payment": Seen(
                        "RelOrganisationPaymentSettingsPostPayment",
                        {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    ),
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-68",
                            "created_at": dt.datetime(
                                2024,
                                10,
                                14,
                                21,
                                9,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-74",
                                "created_at": dt.datetime(
                                    2024,
                                    4,
                                    20,
                                    3,
                                    15,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ),
                    ],
                },
            ),
            "registrations": [
                Seen(
                    "RelVatRegistration",
                    {
                        "country_code": "country_code-80",
                        "number": "number-81",
                        "verification": Seen(
                            "RelVatRegistrationVerification",
                            {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": dt.datetime(
                                    2024,
                                    5,
                                    5,
                                    16,
                                    28,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                            },
                        ),
                    },
                ),
            ],
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": dt.datetime(
                                2024,
                                11,
                                11,
                                22,
                                34,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 98.5, "long": 99.5},
                            ),
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    3,
                                    18,
                                    54,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 118.5, "long": 119.5},
                                ),
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-129", "tags-130"],
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.timezone.utc),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

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
    operation = "rel.organisations.delete"
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


def test_rel_organisations_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

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
    operation = "rel.organisations.delete"
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


def test_rel_organisations_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

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
    operation = "rel.organisations.delete"
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


def test_rel_organisations_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

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
    operation = "rel.organisations.delete"
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


def test_rel_organisations_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

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
    operation = "rel.organisations.delete"
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


def test_rel_organisations_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

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
    operation = "rel.organisations.delete"
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


def test_rel_organisations_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_organisations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11", version="version-11")

    answer: dict[str, Any] = {
        "account_manager": "account_manager-11",
        "administration": {"email": "email-12"},
        "billing": {
            "primary": {
                "additional_name": "additional_name-13",
                "address_line_1": "address_line_1-14",
                "address_line_2": "address_line_2-15",
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "created_at": "2024-07-19T18:18:07Z",
                "dependent_locality": "dependent_locality-19",
                "family_name": "family_name-20",
                "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                "given_name": "given_name-24",
                "id": "id-25",
                "locality": "locality-26",
                "organisation": "organisation-27",
                "postal_code": "postal_code-28",
                "premise_number": 29,
                "premise_number_suffix": "premise_number_suffix-30",
                "sorting_code": "sorting_code-31",
                "thoroughfare": "thoroughfare-32",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-33",
                    "address_line_1": "address_line_1-34",
                    "address_line_2": "address_line_2-35",
                    "administrative_area": "administrative_area-36",
                    "country_code": "country_code-37",
                    "created_at": "2024-03-11T14:38:07Z",
                    "dependent_locality": "dependent_locality-39",
                    "family_name": "family_name-40",
                    "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                    "given_name": "given_name-44",
                    "id": "id-45",
                    "locality": "locality-46",
                    "organisation": "organisation-47",
                    "postal_code": "postal_code-48",
                    "premise_number": 49,
                    "premise_number_suffix": "premise_number_suffix-50",
                    "sorting_code": "sorting_code-51",
                    "thoroughfare": "thoroughfare-52",
                },
            ],
        },
        "coc_number": "coc_number-53",
        "created_at": "2024-07-27T06:54:07Z",
        "deleted_at": "2024-08-28T07:55:07Z",
        "file_id": "file_id-56",
        "id": "id-57",
        "metadata": {"metadata-key": "metadata-58"},
        "name": "name-59",
        "payment_settings": {
            "invoice": {
                "is_expected_at_delivery": False,
                "is_expected_through_email": True,
                "is_expected_through_post_mail": False,
            },
            "post_payment": {
                "current_due_amount": 63,
                "due_after": 64,
                "iban": ["iban-65", "iban-66"],
                "spending_limit": 67,
            },
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-68",
                "created_at": "2024-10-14T21:09:07Z",
                "id": "id-70",
                "national": "national-71",
                "number": "number-72",
                "type": "premium",
            },
            "secondary": [
                {
                    "country_code": "country_code-74",
                    "created_at": "2024-04-20T03:15:07Z",
                    "id": "id-76",
                    "national": "national-77",
                    "number": "number-78",
                    "type": "toll-free",
                },
            ],
        },
        "registrations": [
            {
                "country_code": "country_code-80",
                "number": "number-81",
                "verification": {
                    "country_code": "country_code-82",
                    "is_pending": True,
                    "is_valid": False,
                    "metadata": {"metadata-key": "metadata-85"},
                    "name": "name-86",
                    "type": "type-87",
                    "verified_at": "2024-05-05T16:28:07Z",
                },
            },
        ],
        "shipping": {
            "primary": {
                "additional_name": "additional_name-89",
                "address_line_1": "address_line_1-90",
                "address_line_2": "address_line_2-91",
                "administrative_area": "administrative_area-92",
                "country_code": "country_code-93",
                "created_at": "2024-11-11T22:34:07Z",
                "dependent_locality": "dependent_locality-95",
                "family_name": "family_name-96",
                "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                "given_name": "given_name-100",
                "id": "id-101",
                "locality": "locality-102",
                "organisation": "organisation-103",
                "postal_code": "postal_code-104",
                "premise_number": 105,
                "premise_number_suffix": "premise_number_suffix-106",
                "sorting_code": "sorting_code-107",
                "thoroughfare": "thoroughfare-108",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-109",
                    "address_line_1": "address_line_1-110",
                    "address_line_2": "address_line_2-111",
                    "administrative_area": "administrative_area-112",
                    "country_code": "country_code-113",
                    "created_at": "2024-07-03T18:54:07Z",
                    "dependent_locality": "dependent_locality-115",
                    "family_name": "family_name-116",
                    "geo_location": {"is_precise": True, "lat": 118.5, "long": 119.5},
                    "given_name": "given_name-120",
                    "id": "id-121",
                    "locality": "locality-122",
                    "organisation": "organisation-123",
                    "postal_code": "postal_code-124",
                    "premise_number": 125,
                    "premise_number_suffix": "premise_number_suffix-126",
                    "sorting_code": "sorting_code-127",
                    "thoroughfare": "thoroughfare-128",
                },
            ],
        },
        "tags": ["tags-129", "tags-130"],
        "updated_at": "2024-12-20T11:11:07Z",
        "version": "version-132",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations/id-11?version=version-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelOrganisation",
        {
            "account_manager": "account_manager-11",
            "administration": Seen(
                "RelOrganisationAdministration",
                {"email": "email-12"},
            ),
            "billing": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 22.5, "long": 23.5},
                            ),
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    11,
                                    14,
                                    38,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 42.5, "long": 43.5},
                                ),
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ),
                    ],
                },
            ),
            "coc_number": "coc_number-53",
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": Seen(
                "RelOrganisationPaymentSettings",
                {
                    "invoice": Seen(
                        "RelOrganisationPaymentSettingsInvoice",
                        {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                    ),
                    "post_payment": Seen(
                        "RelOrganisationPaymentSettingsPostPayment",
                        {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    ),
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-68",
                            "created_at": dt.datetime(
                                2024,
                                10,
                                14,
                                21,
                                9,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-74",
                                "created_at": dt.datetime(
                                    2024,
                                    4,
                                    20,
                                    3,
                                    15,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ),
                    ],
                },
            ),
            "registrations": [
                Seen(
                    "RelVatRegistration",
                    {
                        "country_code": "country_code-80",
                        "number": "number-81",
                        "verification": Seen(
                            "RelVatRegistrationVerification",
                            {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": dt.datetime(
                                    2024,
                                    5,
                                    5,
                                    16,
                                    28,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                            },
                        ),
                    },
                ),
            ],
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": dt.datetime(
                                2024,
                                11,
                                11,
                                22,
                                34,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 98.5, "long": 99.5},
                            ),
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    3,
                                    18,
                                    54,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 118.5, "long": 119.5},
                                ),
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-129", "tags-130"],
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.timezone.utc),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

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
    operation = "rel.organisations.get"
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


def test_rel_organisations_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

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
    operation = "rel.organisations.get"
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


def test_rel_organisations_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

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
    operation = "rel.organisations.get"
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


def test_rel_organisations_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

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
    operation = "rel.organisations.get"
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


def test_rel_organisations_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

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
    operation = "rel.organisations.get"
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


def test_rel_organisations_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

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
    operation = "rel.organisations.get"
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


def test_rel_organisations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_organisations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": {
                    "additional_name": "additional_name-13",
                    "address_line_1": "address_line_1-14",
                    "address_line_2": "address_line_2-15",
                    "administrative_area": "administrative_area-16",
                    "country_code": "country_code-17",
                    "created_at": "2024-07-19T18:18:07Z",
                    "dependent_locality": "dependent_locality-19",
                    "family_name": "family_name-20",
                    "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                    "given_name": "given_name-24",
                    "id": "id-25",
                    "locality": "locality-26",
                    "organisation": "organisation-27",
                    "postal_code": "postal_code-28",
                    "premise_number": 29,
                    "premise_number_suffix": "premise_number_suffix-30",
                    "sorting_code": "sorting_code-31",
                    "thoroughfare": "thoroughfare-32",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-33",
                        "address_line_1": "address_line_1-34",
                        "address_line_2": "address_line_2-35",
                        "administrative_area": "administrative_area-36",
                        "country_code": "country_code-37",
                        "created_at": "2024-03-11T14:38:07Z",
                        "dependent_locality": "dependent_locality-39",
                        "family_name": "family_name-40",
                        "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                        "given_name": "given_name-44",
                        "id": "id-45",
                        "locality": "locality-46",
                        "organisation": "organisation-47",
                        "postal_code": "postal_code-48",
                        "premise_number": 49,
                        "premise_number_suffix": "premise_number_suffix-50",
                        "sorting_code": "sorting_code-51",
                        "thoroughfare": "thoroughfare-52",
                    },
                ],
            },
            "coc_number": "coc_number-53",
            "created_at": "2024-07-27T06:54:07Z",
            "deleted_at": "2024-08-28T07:55:07Z",
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 63,
                    "due_after": 64,
                    "iban": ["iban-65", "iban-66"],
                    "spending_limit": 67,
                },
            },
            "phone_numbers": {
                "primary": {
                    "country_code": "country_code-68",
                    "created_at": "2024-10-14T21:09:07Z",
                    "id": "id-70",
                    "national": "national-71",
                    "number": "number-72",
                    "type": "premium",
                },
                "secondary": [
                    {
                        "country_code": "country_code-74",
                        "created_at": "2024-04-20T03:15:07Z",
                        "id": "id-76",
                        "national": "national-77",
                        "number": "number-78",
                        "type": "toll-free",
                    },
                ],
            },
            "registrations": [
                {
                    "country_code": "country_code-80",
                    "number": "number-81",
                    "verification": {
                        "country_code": "country_code-82",
                        "is_pending": True,
                        "is_valid": False,
                        "metadata": {"metadata-key": "metadata-85"},
                        "name": "name-86",
                        "type": "type-87",
                        "verified_at": "2024-05-05T16:28:07Z",
                    },
                },
            ],
            "shipping": {
                "primary": {
                    "additional_name": "additional_name-89",
                    "address_line_1": "address_line_1-90",
                    "address_line_2": "address_line_2-91",
                    "administrative_area": "administrative_area-92",
                    "country_code": "country_code-93",
                    "created_at": "2024-11-11T22:34:07Z",
                    "dependent_locality": "dependent_locality-95",
                    "family_name": "family_name-96",
                    "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                    "given_name": "given_name-100",
                    "id": "id-101",
                    "locality": "locality-102",
                    "organisation": "organisation-103",
                    "postal_code": "postal_code-104",
                    "premise_number": 105,
                    "premise_number_suffix": "premise_number_suffix-106",
                    "sorting_code": "sorting_code-107",
                    "thoroughfare": "thoroughfare-108",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-109",
                        "address_line_1": "address_line_1-110",
                        "address_line_2": "address_line_2-111",
                        "administrative_area": "administrative_area-112",
                        "country_code": "country_code-113",
                        "created_at": "2024-07-03T18:54:07Z",
                        "dependent_locality": "dependent_locality-115",
                        "family_name": "family_name-116",
                        "geo_location": {
                            "is_precise": True,
                            "lat": 118.5,
                            "long": 119.5,
                        },
                        "given_name": "given_name-120",
                        "id": "id-121",
                        "locality": "locality-122",
                        "organisation": "organisation-123",
                        "postal_code": "postal_code-124",
                        "premise_number": 125,
                        "premise_number_suffix": "premise_number_suffix-126",
                        "sorting_code": "sorting_code-127",
                        "thoroughfare": "thoroughfare-128",
                    },
                ],
            },
            "tags": ["tags-129", "tags-130"],
            "updated_at": "2024-12-20T11:11:07Z",
            "version": "version-132",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations",
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
            "RelOrganisation",
            {
                "account_manager": "account_manager-11",
                "administration": Seen(
                    "RelOrganisationAdministration",
                    {"email": "email-12"},
                ),
                "billing": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-13",
                                "address_line_1": "address_line_1-14",
                                "address_line_2": "address_line_2-15",
                                "administrative_area": "administrative_area-16",
                                "country_code": "country_code-17",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    19,
                                    18,
                                    18,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-19",
                                "family_name": "family_name-20",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 22.5, "long": 23.5},
                                ),
                                "given_name": "given_name-24",
                                "id": "id-25",
                                "locality": "locality-26",
                                "organisation": "organisation-27",
                                "postal_code": "postal_code-28",
                                "premise_number": 29,
                                "premise_number_suffix": "premise_number_suffix-30",
                                "sorting_code": "sorting_code-31",
                                "thoroughfare": "thoroughfare-32",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-33",
                                    "address_line_1": "address_line_1-34",
                                    "address_line_2": "address_line_2-35",
                                    "administrative_area": "administrative_area-36",
                                    "country_code": "country_code-37",
                                    "created_at": dt.datetime(
                                        2024,
                                        3,
                                        11,
                                        14,
                                        38,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "dependent_locality": "dependent_locality-39",
                                    "family_name": "family_name-40",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {"is_precise": True, "lat": 42.5, "long": 43.5},
                                    ),
                                    "given_name": "given_name-44",
                                    "id": "id-45",
                                    "locality": "locality-46",
                                    "organisation": "organisation-47",
                                    "postal_code": "postal_code-48",
                                    "premise_number": 49,
                                    "premise_number_suffix": "premise_number_suffix-50",
                                    "sorting_code": "sorting_code-51",
                                    "thoroughfare": "thoroughfare-52",
                                },
                            ),
                        ],
                    },
                ),
                "coc_number": "coc_number-53",
                "created_at": dt.datetime(
                    2024,
                    7,
                    27,
                    6,
                    54,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deleted_at": dt.datetime(
                    2024,
                    8,
                    28,
                    7,
                    55,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "file_id": "file_id-56",
                "id": "id-57",
                "metadata": {"metadata-key": "metadata-58"},
                "name": "name-59",
                "payment_settings": Seen(
                    "RelOrganisationPaymentSettings",
                    {
                        "invoice": Seen(
                            "RelOrganisationPaymentSettingsInvoice",
                            {
                                "is_expected_at_delivery": False,
                                "is_expected_through_email": True,
                                "is_expected_through_post_mail": False,
                            },
                        ),
                        "post_payment": Seen(
                            "RelOrganisationPaymentSettingsPostPayment",
                            {
                                "current_due_amount": 63,
                                "due_after": 64,
                                "iban": ["iban-65", "iban-66"],
                                "spending_limit": 67,
                            },
                        ),
                    },
                ),
                "phone_numbers": Seen(
                    "RelPhoneNumberList",
                    {
                        "primary": Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-68",
                                "created_at": dt.datetime(
                                    2024,
                                    10,
                                    14,
                                    21,
                                    9,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-70",
                                "national": "national-71",
                                "number": "number-72",
                                "type": "premium",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelPhoneNumber",
                                {
                                    "country_code": "country_code-74",
                                    "created_at": dt.datetime(
                                        2024,
                                        4,
                                        20,
                                        3,
                                        15,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "id": "id-76",
                                    "national": "national-77",
                                    "number": "number-78",
                                    "type": "toll-free",
                                },
                            ),
                        ],
                    },
                ),
                "registrations": [
                    Seen(
                        "RelVatRegistration",
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": Seen(
                                "RelVatRegistrationVerification",
                                {
                                    "country_code": "country_code-82",
                                    "is_pending": True,
                                    "is_valid": False,
                                    "metadata": {"metadata-key": "metadata-85"},
                                    "name": "name-86",
                                    "type": "type-87",
                                    "verified_at": dt.datetime(
                                        2024,
                                        5,
                                        5,
                                        16,
                                        28,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                },
                            ),
                        },
                    ),
                ],
                "shipping": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-89",
                                "address_line_1": "address_line_1-90",
                                "address_line_2": "address_line_2-91",
                                "administrative_area": "administrative_area-92",
                                "country_code": "country_code-93",
                                "created_at": dt.datetime(
                                    2024,
                                    11,
                                    11,
                                    22,
                                    34,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-95",
                                "family_name": "family_name-96",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 98.5, "long": 99.5},
                                ),
                                "given_name": "given_name-100",
                                "id": "id-101",
                                "locality": "locality-102",
                                "organisation": "organisation-103",
                                "postal_code": "postal_code-104",
                                "premise_number": 105,
                                "premise_number_suffix": "premise_number_suffix-106",
                                "sorting_code": "sorting_code-107",
                                "thoroughfare": "thoroughfare-108",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-109",
                                    "address_line_1": "address_line_1-110",
                                    "address_line_2": "address_line_2-111",
                                    "administrative_area": "administrative_area-112",
                                    "country_code": "country_code-113",
                                    "created_at": dt.datetime(
                                        2024,
                                        7,
                                        3,
                                        18,
                                        54,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "dependent_locality": "dependent_locality-115",
                                    "family_name": "family_name-116",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {
                                            "is_precise": True,
                                            "lat": 118.5,
                                            "long": 119.5,
                                        },
                                    ),
                                    "given_name": "given_name-120",
                                    "id": "id-121",
                                    "locality": "locality-122",
                                    "organisation": "organisation-123",
                                    "postal_code": "postal_code-124",
                                    "premise_number": 125,
                                    "premise_number_suffix": "premise_number_suffix-126",
                                    "sorting_code": "sorting_code-127",
                                    "thoroughfare": "thoroughfare-128",
                                },
                            ),
                        ],
                    },
                ),
                "tags": ["tags-129", "tags-130"],
                "updated_at": dt.datetime(
                    2024,
                    12,
                    20,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "version": "version-132",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelOrganisation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

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
    operation = "rel.organisations.list"
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


def test_rel_organisations_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

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
    operation = "rel.organisations.list"
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


def test_rel_organisations_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

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
    operation = "rel.organisations.list"
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


def test_rel_organisations_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

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
    operation = "rel.organisations.list"
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


def test_rel_organisations_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

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
    operation = "rel.organisations.list"
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


def test_rel_organisations_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

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
    operation = "rel.organisations.list"
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


def test_rel_organisations_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_organisations_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "account_manager": "account_manager-11",
                    "administration": {"email": "email-12"},
                    "billing": {
                        "primary": {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 22.5,
                                "long": 23.5,
                            },
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": "2024-03-11T14:38:07Z",
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 42.5,
                                    "long": 43.5,
                                },
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ],
                    },
                    "coc_number": "coc_number-53",
                    "created_at": "2024-07-27T06:54:07Z",
                    "deleted_at": "2024-08-28T07:55:07Z",
                    "file_id": "file_id-56",
                    "id": "id-57",
                    "metadata": {"metadata-key": "metadata-58"},
                    "name": "name-59",
                    "payment_settings": {
                        "invoice": {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                        "post_payment": {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    },
                    "phone_numbers": {
                        "primary": {
                            "country_code": "country_code-68",
                            "created_at": "2024-10-14T21:09:07Z",
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                        "secondary": [
                            {
                                "country_code": "country_code-74",
                                "created_at": "2024-04-20T03:15:07Z",
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ],
                    },
                    "registrations": [
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": "2024-05-05T16:28:07Z",
                            },
                        },
                    ],
                    "shipping": {
                        "primary": {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": "2024-11-11T22:34:07Z",
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 98.5,
                                "long": 99.5,
                            },
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": "2024-07-03T18:54:07Z",
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 118.5,
                                    "long": 119.5,
                                },
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ],
                    },
                    "tags": ["tags-129", "tags-130"],
                    "updated_at": "2024-12-20T11:11:07Z",
                    "version": "version-132",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "account_manager": "account_manager-11",
                    "administration": {"email": "email-12"},
                    "billing": {
                        "primary": {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 22.5,
                                "long": 23.5,
                            },
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": "2024-03-11T14:38:07Z",
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 42.5,
                                    "long": 43.5,
                                },
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ],
                    },
                    "coc_number": "coc_number-53",
                    "created_at": "2024-07-27T06:54:07Z",
                    "deleted_at": "2024-08-28T07:55:07Z",
                    "file_id": "file_id-56",
                    "id": "id-57",
                    "metadata": {"metadata-key": "metadata-58"},
                    "name": "name-59",
                    "payment_settings": {
                        "invoice": {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                        "post_payment": {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    },
                    "phone_numbers": {
                        "primary": {
                            "country_code": "country_code-68",
                            "created_at": "2024-10-14T21:09:07Z",
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                        "secondary": [
                            {
                                "country_code": "country_code-74",
                                "created_at": "2024-04-20T03:15:07Z",
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ],
                    },
                    "registrations": [
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": "2024-05-05T16:28:07Z",
                            },
                        },
                    ],
                    "shipping": {
                        "primary": {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": "2024-11-11T22:34:07Z",
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 98.5,
                                "long": 99.5,
                            },
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": "2024-07-03T18:54:07Z",
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 118.5,
                                    "long": 119.5,
                                },
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ],
                    },
                    "tags": ["tags-129", "tags-130"],
                    "updated_at": "2024-12-20T11:11:07Z",
                    "version": "version-132",
                },
                {
                    "account_manager": "account_manager-11",
                    "administration": {"email": "email-12"},
                    "billing": {
                        "primary": {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 22.5,
                                "long": 23.5,
                            },
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": "2024-03-11T14:38:07Z",
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 42.5,
                                    "long": 43.5,
                                },
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ],
                    },
                    "coc_number": "coc_number-53",
                    "created_at": "2024-07-27T06:54:07Z",
                    "deleted_at": "2024-08-28T07:55:07Z",
                    "file_id": "file_id-56",
                    "id": "id-57",
                    "metadata": {"metadata-key": "metadata-58"},
                    "name": "name-59",
                    "payment_settings": {
                        "invoice": {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                        "post_payment": {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    },
                    "phone_numbers": {
                        "primary": {
                            "country_code": "country_code-68",
                            "created_at": "2024-10-14T21:09:07Z",
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                        "secondary": [
                            {
                                "country_code": "country_code-74",
                                "created_at": "2024-04-20T03:15:07Z",
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ],
                    },
                    "registrations": [
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": "2024-05-05T16:28:07Z",
                            },
                        },
                    ],
                    "shipping": {
                        "primary": {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": "2024-11-11T22:34:07Z",
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 98.5,
                                "long": 99.5,
                            },
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": "2024-07-03T18:54:07Z",
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 118.5,
                                    "long": 119.5,
                                },
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ],
                    },
                    "tags": ["tags-129", "tags-130"],
                    "updated_at": "2024-12-20T11:11:07Z",
                    "version": "version-132",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "account_manager": "account_manager-11",
                    "administration": {"email": "email-12"},
                    "billing": {
                        "primary": {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 22.5,
                                "long": 23.5,
                            },
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": "2024-03-11T14:38:07Z",
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 42.5,
                                    "long": 43.5,
                                },
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ],
                    },
                    "coc_number": "coc_number-53",
                    "created_at": "2024-07-27T06:54:07Z",
                    "deleted_at": "2024-08-28T07:55:07Z",
                    "file_id": "file_id-56",
                    "id": "id-57",
                    "metadata": {"metadata-key": "metadata-58"},
                    "name": "name-59",
                    "payment_settings": {
                        "invoice": {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                        "post_payment": {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    },
                    "phone_numbers": {
                        "primary": {
                            "country_code": "country_code-68",
                            "created_at": "2024-10-14T21:09:07Z",
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                        "secondary": [
                            {
                                "country_code": "country_code-74",
                                "created_at": "2024-04-20T03:15:07Z",
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ],
                    },
                    "registrations": [
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": "2024-05-05T16:28:07Z",
                            },
                        },
                    ],
                    "shipping": {
                        "primary": {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": "2024-11-11T22:34:07Z",
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 98.5,
                                "long": 99.5,
                            },
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": "2024-07-03T18:54:07Z",
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 118.5,
                                    "long": 119.5,
                                },
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ],
                    },
                    "tags": ["tags-129", "tags-130"],
                    "updated_at": "2024-12-20T11:11:07Z",
                    "version": "version-132",
                },
                {
                    "account_manager": "account_manager-11",
                    "administration": {"email": "email-12"},
                    "billing": {
                        "primary": {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 22.5,
                                "long": 23.5,
                            },
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": "2024-03-11T14:38:07Z",
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 42.5,
                                    "long": 43.5,
                                },
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ],
                    },
                    "coc_number": "coc_number-53",
                    "created_at": "2024-07-27T06:54:07Z",
                    "deleted_at": "2024-08-28T07:55:07Z",
                    "file_id": "file_id-56",
                    "id": "id-57",
                    "metadata": {"metadata-key": "metadata-58"},
                    "name": "name-59",
                    "payment_settings": {
                        "invoice": {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                        "post_payment": {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    },
                    "phone_numbers": {
                        "primary": {
                            "country_code": "country_code-68",
                            "created_at": "2024-10-14T21:09:07Z",
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                        "secondary": [
                            {
                                "country_code": "country_code-74",
                                "created_at": "2024-04-20T03:15:07Z",
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ],
                    },
                    "registrations": [
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": "2024-05-05T16:28:07Z",
                            },
                        },
                    ],
                    "shipping": {
                        "primary": {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": "2024-11-11T22:34:07Z",
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 98.5,
                                "long": 99.5,
                            },
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": "2024-07-03T18:54:07Z",
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 118.5,
                                    "long": 119.5,
                                },
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ],
                    },
                    "tags": ["tags-129", "tags-130"],
                    "updated_at": "2024-12-20T11:11:07Z",
                    "version": "version-132",
                },
                {
                    "account_manager": "account_manager-11",
                    "administration": {"email": "email-12"},
                    "billing": {
                        "primary": {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 22.5,
                                "long": 23.5,
                            },
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": "2024-03-11T14:38:07Z",
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 42.5,
                                    "long": 43.5,
                                },
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ],
                    },
                    "coc_number": "coc_number-53",
                    "created_at": "2024-07-27T06:54:07Z",
                    "deleted_at": "2024-08-28T07:55:07Z",
                    "file_id": "file_id-56",
                    "id": "id-57",
                    "metadata": {"metadata-key": "metadata-58"},
                    "name": "name-59",
                    "payment_settings": {
                        "invoice": {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                        "post_payment": {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    },
                    "phone_numbers": {
                        "primary": {
                            "country_code": "country_code-68",
                            "created_at": "2024-10-14T21:09:07Z",
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                        "secondary": [
                            {
                                "country_code": "country_code-74",
                                "created_at": "2024-04-20T03:15:07Z",
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ],
                    },
                    "registrations": [
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": "2024-05-05T16:28:07Z",
                            },
                        },
                    ],
                    "shipping": {
                        "primary": {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": "2024-11-11T22:34:07Z",
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": {
                                "is_precise": True,
                                "lat": 98.5,
                                "long": 99.5,
                            },
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                        "secondary": [
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": "2024-07-03T18:54:07Z",
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": {
                                    "is_precise": True,
                                    "lat": 118.5,
                                    "long": 119.5,
                                },
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ],
                    },
                    "tags": ["tags-129", "tags-130"],
                    "updated_at": "2024-12-20T11:11:07Z",
                    "version": "version-132",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_rel_organisations_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    answer: list[Any] = [
        {
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": {
                    "additional_name": "additional_name-13",
                    "address_line_1": "address_line_1-14",
                    "address_line_2": "address_line_2-15",
                    "administrative_area": "administrative_area-16",
                    "country_code": "country_code-17",
                    "created_at": "2024-07-19T18:18:07Z",
                    "dependent_locality": "dependent_locality-19",
                    "family_name": "family_name-20",
                    "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                    "given_name": "given_name-24",
                    "id": "id-25",
                    "locality": "locality-26",
                    "organisation": "organisation-27",
                    "postal_code": "postal_code-28",
                    "premise_number": 29,
                    "premise_number_suffix": "premise_number_suffix-30",
                    "sorting_code": "sorting_code-31",
                    "thoroughfare": "thoroughfare-32",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-33",
                        "address_line_1": "address_line_1-34",
                        "address_line_2": "address_line_2-35",
                        "administrative_area": "administrative_area-36",
                        "country_code": "country_code-37",
                        "created_at": "2024-03-11T14:38:07Z",
                        "dependent_locality": "dependent_locality-39",
                        "family_name": "family_name-40",
                        "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                        "given_name": "given_name-44",
                        "id": "id-45",
                        "locality": "locality-46",
                        "organisation": "organisation-47",
                        "postal_code": "postal_code-48",
                        "premise_number": 49,
                        "premise_number_suffix": "premise_number_suffix-50",
                        "sorting_code": "sorting_code-51",
                        "thoroughfare": "thoroughfare-52",
                    },
                ],
            },
            "coc_number": "coc_number-53",
            "created_at": "2024-07-27T06:54:07Z",
            "deleted_at": "2024-08-28T07:55:07Z",
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 63,
                    "due_after": 64,
                    "iban": ["iban-65", "iban-66"],
                    "spending_limit": 67,
                },
            },
            "phone_numbers": {
                "primary": {
                    "country_code": "country_code-68",
                    "created_at": "2024-10-14T21:09:07Z",
                    "id": "id-70",
                    "national": "national-71",
                    "number": "number-72",
                    "type": "premium",
                },
                "secondary": [
                    {
                        "country_code": "country_code-74",
                        "created_at": "2024-04-20T03:15:07Z",
                        "id": "id-76",
                        "national": "national-77",
                        "number": "number-78",
                        "type": "toll-free",
                    },
                ],
            },
            "registrations": [
                {
                    "country_code": "country_code-80",
                    "number": "number-81",
                    "verification": {
                        "country_code": "country_code-82",
                        "is_pending": True,
                        "is_valid": False,
                        "metadata": {"metadata-key": "metadata-85"},
                        "name": "name-86",
                        "type": "type-87",
                        "verified_at": "2024-05-05T16:28:07Z",
                    },
                },
            ],
            "shipping": {
                "primary": {
                    "additional_name": "additional_name-89",
                    "address_line_1": "address_line_1-90",
                    "address_line_2": "address_line_2-91",
                    "administrative_area": "administrative_area-92",
                    "country_code": "country_code-93",
                    "created_at": "2024-11-11T22:34:07Z",
                    "dependent_locality": "dependent_locality-95",
                    "family_name": "family_name-96",
                    "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                    "given_name": "given_name-100",
                    "id": "id-101",
                    "locality": "locality-102",
                    "organisation": "organisation-103",
                    "postal_code": "postal_code-104",
                    "premise_number": 105,
                    "premise_number_suffix": "premise_number_suffix-106",
                    "sorting_code": "sorting_code-107",
                    "thoroughfare": "thoroughfare-108",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-109",
                        "address_line_1": "address_line_1-110",
                        "address_line_2": "address_line_2-111",
                        "administrative_area": "administrative_area-112",
                        "country_code": "country_code-113",
                        "created_at": "2024-07-03T18:54:07Z",
                        "dependent_locality": "dependent_locality-115",
                        "family_name": "family_name-116",
                        "geo_location": {
                            "is_precise": True,
                            "lat": 118.5,
                            "long": 119.5,
                        },
                        "given_name": "given_name-120",
                        "id": "id-121",
                        "locality": "locality-122",
                        "organisation": "organisation-123",
                        "postal_code": "postal_code-124",
                        "premise_number": 125,
                        "premise_number_suffix": "premise_number_suffix-126",
                        "sorting_code": "sorting_code-127",
                        "thoroughfare": "thoroughfare-128",
                    },
                ],
            },
            "tags": ["tags-129", "tags-130"],
            "updated_at": "2024-12-20T11:11:07Z",
            "version": "version-132",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/organisations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "RelOrganisation",
            {
                "account_manager": "account_manager-11",
                "administration": Seen(
                    "RelOrganisationAdministration",
                    {"email": "email-12"},
                ),
                "billing": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-13",
                                "address_line_1": "address_line_1-14",
                                "address_line_2": "address_line_2-15",
                                "administrative_area": "administrative_area-16",
                                "country_code": "country_code-17",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    19,
                                    18,
                                    18,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-19",
                                "family_name": "family_name-20",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 22.5, "long": 23.5},
                                ),
                                "given_name": "given_name-24",
                                "id": "id-25",
                                "locality": "locality-26",
                                "organisation": "organisation-27",
                                "postal_code": "postal_code-28",
                                "premise_number": 29,
                                "premise_number_suffix": "premise_number_suffix-30",
                                "sorting_code": "sorting_code-31",
                                "thoroughfare": "thoroughfare-32",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-33",
                                    "address_line_1": "address_line_1-34",
                                    "address_line_2": "address_line_2-35",
                                    "administrative_area": "administrative_area-36",
                                    "country_code": "country_code-37",
                                    "created_at": dt.datetime(
                                        2024,
                                        3,
                                        11,
                                        14,
                                        38,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "dependent_locality": "dependent_locality-39",
                                    "family_name": "family_name-40",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {"is_precise": True, "lat": 42.5, "long": 43.5},
                                    ),
                                    "given_name": "given_name-44",
                                    "id": "id-45",
                                    "locality": "locality-46",
                                    "organisation": "organisation-47",
                                    "postal_code": "postal_code-48",
                                    "premise_number": 49,
                                    "premise_number_suffix": "premise_number_suffix-50",
                                    "sorting_code": "sorting_code-51",
                                    "thoroughfare": "thoroughfare-52",
                                },
                            ),
                        ],
                    },
                ),
                "coc_number": "coc_number-53",
                "created_at": dt.datetime(
                    2024,
                    7,
                    27,
                    6,
                    54,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deleted_at": dt.datetime(
                    2024,
                    8,
                    28,
                    7,
                    55,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "file_id": "file_id-56",
                "id": "id-57",
                "metadata": {"metadata-key": "metadata-58"},
                "name": "name-59",
                "payment_settings": Seen(
                    "RelOrganisationPaymentSettings",
                    {
                        "invoice": Seen(
                            "RelOrganisationPaymentSettingsInvoice",
                            {
                                "is_expected_at_delivery": False,
                                "is_expected_through_email": True,
                                "is_expected_through_post_mail": False,
                            },
                        ),
                        "post_payment": Seen(
                            "RelOrganisationPaymentSettingsPostPayment",
                            {
                                "current_due_amount": 63,
                                "due_after": 64,
                                "iban": ["iban-65", "iban-66"],
                                "spending_limit": 67,
                            },
                        ),
                    },
                ),
                "phone_numbers": Seen(
                    "RelPhoneNumberList",
                    {
                        "primary": Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-68",
                                "created_at": dt.datetime(
                                    2024,
                                    10,
                                    14,
                                    21,
                                    9,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-70",
                                "national": "national-71",
                                "number": "number-72",
                                "type": "premium",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelPhoneNumber",
                                {
                                    "country_code": "country_code-74",
                                    "created_at": dt.datetime(
                                        2024,
                                        4,
                                        20,
                                        3,
                                        15,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "id": "id-76",
                                    "national": "national-77",
                                    "number": "number-78",
                                    "type": "toll-free",
                                },
                            ),
                        ],
                    },
                ),
                "registrations": [
                    Seen(
                        "RelVatRegistration",
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": Seen(
                                "RelVatRegistrationVerification",
                                {
                                    "country_code": "country_code-82",
                                    "is_pending": True,
                                    "is_valid": False,
                                    "metadata": {"metadata-key": "metadata-85"},
                                    "name": "name-86",
                                    "type": "type-87",
                                    "verified_at": dt.datetime(
                                        2024,
                                        5,
                                        5,
                                        16,
                                        28,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                },
                            ),
                        },
                    ),
                ],
                "shipping": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-89",
                                "address_line_1": "address_line_1-90",
                                "address_line_2": "address_line_2-91",
                                "administrative_area": "administrative_area-92",
                                "country_code": "country_code-93",
                                "created_at": dt.datetime(
                                    2024,
                                    11,
                                    11,
                                    22,
                                    34,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-95",
                                "family_name": "family_name-96",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 98.5, "long": 99.5},
                                ),
                                "given_name": "given_name-100",
                                "id": "id-101",
                                "locality": "locality-102",
                                "organisation": "organisation-103",
                                "postal_code": "postal_code-104",
                                "premise_number": 105,
                                "premise_number_suffix": "premise_number_suffix-106",
                                "sorting_code": "sorting_code-107",
                                "thoroughfare": "thoroughfare-108",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-109",
                                    "address_line_1": "address_line_1-110",
                                    "address_line_2": "address_line_2-111",
                                    "administrative_area": "administrative_area-112",
                                    "country_code": "country_code-113",
                                    "created_at": dt.datetime(
                                        2024,
                                        7,
                                        3,
                                        18,
                                        54,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "dependent_locality": "dependent_locality-115",
                                    "family_name": "family_name-116",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {
                                            "is_precise": True,
                                            "lat": 118.5,
                                            "long": 119.5,
                                        },
                                    ),
                                    "given_name": "given_name-120",
                                    "id": "id-121",
                                    "locality": "locality-122",
                                    "organisation": "organisation-123",
                                    "postal_code": "postal_code-124",
                                    "premise_number": 125,
                                    "premise_number_suffix": "premise_number_suffix-126",
                                    "sorting_code": "sorting_code-127",
                                    "thoroughfare": "thoroughfare-128",
                                },
                            ),
                        ],
                    },
                ),
                "tags": ["tags-129", "tags-130"],
                "updated_at": dt.datetime(
                    2024,
                    12,
                    20,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "version": "version-132",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelOrganisation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search(
            body={
                "constraints": [
                    {
                        "key": "ids",
                        "operator": "in",
                        "values": ["values-13", "values-14"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": {
                    "additional_name": "additional_name-13",
                    "address_line_1": "address_line_1-14",
                    "address_line_2": "address_line_2-15",
                    "administrative_area": "administrative_area-16",
                    "country_code": "country_code-17",
                    "created_at": "2024-07-19T18:18:07Z",
                    "dependent_locality": "dependent_locality-19",
                    "family_name": "family_name-20",
                    "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                    "given_name": "given_name-24",
                    "id": "id-25",
                    "locality": "locality-26",
                    "organisation": "organisation-27",
                    "postal_code": "postal_code-28",
                    "premise_number": 29,
                    "premise_number_suffix": "premise_number_suffix-30",
                    "sorting_code": "sorting_code-31",
                    "thoroughfare": "thoroughfare-32",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-33",
                        "address_line_1": "address_line_1-34",
                        "address_line_2": "address_line_2-35",
                        "administrative_area": "administrative_area-36",
                        "country_code": "country_code-37",
                        "created_at": "2024-03-11T14:38:07Z",
                        "dependent_locality": "dependent_locality-39",
                        "family_name": "family_name-40",
                        "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                        "given_name": "given_name-44",
                        "id": "id-45",
                        "locality": "locality-46",
                        "organisation": "organisation-47",
                        "postal_code": "postal_code-48",
                        "premise_number": 49,
                        "premise_number_suffix": "premise_number_suffix-50",
                        "sorting_code": "sorting_code-51",
                        "thoroughfare": "thoroughfare-52",
                    },
                ],
            },
            "coc_number": "coc_number-53",
            "created_at": "2024-07-27T06:54:07Z",
            "deleted_at": "2024-08-28T07:55:07Z",
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 63,
                    "due_after": 64,
                    "iban": ["iban-65", "iban-66"],
                    "spending_limit": 67,
                },
            },
            "phone_numbers": {
                "primary": {
                    "country_code": "country_code-68",
                    "created_at": "2024-10-14T21:09:07Z",
                    "id": "id-70",
                    "national": "national-71",
                    "number": "number-72",
                    "type": "premium",
                },
                "secondary": [
                    {
                        "country_code": "country_code-74",
                        "created_at": "2024-04-20T03:15:07Z",
                        "id": "id-76",
                        "national": "national-77",
                        "number": "number-78",
                        "type": "toll-free",
                    },
                ],
            },
            "registrations": [
                {
                    "country_code": "country_code-80",
                    "number": "number-81",
                    "verification": {
                        "country_code": "country_code-82",
                        "is_pending": True,
                        "is_valid": False,
                        "metadata": {"metadata-key": "metadata-85"},
                        "name": "name-86",
                        "type": "type-87",
                        "verified_at": "2024-05-05T16:28:07Z",
                    },
                },
            ],
            "shipping": {
                "primary": {
                    "additional_name": "additional_name-89",
                    "address_line_1": "address_line_1-90",
                    "address_line_2": "address_line_2-91",
                    "administrative_area": "administrative_area-92",
                    "country_code": "country_code-93",
                    "created_at": "2024-11-11T22:34:07Z",
                    "dependent_locality": "dependent_locality-95",
                    "family_name": "family_name-96",
                    "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                    "given_name": "given_name-100",
                    "id": "id-101",
                    "locality": "locality-102",
                    "organisation": "organisation-103",
                    "postal_code": "postal_code-104",
                    "premise_number": 105,
                    "premise_number_suffix": "premise_number_suffix-106",
                    "sorting_code": "sorting_code-107",
                    "thoroughfare": "thoroughfare-108",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-109",
                        "address_line_1": "address_line_1-110",
                        "address_line_2": "address_line_2-111",
                        "administrative_area": "administrative_area-112",
                        "country_code": "country_code-113",
                        "created_at": "2024-07-03T18:54:07Z",
                        "dependent_locality": "dependent_locality-115",
                        "family_name": "family_name-116",
                        "geo_location": {
                            "is_precise": True,
                            "lat": 118.5,
                            "long": 119.5,
                        },
                        "given_name": "given_name-120",
                        "id": "id-121",
                        "locality": "locality-122",
                        "organisation": "organisation-123",
                        "postal_code": "postal_code-124",
                        "premise_number": 125,
                        "premise_number_suffix": "premise_number_suffix-126",
                        "sorting_code": "sorting_code-127",
                        "thoroughfare": "thoroughfare-128",
                    },
                ],
            },
            "tags": ["tags-129", "tags-130"],
            "updated_at": "2024-12-20T11:11:07Z",
            "version": "version-132",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/organisations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "RelOrganisation",
            {
                "account_manager": "account_manager-11",
                "administration": Seen(
                    "RelOrganisationAdministration",
                    {"email": "email-12"},
                ),
                "billing": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-13",
                                "address_line_1": "address_line_1-14",
                                "address_line_2": "address_line_2-15",
                                "administrative_area": "administrative_area-16",
                                "country_code": "country_code-17",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    19,
                                    18,
                                    18,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-19",
                                "family_name": "family_name-20",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 22.5, "long": 23.5},
                                ),
                                "given_name": "given_name-24",
                                "id": "id-25",
                                "locality": "locality-26",
                                "organisation": "organisation-27",
                                "postal_code": "postal_code-28",
                                "premise_number": 29,
                                "premise_number_suffix": "premise_number_suffix-30",
                                "sorting_code": "sorting_code-31",
                                "thoroughfare": "thoroughfare-32",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-33",
                                    "address_line_1": "address_line_1-34",
                                    "address_line_2": "address_line_2-35",
                                    "administrative_area": "administrative_area-36",
                                    "country_code": "country_code-37",
                                    "created_at": dt.datetime(
                                        2024,
                                        3,
                                        11,
                                        14,
                                        38,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "dependent_locality": "dependent_locality-39",
                                    "family_name": "family_name-40",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {"is_precise": True, "lat": 42.5, "long": 43.5},
                                    ),
                                    "given_name": "given_name-44",
                                    "id": "id-45",
                                    "locality": "locality-46",
                                    "organisation": "organisation-47",
                                    "postal_code": "postal_code-48",
                                    "premise_number": 49,
                                    "premise_number_suffix": "premise_number_suffix-50",
                                    "sorting_code": "sorting_code-51",
                                    "thoroughfare": "thoroughfare-52",
                                },
                            ),
                        ],
                    },
                ),
                "coc_number": "coc_number-53",
                "created_at": dt.datetime(
                    2024,
                    7,
                    27,
                    6,
                    54,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deleted_at": dt.datetime(
                    2024,
                    8,
                    28,
                    7,
                    55,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "file_id": "file_id-56",
                "id": "id-57",
                "metadata": {"metadata-key": "metadata-58"},
                "name": "name-59",
                "payment_settings": Seen(
                    "RelOrganisationPaymentSettings",
                    {
                        "invoice": Seen(
                            "RelOrganisationPaymentSettingsInvoice",
                            {
                                "is_expected_at_delivery": False,
                                "is_expected_through_email": True,
                                "is_expected_through_post_mail": False,
                            },
                        ),
                        "post_payment": Seen(
                            "RelOrganisationPaymentSettingsPostPayment",
                            {
                                "current_due_amount": 63,
                                "due_after": 64,
                                "iban": ["iban-65", "iban-66"],
                                "spending_limit": 67,
                            },
                        ),
                    },
                ),
                "phone_numbers": Seen(
                    "RelPhoneNumberList",
                    {
                        "primary": Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-68",
                                "created_at": dt.datetime(
                                    2024,
                                    10,
                                    14,
                                    21,
                                    9,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-70",
                                "national": "national-71",
                                "number": "number-72",
                                "type": "premium",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelPhoneNumber",
                                {
                                    "country_code": "country_code-74",
                                    "created_at": dt.datetime(
                                        2024,
                                        4,
                                        20,
                                        3,
                                        15,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "id": "id-76",
                                    "national": "national-77",
                                    "number": "number-78",
                                    "type": "toll-free",
                                },
                            ),
                        ],
                    },
                ),
                "registrations": [
                    Seen(
                        "RelVatRegistration",
                        {
                            "country_code": "country_code-80",
                            "number": "number-81",
                            "verification": Seen(
                                "RelVatRegistrationVerification",
                                {
                                    "country_code": "country_code-82",
                                    "is_pending": True,
                                    "is_valid": False,
                                    "metadata": {"metadata-key": "metadata-85"},
                                    "name": "name-86",
                                    "type": "type-87",
                                    "verified_at": dt.datetime(
                                        2024,
                                        5,
                                        5,
                                        16,
                                        28,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                },
                            ),
                        },
                    ),
                ],
                "shipping": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-89",
                                "address_line_1": "address_line_1-90",
                                "address_line_2": "address_line_2-91",
                                "administrative_area": "administrative_area-92",
                                "country_code": "country_code-93",
                                "created_at": dt.datetime(
                                    2024,
                                    11,
                                    11,
                                    22,
                                    34,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-95",
                                "family_name": "family_name-96",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 98.5, "long": 99.5},
                                ),
                                "given_name": "given_name-100",
                                "id": "id-101",
                                "locality": "locality-102",
                                "organisation": "organisation-103",
                                "postal_code": "postal_code-104",
                                "premise_number": 105,
                                "premise_number_suffix": "premise_number_suffix-106",
                                "sorting_code": "sorting_code-107",
                                "thoroughfare": "thoroughfare-108",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-109",
                                    "address_line_1": "address_line_1-110",
                                    "address_line_2": "address_line_2-111",
                                    "administrative_area": "administrative_area-112",
                                    "country_code": "country_code-113",
                                    "created_at": dt.datetime(
                                        2024,
                                        7,
                                        3,
                                        18,
                                        54,
                                        7,
                                        tzinfo=dt.timezone.utc,
                                    ),
                                    "dependent_locality": "dependent_locality-115",
                                    "family_name": "family_name-116",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {
                                            "is_precise": True,
                                            "lat": 118.5,
                                            "long": 119.5,
                                        },
                                    ),
                                    "given_name": "given_name-120",
                                    "id": "id-121",
                                    "locality": "locality-122",
                                    "organisation": "organisation-123",
                                    "postal_code": "postal_code-124",
                                    "premise_number": 125,
                                    "premise_number_suffix": "premise_number_suffix-126",
                                    "sorting_code": "sorting_code-127",
                                    "thoroughfare": "thoroughfare-128",
                                },
                            ),
                        ],
                    },
                ),
                "tags": ["tags-129", "tags-130"],
                "updated_at": dt.datetime(
                    2024,
                    12,
                    20,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "version": "version-132",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

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
    operation = "rel.organisations.search"
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


def test_rel_organisations_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

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
    operation = "rel.organisations.search"
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


def test_rel_organisations_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

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
    operation = "rel.organisations.search"
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


def test_rel_organisations_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

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
    operation = "rel.organisations.search"
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


def test_rel_organisations_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

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
    operation = "rel.organisations.search"
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


def test_rel_organisations_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

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
    operation = "rel.organisations.search"
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


def test_rel_organisations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_organisations_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update(
            "id-11",
            account_manager="account_manager-11",
            administration={"email": "email-12"},
            billing={
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            coc_number="coc_number-16",
            file_id="file_id-17",
            metadata={"metadata-key": "metadata-18"},
            name="name-19",
            payment_settings={
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 23,
                    "due_after": 24,
                    "iban": ["iban-25", "iban-26"],
                    "spending_limit": 27,
                },
            },
            phone_numbers={
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            registrations=[{"country_code": "country_code-31", "number": "number-32"}],
            shipping={
                "primary": "primary-33",
                "secondary": ["secondary-34", "secondary-35"],
            },
            tags=["tags-36", "tags-37"],
        )

    answer: dict[str, Any] = {
        "account_manager": "account_manager-11",
        "administration": {"email": "email-12"},
        "billing": {
            "primary": {
                "additional_name": "additional_name-13",
                "address_line_1": "address_line_1-14",
                "address_line_2": "address_line_2-15",
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "created_at": "2024-07-19T18:18:07Z",
                "dependent_locality": "dependent_locality-19",
                "family_name": "family_name-20",
                "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                "given_name": "given_name-24",
                "id": "id-25",
                "locality": "locality-26",
                "organisation": "organisation-27",
                "postal_code": "postal_code-28",
                "premise_number": 29,
                "premise_number_suffix": "premise_number_suffix-30",
                "sorting_code": "sorting_code-31",
                "thoroughfare": "thoroughfare-32",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-33",
                    "address_line_1": "address_line_1-34",
                    "address_line_2": "address_line_2-35",
                    "administrative_area": "administrative_area-36",
                    "country_code": "country_code-37",
                    "created_at": "2024-03-11T14:38:07Z",
                    "dependent_locality": "dependent_locality-39",
                    "family_name": "family_name-40",
                    "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                    "given_name": "given_name-44",
                    "id": "id-45",
                    "locality": "locality-46",
                    "organisation": "organisation-47",
                    "postal_code": "postal_code-48",
                    "premise_number": 49,
                    "premise_number_suffix": "premise_number_suffix-50",
                    "sorting_code": "sorting_code-51",
                    "thoroughfare": "thoroughfare-52",
                },
            ],
        },
        "coc_number": "coc_number-53",
        "created_at": "2024-07-27T06:54:07Z",
        "deleted_at": "2024-08-28T07:55:07Z",
        "file_id": "file_id-56",
        "id": "id-57",
        "metadata": {"metadata-key": "metadata-58"},
        "name": "name-59",
        "payment_settings": {
            "invoice": {
                "is_expected_at_delivery": False,
                "is_expected_through_email": True,
                "is_expected_through_post_mail": False,
            },
            "post_payment": {
                "current_due_amount": 63,
                "due_after": 64,
                "iban": ["iban-65", "iban-66"],
                "spending_limit": 67,
            },
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-68",
                "created_at": "2024-10-14T21:09:07Z",
                "id": "id-70",
                "national": "national-71",
                "number": "number-72",
                "type": "premium",
            },
            "secondary": [
                {
                    "country_code": "country_code-74",
                    "created_at": "2024-04-20T03:15:07Z",
                    "id": "id-76",
                    "national": "national-77",
                    "number": "number-78",
                    "type": "toll-free",
                },
            ],
        },
        "registrations": [
            {
                "country_code": "country_code-80",
                "number": "number-81",
                "verification": {
                    "country_code": "country_code-82",
                    "is_pending": True,
                    "is_valid": False,
                    "metadata": {"metadata-key": "metadata-85"},
                    "name": "name-86",
                    "type": "type-87",
                    "verified_at": "2024-05-05T16:28:07Z",
                },
            },
        ],
        "shipping": {
            "primary": {
                "additional_name": "additional_name-89",
                "address_line_1": "address_line_1-90",
                "address_line_2": "address_line_2-91",
                "administrative_area": "administrative_area-92",
                "country_code": "country_code-93",
                "created_at": "2024-11-11T22:34:07Z",
                "dependent_locality": "dependent_locality-95",
                "family_name": "family_name-96",
                "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                "given_name": "given_name-100",
                "id": "id-101",
                "locality": "locality-102",
                "organisation": "organisation-103",
                "postal_code": "postal_code-104",
                "premise_number": 105,
                "premise_number_suffix": "premise_number_suffix-106",
                "sorting_code": "sorting_code-107",
                "thoroughfare": "thoroughfare-108",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-109",
                    "address_line_1": "address_line_1-110",
                    "address_line_2": "address_line_2-111",
                    "administrative_area": "administrative_area-112",
                    "country_code": "country_code-113",
                    "created_at": "2024-07-03T18:54:07Z",
                    "dependent_locality": "dependent_locality-115",
                    "family_name": "family_name-116",
                    "geo_location": {"is_precise": True, "lat": 118.5, "long": 119.5},
                    "given_name": "given_name-120",
                    "id": "id-121",
                    "locality": "locality-122",
                    "organisation": "organisation-123",
                    "postal_code": "postal_code-124",
                    "premise_number": 125,
                    "premise_number_suffix": "premise_number_suffix-126",
                    "sorting_code": "sorting_code-127",
                    "thoroughfare": "thoroughfare-128",
                },
            ],
        },
        "tags": ["tags-129", "tags-130"],
        "updated_at": "2024-12-20T11:11:07Z",
        "version": "version-132",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            "coc_number": "coc_number-16",
            "file_id": "file_id-17",
            "metadata": {"metadata-key": "metadata-18"},
            "name": "name-19",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 23,
                    "due_after": 24,
                    "iban": ["iban-25", "iban-26"],
                    "spending_limit": 27,
                },
            },
            "phone_numbers": {
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            "registrations": [
                {"country_code": "country_code-31", "number": "number-32"},
            ],
            "shipping": {
                "primary": "primary-33",
                "secondary": ["secondary-34", "secondary-35"],
            },
            "tags": ["tags-36", "tags-37"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelOrganisation",
        {
            "account_manager": "account_manager-11",
            "administration": Seen(
                "RelOrganisationAdministration",
                {"email": "email-12"},
            ),
            "billing": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 22.5, "long": 23.5},
                            ),
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    11,
                                    14,
                                    38,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 42.5, "long": 43.5},
                                ),
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ),
                    ],
                },
            ),
            "coc_number": "coc_number-53",
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": Seen(
                "RelOrganisationPaymentSettings",
                {
                    "invoice": Seen(
                        "RelOrganisationPaymentSettingsInvoice",
                        {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                    ),
                    "post_payment": Seen(
                        "RelOrganisationPaymentSettingsPostPayment",
                        {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    ),
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-68",
                            "created_at": dt.datetime(
                                2024,
                                10,
                                14,
                                21,
                                9,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-74",
                                "created_at": dt.datetime(
                                    2024,
                                    4,
                                    20,
                                    3,
                                    15,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ),
                    ],
                },
            ),
            "registrations": [
                Seen(
                    "RelVatRegistration",
                    {
                        "country_code": "country_code-80",
                        "number": "number-81",
                        "verification": Seen(
                            "RelVatRegistrationVerification",
                            {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": dt.datetime(
                                    2024,
                                    5,
                                    5,
                                    16,
                                    28,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                            },
                        ),
                    },
                ),
            ],
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": dt.datetime(
                                2024,
                                11,
                                11,
                                22,
                                34,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 98.5, "long": 99.5},
                            ),
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    3,
                                    18,
                                    54,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 118.5, "long": 119.5},
                                ),
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-129", "tags-130"],
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.timezone.utc),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update(
            "id-11",
            body={
                "account_manager": "account_manager-11",
                "administration": {"email": "email-12"},
                "billing": {
                    "primary": "primary-13",
                    "secondary": ["secondary-14", "secondary-15"],
                },
                "coc_number": "coc_number-16",
                "file_id": "file_id-17",
                "metadata": {"metadata-key": "metadata-18"},
                "name": "name-19",
                "payment_settings": {
                    "invoice": {
                        "is_expected_at_delivery": False,
                        "is_expected_through_email": True,
                        "is_expected_through_post_mail": False,
                    },
                    "post_payment": {
                        "current_due_amount": 23,
                        "due_after": 24,
                        "iban": ["iban-25", "iban-26"],
                        "spending_limit": 27,
                    },
                },
                "phone_numbers": {
                    "primary": "primary-28",
                    "secondary": ["secondary-29", "secondary-30"],
                },
                "registrations": [
                    {"country_code": "country_code-31", "number": "number-32"},
                ],
                "shipping": {
                    "primary": "primary-33",
                    "secondary": ["secondary-34", "secondary-35"],
                },
                "tags": ["tags-36", "tags-37"],
            },
        )

    answer: dict[str, Any] = {
        "account_manager": "account_manager-11",
        "administration": {"email": "email-12"},
        "billing": {
            "primary": {
                "additional_name": "additional_name-13",
                "address_line_1": "address_line_1-14",
                "address_line_2": "address_line_2-15",
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "created_at": "2024-07-19T18:18:07Z",
                "dependent_locality": "dependent_locality-19",
                "family_name": "family_name-20",
                "geo_location": {"is_precise": True, "lat": 22.5, "long": 23.5},
                "given_name": "given_name-24",
                "id": "id-25",
                "locality": "locality-26",
                "organisation": "organisation-27",
                "postal_code": "postal_code-28",
                "premise_number": 29,
                "premise_number_suffix": "premise_number_suffix-30",
                "sorting_code": "sorting_code-31",
                "thoroughfare": "thoroughfare-32",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-33",
                    "address_line_1": "address_line_1-34",
                    "address_line_2": "address_line_2-35",
                    "administrative_area": "administrative_area-36",
                    "country_code": "country_code-37",
                    "created_at": "2024-03-11T14:38:07Z",
                    "dependent_locality": "dependent_locality-39",
                    "family_name": "family_name-40",
                    "geo_location": {"is_precise": True, "lat": 42.5, "long": 43.5},
                    "given_name": "given_name-44",
                    "id": "id-45",
                    "locality": "locality-46",
                    "organisation": "organisation-47",
                    "postal_code": "postal_code-48",
                    "premise_number": 49,
                    "premise_number_suffix": "premise_number_suffix-50",
                    "sorting_code": "sorting_code-51",
                    "thoroughfare": "thoroughfare-52",
                },
            ],
        },
        "coc_number": "coc_number-53",
        "created_at": "2024-07-27T06:54:07Z",
        "deleted_at": "2024-08-28T07:55:07Z",
        "file_id": "file_id-56",
        "id": "id-57",
        "metadata": {"metadata-key": "metadata-58"},
        "name": "name-59",
        "payment_settings": {
            "invoice": {
                "is_expected_at_delivery": False,
                "is_expected_through_email": True,
                "is_expected_through_post_mail": False,
            },
            "post_payment": {
                "current_due_amount": 63,
                "due_after": 64,
                "iban": ["iban-65", "iban-66"],
                "spending_limit": 67,
            },
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-68",
                "created_at": "2024-10-14T21:09:07Z",
                "id": "id-70",
                "national": "national-71",
                "number": "number-72",
                "type": "premium",
            },
            "secondary": [
                {
                    "country_code": "country_code-74",
                    "created_at": "2024-04-20T03:15:07Z",
                    "id": "id-76",
                    "national": "national-77",
                    "number": "number-78",
                    "type": "toll-free",
                },
            ],
        },
        "registrations": [
            {
                "country_code": "country_code-80",
                "number": "number-81",
                "verification": {
                    "country_code": "country_code-82",
                    "is_pending": True,
                    "is_valid": False,
                    "metadata": {"metadata-key": "metadata-85"},
                    "name": "name-86",
                    "type": "type-87",
                    "verified_at": "2024-05-05T16:28:07Z",
                },
            },
        ],
        "shipping": {
            "primary": {
                "additional_name": "additional_name-89",
                "address_line_1": "address_line_1-90",
                "address_line_2": "address_line_2-91",
                "administrative_area": "administrative_area-92",
                "country_code": "country_code-93",
                "created_at": "2024-11-11T22:34:07Z",
                "dependent_locality": "dependent_locality-95",
                "family_name": "family_name-96",
                "geo_location": {"is_precise": True, "lat": 98.5, "long": 99.5},
                "given_name": "given_name-100",
                "id": "id-101",
                "locality": "locality-102",
                "organisation": "organisation-103",
                "postal_code": "postal_code-104",
                "premise_number": 105,
                "premise_number_suffix": "premise_number_suffix-106",
                "sorting_code": "sorting_code-107",
                "thoroughfare": "thoroughfare-108",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-109",
                    "address_line_1": "address_line_1-110",
                    "address_line_2": "address_line_2-111",
                    "administrative_area": "administrative_area-112",
                    "country_code": "country_code-113",
                    "created_at": "2024-07-03T18:54:07Z",
                    "dependent_locality": "dependent_locality-115",
                    "family_name": "family_name-116",
                    "geo_location": {"is_precise": True, "lat": 118.5, "long": 119.5},
                    "given_name": "given_name-120",
                    "id": "id-121",
                    "locality": "locality-122",
                    "organisation": "organisation-123",
                    "postal_code": "postal_code-124",
                    "premise_number": 125,
                    "premise_number_suffix": "premise_number_suffix-126",
                    "sorting_code": "sorting_code-127",
                    "thoroughfare": "thoroughfare-128",
                },
            ],
        },
        "tags": ["tags-129", "tags-130"],
        "updated_at": "2024-12-20T11:11:07Z",
        "version": "version-132",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "account_manager": "account_manager-11",
            "administration": {"email": "email-12"},
            "billing": {
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            "coc_number": "coc_number-16",
            "file_id": "file_id-17",
            "metadata": {"metadata-key": "metadata-18"},
            "name": "name-19",
            "payment_settings": {
                "invoice": {
                    "is_expected_at_delivery": False,
                    "is_expected_through_email": True,
                    "is_expected_through_post_mail": False,
                },
                "post_payment": {
                    "current_due_amount": 23,
                    "due_after": 24,
                    "iban": ["iban-25", "iban-26"],
                    "spending_limit": 27,
                },
            },
            "phone_numbers": {
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            "registrations": [
                {"country_code": "country_code-31", "number": "number-32"},
            ],
            "shipping": {
                "primary": "primary-33",
                "secondary": ["secondary-34", "secondary-35"],
            },
            "tags": ["tags-36", "tags-37"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelOrganisation",
        {
            "account_manager": "account_manager-11",
            "administration": Seen(
                "RelOrganisationAdministration",
                {"email": "email-12"},
            ),
            "billing": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-13",
                            "address_line_1": "address_line_1-14",
                            "address_line_2": "address_line_2-15",
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-19",
                            "family_name": "family_name-20",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 22.5, "long": 23.5},
                            ),
                            "given_name": "given_name-24",
                            "id": "id-25",
                            "locality": "locality-26",
                            "organisation": "organisation-27",
                            "postal_code": "postal_code-28",
                            "premise_number": 29,
                            "premise_number_suffix": "premise_number_suffix-30",
                            "sorting_code": "sorting_code-31",
                            "thoroughfare": "thoroughfare-32",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-33",
                                "address_line_1": "address_line_1-34",
                                "address_line_2": "address_line_2-35",
                                "administrative_area": "administrative_area-36",
                                "country_code": "country_code-37",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    11,
                                    14,
                                    38,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-39",
                                "family_name": "family_name-40",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 42.5, "long": 43.5},
                                ),
                                "given_name": "given_name-44",
                                "id": "id-45",
                                "locality": "locality-46",
                                "organisation": "organisation-47",
                                "postal_code": "postal_code-48",
                                "premise_number": 49,
                                "premise_number_suffix": "premise_number_suffix-50",
                                "sorting_code": "sorting_code-51",
                                "thoroughfare": "thoroughfare-52",
                            },
                        ),
                    ],
                },
            ),
            "coc_number": "coc_number-53",
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-56",
            "id": "id-57",
            "metadata": {"metadata-key": "metadata-58"},
            "name": "name-59",
            "payment_settings": Seen(
                "RelOrganisationPaymentSettings",
                {
                    "invoice": Seen(
                        "RelOrganisationPaymentSettingsInvoice",
                        {
                            "is_expected_at_delivery": False,
                            "is_expected_through_email": True,
                            "is_expected_through_post_mail": False,
                        },
                    ),
                    "post_payment": Seen(
                        "RelOrganisationPaymentSettingsPostPayment",
                        {
                            "current_due_amount": 63,
                            "due_after": 64,
                            "iban": ["iban-65", "iban-66"],
                            "spending_limit": 67,
                        },
                    ),
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-68",
                            "created_at": dt.datetime(
                                2024,
                                10,
                                14,
                                21,
                                9,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "id": "id-70",
                            "national": "national-71",
                            "number": "number-72",
                            "type": "premium",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-74",
                                "created_at": dt.datetime(
                                    2024,
                                    4,
                                    20,
                                    3,
                                    15,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "id": "id-76",
                                "national": "national-77",
                                "number": "number-78",
                                "type": "toll-free",
                            },
                        ),
                    ],
                },
            ),
            "registrations": [
                Seen(
                    "RelVatRegistration",
                    {
                        "country_code": "country_code-80",
                        "number": "number-81",
                        "verification": Seen(
                            "RelVatRegistrationVerification",
                            {
                                "country_code": "country_code-82",
                                "is_pending": True,
                                "is_valid": False,
                                "metadata": {"metadata-key": "metadata-85"},
                                "name": "name-86",
                                "type": "type-87",
                                "verified_at": dt.datetime(
                                    2024,
                                    5,
                                    5,
                                    16,
                                    28,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                            },
                        ),
                    },
                ),
            ],
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-89",
                            "address_line_1": "address_line_1-90",
                            "address_line_2": "address_line_2-91",
                            "administrative_area": "administrative_area-92",
                            "country_code": "country_code-93",
                            "created_at": dt.datetime(
                                2024,
                                11,
                                11,
                                22,
                                34,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "dependent_locality": "dependent_locality-95",
                            "family_name": "family_name-96",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 98.5, "long": 99.5},
                            ),
                            "given_name": "given_name-100",
                            "id": "id-101",
                            "locality": "locality-102",
                            "organisation": "organisation-103",
                            "postal_code": "postal_code-104",
                            "premise_number": 105,
                            "premise_number_suffix": "premise_number_suffix-106",
                            "sorting_code": "sorting_code-107",
                            "thoroughfare": "thoroughfare-108",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-109",
                                "address_line_1": "address_line_1-110",
                                "address_line_2": "address_line_2-111",
                                "administrative_area": "administrative_area-112",
                                "country_code": "country_code-113",
                                "created_at": dt.datetime(
                                    2024,
                                    7,
                                    3,
                                    18,
                                    54,
                                    7,
                                    tzinfo=dt.timezone.utc,
                                ),
                                "dependent_locality": "dependent_locality-115",
                                "family_name": "family_name-116",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 118.5, "long": 119.5},
                                ),
                                "given_name": "given_name-120",
                                "id": "id-121",
                                "locality": "locality-122",
                                "organisation": "organisation-123",
                                "postal_code": "postal_code-124",
                                "premise_number": 125,
                                "premise_number_suffix": "premise_number_suffix-126",
                                "sorting_code": "sorting_code-127",
                                "thoroughfare": "thoroughfare-128",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-129", "tags-130"],
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.timezone.utc),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

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
    operation = "rel.organisations.update"
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


def test_rel_organisations_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

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
    operation = "rel.organisations.update"
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


def test_rel_organisations_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

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
    operation = "rel.organisations.update"
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


def test_rel_organisations_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

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
    operation = "rel.organisations.update"
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


def test_rel_organisations_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

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
    operation = "rel.organisations.update"
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


def test_rel_organisations_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

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
    operation = "rel.organisations.update"
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


def test_rel_organisations_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_organisations_update_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11")

    replies = [
        Reply(200, json={}, headers={"x-task-id": "task-1"}),
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
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls
