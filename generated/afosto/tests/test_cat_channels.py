"""Tests of `cat.channels`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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
    params,
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


def call_cat_channels_create(client: Afosto) -> Any:
    return client.cat.channels.create()


def test_cat_channels_create_full(run: Runner) -> None:
    body: params.CatCreateChannelParams = {
        "client_id": "client_id-11",
        "description": "description-12",
        "name": "name-13",
        "type": "order",
    }

    def call(client: Afosto) -> Any:
        return client.cat.channels.create(
            client_id="client_id-11",
            description="description-12",
            name="name-13",
            type="order",
        )

    def whole(client: Afosto) -> Any:
        return client.cat.channels.create(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cat_channels_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_channels_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/channels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatChannel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_channels_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_channels_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.channels.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_channels_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cat_channels_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cat_channels_delete(client: Afosto) -> Any:
    return client.cat.channels.delete("id-11")


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
    reply = Reply(204)
    outcome = run(call_cat_channels_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_channels_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_channels_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.channels.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_channels_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_channels_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_cat_channels_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cat_channels_get(client: Afosto) -> Any:
    return client.cat.channels.get("id-11")


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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_channels_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatChannel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_channels_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_channels_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.channels.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_channels_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_channels_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_channels_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cat_channels_list(client: Afosto) -> Any:
    return client.cat.channels.list()


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
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "deleted_at": "deleted_at-13",
                "description": "description-14",
                "id": UUID("00000000-0000-4000-8000-000000000015"),
                "name": "name-16",
                "type": "storefront",
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_channels_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_channels_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/channels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatChannel", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_channels_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_channels_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.channels.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_channels_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cat_channels_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_channels_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cat_channels_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cat_channels_update(client: Afosto) -> Any:
    return client.cat.channels.update("id-11")


def test_cat_channels_update_full(run: Runner) -> None:
    body: params.CatUpdateChannelParams = {
        "description": "description-11",
        "name": "name-12",
    }

    def call(client: Afosto) -> Any:
        return client.cat.channels.update(
            "id-11",
            description="description-11",
            name="name-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cat.channels.update("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatChannel",
        {
            "client_id": "client_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "deleted_at": "deleted_at-13",
            "description": "description-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "type": "storefront",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cat_channels_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_channels_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/channels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatChannel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_channels_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_channels_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.channels.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_channels_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.channels.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_channels_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_channels_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
