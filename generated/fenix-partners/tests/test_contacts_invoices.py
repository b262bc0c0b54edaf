"""Tests of `contacts.invoices`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from fenix_partners_support import (
    Counting,
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


def test_contacts_invoices_list_full(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11", locale="en")

    answer: list[Any] = [
        {
            "amount": "amount-11",
            "balance": "balance-12",
            "billing_method": "kivra",
            "billing_method_as_text": "billing_method_as_text-14",
            "due_date": "2024-04-16T15:15:07Z",
            "ocr": "ocr-16",
            "paid_amount": "paid_amount-17",
            "public_url": "https://example.com/public_url-18",
            "status": "active",
            "status_as_text": "status_as_text-20",
            "type": "debit",
            "type_as_text": "type_as_text-22",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/display_id-11/invoices",
        headers={
            "accept": "application/json",
            "authentication": "token-secret",
            "locale": "en",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "Invoice",
            {
                "amount": "amount-11",
                "balance": "balance-12",
                "billing_method": "kivra",
                "billing_method_as_text": "billing_method_as_text-14",
                "due_date": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
                "ocr": "ocr-16",
                "paid_amount": "paid_amount-17",
                "public_url": "https://example.com/public_url-18",
                "status": "active",
                "status_as_text": "status_as_text-20",
                "type": "debit",
                "type_as_text": "type_as_text-22",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_contacts_invoices_list_required(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/display_id-11/invoices",
        headers={"accept": "application/json", "authentication": "token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("Invoice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_contacts_invoices_list_status_400(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    reply = Reply(400)
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "contacts.invoices.list"
    assert error.operation == operation


def test_contacts_invoices_list_status_403(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    reply = Reply(403)
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "contacts.invoices.list"
    assert error.operation == operation


def test_contacts_invoices_list_status_404(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    reply = Reply(404)
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "contacts.invoices.list"
    assert error.operation == operation


def test_contacts_invoices_list_status_422(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    reply = Reply(422, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is UnprocessableEntityError
    assert error.status_code == 422
    operation = "contacts.invoices.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_contacts_invoices_list_status_429(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    reply = Reply(429)
    error = run.error(call, reply)
    assert type(error) is RateLimitError
    assert error.status_code == 429
    operation = "contacts.invoices.list"
    assert error.operation == operation


def test_contacts_invoices_list_status_500(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    reply = Reply(500)
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "contacts.invoices.list"
    assert error.operation == operation


def test_contacts_invoices_list_example_200_1(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    example: list[Any] = [
        {
            "amount": "200",
            "balance": "200",
            "billing_method": "postal",
            "billing_method_as_text": "Postalt",
            "due_date": "2021-11-06T23:00:00.000000Z",
            "ocr": "366494438582150",
            "paid_amount": "0",
            "public_url": "https://example.com/public/invoices/94951f4a-c2d1-4626-9ced-a3c0fee539b1",
            "status": "active",
            "status_as_text": "Pågående",
            "type": "debit",
            "type_as_text": "Debet",
        },
    ]
    reply = Reply(200, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_contacts_invoices_list_refuses_an_empty_display_id(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("")

    with pytest.raises(ValueError, match="display_id"):
        run(call)
    assert run.sent == []


def test_contacts_invoices_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_contacts_invoices_list_waits_as_long_as_a_429_asks(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json=[{}])
    outcome = run(call, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2


def test_contacts_invoices_list_is_counted_in_its_rate_limits(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("display_id-11")

    success = Reply(200, json=[{}])
    counting = Counting()
    run(call, success, rate_limiter=counting)
    assert counting.counted == [(600, 60.0)]
