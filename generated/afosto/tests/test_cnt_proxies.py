"""Tests of `cnt.proxies`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

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


def call_cnt_proxies_create(client: Afosto) -> Any:
    return client.cnt.proxies.create()


def test_cnt_proxies_create_full(run: Runner) -> None:
    body: params.CntProxyModelParams = {
        "config": {
            "is_canonical_added": True,
            "is_origin_cache_ignored": False,
            "watermark_url": "watermark_url-13",
        },
        "key": "key-14",
        "origin": "origin-15",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create(
            config={
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            key="key-14",
            origin="origin-15",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.proxies.create(body=body)

    answer: dict[str, Any] = {
        "config": {
            "is_canonical_added": True,
            "is_origin_cache_ignored": False,
            "watermark_url": "watermark_url-13",
        },
        "created_at": "2024-03-15T14:14:07Z",
        "key": "key-15",
        "origin": "origin-16",
        "secret": "secret-17",
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/proxies",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntProxy",
        {
            "config": Seen(
                "CntConfig",
                {
                    "is_canonical_added": True,
                    "is_origin_cache_ignored": False,
                    "watermark_url": "watermark_url-13",
                },
            ),
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_proxies_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_proxies_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_proxies_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_proxies_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.proxies.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_proxies_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_proxies_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_proxies_get(client: Afosto) -> Any:
    return client.cnt.proxies.get("key-11")


def test_cnt_proxies_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

    answer: dict[str, Any] = {
        "config": {
            "is_canonical_added": True,
            "is_origin_cache_ignored": False,
            "watermark_url": "watermark_url-13",
        },
        "created_at": "2024-03-15T14:14:07Z",
        "key": "key-15",
        "origin": "origin-16",
        "secret": "secret-17",
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntProxy",
        {
            "config": Seen(
                "CntConfig",
                {
                    "is_canonical_added": True,
                    "is_origin_cache_ignored": False,
                    "watermark_url": "watermark_url-13",
                },
            ),
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_proxies_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_proxies_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_proxies_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.proxies.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_proxies_get_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_cnt_proxies_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_proxies_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_proxies_list(client: Afosto) -> Any:
    return client.cnt.proxies.list()


def test_cnt_proxies_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

    answer: list[Any] = [
        {
            "config": {
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            "created_at": "2024-03-15T14:14:07Z",
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntProxy",
            {
                "config": Seen(
                    "CntConfig",
                    {
                        "is_canonical_added": True,
                        "is_origin_cache_ignored": False,
                        "watermark_url": "watermark_url-13",
                    },
                ),
                "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "key": "key-15",
                "origin": "origin-16",
                "secret": "secret-17",
                "tenant_id": "tenant_id-18",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_proxies_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntProxy", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_proxies_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_proxies_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.proxies.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_proxies_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_proxies_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_proxies_update(client: Afosto) -> Any:
    return client.cnt.proxies.update("key-11")


def test_cnt_proxies_update_full(run: Runner) -> None:
    body: params.CntProxyUpdateModelParams = {
        "config": {
            "is_canonical_added": True,
            "is_origin_cache_ignored": False,
            "watermark_url": "watermark_url-13",
        },
        "origin": "origin-14",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update(
            "key-11",
            config={
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            origin="origin-14",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11", body=body)

    answer: dict[str, Any] = {
        "config": {
            "is_canonical_added": True,
            "is_origin_cache_ignored": False,
            "watermark_url": "watermark_url-13",
        },
        "created_at": "2024-03-15T14:14:07Z",
        "key": "key-15",
        "origin": "origin-16",
        "secret": "secret-17",
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/proxies/key-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntProxy",
        {
            "config": Seen(
                "CntConfig",
                {
                    "is_canonical_added": True,
                    "is_origin_cache_ignored": False,
                    "watermark_url": "watermark_url-13",
                },
            ),
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_proxies_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_proxies_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_proxies_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_proxies_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.proxies.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_proxies_update_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_cnt_proxies_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_proxies_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
