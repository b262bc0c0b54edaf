"""Tests of `wms.subtransfers`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_wms_subtransfers_get(client: Afosto) -> Any:
    return client.wms.subtransfers.get("id-11")


def test_wms_subtransfers_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.subtransfers.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expected_at": "2024-01-13T12:12:07Z",
        "from": "from_-13",
        "id": "id-14",
        "route_id": "route_id-15",
        "ship_at": "2024-05-17T16:16:07Z",
        "status": "delivered",
        "transfer_id": "transfer_id-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/subtransfers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsSubTransfer",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expected_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "from_": "from_-13",
            "id": "id-14",
            "route_id": "route_id-15",
            "ship_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "status": "delivered",
            "transfer_id": "transfer_id-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_subtransfers_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_subtransfers_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/subtransfers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsSubTransfer", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_subtransfers_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_subtransfers_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.subtransfers.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_subtransfers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.subtransfers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_subtransfers_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_subtransfers_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_subtransfers_list(client: Afosto) -> Any:
    return client.wms.subtransfers.list()


def test_wms_subtransfers_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.subtransfers.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "expected_at": "2024-01-13T12:12:07Z",
            "from": "from_-13",
            "id": "id-14",
            "route_id": "route_id-15",
            "ship_at": "2024-05-17T16:16:07Z",
            "status": "delivered",
            "transfer_id": "transfer_id-18",
            "updated_at": "2024-08-20T19:19:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/subtransfers",
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
            "WmsSubTransfer",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "expected_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "from_": "from_-13",
                "id": "id-14",
                "route_id": "route_id-15",
                "ship_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
                "status": "delivered",
                "transfer_id": "transfer_id-18",
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_subtransfers_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_subtransfers_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/subtransfers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsSubTransfer", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_subtransfers_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_subtransfers_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.subtransfers.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_subtransfers_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_subtransfers_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_subtransfers_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_subtransfers_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
