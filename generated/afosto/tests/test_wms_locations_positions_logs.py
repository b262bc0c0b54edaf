"""Tests of `wms.locations.positions.logs`: requests as they go out, answers as they come back."""

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


def call_wms_locations_positions_logs_list(client: Afosto) -> Any:
    return client.wms.locations.positions.logs.list("id-11", "position-12")


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
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
                "verified_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_positions_logs_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_positions_logs_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/positions/position-12/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsPositionLogResponse", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_wms_locations_positions_logs_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_positions_logs_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.positions.logs.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


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
    success = Reply(200, json=[{}])
    outcome = run(
        call_wms_locations_positions_logs_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_wms_locations_positions_logs_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6", "x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-count": "6", "x-page": "cursor-3"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_wms_locations_positions_logs_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
