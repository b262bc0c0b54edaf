"""Tests of `cat.groups.prices`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Failure,
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


def call_cat_groups_prices_list(client: Afosto) -> Any:
    return client.cat.groups.prices.list("id-11")


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
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "amount": 12,
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_prices_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatPrice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_prices_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_groups_prices_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.prices.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_prices_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cat_groups_prices_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_prices_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_cat_groups_prices_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_cat_groups_prices_list_by_sku(client: Afosto) -> Any:
    return client.cat.groups.prices.list_by_sku("id-11", "sku-12")


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
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "amount": 12,
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_prices_list_by_sku, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11/prices/sku-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatPrice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_prices_list_by_sku_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_groups_prices_list_by_sku, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.prices.list_by_sku"
    assert error.operation == operation
    assert see(error.body) == failure.seen


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
    success = Reply(200, json=[{}])
    outcome = run(
        call_cat_groups_prices_list_by_sku,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_cat_groups_prices_list_by_sku_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_cat_groups_prices_list_by_sku,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_cat_groups_prices_search(client: Afosto) -> Any:
    return client.cat.groups.prices.search("id-11")


def test_cat_groups_prices_search_full(run: Runner) -> None:
    body: params.CatPriceSearchParams = {
        "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "constraints": [
            {"key": "sku", "operator": "in", "values": ["values-14", "values-15"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search(
            "id-11",
            active_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            constraints=[
                {"key": "sku", "operator": "in", "values": ["values-14", "values-15"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.cat.groups.prices.search("id-11", body=body)

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
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "amount": 12,
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
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
    assert run(whole, reply).sent == [sent]


def test_cat_groups_prices_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_prices_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatPrice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_prices_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_groups_prices_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.prices.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_prices_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cat_groups_prices_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cat_groups_prices_upsert(client: Afosto) -> Any:
    return client.cat.groups.prices.upsert("id-11")


def test_cat_groups_prices_upsert_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert(
            "id-11",
            body=[
                {
                    "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_prices_upsert, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11/prices",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroupsPricesUpsertResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_prices_upsert_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_groups_prices_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.prices.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_prices_upsert_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"success": 1}
    reply = Reply(200, json=example)
    outcome = run(call_cat_groups_prices_upsert, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cat_groups_prices_upsert_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.prices.upsert("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_prices_upsert_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_groups_prices_upsert, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
