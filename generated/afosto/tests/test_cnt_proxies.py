"""Tests of `cnt.proxies`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_cnt_proxies_create_full(run: Runner) -> None:
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
        json={
            "config": {
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            "key": "key-14",
            "origin": "origin-15",
        },
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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create(
            body={
                "config": {
                    "is_canonical_added": True,
                    "is_origin_cache_ignored": False,
                    "watermark_url": "watermark_url-13",
                },
                "key": "key-14",
                "origin": "origin-15",
            },
        )

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
        json={
            "config": {
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            "key": "key-14",
            "origin": "origin-15",
        },
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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

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
    operation = "cnt.proxies.create"
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


def test_cnt_proxies_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

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
    operation = "cnt.proxies.create"
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


def test_cnt_proxies_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

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
    operation = "cnt.proxies.create"
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


def test_cnt_proxies_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

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
    operation = "cnt.proxies.create"
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


def test_cnt_proxies_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

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
    operation = "cnt.proxies.create"
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


def test_cnt_proxies_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

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
    operation = "cnt.proxies.create"
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


def test_cnt_proxies_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

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
    operation = "cnt.proxies.get"
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


def test_cnt_proxies_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

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
    operation = "cnt.proxies.get"
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


def test_cnt_proxies_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

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
    operation = "cnt.proxies.get"
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


def test_cnt_proxies_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

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
    operation = "cnt.proxies.get"
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


def test_cnt_proxies_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

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
    operation = "cnt.proxies.get"
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


def test_cnt_proxies_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

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
    operation = "cnt.proxies.get"
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


def test_cnt_proxies_get_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_cnt_proxies_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.get("key-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "key": "key-15",
                "origin": "origin-16",
                "secret": "secret-17",
                "tenant_id": "tenant_id-18",
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


def test_cnt_proxies_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntProxy", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

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
    operation = "cnt.proxies.list"
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


def test_cnt_proxies_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

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
    operation = "cnt.proxies.list"
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


def test_cnt_proxies_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

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
    operation = "cnt.proxies.list"
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


def test_cnt_proxies_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

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
    operation = "cnt.proxies.list"
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


def test_cnt_proxies_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

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
    operation = "cnt.proxies.list"
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


def test_cnt_proxies_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

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
    operation = "cnt.proxies.list"
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


def test_cnt_proxies_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_proxies_update_full(run: Runner) -> None:
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
        json={
            "config": {
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            "origin": "origin-14",
        },
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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update(
            "key-11",
            body={
                "config": {
                    "is_canonical_added": True,
                    "is_origin_cache_ignored": False,
                    "watermark_url": "watermark_url-13",
                },
                "origin": "origin-14",
            },
        )

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
        json={
            "config": {
                "is_canonical_added": True,
                "is_origin_cache_ignored": False,
                "watermark_url": "watermark_url-13",
            },
            "origin": "origin-14",
        },
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
            "created_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "key": "key-15",
            "origin": "origin-16",
            "secret": "secret-17",
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_proxies_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

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
    operation = "cnt.proxies.update"
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


def test_cnt_proxies_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

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
    operation = "cnt.proxies.update"
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


def test_cnt_proxies_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

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
    operation = "cnt.proxies.update"
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


def test_cnt_proxies_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

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
    operation = "cnt.proxies.update"
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


def test_cnt_proxies_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

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
    operation = "cnt.proxies.update"
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


def test_cnt_proxies_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

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
    operation = "cnt.proxies.update"
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


def test_cnt_proxies_update_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_cnt_proxies_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.proxies.update("key-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
