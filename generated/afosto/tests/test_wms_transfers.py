"""Tests of `wms.transfers`: requests as they go out, answers as they come back."""

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


def call_wms_transfers_create(client: Afosto) -> Any:
    return client.wms.transfers.create()


def test_wms_transfers_create_full(run: Runner) -> None:
    body: params.WmsCreateTransferRequestParams = {
        "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "collect_at": UUID("00000000-0000-4000-8000-000000000012"),
        "routing": [
            {
                "claim_id": UUID("00000000-0000-4000-8000-000000000013"),
                "collect_route_id": UUID("00000000-0000-4000-8000-000000000014"),
                "delivery_route_id": UUID("00000000-0000-4000-8000-000000000015"),
            },
        ],
        "target": UUID("00000000-0000-4000-8000-000000000016"),
    }

    def call(client: Afosto) -> Any:
        return client.wms.transfers.create(
            arrival_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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

    def whole(client: Afosto) -> Any:
        return client.wms.transfers.create(body=body)

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
                            tzinfo=dt.UTC,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            8,
                            20,
                            19,
                            19,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
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
                            tzinfo=dt.UTC,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
                        "status": "pending",
                        "updated_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.UTC),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_transfers_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_transfers_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_transfers_get(client: Afosto) -> Any:
    return client.wms.transfers.get("id-11")


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
                            tzinfo=dt.UTC,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            8,
                            20,
                            19,
                            19,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
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
                            tzinfo=dt.UTC,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
                        "status": "pending",
                        "updated_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.UTC),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_transfers_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_transfers_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_transfers_list(client: Afosto) -> Any:
    return client.wms.transfers.list()


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
                                tzinfo=dt.UTC,
                            ),
                            "expected_at": dt.datetime(
                                2024,
                                2,
                                14,
                                13,
                                13,
                                7,
                                tzinfo=dt.UTC,
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
                                tzinfo=dt.UTC,
                            ),
                            "status": "pending",
                            "updated_at": dt.datetime(
                                2024,
                                8,
                                20,
                                19,
                                19,
                                7,
                                tzinfo=dt.UTC,
                            ),
                        },
                    ),
                ],
                "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
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
                                tzinfo=dt.UTC,
                            ),
                            "expected_at": dt.datetime(
                                2024,
                                11,
                                23,
                                22,
                                22,
                                7,
                                tzinfo=dt.UTC,
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
                                tzinfo=dt.UTC,
                            ),
                            "status": "pending",
                            "updated_at": dt.datetime(
                                2024,
                                5,
                                1,
                                4,
                                28,
                                7,
                                tzinfo=dt.UTC,
                            ),
                        },
                    ),
                ],
                "id": UUID("00000000-0000-4000-8000-000000000029"),
                "is_collection_pending": False,
                "status": "transit",
                "target": UUID("00000000-0000-4000-8000-000000000032"),
                "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsTransfer", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_transfers_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_transfers_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_transfers_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_transfers_project(client: Afosto) -> Any:
    return client.wms.transfers.project()


def test_wms_transfers_project_full(run: Runner) -> None:
    body: params.WmsCreateTransferRequestParams = {
        "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "collect_at": UUID("00000000-0000-4000-8000-000000000012"),
        "routing": [
            {
                "claim_id": UUID("00000000-0000-4000-8000-000000000013"),
                "collect_route_id": UUID("00000000-0000-4000-8000-000000000014"),
                "delivery_route_id": UUID("00000000-0000-4000-8000-000000000015"),
            },
        ],
        "target": UUID("00000000-0000-4000-8000-000000000016"),
    }

    def call(client: Afosto) -> Any:
        return client.wms.transfers.project(
            arrival_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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

    def whole(client: Afosto) -> Any:
        return client.wms.transfers.project(body=body)

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
                            tzinfo=dt.UTC,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000014"),
                        "id": UUID("00000000-0000-4000-8000-000000000015"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000016"),
                        "ship_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                        "status": "pending",
                        "updated_at": dt.datetime(
                            2024,
                            8,
                            20,
                            19,
                            19,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
            ],
            "created_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
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
                            tzinfo=dt.UTC,
                        ),
                        "expected_at": dt.datetime(
                            2024,
                            11,
                            23,
                            22,
                            22,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "from_": UUID("00000000-0000-4000-8000-000000000023"),
                        "id": UUID("00000000-0000-4000-8000-000000000024"),
                        "route_id": UUID("00000000-0000-4000-8000-000000000025"),
                        "ship_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
                        "status": "pending",
                        "updated_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.UTC),
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000029"),
            "is_collection_pending": False,
            "status": "transit",
            "target": UUID("00000000-0000-4000-8000-000000000032"),
            "updated_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_transfers_project_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_project, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/transfers/projection",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_project_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_project, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.project"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_project_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_transfers_project, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_transfers_report_items(client: Afosto) -> Any:
    return client.wms.transfers.report_items()


def test_wms_transfers_report_items_full(run: Runner) -> None:
    body: params.WmsTransferReportParams = {
        "item_claims": [
            {
                "claim_item_id": UUID("00000000-0000-4000-8000-000000000011"),
                "position": "position-12",
            },
        ],
        "target": UUID("00000000-0000-4000-8000-000000000013"),
    }

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

    def whole(client: Afosto) -> Any:
        return client.wms.transfers.report_items(body=body)

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
    assert run(whole, reply).sent == [sent]


def test_wms_transfers_report_items_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_wms_transfers_report_items, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/report",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_report_items_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_report_items, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.report_items"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_report_items_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_transfers_report_items, Reply(503), max_retries=1)
    assert len(run.sent) == 1
