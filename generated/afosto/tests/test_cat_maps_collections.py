"""Tests of `cat.maps.collections`: requests as they go out, answers as they come back."""

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


def call_cat_maps_collections_get(client: Afosto) -> Any:
    return client.cat.maps.collections.get("id-11")


def test_cat_maps_collections_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

    answer: dict[str, Any] = {
        "id": "id-11",
        "last_miss_at": "2024-01-13T12:12:07Z",
        "last_upsert_at": "2024-02-14T13:13:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatMapCollection",
        {
            "id": "id-11",
            "last_miss_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "last_upsert_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_maps_collections_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatMapCollection", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_maps_collections_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_maps_collections_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.maps.collections.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_maps_collections_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_maps_collections_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_maps_collections_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cat_maps_collections_list(client: Afosto) -> Any:
    return client.cat.maps.collections.list()


def test_cat_maps_collections_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list(
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "id": "id-11",
            "last_miss_at": "2024-01-13T12:12:07Z",
            "last_upsert_at": "2024-02-14T13:13:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections",
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
            "CatMapCollection",
            {
                "id": "id-11",
                "last_miss_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "last_upsert_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_maps_collections_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatMapCollection", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_maps_collections_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_maps_collections_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.maps.collections.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_maps_collections_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cat_maps_collections_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_maps_collections_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_cat_maps_collections_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]
