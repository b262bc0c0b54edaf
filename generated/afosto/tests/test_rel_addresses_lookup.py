"""Tests of `rel.addresses.lookup`: requests as they go out, answers as they come back."""

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


def call_rel_addresses_lookup_search(client: Afosto) -> Any:
    return client.rel.addresses.lookup.search()


def test_rel_addresses_lookup_search_full(run: Runner) -> None:
    body: params.RelAddressQueryParams = {
        "context": "context-11",
        "query": "query-12",
        "session_key": "session_key-13",
    }

    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search(
            context="context-11",
            query="query-12",
            session_key="session_key-13",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search(body=body)

    answer: dict[str, Any] = {
        "options": [
            {
                "context": "context-11",
                "description": "description-12",
                "label": "label-13",
                "precision": "Address",
                "value": "value-15",
            },
        ],
        "result": {
            "address": {
                "administrative_area": "administrative_area-16",
                "country_code": "country_code-17",
                "locality": "locality-18",
                "postal_code": "postal_code-19",
                "premise_number": 20,
                "premise_number_suffix": "premise_number_suffix-21",
                "thoroughfare": "thoroughfare-22",
            },
            "box": {
                "north_east": {"lat": 23.5, "long": 24.5},
                "south_west": {"lat": 25.5, "long": 26.5},
            },
            "is_precise": True,
            "lat": 28.5,
            "long": 29.5,
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/addresses",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelAddressResults",
        {
            "options": [
                Seen(
                    "RelAddressResultsOptions",
                    {
                        "context": "context-11",
                        "description": "description-12",
                        "label": "label-13",
                        "precision": "Address",
                        "value": "value-15",
                    },
                ),
            ],
            "result": Seen(
                "RelGeoLocation",
                {
                    "address": Seen(
                        "RelGeolocationAddress",
                        {
                            "administrative_area": "administrative_area-16",
                            "country_code": "country_code-17",
                            "locality": "locality-18",
                            "postal_code": "postal_code-19",
                            "premise_number": 20,
                            "premise_number_suffix": "premise_number_suffix-21",
                            "thoroughfare": "thoroughfare-22",
                        },
                    ),
                    "box": Seen(
                        "RelGeolocationBox",
                        {
                            "north_east": Seen(
                                "RelGeolocationBoxNorthEast",
                                {"lat": 23.5, "long": 24.5},
                            ),
                            "south_west": Seen(
                                "RelGeolocationBoxSouthWest",
                                {"lat": 25.5, "long": 26.5},
                            ),
                        },
                    ),
                    "is_precise": True,
                    "lat": 28.5,
                    "long": 29.5,
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_addresses_lookup_search_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_lookup_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/addresses",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddressResults", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_lookup_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_addresses_lookup_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.lookup.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_lookup_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_addresses_lookup_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_addresses_lookup_start(client: Afosto) -> Any:
    return client.rel.addresses.lookup.start()


def test_rel_addresses_lookup_start_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start(
            country_code="country_code-11",
            session_key="session_key-12",
        )

    answer: dict[str, Any] = {"session_key": "session_key-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/search/addresses?country_code=country_code-11&session_key=session_key-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddressSearchSession", {"session_key": "session_key-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_addresses_lookup_start_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_addresses_lookup_start, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/search/addresses",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddressSearchSession", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_addresses_lookup_start_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_addresses_lookup_start, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.addresses.lookup.start"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_addresses_lookup_start_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_addresses_lookup_start, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
