"""Tests of `lcs.points`: requests as they go out, answers as they come back."""

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
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/points/carrier-11/id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsPoint", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_points_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

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
    operation = "lcs.points.get"
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


def test_lcs_points_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

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
    operation = "lcs.points.get"
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


def test_lcs_points_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

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
    operation = "lcs.points.get"
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


def test_lcs_points_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

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
    operation = "lcs.points.get"
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


def test_lcs_points_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

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
    operation = "lcs.points.get"
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


def test_lcs_points_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

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
    operation = "lcs.points.get"
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
    def call(client: Afosto) -> Any:
        return client.lcs.points.get("carrier-11", "id-12")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/points/carrier-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsPointsItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_points_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

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
    operation = "lcs.points.list"
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


def test_lcs_points_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

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
    operation = "lcs.points.list"
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


def test_lcs_points_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

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
    operation = "lcs.points.list"
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


def test_lcs_points_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

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
    operation = "lcs.points.list"
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


def test_lcs_points_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

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
    operation = "lcs.points.list"
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


def test_lcs_points_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

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
    operation = "lcs.points.list"
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


def test_lcs_points_list_refuses_an_empty_carrier(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("")

    with pytest.raises(ValueError, match="carrier"):
        run(call)
    assert run.sent == []


def test_lcs_points_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.points.list("carrier-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
