"""Tests of `rel.addresses.lookup`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_rel_addresses_lookup_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search(
            context="context-11",
            query="query-12",
            session_key="session_key-13",
        )

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
        json={
            "context": "context-11",
            "query": "query-12",
            "session_key": "session_key-13",
        },
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


def test_rel_addresses_lookup_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/addresses",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddressResults", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_addresses_lookup_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search(
            body={
                "context": "context-11",
                "query": "query-12",
                "session_key": "session_key-13",
            },
        )

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
        json={
            "context": "context-11",
            "query": "query-12",
            "session_key": "session_key-13",
        },
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


def test_rel_addresses_lookup_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

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
    operation = "rel.addresses.lookup.search"
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


def test_rel_addresses_lookup_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

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
    operation = "rel.addresses.lookup.search"
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


def test_rel_addresses_lookup_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

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
    operation = "rel.addresses.lookup.search"
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


def test_rel_addresses_lookup_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

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
    operation = "rel.addresses.lookup.search"
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


def test_rel_addresses_lookup_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

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
    operation = "rel.addresses.lookup.search"
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


def test_rel_addresses_lookup_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

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
    operation = "rel.addresses.lookup.search"
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


def test_rel_addresses_lookup_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/search/addresses",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelAddressSearchSession", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_addresses_lookup_start_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

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
    operation = "rel.addresses.lookup.start"
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


def test_rel_addresses_lookup_start_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

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
    operation = "rel.addresses.lookup.start"
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


def test_rel_addresses_lookup_start_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

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
    operation = "rel.addresses.lookup.start"
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


def test_rel_addresses_lookup_start_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

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
    operation = "rel.addresses.lookup.start"
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


def test_rel_addresses_lookup_start_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

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
    operation = "rel.addresses.lookup.start"
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


def test_rel_addresses_lookup_start_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

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
    operation = "rel.addresses.lookup.start"
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


def test_rel_addresses_lookup_start_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.addresses.lookup.start()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
