"""Tests of `qcq.proxies`: requests as they go out, answers as they come back."""

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


def test_qcq_proxies_create_full(run: Runner) -> None:
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
        json={
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
        },
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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/qcq/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("QcqProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create(
            body={
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
                            "cache": {
                                "age": 27,
                                "is_as_origin": False,
                                "is_public": True,
                            },
                        },
                    },
                ],
            },
        )

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
        json={
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
        },
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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

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
    operation = "qcq.proxies.create"
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


def test_qcq_proxies_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

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
    operation = "qcq.proxies.create"
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


def test_qcq_proxies_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

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
    operation = "qcq.proxies.create"
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


def test_qcq_proxies_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

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
    operation = "qcq.proxies.create"
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


def test_qcq_proxies_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

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
    operation = "qcq.proxies.create"
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


def test_qcq_proxies_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

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
    operation = "qcq.proxies.create"
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


def test_qcq_proxies_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/qcq/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("QcqProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

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
    operation = "qcq.proxies.get"
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


def test_qcq_proxies_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

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
    operation = "qcq.proxies.get"
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


def test_qcq_proxies_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

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
    operation = "qcq.proxies.get"
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


def test_qcq_proxies_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

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
    operation = "qcq.proxies.get"
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


def test_qcq_proxies_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

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
    operation = "qcq.proxies.get"
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


def test_qcq_proxies_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

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
    operation = "qcq.proxies.get"
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


def test_qcq_proxies_get_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_qcq_proxies_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.get("key-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/qcq/proxies",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("QcqProxy", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

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
    operation = "qcq.proxies.list"
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


def test_qcq_proxies_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

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
    operation = "qcq.proxies.list"
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


def test_qcq_proxies_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

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
    operation = "qcq.proxies.list"
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


def test_qcq_proxies_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

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
    operation = "qcq.proxies.list"
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


def test_qcq_proxies_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

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
    operation = "qcq.proxies.list"
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


def test_qcq_proxies_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

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
    operation = "qcq.proxies.list"
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


def test_qcq_proxies_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_qcq_proxies_update_full(run: Runner) -> None:
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
        json={
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
        },
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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/qcq/proxies/key-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("QcqProxy", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update(
            "key-11",
            body={
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
                            "cache": {
                                "age": 26,
                                "is_as_origin": True,
                                "is_public": False,
                            },
                        },
                    },
                ],
            },
        )

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
        json={
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
        },
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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_qcq_proxies_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

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
    operation = "qcq.proxies.update"
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


def test_qcq_proxies_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

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
    operation = "qcq.proxies.update"
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


def test_qcq_proxies_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

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
    operation = "qcq.proxies.update"
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


def test_qcq_proxies_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

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
    operation = "qcq.proxies.update"
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


def test_qcq_proxies_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

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
    operation = "qcq.proxies.update"
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


def test_qcq_proxies_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

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
    operation = "qcq.proxies.update"
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


def test_qcq_proxies_update_refuses_an_empty_key(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("")

    with pytest.raises(ValueError, match="key"):
        run(call)
    assert run.sent == []


def test_qcq_proxies_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.qcq.proxies.update("key-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
