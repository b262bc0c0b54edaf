"""Tests of `odr.sessions.addresses`: requests as they go out, answers as they come back."""

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


def test_odr_sessions_addresses_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create(
            "id-11",
            additional_name="additional_name-11",
            address_line_1="address_line_1-12",
            address_line_2="address_line_2-13",
            administrative_area="administrative_area-14",
            country_code="country_code-15",
            dependent_locality="dependent_locality-16",
            family_name="family_name-17",
            given_name="given_name-18",
            locality="locality-19",
            organisation="organisation-20",
            postal_code="postal_code-21",
            premise_number=22,
            premise_number_suffix="premise_number_suffix-23",
            sorting_code="sorting_code-24",
            thoroughfare="thoroughfare-25",
        )

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "address_line_1": "address_line_1-12",
        "address_line_2": "address_line_2-13",
        "administrative_area": "administrative_area-14",
        "country_code": "country_code-15",
        "dependent_locality": "dependent_locality-16",
        "family_name": "family_name-17",
        "given_name": "given_name-18",
        "id": "id-19",
        "locality": "locality-20",
        "organisation": "organisation-21",
        "postal_code": "postal_code-22",
        "premise_number": 23,
        "premise_number_suffix": "premise_number_suffix-24",
        "sorting_code": "sorting_code-25",
        "thoroughfare": "thoroughfare-26",
    }
    reply = Reply(202, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/address",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
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
            "premise_number": 22,
            "premise_number_suffix": "premise_number_suffix-23",
            "sorting_code": "sorting_code-24",
            "thoroughfare": "thoroughfare-25",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrAddress",
        {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "dependent_locality": "dependent_locality-16",
            "family_name": "family_name-17",
            "given_name": "given_name-18",
            "id": "id-19",
            "locality": "locality-20",
            "organisation": "organisation-21",
            "postal_code": "postal_code-22",
            "premise_number": 23,
            "premise_number_suffix": "premise_number_suffix-24",
            "sorting_code": "sorting_code-25",
            "thoroughfare": "thoroughfare-26",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_addresses_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(202, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/address",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAddress", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_addresses_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create(
            "id-11",
            body={
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
                "premise_number": 22,
                "premise_number_suffix": "premise_number_suffix-23",
                "sorting_code": "sorting_code-24",
                "thoroughfare": "thoroughfare-25",
            },
        )

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "address_line_1": "address_line_1-12",
        "address_line_2": "address_line_2-13",
        "administrative_area": "administrative_area-14",
        "country_code": "country_code-15",
        "dependent_locality": "dependent_locality-16",
        "family_name": "family_name-17",
        "given_name": "given_name-18",
        "id": "id-19",
        "locality": "locality-20",
        "organisation": "organisation-21",
        "postal_code": "postal_code-22",
        "premise_number": 23,
        "premise_number_suffix": "premise_number_suffix-24",
        "sorting_code": "sorting_code-25",
        "thoroughfare": "thoroughfare-26",
    }
    reply = Reply(202, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/address",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
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
            "premise_number": 22,
            "premise_number_suffix": "premise_number_suffix-23",
            "sorting_code": "sorting_code-24",
            "thoroughfare": "thoroughfare-25",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrAddress",
        {
            "additional_name": "additional_name-11",
            "address_line_1": "address_line_1-12",
            "address_line_2": "address_line_2-13",
            "administrative_area": "administrative_area-14",
            "country_code": "country_code-15",
            "dependent_locality": "dependent_locality-16",
            "family_name": "family_name-17",
            "given_name": "given_name-18",
            "id": "id-19",
            "locality": "locality-20",
            "organisation": "organisation-21",
            "postal_code": "postal_code-22",
            "premise_number": 23,
            "premise_number_suffix": "premise_number_suffix-24",
            "sorting_code": "sorting_code-25",
            "thoroughfare": "thoroughfare-26",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_addresses_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

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
    operation = "odr.sessions.addresses.create"
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


def test_odr_sessions_addresses_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

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
    operation = "odr.sessions.addresses.create"
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


def test_odr_sessions_addresses_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

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
    operation = "odr.sessions.addresses.create"
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


def test_odr_sessions_addresses_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

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
    operation = "odr.sessions.addresses.create"
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


def test_odr_sessions_addresses_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

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
    operation = "odr.sessions.addresses.create"
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


def test_odr_sessions_addresses_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

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
    operation = "odr.sessions.addresses.create"
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


def test_odr_sessions_addresses_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_addresses_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
