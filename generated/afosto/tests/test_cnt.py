"""Tests of `cnt`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
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


def test_cnt_search_full(run: Runner) -> None:
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
        json={
            "codes": ["codes-13", "codes-14"],
            "is_fuzzy": True,
            "limit": 16,
            "models": ["models-17", "models-18"],
            "namespaces": ["namespaces-19", "namespaces-20"],
            "page_cursor": "page_cursor-21",
            "q": ["q-22", "q-23"],
            "threshold": 24.5,
        },
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


def test_cnt_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSimpleSeachResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search(
            page="page-11",
            page_size=12,
            body={
                "codes": ["codes-13", "codes-14"],
                "is_fuzzy": True,
                "limit": 16,
                "models": ["models-17", "models-18"],
                "namespaces": ["namespaces-19", "namespaces-20"],
                "page_cursor": "page_cursor-21",
                "q": ["q-22", "q-23"],
                "threshold": 24.5,
            },
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
        json={
            "codes": ["codes-13", "codes-14"],
            "is_fuzzy": True,
            "limit": 16,
            "models": ["models-17", "models-18"],
            "namespaces": ["namespaces-19", "namespaces-20"],
            "page_cursor": "page_cursor-21",
            "q": ["q-22", "q-23"],
            "threshold": 24.5,
        },
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


def test_cnt_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

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
    operation = "cnt.search"
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


def test_cnt_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

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
    operation = "cnt.search"
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


def test_cnt_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

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
    operation = "cnt.search"
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


def test_cnt_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

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
    operation = "cnt.search"
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


def test_cnt_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

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
    operation = "cnt.search"
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


def test_cnt_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

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
    operation = "cnt.search"
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


def test_cnt_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search()

    replies = [
        Reply(
            200,
            json={
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
            },
            headers={"x-count": "6", "x-page": "cursor-2"},
        ),
        Reply(
            200,
            json={
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
            },
            headers={"x-count": "6", "x-page": "cursor-3"},
        ),
        Reply(
            200,
            json={
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
            },
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_cnt_search_model_full(run: Runner) -> None:
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
        json={
            "facets": ["facets-13", "facets-14"],
            "filter": [
                {
                    "key": "key-15",
                    "operator": "gte",
                    "values": ["values-17", "values-18"],
                },
            ],
            "is_fuzzy": True,
            "limit": 20,
            "missing": ["missing-21", "missing-22"],
            "page_cursor": "page_cursor-23",
            "q": ["q-24", "q-25"],
            "sort": [{"key": "key-26", "order": "desc"}],
            "threshold": 28.5,
        },
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


def test_cnt_search_model_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/search/namespace-11/code-12/model-13",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSeachResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_search_model_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model(
            "namespace-11",
            "code-12",
            "model-13",
            page="page-11",
            page_size=12,
            body={
                "facets": ["facets-13", "facets-14"],
                "filter": [
                    {
                        "key": "key-15",
                        "operator": "gte",
                        "values": ["values-17", "values-18"],
                    },
                ],
                "is_fuzzy": True,
                "limit": 20,
                "missing": ["missing-21", "missing-22"],
                "page_cursor": "page_cursor-23",
                "q": ["q-24", "q-25"],
                "sort": [{"key": "key-26", "order": "desc"}],
                "threshold": 28.5,
            },
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
        json={
            "facets": ["facets-13", "facets-14"],
            "filter": [
                {
                    "key": "key-15",
                    "operator": "gte",
                    "values": ["values-17", "values-18"],
                },
            ],
            "is_fuzzy": True,
            "limit": 20,
            "missing": ["missing-21", "missing-22"],
            "page_cursor": "page_cursor-23",
            "q": ["q-24", "q-25"],
            "sort": [{"key": "key-26", "order": "desc"}],
            "threshold": 28.5,
        },
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


def test_cnt_search_model_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
    operation = "cnt.search_model"
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


def test_cnt_search_model_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
    operation = "cnt.search_model"
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


def test_cnt_search_model_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
    operation = "cnt.search_model"
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


def test_cnt_search_model_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
    operation = "cnt.search_model"
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


def test_cnt_search_model_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
    operation = "cnt.search_model"
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


def test_cnt_search_model_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
    operation = "cnt.search_model"
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
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_search_model_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.search_model("namespace-11", "code-12", "model-13")

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
                "hits": [
                    {
                        "description": "description-14",
                        "filters": {"filters-key": "filters-15"},
                        "metadata": {"metadata-key": "metadata-16"},
                        "reference": "reference-17",
                        "sub": "sub-18",
                        "title": "title-19",
                    },
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
                "hits": [
                    {
                        "description": "description-14",
                        "filters": {"filters-key": "filters-15"},
                        "metadata": {"metadata-key": "metadata-16"},
                        "reference": "reference-17",
                        "sub": "sub-18",
                        "title": "title-19",
                    },
                    {
                        "description": "description-14",
                        "filters": {"filters-key": "filters-15"},
                        "metadata": {"metadata-key": "metadata-16"},
                        "reference": "reference-17",
                        "sub": "sub-18",
                        "title": "title-19",
                    },
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
                    "next_page_cursor": "",
                    "page_count": 22,
                    "page_limit": 23,
                },
            },
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("body", "page_cursor")
    assert asked == [None, "cursor-2", "cursor-3"]


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
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/suggest",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSuggestResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_suggest_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

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
    operation = "cnt.suggest"
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


def test_cnt_suggest_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

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
    operation = "cnt.suggest"
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


def test_cnt_suggest_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

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
    operation = "cnt.suggest"
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


def test_cnt_suggest_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

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
    operation = "cnt.suggest"
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


def test_cnt_suggest_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

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
    operation = "cnt.suggest"
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


def test_cnt_suggest_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

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
    operation = "cnt.suggest"
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


def test_cnt_suggest_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.suggest()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
