"""Tests of `contacts`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from fenix_partners_support import (
    Counting,
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    same,
    see,
    without_nulls,
)

from fenix_partners import (
    BadRequestError,
    FenixPartners,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)

ERROR: dict[str, Any] = {"answer-key": "answer-11"}

ERRORS = [
    Failure(BadRequestError, Reply(400)),
    Failure(PermissionDeniedError, Reply(403)),
    Failure(NotFoundError, Reply(404)),
    Failure(UnprocessableEntityError, Reply(422, json=ERROR), ERROR),
    Failure(RateLimitError, Reply(429)),
    Failure(ServerError, Reply(500)),
]


def call_contacts_get(client: FenixPartners) -> Any:
    return client.contacts.get("display_id-11")


def test_contacts_get_full(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.get("display_id-11", locale="en")

    answer: dict[str, Any] = {
        "activated_at": "2024-12-12T11:11:07Z",
        "active_category_junctions_fqdn_as_text": "active_category_junctions_fqdn_as_text-12",
        "billing_address": "billing_address-13",
        "billing_co": "billing_co-14",
        "billing_email": "billing_email-15",
        "billing_postal_city": "billing_postal_city-16",
        "billing_postal_code": "billing_postal_code-17",
        "delivery_address": "delivery_address-18",
        "delivery_co": "delivery_co-19",
        "delivery_postal_city": "delivery_postal_city-20",
        "delivery_postal_code": "delivery_postal_code-21",
        "display_id": "display_id-22",
        "email": "email-23",
        "first_name": "first_name-24",
        "id": 25,
        "inactivated_at": "2024-03-27T02:26:07Z",
        "inactivated_reason": "inactivated_reason-27",
        "is_active": False,
        "last_name": "last_name-29",
        "phone1": "phone1-30",
        "phone2": "phone2-31",
        "ssn": "ssn-32",
        "type": "organisation",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/display_id-11",
        headers={
            "accept": "application/json",
            "authentication": "token-secret",
            "locale": "en",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Contact",
        {
            "activated_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "active_category_junctions_fqdn_as_text": "active_category_junctions_fqdn_as_text-12",
            "billing_address": "billing_address-13",
            "billing_co": "billing_co-14",
            "billing_email": "billing_email-15",
            "billing_postal_city": "billing_postal_city-16",
            "billing_postal_code": "billing_postal_code-17",
            "delivery_address": "delivery_address-18",
            "delivery_co": "delivery_co-19",
            "delivery_postal_city": "delivery_postal_city-20",
            "delivery_postal_code": "delivery_postal_code-21",
            "display_id": "display_id-22",
            "email": "email-23",
            "first_name": "first_name-24",
            "id": 25,
            "inactivated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            "inactivated_reason": "inactivated_reason-27",
            "is_active": False,
            "last_name": "last_name-29",
            "phone1": "phone1-30",
            "phone2": "phone2-31",
            "ssn": "ssn-32",
            "type": "organisation",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_contacts_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_contacts_get, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/display_id-11",
        headers={"accept": "application/json", "authentication": "token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("Contact", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_contacts_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_contacts_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "contacts.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_contacts_get_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "activated_at": "2021-11-06T23:00:00.000000Z",
        "active_category_junctions_fqdn_as_text": "Aktiv medlem (Nyhetsbrev)",
        "billing_address": None,
        "billing_co": None,
        "billing_email": None,
        "billing_postal_city": None,
        "billing_postal_code": None,
        "delivery_address": "Storgatan 1",
        "delivery_co": None,
        "delivery_postal_city": "Visby",
        "delivery_postal_code": "62151",
        "display_id": "1",
        "email": None,
        "first_name": "Astrid",
        "id": 1,
        "inactivated_at": None,
        "inactivated_reason": None,
        "is_active": True,
        "last_name": "Berg",
        "phone1": None,
        "phone2": None,
        "ssn": "19910510xxxx",
        "type": "private",
    }
    reply = Reply(200, json=example)
    outcome = run(call_contacts_get, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_contacts_get_refuses_an_empty_display_id(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.get("")

    with pytest.raises(ValueError, match="display_id"):
        run(call)
    assert run.sent == []


def test_contacts_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_contacts_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_contacts_get_waits_as_long_as_a_429_asks(run: Runner) -> None:
    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json={})
    outcome = run(call_contacts_get, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2


def test_contacts_get_is_counted_in_its_rate_limits(run: Runner) -> None:
    success = Reply(200, json={})
    counting = Counting()
    run(call_contacts_get, success, rate_limiter=counting)
    assert counting.counted == [(600, 60.0)]


def call_contacts_get_by_ssn(client: FenixPartners) -> Any:
    return client.contacts.get_by_ssn("ssn-11")


def test_contacts_get_by_ssn_full(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.get_by_ssn("ssn-11", locale="en")

    answer: dict[str, Any] = {
        "activated_at": "2024-12-12T11:11:07Z",
        "active_category_junctions_fqdn_as_text": "active_category_junctions_fqdn_as_text-12",
        "billing_address": "billing_address-13",
        "billing_co": "billing_co-14",
        "billing_email": "billing_email-15",
        "billing_postal_city": "billing_postal_city-16",
        "billing_postal_code": "billing_postal_code-17",
        "delivery_address": "delivery_address-18",
        "delivery_co": "delivery_co-19",
        "delivery_postal_city": "delivery_postal_city-20",
        "delivery_postal_code": "delivery_postal_code-21",
        "display_id": "display_id-22",
        "email": "email-23",
        "first_name": "first_name-24",
        "id": 25,
        "inactivated_at": "2024-03-27T02:26:07Z",
        "inactivated_reason": "inactivated_reason-27",
        "is_active": False,
        "last_name": "last_name-29",
        "phone1": "phone1-30",
        "phone2": "phone2-31",
        "ssn": "ssn-32",
        "type": "organisation",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/ssn-11/by-ssn",
        headers={
            "accept": "application/json",
            "authentication": "token-secret",
            "locale": "en",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Contact",
        {
            "activated_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "active_category_junctions_fqdn_as_text": "active_category_junctions_fqdn_as_text-12",
            "billing_address": "billing_address-13",
            "billing_co": "billing_co-14",
            "billing_email": "billing_email-15",
            "billing_postal_city": "billing_postal_city-16",
            "billing_postal_code": "billing_postal_code-17",
            "delivery_address": "delivery_address-18",
            "delivery_co": "delivery_co-19",
            "delivery_postal_city": "delivery_postal_city-20",
            "delivery_postal_code": "delivery_postal_code-21",
            "display_id": "display_id-22",
            "email": "email-23",
            "first_name": "first_name-24",
            "id": 25,
            "inactivated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            "inactivated_reason": "inactivated_reason-27",
            "is_active": False,
            "last_name": "last_name-29",
            "phone1": "phone1-30",
            "phone2": "phone2-31",
            "ssn": "ssn-32",
            "type": "organisation",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_contacts_get_by_ssn_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_contacts_get_by_ssn, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/ssn-11/by-ssn",
        headers={"accept": "application/json", "authentication": "token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("Contact", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_contacts_get_by_ssn_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_contacts_get_by_ssn, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "contacts.get_by_ssn"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_contacts_get_by_ssn_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "activated_at": "2021-11-06T23:00:00.000000Z",
        "active_category_junctions_fqdn_as_text": "Aktiv medlem (Nyhetsbrev)",
        "billing_address": None,
        "billing_co": None,
        "billing_email": None,
        "billing_postal_city": None,
        "billing_postal_code": None,
        "delivery_address": "Storgatan 1",
        "delivery_co": None,
        "delivery_postal_city": "Visby",
        "delivery_postal_code": "62151",
        "display_id": "1",
        "email": None,
        "first_name": "Astrid",
        "id": 1,
        "inactivated_at": None,
        "inactivated_reason": None,
        "is_active": True,
        "last_name": "Berg",
        "phone1": None,
        "phone2": None,
        "ssn": "19910510xxxx",
        "type": "private",
    }
    reply = Reply(200, json=example)
    outcome = run(call_contacts_get_by_ssn, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_contacts_get_by_ssn_refuses_an_empty_ssn(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.get_by_ssn("")

    with pytest.raises(ValueError, match="ssn"):
        run(call)
    assert run.sent == []


def test_contacts_get_by_ssn_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_contacts_get_by_ssn, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_contacts_get_by_ssn_waits_as_long_as_a_429_asks(run: Runner) -> None:
    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json={})
    outcome = run(call_contacts_get_by_ssn, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2


def test_contacts_get_by_ssn_is_counted_in_its_rate_limits(run: Runner) -> None:
    success = Reply(200, json={})
    counting = Counting()
    run(call_contacts_get_by_ssn, success, rate_limiter=counting)
    assert counting.counted == [(600, 60.0)]
