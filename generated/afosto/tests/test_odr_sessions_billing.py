"""Tests of `odr.sessions.billing`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

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


def call_odr_sessions_billing_get(client: Afosto) -> Any:
    return client.odr.sessions.billing.get("id-11")


def test_odr_sessions_billing_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.get("id-11")

    answer: dict[str, Any] = {
        "active": {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "dependent_locality": "dependent_locality-16",
            "family_name": "family_name-17",
            "given_name": "given_name-18",
            "id": "id-19",
            "locality": "locality-20",
            "organisation": "organisation-21",
            "postal_code": "postal_code-22",
            "premise_number": 23,
            "premise_number_suffix": "premise_number_suffix-24",
            "sorting_code": "sorting_code-25",
            "thoroughfare": "thoroughfare-26",
        },
        "options": {
            "contact": {
                "primary": {
                    "additional_name": "additional_name-27",
                    "address_line_1": "address_line_1-28",
                    "address_line_2": "address_line_2-29",
                    "administrative_area": "administrative_area-30",
                    "country_code": "country_code-31",
                    "dependent_locality": "dependent_locality-32",
                    "family_name": "family_name-33",
                    "given_name": "given_name-34",
                    "id": "id-35",
                    "locality": "locality-36",
                    "organisation": "organisation-37",
                    "postal_code": "postal_code-38",
                    "premise_number": 39,
                    "premise_number_suffix": "premise_number_suffix-40",
                    "sorting_code": "sorting_code-41",
                    "thoroughfare": "thoroughfare-42",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-43",
                        "address_line_1": "address_line_1-44",
                        "address_line_2": "address_line_2-45",
                        "administrative_area": "administrative_area-46",
                        "country_code": "country_code-47",
                        "dependent_locality": "dependent_locality-48",
                        "family_name": "family_name-49",
                        "given_name": "given_name-50",
                        "id": "id-51",
                        "locality": "locality-52",
                        "organisation": "organisation-53",
                        "postal_code": "postal_code-54",
                        "premise_number": 55,
                        "premise_number_suffix": "premise_number_suffix-56",
                        "sorting_code": "sorting_code-57",
                        "thoroughfare": "thoroughfare-58",
                    },
                ],
            },
            "organisation": {
                "primary": {
                    "additional_name": "additional_name-59",
                    "address_line_1": "address_line_1-60",
                    "address_line_2": "address_line_2-61",
                    "administrative_area": "administrative_area-62",
                    "country_code": "country_code-63",
                    "dependent_locality": "dependent_locality-64",
                    "family_name": "family_name-65",
                    "given_name": "given_name-66",
                    "id": "id-67",
                    "locality": "locality-68",
                    "organisation": "organisation-69",
                    "postal_code": "postal_code-70",
                    "premise_number": 71,
                    "premise_number_suffix": "premise_number_suffix-72",
                    "sorting_code": "sorting_code-73",
                    "thoroughfare": "thoroughfare-74",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-75",
                        "address_line_1": "address_line_1-76",
                        "address_line_2": "address_line_2-77",
                        "administrative_area": "administrative_area-78",
                        "country_code": "country_code-79",
                        "dependent_locality": "dependent_locality-80",
                        "family_name": "family_name-81",
                        "given_name": "given_name-82",
                        "id": "id-83",
                        "locality": "locality-84",
                        "organisation": "organisation-85",
                        "postal_code": "postal_code-86",
                        "premise_number": 87,
                        "premise_number_suffix": "premise_number_suffix-88",
                        "sorting_code": "sorting_code-89",
                        "thoroughfare": "thoroughfare-90",
                    },
                ],
            },
            "session": {
                "primary": {
                    "additional_name": "additional_name-91",
                    "address_line_1": "address_line_1-92",
                    "address_line_2": "address_line_2-93",
                    "administrative_area": "administrative_area-94",
                    "country_code": "country_code-95",
                    "dependent_locality": "dependent_locality-96",
                    "family_name": "family_name-97",
                    "given_name": "given_name-98",
                    "id": "id-99",
                    "locality": "locality-100",
                    "organisation": "organisation-101",
                    "postal_code": "postal_code-102",
                    "premise_number": 103,
                    "premise_number_suffix": "premise_number_suffix-104",
                    "sorting_code": "sorting_code-105",
                    "thoroughfare": "thoroughfare-106",
                },
                "secondary": [
                    {
                        "additional_name": "additional_name-107",
                        "address_line_1": "address_line_1-108",
                        "address_line_2": "address_line_2-109",
                        "administrative_area": "administrative_area-110",
                        "country_code": "country_code-111",
                        "dependent_locality": "dependent_locality-112",
                        "family_name": "family_name-113",
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
                ],
            },
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/billing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionsBillingGetResponse",
        {
            "active": Seen(
                "OdrAddress",
                {
                    "additional_name": "additional_name-11",
                    "address_line_1": "address_line_1-12",
                    "address_line_2": "address_line_2-13",
                    "administrative_area": "administrative_area-14",
                    "country_code": "country_code-15",
                    "dependent_locality": "dependent_locality-16",
                    "family_name": "family_name-17",
                    "given_name": "given_name-18",
                    "id": "id-19",
                    "locality": "locality-20",
                    "organisation": "organisation-21",
                    "postal_code": "postal_code-22",
                    "premise_number": 23,
                    "premise_number_suffix": "premise_number_suffix-24",
                    "sorting_code": "sorting_code-25",
                    "thoroughfare": "thoroughfare-26",
                },
            ),
            "options": Seen(
                "OdrCombinedAddressSet",
                {
                    "contact": Seen(
                        "OdrAddressSet",
                        {
                            "primary": Seen(
                                "OdrAddress",
                                {
                                    "additional_name": "additional_name-27",
                                    "address_line_1": "address_line_1-28",
                                    "address_line_2": "address_line_2-29",
                                    "administrative_area": "administrative_area-30",
                                    "country_code": "country_code-31",
                                    "dependent_locality": "dependent_locality-32",
                                    "family_name": "family_name-33",
                                    "given_name": "given_name-34",
                                    "id": "id-35",
                                    "locality": "locality-36",
                                    "organisation": "organisation-37",
                                    "postal_code": "postal_code-38",
                                    "premise_number": 39,
                                    "premise_number_suffix": "premise_number_suffix-40",
                                    "sorting_code": "sorting_code-41",
                                    "thoroughfare": "thoroughfare-42",
                                },
                            ),
                            "secondary": [
                                Seen(
                                    "OdrAddress",
                                    {
                                        "additional_name": "additional_name-43",
                                        "address_line_1": "address_line_1-44",
                                        "address_line_2": "address_line_2-45",
                                        "administrative_area": "administrative_area-46",
                                        "country_code": "country_code-47",
                                        "dependent_locality": "dependent_locality-48",
                                        "family_name": "family_name-49",
                                        "given_name": "given_name-50",
                                        "id": "id-51",
                                        "locality": "locality-52",
                                        "organisation": "organisation-53",
                                        "postal_code": "postal_code-54",
                                        "premise_number": 55,
                                        "premise_number_suffix": "premise_number_suffix-56",
                                        "sorting_code": "sorting_code-57",
                                        "thoroughfare": "thoroughfare-58",
                                    },
                                ),
                            ],
                        },
                    ),
                    "organisation": Seen(
                        "OdrAddressSet",
                        {
                            "primary": Seen(
                                "OdrAddress",
                                {
                                    "additional_name": "additional_name-59",
                                    "address_line_1": "address_line_1-60",
                                    "address_line_2": "address_line_2-61",
                                    "administrative_area": "administrative_area-62",
                                    "country_code": "country_code-63",
                                    "dependent_locality": "dependent_locality-64",
                                    "family_name": "family_name-65",
                                    "given_name": "given_name-66",
                                    "id": "id-67",
                                    "locality": "locality-68",
                                    "organisation": "organisation-69",
                                    "postal_code": "postal_code-70",
                                    "premise_number": 71,
                                    "premise_number_suffix": "premise_number_suffix-72",
                                    "sorting_code": "sorting_code-73",
                                    "thoroughfare": "thoroughfare-74",
                                },
                            ),
                            "secondary": [
                                Seen(
                                    "OdrAddress",
                                    {
                                        "additional_name": "additional_name-75",
                                        "address_line_1": "address_line_1-76",
                                        "address_line_2": "address_line_2-77",
                                        "administrative_area": "administrative_area-78",
                                        "country_code": "country_code-79",
                                        "dependent_locality": "dependent_locality-80",
                                        "family_name": "family_name-81",
                                        "given_name": "given_name-82",
                                        "id": "id-83",
                                        "locality": "locality-84",
                                        "organisation": "organisation-85",
                                        "postal_code": "postal_code-86",
                                        "premise_number": 87,
                                        "premise_number_suffix": "premise_number_suffix-88",
                                        "sorting_code": "sorting_code-89",
                                        "thoroughfare": "thoroughfare-90",
                                    },
                                ),
                            ],
                        },
                    ),
                    "session": Seen(
                        "OdrAddressSet",
                        {
                            "primary": Seen(
                                "OdrAddress",
                                {
                                    "additional_name": "additional_name-91",
                                    "address_line_1": "address_line_1-92",
                                    "address_line_2": "address_line_2-93",
                                    "administrative_area": "administrative_area-94",
                                    "country_code": "country_code-95",
                                    "dependent_locality": "dependent_locality-96",
                                    "family_name": "family_name-97",
                                    "given_name": "given_name-98",
                                    "id": "id-99",
                                    "locality": "locality-100",
                                    "organisation": "organisation-101",
                                    "postal_code": "postal_code-102",
                                    "premise_number": 103,
                                    "premise_number_suffix": "premise_number_suffix-104",
                                    "sorting_code": "sorting_code-105",
                                    "thoroughfare": "thoroughfare-106",
                                },
                            ),
                            "secondary": [
                                Seen(
                                    "OdrAddress",
                                    {
                                        "additional_name": "additional_name-107",
                                        "address_line_1": "address_line_1-108",
                                        "address_line_2": "address_line_2-109",
                                        "administrative_area": "administrative_area-110",
                                        "country_code": "country_code-111",
                                        "dependent_locality": "dependent_locality-112",
                                        "family_name": "family_name-113",
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
                            ],
                        },
                    ),
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_billing_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_billing_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/billing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsBillingGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_billing_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_billing_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.billing.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_billing_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_billing_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_billing_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_billing_set(client: Afosto) -> Any:
    return client.odr.sessions.billing.set("id-11")


def test_odr_sessions_billing_set_full(run: Runner) -> None:
    body: params.OdrSelectSessionBillingRequestParams = {
        "address_id": "address_id-11",
        "contact": {"primary": False, "secondary": True},
        "organisation": {"primary": False},
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.set(
            "id-11",
            address_id="address_id-11",
            contact={"primary": False, "secondary": True},
            organisation={"primary": False},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.billing.set("id-11", body=body)

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "address_line_1": "address_line_1-12",
        "address_line_2": "address_line_2-13",
        "administrative_area": "administrative_area-14",
        "country_code": "country_code-15",
        "dependent_locality": "dependent_locality-16",
        "family_name": "family_name-17",
        "given_name": "given_name-18",
        "id": "id-19",
        "locality": "locality-20",
        "organisation": "organisation-21",
        "postal_code": "postal_code-22",
        "premise_number": 23,
        "premise_number_suffix": "premise_number_suffix-24",
        "sorting_code": "sorting_code-25",
        "thoroughfare": "thoroughfare-26",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/billing",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrAddress",
        {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "dependent_locality": "dependent_locality-16",
            "family_name": "family_name-17",
            "given_name": "given_name-18",
            "id": "id-19",
            "locality": "locality-20",
            "organisation": "organisation-21",
            "postal_code": "postal_code-22",
            "premise_number": 23,
            "premise_number_suffix": "premise_number_suffix-24",
            "sorting_code": "sorting_code-25",
            "thoroughfare": "thoroughfare-26",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_billing_set_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_billing_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/billing",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAddress", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_billing_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_billing_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.billing.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_billing_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.billing.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_billing_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_billing_set, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
