"""Tests of `rel.contacts`: requests as they go out, answers as they come back."""

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


def call_rel_contacts_delete(client: Afosto) -> Any:
    return client.rel.contacts.delete("id-11")


def test_rel_contacts_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.contacts.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/rel/contacts/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_rel_contacts_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_rel_contacts_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/rel/contacts/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_contacts_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_contacts_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.contacts.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_contacts_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.contacts.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_contacts_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_rel_contacts_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_contacts_get(client: Afosto) -> Any:
    return client.rel.contacts.get("id-11")


def test_rel_contacts_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.contacts.get("id-11", version="version-11")

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "audience": "audience-12",
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
        "created_at": "2024-06-26T05:53:07Z",
        "deleted_at": "2024-07-27T06:54:07Z",
        "email": "email-55",
        "family_name": "family_name-56",
        "given_name": "given_name-57",
        "id": "id-58",
        "is_guest": True,
        "metadata": {"metadata-key": "metadata-60"},
        "organisations": {
            "primary": {
                "account_manager": "account_manager-61",
                "administration": {"email": "email-62"},
                "billing": {},
                "coc_number": "coc_number-63",
                "created_at": "2024-05-09T16:04:07Z",
                "deleted_at": "2024-06-10T17:05:07Z",
                "file_id": "file_id-66",
                "id": "id-67",
                "metadata": {"metadata-key": "metadata-68"},
                "name": "name-69",
                "payment_settings": {},
                "phone_numbers": {},
                "registrations": [
                    {"country_code": "country_code-70", "number": "number-71"},
                ],
                "shipping": {},
                "tags": ["tags-72", "tags-73"],
                "updated_at": "2024-03-19T02:14:07Z",
                "version": "version-75",
            },
            "secondary": [
                {
                    "account_manager": "account_manager-76",
                    "administration": {"email": "email-77"},
                    "billing": {},
                    "coc_number": "coc_number-78",
                    "created_at": "2024-08-24T07:19:07Z",
                    "deleted_at": "2024-09-25T08:20:07Z",
                    "file_id": "file_id-81",
                    "id": "id-82",
                    "metadata": {"metadata-key": "metadata-83"},
                    "name": "name-84",
                    "payment_settings": {},
                    "phone_numbers": {},
                    "registrations": [
                        {"country_code": "country_code-85", "number": "number-86"},
                    ],
                    "shipping": {},
                    "tags": ["tags-87", "tags-88"],
                    "updated_at": "2024-06-06T17:29:07Z",
                    "version": "version-90",
                },
            ],
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-91",
                "created_at": "2024-09-09T20:32:07Z",
                "id": "id-93",
                "national": "national-94",
                "number": "number-95",
                "type": "voip",
            },
            "secondary": [
                {
                    "country_code": "country_code-97",
                    "created_at": "2024-03-15T02:38:07Z",
                    "id": "id-99",
                    "national": "national-100",
                    "number": "number-101",
                    "type": "shared_cost",
                },
            ],
        },
        "shipping": {
            "primary": {
                "additional_name": "additional_name-103",
                "address_line_1": "address_line_1-104",
                "address_line_2": "address_line_2-105",
                "administrative_area": "administrative_area-106",
                "country_code": "country_code-107",
                "created_at": "2024-01-25T12:48:07Z",
                "dependent_locality": "dependent_locality-109",
                "family_name": "family_name-110",
                "geo_location": {"is_precise": True, "lat": 112.5, "long": 113.5},
                "given_name": "given_name-114",
                "id": "id-115",
                "locality": "locality-116",
                "organisation": "organisation-117",
                "postal_code": "postal_code-118",
                "premise_number": 119,
                "premise_number_suffix": "premise_number_suffix-120",
                "sorting_code": "sorting_code-121",
                "thoroughfare": "thoroughfare-122",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-123",
                    "address_line_1": "address_line_1-124",
                    "address_line_2": "address_line_2-125",
                    "administrative_area": "administrative_area-126",
                    "country_code": "country_code-127",
                    "created_at": "2024-09-17T08:08:07Z",
                    "dependent_locality": "dependent_locality-129",
                    "family_name": "family_name-130",
                    "geo_location": {"is_precise": True, "lat": 132.5, "long": 133.5},
                    "given_name": "given_name-134",
                    "id": "id-135",
                    "locality": "locality-136",
                    "organisation": "organisation-137",
                    "postal_code": "postal_code-138",
                    "premise_number": 139,
                    "premise_number_suffix": "premise_number_suffix-140",
                    "sorting_code": "sorting_code-141",
                    "thoroughfare": "thoroughfare-142",
                },
            ],
        },
        "tags": ["tags-143", "tags-144"],
        "updated_at": "2024-02-06T01:25:07Z",
        "version": "version-146",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/contacts/id-11?version=version-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelContact",
        {
            "additional_name": "additional_name-11",
            "audience": "audience-12",
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
            "created_at": dt.datetime(2024, 6, 26, 5, 53, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "email": "email-55",
            "family_name": "family_name-56",
            "given_name": "given_name-57",
            "id": "id-58",
            "is_guest": True,
            "metadata": {"metadata-key": "metadata-60"},
            "organisations": Seen(
                "RelOrganisationList",
                {
                    "primary": Seen(
                        "RelOrganisation",
                        {
                            "account_manager": "account_manager-61",
                            "administration": Seen(
                                "RelOrganisationAdministration",
                                {"email": "email-62"},
                            ),
                            "billing": Seen("RelAddressList", {}),
                            "coc_number": "coc_number-63",
                            "created_at": dt.datetime(
                                2024,
                                5,
                                9,
                                16,
                                4,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "deleted_at": dt.datetime(
                                2024,
                                6,
                                10,
                                17,
                                5,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "file_id": "file_id-66",
                            "id": "id-67",
                            "metadata": {"metadata-key": "metadata-68"},
                            "name": "name-69",
                            "payment_settings": Seen(
                                "RelOrganisationPaymentSettings",
                                {},
                            ),
                            "phone_numbers": Seen("RelPhoneNumberList", {}),
                            "registrations": [
                                Seen(
                                    "RelVatRegistration",
                                    {
                                        "country_code": "country_code-70",
                                        "number": "number-71",
                                    },
                                ),
                            ],
                            "shipping": Seen("RelAddressList", {}),
                            "tags": ["tags-72", "tags-73"],
                            "updated_at": dt.datetime(
                                2024,
                                3,
                                19,
                                2,
                                14,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "version": "version-75",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelOrganisation",
                            {
                                "account_manager": "account_manager-76",
                                "administration": Seen(
                                    "RelOrganisationAdministration",
                                    {"email": "email-77"},
                                ),
                                "billing": Seen("RelAddressList", {}),
                                "coc_number": "coc_number-78",
                                "created_at": dt.datetime(
                                    2024,
                                    8,
                                    24,
                                    7,
                                    19,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "deleted_at": dt.datetime(
                                    2024,
                                    9,
                                    25,
                                    8,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "file_id": "file_id-81",
                                "id": "id-82",
                                "metadata": {"metadata-key": "metadata-83"},
                                "name": "name-84",
                                "payment_settings": Seen(
                                    "RelOrganisationPaymentSettings",
                                    {},
                                ),
                                "phone_numbers": Seen("RelPhoneNumberList", {}),
                                "registrations": [
                                    Seen(
                                        "RelVatRegistration",
                                        {
                                            "country_code": "country_code-85",
                                            "number": "number-86",
                                        },
                                    ),
                                ],
                                "shipping": Seen("RelAddressList", {}),
                                "tags": ["tags-87", "tags-88"],
                                "updated_at": dt.datetime(
                                    2024,
                                    6,
                                    6,
                                    17,
                                    29,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "version": "version-90",
                            },
                        ),
                    ],
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-91",
                            "created_at": dt.datetime(
                                2024,
                                9,
                                9,
                                20,
                                32,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "id": "id-93",
                            "national": "national-94",
                            "number": "number-95",
                            "type": "voip",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-97",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    15,
                                    2,
                                    38,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "id": "id-99",
                                "national": "national-100",
                                "number": "number-101",
                                "type": "shared_cost",
                            },
                        ),
                    ],
                },
            ),
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-103",
                            "address_line_1": "address_line_1-104",
                            "address_line_2": "address_line_2-105",
                            "administrative_area": "administrative_area-106",
                            "country_code": "country_code-107",
                            "created_at": dt.datetime(
                                2024,
                                1,
                                25,
                                12,
                                48,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "dependent_locality": "dependent_locality-109",
                            "family_name": "family_name-110",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 112.5, "long": 113.5},
                            ),
                            "given_name": "given_name-114",
                            "id": "id-115",
                            "locality": "locality-116",
                            "organisation": "organisation-117",
                            "postal_code": "postal_code-118",
                            "premise_number": 119,
                            "premise_number_suffix": "premise_number_suffix-120",
                            "sorting_code": "sorting_code-121",
                            "thoroughfare": "thoroughfare-122",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-123",
                                "address_line_1": "address_line_1-124",
                                "address_line_2": "address_line_2-125",
                                "administrative_area": "administrative_area-126",
                                "country_code": "country_code-127",
                                "created_at": dt.datetime(
                                    2024,
                                    9,
                                    17,
                                    8,
                                    8,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "dependent_locality": "dependent_locality-129",
                                "family_name": "family_name-130",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 132.5, "long": 133.5},
                                ),
                                "given_name": "given_name-134",
                                "id": "id-135",
                                "locality": "locality-136",
                                "organisation": "organisation-137",
                                "postal_code": "postal_code-138",
                                "premise_number": 139,
                                "premise_number_suffix": "premise_number_suffix-140",
                                "sorting_code": "sorting_code-141",
                                "thoroughfare": "thoroughfare-142",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-143", "tags-144"],
            "updated_at": dt.datetime(2024, 2, 6, 1, 25, 7, tzinfo=dt.UTC),
            "version": "version-146",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_contacts_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_contacts_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/contacts/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelContact", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_contacts_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_contacts_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.contacts.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_contacts_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.contacts.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_contacts_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_contacts_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_contacts_list(client: Afosto) -> Any:
    return client.rel.contacts.list()


def test_rel_contacts_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.contacts.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "additional_name": "additional_name-11",
            "audience": "audience-12",
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
            "created_at": "2024-06-26T05:53:07Z",
            "deleted_at": "2024-07-27T06:54:07Z",
            "email": "email-55",
            "family_name": "family_name-56",
            "given_name": "given_name-57",
            "id": "id-58",
            "is_guest": True,
            "metadata": {"metadata-key": "metadata-60"},
            "organisations": {
                "primary": {
                    "account_manager": "account_manager-61",
                    "administration": {"email": "email-62"},
                    "billing": {},
                    "coc_number": "coc_number-63",
                    "created_at": "2024-05-09T16:04:07Z",
                    "deleted_at": "2024-06-10T17:05:07Z",
                    "file_id": "file_id-66",
                    "id": "id-67",
                    "metadata": {"metadata-key": "metadata-68"},
                    "name": "name-69",
                    "payment_settings": {},
                    "phone_numbers": {},
                    "registrations": [
                        {"country_code": "country_code-70", "number": "number-71"},
                    ],
                    "shipping": {},
                    "tags": ["tags-72", "tags-73"],
                    "updated_at": "2024-03-19T02:14:07Z",
                    "version": "version-75",
                },
                "secondary": [
                    {
                        "account_manager": "account_manager-76",
                        "administration": {"email": "email-77"},
                        "billing": {},
                        "coc_number": "coc_number-78",
                        "created_at": "2024-08-24T07:19:07Z",
                        "deleted_at": "2024-09-25T08:20:07Z",
                        "file_id": "file_id-81",
                        "id": "id-82",
                        "metadata": {"metadata-key": "metadata-83"},
                        "name": "name-84",
                        "payment_settings": {},
                        "phone_numbers": {},
                        "registrations": [
                            {"country_code": "country_code-85", "number": "number-86"},
                        ],
                        "shipping": {},
                        "tags": ["tags-87", "tags-88"],
                        "updated_at": "2024-06-06T17:29:07Z",
                        "version": "version-90",
                    },
                ],
            },
            "phone_numbers": {
                "primary": {
                    "country_code": "country_code-91",
                    "created_at": "2024-09-09T20:32:07Z",
                    "id": "id-93",
                    "national": "national-94",
                    "number": "number-95",
                    "type": "voip",
                },
                "secondary": [
                    {
                        "country_code": "country_code-97",
                        "created_at": "2024-03-15T02:38:07Z",
                        "id": "id-99",
                        "national": "national-100",
                        "number": "number-101",
                        "type": "shared_cost",
                    },
                ],
            },
            "shipping": {
                "primary": {
                    "additional_name": "additional_name-103",
                    "address_line_1": "address_line_1-104",
                    "address_line_2": "address_line_2-105",
                    "administrative_area": "administrative_area-106",
                    "country_code": "country_code-107",
                    "created_at": "2024-01-25T12:48:07Z",
                    "dependent_locality": "dependent_locality-109",
                    "family_name": "family_name-110",
                    "geo_location": {"is_precise": True, "lat": 112.5, "long": 113.5},
                    "given_name": "given_name-114",
                    "id": "id-115",
                    "locality": "locality-116",
                    "organisation": "organisation-117",
                    "postal_code": "postal_code-118",
                    "premise_number": 119,
                    "premise_number_suffix": "premise_number_suffix-120",
                    "sorting_code": "sorting_code-121",
                    "thoroughfare": "thoroughfare-122",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-123",
                        "address_line_1": "address_line_1-124",
                        "address_line_2": "address_line_2-125",
                        "administrative_area": "administrative_area-126",
                        "country_code": "country_code-127",
                        "created_at": "2024-09-17T08:08:07Z",
                        "dependent_locality": "dependent_locality-129",
                        "family_name": "family_name-130",
                        "geo_location": {
                            "is_precise": True,
                            "lat": 132.5,
                            "long": 133.5,
                        },
                        "given_name": "given_name-134",
                        "id": "id-135",
                        "locality": "locality-136",
                        "organisation": "organisation-137",
                        "postal_code": "postal_code-138",
                        "premise_number": 139,
                        "premise_number_suffix": "premise_number_suffix-140",
                        "sorting_code": "sorting_code-141",
                        "thoroughfare": "thoroughfare-142",
                    },
                ],
            },
            "tags": ["tags-143", "tags-144"],
            "updated_at": "2024-02-06T01:25:07Z",
            "version": "version-146",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/contacts",
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
            "RelContact",
            {
                "additional_name": "additional_name-11",
                "audience": "audience-12",
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
                "created_at": dt.datetime(2024, 6, 26, 5, 53, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
                "email": "email-55",
                "family_name": "family_name-56",
                "given_name": "given_name-57",
                "id": "id-58",
                "is_guest": True,
                "metadata": {"metadata-key": "metadata-60"},
                "organisations": Seen(
                    "RelOrganisationList",
                    {
                        "primary": Seen(
                            "RelOrganisation",
                            {
                                "account_manager": "account_manager-61",
                                "administration": Seen(
                                    "RelOrganisationAdministration",
                                    {"email": "email-62"},
                                ),
                                "billing": Seen("RelAddressList", {}),
                                "coc_number": "coc_number-63",
                                "created_at": dt.datetime(
                                    2024,
                                    5,
                                    9,
                                    16,
                                    4,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "deleted_at": dt.datetime(
                                    2024,
                                    6,
                                    10,
                                    17,
                                    5,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "file_id": "file_id-66",
                                "id": "id-67",
                                "metadata": {"metadata-key": "metadata-68"},
                                "name": "name-69",
                                "payment_settings": Seen(
                                    "RelOrganisationPaymentSettings",
                                    {},
                                ),
                                "phone_numbers": Seen("RelPhoneNumberList", {}),
                                "registrations": [
                                    Seen(
                                        "RelVatRegistration",
                                        {
                                            "country_code": "country_code-70",
                                            "number": "number-71",
                                        },
                                    ),
                                ],
                                "shipping": Seen("RelAddressList", {}),
                                "tags": ["tags-72", "tags-73"],
                                "updated_at": dt.datetime(
                                    2024,
                                    3,
                                    19,
                                    2,
                                    14,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "version": "version-75",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelOrganisation",
                                {
                                    "account_manager": "account_manager-76",
                                    "administration": Seen(
                                        "RelOrganisationAdministration",
                                        {"email": "email-77"},
                                    ),
                                    "billing": Seen("RelAddressList", {}),
                                    "coc_number": "coc_number-78",
                                    "created_at": dt.datetime(
                                        2024,
                                        8,
                                        24,
                                        7,
                                        19,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "deleted_at": dt.datetime(
                                        2024,
                                        9,
                                        25,
                                        8,
                                        20,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "file_id": "file_id-81",
                                    "id": "id-82",
                                    "metadata": {"metadata-key": "metadata-83"},
                                    "name": "name-84",
                                    "payment_settings": Seen(
                                        "RelOrganisationPaymentSettings",
                                        {},
                                    ),
                                    "phone_numbers": Seen("RelPhoneNumberList", {}),
                                    "registrations": [
                                        Seen(
                                            "RelVatRegistration",
                                            {
                                                "country_code": "country_code-85",
                                                "number": "number-86",
                                            },
                                        ),
                                    ],
                                    "shipping": Seen("RelAddressList", {}),
                                    "tags": ["tags-87", "tags-88"],
                                    "updated_at": dt.datetime(
                                        2024,
                                        6,
                                        6,
                                        17,
                                        29,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "version": "version-90",
                                },
                            ),
                        ],
                    },
                ),
                "phone_numbers": Seen(
                    "RelPhoneNumberList",
                    {
                        "primary": Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-91",
                                "created_at": dt.datetime(
                                    2024,
                                    9,
                                    9,
                                    20,
                                    32,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "id": "id-93",
                                "national": "national-94",
                                "number": "number-95",
                                "type": "voip",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelPhoneNumber",
                                {
                                    "country_code": "country_code-97",
                                    "created_at": dt.datetime(
                                        2024,
                                        3,
                                        15,
                                        2,
                                        38,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "id": "id-99",
                                    "national": "national-100",
                                    "number": "number-101",
                                    "type": "shared_cost",
                                },
                            ),
                        ],
                    },
                ),
                "shipping": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-103",
                                "address_line_1": "address_line_1-104",
                                "address_line_2": "address_line_2-105",
                                "administrative_area": "administrative_area-106",
                                "country_code": "country_code-107",
                                "created_at": dt.datetime(
                                    2024,
                                    1,
                                    25,
                                    12,
                                    48,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "dependent_locality": "dependent_locality-109",
                                "family_name": "family_name-110",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 112.5, "long": 113.5},
                                ),
                                "given_name": "given_name-114",
                                "id": "id-115",
                                "locality": "locality-116",
                                "organisation": "organisation-117",
                                "postal_code": "postal_code-118",
                                "premise_number": 119,
                                "premise_number_suffix": "premise_number_suffix-120",
                                "sorting_code": "sorting_code-121",
                                "thoroughfare": "thoroughfare-122",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-123",
                                    "address_line_1": "address_line_1-124",
                                    "address_line_2": "address_line_2-125",
                                    "administrative_area": "administrative_area-126",
                                    "country_code": "country_code-127",
                                    "created_at": dt.datetime(
                                        2024,
                                        9,
                                        17,
                                        8,
                                        8,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "dependent_locality": "dependent_locality-129",
                                    "family_name": "family_name-130",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {
                                            "is_precise": True,
                                            "lat": 132.5,
                                            "long": 133.5,
                                        },
                                    ),
                                    "given_name": "given_name-134",
                                    "id": "id-135",
                                    "locality": "locality-136",
                                    "organisation": "organisation-137",
                                    "postal_code": "postal_code-138",
                                    "premise_number": 139,
                                    "premise_number_suffix": "premise_number_suffix-140",
                                    "sorting_code": "sorting_code-141",
                                    "thoroughfare": "thoroughfare-142",
                                },
                            ),
                        ],
                    },
                ),
                "tags": ["tags-143", "tags-144"],
                "updated_at": dt.datetime(2024, 2, 6, 1, 25, 7, tzinfo=dt.UTC),
                "version": "version-146",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_contacts_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_contacts_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/contacts",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelContact", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_contacts_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_contacts_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.contacts.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_contacts_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_rel_contacts_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_contacts_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_rel_contacts_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_rel_contacts_search(client: Afosto) -> Any:
    return client.rel.contacts.search()


def test_rel_contacts_search_full(run: Runner) -> None:
    body: params.RelSearchParams = {
        "constraints": [
            {"key": "id", "operator": "in", "value": ["value-13", "value-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.rel.contacts.search(
            constraints=[
                {"key": "id", "operator": "in", "value": ["value-13", "value-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.rel.contacts.search(body=body)

    answer: list[Any] = [
        {
            "additional_name": "additional_name-11",
            "audience": "audience-12",
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
            "created_at": "2024-06-26T05:53:07Z",
            "deleted_at": "2024-07-27T06:54:07Z",
            "email": "email-55",
            "family_name": "family_name-56",
            "given_name": "given_name-57",
            "id": "id-58",
            "is_guest": True,
            "metadata": {"metadata-key": "metadata-60"},
            "organisations": {
                "primary": {
                    "account_manager": "account_manager-61",
                    "administration": {"email": "email-62"},
                    "billing": {},
                    "coc_number": "coc_number-63",
                    "created_at": "2024-05-09T16:04:07Z",
                    "deleted_at": "2024-06-10T17:05:07Z",
                    "file_id": "file_id-66",
                    "id": "id-67",
                    "metadata": {"metadata-key": "metadata-68"},
                    "name": "name-69",
                    "payment_settings": {},
                    "phone_numbers": {},
                    "registrations": [
                        {"country_code": "country_code-70", "number": "number-71"},
                    ],
                    "shipping": {},
                    "tags": ["tags-72", "tags-73"],
                    "updated_at": "2024-03-19T02:14:07Z",
                    "version": "version-75",
                },
                "secondary": [
                    {
                        "account_manager": "account_manager-76",
                        "administration": {"email": "email-77"},
                        "billing": {},
                        "coc_number": "coc_number-78",
                        "created_at": "2024-08-24T07:19:07Z",
                        "deleted_at": "2024-09-25T08:20:07Z",
                        "file_id": "file_id-81",
                        "id": "id-82",
                        "metadata": {"metadata-key": "metadata-83"},
                        "name": "name-84",
                        "payment_settings": {},
                        "phone_numbers": {},
                        "registrations": [
                            {"country_code": "country_code-85", "number": "number-86"},
                        ],
                        "shipping": {},
                        "tags": ["tags-87", "tags-88"],
                        "updated_at": "2024-06-06T17:29:07Z",
                        "version": "version-90",
                    },
                ],
            },
            "phone_numbers": {
                "primary": {
                    "country_code": "country_code-91",
                    "created_at": "2024-09-09T20:32:07Z",
                    "id": "id-93",
                    "national": "national-94",
                    "number": "number-95",
                    "type": "voip",
                },
                "secondary": [
                    {
                        "country_code": "country_code-97",
                        "created_at": "2024-03-15T02:38:07Z",
                        "id": "id-99",
                        "national": "national-100",
                        "number": "number-101",
                        "type": "shared_cost",
                    },
                ],
            },
            "shipping": {
                "primary": {
                    "additional_name": "additional_name-103",
                    "address_line_1": "address_line_1-104",
                    "address_line_2": "address_line_2-105",
                    "administrative_area": "administrative_area-106",
                    "country_code": "country_code-107",
                    "created_at": "2024-01-25T12:48:07Z",
                    "dependent_locality": "dependent_locality-109",
                    "family_name": "family_name-110",
                    "geo_location": {"is_precise": True, "lat": 112.5, "long": 113.5},
                    "given_name": "given_name-114",
                    "id": "id-115",
                    "locality": "locality-116",
                    "organisation": "organisation-117",
                    "postal_code": "postal_code-118",
                    "premise_number": 119,
                    "premise_number_suffix": "premise_number_suffix-120",
                    "sorting_code": "sorting_code-121",
                    "thoroughfare": "thoroughfare-122",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-123",
                        "address_line_1": "address_line_1-124",
                        "address_line_2": "address_line_2-125",
                        "administrative_area": "administrative_area-126",
                        "country_code": "country_code-127",
                        "created_at": "2024-09-17T08:08:07Z",
                        "dependent_locality": "dependent_locality-129",
                        "family_name": "family_name-130",
                        "geo_location": {
                            "is_precise": True,
                            "lat": 132.5,
                            "long": 133.5,
                        },
                        "given_name": "given_name-134",
                        "id": "id-135",
                        "locality": "locality-136",
                        "organisation": "organisation-137",
                        "postal_code": "postal_code-138",
                        "premise_number": 139,
                        "premise_number_suffix": "premise_number_suffix-140",
                        "sorting_code": "sorting_code-141",
                        "thoroughfare": "thoroughfare-142",
                    },
                ],
            },
            "tags": ["tags-143", "tags-144"],
            "updated_at": "2024-02-06T01:25:07Z",
            "version": "version-146",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/contacts",
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
            "RelContact",
            {
                "additional_name": "additional_name-11",
                "audience": "audience-12",
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
                "created_at": dt.datetime(2024, 6, 26, 5, 53, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
                "email": "email-55",
                "family_name": "family_name-56",
                "given_name": "given_name-57",
                "id": "id-58",
                "is_guest": True,
                "metadata": {"metadata-key": "metadata-60"},
                "organisations": Seen(
                    "RelOrganisationList",
                    {
                        "primary": Seen(
                            "RelOrganisation",
                            {
                                "account_manager": "account_manager-61",
                                "administration": Seen(
                                    "RelOrganisationAdministration",
                                    {"email": "email-62"},
                                ),
                                "billing": Seen("RelAddressList", {}),
                                "coc_number": "coc_number-63",
                                "created_at": dt.datetime(
                                    2024,
                                    5,
                                    9,
                                    16,
                                    4,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "deleted_at": dt.datetime(
                                    2024,
                                    6,
                                    10,
                                    17,
                                    5,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "file_id": "file_id-66",
                                "id": "id-67",
                                "metadata": {"metadata-key": "metadata-68"},
                                "name": "name-69",
                                "payment_settings": Seen(
                                    "RelOrganisationPaymentSettings",
                                    {},
                                ),
                                "phone_numbers": Seen("RelPhoneNumberList", {}),
                                "registrations": [
                                    Seen(
                                        "RelVatRegistration",
                                        {
                                            "country_code": "country_code-70",
                                            "number": "number-71",
                                        },
                                    ),
                                ],
                                "shipping": Seen("RelAddressList", {}),
                                "tags": ["tags-72", "tags-73"],
                                "updated_at": dt.datetime(
                                    2024,
                                    3,
                                    19,
                                    2,
                                    14,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "version": "version-75",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelOrganisation",
                                {
                                    "account_manager": "account_manager-76",
                                    "administration": Seen(
                                        "RelOrganisationAdministration",
                                        {"email": "email-77"},
                                    ),
                                    "billing": Seen("RelAddressList", {}),
                                    "coc_number": "coc_number-78",
                                    "created_at": dt.datetime(
                                        2024,
                                        8,
                                        24,
                                        7,
                                        19,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "deleted_at": dt.datetime(
                                        2024,
                                        9,
                                        25,
                                        8,
                                        20,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "file_id": "file_id-81",
                                    "id": "id-82",
                                    "metadata": {"metadata-key": "metadata-83"},
                                    "name": "name-84",
                                    "payment_settings": Seen(
                                        "RelOrganisationPaymentSettings",
                                        {},
                                    ),
                                    "phone_numbers": Seen("RelPhoneNumberList", {}),
                                    "registrations": [
                                        Seen(
                                            "RelVatRegistration",
                                            {
                                                "country_code": "country_code-85",
                                                "number": "number-86",
                                            },
                                        ),
                                    ],
                                    "shipping": Seen("RelAddressList", {}),
                                    "tags": ["tags-87", "tags-88"],
                                    "updated_at": dt.datetime(
                                        2024,
                                        6,
                                        6,
                                        17,
                                        29,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "version": "version-90",
                                },
                            ),
                        ],
                    },
                ),
                "phone_numbers": Seen(
                    "RelPhoneNumberList",
                    {
                        "primary": Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-91",
                                "created_at": dt.datetime(
                                    2024,
                                    9,
                                    9,
                                    20,
                                    32,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "id": "id-93",
                                "national": "national-94",
                                "number": "number-95",
                                "type": "voip",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelPhoneNumber",
                                {
                                    "country_code": "country_code-97",
                                    "created_at": dt.datetime(
                                        2024,
                                        3,
                                        15,
                                        2,
                                        38,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "id": "id-99",
                                    "national": "national-100",
                                    "number": "number-101",
                                    "type": "shared_cost",
                                },
                            ),
                        ],
                    },
                ),
                "shipping": Seen(
                    "RelAddressList",
                    {
                        "primary": Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-103",
                                "address_line_1": "address_line_1-104",
                                "address_line_2": "address_line_2-105",
                                "administrative_area": "administrative_area-106",
                                "country_code": "country_code-107",
                                "created_at": dt.datetime(
                                    2024,
                                    1,
                                    25,
                                    12,
                                    48,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "dependent_locality": "dependent_locality-109",
                                "family_name": "family_name-110",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 112.5, "long": 113.5},
                                ),
                                "given_name": "given_name-114",
                                "id": "id-115",
                                "locality": "locality-116",
                                "organisation": "organisation-117",
                                "postal_code": "postal_code-118",
                                "premise_number": 119,
                                "premise_number_suffix": "premise_number_suffix-120",
                                "sorting_code": "sorting_code-121",
                                "thoroughfare": "thoroughfare-122",
                            },
                        ),
                        "secondary": [
                            Seen(
                                "RelAddress",
                                {
                                    "additional_name": "additional_name-123",
                                    "address_line_1": "address_line_1-124",
                                    "address_line_2": "address_line_2-125",
                                    "administrative_area": "administrative_area-126",
                                    "country_code": "country_code-127",
                                    "created_at": dt.datetime(
                                        2024,
                                        9,
                                        17,
                                        8,
                                        8,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "dependent_locality": "dependent_locality-129",
                                    "family_name": "family_name-130",
                                    "geo_location": Seen(
                                        "RelGeoLocation",
                                        {
                                            "is_precise": True,
                                            "lat": 132.5,
                                            "long": 133.5,
                                        },
                                    ),
                                    "given_name": "given_name-134",
                                    "id": "id-135",
                                    "locality": "locality-136",
                                    "organisation": "organisation-137",
                                    "postal_code": "postal_code-138",
                                    "premise_number": 139,
                                    "premise_number_suffix": "premise_number_suffix-140",
                                    "sorting_code": "sorting_code-141",
                                    "thoroughfare": "thoroughfare-142",
                                },
                            ),
                        ],
                    },
                ),
                "tags": ["tags-143", "tags-144"],
                "updated_at": dt.datetime(2024, 2, 6, 1, 25, 7, tzinfo=dt.UTC),
                "version": "version-146",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_contacts_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_contacts_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/contacts",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelContact", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_contacts_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_contacts_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.contacts.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_contacts_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_contacts_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_contacts_upsert(client: Afosto) -> Any:
    return client.rel.contacts.upsert()


def test_rel_contacts_upsert_full(run: Runner) -> None:
    body: params.RelContactUpdateParams = {
        "additional_name": "additional_name-11",
        "audience": "audience-12",
        "billing": {
            "primary": "primary-13",
            "secondary": ["secondary-14", "secondary-15"],
        },
        "email": "email-16",
        "family_name": "family_name-17",
        "given_name": "given_name-18",
        "is_guest": True,
        "metadata": {"metadata-key": "metadata-20"},
        "organisations": {
            "primary": {"id": "id-21", "version": "version-22"},
            "secondary": [{"id": "id-23", "version": "version-24"}],
        },
        "phone_numbers": {
            "primary": "primary-25",
            "secondary": ["secondary-26", "secondary-27"],
        },
        "shipping": {
            "primary": "primary-28",
            "secondary": ["secondary-29", "secondary-30"],
        },
        "tags": ["tags-31", "tags-32"],
    }

    def call(client: Afosto) -> Any:
        return client.rel.contacts.upsert(
            additional_name="additional_name-11",
            audience="audience-12",
            billing={
                "primary": "primary-13",
                "secondary": ["secondary-14", "secondary-15"],
            },
            email="email-16",
            family_name="family_name-17",
            given_name="given_name-18",
            is_guest=True,
            metadata={"metadata-key": "metadata-20"},
            organisations={
                "primary": {"id": "id-21", "version": "version-22"},
                "secondary": [{"id": "id-23", "version": "version-24"}],
            },
            phone_numbers={
                "primary": "primary-25",
                "secondary": ["secondary-26", "secondary-27"],
            },
            shipping={
                "primary": "primary-28",
                "secondary": ["secondary-29", "secondary-30"],
            },
            tags=["tags-31", "tags-32"],
        )

    def whole(client: Afosto) -> Any:
        return client.rel.contacts.upsert(body=body)

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "audience": "audience-12",
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
        "created_at": "2024-06-26T05:53:07Z",
        "deleted_at": "2024-07-27T06:54:07Z",
        "email": "email-55",
        "family_name": "family_name-56",
        "given_name": "given_name-57",
        "id": "id-58",
        "is_guest": True,
        "metadata": {"metadata-key": "metadata-60"},
        "organisations": {
            "primary": {
                "account_manager": "account_manager-61",
                "administration": {"email": "email-62"},
                "billing": {},
                "coc_number": "coc_number-63",
                "created_at": "2024-05-09T16:04:07Z",
                "deleted_at": "2024-06-10T17:05:07Z",
                "file_id": "file_id-66",
                "id": "id-67",
                "metadata": {"metadata-key": "metadata-68"},
                "name": "name-69",
                "payment_settings": {},
                "phone_numbers": {},
                "registrations": [
                    {"country_code": "country_code-70", "number": "number-71"},
                ],
                "shipping": {},
                "tags": ["tags-72", "tags-73"],
                "updated_at": "2024-03-19T02:14:07Z",
                "version": "version-75",
            },
            "secondary": [
                {
                    "account_manager": "account_manager-76",
                    "administration": {"email": "email-77"},
                    "billing": {},
                    "coc_number": "coc_number-78",
                    "created_at": "2024-08-24T07:19:07Z",
                    "deleted_at": "2024-09-25T08:20:07Z",
                    "file_id": "file_id-81",
                    "id": "id-82",
                    "metadata": {"metadata-key": "metadata-83"},
                    "name": "name-84",
                    "payment_settings": {},
                    "phone_numbers": {},
                    "registrations": [
                        {"country_code": "country_code-85", "number": "number-86"},
                    ],
                    "shipping": {},
                    "tags": ["tags-87", "tags-88"],
                    "updated_at": "2024-06-06T17:29:07Z",
                    "version": "version-90",
                },
            ],
        },
        "phone_numbers": {
            "primary": {
                "country_code": "country_code-91",
                "created_at": "2024-09-09T20:32:07Z",
                "id": "id-93",
                "national": "national-94",
                "number": "number-95",
                "type": "voip",
            },
            "secondary": [
                {
                    "country_code": "country_code-97",
                    "created_at": "2024-03-15T02:38:07Z",
                    "id": "id-99",
                    "national": "national-100",
                    "number": "number-101",
                    "type": "shared_cost",
                },
            ],
        },
        "shipping": {
            "primary": {
                "additional_name": "additional_name-103",
                "address_line_1": "address_line_1-104",
                "address_line_2": "address_line_2-105",
                "administrative_area": "administrative_area-106",
                "country_code": "country_code-107",
                "created_at": "2024-01-25T12:48:07Z",
                "dependent_locality": "dependent_locality-109",
                "family_name": "family_name-110",
                "geo_location": {"is_precise": True, "lat": 112.5, "long": 113.5},
                "given_name": "given_name-114",
                "id": "id-115",
                "locality": "locality-116",
                "organisation": "organisation-117",
                "postal_code": "postal_code-118",
                "premise_number": 119,
                "premise_number_suffix": "premise_number_suffix-120",
                "sorting_code": "sorting_code-121",
                "thoroughfare": "thoroughfare-122",
            },
            "secondary": [
                {
                    "additional_name": "additional_name-123",
                    "address_line_1": "address_line_1-124",
                    "address_line_2": "address_line_2-125",
                    "administrative_area": "administrative_area-126",
                    "country_code": "country_code-127",
                    "created_at": "2024-09-17T08:08:07Z",
                    "dependent_locality": "dependent_locality-129",
                    "family_name": "family_name-130",
                    "geo_location": {"is_precise": True, "lat": 132.5, "long": 133.5},
                    "given_name": "given_name-134",
                    "id": "id-135",
                    "locality": "locality-136",
                    "organisation": "organisation-137",
                    "postal_code": "postal_code-138",
                    "premise_number": 139,
                    "premise_number_suffix": "premise_number_suffix-140",
                    "sorting_code": "sorting_code-141",
                    "thoroughfare": "thoroughfare-142",
                },
            ],
        },
        "tags": ["tags-143", "tags-144"],
        "updated_at": "2024-02-06T01:25:07Z",
        "version": "version-146",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/rel/contacts",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelContact",
        {
            "additional_name": "additional_name-11",
            "audience": "audience-12",
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
            "created_at": dt.datetime(2024, 6, 26, 5, 53, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 7, 27, 6, 54, 7, tzinfo=dt.UTC),
            "email": "email-55",
            "family_name": "family_name-56",
            "given_name": "given_name-57",
            "id": "id-58",
            "is_guest": True,
            "metadata": {"metadata-key": "metadata-60"},
            "organisations": Seen(
                "RelOrganisationList",
                {
                    "primary": Seen(
                        "RelOrganisation",
                        {
                            "account_manager": "account_manager-61",
                            "administration": Seen(
                                "RelOrganisationAdministration",
                                {"email": "email-62"},
                            ),
                            "billing": Seen("RelAddressList", {}),
                            "coc_number": "coc_number-63",
                            "created_at": dt.datetime(
                                2024,
                                5,
                                9,
                                16,
                                4,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "deleted_at": dt.datetime(
                                2024,
                                6,
                                10,
                                17,
                                5,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "file_id": "file_id-66",
                            "id": "id-67",
                            "metadata": {"metadata-key": "metadata-68"},
                            "name": "name-69",
                            "payment_settings": Seen(
                                "RelOrganisationPaymentSettings",
                                {},
                            ),
                            "phone_numbers": Seen("RelPhoneNumberList", {}),
                            "registrations": [
                                Seen(
                                    "RelVatRegistration",
                                    {
                                        "country_code": "country_code-70",
                                        "number": "number-71",
                                    },
                                ),
                            ],
                            "shipping": Seen("RelAddressList", {}),
                            "tags": ["tags-72", "tags-73"],
                            "updated_at": dt.datetime(
                                2024,
                                3,
                                19,
                                2,
                                14,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "version": "version-75",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelOrganisation",
                            {
                                "account_manager": "account_manager-76",
                                "administration": Seen(
                                    "RelOrganisationAdministration",
                                    {"email": "email-77"},
                                ),
                                "billing": Seen("RelAddressList", {}),
                                "coc_number": "coc_number-78",
                                "created_at": dt.datetime(
                                    2024,
                                    8,
                                    24,
                                    7,
                                    19,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "deleted_at": dt.datetime(
                                    2024,
                                    9,
                                    25,
                                    8,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "file_id": "file_id-81",
                                "id": "id-82",
                                "metadata": {"metadata-key": "metadata-83"},
                                "name": "name-84",
                                "payment_settings": Seen(
                                    "RelOrganisationPaymentSettings",
                                    {},
                                ),
                                "phone_numbers": Seen("RelPhoneNumberList", {}),
                                "registrations": [
                                    Seen(
                                        "RelVatRegistration",
                                        {
                                            "country_code": "country_code-85",
                                            "number": "number-86",
                                        },
                                    ),
                                ],
                                "shipping": Seen("RelAddressList", {}),
                                "tags": ["tags-87", "tags-88"],
                                "updated_at": dt.datetime(
                                    2024,
                                    6,
                                    6,
                                    17,
                                    29,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "version": "version-90",
                            },
                        ),
                    ],
                },
            ),
            "phone_numbers": Seen(
                "RelPhoneNumberList",
                {
                    "primary": Seen(
                        "RelPhoneNumber",
                        {
                            "country_code": "country_code-91",
                            "created_at": dt.datetime(
                                2024,
                                9,
                                9,
                                20,
                                32,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "id": "id-93",
                            "national": "national-94",
                            "number": "number-95",
                            "type": "voip",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelPhoneNumber",
                            {
                                "country_code": "country_code-97",
                                "created_at": dt.datetime(
                                    2024,
                                    3,
                                    15,
                                    2,
                                    38,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "id": "id-99",
                                "national": "national-100",
                                "number": "number-101",
                                "type": "shared_cost",
                            },
                        ),
                    ],
                },
            ),
            "shipping": Seen(
                "RelAddressList",
                {
                    "primary": Seen(
                        "RelAddress",
                        {
                            "additional_name": "additional_name-103",
                            "address_line_1": "address_line_1-104",
                            "address_line_2": "address_line_2-105",
                            "administrative_area": "administrative_area-106",
                            "country_code": "country_code-107",
                            "created_at": dt.datetime(
                                2024,
                                1,
                                25,
                                12,
                                48,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "dependent_locality": "dependent_locality-109",
                            "family_name": "family_name-110",
                            "geo_location": Seen(
                                "RelGeoLocation",
                                {"is_precise": True, "lat": 112.5, "long": 113.5},
                            ),
                            "given_name": "given_name-114",
                            "id": "id-115",
                            "locality": "locality-116",
                            "organisation": "organisation-117",
                            "postal_code": "postal_code-118",
                            "premise_number": 119,
                            "premise_number_suffix": "premise_number_suffix-120",
                            "sorting_code": "sorting_code-121",
                            "thoroughfare": "thoroughfare-122",
                        },
                    ),
                    "secondary": [
                        Seen(
                            "RelAddress",
                            {
                                "additional_name": "additional_name-123",
                                "address_line_1": "address_line_1-124",
                                "address_line_2": "address_line_2-125",
                                "administrative_area": "administrative_area-126",
                                "country_code": "country_code-127",
                                "created_at": dt.datetime(
                                    2024,
                                    9,
                                    17,
                                    8,
                                    8,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "dependent_locality": "dependent_locality-129",
                                "family_name": "family_name-130",
                                "geo_location": Seen(
                                    "RelGeoLocation",
                                    {"is_precise": True, "lat": 132.5, "long": 133.5},
                                ),
                                "given_name": "given_name-134",
                                "id": "id-135",
                                "locality": "locality-136",
                                "organisation": "organisation-137",
                                "postal_code": "postal_code-138",
                                "premise_number": 139,
                                "premise_number_suffix": "premise_number_suffix-140",
                                "sorting_code": "sorting_code-141",
                                "thoroughfare": "thoroughfare-142",
                            },
                        ),
                    ],
                },
            ),
            "tags": ["tags-143", "tags-144"],
            "updated_at": dt.datetime(2024, 2, 6, 1, 25, 7, tzinfo=dt.UTC),
            "version": "version-146",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_contacts_upsert_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_contacts_upsert, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/rel/contacts",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelContact", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_contacts_upsert_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_contacts_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.contacts.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_contacts_upsert_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_contacts_upsert, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
