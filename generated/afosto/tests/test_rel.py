"""Tests of `rel`: requests as they go out, answers as they come back."""

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


def test_rel_geocode_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode(address="address-11", country_code="country_code-12")

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
        "POST",
        "https://api.afosto.io/rel/geocode",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address": "address-11", "country_code": "country_code-12"},
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


def test_rel_geocode_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/geocode",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelGeoLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_geocode_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode(
            body={"address": "address-11", "country_code": "country_code-12"},
        )

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
        "POST",
        "https://api.afosto.io/rel/geocode",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address": "address-11", "country_code": "country_code-12"},
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


def test_rel_geocode_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

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
    operation = "rel.geocode"
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


def test_rel_geocode_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

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
    operation = "rel.geocode"
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


def test_rel_geocode_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

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
    operation = "rel.geocode"
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


def test_rel_geocode_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

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
    operation = "rel.geocode"
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


def test_rel_geocode_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

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
    operation = "rel.geocode"
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


def test_rel_geocode_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

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
    operation = "rel.geocode"
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


def test_rel_geocode_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.geocode()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
