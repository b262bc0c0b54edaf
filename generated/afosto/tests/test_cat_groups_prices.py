"""Tests of `cat.groups.prices`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Reply,
    Runner,
    Seen,
    Sent,
    same,
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


def test_cat_groups_prices_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list(
            "id-11",
            country="country-11",
            administrative_area="administrative_area-12",
            page="page-13",
            page_size="page_size-14",
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12,
            "created_at": "2024-02-14T13:13:07Z",
            "id": "00000000-0000-4000-8000-000000000014",
            "original_amount": 15,
            "price_group_id": "00000000-0000-4000-8000-000000000016",
            "sku": "sku-17",
            "vat": [
                {
                    "administrative_area": "administrative_area-18",
                    "country": "country-19",
                    "rate": 20,
                },
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11/prices?country=country-11&administrative_area=administrative_area-12",
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
            "CatPrice",
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
                "amount": 12,
                "created_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "original_amount": 15,
                "price_group_id": UUID("00000000-0000-4000-8000-000000000016"),
                "sku": "sku-17",
                "vat": [
                    Seen(
                        "CatVat",
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatPrice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

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
    operation = "cat.groups.prices.list"
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


def test_cat_groups_prices_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

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
    operation = "cat.groups.prices.list"
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


def test_cat_groups_prices_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

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
    operation = "cat.groups.prices.list"
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


def test_cat_groups_prices_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

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
    operation = "cat.groups.prices.list"
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


def test_cat_groups_prices_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

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
    operation = "cat.groups.prices.list"
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


def test_cat_groups_prices_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

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
    operation = "cat.groups.prices.list"
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


def test_cat_groups_prices_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_prices_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("id-11")

    replies = [
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_cat_groups_prices_list_by_sku_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku(
            "id-11",
            "sku-12",
            is_planned="0",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12,
            "created_at": "2024-02-14T13:13:07Z",
            "id": "00000000-0000-4000-8000-000000000014",
            "original_amount": 15,
            "price_group_id": "00000000-0000-4000-8000-000000000016",
            "sku": "sku-17",
            "vat": [
                {
                    "administrative_area": "administrative_area-18",
                    "country": "country-19",
                    "rate": 20,
                },
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11/prices/sku-12?is_planned=0",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "page_size-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CatPrice",
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
                "amount": 12,
                "created_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "original_amount": 15,
                "price_group_id": UUID("00000000-0000-4000-8000-000000000016"),
                "sku": "sku-17",
                "vat": [
                    Seen(
                        "CatVat",
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_list_by_sku_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11/prices/sku-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatPrice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_list_by_sku_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

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
    operation = "cat.groups.prices.list_by_sku"
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


def test_cat_groups_prices_list_by_sku_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

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
    operation = "cat.groups.prices.list_by_sku"
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


def test_cat_groups_prices_list_by_sku_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

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
    operation = "cat.groups.prices.list_by_sku"
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


def test_cat_groups_prices_list_by_sku_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

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
    operation = "cat.groups.prices.list_by_sku"
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


def test_cat_groups_prices_list_by_sku_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

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
    operation = "cat.groups.prices.list_by_sku"
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


def test_cat_groups_prices_list_by_sku_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

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
    operation = "cat.groups.prices.list_by_sku"
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


def test_cat_groups_prices_list_by_sku_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("", "sku-12")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_list_by_sku_refuses_an_empty_sku(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "")

    with pytest.raises(ValueError, match="sku"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_list_by_sku_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_prices_list_by_sku_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list_by_sku("id-11", "sku-12")

    replies = [
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "amount": 12,
                    "created_at": "2024-02-14T13:13:07Z",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "original_amount": 15,
                    "price_group_id": "00000000-0000-4000-8000-000000000016",
                    "sku": "sku-17",
                    "vat": [
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ],
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_cat_groups_prices_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search(
            "id-11",
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            constraints=[
                {"key": "sku", "operator": "in", "values": ["values-14", "values-15"]},
            ],
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12,
            "created_at": "2024-02-14T13:13:07Z",
            "id": "00000000-0000-4000-8000-000000000014",
            "original_amount": 15,
            "price_group_id": "00000000-0000-4000-8000-000000000016",
            "sku": "sku-17",
            "vat": [
                {
                    "administrative_area": "administrative_area-18",
                    "country": "country-19",
                    "rate": 20,
                },
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "constraints": [
                {"key": "sku", "operator": "in", "values": ["values-14", "values-15"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CatPrice",
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
                "amount": 12,
                "created_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "original_amount": 15,
                "price_group_id": UUID("00000000-0000-4000-8000-000000000016"),
                "sku": "sku-17",
                "vat": [
                    Seen(
                        "CatVat",
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatPrice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search(
            "id-11",
            body={
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "constraints": [
                    {
                        "key": "sku",
                        "operator": "in",
                        "values": ["values-14", "values-15"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "amount": 12,
            "created_at": "2024-02-14T13:13:07Z",
            "id": "00000000-0000-4000-8000-000000000014",
            "original_amount": 15,
            "price_group_id": "00000000-0000-4000-8000-000000000016",
            "sku": "sku-17",
            "vat": [
                {
                    "administrative_area": "administrative_area-18",
                    "country": "country-19",
                    "rate": 20,
                },
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "active_at": "2024-12-12T11:11:07Z",
            "constraints": [
                {"key": "sku", "operator": "in", "values": ["values-14", "values-15"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CatPrice",
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
                "amount": 12,
                "created_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "original_amount": 15,
                "price_group_id": UUID("00000000-0000-4000-8000-000000000016"),
                "sku": "sku-17",
                "vat": [
                    Seen(
                        "CatVat",
                        {
                            "administrative_area": "administrative_area-18",
                            "country": "country-19",
                            "rate": 20,
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

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
    operation = "cat.groups.prices.search"
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


def test_cat_groups_prices_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

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
    operation = "cat.groups.prices.search"
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


def test_cat_groups_prices_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

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
    operation = "cat.groups.prices.search"
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


def test_cat_groups_prices_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

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
    operation = "cat.groups.prices.search"
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


def test_cat_groups_prices_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

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
    operation = "cat.groups.prices.search"
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


def test_cat_groups_prices_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

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
    operation = "cat.groups.prices.search"
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


def test_cat_groups_prices_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cat_groups_prices_upsert_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert(
            "id-11",
            body=[
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
                    "amount": 12,
                    "original_amount": 13,
                    "sku": "sku-14",
                },
            ],
        )

    answer: dict[str, Any] = {"success": 11}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "active_at": "2024-12-12T11:11:07Z",
                "amount": 12,
                "original_amount": 13,
                "sku": "sku-14",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroupsPricesUpsertResponse", {"success": 11})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_upsert_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroupsPricesUpsertResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_prices_upsert_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

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
    operation = "cat.groups.prices.upsert"
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


def test_cat_groups_prices_upsert_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

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
    operation = "cat.groups.prices.upsert"
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


def test_cat_groups_prices_upsert_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

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
    operation = "cat.groups.prices.upsert"
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


def test_cat_groups_prices_upsert_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

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
    operation = "cat.groups.prices.upsert"
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


def test_cat_groups_prices_upsert_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

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
    operation = "cat.groups.prices.upsert"
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


def test_cat_groups_prices_upsert_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

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
    operation = "cat.groups.prices.upsert"
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


def test_cat_groups_prices_upsert_example_200_1(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

    example: dict[str, Any] = {"success": 1}
    reply = Reply(200, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cat_groups_prices_upsert_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_upsert_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
