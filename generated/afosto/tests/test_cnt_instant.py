"""Tests of `cnt.instant`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

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


def call_cnt_instant_search(client: Afosto) -> Any:
    return client.cnt.instant.search("id-11")


def test_cnt_instant_search_full(run: Runner) -> None:
    body: params.CntSearchRequestParams = {
        "facets": ["facets-11", "facets-12"],
        "filters": [
            {"key": "key-13", "operator": "gte", "values": ["values-15", "values-16"]},
        ],
        "indices": ["indices-17", "indices-18"],
        "limit": 19,
        "offset": 20,
        "q": "q-21",
        "threshold": 22,
    }

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

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.search("id-11", body=body)

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


def test_cnt_instant_search_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/search/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntSearchResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_cnt_instant_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_instant_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_instant_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
