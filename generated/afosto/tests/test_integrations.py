"""Tests of `integrations`: requests as they go out, answers as they come back."""

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


def call_integrations_delete(client: Afosto) -> Any:
    return client.integrations.delete("id-11")


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
    reply = Reply(204)
    outcome = run(call_integrations_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_integrations_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_integrations_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_integrations_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_integrations_get(client: Afosto) -> Any:
    return client.integrations.get("id-11")


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
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "app_code": "app_code-12",
            "configuration": {"configuration-key": "configuration-13"},
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "id": 16,
            "is_installed": True,
            "name": "name-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_integrations_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntIntegration", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_integrations_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_integrations_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_integrations_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_integrations_list(client: Afosto) -> Any:
    return client.integrations.list()


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
                "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "app_code": "app_code-12",
                "configuration": {"configuration-key": "configuration-13"},
                "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "id": 16,
                "is_installed": True,
                "name": "name-18",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_integrations_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/integrations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IntIntegration", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_integrations_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_integrations_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_integrations_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_integrations_update(client: Afosto) -> Any:
    return client.integrations.update("id-11")


def test_integrations_update_full(run: Runner) -> None:
    body: params.IntIntegrationModelParams = {
        "configuration": {"configuration-key": "configuration-11"},
        "credentials": {"credentials-key": "credentials-12"},
        "name": "name-13",
    }

    def call(client: Afosto) -> Any:
        return client.integrations.update(
            "id-11",
            configuration={"configuration-key": "configuration-11"},
            credentials={"credentials-key": "credentials-12"},
            name="name-13",
        )

    def whole(client: Afosto) -> Any:
        return client.integrations.update("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntIntegration",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "app_code": "app_code-12",
            "configuration": {"configuration-key": "configuration-13"},
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "id": 16,
            "is_installed": True,
            "name": "name-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_integrations_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_integrations_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/int/apps/integrations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntIntegration", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_integrations_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_integrations_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_integrations_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
