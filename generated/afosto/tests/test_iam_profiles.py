"""Tests of `iam.profiles`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


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
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/profiles/path-11/announce",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_announce_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

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
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

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
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

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
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

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
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_status_409(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

    reply = Reply(
        409,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ConflictError
    assert error.status_code == 409
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

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
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

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
    operation = "iam.profiles.announce"
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


def test_iam_profiles_announce_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_announce_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.announce("path-11")

    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(206, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/profiles/path-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

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
    operation = "iam.profiles.get"
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


def test_iam_profiles_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

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
    operation = "iam.profiles.get"
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


def test_iam_profiles_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

    reply = Reply(
        403,
        json=[
            {
                "code": 11,
                "errors": {"errors-key": ["errors-12", "errors-13"]},
                "message": "message-14",
                "reference": "reference-15",
            },
        ],
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "iam.profiles.get"
    assert error.operation == operation
    seen: list[Any] = [
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
    assert see(error.body) == seen


def test_iam_profiles_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

    reply = Reply(
        404,
        json=[
            {
                "code": 11,
                "errors": {"errors-key": ["errors-12", "errors-13"]},
                "message": "message-14",
                "reference": "reference-15",
            },
        ],
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "iam.profiles.get"
    assert error.operation == operation
    seen: list[Any] = [
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
    assert see(error.body) == seen


def test_iam_profiles_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

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
    operation = "iam.profiles.get"
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


def test_iam_profiles_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

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
    operation = "iam.profiles.get"
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


def test_iam_profiles_get_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get("path-11")

    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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


def test_iam_profiles_get_definition_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

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
    operation = "iam.profiles.get_definition"
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


def test_iam_profiles_get_definition_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

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
    operation = "iam.profiles.get_definition"
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


def test_iam_profiles_get_definition_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

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
    operation = "iam.profiles.get_definition"
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


def test_iam_profiles_get_definition_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

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
    operation = "iam.profiles.get_definition"
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


def test_iam_profiles_get_definition_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

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
    operation = "iam.profiles.get_definition"
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


def test_iam_profiles_get_definition_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

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
    operation = "iam.profiles.get_definition"
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


def test_iam_profiles_get_definition_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_get_definition_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.get_definition("path-11")

    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

    answer: dict[str, Any] = {"answer-key": "answer-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/profiles/path-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_profiles_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

    reply = Reply(
        400,
        json=[
            {
                "code": 11,
                "errors": {"errors-key": ["errors-12", "errors-13"]},
                "message": "message-14",
                "reference": "reference-15",
            },
        ],
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "iam.profiles.update"
    assert error.operation == operation
    seen: list[Any] = [
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
    assert see(error.body) == seen


def test_iam_profiles_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

    reply = Reply(
        401,
        json=[
            {
                "code": 11,
                "errors": {"errors-key": ["errors-12", "errors-13"]},
                "message": "message-14",
                "reference": "reference-15",
            },
        ],
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "iam.profiles.update"
    assert error.operation == operation
    seen: list[Any] = [
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
    assert see(error.body) == seen


def test_iam_profiles_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

    reply = Reply(
        403,
        json=[
            {
                "code": 11,
                "errors": {"errors-key": ["errors-12", "errors-13"]},
                "message": "message-14",
                "reference": "reference-15",
            },
        ],
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "iam.profiles.update"
    assert error.operation == operation
    seen: list[Any] = [
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
    assert see(error.body) == seen


def test_iam_profiles_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

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
    operation = "iam.profiles.update"
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


def test_iam_profiles_update_status_409(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

    reply = Reply(
        409,
        json=[
            {
                "code": 11,
                "errors": {"errors-key": ["errors-12", "errors-13"]},
                "message": "message-14",
                "reference": "reference-15",
            },
        ],
    )
    error = run.error(call, reply)
    assert type(error) is ConflictError
    assert error.status_code == 409
    operation = "iam.profiles.update"
    assert error.operation == operation
    seen: list[Any] = [
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
    assert see(error.body) == seen


def test_iam_profiles_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

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
    operation = "iam.profiles.update"
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


def test_iam_profiles_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

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
    operation = "iam.profiles.update"
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


def test_iam_profiles_update_refuses_an_empty_path(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("")

    with pytest.raises(ValueError, match="path"):
        run(call)
    assert run.sent == []


def test_iam_profiles_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.profiles.update("path-11")

    success = Reply(200, json={"answer-key": "answer-11"})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
