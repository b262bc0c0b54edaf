"""Tests of `lcs.points`: requests as they go out, answers as they come back."""

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


def call_lcs_points_get(client: Afosto) -> Any:
    return client.lcs.points.get("carrier-11", "id-12")


def test_lcs_points_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get(
            "carrier-11",
            "id-12",
            country_code="country_code-11",
            channel_id="channel_id-12",
        )

    answer: dict[str, Any] = {
        "address": {
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
            "premise_number": 22.5,
            "premise_number_suffix": "premise_number_suffix-23",
            "sorting_code": "sorting_code-24",
            "thoroughfare": "thoroughfare-25",
        },
        "carrier": "carrier-26",
        "id": "id-27",
        "latitude": 28.5,
        "longitude": 29.5,
        "name": "name-30",
        "openings": [
            {"weekday": 31.5, "windows": [{"end": "end-32", "start": "start-33"}]},
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/points/carrier-11/id-12?country_code=country_code-11&channel_id=channel_id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsPoint",
        {
            "address": Seen(
                "LcsAddress",
                {
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
                    "premise_number": 22.5,
                    "premise_number_suffix": "premise_number_suffix-23",
                    "sorting_code": "sorting_code-24",
                    "thoroughfare": "thoroughfare-25",
                },
            ),
            "carrier": "carrier-26",
            "id": "id-27",
            "latitude": 28.5,
            "longitude": 29.5,
            "name": "name-30",
            "openings": [
                Seen(
                    "LcsPointOpenings",
                    {
                        "weekday": 31.5,
                        "windows": [
                            Seen(
                                "LcsPointOpeningsWindows",
                                {"end": "end-32", "start": "start-33"},
                            ),
                        ],
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_points_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_points_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/points/carrier-11/id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsPoint", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_points_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_points_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.points.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_points_get_refuses_an_empty_carrier(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("", "id-12")

    with pytest.raises(ValueError, match="carrier"):
        run(call)
    assert run.sent == []


def test_lcs_points_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_points_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_points_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_points_list(client: Afosto) -> Any:
    return client.lcs.points.list("carrier-11")


def test_lcs_points_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list(
            "carrier-11",
            country_code="country_code-11",
            postal_code="postal_code-12",
            channel_id="channel_id-13",
        )

    answer: list[Any] = [
        {
            "distance": 11.5,
            "point": {
                "address": {
                    "additional_name": "additional_name-12",
                    "address_line_1": "address_line_1-13",
                    "address_line_2": "address_line_2-14",
                    "administrative_area": "administrative_area-15",
                    "country_code": "country_code-16",
                    "dependent_locality": "dependent_locality-17",
                    "family_name": "family_name-18",
                    "given_name": "given_name-19",
                    "locality": "locality-20",
                    "organisation": "organisation-21",
                    "postal_code": "postal_code-22",
                    "premise_number": 23.5,
                    "premise_number_suffix": "premise_number_suffix-24",
                    "sorting_code": "sorting_code-25",
                    "thoroughfare": "thoroughfare-26",
                },
                "carrier": "carrier-27",
                "id": "id-28",
                "latitude": 29.5,
                "longitude": 30.5,
                "name": "name-31",
                "openings": [
                    {
                        "weekday": 32.5,
                        "windows": [{"end": "end-33", "start": "start-34"}],
                    },
                ],
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/points/carrier-11?country_code=country_code-11&postal_code=postal_code-12&channel_id=channel_id-13",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsPointsItem",
            {
                "distance": 11.5,
                "point": Seen(
                    "LcsPoint",
                    {
                        "address": Seen(
                            "LcsAddress",
                            {
                                "additional_name": "additional_name-12",
                                "address_line_1": "address_line_1-13",
                                "address_line_2": "address_line_2-14",
                                "administrative_area": "administrative_area-15",
                                "country_code": "country_code-16",
                                "dependent_locality": "dependent_locality-17",
                                "family_name": "family_name-18",
                                "given_name": "given_name-19",
                                "locality": "locality-20",
                                "organisation": "organisation-21",
                                "postal_code": "postal_code-22",
                                "premise_number": 23.5,
                                "premise_number_suffix": "premise_number_suffix-24",
                                "sorting_code": "sorting_code-25",
                                "thoroughfare": "thoroughfare-26",
                            },
                        ),
                        "carrier": "carrier-27",
                        "id": "id-28",
                        "latitude": 29.5,
                        "longitude": 30.5,
                        "name": "name-31",
                        "openings": [
                            Seen(
                                "LcsPointOpenings",
                                {
                                    "weekday": 32.5,
                                    "windows": [
                                        Seen(
                                            "LcsPointOpeningsWindows",
                                            {"end": "end-33", "start": "start-34"},
                                        ),
                                    ],
                                },
                            ),
                        ],
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_points_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_points_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/points/carrier-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsPointsItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_points_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_points_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.points.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_points_list_refuses_an_empty_carrier(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("")

    with pytest.raises(ValueError, match="carrier"):
        run(call)
    assert run.sent == []


def test_lcs_points_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_points_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
