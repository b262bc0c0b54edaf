"""Tests of `cat.maps.collections.keys`: requests as they go out, answers as they come back."""

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


def call_cat_maps_collections_keys_list(client: Afosto) -> Any:
    return client.cat.maps.collections.keys.list("id-11")


def test_cat_maps_collections_keys_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.keys.list(
            "id-11",
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {"key": "key-11", "upserted_at": "2024-01-13T12:12:07Z", "value": "value-13"},
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections/id-11/keys",
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
            "CatMap",
            {
                "key": "key-11",
                "upserted_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "value": "value-13",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_keys_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_maps_collections_keys_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections/id-11/keys",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatMap", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_maps_collections_keys_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_maps_collections_keys_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.maps.collections.keys.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_maps_collections_keys_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.keys.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_maps_collections_keys_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cat_maps_collections_keys_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_cat_maps_collections_keys_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_cat_maps_collections_keys_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_cat_maps_collections_keys_search(client: Afosto) -> Any:
    return client.cat.maps.collections.keys.search("id-11")


def test_cat_maps_collections_keys_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.keys.search("id-11")

    answer: dict[str, Any] = {
        "hits": {"hits-key": "hits-11"},
        "misses": ["misses-12", "misses-13"],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/maps/collections/id-11/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatMapsCollectionsKeysSearchResponse",
        {"hits": {"hits-key": "hits-11"}, "misses": ["misses-12", "misses-13"]},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_keys_search_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_maps_collections_keys_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/maps/collections/id-11/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatMapsCollectionsKeysSearchResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_maps_collections_keys_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_maps_collections_keys_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.maps.collections.keys.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_maps_collections_keys_search_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "hits": {"978020137962": "234.SKE-4255.ABC"},
        "misses": ["978020137964"],
    }
    reply = Reply(200, json=example)
    outcome = run(call_cat_maps_collections_keys_search, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cat_maps_collections_keys_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.keys.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_maps_collections_keys_search_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cat_maps_collections_keys_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cat_maps_collections_keys_upsert(client: Afosto) -> Any:
    return client.cat.maps.collections.keys.upsert("id-11")


def test_cat_maps_collections_keys_upsert_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.keys.upsert(
            "id-11",
            body=[{"key": "key-11", "value": "value-12"}],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/maps/collections/id-11/keys",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[{"key": "key-11", "value": "value-12"}],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cat_maps_collections_keys_upsert_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cat_maps_collections_keys_upsert, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/maps/collections/id-11/keys",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_maps_collections_keys_upsert_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_maps_collections_keys_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.maps.collections.keys.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_maps_collections_keys_upsert_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.keys.upsert("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_maps_collections_keys_upsert_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_cat_maps_collections_keys_upsert,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
