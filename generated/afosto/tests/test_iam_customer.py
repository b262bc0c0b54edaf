"""Tests of `iam.customer`: requests as they go out, answers as they come back."""

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


def call_iam_customer_get(client: Afosto) -> Any:
    return client.iam.customer.get()


def test_iam_customer_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

    answer: dict[str, Any] = {
        "address": {
            "address_line_1": "address_line_1-11",
            "address_line_2": "address_line_2-12",
            "city": "city-13",
            "country_code": "country_code-14",
            "postal_code": "postal_code-15",
        },
        "billing_email": "billing_email-16",
        "name": "name-17",
        "phone_number": "phone_number-18",
        "vat_number": "vat_number-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/customer",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamBillingCompany",
        {
            "address": Seen(
                "IamAddress",
                {
                    "address_line_1": "address_line_1-11",
                    "address_line_2": "address_line_2-12",
                    "city": "city-13",
                    "country_code": "country_code-14",
                    "postal_code": "postal_code-15",
                },
            ),
            "billing_email": "billing_email-16",
            "name": "name-17",
            "phone_number": "phone_number-18",
            "vat_number": "vat_number-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_customer_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_customer_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/customer",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamBillingCompany", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_customer_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_customer_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.customer.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_customer_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_customer_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_customer_update(client: Afosto) -> Any:
    return client.iam.customer.update()


def test_iam_customer_update_full(run: Runner) -> None:
    body: params.IamBillingCompanyParams = {
        "address": {
            "address_line_1": "address_line_1-11",
            "address_line_2": "address_line_2-12",
            "city": "city-13",
            "country_code": "country_code-14",
            "postal_code": "postal_code-15",
        },
        "billing_email": "billing_email-16",
        "name": "name-17",
        "phone_number": "phone_number-18",
        "vat_number": "vat_number-19",
    }

    def call(client: Afosto) -> Any:
        return client.iam.customer.update(
            address={
                "address_line_1": "address_line_1-11",
                "address_line_2": "address_line_2-12",
                "city": "city-13",
                "country_code": "country_code-14",
                "postal_code": "postal_code-15",
            },
            billing_email="billing_email-16",
            name="name-17",
            phone_number="phone_number-18",
            vat_number="vat_number-19",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.customer.update(body=body)

    answer: dict[str, Any] = {
        "address": {
            "address_line_1": "address_line_1-11",
            "address_line_2": "address_line_2-12",
            "city": "city-13",
            "country_code": "country_code-14",
            "postal_code": "postal_code-15",
        },
        "billing_email": "billing_email-16",
        "name": "name-17",
        "phone_number": "phone_number-18",
        "vat_number": "vat_number-19",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/customer",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamBillingCompany",
        {
            "address": Seen(
                "IamAddress",
                {
                    "address_line_1": "address_line_1-11",
                    "address_line_2": "address_line_2-12",
                    "city": "city-13",
                    "country_code": "country_code-14",
                    "postal_code": "postal_code-15",
                },
            ),
            "billing_email": "billing_email-16",
            "name": "name-17",
            "phone_number": "phone_number-18",
            "vat_number": "vat_number-19",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_customer_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_customer_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/customer",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamBillingCompany", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_customer_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_customer_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.customer.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_customer_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_customer_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
