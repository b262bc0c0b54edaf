"""Tests of `wms.locations.positions.logs`: requests as they go out, answers as they come back."""

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


def test_wms_locations_positions_logs_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list(
            "id-11",
            "position-12",
            page="page-11",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "00000000-0000-4000-8000-000000000012",
            "is_accurate": True,
            "missing_items": [
                "00000000-0000-4000-8000-000000000014",
                "00000000-0000-4000-8000-000000000015",
            ],
            "new_items": [
                "00000000-0000-4000-8000-000000000016",
                "00000000-0000-4000-8000-000000000017",
            ],
            "user_id": "user_id-18",
            "verified_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/positions/position-12/logs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsPositionLogResponse",
            {
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "is_accurate": True,
                "missing_items": [
                    UUID("00000000-0000-4000-8000-000000000014"),
                    UUID("00000000-0000-4000-8000-000000000015"),
                ],
                "new_items": [
                    UUID("00000000-0000-4000-8000-000000000016"),
                    UUID("00000000-0000-4000-8000-000000000017"),
                ],
                "user_id": "user_id-18",
                "verified_at": dt.datetime(
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


def test_wms_locations_positions_logs_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/positions/position-12/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsPositionLogResponse", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_positions_logs_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

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
    operation = "wms.locations.positions.logs.list"
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


def test_wms_locations_positions_logs_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

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
    operation = "wms.locations.positions.logs.list"
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


def test_wms_locations_positions_logs_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

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
    operation = "wms.locations.positions.logs.list"
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


def test_wms_locations_positions_logs_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

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
    operation = "wms.locations.positions.logs.list"
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


def test_wms_locations_positions_logs_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

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
    operation = "wms.locations.positions.logs.list"
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


def test_wms_locations_positions_logs_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

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
    operation = "wms.locations.positions.logs.list"
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


def test_wms_locations_positions_logs_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("", "position-12")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_positions_logs_list_refuses_an_empty_position(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "")

    with pytest.raises(ValueError, match="position"):
        run(call)
    assert run.sent == []


def test_wms_locations_positions_logs_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_locations_positions_logs_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.logs.list("id-11", "position-12")

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "is_accurate": True,
                    "missing_items": [
                        "00000000-0000-4000-8000-000000000014",
                        "00000000-0000-4000-8000-000000000015",
                    ],
                    "new_items": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "user_id": "user_id-18",
                    "verified_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-count": "6", "x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "is_accurate": True,
                    "missing_items": [
                        "00000000-0000-4000-8000-000000000014",
                        "00000000-0000-4000-8000-000000000015",
                    ],
                    "new_items": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "user_id": "user_id-18",
                    "verified_at": "2024-08-20T19:19:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "is_accurate": True,
                    "missing_items": [
                        "00000000-0000-4000-8000-000000000014",
                        "00000000-0000-4000-8000-000000000015",
                    ],
                    "new_items": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "user_id": "user_id-18",
                    "verified_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-count": "6", "x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "is_accurate": True,
                    "missing_items": [
                        "00000000-0000-4000-8000-000000000014",
                        "00000000-0000-4000-8000-000000000015",
                    ],
                    "new_items": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "user_id": "user_id-18",
                    "verified_at": "2024-08-20T19:19:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "is_accurate": True,
                    "missing_items": [
                        "00000000-0000-4000-8000-000000000014",
                        "00000000-0000-4000-8000-000000000015",
                    ],
                    "new_items": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "user_id": "user_id-18",
                    "verified_at": "2024-08-20T19:19:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "is_accurate": True,
                    "missing_items": [
                        "00000000-0000-4000-8000-000000000014",
                        "00000000-0000-4000-8000-000000000015",
                    ],
                    "new_items": [
                        "00000000-0000-4000-8000-000000000016",
                        "00000000-0000-4000-8000-000000000017",
                    ],
                    "user_id": "user_id-18",
                    "verified_at": "2024-08-20T19:19:07Z",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
