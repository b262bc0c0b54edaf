"""Tests of `cnt.instant.proxies`: requests as they go out, answers as they come back."""

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


def call_cnt_instant_proxies_create(client: Afosto) -> Any:
    return client.cnt.instant.proxies.create()


def test_cnt_instant_proxies_create_full(run: Runner) -> None:
    body: params.CntCreateProxyRequestParams = {
        "indexes": [
            {
                "alias": "alias-11",
                "index_id": UUID("00000000-0000-4000-8000-000000000012"),
            },
        ],
        "key": "key-13",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.create(
            indexes=[
                {
                    "alias": "alias-11",
                    "index_id": UUID("00000000-0000-4000-8000-000000000012"),
                },
            ],
            key="key-13",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.proxies.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "indexes": [
            {"alias": "alias-12", "index_id": "00000000-0000-4000-8000-000000000013"},
        ],
        "key": "key-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(201, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/proxies",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "indexes": [
                {
                    "alias": "alias-11",
                    "index_id": "00000000-0000-4000-8000-000000000012",
                },
            ],
            "key": "key-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntInstantProxy",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "indexes": [
                Seen(
                    "CntInstantProxyIndex",
                    {
                        "alias": "alias-12",
                        "index_id": UUID("00000000-0000-4000-8000-000000000013"),
                    },
                ),
            ],
            "key": "key-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_instant_proxies_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(201, json=answer)
    outcome = run(call_cnt_instant_proxies_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntInstantProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_proxies_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_proxies_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.proxies.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_proxies_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_instant_proxies_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_instant_proxies_delete(client: Afosto) -> Any:
    return client.cnt.instant.proxies.delete("id-11")


def test_cnt_instant_proxies_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/proxies/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_proxies_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_proxies_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/proxies/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_proxies_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_proxies_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.proxies.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_proxies_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_proxies_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_cnt_instant_proxies_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_proxies_get(client: Afosto) -> Any:
    return client.cnt.instant.proxies.get("id-11")


def test_cnt_instant_proxies_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "indexes": [
            {"alias": "alias-12", "index_id": "00000000-0000-4000-8000-000000000013"},
        ],
        "key": "key-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/proxies/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntInstantProxy",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "indexes": [
                Seen(
                    "CntInstantProxyIndex",
                    {
                        "alias": "alias-12",
                        "index_id": UUID("00000000-0000-4000-8000-000000000013"),
                    },
                ),
            ],
            "key": "key-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_proxies_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_proxies_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/proxies/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntInstantProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_proxies_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_proxies_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.proxies.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_proxies_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_proxies_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_instant_proxies_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_proxies_list(client: Afosto) -> Any:
    return client.cnt.instant.proxies.list()


def test_cnt_instant_proxies_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.list(page_size=11, page=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "indexes": [
                {
                    "alias": "alias-12",
                    "index_id": "00000000-0000-4000-8000-000000000013",
                },
            ],
            "key": "key-14",
            "updated_at": "2024-04-16T15:15:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/proxies",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "12",
            "x-page-size": "11",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntInstantProxy",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "indexes": [
                    Seen(
                        "CntInstantProxyIndex",
                        {
                            "alias": "alias-12",
                            "index_id": UUID("00000000-0000-4000-8000-000000000013"),
                        },
                    ),
                ],
                "key": "key-14",
                "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_proxies_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_proxies_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntInstantProxy", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_proxies_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_proxies_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.proxies.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_proxies_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_instant_proxies_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_instant_proxies_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_cnt_instant_proxies_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_cnt_instant_proxies_update(client: Afosto) -> Any:
    return client.cnt.instant.proxies.update("id-11")


def test_cnt_instant_proxies_update_full(run: Runner) -> None:
    body: params.CntUpdateProxyRequestParams = {
        "indexes": [
            {
                "alias": "alias-11",
                "index_id": UUID("00000000-0000-4000-8000-000000000012"),
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.update(
            "id-11",
            indexes=[
                {
                    "alias": "alias-11",
                    "index_id": UUID("00000000-0000-4000-8000-000000000012"),
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.proxies.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "indexes": [
            {"alias": "alias-12", "index_id": "00000000-0000-4000-8000-000000000013"},
        ],
        "key": "key-14",
        "updated_at": "2024-04-16T15:15:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/proxies/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "indexes": [
                {
                    "alias": "alias-11",
                    "index_id": "00000000-0000-4000-8000-000000000012",
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntInstantProxy",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "indexes": [
                Seen(
                    "CntInstantProxyIndex",
                    {
                        "alias": "alias-12",
                        "index_id": UUID("00000000-0000-4000-8000-000000000013"),
                    },
                ),
            ],
            "key": "key-14",
            "updated_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_instant_proxies_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_proxies_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/instant/proxies/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntInstantProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_proxies_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_proxies_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.proxies.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_proxies_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.proxies.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_proxies_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_instant_proxies_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
