"""Tests of `cnt.actions`: requests as they go out, answers as they come back."""

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


def call_cnt_actions_get(client: Afosto) -> Any:
    return client.cnt.actions.get("id-11")


def test_cnt_actions_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.actions.get("id-11")

    answer: dict[str, Any] = {
        "code": "code-11",
        "columns": [
            {
                "description": "description-12",
                "is_required": True,
                "key": "key-14",
                "regex": "regex-15",
            },
        ],
        "config_schema": "config_schema-16",
        "description": "description-17",
        "id": "id-18",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/actions/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntAction",
        {
            "code": "code-11",
            "columns": [
                Seen(
                    "CntColumnConfig",
                    {
                        "description": "description-12",
                        "is_required": True,
                        "key": "key-14",
                        "regex": "regex-15",
                    },
                ),
            ],
            "config_schema": "config_schema-16",
            "description": "description-17",
            "id": "id-18",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_actions_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_actions_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/actions/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntAction", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_actions_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_actions_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.actions.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_actions_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.actions.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_actions_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_actions_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_actions_list(client: Afosto) -> Any:
    return client.cnt.actions.list()


def test_cnt_actions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.actions.list()

    answer: list[Any] = [
        {
            "code": "code-11",
            "columns": [
                {
                    "description": "description-12",
                    "is_required": True,
                    "key": "key-14",
                    "regex": "regex-15",
                },
            ],
            "config_schema": "config_schema-16",
            "description": "description-17",
            "id": "id-18",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/actions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntAction",
            {
                "code": "code-11",
                "columns": [
                    Seen(
                        "CntColumnConfig",
                        {
                            "description": "description-12",
                            "is_required": True,
                            "key": "key-14",
                            "regex": "regex-15",
                        },
                    ),
                ],
                "config_schema": "config_schema-16",
                "description": "description-17",
                "id": "id-18",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_actions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_actions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/actions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntAction", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_actions_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_actions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.actions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_actions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_actions_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
