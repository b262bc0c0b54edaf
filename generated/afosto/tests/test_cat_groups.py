"""Tests of `cat.groups`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def call_cat_groups_create(client: Afosto) -> Any:
    return client.cat.groups.create()


def test_cat_groups_create_full(run: Runner) -> None:
    body: params.CatGroupCreateParams = {
        "currency": "currency-11",
        "is_including_vat": False,
        "metadata": {"metadata-key": "metadata-13"},
        "name": "name-14",
    }

    def call(client: Afosto) -> Any:
        return client.cat.groups.create(
            currency="currency-11",
            is_including_vat=False,
            metadata={"metadata-key": "metadata-13"},
            name="name-14",
        )

    def whole(client: Afosto) -> Any:
        return client.cat.groups.create(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cat_groups_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cat/groups",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_groups_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cat_groups_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cat_groups_disable(client: Afosto) -> Any:
    return client.cat.groups.disable("id-11")


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_disable_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_disable, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_disable_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_groups_disable, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.disable"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_disable_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.disable("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_disable_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_groups_disable, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cat_groups_get(client: Afosto) -> Any:
    return client.cat.groups.get("id-11")


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_groups_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_groups_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cat_groups_list(client: Afosto) -> Any:
    return client.cat.groups.list()


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
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "currency": "currency-12",
                "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "is_including_vat": True,
                "metadata": {"metadata-key": "metadata-16"},
                "name": "name-17",
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_groups_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/groups",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CatGroup", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_groups_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cat_groups_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cat_groups_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_cat_groups_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_cat_groups_update(client: Afosto) -> Any:
    return client.cat.groups.update("id-11")


def test_cat_groups_update_full(run: Runner) -> None:
    body: params.CatGroupUpdateParams = {
        "metadata": {"metadata-key": "metadata-11"},
        "name": "name-12",
    }

    def call(client: Afosto) -> Any:
        return client.cat.groups.update(
            "id-11",
            metadata={"metadata-key": "metadata-11"},
            name="name-12",
        )

    def whole(client: Afosto) -> Any:
        return client.cat.groups.update("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatGroup",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "currency": "currency-12",
            "deleted_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_including_vat": True,
            "metadata": {"metadata-key": "metadata-16"},
            "name": "name-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cat_groups_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_groups_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/groups/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatGroup", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cat_groups_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_groups_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.groups.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_groups_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.groups.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_groups_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_groups_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
