"""Tests of `rel.organisations`: requests as they go out, answers as they come back."""

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


def call_rel_organisations_create(client: Afosto) -> Any:
    return client.rel.organisations.create()


def test_rel_organisations_create_full(run: Runner) -> None:
    body: params.RelOrganisationUpdateModelParams = {
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
        "registrations": [{"country_code": "country_code-31", "number": "number-32"}],
        "shipping": {
            "primary": "primary-33",
            "secondary": ["secondary-34", "secondary-35"],
        },
        "tags": ["tags-36", "tags-37"],
    }

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

    def whole(client: Afosto) -> Any:
        return client.rel.organisations.create(body=body)

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
        json=body,
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.UTC),
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.UTC),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_organisations_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_organisations_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_organisations_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_organisations_create_waits_for_its_task(run: Runner) -> None:
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
    outcome = run(
        call_rel_organisations_create,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_rel_organisations_delete(client: Afosto) -> Any:
    return client.rel.organisations.delete("id-11")


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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.UTC),
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.UTC),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_organisations_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_organisations_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_organisations_get(client: Afosto) -> Any:
    return client.rel.organisations.get("id-11")


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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.UTC),
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.UTC),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_organisations_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_organisations_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_organisations_list(client: Afosto) -> Any:
    return client.rel.organisations.list()


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
                                    tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.UTC),
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
                                    tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.UTC),
                "version": "version-132",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_organisations_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelOrganisation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_organisations_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_rel_organisations_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_organisations_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_rel_organisations_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_rel_organisations_search(client: Afosto) -> Any:
    return client.rel.organisations.search()


def test_rel_organisations_search_full(run: Runner) -> None:
    body: params.RelOrganisationSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.rel.organisations.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.rel.organisations.search(body=body)

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
        json=body,
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
                                    tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.UTC),
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
                                    tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                        tzinfo=dt.UTC,
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
                "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.UTC),
                "version": "version-132",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_organisations_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelOrganisation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_organisations_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_organisations_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_organisations_update(client: Afosto) -> Any:
    return client.rel.organisations.update("id-11")


def test_rel_organisations_update_full(run: Runner) -> None:
    body: params.RelOrganisationUpdateModelParams = {
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
        "registrations": [{"country_code": "country_code-31", "number": "number-32"}],
        "shipping": {
            "primary": "primary-33",
            "secondary": ["secondary-34", "secondary-35"],
        },
        "tags": ["tags-36", "tags-37"],
    }

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

    def whole(client: Afosto) -> Any:
        return client.rel.organisations.update("id-11", body=body)

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
        json=body,
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "created_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 8, 28, 7, 55, 7, tzinfo=dt.UTC),
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
                                tzinfo=dt.UTC,
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
                                    tzinfo=dt.UTC,
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
            "updated_at": dt.datetime(2024, 12, 20, 11, 11, 7, tzinfo=dt.UTC),
            "version": "version-132",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_organisations_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_organisations_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/rel/organisations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_organisations_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_organisations_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.organisations.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_organisations_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.organisations.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_organisations_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_organisations_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_organisations_update_waits_for_its_task(run: Runner) -> None:
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
    outcome = run(
        call_rel_organisations_update,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls
