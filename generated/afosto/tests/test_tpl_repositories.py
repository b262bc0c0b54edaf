"""Tests of `tpl.repositories`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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


def test_tpl_repositories_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11", secret="secret-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": 12,
        "installer": {"type": "type-13", "username": "username-14"},
        "is_private": True,
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11?secret=secret-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "TplRepository",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "id": 12,
            "installer": Seen(
                "TplRepositoryInstaller",
                {"type": "type-13", "username": "username-14"},
            ),
            "is_private": True,
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("TplRepository", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

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
    operation = "tpl.repositories.get"
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


def test_tpl_repositories_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

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
    operation = "tpl.repositories.get"
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


def test_tpl_repositories_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

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
    operation = "tpl.repositories.get"
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


def test_tpl_repositories_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

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
    operation = "tpl.repositories.get"
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


def test_tpl_repositories_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

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
    operation = "tpl.repositories.get"
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


def test_tpl_repositories_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

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
    operation = "tpl.repositories.get"
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


def test_tpl_repositories_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_tpl_repositories_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_tpl_repositories_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list(
            secret="secret-11",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": 12,
            "installer": {"type": "type-13", "username": "username-14"},
            "is_private": True,
            "name": "name-16",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories?secret=secret-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "page_size-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "TplRepository",
            {
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": 12,
                "installer": Seen(
                    "TplRepositoryInstaller",
                    {"type": "type-13", "username": "username-14"},
                ),
                "is_private": True,
                "name": "name-16",
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/tpl/templates/repositories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("TplRepository", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_tpl_repositories_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

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
    operation = "tpl.repositories.list"
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


def test_tpl_repositories_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

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
    operation = "tpl.repositories.list"
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


def test_tpl_repositories_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

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
    operation = "tpl.repositories.list"
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


def test_tpl_repositories_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

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
    operation = "tpl.repositories.list"
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


def test_tpl_repositories_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

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
    operation = "tpl.repositories.list"
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


def test_tpl_repositories_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

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
    operation = "tpl.repositories.list"
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


def test_tpl_repositories_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_tpl_repositories_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.tpl.repositories.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": 12,
                    "installer": {"type": "type-13", "username": "username-14"},
                    "is_private": True,
                    "name": "name-16",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": 12,
                    "installer": {"type": "type-13", "username": "username-14"},
                    "is_private": True,
                    "name": "name-16",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": 12,
                    "installer": {"type": "type-13", "username": "username-14"},
                    "is_private": True,
                    "name": "name-16",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": 12,
                    "installer": {"type": "type-13", "username": "username-14"},
                    "is_private": True,
                    "name": "name-16",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": 12,
                    "installer": {"type": "type-13", "username": "username-14"},
                    "is_private": True,
                    "name": "name-16",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": 12,
                    "installer": {"type": "type-13", "username": "username-14"},
                    "is_private": True,
                    "name": "name-16",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
