"""Tests of `qcq.proxies`: requests as they go out, answers as they come back."""

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


def call_qcq_proxies_create(client: Afosto) -> Any:
    return client.qcq.proxies.create()


def test_qcq_proxies_create_full(run: Runner) -> None:
    body: params.QcqProxyModelParams = {
        "auth": {
            "signature": {
                "auth": {"is_required": True, "scope": "scope-12"},
                "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                "secret": "secret-16",
            },
        },
        "key": "key-17",
        "oauth": {
            "authorize_url": "authorize_url-18",
            "client_id": "client_id-19",
            "issuer": "issuer-20",
            "return_url_key": "return_url_key-21",
        },
        "routes": [
            {
                "origin": {"is_bucket": False, "uri": "uri-23"},
                "path": "path-24",
                "settings": {
                    "auth": {"is_required": True, "scope": "scope-26"},
                    "cache": {"age": 27, "is_as_origin": False, "is_public": True},
                },
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create(
            auth={
                "signature": {
                    "auth": {"is_required": True, "scope": "scope-12"},
                    "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                    "secret": "secret-16",
                },
            },
            key="key-17",
            oauth={
                "authorize_url": "authorize_url-18",
                "client_id": "client_id-19",
                "issuer": "issuer-20",
                "return_url_key": "return_url_key-21",
            },
            routes=[
                {
                    "origin": {"is_bucket": False, "uri": "uri-23"},
                    "path": "path-24",
                    "settings": {
                        "auth": {"is_required": True, "scope": "scope-26"},
                        "cache": {"age": 27, "is_as_origin": False, "is_public": True},
                    },
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.qcq.proxies.create(body=body)

    answer: dict[str, Any] = {
        "auth": {
            "signature": {
                "auth": {"is_required": True, "scope": "scope-12"},
                "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                "secret": "secret-16",
            },
        },
        "created_at": "2024-06-18T17:17:07Z",
        "key": "key-18",
        "oauth": {
            "authorize_url": "authorize_url-19",
            "client_id": "client_id-20",
            "issuer": "issuer-21",
            "return_url_key": "return_url_key-22",
        },
        "routes": [
            {
                "origin": {"is_bucket": True, "uri": "uri-24"},
                "path": "path-25",
                "settings": {
                    "auth": {"is_required": False, "scope": "scope-27"},
                    "cache": {"age": 28, "is_as_origin": True, "is_public": False},
                },
            },
        ],
        "tenant_id": "tenant_id-31",
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/qcq/proxies",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "QcqProxy",
        {
            "auth": Seen(
                "QcqProxyAuth",
                {
                    "signature": Seen(
                        "QcqProxyAuthSignature",
                        {
                            "auth": Seen(
                                "QcqAuthConfig",
                                {"is_required": True, "scope": "scope-12"},
                            ),
                            "cache": Seen(
                                "QcqCacheConfig",
                                {"age": 13, "is_as_origin": False, "is_public": True},
                            ),
                            "secret": "secret-16",
                        },
                    ),
                },
            ),
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "key": "key-18",
            "oauth": Seen(
                "QcqProxyOauth",
                {
                    "authorize_url": "authorize_url-19",
                    "client_id": "client_id-20",
                    "issuer": "issuer-21",
                    "return_url_key": "return_url_key-22",
                },
            ),
            "routes": [
                Seen(
                    "QcqRoute",
                    {
                        "origin": Seen(
                            "QcqRouteOrigin",
                            {"is_bucket": True, "uri": "uri-24"},
                        ),
                        "path": "path-25",
                        "settings": Seen(
                            "QcqRouteSettings",
                            {
                                "auth": Seen(
                                    "QcqAuthConfig",
                                    {"is_required": False, "scope": "scope-27"},
                                ),
                                "cache": Seen(
                                    "QcqCacheConfig",
                                    {
                                        "age": 28,
                                        "is_as_origin": True,
                                        "is_public": False,
                                    },
                                ),
                            },
                        ),
                    },
                ),
            ],
            "tenant_id": "tenant_id-31",
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_qcq_proxies_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_qcq_proxies_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/qcq/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("QcqProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_qcq_proxies_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_qcq_proxies_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "qcq.proxies.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_qcq_proxies_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_qcq_proxies_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_qcq_proxies_get(client: Afosto) -> Any:
    return client.qcq.proxies.get("key-11")


def test_qcq_proxies_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

    answer: dict[str, Any] = {
        "auth": {
            "signature": {
                "auth": {"is_required": True, "scope": "scope-12"},
                "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                "secret": "secret-16",
            },
        },
        "created_at": "2024-06-18T17:17:07Z",
        "key": "key-18",
        "oauth": {
            "authorize_url": "authorize_url-19",
            "client_id": "client_id-20",
            "issuer": "issuer-21",
            "return_url_key": "return_url_key-22",
        },
        "routes": [
            {
                "origin": {"is_bucket": True, "uri": "uri-24"},
                "path": "path-25",
                "settings": {
                    "auth": {"is_required": False, "scope": "scope-27"},
                    "cache": {"age": 28, "is_as_origin": True, "is_public": False},
                },
            },
        ],
        "tenant_id": "tenant_id-31",
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/qcq/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "QcqProxy",
        {
            "auth": Seen(
                "QcqProxyAuth",
                {
                    "signature": Seen(
                        "QcqProxyAuthSignature",
                        {
                            "auth": Seen(
                                "QcqAuthConfig",
                                {"is_required": True, "scope": "scope-12"},
                            ),
                            "cache": Seen(
                                "QcqCacheConfig",
                                {"age": 13, "is_as_origin": False, "is_public": True},
                            ),
                            "secret": "secret-16",
                        },
                    ),
                },
            ),
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "key": "key-18",
            "oauth": Seen(
                "QcqProxyOauth",
                {
                    "authorize_url": "authorize_url-19",
                    "client_id": "client_id-20",
                    "issuer": "issuer-21",
                    "return_url_key": "return_url_key-22",
                },
            ),
            "routes": [
                Seen(
                    "QcqRoute",
                    {
                        "origin": Seen(
                            "QcqRouteOrigin",
                            {"is_bucket": True, "uri": "uri-24"},
                        ),
                        "path": "path-25",
                        "settings": Seen(
                            "QcqRouteSettings",
                            {
                                "auth": Seen(
                                    "QcqAuthConfig",
                                    {"is_required": False, "scope": "scope-27"},
                                ),
                                "cache": Seen(
                                    "QcqCacheConfig",
                                    {
                                        "age": 28,
                                        "is_as_origin": True,
                                        "is_public": False,
                                    },
                                ),
                            },
                        ),
                    },
                ),
            ],
            "tenant_id": "tenant_id-31",
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_qcq_proxies_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/qcq/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("QcqProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_qcq_proxies_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_qcq_proxies_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "qcq.proxies.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_qcq_proxies_get_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_qcq_proxies_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_qcq_proxies_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_qcq_proxies_list(client: Afosto) -> Any:
    return client.qcq.proxies.list()


def test_qcq_proxies_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

    answer: list[Any] = [
        {
            "auth": {
                "signature": {
                    "auth": {"is_required": True, "scope": "scope-12"},
                    "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                    "secret": "secret-16",
                },
            },
            "created_at": "2024-06-18T17:17:07Z",
            "key": "key-18",
            "oauth": {
                "authorize_url": "authorize_url-19",
                "client_id": "client_id-20",
                "issuer": "issuer-21",
                "return_url_key": "return_url_key-22",
            },
            "routes": [
                {
                    "origin": {"is_bucket": True, "uri": "uri-24"},
                    "path": "path-25",
                    "settings": {
                        "auth": {"is_required": False, "scope": "scope-27"},
                        "cache": {"age": 28, "is_as_origin": True, "is_public": False},
                    },
                },
            ],
            "tenant_id": "tenant_id-31",
            "updated_at": "2024-09-05T08:32:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/qcq/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "QcqProxy",
            {
                "auth": Seen(
                    "QcqProxyAuth",
                    {
                        "signature": Seen(
                            "QcqProxyAuthSignature",
                            {
                                "auth": Seen(
                                    "QcqAuthConfig",
                                    {"is_required": True, "scope": "scope-12"},
                                ),
                                "cache": Seen(
                                    "QcqCacheConfig",
                                    {
                                        "age": 13,
                                        "is_as_origin": False,
                                        "is_public": True,
                                    },
                                ),
                                "secret": "secret-16",
                            },
                        ),
                    },
                ),
                "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "key": "key-18",
                "oauth": Seen(
                    "QcqProxyOauth",
                    {
                        "authorize_url": "authorize_url-19",
                        "client_id": "client_id-20",
                        "issuer": "issuer-21",
                        "return_url_key": "return_url_key-22",
                    },
                ),
                "routes": [
                    Seen(
                        "QcqRoute",
                        {
                            "origin": Seen(
                                "QcqRouteOrigin",
                                {"is_bucket": True, "uri": "uri-24"},
                            ),
                            "path": "path-25",
                            "settings": Seen(
                                "QcqRouteSettings",
                                {
                                    "auth": Seen(
                                        "QcqAuthConfig",
                                        {"is_required": False, "scope": "scope-27"},
                                    ),
                                    "cache": Seen(
                                        "QcqCacheConfig",
                                        {
                                            "age": 28,
                                            "is_as_origin": True,
                                            "is_public": False,
                                        },
                                    ),
                                },
                            ),
                        },
                    ),
                ],
                "tenant_id": "tenant_id-31",
                "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_qcq_proxies_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/qcq/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("QcqProxy", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_qcq_proxies_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_qcq_proxies_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "qcq.proxies.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_qcq_proxies_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_qcq_proxies_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_qcq_proxies_update(client: Afosto) -> Any:
    return client.qcq.proxies.update("key-11")


def test_qcq_proxies_update_full(run: Runner) -> None:
    body: params.QcqProxyUpdateModelParams = {
        "auth": {
            "signature": {
                "auth": {"is_required": True, "scope": "scope-12"},
                "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                "secret": "secret-16",
            },
        },
        "oauth": {
            "authorize_url": "authorize_url-17",
            "client_id": "client_id-18",
            "issuer": "issuer-19",
            "return_url_key": "return_url_key-20",
        },
        "routes": [
            {
                "origin": {"is_bucket": True, "uri": "uri-22"},
                "path": "path-23",
                "settings": {
                    "auth": {"is_required": False, "scope": "scope-25"},
                    "cache": {"age": 26, "is_as_origin": True, "is_public": False},
                },
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update(
            "key-11",
            auth={
                "signature": {
                    "auth": {"is_required": True, "scope": "scope-12"},
                    "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                    "secret": "secret-16",
                },
            },
            oauth={
                "authorize_url": "authorize_url-17",
                "client_id": "client_id-18",
                "issuer": "issuer-19",
                "return_url_key": "return_url_key-20",
            },
            routes=[
                {
                    "origin": {"is_bucket": True, "uri": "uri-22"},
                    "path": "path-23",
                    "settings": {
                        "auth": {"is_required": False, "scope": "scope-25"},
                        "cache": {"age": 26, "is_as_origin": True, "is_public": False},
                    },
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11", body=body)

    answer: dict[str, Any] = {
        "auth": {
            "signature": {
                "auth": {"is_required": True, "scope": "scope-12"},
                "cache": {"age": 13, "is_as_origin": False, "is_public": True},
                "secret": "secret-16",
            },
        },
        "created_at": "2024-06-18T17:17:07Z",
        "key": "key-18",
        "oauth": {
            "authorize_url": "authorize_url-19",
            "client_id": "client_id-20",
            "issuer": "issuer-21",
            "return_url_key": "return_url_key-22",
        },
        "routes": [
            {
                "origin": {"is_bucket": True, "uri": "uri-24"},
                "path": "path-25",
                "settings": {
                    "auth": {"is_required": False, "scope": "scope-27"},
                    "cache": {"age": 28, "is_as_origin": True, "is_public": False},
                },
            },
        ],
        "tenant_id": "tenant_id-31",
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/qcq/proxies/key-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "QcqProxy",
        {
            "auth": Seen(
                "QcqProxyAuth",
                {
                    "signature": Seen(
                        "QcqProxyAuthSignature",
                        {
                            "auth": Seen(
                                "QcqAuthConfig",
                                {"is_required": True, "scope": "scope-12"},
                            ),
                            "cache": Seen(
                                "QcqCacheConfig",
                                {"age": 13, "is_as_origin": False, "is_public": True},
                            ),
                            "secret": "secret-16",
                        },
                    ),
                },
            ),
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "key": "key-18",
            "oauth": Seen(
                "QcqProxyOauth",
                {
                    "authorize_url": "authorize_url-19",
                    "client_id": "client_id-20",
                    "issuer": "issuer-21",
                    "return_url_key": "return_url_key-22",
                },
            ),
            "routes": [
                Seen(
                    "QcqRoute",
                    {
                        "origin": Seen(
                            "QcqRouteOrigin",
                            {"is_bucket": True, "uri": "uri-24"},
                        ),
                        "path": "path-25",
                        "settings": Seen(
                            "QcqRouteSettings",
                            {
                                "auth": Seen(
                                    "QcqAuthConfig",
                                    {"is_required": False, "scope": "scope-27"},
                                ),
                                "cache": Seen(
                                    "QcqCacheConfig",
                                    {
                                        "age": 28,
                                        "is_as_origin": True,
                                        "is_public": False,
                                    },
                                ),
                            },
                        ),
                    },
                ),
            ],
            "tenant_id": "tenant_id-31",
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_qcq_proxies_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_qcq_proxies_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/qcq/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("QcqProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_qcq_proxies_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_qcq_proxies_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "qcq.proxies.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_qcq_proxies_update_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_qcq_proxies_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_qcq_proxies_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
