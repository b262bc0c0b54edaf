"""Tests of `lcs.locations`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def test_lcs_locations_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create(
            address_id="address_id-11",
            is_disabled=False,
            name="name-13",
        )

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address_id": "address_id-11", "is_disabled": False, "name": "name-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsFulfilmentLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create(
            body={
                "address_id": "address_id-11",
                "is_disabled": False,
                "name": "name-13",
            },
        )

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address_id": "address_id-11", "is_disabled": False, "name": "name-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

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
    operation = "lcs.locations.create"
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


def test_lcs_locations_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

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
    operation = "lcs.locations.create"
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


def test_lcs_locations_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

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
    operation = "lcs.locations.create"
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


def test_lcs_locations_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

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
    operation = "lcs.locations.create"
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


def test_lcs_locations_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

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
    operation = "lcs.locations.create"
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


def test_lcs_locations_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

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
    operation = "lcs.locations.create"
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


def test_lcs_locations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_locations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsFulfilmentLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

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
    operation = "lcs.locations.get"
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


def test_lcs_locations_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

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
    operation = "lcs.locations.get"
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


def test_lcs_locations_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

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
    operation = "lcs.locations.get"
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


def test_lcs_locations_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

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
    operation = "lcs.locations.get"
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


def test_lcs_locations_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

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
    operation = "lcs.locations.get"
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


def test_lcs_locations_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

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
    operation = "lcs.locations.get"
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


def test_lcs_locations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_locations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list(
            address_id="address_id-11",
            is_disabled="1",
            page="page-13",
            page_size="page_size-14",
        )

    answer: list[Any] = [
        {
            "address_id": "address_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": "00000000-0000-4000-8000-000000000016",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations?address_id=address_id-11&is_disabled=1",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "page_size-14",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsFulfilmentLocation",
            {
                "address_id": "address_id-11",
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
                "is_disabled": False,
                "name": "name-15",
                "reference": UUID("00000000-0000-4000-8000-000000000016"),
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsFulfilmentLocation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

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
    operation = "lcs.locations.list"
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


def test_lcs_locations_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

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
    operation = "lcs.locations.list"
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


def test_lcs_locations_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

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
    operation = "lcs.locations.list"
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


def test_lcs_locations_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

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
    operation = "lcs.locations.list"
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


def test_lcs_locations_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

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
    operation = "lcs.locations.list"
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


def test_lcs_locations_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

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
    operation = "lcs.locations.list"
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


def test_lcs_locations_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_locations_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_lcs_locations_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-15", "values-16"]},
            ],
        )

    answer: list[Any] = [
        {
            "address_id": "address_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": "00000000-0000-4000-8000-000000000016",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-15", "values-16"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsFulfilmentLocation",
            {
                "address_id": "address_id-11",
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
                "is_disabled": False,
                "name": "name-15",
                "reference": UUID("00000000-0000-4000-8000-000000000016"),
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsFulfilmentLocation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "ids",
                        "operator": "in",
                        "values": ["values-15", "values-16"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "address_id": "address_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": "00000000-0000-4000-8000-000000000016",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-15", "values-16"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsFulfilmentLocation",
            {
                "address_id": "address_id-11",
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
                "is_disabled": False,
                "name": "name-15",
                "reference": UUID("00000000-0000-4000-8000-000000000016"),
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

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
    operation = "lcs.locations.search"
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


def test_lcs_locations_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

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
    operation = "lcs.locations.search"
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


def test_lcs_locations_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

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
    operation = "lcs.locations.search"
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


def test_lcs_locations_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

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
    operation = "lcs.locations.search"
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


def test_lcs_locations_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

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
    operation = "lcs.locations.search"
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


def test_lcs_locations_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

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
    operation = "lcs.locations.search"
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


def test_lcs_locations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_locations_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.search()

    replies = [
        Reply(
            200,
            json=[
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
                {
                    "address_id": "address_id-11",
                    "created_at": "2024-01-13T12:12:07Z",
                    "id": "id-13",
                    "is_disabled": False,
                    "name": "name-15",
                    "reference": "00000000-0000-4000-8000-000000000016",
                    "updated_at": "2024-06-18T17:17:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_lcs_locations_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update(
            "id-11",
            address_id="address_id-11",
            is_disabled=False,
            name="name-13",
        )

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address_id": "address_id-11", "is_disabled": False, "name": "name-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsFulfilmentLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update(
            "id-11",
            body={
                "address_id": "address_id-11",
                "is_disabled": False,
                "name": "name-13",
            },
        )

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address_id": "address_id-11", "is_disabled": False, "name": "name-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

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
    operation = "lcs.locations.update"
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


def test_lcs_locations_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

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
    operation = "lcs.locations.update"
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


def test_lcs_locations_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

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
    operation = "lcs.locations.update"
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


def test_lcs_locations_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

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
    operation = "lcs.locations.update"
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


def test_lcs_locations_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

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
    operation = "lcs.locations.update"
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


def test_lcs_locations_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

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
    operation = "lcs.locations.update"
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


def test_lcs_locations_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
