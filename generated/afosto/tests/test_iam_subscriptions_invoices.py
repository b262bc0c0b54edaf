"""Tests of `iam.subscriptions.invoices`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    see,
    walked,
    walked_later,
    without_nulls,
)

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
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


def call_iam_subscriptions_invoices_get_next(client: Afosto) -> Any:
    return client.iam.subscriptions.invoices.get_next()


def test_iam_subscriptions_invoices_get_next_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.invoices.get_next(code="code-11")

    answer: dict[str, Any] = {
        "end_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "invoiced_at": "2024-02-14T13:13:07Z",
        "is_cancelled": False,
        "is_paid": True,
        "products": [
            {
                "amount": 16,
                "code": "code-17",
                "description": "description-18",
                "id": "id-19",
                "is_trial": False,
                "name": "name-21",
                "plan": {
                    "amount": 22,
                    "id": "id-23",
                    "interval": "month",
                    "tiers": [{"flat_amount": 25, "unit_amount": 26, "up_to": 27}],
                    "type": "license",
                },
                "quantity": 29,
                "unit": "unit-30",
            },
        ],
        "reference": "reference-31",
        "start_at": "2024-09-05T08:32:07Z",
        "total": 33,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions/invoices/next?code=code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamUpcomingInvoice",
        {
            "end_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "invoiced_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "is_cancelled": False,
            "is_paid": True,
            "products": [
                Seen(
                    "IamInvoiceProduct",
                    {
                        "amount": 16,
                        "code": "code-17",
                        "description": "description-18",
                        "id": "id-19",
                        "is_trial": False,
                        "name": "name-21",
                        "plan": Seen(
                            "IamPlan",
                            {
                                "amount": 22,
                                "id": "id-23",
                                "interval": "month",
                                "tiers": [
                                    Seen(
                                        "IamTier",
                                        {
                                            "flat_amount": 25,
                                            "unit_amount": 26,
                                            "up_to": 27,
                                        },
                                    ),
                                ],
                                "type": "license",
                            },
                        ),
                        "quantity": 29,
                        "unit": "unit-30",
                    },
                ),
            ],
            "reference": "reference-31",
            "start_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
            "total": 33,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_invoices_get_next_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subscriptions_invoices_get_next, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions/invoices/next",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamUpcomingInvoice", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subscriptions_invoices_get_next_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subscriptions_invoices_get_next, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subscriptions.invoices.get_next"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subscriptions_invoices_get_next_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_iam_subscriptions_invoices_get_next,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_iam_subscriptions_invoices_list(client: Afosto) -> Any:
    return client.iam.subscriptions.invoices.list()


def test_iam_subscriptions_invoices_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.invoices.list(
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "end_at": "2024-12-12T11:11:07Z",
            "id": "id-12",
            "invoiced_at": "2024-02-14T13:13:07Z",
            "is_cancelled": False,
            "is_paid": True,
            "is_pending": False,
            "payment_url": "payment_url-17",
            "pdf": "pdf-18",
            "products": [
                {
                    "code": "code-19",
                    "description": "description-20",
                    "id": "id-21",
                    "is_add_on": False,
                    "name": "name-23",
                    "plan": {
                        "amount": 24,
                        "id": "id-25",
                        "interval": "month",
                        "tiers": [{"flat_amount": 27, "unit_amount": 28, "up_to": 29}],
                        "type": "license",
                    },
                    "unit": "unit-31",
                },
            ],
            "reference": "reference-32",
            "start_at": "2024-10-06T09:33:07Z",
            "total": 34,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions/invoices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamInvoice",
            {
                "end_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": "id-12",
                "invoiced_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "is_cancelled": False,
                "is_paid": True,
                "is_pending": False,
                "payment_url": "payment_url-17",
                "pdf": "pdf-18",
                "products": [
                    Seen(
                        "IamProduct",
                        {
                            "code": "code-19",
                            "description": "description-20",
                            "id": "id-21",
                            "is_add_on": False,
                            "name": "name-23",
                            "plan": Seen(
                                "IamPlan",
                                {
                                    "amount": 24,
                                    "id": "id-25",
                                    "interval": "month",
                                    "tiers": [
                                        Seen(
                                            "IamTier",
                                            {
                                                "flat_amount": 27,
                                                "unit_amount": 28,
                                                "up_to": 29,
                                            },
                                        ),
                                    ],
                                    "type": "license",
                                },
                            ),
                            "unit": "unit-31",
                        },
                    ),
                ],
                "reference": "reference-32",
                "start_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
                "total": 34,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_invoices_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subscriptions_invoices_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions/invoices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamInvoice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subscriptions_invoices_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subscriptions_invoices_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subscriptions.invoices.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subscriptions_invoices_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_iam_subscriptions_invoices_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_iam_subscriptions_invoices_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_iam_subscriptions_invoices_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
