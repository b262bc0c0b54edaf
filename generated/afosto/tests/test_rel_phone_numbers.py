"""Tests of `rel.phone_numbers`: requests as they go out, answers as they come back."""

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


def test_rel_phone_numbers_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create(
            country_code="country_code-11",
            number="number-12",
        )

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "national": "national-14",
        "number": "number-15",
        "type": "toll-free",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"country_code": "country_code-11", "number": "number-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelPhoneNumber",
        {
            "country_code": "country_code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelPhoneNumber", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create(
            body={"country_code": "country_code-11", "number": "number-12"},
        )

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "national": "national-14",
        "number": "number-15",
        "type": "toll-free",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"country_code": "country_code-11", "number": "number-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelPhoneNumber",
        {
            "country_code": "country_code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

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
    operation = "rel.phone_numbers.create"
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


def test_rel_phone_numbers_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

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
    operation = "rel.phone_numbers.create"
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


def test_rel_phone_numbers_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

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
    operation = "rel.phone_numbers.create"
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


def test_rel_phone_numbers_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

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
    operation = "rel.phone_numbers.create"
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


def test_rel_phone_numbers_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

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
    operation = "rel.phone_numbers.create"
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


def test_rel_phone_numbers_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

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
    operation = "rel.phone_numbers.create"
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


def test_rel_phone_numbers_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_rel_phone_numbers_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "national": "national-14",
        "number": "number-15",
        "type": "toll-free",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/phonenumbers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelPhoneNumber",
        {
            "country_code": "country_code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/phonenumbers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelPhoneNumber", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

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
    operation = "rel.phone_numbers.get"
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


def test_rel_phone_numbers_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

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
    operation = "rel.phone_numbers.get"
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


def test_rel_phone_numbers_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

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
    operation = "rel.phone_numbers.get"
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


def test_rel_phone_numbers_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

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
    operation = "rel.phone_numbers.get"
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


def test_rel_phone_numbers_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

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
    operation = "rel.phone_numbers.get"
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


def test_rel_phone_numbers_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

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
    operation = "rel.phone_numbers.get"
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


def test_rel_phone_numbers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_phone_numbers_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_rel_phone_numbers_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    answer: list[Any] = [
        {
            "country_code": "country_code-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "RelPhoneNumber",
            {
                "country_code": "country_code-11",
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-13",
                "national": "national-14",
                "number": "number-15",
                "type": "toll-free",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelPhoneNumber", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search(
            body={
                "constraints": [
                    {
                        "key": "ids",
                        "operator": "in",
                        "values": ["values-13", "values-14"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "country_code": "country_code-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "RelPhoneNumber",
            {
                "country_code": "country_code-11",
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-13",
                "national": "national-14",
                "number": "number-15",
                "type": "toll-free",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

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
    operation = "rel.phone_numbers.search"
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


def test_rel_phone_numbers_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

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
    operation = "rel.phone_numbers.search"
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


def test_rel_phone_numbers_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

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
    operation = "rel.phone_numbers.search"
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


def test_rel_phone_numbers_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

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
    operation = "rel.phone_numbers.search"
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


def test_rel_phone_numbers_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

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
    operation = "rel.phone_numbers.search"
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


def test_rel_phone_numbers_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

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
    operation = "rel.phone_numbers.search"
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


def test_rel_phone_numbers_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
