"""Tests of `cat.groups`: requests as they go out, answers as they come back."""

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


def test_cat_groups_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create(
            currency="currency-11",
            is_including_vat=False,
            metadata={"metadata-key": "metadata-13"},
            name="name-14",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "currency": "currency-12",
        "deleted_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_including_vat": True,
        "metadata": {"metadata-key": "metadata-16"},
        "name": "name-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "currency": "currency-11",
            "is_including_vat": False,
            "metadata": {"metadata-key": "metadata-13"},
            "name": "name-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create(
            body={
                "currency": "currency-11",
                "is_including_vat": False,
                "metadata": {"metadata-key": "metadata-13"},
                "name": "name-14",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "currency": "currency-12",
        "deleted_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_including_vat": True,
        "metadata": {"metadata-key": "metadata-16"},
        "name": "name-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "currency": "currency-11",
            "is_including_vat": False,
            "metadata": {"metadata-key": "metadata-13"},
            "name": "name-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

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
    operation = "cat.groups.create"
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


def test_cat_groups_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

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
    operation = "cat.groups.create"
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


def test_cat_groups_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

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
    operation = "cat.groups.create"
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


def test_cat_groups_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

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
    operation = "cat.groups.create"
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


def test_cat_groups_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

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
    operation = "cat.groups.create"
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


def test_cat_groups_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

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
    operation = "cat.groups.create"
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


def test_cat_groups_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cat_groups_disable_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "currency": "currency-12",
        "deleted_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_including_vat": True,
        "metadata": {"metadata-key": "metadata-16"},
        "name": "name-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_disable_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_disable_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

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
    operation = "cat.groups.disable"
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


def test_cat_groups_disable_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

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
    operation = "cat.groups.disable"
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


def test_cat_groups_disable_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

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
    operation = "cat.groups.disable"
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


def test_cat_groups_disable_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

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
    operation = "cat.groups.disable"
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


def test_cat_groups_disable_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

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
    operation = "cat.groups.disable"
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


def test_cat_groups_disable_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

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
    operation = "cat.groups.disable"
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


def test_cat_groups_disable_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_disable_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "currency": "currency-12",
        "deleted_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_including_vat": True,
        "metadata": {"metadata-key": "metadata-16"},
        "name": "name-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

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
    operation = "cat.groups.get"
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


def test_cat_groups_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

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
    operation = "cat.groups.get"
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


def test_cat_groups_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

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
    operation = "cat.groups.get"
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


def test_cat_groups_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

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
    operation = "cat.groups.get"
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


def test_cat_groups_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

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
    operation = "cat.groups.get"
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


def test_cat_groups_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

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
    operation = "cat.groups.get"
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


def test_cat_groups_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "currency": "currency-12",
            "deleted_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups",
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
            "CatGroup",
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
                "currency": "currency-12",
                "deleted_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-14",
                "is_including_vat": True,
                "metadata": {"metadata-key": "metadata-16"},
                "name": "name-17",
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


def test_cat_groups_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatGroup", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

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
    operation = "cat.groups.list"
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


def test_cat_groups_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

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
    operation = "cat.groups.list"
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


def test_cat_groups_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

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
    operation = "cat.groups.list"
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


def test_cat_groups_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

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
    operation = "cat.groups.list"
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


def test_cat_groups_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

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
    operation = "cat.groups.list"
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


def test_cat_groups_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

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
    operation = "cat.groups.list"
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


def test_cat_groups_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "currency": "currency-12",
                    "deleted_at": "2024-02-14T13:13:07Z",
                    "id": "id-14",
                    "is_including_vat": True,
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "currency": "currency-12",
                    "deleted_at": "2024-02-14T13:13:07Z",
                    "id": "id-14",
                    "is_including_vat": True,
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "currency": "currency-12",
                    "deleted_at": "2024-02-14T13:13:07Z",
                    "id": "id-14",
                    "is_including_vat": True,
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "currency": "currency-12",
                    "deleted_at": "2024-02-14T13:13:07Z",
                    "id": "id-14",
                    "is_including_vat": True,
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "currency": "currency-12",
                    "deleted_at": "2024-02-14T13:13:07Z",
                    "id": "id-14",
                    "is_including_vat": True,
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "currency": "currency-12",
                    "deleted_at": "2024-02-14T13:13:07Z",
                    "id": "id-14",
                    "is_including_vat": True,
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_cat_groups_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update(
            "id-11",
            metadata={"metadata-key": "metadata-11"},
            name="name-12",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "currency": "currency-12",
        "deleted_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_including_vat": True,
        "metadata": {"metadata-key": "metadata-16"},
        "name": "name-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"metadata": {"metadata-key": "metadata-11"}, "name": "name-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update(
            "id-11",
            body={"metadata": {"metadata-key": "metadata-11"}, "name": "name-12"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "currency": "currency-12",
        "deleted_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_including_vat": True,
        "metadata": {"metadata-key": "metadata-16"},
        "name": "name-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"metadata": {"metadata-key": "metadata-11"}, "name": "name-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

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
    operation = "cat.groups.update"
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


def test_cat_groups_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

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
    operation = "cat.groups.update"
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


def test_cat_groups_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

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
    operation = "cat.groups.update"
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


def test_cat_groups_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

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
    operation = "cat.groups.update"
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


def test_cat_groups_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

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
    operation = "cat.groups.update"
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


def test_cat_groups_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

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
    operation = "cat.groups.update"
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


def test_cat_groups_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
