"""Tests of `cnt.dataflow.types`: requests as they go out, answers as they come back."""

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
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/types",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflowType", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_types_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

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
    operation = "cnt.dataflow.types.list"
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


def test_cnt_dataflow_types_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

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
    operation = "cnt.dataflow.types.list"
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


def test_cnt_dataflow_types_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

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
    operation = "cnt.dataflow.types.list"
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


def test_cnt_dataflow_types_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

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
    operation = "cnt.dataflow.types.list"
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


def test_cnt_dataflow_types_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

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
    operation = "cnt.dataflow.types.list"
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


def test_cnt_dataflow_types_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

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
    operation = "cnt.dataflow.types.list"
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


def test_cnt_dataflow_types_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_types_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


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
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/types/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflowType", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_types_list_by_type_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

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
    operation = "cnt.dataflow.types.list_by_type"
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


def test_cnt_dataflow_types_list_by_type_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

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
    operation = "cnt.dataflow.types.list_by_type"
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


def test_cnt_dataflow_types_list_by_type_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

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
    operation = "cnt.dataflow.types.list_by_type"
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


def test_cnt_dataflow_types_list_by_type_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

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
    operation = "cnt.dataflow.types.list_by_type"
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


def test_cnt_dataflow_types_list_by_type_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

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
    operation = "cnt.dataflow.types.list_by_type"
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


def test_cnt_dataflow_types_list_by_type_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

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
    operation = "cnt.dataflow.types.list_by_type"
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


def test_cnt_dataflow_types_list_by_type_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_types_list_by_type_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_types_list_by_type_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.types.list_by_type("type-11")

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
