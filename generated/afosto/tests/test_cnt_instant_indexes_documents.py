"""Tests of `cnt.instant.indexes.documents`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see

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


def call_cnt_instant_indexes_documents_clear(client: Afosto) -> Any:
    return client.cnt.instant.indexes.documents.clear("id-11")


def test_cnt_instant_indexes_documents_clear_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_documents_clear_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_indexes_documents_clear, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_documents_clear_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_documents_clear, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.documents.clear"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_documents_clear_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_documents_clear_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(204)
    outcome = run(
        call_cnt_instant_indexes_documents_clear,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_indexes_documents_delete(client: Afosto) -> Any:
    return client.cnt.instant.indexes.documents.delete("id-11")


def test_cnt_instant_indexes_documents_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete(
            "id-11",
            body=["body-11", "body-12"],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents/delete",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_documents_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_indexes_documents_delete, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents/delete",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_documents_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_documents_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.documents.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_documents_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_documents_delete_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_instant_indexes_documents_delete, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_instant_indexes_documents_upsert(client: Afosto) -> Any:
    return client.cnt.instant.indexes.documents.upsert("id-11")


def test_cnt_instant_indexes_documents_upsert_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert(
            "id-11",
            body=[
                {
                    "description": "description-11",
                    "filters": {"filters-key": "filters-12"},
                    "metadata": {"metadata-key": "metadata-13"},
                    "reference": "reference-14",
                    "sub": "sub-15",
                    "title": "title-16",
                },
            ],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "description": "description-11",
                "filters": {"filters-key": "filters-12"},
                "metadata": {"metadata-key": "metadata-13"},
                "reference": "reference-14",
                "sub": "sub-15",
                "title": "title-16",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_documents_upsert_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_indexes_documents_upsert, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_documents_upsert_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_documents_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.documents.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_documents_upsert_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_documents_upsert_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(204)
    outcome = run(
        call_cnt_instant_indexes_documents_upsert,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
