"""Tests of `rel`: requests as they go out, answers as they come back."""

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


def call_rel_geocode(client: Afosto) -> Any:
    return client.rel.geocode()


def test_rel_geocode_full(run: Runner) -> None:
    body: params.RelGeocodeRequestParams = {
        "address": "address-11",
        "country_code": "country_code-12",
    }

    def call(client: Afosto) -> Any:
        return client.rel.geocode(address="address-11", country_code="country_code-12")

    def whole(client: Afosto) -> Any:
        return client.rel.geocode(body=body)

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
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_rel_geocode_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_geocode, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/geocode",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelGeoLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_rel_geocode_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_rel_geocode, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.geocode"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_geocode_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_geocode, Reply(503), max_retries=1)
    assert len(run.sent) == 1
