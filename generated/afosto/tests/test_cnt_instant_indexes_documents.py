"""Tests of `cnt.instant.indexes.documents`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


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


def test_cnt_instant_indexes_documents_clear_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

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
    operation = "cnt.instant.indexes.documents.clear"
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


def test_cnt_instant_indexes_documents_clear_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

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
    operation = "cnt.instant.indexes.documents.clear"
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


def test_cnt_instant_indexes_documents_clear_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

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
    operation = "cnt.instant.indexes.documents.clear"
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


def test_cnt_instant_indexes_documents_clear_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

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
    operation = "cnt.instant.indexes.documents.clear"
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


def test_cnt_instant_indexes_documents_clear_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

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
    operation = "cnt.instant.indexes.documents.clear"
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


def test_cnt_instant_indexes_documents_clear_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

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
    operation = "cnt.instant.indexes.documents.clear"
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


def test_cnt_instant_indexes_documents_clear_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_documents_clear_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.clear("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents/delete",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_documents_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

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
    operation = "cnt.instant.indexes.documents.delete"
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


def test_cnt_instant_indexes_documents_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

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
    operation = "cnt.instant.indexes.documents.delete"
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


def test_cnt_instant_indexes_documents_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

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
    operation = "cnt.instant.indexes.documents.delete"
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


def test_cnt_instant_indexes_documents_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

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
    operation = "cnt.instant.indexes.documents.delete"
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


def test_cnt_instant_indexes_documents_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

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
    operation = "cnt.instant.indexes.documents.delete"
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


def test_cnt_instant_indexes_documents_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

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
    operation = "cnt.instant.indexes.documents.delete"
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


def test_cnt_instant_indexes_documents_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_documents_delete_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.delete("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/indexes/id-11/documents",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_documents_upsert_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

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
    operation = "cnt.instant.indexes.documents.upsert"
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


def test_cnt_instant_indexes_documents_upsert_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

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
    operation = "cnt.instant.indexes.documents.upsert"
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


def test_cnt_instant_indexes_documents_upsert_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

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
    operation = "cnt.instant.indexes.documents.upsert"
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


def test_cnt_instant_indexes_documents_upsert_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

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
    operation = "cnt.instant.indexes.documents.upsert"
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


def test_cnt_instant_indexes_documents_upsert_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

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
    operation = "cnt.instant.indexes.documents.upsert"
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


def test_cnt_instant_indexes_documents_upsert_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

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
    operation = "cnt.instant.indexes.documents.upsert"
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


def test_cnt_instant_indexes_documents_upsert_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_documents_upsert_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.documents.upsert("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
