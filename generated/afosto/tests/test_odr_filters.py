"""Tests of `odr.filters`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def call_odr_filters_list(client: Afosto) -> Any:
    return client.odr.filters.list()


def test_odr_filters_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.filters.list()

    answer: list[Any] = [{"filters": {"filters-key": "filters-11"}, "sku": "sku-12"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/filters",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrFilterSet",
            {"filters": {"filters-key": "filters-11"}, "sku": "sku-12"},
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_filters_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_filters_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/filters",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrFilterSet", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_filters_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_filters_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.filters.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_filters_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_filters_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_filters_search(client: Afosto) -> Any:
    return client.odr.filters.search()


def test_odr_filters_search_full(run: Runner) -> None:
    body: params.OdrFilterSearchParams = {
        "constraints": [
            {"key": "skus", "operator": "lte", "values": ["values-15", "values-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.filters.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "skus",
                    "operator": "lte",
                    "values": ["values-15", "values-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.filters.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [{"filters": {"filters-key": "filters-11"}, "sku": "sku-12"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/filters",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrFilterSet",
            {"filters": {"filters-key": "filters-11"}, "sku": "sku-12"},
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_filters_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_filters_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/filters",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrFilterSet", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_filters_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_filters_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.filters.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_filters_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_filters_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_filters_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_odr_filters_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_odr_filters_upsert(client: Afosto) -> Any:
    return client.odr.filters.upsert()


def test_odr_filters_upsert_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.filters.upsert(
            body=[{"filters": {"filters-key": "filters-11"}, "sku": "sku-12"}],
        )

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/filters",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[{"filters": {"filters-key": "filters-11"}, "sku": "sku-12"}],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAttachFiltersResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_filters_upsert_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_filters_upsert, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/filters",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAttachFiltersResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_filters_upsert_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_filters_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.filters.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_filters_upsert_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_filters_upsert, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
