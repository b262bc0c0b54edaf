"""Tests of `cnt`: requests as they go out, answers as they come back."""

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


def call_cnt_search(client: Afosto) -> Any:
    return client.cnt.search()


def test_cnt_search_full(run: Runner) -> None:
    body: params.CntSimpleQueryParams = {
        "codes": ["codes-13", "codes-14"],
        "is_fuzzy": True,
        "limit": 16,
        "models": ["models-17", "models-18"],
        "namespaces": ["namespaces-19", "namespaces-20"],
        "page_cursor": "page_cursor-21",
        "q": ["q-22", "q-23"],
        "threshold": 24.5,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.search(
            page="page-11",
            page_size=12,
            codes=["codes-13", "codes-14"],
            is_fuzzy=True,
            limit=16,
            models=["models-17", "models-18"],
            namespaces=["namespaces-19", "namespaces-20"],
            page_cursor="page_cursor-21",
            q=["q-22", "q-23"],
            threshold=24.5,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.search(page="page-11", page_size=12, body=body)

    answer: dict[str, Any] = {
        "hits": [
            {
                "code": "code-11",
                "description": "description-12",
                "metadata": {"metadata-key": "metadata-13"},
                "model": "model-14",
                "namespace": "namespace-15",
                "reference": "reference-16",
                "sub": "sub-17",
                "title": "title-18",
            },
        ],
        "pagination": {
            "entity_count": 19,
            "next_page_cursor": "next_page_cursor-20",
            "page_count": 21,
            "page_limit": 22,
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntSimpleSeachResponse",
        {
            "hits": [
                Seen(
                    "CntSimpleDocumentResponse",
                    {
                        "code": "code-11",
                        "description": "description-12",
                        "metadata": {"metadata-key": "metadata-13"},
                        "model": "model-14",
                        "namespace": "namespace-15",
                        "reference": "reference-16",
                        "sub": "sub-17",
                        "title": "title-18",
                    },
                ),
            ],
            "pagination": Seen(
                "CntPagination",
                {
                    "entity_count": 19,
                    "next_page_cursor": "next_page_cursor-20",
                    "page_count": 21,
                    "page_limit": 22,
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_search_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSimpleSeachResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(
            200,
            json={
                "hits": items,
                "pagination": {
                    "entity_count": 19,
                    "next_page_cursor": "next_page_cursor-20",
                    "page_count": 21,
                    "page_limit": 22,
                },
            },
            headers={"x-count": "6", "x-page": "cursor-2"},
        ),
        Reply(
            200,
            json={
                "hits": items * 2,
                "pagination": {
                    "entity_count": 19,
                    "next_page_cursor": "next_page_cursor-20",
                    "page_count": 21,
                    "page_limit": 22,
                },
            },
            headers={"x-count": "6", "x-page": "cursor-3"},
        ),
        Reply(
            200,
            json={
                "hits": items * 3,
                "pagination": {
                    "entity_count": 19,
                    "next_page_cursor": "next_page_cursor-20",
                    "page_count": 21,
                    "page_limit": 22,
                },
            },
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call_cnt_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_search_model(client: Afosto) -> Any:
    return client.cnt.search_model("namespace-11", "code-12", "model-13")


def test_cnt_search_model_full(run: Runner) -> None:
    body: params.CntSearchQueryParams = {
        "facets": ["facets-13", "facets-14"],
        "filter": [
            {"key": "key-15", "operator": "gte", "values": ["values-17", "values-18"]},
        ],
        "is_fuzzy": True,
        "limit": 20,
        "missing": ["missing-21", "missing-22"],
        "page_cursor": "page_cursor-23",
        "q": ["q-24", "q-25"],
        "sort": [{"key": "key-26", "order": "desc"}],
        "threshold": 28.5,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.search_model(
            "namespace-11",
            "code-12",
            "model-13",
            page="page-11",
            page_size=12,
            facets=["facets-13", "facets-14"],
            filter=[
                {
                    "key": "key-15",
                    "operator": "gte",
                    "values": ["values-17", "values-18"],
                },
            ],
            is_fuzzy=True,
            limit=20,
            missing=["missing-21", "missing-22"],
            page_cursor="page_cursor-23",
            q=["q-24", "q-25"],
            sort=[{"key": "key-26", "order": "desc"}],
            threshold=28.5,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.search_model(
            "namespace-11",
            "code-12",
            "model-13",
            page="page-11",
            page_size=12,
            body=body,
        )

    answer: dict[str, Any] = {
        "facets": [
            {"buckets": [{"count": "count-11", "value": "value-12"}], "key": "key-13"},
        ],
        "hits": [
            {
                "description": "description-14",
                "filters": {"filters-key": "filters-15"},
                "metadata": {"metadata-key": "metadata-16"},
                "reference": "reference-17",
                "sub": "sub-18",
                "title": "title-19",
            },
        ],
        "pagination": {
            "entity_count": 20,
            "next_page_cursor": "next_page_cursor-21",
            "page_count": 22,
            "page_limit": 23,
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/search/namespace-11/code-12/model-13",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntSeachResponse",
        {
            "facets": [
                Seen(
                    "CntFacet",
                    {
                        "buckets": [
                            Seen(
                                "CntBucket",
                                {"count": "count-11", "value": "value-12"},
                            ),
                        ],
                        "key": "key-13",
                    },
                ),
            ],
            "hits": [
                Seen(
                    "CntDocumentResponse",
                    {
                        "description": "description-14",
                        "filters": {"filters-key": "filters-15"},
                        "metadata": {"metadata-key": "metadata-16"},
                        "reference": "reference-17",
                        "sub": "sub-18",
                        "title": "title-19",
                    },
                ),
            ],
            "pagination": Seen(
                "CntPagination",
                {
                    "entity_count": 20,
                    "next_page_cursor": "next_page_cursor-21",
                    "page_count": 22,
                    "page_limit": 23,
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_search_model_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_search_model, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/search/namespace-11/code-12/model-13",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSeachResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_search_model_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_search_model, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.search_model"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_search_model_refuses_an_empty_namespace(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("", "code-12", "model-13")

    with pytest.raises(ValueError, match="namespace"):
        run(call)
    assert run.sent == []


def test_cnt_search_model_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "", "model-13")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_cnt_search_model_refuses_an_empty_model(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "")

    with pytest.raises(ValueError, match="model"):
        run(call)
    assert run.sent == []


def test_cnt_search_model_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_search_model, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_search_model_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(
            200,
            json={
                "facets": [
                    {
                        "buckets": [{"count": "count-11", "value": "value-12"}],
                        "key": "key-13",
                    },
                ],
                "hits": items,
                "pagination": {
                    "entity_count": 20,
                    "next_page_cursor": "cursor-2",
                    "page_count": 22,
                    "page_limit": 23,
                },
            },
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json={
                "facets": [
                    {
                        "buckets": [{"count": "count-11", "value": "value-12"}],
                        "key": "key-13",
                    },
                ],
                "hits": items * 2,
                "pagination": {
                    "entity_count": 20,
                    "next_page_cursor": "cursor-3",
                    "page_count": 22,
                    "page_limit": 23,
                },
            },
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json={
                "facets": [
                    {
                        "buckets": [{"count": "count-11", "value": "value-12"}],
                        "key": "key-13",
                    },
                ],
                "hits": items * 3,
                "pagination": {
                    "entity_count": 20,
                    "next_page_cursor": "",
                    "page_count": 22,
                    "page_limit": 23,
                },
            },
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call_cnt_search_model, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("body", "page_cursor")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_suggest(client: Afosto) -> Any:
    return client.cnt.suggest()


def test_cnt_suggest_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest(
            q="q-11",
            limit=12,
            codes=["codes-13", "codes-14"],
            models=["models-15", "models-16"],
            namespaces=["namespaces-17", "namespaces-18"],
        )

    answer: dict[str, Any] = {
        "hits": [
            {
                "code": "code-11",
                "description": "description-12",
                "metadata": {"metadata-key": "metadata-13"},
                "model": "model-14",
                "namespace": "namespace-15",
                "reference": "reference-16",
                "sub": "sub-17",
                "title": "title-18",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/suggest?q=q-11&limit=12&codes=codes-13&codes=codes-14&models=models-15&models=models-16&namespaces=namespaces-17&namespaces=namespaces-18",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntSuggestResponse",
        {
            "hits": [
                Seen(
                    "CntSimpleDocumentResponse",
                    {
                        "code": "code-11",
                        "description": "description-12",
                        "metadata": {"metadata-key": "metadata-13"},
                        "model": "model-14",
                        "namespace": "namespace-15",
                        "reference": "reference-16",
                        "sub": "sub-17",
                        "title": "title-18",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_suggest_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_suggest, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/suggest",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSuggestResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_suggest_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_suggest, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.suggest"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_suggest_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_suggest, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
