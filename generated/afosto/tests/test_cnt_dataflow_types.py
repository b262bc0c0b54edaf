"""Tests of `cnt.dataflow.types`: requests as they go out, answers as they come back."""

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


def call_cnt_dataflow_types_list(client: Afosto) -> Any:
    return client.cnt.dataflow.types.list()


def test_cnt_dataflow_types_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list(
            code="code-11",
            page="page-12",
            page_size=13,
        )

    answer: list[Any] = [
        {
            "code": "code-11",
            "events": ["events-12", "events-13"],
            "is_proprietary": False,
            "name": "name-15",
            "schema": "schema-16",
            "source": "source-17",
            "trigger": "realtime",
            "type": "type-19",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/types?code=code-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntDataflowType",
            {
                "code": "code-11",
                "events": ["events-12", "events-13"],
                "is_proprietary": False,
                "name": "name-15",
                "schema": "schema-16",
                "source": "source-17",
                "trigger": "realtime",
                "type": "type-19",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_types_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_types_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/types",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflowType", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_types_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_types_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.types.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_types_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_dataflow_types_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_types_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cnt_dataflow_types_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_dataflow_types_list_by_type(client: Afosto) -> Any:
    return client.cnt.dataflow.types.list_by_type("type-11")


def test_cnt_dataflow_types_list_by_type_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type(
            "type-11",
            code="code-11",
            page="page-12",
            page_size=13,
        )

    answer: list[Any] = [
        {
            "code": "code-11",
            "events": ["events-12", "events-13"],
            "is_proprietary": False,
            "name": "name-15",
            "schema": "schema-16",
            "source": "source-17",
            "trigger": "realtime",
            "type": "type-19",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/types/type-11?code=code-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntDataflowType",
            {
                "code": "code-11",
                "events": ["events-12", "events-13"],
                "is_proprietary": False,
                "name": "name-15",
                "schema": "schema-16",
                "source": "source-17",
                "trigger": "realtime",
                "type": "type-19",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_types_list_by_type_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_types_list_by_type, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/types/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflowType", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_types_list_by_type_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_types_list_by_type, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.types.list_by_type"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_types_list_by_type_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_types_list_by_type_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_cnt_dataflow_types_list_by_type,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_types_list_by_type_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_cnt_dataflow_types_list_by_type,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
