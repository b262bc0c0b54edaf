"""Tests of `odr.sessions.shipping.point`: requests as they go out, answers as they come back."""

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


def call_odr_sessions_shipping_point_get(client: Afosto) -> Any:
    return client.odr.sessions.shipping.point.get("id-11")


def test_odr_sessions_shipping_point_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get(
            "id-11",
            country_code="country_code-11",
            method_id="method_id-12",
            postal_code="postal_code-13",
        )

    answer: dict[str, Any] = {
        "active": {"country_code": "country_code-11", "spid": "spid-12"},
        "options": [
            {
                "distance": 13.5,
                "point": {
                    "address": {
                        "additional_name": "additional_name-14",
                        "address_line_1": "address_line_1-15",
                        "address_line_2": "address_line_2-16",
                        "administrative_area": "administrative_area-17",
                        "country_code": "country_code-18",
                        "dependent_locality": "dependent_locality-19",
                        "family_name": "family_name-20",
                        "given_name": "given_name-21",
                        "id": "id-22",
                        "locality": "locality-23",
                        "organisation": "organisation-24",
                        "postal_code": "postal_code-25",
                        "premise_number": 26,
                        "premise_number_suffix": "premise_number_suffix-27",
                        "sorting_code": "sorting_code-28",
                        "thoroughfare": "thoroughfare-29",
                    },
                    "carrier": "carrier-30",
                    "id": "id-31",
                    "latitude": 32.5,
                    "longtitude": 33.5,
                    "name": "name-34",
                    "openings": [{"weekday": 35.5}],
                },
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/shipping/point?country_code=country_code-11&method_id=method_id-12&postal_code=postal_code-13",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionsShippingPointGetResponse",
        {
            "active": Seen(
                "OdrSelectSessionShippingPointRequest",
                {"country_code": "country_code-11", "spid": "spid-12"},
            ),
            "options": [
                Seen(
                    "OdrGetSessionShippingResponseItem",
                    {
                        "distance": 13.5,
                        "point": Seen(
                            "OdrPoint",
                            {
                                "address": Seen(
                                    "OdrAddress",
                                    {
                                        "additional_name": "additional_name-14",
                                        "address_line_1": "address_line_1-15",
                                        "address_line_2": "address_line_2-16",
                                        "administrative_area": "administrative_area-17",
                                        "country_code": "country_code-18",
                                        "dependent_locality": "dependent_locality-19",
                                        "family_name": "family_name-20",
                                        "given_name": "given_name-21",
                                        "id": "id-22",
                                        "locality": "locality-23",
                                        "organisation": "organisation-24",
                                        "postal_code": "postal_code-25",
                                        "premise_number": 26,
                                        "premise_number_suffix": "premise_number_suffix-27",
                                        "sorting_code": "sorting_code-28",
                                        "thoroughfare": "thoroughfare-29",
                                    },
                                ),
                                "carrier": "carrier-30",
                                "id": "id-31",
                                "latitude": 32.5,
                                "longitude": 33.5,
                                "name": "name-34",
                                "openings": [
                                    Seen("OdrPointOpeningsItem", {"weekday": 35.5}),
                                ],
                            },
                        ),
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_point_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_shipping_point_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/shipping/point",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsShippingPointGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_shipping_point_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_shipping_point_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.shipping.point.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_shipping_point_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_point_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_shipping_point_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_shipping_point_set(client: Afosto) -> Any:
    return client.odr.sessions.shipping.point.set("id-11")


def test_odr_sessions_shipping_point_set_full(run: Runner) -> None:
    body: params.OdrSelectSessionShippingPointRequestParams = {
        "country_code": "country_code-11",
        "spid": "spid-12",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set(
            "id-11",
            country_code="country_code-11",
            spid="spid-12",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11", body=body)

    answer: dict[str, Any] = {"country_code": "country_code-11", "spid": "spid-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/shipping/point",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionShippingPointRequest",
        {"country_code": "country_code-11", "spid": "spid-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_shipping_point_set_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_shipping_point_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/shipping/point",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSelectSessionShippingPointRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_shipping_point_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_shipping_point_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.shipping.point.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_shipping_point_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_point_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_shipping_point_set,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
