"""Tests of `odr.filters.keys`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_odr_filters_keys_list(client: Afosto) -> Any:
    return client.odr.filters.keys.list()


def test_odr_filters_keys_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.filters.keys.list()

    answer: list[Any] = ["answer-11", "answer-12"]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/filters/keys",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = ["answer-11", "answer-12"]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_filters_keys_list_required(run: Runner) -> None:
    answer: list[Any] = ["answer-11"]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_filters_keys_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/filters/keys",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = ["answer-11"]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_filters_keys_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_filters_keys_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.filters.keys.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_filters_keys_list_example_200_1(run: Runner) -> None:
    example: list[Any] = ["color"]
    reply = Reply(200, json=example)
    outcome = run(call_odr_filters_keys_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_odr_filters_keys_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=["answer-11"])
    outcome = run(call_odr_filters_keys_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_filters_keys_list_values(client: Afosto) -> Any:
    return client.odr.filters.keys.list_values("key-11")


def test_odr_filters_keys_list_values_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.filters.keys.list_values("key-11")

    answer: list[Any] = ["answer-11", "answer-12"]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/filters/keys/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = ["answer-11", "answer-12"]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_filters_keys_list_values_required(run: Runner) -> None:
    answer: list[Any] = ["answer-11"]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_filters_keys_list_values, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/filters/keys/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = ["answer-11"]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_filters_keys_list_values_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_filters_keys_list_values, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.filters.keys.list_values"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_filters_keys_list_values_example_200_1(run: Runner) -> None:
    example: list[Any] = ["red", "yellow"]
    reply = Reply(200, json=example)
    outcome = run(call_odr_filters_keys_list_values, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_odr_filters_keys_list_values_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.filters.keys.list_values("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_odr_filters_keys_list_values_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=["answer-11"])
    outcome = run(call_odr_filters_keys_list_values, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
