"""Tests of `odr.sessions.shipping.point`: requests as they go out, answers as they come back."""

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
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/shipping/point",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsShippingPointGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_point_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

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
    operation = "odr.sessions.shipping.point.get"
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


def test_odr_sessions_shipping_point_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

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
    operation = "odr.sessions.shipping.point.get"
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


def test_odr_sessions_shipping_point_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

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
    operation = "odr.sessions.shipping.point.get"
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


def test_odr_sessions_shipping_point_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

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
    operation = "odr.sessions.shipping.point.get"
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


def test_odr_sessions_shipping_point_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

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
    operation = "odr.sessions.shipping.point.get"
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


def test_odr_sessions_shipping_point_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

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
    operation = "odr.sessions.shipping.point.get"
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


def test_odr_sessions_shipping_point_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_point_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_sessions_shipping_point_set_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set(
            "id-11",
            country_code="country_code-11",
            spid="spid-12",
        )

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
        json={"country_code": "country_code-11", "spid": "spid-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionShippingPointRequest",
        {"country_code": "country_code-11", "spid": "spid-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_point_set_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/shipping/point",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSelectSessionShippingPointRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_point_set_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set(
            "id-11",
            body={"country_code": "country_code-11", "spid": "spid-12"},
        )

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
        json={"country_code": "country_code-11", "spid": "spid-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSelectSessionShippingPointRequest",
        {"country_code": "country_code-11", "spid": "spid-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_shipping_point_set_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

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
    operation = "odr.sessions.shipping.point.set"
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


def test_odr_sessions_shipping_point_set_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

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
    operation = "odr.sessions.shipping.point.set"
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


def test_odr_sessions_shipping_point_set_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

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
    operation = "odr.sessions.shipping.point.set"
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


def test_odr_sessions_shipping_point_set_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

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
    operation = "odr.sessions.shipping.point.set"
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


def test_odr_sessions_shipping_point_set_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

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
    operation = "odr.sessions.shipping.point.set"
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


def test_odr_sessions_shipping_point_set_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

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
    operation = "odr.sessions.shipping.point.set"
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


def test_odr_sessions_shipping_point_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_shipping_point_set_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.shipping.point.set("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
