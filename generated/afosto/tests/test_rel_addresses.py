"""Tests of `rel.addresses`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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


def call_rel_addresses_create(client: Afosto) -> Any:
    return client.rel.addresses.create()


def test_rel_addresses_create_full(run: Runner) -> None:
    body: params.RelAddressModelParams = {
        "additional_name": "additional_name-11",
        "address_line_1": "address_line_1-12",
        "address_line_2": "address_line_2-13",
        "administrative_area": "administrative_area-14",
        "country_code": "country_code-15",
        "dependent_locality": "dependent_locality-16",
        "family_name": "family_name-17",
        "given_name": "given_name-18",
        "locality": "locality-19",
        "organisation": "organisation-20",
        "postal_code": "postal_code-21",
        "premise_number": 22,
        "premise_number_suffix": "premise_number_suffix-23",
        "sorting_code": "sorting_code-24",
        "thoroughfare": "thoroughfare-25",
    }

    def call(client: Afosto) -> Any:
        return client.rel.addresses.create(
            additional_name="additional_name-11",
            address_line_1="address_line_1-12",
            address_line_2="address_line_2-13",
            administrative_area="administrative_area-14",
            country_code="country_code-15",
            dependent_locality="dependent_locality-16",
            family_name="family_name-17",
            given_name="given_name-18",
            locality="locality-19",
            organisation="organisation-20",
            postal_code="postal_code-21",
            premise_number=22,
            premise_number_suffix="premise_number_suffix-23",
            sorting_code="sorting_code-24",
            thoroughfare="thoroughfare-25",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.addresses.create(body=body)

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "address_line_1": "address_line_1-12",
        "address_line_2": "address_line_2-13",
        "administrative_area": "administrative_area-14",
        "country_code": "country_code-15",
        "created_at": "2024-05-17T16:16:07Z",
        "dependent_locality": "dependent_locality-17",
        "family_name": "family_name-18",
        "geo_location": {
            "address": {
                "administrative_area": "administrative_area-19",
                "country_code": "country_code-20",
                "locality": "locality-21",
                "postal_code": "postal_code-22",
                "premise_number": 23,
                "premise_number_suffix": "premise_number_suffix-24",
                "thoroughfare": "thoroughfare-25",
            },
            "box": {
                "north_east": {"lat": 26.5, "long": 27.5},
                "south_west": {"lat": 28.5, "long": 29.5},
            },
            "is_precise": False,
            "lat": 31.5,
            "long": 32.5,
        },
        "given_name": "given_name-33",
        "id": "id-34",
        "locality": "locality-35",
        "organisation": "organisation-36",
        "postal_code": "postal_code-37",
        "premise_number": 38,
        "premise_number_suffix": "premise_number_suffix-39",
        "sorting_code": "sorting_code-40",
        "thoroughfare": "thoroughfare-41",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/addresses",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelAddress",
        {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "dependent_locality": "dependent_locality-17",
            "family_name": "family_name-18",
            "geo_location": Seen(
                "RelGeoLocation",
                {
                    "address": Seen(
                        "RelGeolocationAddress",
                        {
                            "administrative_area": "administrative_area-19",
                            "country_code": "country_code-20",
                            "locality": "locality-21",
                            "postal_code": "postal_code-22",
                            "premise_number": 23,
                            "premise_number_suffix": "premise_number_suffix-24",
                            "thoroughfare": "thoroughfare-25",
                        },
                    ),
                    "box": Seen(
                        "RelGeolocationBox",
                        {
                            "north_east": Seen(
                                "RelGeolocationBoxNorthEast",
                                {"lat": 26.5, "long": 27.5},
                            ),
                            "south_west": Seen(
                                "RelGeolocationBoxSouthWest",
                                {"lat": 28.5, "long": 29.5},
                            ),
                        },
                    ),
                    "is_precise": False,
                    "lat": 31.5,
                    "long": 32.5,
                },
            ),
            "given_name": "given_name-33",
            "id": "id-34",
            "locality": "locality-35",
            "organisation": "organisation-36",
            "postal_code": "postal_code-37",
            "premise_number": 38,
            "premise_number_suffix": "premise_number_suffix-39",
            "sorting_code": "sorting_code-40",
            "thoroughfare": "thoroughfare-41",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_addresses_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/addresses",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddress", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_addresses_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_addresses_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_addresses_geocode(client: Afosto) -> Any:
    return client.rel.addresses.geocode("id-11")


def test_rel_addresses_geocode_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.geocode("id-11")

    answer: dict[str, Any] = {
        "address": {
            "administrative_area": "administrative_area-11",
            "country_code": "country_code-12",
            "locality": "locality-13",
            "postal_code": "postal_code-14",
            "premise_number": 15,
            "premise_number_suffix": "premise_number_suffix-16",
            "thoroughfare": "thoroughfare-17",
        },
        "box": {
            "north_east": {"lat": 18.5, "long": 19.5},
            "south_west": {"lat": 20.5, "long": 21.5},
        },
        "is_precise": False,
        "lat": 23.5,
        "long": 24.5,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/addresses/id-11/geocode",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelGeoLocation",
        {
            "address": Seen(
                "RelGeolocationAddress",
                {
                    "administrative_area": "administrative_area-11",
                    "country_code": "country_code-12",
                    "locality": "locality-13",
                    "postal_code": "postal_code-14",
                    "premise_number": 15,
                    "premise_number_suffix": "premise_number_suffix-16",
                    "thoroughfare": "thoroughfare-17",
                },
            ),
            "box": Seen(
                "RelGeolocationBox",
                {
                    "north_east": Seen(
                        "RelGeolocationBoxNorthEast",
                        {"lat": 18.5, "long": 19.5},
                    ),
                    "south_west": Seen(
                        "RelGeolocationBoxSouthWest",
                        {"lat": 20.5, "long": 21.5},
                    ),
                },
            ),
            "is_precise": False,
            "lat": 23.5,
            "long": 24.5,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_addresses_geocode_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_geocode, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/addresses/id-11/geocode",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelGeoLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_geocode_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_addresses_geocode, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.geocode"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_geocode_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.geocode("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_addresses_geocode_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_addresses_geocode, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_addresses_get(client: Afosto) -> Any:
    return client.rel.addresses.get("id-11")


def test_rel_addresses_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.get("id-11")

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "address_line_1": "address_line_1-12",
        "address_line_2": "address_line_2-13",
        "administrative_area": "administrative_area-14",
        "country_code": "country_code-15",
        "created_at": "2024-05-17T16:16:07Z",
        "dependent_locality": "dependent_locality-17",
        "family_name": "family_name-18",
        "geo_location": {
            "address": {
                "administrative_area": "administrative_area-19",
                "country_code": "country_code-20",
                "locality": "locality-21",
                "postal_code": "postal_code-22",
                "premise_number": 23,
                "premise_number_suffix": "premise_number_suffix-24",
                "thoroughfare": "thoroughfare-25",
            },
            "box": {
                "north_east": {"lat": 26.5, "long": 27.5},
                "south_west": {"lat": 28.5, "long": 29.5},
            },
            "is_precise": False,
            "lat": 31.5,
            "long": 32.5,
        },
        "given_name": "given_name-33",
        "id": "id-34",
        "locality": "locality-35",
        "organisation": "organisation-36",
        "postal_code": "postal_code-37",
        "premise_number": 38,
        "premise_number_suffix": "premise_number_suffix-39",
        "sorting_code": "sorting_code-40",
        "thoroughfare": "thoroughfare-41",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/addresses/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelAddress",
        {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "dependent_locality": "dependent_locality-17",
            "family_name": "family_name-18",
            "geo_location": Seen(
                "RelGeoLocation",
                {
                    "address": Seen(
                        "RelGeolocationAddress",
                        {
                            "administrative_area": "administrative_area-19",
                            "country_code": "country_code-20",
                            "locality": "locality-21",
                            "postal_code": "postal_code-22",
                            "premise_number": 23,
                            "premise_number_suffix": "premise_number_suffix-24",
                            "thoroughfare": "thoroughfare-25",
                        },
                    ),
                    "box": Seen(
                        "RelGeolocationBox",
                        {
                            "north_east": Seen(
                                "RelGeolocationBoxNorthEast",
                                {"lat": 26.5, "long": 27.5},
                            ),
                            "south_west": Seen(
                                "RelGeolocationBoxSouthWest",
                                {"lat": 28.5, "long": 29.5},
                            ),
                        },
                    ),
                    "is_precise": False,
                    "lat": 31.5,
                    "long": 32.5,
                },
            ),
            "given_name": "given_name-33",
            "id": "id-34",
            "locality": "locality-35",
            "organisation": "organisation-36",
            "postal_code": "postal_code-37",
            "premise_number": 38,
            "premise_number_suffix": "premise_number_suffix-39",
            "sorting_code": "sorting_code-40",
            "thoroughfare": "thoroughfare-41",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_addresses_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/addresses/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddress", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_addresses_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_addresses_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_addresses_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_addresses_get_fields(client: Afosto) -> Any:
    return client.rel.addresses.get_fields()


def test_rel_addresses_get_fields_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.get_fields(country_code="country_code-11")

    answer: dict[str, Any] = {
        "allowed": ["allowed-11", "allowed-12"],
        "country_code": "country_code-13",
        "required": ["required-14", "required-15"],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/options/addresses?country_code=country_code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelFieldList",
        {
            "allowed": ["allowed-11", "allowed-12"],
            "country_code": "country_code-13",
            "required": ["required-14", "required-15"],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_addresses_get_fields_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_get_fields, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/options/addresses",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelFieldList", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_get_fields_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_addresses_get_fields, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.get_fields"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_get_fields_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_addresses_get_fields, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_addresses_search(client: Afosto) -> Any:
    return client.rel.addresses.search()


def test_rel_addresses_search_full(run: Runner) -> None:
    body: params.RelAddressSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.rel.addresses.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.rel.addresses.search(body=body)

    answer: list[Any] = [
        {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "created_at": "2024-05-17T16:16:07Z",
            "dependent_locality": "dependent_locality-17",
            "family_name": "family_name-18",
            "geo_location": {
                "address": {
                    "administrative_area": "administrative_area-19",
                    "country_code": "country_code-20",
                    "locality": "locality-21",
                    "postal_code": "postal_code-22",
                    "premise_number": 23,
                    "premise_number_suffix": "premise_number_suffix-24",
                    "thoroughfare": "thoroughfare-25",
                },
                "box": {
                    "north_east": {"lat": 26.5, "long": 27.5},
                    "south_west": {"lat": 28.5, "long": 29.5},
                },
                "is_precise": False,
                "lat": 31.5,
                "long": 32.5,
            },
            "given_name": "given_name-33",
            "id": "id-34",
            "locality": "locality-35",
            "organisation": "organisation-36",
            "postal_code": "postal_code-37",
            "premise_number": 38,
            "premise_number_suffix": "premise_number_suffix-39",
            "sorting_code": "sorting_code-40",
            "thoroughfare": "thoroughfare-41",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/address",
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
            "RelAddress",
            {
                "additional_name": "additional_name-11",
                "address_line_1": "address_line_1-12",
                "address_line_2": "address_line_2-13",
                "administrative_area": "administrative_area-14",
                "country_code": "country_code-15",
                "created_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
                "dependent_locality": "dependent_locality-17",
                "family_name": "family_name-18",
                "geo_location": Seen(
                    "RelGeoLocation",
                    {
                        "address": Seen(
                            "RelGeolocationAddress",
                            {
                                "administrative_area": "administrative_area-19",
                                "country_code": "country_code-20",
                                "locality": "locality-21",
                                "postal_code": "postal_code-22",
                                "premise_number": 23,
                                "premise_number_suffix": "premise_number_suffix-24",
                                "thoroughfare": "thoroughfare-25",
                            },
                        ),
                        "box": Seen(
                            "RelGeolocationBox",
                            {
                                "north_east": Seen(
                                    "RelGeolocationBoxNorthEast",
                                    {"lat": 26.5, "long": 27.5},
                                ),
                                "south_west": Seen(
                                    "RelGeolocationBoxSouthWest",
                                    {"lat": 28.5, "long": 29.5},
                                ),
                            },
                        ),
                        "is_precise": False,
                        "lat": 31.5,
                        "long": 32.5,
                    },
                ),
                "given_name": "given_name-33",
                "id": "id-34",
                "locality": "locality-35",
                "organisation": "organisation-36",
                "postal_code": "postal_code-37",
                "premise_number": 38,
                "premise_number_suffix": "premise_number_suffix-39",
                "sorting_code": "sorting_code-40",
                "thoroughfare": "thoroughfare-41",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_addresses_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/address",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelAddress", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_addresses_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_addresses_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
