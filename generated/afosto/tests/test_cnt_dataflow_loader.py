"""Tests of `cnt.dataflow.loader`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def call_cnt_dataflow_loader_load(client: Afosto) -> Any:
    return client.cnt.dataflow.loader.load("model-11", "id-12")


def test_cnt_dataflow_loader_load_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.loader.load("model-11", "id-12")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/loader/model-11/id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_loader_load_required(run: Runner) -> None:
    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_loader_load, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/loader/model-11/id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_loader_load_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_loader_load, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.loader.load"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_loader_load_refuses_an_empty_model(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.loader.load("", "id-12")

    with pytest.raises(ValueError, match="model"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_loader_load_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.loader.load("model-11", "")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_loader_load_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call_cnt_dataflow_loader_load, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_dataflow_loader_load_many(client: Afosto) -> Any:
    return client.cnt.dataflow.loader.load_many()


def test_cnt_dataflow_loader_load_many_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.loader.load_many(
            body=[
                {
                    "entity_id": "entity_id-11",
                    "entity_type": "entity_type-12",
                    "reference": "reference-13",
                },
            ],
        )

    answer: list[Any] = [{"data": {"data-key": "data-11"}, "reference": "reference-12"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/loader",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "entity_id": "entity_id-11",
                "entity_type": "entity_type-12",
                "reference": "reference-13",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntDataflowLoaderLoadManyResponseItem",
            {"data": {"data-key": "data-11"}, "reference": "reference-12"},
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_loader_load_many_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_loader_load_many, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/loader",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflowLoaderLoadManyResponseItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_loader_load_many_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_loader_load_many, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.loader.load_many"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_loader_load_many_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_dataflow_loader_load_many, Reply(503), max_retries=1)
    assert len(run.sent) == 1
