"""Tests of `odr.sessions.addresses`: requests as they go out, answers as they come back."""

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


def call_odr_sessions_addresses_create(client: Afosto) -> Any:
    return client.odr.sessions.addresses.create("id-11")


def test_odr_sessions_addresses_create_full(run: Runner) -> None:
    body: params.OdrNewAddressParams = {
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("id-11", body=body)

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
        json=body,
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
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_addresses_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(202, json=answer)
    outcome = run(call_odr_sessions_addresses_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/address",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAddress", {})
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
def test_odr_sessions_addresses_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_addresses_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.addresses.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_addresses_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.addresses.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_addresses_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_addresses_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1
