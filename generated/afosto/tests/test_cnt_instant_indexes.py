"""Tests of `cnt.instant.indexes`: requests as they go out, answers as they come back."""

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


def call_cnt_instant_indexes_create(client: Afosto) -> Any:
    return client.cnt.instant.indexes.create()


def test_cnt_instant_indexes_create_full(run: Runner) -> None:
    body: params.CntCreateIndexRequestParams = {"name": "name-11"}

    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create(name="name-11")

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.indexes.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_instant_indexes_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(201, json=answer)
    outcome = run(call_cnt_instant_indexes_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndex", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_instant_indexes_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_instant_indexes_delete(client: Afosto) -> Any:
    return client.cnt.instant.indexes.delete("id-11")


def test_cnt_instant_indexes_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_indexes_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_cnt_instant_indexes_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_indexes_get(client: Afosto) -> Any:
    return client.cnt.instant.indexes.get("id-11")


def test_cnt_instant_indexes_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndex", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_instant_indexes_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_indexes_list(client: Afosto) -> Any:
    return client.cnt.instant.indexes.list()


def test_cnt_instant_indexes_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.list(page_size=11, page=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "00000000-0000-4000-8000-000000000012",
            "name": "name-13",
            "updated_at": "2024-03-15T14:14:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "12",
            "x-page-size": "11",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntListIndex",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "name": "name-13",
                "updated_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntListIndex", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_instant_indexes_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_instant_indexes_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_cnt_instant_indexes_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_cnt_instant_indexes_search(client: Afosto) -> Any:
    return client.cnt.instant.indexes.search("id-11")


def test_cnt_instant_indexes_search_full(run: Runner) -> None:
    body: params.CntSearchIndexRequestParams = {
        "facets": ["facets-11", "facets-12"],
        "filters": [
            {"key": "key-13", "operator": "gte", "values": ["values-15", "values-16"]},
        ],
        "limit": 17,
        "offset": 18,
        "q": "q-19",
        "threshold": 20,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search(
            "id-11",
            facets=["facets-11", "facets-12"],
            filters=[
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            limit=17,
            offset=18,
            q="q-19",
            threshold=20,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("id-11", body=body)

    answer: dict[str, Any] = {
        "count": 11,
        "limit": 12,
        "offset": 13,
        "q": "q-14",
        "results": [
            {
                "count": 15,
                "facets": [
                    {
                        "buckets": [{"count": "count-16", "value": "value-17"}],
                        "key": "key-18",
                    },
                ],
                "hits": [
                    {
                        "description": "description-19",
                        "filters": {"filters-key": "filters-20"},
                        "metadata": {"metadata-key": "metadata-21"},
                        "reference": "reference-22",
                        "sub": "sub-23",
                        "title": "title-24",
                    },
                ],
                "id": "00000000-0000-4000-8000-000000000025",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntSearchResponse",
        {
            "count": 11,
            "limit": 12,
            "offset": 13,
            "q": "q-14",
            "results": [
                Seen(
                    "CntIndexResponse",
                    {
                        "count": 15,
                        "facets": [
                            Seen(
                                "CntFacet",
                                {
                                    "buckets": [
                                        Seen(
                                            "CntBucket",
                                            {"count": "count-16", "value": "value-17"},
                                        ),
                                    ],
                                    "key": "key-18",
                                },
                            ),
                        ],
                        "hits": [
                            Seen(
                                "CntDocumentResponse",
                                {
                                    "description": "description-19",
                                    "filters": {"filters-key": "filters-20"},
                                    "metadata": {"metadata-key": "metadata-21"},
                                    "reference": "reference-22",
                                    "sub": "sub-23",
                                    "title": "title-24",
                                },
                            ),
                        ],
                        "id": UUID("00000000-0000-4000-8000-000000000025"),
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_instant_indexes_search_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSearchResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_instant_indexes_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_instant_indexes_update(client: Afosto) -> Any:
    return client.cnt.instant.indexes.update("id-11")


def test_cnt_instant_indexes_update_full(run: Runner) -> None:
    body: params.CntUpdateIndexRequestParams = {"name": "name-11"}

    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11", name="name-11")

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "host": "host-12",
        "id": "00000000-0000-4000-8000-000000000013",
        "name": "name-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndex",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "host": "host-12",
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "name": "name-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_instant_indexes_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndex", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_instant_indexes_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
