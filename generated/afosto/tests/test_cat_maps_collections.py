"""Tests of `cat.maps.collections`: requests as they go out, answers as they come back."""

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


def test_cat_maps_collections_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

    answer: dict[str, Any] = {
        "id": "id-11",
        "last_miss_at": "2024-01-13T12:12:07Z",
        "last_upsert_at": "2024-02-14T13:13:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatMapCollection",
        {
            "id": "id-11",
            "last_miss_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "last_upsert_at": dt.datetime(
                2024,
                2,
                14,
                13,
                13,
                7,
                tzinfo=dt.timezone.utc,
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatMapCollection", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

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
    operation = "cat.maps.collections.get"
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


def test_cat_maps_collections_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

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
    operation = "cat.maps.collections.get"
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


def test_cat_maps_collections_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

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
    operation = "cat.maps.collections.get"
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


def test_cat_maps_collections_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

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
    operation = "cat.maps.collections.get"
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


def test_cat_maps_collections_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

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
    operation = "cat.maps.collections.get"
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


def test_cat_maps_collections_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

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
    operation = "cat.maps.collections.get"
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


def test_cat_maps_collections_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_maps_collections_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_maps_collections_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list(
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "id": "id-11",
            "last_miss_at": "2024-01-13T12:12:07Z",
            "last_upsert_at": "2024-02-14T13:13:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CatMapCollection",
            {
                "id": "id-11",
                "last_miss_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "last_upsert_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/maps/collections",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatMapCollection", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_maps_collections_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

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
    operation = "cat.maps.collections.list"
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


def test_cat_maps_collections_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

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
    operation = "cat.maps.collections.list"
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


def test_cat_maps_collections_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

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
    operation = "cat.maps.collections.list"
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


def test_cat_maps_collections_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

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
    operation = "cat.maps.collections.list"
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


def test_cat_maps_collections_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

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
    operation = "cat.maps.collections.list"
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


def test_cat_maps_collections_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

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
    operation = "cat.maps.collections.list"
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


def test_cat_maps_collections_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_maps_collections_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.maps.collections.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "id": "id-11",
                    "last_miss_at": "2024-01-13T12:12:07Z",
                    "last_upsert_at": "2024-02-14T13:13:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "id": "id-11",
                    "last_miss_at": "2024-01-13T12:12:07Z",
                    "last_upsert_at": "2024-02-14T13:13:07Z",
                },
                {
                    "id": "id-11",
                    "last_miss_at": "2024-01-13T12:12:07Z",
                    "last_upsert_at": "2024-02-14T13:13:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "id": "id-11",
                    "last_miss_at": "2024-01-13T12:12:07Z",
                    "last_upsert_at": "2024-02-14T13:13:07Z",
                },
                {
                    "id": "id-11",
                    "last_miss_at": "2024-01-13T12:12:07Z",
                    "last_upsert_at": "2024-02-14T13:13:07Z",
                },
                {
                    "id": "id-11",
                    "last_miss_at": "2024-01-13T12:12:07Z",
                    "last_upsert_at": "2024-02-14T13:13:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]
