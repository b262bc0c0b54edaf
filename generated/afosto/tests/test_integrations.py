"""Tests of `integrations`: requests as they go out, answers as they come back."""

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


def test_integrations_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_integrations_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_integrations_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

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
    operation = "integrations.delete"
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


def test_integrations_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

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
    operation = "integrations.delete"
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


def test_integrations_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

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
    operation = "integrations.delete"
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


def test_integrations_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

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
    operation = "integrations.delete"
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


def test_integrations_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

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
    operation = "integrations.delete"
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


def test_integrations_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

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
    operation = "integrations.delete"
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


def test_integrations_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_integrations_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "app_code": "app_code-12",
        "configuration": {"configuration-key": "configuration-13"},
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "id": 16,
        "is_installed": True,
        "name": "name-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntIntegration",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "app_code": "app_code-12",
            "configuration": {"configuration-key": "configuration-13"},
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": 16,
            "is_installed": True,
            "name": "name-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntIntegration", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

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
    operation = "integrations.get"
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


def test_integrations_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

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
    operation = "integrations.get"
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


def test_integrations_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

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
    operation = "integrations.get"
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


def test_integrations_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

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
    operation = "integrations.get"
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


def test_integrations_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

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
    operation = "integrations.get"
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


def test_integrations_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

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
    operation = "integrations.get"
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


def test_integrations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_integrations_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list(
            app_code="app_code-11",
            is_deleted="1",
            page_size=13,
            page=14,
        )

    answer: list[Any] = [
        {
            "active_at": "2024-12-12T11:11:07Z",
            "app_code": "app_code-12",
            "configuration": {"configuration-key": "configuration-13"},
            "created_at": "2024-03-15T14:14:07Z",
            "deleted_at": "2024-04-16T15:15:07Z",
            "id": 16,
            "is_installed": True,
            "name": "name-18",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/integrations?app_code=app_code-11&is_deleted=1",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "14",
            "x-page-size": "13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IntIntegration",
            {
                "active_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "app_code": "app_code-12",
                "configuration": {"configuration-key": "configuration-13"},
                "created_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deleted_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": 16,
                "is_installed": True,
                "name": "name-18",
                "updated_at": dt.datetime(
                    2024,
                    8,
                    20,
                    19,
                    19,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/integrations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IntIntegration", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

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
    operation = "integrations.list"
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


def test_integrations_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

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
    operation = "integrations.list"
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


def test_integrations_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

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
    operation = "integrations.list"
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


def test_integrations_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

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
    operation = "integrations.list"
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


def test_integrations_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

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
    operation = "integrations.list"
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


def test_integrations_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

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
    operation = "integrations.list"
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


def test_integrations_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "app_code": "app_code-12",
                    "configuration": {"configuration-key": "configuration-13"},
                    "created_at": "2024-03-15T14:14:07Z",
                    "deleted_at": "2024-04-16T15:15:07Z",
                    "id": 16,
                    "is_installed": True,
                    "name": "name-18",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-page": "2"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "app_code": "app_code-12",
                    "configuration": {"configuration-key": "configuration-13"},
                    "created_at": "2024-03-15T14:14:07Z",
                    "deleted_at": "2024-04-16T15:15:07Z",
                    "id": 16,
                    "is_installed": True,
                    "name": "name-18",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "app_code": "app_code-12",
                    "configuration": {"configuration-key": "configuration-13"},
                    "created_at": "2024-03-15T14:14:07Z",
                    "deleted_at": "2024-04-16T15:15:07Z",
                    "id": 16,
                    "is_installed": True,
                    "name": "name-18",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-page": "3"},
        ),
        Reply(
            200,
            json=[
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "app_code": "app_code-12",
                    "configuration": {"configuration-key": "configuration-13"},
                    "created_at": "2024-03-15T14:14:07Z",
                    "deleted_at": "2024-04-16T15:15:07Z",
                    "id": 16,
                    "is_installed": True,
                    "name": "name-18",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "app_code": "app_code-12",
                    "configuration": {"configuration-key": "configuration-13"},
                    "created_at": "2024-03-15T14:14:07Z",
                    "deleted_at": "2024-04-16T15:15:07Z",
                    "id": 16,
                    "is_installed": True,
                    "name": "name-18",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
                {
                    "active_at": "2024-12-12T11:11:07Z",
                    "app_code": "app_code-12",
                    "configuration": {"configuration-key": "configuration-13"},
                    "created_at": "2024-03-15T14:14:07Z",
                    "deleted_at": "2024-04-16T15:15:07Z",
                    "id": 16,
                    "is_installed": True,
                    "name": "name-18",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_integrations_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update(
            "id-11",
            configuration={"configuration-key": "configuration-11"},
            credentials={"credentials-key": "credentials-12"},
            name="name-13",
        )

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "app_code": "app_code-12",
        "configuration": {"configuration-key": "configuration-13"},
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "id": 16,
        "is_installed": True,
        "name": "name-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "credentials": {"credentials-key": "credentials-12"},
            "name": "name-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntIntegration",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "app_code": "app_code-12",
            "configuration": {"configuration-key": "configuration-13"},
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": 16,
            "is_installed": True,
            "name": "name-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntIntegration", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update(
            "id-11",
            body={
                "configuration": {"configuration-key": "configuration-11"},
                "credentials": {"credentials-key": "credentials-12"},
                "name": "name-13",
            },
        )

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "app_code": "app_code-12",
        "configuration": {"configuration-key": "configuration-13"},
        "created_at": "2024-03-15T14:14:07Z",
        "deleted_at": "2024-04-16T15:15:07Z",
        "id": 16,
        "is_installed": True,
        "name": "name-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "credentials": {"credentials-key": "credentials-12"},
            "name": "name-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntIntegration",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "app_code": "app_code-12",
            "configuration": {"configuration-key": "configuration-13"},
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": 16,
            "is_installed": True,
            "name": "name-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

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
    operation = "integrations.update"
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


def test_integrations_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

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
    operation = "integrations.update"
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


def test_integrations_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

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
    operation = "integrations.update"
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


def test_integrations_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

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
    operation = "integrations.update"
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


def test_integrations_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

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
    operation = "integrations.update"
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


def test_integrations_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

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
    operation = "integrations.update"
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


def test_integrations_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_integrations_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
