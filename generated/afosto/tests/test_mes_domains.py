"""Tests of `mes.domains`: requests as they go out, answers as they come back."""

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


def call_mes_domains_create(client: Afosto) -> Any:
    return client.mes.domains.create()


def test_mes_domains_create_full(run: Runner) -> None:
    body: params.MesDomainModelParams = {"fqdn": "fqdn-11"}

    def call(client: Afosto) -> Any:
        return client.mes.domains.create(fqdn="fqdn-11")

    def whole(client: Afosto) -> Any:
        return client.mes.domains.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "dns": [
            {
                "is_verified": False,
                "name": "name-13",
                "type": "type-14",
                "value": "value-15",
            },
        ],
        "id": "id-16",
        "is_verified": True,
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/domains",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesDomain",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "dns": [
                Seen(
                    "MesDnsRecord",
                    {
                        "is_verified": False,
                        "name": "name-13",
                        "type": "type-14",
                        "value": "value-15",
                    },
                ),
            ],
            "id": "id-16",
            "is_verified": True,
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_domains_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_domains_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/domains",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesDomain", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_domains_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_domains_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.domains.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_domains_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_domains_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_domains_delete(client: Afosto) -> Any:
    return client.mes.domains.delete("id-11")


def test_mes_domains_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.domains.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "dns": [
            {
                "is_verified": False,
                "name": "name-13",
                "type": "type-14",
                "value": "value-15",
            },
        ],
        "id": "id-16",
        "is_verified": True,
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/domains/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesDomain",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "dns": [
                Seen(
                    "MesDnsRecord",
                    {
                        "is_verified": False,
                        "name": "name-13",
                        "type": "type-14",
                        "value": "value-15",
                    },
                ),
            ],
            "id": "id-16",
            "is_verified": True,
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_domains_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_domains_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/domains/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesDomain", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_domains_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_domains_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.domains.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_domains_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.domains.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_domains_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_domains_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_domains_get(client: Afosto) -> Any:
    return client.mes.domains.get("id-11")


def test_mes_domains_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.domains.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "dns": [
            {
                "is_verified": False,
                "name": "name-13",
                "type": "type-14",
                "value": "value-15",
            },
        ],
        "id": "id-16",
        "is_verified": True,
        "tenant_id": "tenant_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/domains/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesDomain",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "dns": [
                Seen(
                    "MesDnsRecord",
                    {
                        "is_verified": False,
                        "name": "name-13",
                        "type": "type-14",
                        "value": "value-15",
                    },
                ),
            ],
            "id": "id-16",
            "is_verified": True,
            "tenant_id": "tenant_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_domains_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_domains_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/domains/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesDomain", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_domains_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_domains_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.domains.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_domains_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.domains.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_domains_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_domains_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_domains_list(client: Afosto) -> Any:
    return client.mes.domains.list()


def test_mes_domains_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.domains.list(is_verified=0)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "dns": [
                {
                    "is_verified": False,
                    "name": "name-13",
                    "type": "type-14",
                    "value": "value-15",
                },
            ],
            "id": "id-16",
            "is_verified": True,
            "tenant_id": "tenant_id-18",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/domains?is_verified=0",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesDomain",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "dns": [
                    Seen(
                        "MesDnsRecord",
                        {
                            "is_verified": False,
                            "name": "name-13",
                            "type": "type-14",
                            "value": "value-15",
                        },
                    ),
                ],
                "id": "id-16",
                "is_verified": True,
                "tenant_id": "tenant_id-18",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_domains_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_domains_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/domains",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesDomain", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_domains_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_domains_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.domains.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_domains_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_domains_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
