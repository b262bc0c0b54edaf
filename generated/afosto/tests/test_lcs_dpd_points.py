"""Tests of `lcs.dpd.points`: requests as they go out, answers as they come back."""

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
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/dpd/points/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsDPDServicePointResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_dpd_points_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

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
    operation = "lcs.dpd.points.get"
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


def test_lcs_dpd_points_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

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
    operation = "lcs.dpd.points.get"
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


def test_lcs_dpd_points_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

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
    operation = "lcs.dpd.points.get"
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


def test_lcs_dpd_points_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

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
    operation = "lcs.dpd.points.get"
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


def test_lcs_dpd_points_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

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
    operation = "lcs.dpd.points.get"
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


def test_lcs_dpd_points_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

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
    operation = "lcs.dpd.points.get"
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


def test_lcs_dpd_points_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_dpd_points_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/dpd/points",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsDPDServicePointResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_dpd_points_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

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
    operation = "lcs.dpd.points.list"
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


def test_lcs_dpd_points_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

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
    operation = "lcs.dpd.points.list"
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


def test_lcs_dpd_points_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

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
    operation = "lcs.dpd.points.list"
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


def test_lcs_dpd_points_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

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
    operation = "lcs.dpd.points.list"
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


def test_lcs_dpd_points_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

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
    operation = "lcs.dpd.points.list"
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


def test_lcs_dpd_points_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

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
    operation = "lcs.dpd.points.list"
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


def test_lcs_dpd_points_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.dpd.points.list()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
