"""Tests of `cnt.instant`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_cnt_instant_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search(
            "id-11",
            facets=["facets-11", "facets-12"],
            filters=[
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            indices=["indices-17", "indices-18"],
            limit=19,
            offset=20,
            q="q-21",
            threshold=22,
        )

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
        "https://api.afosto.io/cnt/instant/search/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "facets": ["facets-11", "facets-12"],
            "filters": [
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "indices": ["indices-17", "indices-18"],
            "limit": 19,
            "offset": 20,
            "q": "q-21",
            "threshold": 22,
        },
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


def test_cnt_instant_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/search/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSearchResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search(
            "id-11",
            body={
                "facets": ["facets-11", "facets-12"],
                "filters": [
                    {
                        "key": "key-13",
                        "operator": "gte",
                        "values": ["values-15", "values-16"],
                    },
                ],
                "indices": ["indices-17", "indices-18"],
                "limit": 19,
                "offset": 20,
                "q": "q-21",
                "threshold": 22,
            },
        )

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
        "https://api.afosto.io/cnt/instant/search/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "facets": ["facets-11", "facets-12"],
            "filters": [
                {
                    "key": "key-13",
                    "operator": "gte",
                    "values": ["values-15", "values-16"],
                },
            ],
            "indices": ["indices-17", "indices-18"],
            "limit": 19,
            "offset": 20,
            "q": "q-21",
            "threshold": 22,
        },
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


def test_cnt_instant_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

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
    operation = "cnt.instant.search"
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


def test_cnt_instant_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

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
    operation = "cnt.instant.search"
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


def test_cnt_instant_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

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
    operation = "cnt.instant.search"
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


def test_cnt_instant_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

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
    operation = "cnt.instant.search"
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


def test_cnt_instant_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

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
    operation = "cnt.instant.search"
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


def test_cnt_instant_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

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
    operation = "cnt.instant.search"
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


def test_cnt_instant_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
