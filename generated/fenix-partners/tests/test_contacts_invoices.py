"""Tests of `contacts.invoices`: requests as they go out, answers as they come back."""

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


def call_contacts_invoices_list(client: FenixPartners) -> Any:
    return client.contacts.invoices.list("display_id-11")


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
                "due_date": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_contacts_invoices_list, reply)
    sent = Sent(
        "GET",
        "https://base-name.example/partners/v1/contacts/display_id-11/invoices",
        headers={"accept": "application/json", "authentication": "token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("Invoice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400)),
        Failure(PermissionDeniedError, Reply(403)),
        Failure(NotFoundError, Reply(404)),
        Failure(
            UnprocessableEntityError,
            Reply(422, json={"answer-key": "answer-11"}),
            {"answer-key": "answer-11"},
        ),
        Failure(RateLimitError, Reply(429)),
        Failure(ServerError, Reply(500)),
    ],
    ids=str,
)
def test_contacts_invoices_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_contacts_invoices_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "contacts.invoices.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_contacts_invoices_list_example_200_1(run: Runner) -> None:
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
    outcome = run(call_contacts_invoices_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_contacts_invoices_list_refuses_an_empty_display_id(run: Runner) -> None:
    def call(client: FenixPartners) -> Any:
        return client.contacts.invoices.list("")

    with pytest.raises(ValueError, match="display_id"):
        run(call)
    assert run.sent == []


def test_contacts_invoices_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_contacts_invoices_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_contacts_invoices_list_waits_as_long_as_a_429_asks(run: Runner) -> None:
    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json=[{}])
    outcome = run(call_contacts_invoices_list, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2


def test_contacts_invoices_list_is_counted_in_its_rate_limits(run: Runner) -> None:
    success = Reply(200, json=[{}])
    counting = Counting()
    run(call_contacts_invoices_list, success, rate_limiter=counting)
    assert counting.counted == [(600, 60.0)]
