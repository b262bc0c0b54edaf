"""Tests of `cat.vat.rates`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from afosto_support import (
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
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/vat",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatVatRate", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_vat_rates_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

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
    operation = "cat.vat.rates.list"
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


def test_cat_vat_rates_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

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
    operation = "cat.vat.rates.list"
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


def test_cat_vat_rates_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

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
    operation = "cat.vat.rates.list"
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


def test_cat_vat_rates_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

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
    operation = "cat.vat.rates.list"
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


def test_cat_vat_rates_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

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
    operation = "cat.vat.rates.list"
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


def test_cat_vat_rates_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

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
    operation = "cat.vat.rates.list"
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


def test_cat_vat_rates_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_vat_rates_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.rates.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "administrative_area": "administrative_area-12",
                    "country": "country-13",
                    "is_default": False,
                    "rate": 15,
                    "reference": 16,
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "administrative_area": "administrative_area-12",
                    "country": "country-13",
                    "is_default": False,
                    "rate": 15,
                    "reference": 16,
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "administrative_area": "administrative_area-12",
                    "country": "country-13",
                    "is_default": False,
                    "rate": 15,
                    "reference": 16,
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "administrative_area": "administrative_area-12",
                    "country": "country-13",
                    "is_default": False,
                    "rate": 15,
                    "reference": 16,
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "administrative_area": "administrative_area-12",
                    "country": "country-13",
                    "is_default": False,
                    "rate": 15,
                    "reference": 16,
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "administrative_area": "administrative_area-12",
                    "country": "country-13",
                    "is_default": False,
                    "rate": 15,
                    "reference": 16,
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
