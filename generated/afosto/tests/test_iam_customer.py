"""Tests of `iam.customer`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


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
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/customer",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamBillingCompany", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_customer_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

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
    operation = "iam.customer.get"
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


def test_iam_customer_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

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
    operation = "iam.customer.get"
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


def test_iam_customer_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

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
    operation = "iam.customer.get"
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


def test_iam_customer_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

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
    operation = "iam.customer.get"
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


def test_iam_customer_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

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
    operation = "iam.customer.get"
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


def test_iam_customer_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

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
    operation = "iam.customer.get"
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


def test_iam_customer_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.get()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_customer_update_full(run: Runner) -> None:
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
        json={
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
        },
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


def test_iam_customer_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/customer",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamBillingCompany", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_customer_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update(
            body={
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
            },
        )

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
        json={
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
        },
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


def test_iam_customer_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

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
    operation = "iam.customer.update"
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


def test_iam_customer_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

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
    operation = "iam.customer.update"
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


def test_iam_customer_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

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
    operation = "iam.customer.update"
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


def test_iam_customer_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

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
    operation = "iam.customer.update"
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


def test_iam_customer_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

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
    operation = "iam.customer.update"
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


def test_iam_customer_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

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
    operation = "iam.customer.update"
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


def test_iam_customer_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.customer.update()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
