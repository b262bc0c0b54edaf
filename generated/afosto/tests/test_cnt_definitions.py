"""Tests of `cnt.definitions`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_cnt_definitions_list(client: Afosto) -> Any:
    return client.cnt.definitions.list()


def test_cnt_definitions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.definitions.list(
            code="code-11",
            model="model-12",
            namespace="namespace-13",
        )

    answer: list[Any] = [
        {
            "code": "code-11",
            "created_at": "2024-01-13T12:12:07Z",
            "filters": [{"key": "key-13", "type": "autocomplete"}],
            "id": "id-15",
            "model": "model-16",
            "namespace": "namespace-17",
            "tenant_id": "tenant_id-18",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/definitions?code=code-11&model=model-12&namespace=namespace-13",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntDefinition",
            {
                "code": "code-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "filters": [
                    Seen("CntField", {"key": "key-13", "type": "autocomplete"}),
                ],
                "id": "id-15",
                "model": "model-16",
                "namespace": "namespace-17",
                "tenant_id": "tenant_id-18",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_definitions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_definitions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/definitions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDefinition", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_definitions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_definitions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.definitions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_definitions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_definitions_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_definitions_upsert(client: Afosto) -> Any:
    return client.cnt.definitions.upsert()


def test_cnt_definitions_upsert_full(run: Runner) -> None:
    body: params.CntDefinitionModelParams = {
        "code": "code-11",
        "key": "key-12",
        "model": "model-13",
        "namespace": "namespace-14",
        "type": "metadata",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.definitions.upsert(
            code="code-11",
            key="key-12",
            model="model-13",
            namespace="namespace-14",
            type="metadata",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.definitions.upsert(body=body)

    answer: dict[str, Any] = {
        "code": "code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "filters": [{"key": "key-13", "type": "autocomplete"}],
        "id": "id-15",
        "model": "model-16",
        "namespace": "namespace-17",
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/definitions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDefinition",
        {
            "code": "code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "filters": [Seen("CntField", {"key": "key-13", "type": "autocomplete"})],
            "id": "id-15",
            "model": "model-16",
            "namespace": "namespace-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_definitions_upsert_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_definitions_upsert, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/definitions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDefinition", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_definitions_upsert_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_definitions_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.definitions.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_definitions_upsert_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_definitions_upsert, Reply(503), max_retries=1)
    assert len(run.sent) == 1
