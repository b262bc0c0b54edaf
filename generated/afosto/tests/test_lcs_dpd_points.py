"""Tests of `lcs.dpd.points`: requests as they go out, answers as they come back."""

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


def call_lcs_dpd_points_get(client: Afosto) -> Any:
    return client.lcs.dpd.points.get("id-11")


def test_lcs_dpd_points_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

    answer: dict[str, Any] = {
        "parcelShop": [
            {
                "city": "city-11",
                "company": "company-12",
                "coordinateX": 13.5,
                "coordinateY": 14.5,
                "coordinateZ": 15.5,
                "country": "country-16",
                "countryNum": 17.5,
                "distance": 18.5,
                "email": "email-19",
                "expressPickupTime": "express_pickup_time-20",
                "extraInfo": "extra_info-21",
                "fax": "fax-22",
                "homepage": "homepage-23",
                "houseNo": "house_no-24",
                "latitude": 25.5,
                "longitude": 26.5,
                "openingHours": [
                    {
                        "closeAfternoon": "close_afternoon-27",
                        "closeMorning": "close_morning-28",
                        "openAfternoon": "open_afternoon-29",
                        "openMorning": "open_morning-30",
                        "weekday": "weekday-31",
                    },
                ],
                "parcelShopId": 32.5,
                "phone": "phone-33",
                "pudoId": "pudo_id-34",
                "services": [{"services-key": "services-35"}],
                "street": "street-36",
                "town": "town-37",
                "zipCode": "zip_code-38",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/dpd/points/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsDPDServicePointResponse",
        {
            "parcel_shop": [
                Seen(
                    "LcsDPDServicePoint",
                    {
                        "city": "city-11",
                        "company": "company-12",
                        "coordinate_x": 13.5,
                        "coordinate_y": 14.5,
                        "coordinate_z": 15.5,
                        "country": "country-16",
                        "country_num": 17.5,
                        "distance": 18.5,
                        "email": "email-19",
                        "express_pickup_time": "express_pickup_time-20",
                        "extra_info": "extra_info-21",
                        "fax": "fax-22",
                        "homepage": "homepage-23",
                        "house_no": "house_no-24",
                        "latitude": 25.5,
                        "longitude": 26.5,
                        "opening_hours": [
                            Seen(
                                "LcsDPDServicePointOpeningHoursItem",
                                {
                                    "close_afternoon": "close_afternoon-27",
                                    "close_morning": "close_morning-28",
                                    "open_afternoon": "open_afternoon-29",
                                    "open_morning": "open_morning-30",
                                    "weekday": "weekday-31",
                                },
                            ),
                        ],
                        "parcel_shop_id": 32.5,
                        "phone": "phone-33",
                        "pudo_id": "pudo_id-34",
                        "services": [{"services-key": "services-35"}],
                        "street": "street-36",
                        "town": "town-37",
                        "zip_code": "zip_code-38",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_dpd_points_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_dpd_points_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/dpd/points/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsDPDServicePointResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_dpd_points_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_dpd_points_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.dpd.points.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_dpd_points_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_dpd_points_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_dpd_points_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_dpd_points_list(client: Afosto) -> Any:
    return client.lcs.dpd.points.list()


def test_lcs_dpd_points_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list(
            country_code="country_code-11",
            postal_code="postal_code-12",
        )

    answer: dict[str, Any] = {
        "parcelShop": [
            {
                "city": "city-11",
                "company": "company-12",
                "coordinateX": 13.5,
                "coordinateY": 14.5,
                "coordinateZ": 15.5,
                "country": "country-16",
                "countryNum": 17.5,
                "distance": 18.5,
                "email": "email-19",
                "expressPickupTime": "express_pickup_time-20",
                "extraInfo": "extra_info-21",
                "fax": "fax-22",
                "homepage": "homepage-23",
                "houseNo": "house_no-24",
                "latitude": 25.5,
                "longitude": 26.5,
                "openingHours": [
                    {
                        "closeAfternoon": "close_afternoon-27",
                        "closeMorning": "close_morning-28",
                        "openAfternoon": "open_afternoon-29",
                        "openMorning": "open_morning-30",
                        "weekday": "weekday-31",
                    },
                ],
                "parcelShopId": 32.5,
                "phone": "phone-33",
                "pudoId": "pudo_id-34",
                "services": [{"services-key": "services-35"}],
                "street": "street-36",
                "town": "town-37",
                "zipCode": "zip_code-38",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/dpd/points?country_code=country_code-11&postal_code=postal_code-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsDPDServicePointResponse",
        {
            "parcel_shop": [
                Seen(
                    "LcsDPDServicePoint",
                    {
                        "city": "city-11",
                        "company": "company-12",
                        "coordinate_x": 13.5,
                        "coordinate_y": 14.5,
                        "coordinate_z": 15.5,
                        "country": "country-16",
                        "country_num": 17.5,
                        "distance": 18.5,
                        "email": "email-19",
                        "express_pickup_time": "express_pickup_time-20",
                        "extra_info": "extra_info-21",
                        "fax": "fax-22",
                        "homepage": "homepage-23",
                        "house_no": "house_no-24",
                        "latitude": 25.5,
                        "longitude": 26.5,
                        "opening_hours": [
                            Seen(
                                "LcsDPDServicePointOpeningHoursItem",
                                {
                                    "close_afternoon": "close_afternoon-27",
                                    "close_morning": "close_morning-28",
                                    "open_afternoon": "open_afternoon-29",
                                    "open_morning": "open_morning-30",
                                    "weekday": "weekday-31",
                                },
                            ),
                        ],
                        "parcel_shop_id": 32.5,
                        "phone": "phone-33",
                        "pudo_id": "pudo_id-34",
                        "services": [{"services-key": "services-35"}],
                        "street": "street-36",
                        "town": "town-37",
                        "zip_code": "zip_code-38",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_dpd_points_list_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_dpd_points_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/dpd/points",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsDPDServicePointResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_dpd_points_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_dpd_points_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.dpd.points.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_dpd_points_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_dpd_points_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
