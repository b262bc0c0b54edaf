"""Tests of `cat.channels`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def test_cat_channels_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create(
            client_id="client_id-11",
            description="description-12",
            name="name-13",
            type="order",
        )

    answer: dict[str, Any] = {
        "client_id": "client_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "deleted_at": "deleted_at-13",
        "description": "description-14",
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "type": "storefront",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/channels",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "client_id": "client_id-11",
            "description": "description-12",
            "name": "name-13",
            "type": "order",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/channels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatChannel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create(
            body={
                "client_id": "client_id-11",
                "description": "description-12",
                "name": "name-13",
                "type": "order",
            },
        )

    answer: dict[str, Any] = {
        "client_id": "client_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "deleted_at": "deleted_at-13",
        "description": "description-14",
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "type": "storefront",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/channels",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "client_id": "client_id-11",
            "description": "description-12",
            "name": "name-13",
            "type": "order",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

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
    operation = "cat.channels.create"
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


def test_cat_channels_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

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
    operation = "cat.channels.create"
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


def test_cat_channels_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

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
    operation = "cat.channels.create"
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


def test_cat_channels_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

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
    operation = "cat.channels.create"
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


def test_cat_channels_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

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
    operation = "cat.channels.create"
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


def test_cat_channels_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

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
    operation = "cat.channels.create"
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


def test_cat_channels_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cat_channels_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cat_channels_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cat_channels_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

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
    operation = "cat.channels.delete"
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


def test_cat_channels_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

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
    operation = "cat.channels.delete"
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


def test_cat_channels_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

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
    operation = "cat.channels.delete"
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


def test_cat_channels_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

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
    operation = "cat.channels.delete"
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


def test_cat_channels_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

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
    operation = "cat.channels.delete"
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


def test_cat_channels_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

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
    operation = "cat.channels.delete"
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


def test_cat_channels_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_channels_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_channels_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

    answer: dict[str, Any] = {
        "client_id": "client_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "deleted_at": "deleted_at-13",
        "description": "description-14",
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "type": "storefront",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatChannel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

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
    operation = "cat.channels.get"
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


def test_cat_channels_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

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
    operation = "cat.channels.get"
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


def test_cat_channels_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

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
    operation = "cat.channels.get"
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


def test_cat_channels_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

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
    operation = "cat.channels.get"
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


def test_cat_channels_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

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
    operation = "cat.channels.get"
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


def test_cat_channels_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

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
    operation = "cat.channels.get"
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


def test_cat_channels_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_channels_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_channels_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list(
            is_deleted="1",
            type="type-12",
            page="page-13",
            page_size="page_size-14",
        )

    answer: list[Any] = [
        {
            "client_id": "client_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": "00000000-0000-4000-8000-000000000015",
            "name": "name-16",
            "type": "storefront",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/channels?is_deleted=1&type=type-12",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "page_size-14",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CatChannel",
            {
                "client_id": "client_id-11",
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deleted_at": "deleted_at-13",
                "description": "description-14",
                "id": UUID("00000000-0000-4000-8000-000000000015"),
                "name": "name-16",
                "type": "storefront",
                "updated_at": dt.datetime(
                    2024,
                    7,
                    19,
                    18,
                    18,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/channels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatChannel", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

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
    operation = "cat.channels.list"
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


def test_cat_channels_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

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
    operation = "cat.channels.list"
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


def test_cat_channels_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

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
    operation = "cat.channels.list"
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


def test_cat_channels_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

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
    operation = "cat.channels.list"
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


def test_cat_channels_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

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
    operation = "cat.channels.list"
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


def test_cat_channels_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

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
    operation = "cat.channels.list"
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


def test_cat_channels_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_channels_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "client_id": "client_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "deleted_at": "deleted_at-13",
                    "description": "description-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "name": "name-16",
                    "type": "storefront",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "client_id": "client_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "deleted_at": "deleted_at-13",
                    "description": "description-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "name": "name-16",
                    "type": "storefront",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "client_id": "client_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "deleted_at": "deleted_at-13",
                    "description": "description-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "name": "name-16",
                    "type": "storefront",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "client_id": "client_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "deleted_at": "deleted_at-13",
                    "description": "description-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "name": "name-16",
                    "type": "storefront",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "client_id": "client_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "deleted_at": "deleted_at-13",
                    "description": "description-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "name": "name-16",
                    "type": "storefront",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "client_id": "client_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "deleted_at": "deleted_at-13",
                    "description": "description-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "name": "name-16",
                    "type": "storefront",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_cat_channels_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update(
            "id-11",
            description="description-11",
            name="name-12",
        )

    answer: dict[str, Any] = {
        "client_id": "client_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "deleted_at": "deleted_at-13",
        "description": "description-14",
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "type": "storefront",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/channels/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"description": "description-11", "name": "name-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatChannel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update(
            "id-11",
            body={"description": "description-11", "name": "name-12"},
        )

    answer: dict[str, Any] = {
        "client_id": "client_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "deleted_at": "deleted_at-13",
        "description": "description-14",
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "type": "storefront",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/channels/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"description": "description-11", "name": "name-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

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
    operation = "cat.channels.update"
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


def test_cat_channels_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

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
    operation = "cat.channels.update"
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


def test_cat_channels_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

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
    operation = "cat.channels.update"
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


def test_cat_channels_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

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
    operation = "cat.channels.update"
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


def test_cat_channels_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

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
    operation = "cat.channels.update"
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


def test_cat_channels_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

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
    operation = "cat.channels.update"
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


def test_cat_channels_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_channels_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
