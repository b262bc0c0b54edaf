"""Tests of `wms.transfers`: requests as they go out, answers as they come back."""

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


def test_wms_transfers_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create(
            arrival_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            collect_at=UUID("00000000-0000-4000-8000-000000000012"),
            routing=[
                {
                    "claim_id": UUID("00000000-0000-4000-8000-000000000013"),
                    "collect_route_id": UUID("00000000-0000-4000-8000-000000000014"),
                    "delivery_route_id": UUID("00000000-0000-4000-8000-000000000015"),
                },
            ],
            target=UUID("00000000-0000-4000-8000-000000000016"),
        )

    answer: dict[str, Any] = {
        "collect_at": "00000000-0000-4000-8000-000000000011",
        "collections": [
            {
                "created_at": "2024-01-13T12:12:07Z",
                "expected_at": "2024-02-14T13:13:07Z",
                "from": "00000000-0000-4000-8000-000000000014",
                "id": "00000000-0000-4000-8000-000000000015",
                "route_id": "00000000-0000-4000-8000-000000000016",
                "ship_at": "2024-06-18T17:17:07Z",
                "status": "pending",
                "updated_at": "2024-08-20T19:19:07Z",
            },
        ],
        "created_at": "2024-09-21T20:20:07Z",
        "deliveries": [
            {
                "created_at": "2024-10-22T21:21:07Z",
                "expected_at": "2024-11-23T22:22:07Z",
                "from": "00000000-0000-4000-8000-000000000023",
                "id": "00000000-0000-4000-8000-000000000024",
                "route_id": "00000000-0000-4000-8000-000000000025",
                "ship_at": "2024-03-27T02:26:07Z",
                "status": "pending",
                "updated_at": "2024-05-01T04:28:07Z",
            },
        ],
        "id": "00000000-0000-4000-8000-000000000029",
        "is_collection_pending": False,
        "status": "transit",
        "target": "00000000-0000-4000-8000-000000000032",
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "arrival_at": "2024-12-12T11:11:07Z",
            "collect_at": "00000000-0000-4000-8000-000000000012",
            "routing": [
                {
                    "claim_id": "00000000-0000-4000-8000-000000000013",
                    "collect_route_id": "00000000-0000-4000-8000-000000000014",
                    "delivery_route_id": "00000000-0000-4000-8000-000000000015",
                },
            ],
            "target": "00000000-0000-4000-8000-000000000016",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransfer",
        {
            "collect_at": UUID("00000000-0000-4000-8000-000000000011"),
            "collections": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            1,
                            13,
                            12,
                            12,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(
                            2024,
                            6,
                            18,
                            17,
                            17,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
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
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
            "deliveries": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            10,
                            22,
                            21,
                            21,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(
                            2024,
                            3,
                            27,
                            2,
                            26,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            5,
                            1,
                            4,
                            28,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create(
            body={
                "arrival_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "collect_at": UUID("00000000-0000-4000-8000-000000000012"),
                "routing": [
                    {
                        "claim_id": UUID("00000000-0000-4000-8000-000000000013"),
                        "collect_route_id": UUID(
                            "00000000-0000-4000-8000-000000000014",
                        ),
                        "delivery_route_id": UUID(
                            "00000000-0000-4000-8000-000000000015",
                        ),
                    },
                ],
                "target": UUID("00000000-0000-4000-8000-000000000016"),
            },
        )

    answer: dict[str, Any] = {
        "collect_at": "00000000-0000-4000-8000-000000000011",
        "collections": [
            {
                "created_at": "2024-01-13T12:12:07Z",
                "expected_at": "2024-02-14T13:13:07Z",
                "from": "00000000-0000-4000-8000-000000000014",
                "id": "00000000-0000-4000-8000-000000000015",
                "route_id": "00000000-0000-4000-8000-000000000016",
                "ship_at": "2024-06-18T17:17:07Z",
                "status": "pending",
                "updated_at": "2024-08-20T19:19:07Z",
            },
        ],
        "created_at": "2024-09-21T20:20:07Z",
        "deliveries": [
            {
                "created_at": "2024-10-22T21:21:07Z",
                "expected_at": "2024-11-23T22:22:07Z",
                "from": "00000000-0000-4000-8000-000000000023",
                "id": "00000000-0000-4000-8000-000000000024",
                "route_id": "00000000-0000-4000-8000-000000000025",
                "ship_at": "2024-03-27T02:26:07Z",
                "status": "pending",
                "updated_at": "2024-05-01T04:28:07Z",
            },
        ],
        "id": "00000000-0000-4000-8000-000000000029",
        "is_collection_pending": False,
        "status": "transit",
        "target": "00000000-0000-4000-8000-000000000032",
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "arrival_at": "2024-12-12T11:11:07Z",
            "collect_at": "00000000-0000-4000-8000-000000000012",
            "routing": [
                {
                    "claim_id": "00000000-0000-4000-8000-000000000013",
                    "collect_route_id": "00000000-0000-4000-8000-000000000014",
                    "delivery_route_id": "00000000-0000-4000-8000-000000000015",
                },
            ],
            "target": "00000000-0000-4000-8000-000000000016",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransfer",
        {
            "collect_at": UUID("00000000-0000-4000-8000-000000000011"),
            "collections": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            1,
                            13,
                            12,
                            12,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(
                            2024,
                            6,
                            18,
                            17,
                            17,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
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
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
            "deliveries": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            10,
                            22,
                            21,
                            21,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(
                            2024,
                            3,
                            27,
                            2,
                            26,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            5,
                            1,
                            4,
                            28,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

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
    operation = "wms.transfers.create"
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


def test_wms_transfers_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

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
    operation = "wms.transfers.create"
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


def test_wms_transfers_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

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
    operation = "wms.transfers.create"
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


def test_wms_transfers_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

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
    operation = "wms.transfers.create"
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


def test_wms_transfers_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

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
    operation = "wms.transfers.create"
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


def test_wms_transfers_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

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
    operation = "wms.transfers.create"
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


def test_wms_transfers_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_transfers_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

    answer: dict[str, Any] = {
        "collect_at": "00000000-0000-4000-8000-000000000011",
        "collections": [
            {
                "created_at": "2024-01-13T12:12:07Z",
                "expected_at": "2024-02-14T13:13:07Z",
                "from": "00000000-0000-4000-8000-000000000014",
                "id": "00000000-0000-4000-8000-000000000015",
                "route_id": "00000000-0000-4000-8000-000000000016",
                "ship_at": "2024-06-18T17:17:07Z",
                "status": "pending",
                "updated_at": "2024-08-20T19:19:07Z",
            },
        ],
        "created_at": "2024-09-21T20:20:07Z",
        "deliveries": [
            {
                "created_at": "2024-10-22T21:21:07Z",
                "expected_at": "2024-11-23T22:22:07Z",
                "from": "00000000-0000-4000-8000-000000000023",
                "id": "00000000-0000-4000-8000-000000000024",
                "route_id": "00000000-0000-4000-8000-000000000025",
                "ship_at": "2024-03-27T02:26:07Z",
                "status": "pending",
                "updated_at": "2024-05-01T04:28:07Z",
            },
        ],
        "id": "00000000-0000-4000-8000-000000000029",
        "is_collection_pending": False,
        "status": "transit",
        "target": "00000000-0000-4000-8000-000000000032",
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransfer",
        {
            "collect_at": UUID("00000000-0000-4000-8000-000000000011"),
            "collections": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            1,
                            13,
                            12,
                            12,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(
                            2024,
                            6,
                            18,
                            17,
                            17,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
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
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
            "deliveries": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            10,
                            22,
                            21,
                            21,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(
                            2024,
                            3,
                            27,
                            2,
                            26,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            5,
                            1,
                            4,
                            28,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

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
    operation = "wms.transfers.get"
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


def test_wms_transfers_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

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
    operation = "wms.transfers.get"
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


def test_wms_transfers_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

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
    operation = "wms.transfers.get"
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


def test_wms_transfers_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

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
    operation = "wms.transfers.get"
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


def test_wms_transfers_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

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
    operation = "wms.transfers.get"
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


def test_wms_transfers_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

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
    operation = "wms.transfers.get"
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


def test_wms_transfers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "collect_at": "00000000-0000-4000-8000-000000000011",
            "collections": [
                {
                    "created_at": "2024-01-13T12:12:07Z",
                    "expected_at": "2024-02-14T13:13:07Z",
                    "from": "00000000-0000-4000-8000-000000000014",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "route_id": "00000000-0000-4000-8000-000000000016",
                    "ship_at": "2024-06-18T17:17:07Z",
                    "status": "pending",
                    "updated_at": "2024-08-20T19:19:07Z",
                },
            ],
            "created_at": "2024-09-21T20:20:07Z",
            "deliveries": [
                {
                    "created_at": "2024-10-22T21:21:07Z",
                    "expected_at": "2024-11-23T22:22:07Z",
                    "from": "00000000-0000-4000-8000-000000000023",
                    "id": "00000000-0000-4000-8000-000000000024",
                    "route_id": "00000000-0000-4000-8000-000000000025",
                    "ship_at": "2024-03-27T02:26:07Z",
                    "status": "pending",
                    "updated_at": "2024-05-01T04:28:07Z",
                },
            ],
            "id": "00000000-0000-4000-8000-000000000029",
            "is_collection_pending": False,
            "status": "transit",
            "target": "00000000-0000-4000-8000-000000000032",
            "updated_at": "2024-10-06T09:33:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsTransfer",
            {
                "collect_at": UUID("00000000-0000-4000-8000-000000000011"),
                "collections": [
                    Seen(
                        "WmsSubTransferSummary",
                        {
                            "created_at": dt.datetime(
                                2024,
                                1,
                                13,
                                12,
                                12,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "expected_at": dt.datetime(
                                2024,
                                2,
                                14,
                                13,
                                13,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "from_": UUID("00000000-0000-4000-8000-000000000014"),
                            "id": UUID("00000000-0000-4000-8000-000000000015"),
                            "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                            "ship_at": dt.datetime(
                                2024,
                                6,
                                18,
                                17,
                                17,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "status": "pending",
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
                ],
                "created_at": dt.datetime(
                    2024,
                    9,
                    21,
                    20,
                    20,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "deliveries": [
                    Seen(
                        "WmsSubTransferSummary",
                        {
                            "created_at": dt.datetime(
                                2024,
                                10,
                                22,
                                21,
                                21,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "expected_at": dt.datetime(
                                2024,
                                11,
                                23,
                                22,
                                22,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "from_": UUID("00000000-0000-4000-8000-000000000023"),
                            "id": UUID("00000000-0000-4000-8000-000000000024"),
                            "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                            "ship_at": dt.datetime(
                                2024,
                                3,
                                27,
                                2,
                                26,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "status": "pending",
                            "updated_at": dt.datetime(
                                2024,
                                5,
                                1,
                                4,
                                28,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                        },
                    ),
                ],
                "id": UUID("00000000-0000-4000-8000-000000000029"),
                "is_collection_pending": False,
                "status": "transit",
                "target": UUID("00000000-0000-4000-8000-000000000032"),
                "updated_at": dt.datetime(
                    2024,
                    10,
                    6,
                    9,
                    33,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsTransfer", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

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
    operation = "wms.transfers.list"
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


def test_wms_transfers_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

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
    operation = "wms.transfers.list"
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


def test_wms_transfers_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

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
    operation = "wms.transfers.list"
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


def test_wms_transfers_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

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
    operation = "wms.transfers.list"
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


def test_wms_transfers_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

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
    operation = "wms.transfers.list"
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


def test_wms_transfers_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

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
    operation = "wms.transfers.list"
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


def test_wms_transfers_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "collect_at": "00000000-0000-4000-8000-000000000011",
                    "collections": [
                        {
                            "created_at": "2024-01-13T12:12:07Z",
                            "expected_at": "2024-02-14T13:13:07Z",
                            "from": "00000000-0000-4000-8000-000000000014",
                            "id": "00000000-0000-4000-8000-000000000015",
                            "route_id": "00000000-0000-4000-8000-000000000016",
                            "ship_at": "2024-06-18T17:17:07Z",
                            "status": "pending",
                            "updated_at": "2024-08-20T19:19:07Z",
                        },
                    ],
                    "created_at": "2024-09-21T20:20:07Z",
                    "deliveries": [
                        {
                            "created_at": "2024-10-22T21:21:07Z",
                            "expected_at": "2024-11-23T22:22:07Z",
                            "from": "00000000-0000-4000-8000-000000000023",
                            "id": "00000000-0000-4000-8000-000000000024",
                            "route_id": "00000000-0000-4000-8000-000000000025",
                            "ship_at": "2024-03-27T02:26:07Z",
                            "status": "pending",
                            "updated_at": "2024-05-01T04:28:07Z",
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000029",
                    "is_collection_pending": False,
                    "status": "transit",
                    "target": "00000000-0000-4000-8000-000000000032",
                    "updated_at": "2024-10-06T09:33:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "collect_at": "00000000-0000-4000-8000-000000000011",
                    "collections": [
                        {
                            "created_at": "2024-01-13T12:12:07Z",
                            "expected_at": "2024-02-14T13:13:07Z",
                            "from": "00000000-0000-4000-8000-000000000014",
                            "id": "00000000-0000-4000-8000-000000000015",
                            "route_id": "00000000-0000-4000-8000-000000000016",
                            "ship_at": "2024-06-18T17:17:07Z",
                            "status": "pending",
                            "updated_at": "2024-08-20T19:19:07Z",
                        },
                    ],
                    "created_at": "2024-09-21T20:20:07Z",
                    "deliveries": [
                        {
                            "created_at": "2024-10-22T21:21:07Z",
                            "expected_at": "2024-11-23T22:22:07Z",
                            "from": "00000000-0000-4000-8000-000000000023",
                            "id": "00000000-0000-4000-8000-000000000024",
                            "route_id": "00000000-0000-4000-8000-000000000025",
                            "ship_at": "2024-03-27T02:26:07Z",
                            "status": "pending",
                            "updated_at": "2024-05-01T04:28:07Z",
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000029",
                    "is_collection_pending": False,
                    "status": "transit",
                    "target": "00000000-0000-4000-8000-000000000032",
                    "updated_at": "2024-10-06T09:33:07Z",
                },
                {
                    "collect_at": "00000000-0000-4000-8000-000000000011",
                    "collections": [
                        {
                            "created_at": "2024-01-13T12:12:07Z",
                            "expected_at": "2024-02-14T13:13:07Z",
                            "from": "00000000-0000-4000-8000-000000000014",
                            "id": "00000000-0000-4000-8000-000000000015",
                            "route_id": "00000000-0000-4000-8000-000000000016",
                            "ship_at": "2024-06-18T17:17:07Z",
                            "status": "pending",
                            "updated_at": "2024-08-20T19:19:07Z",
                        },
                    ],
                    "created_at": "2024-09-21T20:20:07Z",
                    "deliveries": [
                        {
                            "created_at": "2024-10-22T21:21:07Z",
                            "expected_at": "2024-11-23T22:22:07Z",
                            "from": "00000000-0000-4000-8000-000000000023",
                            "id": "00000000-0000-4000-8000-000000000024",
                            "route_id": "00000000-0000-4000-8000-000000000025",
                            "ship_at": "2024-03-27T02:26:07Z",
                            "status": "pending",
                            "updated_at": "2024-05-01T04:28:07Z",
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000029",
                    "is_collection_pending": False,
                    "status": "transit",
                    "target": "00000000-0000-4000-8000-000000000032",
                    "updated_at": "2024-10-06T09:33:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "collect_at": "00000000-0000-4000-8000-000000000011",
                    "collections": [
                        {
                            "created_at": "2024-01-13T12:12:07Z",
                            "expected_at": "2024-02-14T13:13:07Z",
                            "from": "00000000-0000-4000-8000-000000000014",
                            "id": "00000000-0000-4000-8000-000000000015",
                            "route_id": "00000000-0000-4000-8000-000000000016",
                            "ship_at": "2024-06-18T17:17:07Z",
                            "status": "pending",
                            "updated_at": "2024-08-20T19:19:07Z",
                        },
                    ],
                    "created_at": "2024-09-21T20:20:07Z",
                    "deliveries": [
                        {
                            "created_at": "2024-10-22T21:21:07Z",
                            "expected_at": "2024-11-23T22:22:07Z",
                            "from": "00000000-0000-4000-8000-000000000023",
                            "id": "00000000-0000-4000-8000-000000000024",
                            "route_id": "00000000-0000-4000-8000-000000000025",
                            "ship_at": "2024-03-27T02:26:07Z",
                            "status": "pending",
                            "updated_at": "2024-05-01T04:28:07Z",
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000029",
                    "is_collection_pending": False,
                    "status": "transit",
                    "target": "00000000-0000-4000-8000-000000000032",
                    "updated_at": "2024-10-06T09:33:07Z",
                },
                {
                    "collect_at": "00000000-0000-4000-8000-000000000011",
                    "collections": [
                        {
                            "created_at": "2024-01-13T12:12:07Z",
                            "expected_at": "2024-02-14T13:13:07Z",
                            "from": "00000000-0000-4000-8000-000000000014",
                            "id": "00000000-0000-4000-8000-000000000015",
                            "route_id": "00000000-0000-4000-8000-000000000016",
                            "ship_at": "2024-06-18T17:17:07Z",
                            "status": "pending",
                            "updated_at": "2024-08-20T19:19:07Z",
                        },
                    ],
                    "created_at": "2024-09-21T20:20:07Z",
                    "deliveries": [
                        {
                            "created_at": "2024-10-22T21:21:07Z",
                            "expected_at": "2024-11-23T22:22:07Z",
                            "from": "00000000-0000-4000-8000-000000000023",
                            "id": "00000000-0000-4000-8000-000000000024",
                            "route_id": "00000000-0000-4000-8000-000000000025",
                            "ship_at": "2024-03-27T02:26:07Z",
                            "status": "pending",
                            "updated_at": "2024-05-01T04:28:07Z",
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000029",
                    "is_collection_pending": False,
                    "status": "transit",
                    "target": "00000000-0000-4000-8000-000000000032",
                    "updated_at": "2024-10-06T09:33:07Z",
                },
                {
                    "collect_at": "00000000-0000-4000-8000-000000000011",
                    "collections": [
                        {
                            "created_at": "2024-01-13T12:12:07Z",
                            "expected_at": "2024-02-14T13:13:07Z",
                            "from": "00000000-0000-4000-8000-000000000014",
                            "id": "00000000-0000-4000-8000-000000000015",
                            "route_id": "00000000-0000-4000-8000-000000000016",
                            "ship_at": "2024-06-18T17:17:07Z",
                            "status": "pending",
                            "updated_at": "2024-08-20T19:19:07Z",
                        },
                    ],
                    "created_at": "2024-09-21T20:20:07Z",
                    "deliveries": [
                        {
                            "created_at": "2024-10-22T21:21:07Z",
                            "expected_at": "2024-11-23T22:22:07Z",
                            "from": "00000000-0000-4000-8000-000000000023",
                            "id": "00000000-0000-4000-8000-000000000024",
                            "route_id": "00000000-0000-4000-8000-000000000025",
                            "ship_at": "2024-03-27T02:26:07Z",
                            "status": "pending",
                            "updated_at": "2024-05-01T04:28:07Z",
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000029",
                    "is_collection_pending": False,
                    "status": "transit",
                    "target": "00000000-0000-4000-8000-000000000032",
                    "updated_at": "2024-10-06T09:33:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_wms_transfers_project_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project(
            arrival_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            collect_at=UUID("00000000-0000-4000-8000-000000000012"),
            routing=[
                {
                    "claim_id": UUID("00000000-0000-4000-8000-000000000013"),
                    "collect_route_id": UUID("00000000-0000-4000-8000-000000000014"),
                    "delivery_route_id": UUID("00000000-0000-4000-8000-000000000015"),
                },
            ],
            target=UUID("00000000-0000-4000-8000-000000000016"),
        )

    answer: dict[str, Any] = {
        "collect_at": "00000000-0000-4000-8000-000000000011",
        "collections": [
            {
                "created_at": "2024-01-13T12:12:07Z",
                "expected_at": "2024-02-14T13:13:07Z",
                "from": "00000000-0000-4000-8000-000000000014",
                "id": "00000000-0000-4000-8000-000000000015",
                "route_id": "00000000-0000-4000-8000-000000000016",
                "ship_at": "2024-06-18T17:17:07Z",
                "status": "pending",
                "updated_at": "2024-08-20T19:19:07Z",
            },
        ],
        "created_at": "2024-09-21T20:20:07Z",
        "deliveries": [
            {
                "created_at": "2024-10-22T21:21:07Z",
                "expected_at": "2024-11-23T22:22:07Z",
                "from": "00000000-0000-4000-8000-000000000023",
                "id": "00000000-0000-4000-8000-000000000024",
                "route_id": "00000000-0000-4000-8000-000000000025",
                "ship_at": "2024-03-27T02:26:07Z",
                "status": "pending",
                "updated_at": "2024-05-01T04:28:07Z",
            },
        ],
        "id": "00000000-0000-4000-8000-000000000029",
        "is_collection_pending": False,
        "status": "transit",
        "target": "00000000-0000-4000-8000-000000000032",
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers/projection",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "arrival_at": "2024-12-12T11:11:07Z",
            "collect_at": "00000000-0000-4000-8000-000000000012",
            "routing": [
                {
                    "claim_id": "00000000-0000-4000-8000-000000000013",
                    "collect_route_id": "00000000-0000-4000-8000-000000000014",
                    "delivery_route_id": "00000000-0000-4000-8000-000000000015",
                },
            ],
            "target": "00000000-0000-4000-8000-000000000016",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransfer",
        {
            "collect_at": UUID("00000000-0000-4000-8000-000000000011"),
            "collections": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            1,
                            13,
                            12,
                            12,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(
                            2024,
                            6,
                            18,
                            17,
                            17,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
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
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
            "deliveries": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            10,
                            22,
                            21,
                            21,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(
                            2024,
                            3,
                            27,
                            2,
                            26,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            5,
                            1,
                            4,
                            28,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_project_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers/projection",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_project_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project(
            body={
                "arrival_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "collect_at": UUID("00000000-0000-4000-8000-000000000012"),
                "routing": [
                    {
                        "claim_id": UUID("00000000-0000-4000-8000-000000000013"),
                        "collect_route_id": UUID(
                            "00000000-0000-4000-8000-000000000014",
                        ),
                        "delivery_route_id": UUID(
                            "00000000-0000-4000-8000-000000000015",
                        ),
                    },
                ],
                "target": UUID("00000000-0000-4000-8000-000000000016"),
            },
        )

    answer: dict[str, Any] = {
        "collect_at": "00000000-0000-4000-8000-000000000011",
        "collections": [
            {
                "created_at": "2024-01-13T12:12:07Z",
                "expected_at": "2024-02-14T13:13:07Z",
                "from": "00000000-0000-4000-8000-000000000014",
                "id": "00000000-0000-4000-8000-000000000015",
                "route_id": "00000000-0000-4000-8000-000000000016",
                "ship_at": "2024-06-18T17:17:07Z",
                "status": "pending",
                "updated_at": "2024-08-20T19:19:07Z",
            },
        ],
        "created_at": "2024-09-21T20:20:07Z",
        "deliveries": [
            {
                "created_at": "2024-10-22T21:21:07Z",
                "expected_at": "2024-11-23T22:22:07Z",
                "from": "00000000-0000-4000-8000-000000000023",
                "id": "00000000-0000-4000-8000-000000000024",
                "route_id": "00000000-0000-4000-8000-000000000025",
                "ship_at": "2024-03-27T02:26:07Z",
                "status": "pending",
                "updated_at": "2024-05-01T04:28:07Z",
            },
        ],
        "id": "00000000-0000-4000-8000-000000000029",
        "is_collection_pending": False,
        "status": "transit",
        "target": "00000000-0000-4000-8000-000000000032",
        "updated_at": "2024-10-06T09:33:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers/projection",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "arrival_at": "2024-12-12T11:11:07Z",
            "collect_at": "00000000-0000-4000-8000-000000000012",
            "routing": [
                {
                    "claim_id": "00000000-0000-4000-8000-000000000013",
                    "collect_route_id": "00000000-0000-4000-8000-000000000014",
                    "delivery_route_id": "00000000-0000-4000-8000-000000000015",
                },
            ],
            "target": "00000000-0000-4000-8000-000000000016",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransfer",
        {
            "collect_at": UUID("00000000-0000-4000-8000-000000000011"),
            "collections": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            1,
                            13,
                            12,
                            12,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(
                            2024,
                            6,
                            18,
                            17,
                            17,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
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
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.timezone.utc),
            "deliveries": [
                Seen(
                    "WmsSubTransferSummary",
                    {
                        "created_at": dt.datetime(
                            2024,
                            10,
                            22,
                            21,
                            21,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(
                            2024,
                            3,
                            27,
                            2,
                            26,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            5,
                            1,
                            4,
                            28,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_project_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

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
    operation = "wms.transfers.project"
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


def test_wms_transfers_project_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

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
    operation = "wms.transfers.project"
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


def test_wms_transfers_project_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

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
    operation = "wms.transfers.project"
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


def test_wms_transfers_project_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

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
    operation = "wms.transfers.project"
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


def test_wms_transfers_project_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

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
    operation = "wms.transfers.project"
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


def test_wms_transfers_project_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

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
    operation = "wms.transfers.project"
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


def test_wms_transfers_project_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.project()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_transfers_report_items_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items(
            item_claims=[
                {
                    "claim_item_id": UUID("00000000-0000-4000-8000-000000000011"),
                    "position": "position-12",
                },
            ],
            target=UUID("00000000-0000-4000-8000-000000000013"),
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/report",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "item_claims": [
                {
                    "claim_item_id": "00000000-0000-4000-8000-000000000011",
                    "position": "position-12",
                },
            ],
            "target": "00000000-0000-4000-8000-000000000013",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_wms_transfers_report_items_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/report",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_wms_transfers_report_items_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items(
            body={
                "item_claims": [
                    {
                        "claim_item_id": UUID("00000000-0000-4000-8000-000000000011"),
                        "position": "position-12",
                    },
                ],
                "target": UUID("00000000-0000-4000-8000-000000000013"),
            },
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/report",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "item_claims": [
                {
                    "claim_item_id": "00000000-0000-4000-8000-000000000011",
                    "position": "position-12",
                },
            ],
            "target": "00000000-0000-4000-8000-000000000013",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_wms_transfers_report_items_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

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
    operation = "wms.transfers.report_items"
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


def test_wms_transfers_report_items_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

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
    operation = "wms.transfers.report_items"
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


def test_wms_transfers_report_items_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

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
    operation = "wms.transfers.report_items"
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


def test_wms_transfers_report_items_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

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
    operation = "wms.transfers.report_items"
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


def test_wms_transfers_report_items_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

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
    operation = "wms.transfers.report_items"
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


def test_wms_transfers_report_items_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

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
    operation = "wms.transfers.report_items"
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


def test_wms_transfers_report_items_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.report_items()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
