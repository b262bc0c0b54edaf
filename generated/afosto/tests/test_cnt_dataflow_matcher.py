"""Tests of `cnt.dataflow.matcher`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, same, see, without_nulls

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


def call_cnt_dataflow_matcher_test(client: Afosto) -> Any:
    return client.cnt.dataflow.matcher.test("model-11", "id-12")


def test_cnt_dataflow_matcher_test_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.matcher.test("model-11", "id-12")

    answer: dict[str, Any] = {
        "input": {"input-key": "input-11"},
        "result": {
            "is_match": False,
            "misses": {
                "configs": ["configs-13", "configs-14"],
                "keys": ["keys-15", "keys-16"],
            },
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/matcher/model-11/id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflowMatcherTestResponse",
        {
            "input": {"input-key": "input-11"},
            "result": Seen(
                "CntDataflowMatcherTestResponseResult",
                {
                    "is_match": False,
                    "misses": Seen(
                        "CntDataflowMatcherTestResponseResultMisses",
                        {
                            "configs": ["configs-13", "configs-14"],
                            "keys": ["keys-15", "keys-16"],
                        },
                    ),
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_matcher_test_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_matcher_test, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/matcher/model-11/id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflowMatcherTestResponse", {})
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
def test_cnt_dataflow_matcher_test_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_matcher_test, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.matcher.test"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_matcher_test_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "input": {
            "order.id": "26cfb69d-94cd-4213-b428-b5851419ccf8",
            "order.number": "ODR-10000546",
            "order.settings.contact.email": "peter@afosto.com",
            "order.settings.contact.id": "gsrfiajgpw85jgop8w5j65p948ej56wip5jsa4eop5jiaerg",
        },
        "result": {
            "is_match": False,
            "misses": {"configs": ["brand"], "keys": ["order.settings.contact.id"]},
        },
    }
    reply = Reply(200, json=example)
    outcome = run(call_cnt_dataflow_matcher_test, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cnt_dataflow_matcher_test_refuses_an_empty_model(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.matcher.test("", "id-12")

    with pytest.raises(ValueError, match="model"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_matcher_test_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.matcher.test("model-11", "")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_matcher_test_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_dataflow_matcher_test, Reply(503), max_retries=1)
    assert len(run.sent) == 1
