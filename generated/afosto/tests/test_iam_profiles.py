"""Tests of `iam.profiles`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    ConflictError,
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

ERROR_2: list[Any] = [
    {
        "code": 11,
        "errors": {"errors-key": ["errors-12", "errors-13"]},
        "message": "message-14",
        "reference": "reference-15",
    },
]

SEEN: Any = Seen(
    "Error",
    {
        "code": 11,
        "errors": {"errors-key": ["errors-12", "errors-13"]},
        "message": "message-14",
        "reference": "reference-15",
    },
)

SEEN_2: list[Any] = [
    Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    ),
]


def call_iam_profiles_announce(client: Afosto) -> Any:
    return client.iam.profiles.announce("path-11")


def test_iam_profiles_announce_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11", body={"body-key": "body-11"})

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/profiles/path-11/announce",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"body-key": "body-11"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_announce_required(run: Runner) -> None:
    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_profiles_announce, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/profiles/path-11/announce",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ConflictError, Reply(409, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_iam_profiles_announce_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_profiles_announce, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.profiles.announce"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_profiles_announce_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_announce_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call_iam_profiles_announce, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_profiles_get(client: Afosto) -> Any:
    return client.iam.profiles.get("path-11")


def test_iam_profiles_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get(
            "path-11",
            channel_id=UUID("00000000-0000-4000-8000-000000000011"),
        )

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/profiles/path-11?channel_id=00000000-0000-4000-8000-000000000011",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(206, json=answer)
    outcome = run(call_iam_profiles_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/profiles/path-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR_2), SEEN_2),
        Failure(NotFoundError, Reply(404, json=ERROR_2), SEEN_2),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_iam_profiles_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_profiles_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.profiles.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_profiles_get_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call_iam_profiles_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_profiles_get_definition(client: Afosto) -> Any:
    return client.iam.profiles.get_definition("path-11")


def test_iam_profiles_get_definition_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/profiles/path-11/definition",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_get_definition_required(run: Runner) -> None:
    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_profiles_get_definition, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/profiles/path-11/definition",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
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
def test_iam_profiles_get_definition_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_profiles_get_definition, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.profiles.get_definition"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_profiles_get_definition_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_get_definition_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call_iam_profiles_get_definition, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_profiles_update(client: Afosto) -> Any:
    return client.iam.profiles.update("path-11")


def test_iam_profiles_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update(
            "path-11",
            channel_id=UUID("00000000-0000-4000-8000-000000000011"),
            body={"body-key": "body-12"},
        )

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/profiles/path-11?channel_id=00000000-0000-4000-8000-000000000011",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"body-key": "body-12"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_profiles_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/profiles/path-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR_2), SEEN_2),
        Failure(AuthenticationError, Reply(401, json=ERROR_2), SEEN_2),
        Failure(PermissionDeniedError, Reply(403, json=ERROR_2), SEEN_2),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ConflictError, Reply(409, json=ERROR_2), SEEN_2),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_iam_profiles_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_profiles_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.profiles.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_profiles_update_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call_iam_profiles_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
