"""Tests of `cat.vat.rates`: requests as they go out, answers as they come back."""

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


def call_cat_vat_rates_list(client: Afosto) -> Any:
    return client.cat.vat.rates.list()


def test_cat_vat_rates_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list(
            country="country-11",
            administrative_area="administrative_area-12",
            page="page-13",
            page_size="page_size-14",
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "administrative_area": "administrative_area-12",
            "country": "country-13",
            "is_default": False,
            "rate": 15,
            "reference": 16,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/vat?country=country-11&administrative_area=administrative_area-12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "page_size-14",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CatVatRate",
            {
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "administrative_area": "administrative_area-12",
                "country": "country-13",
                "is_default": False,
                "rate": 15,
                "reference": 16,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_vat_rates_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_vat_rates_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/vat",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatVatRate", {})]
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
def test_cat_vat_rates_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_vat_rates_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.vat.rates.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_vat_rates_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cat_vat_rates_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_vat_rates_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cat_vat_rates_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
