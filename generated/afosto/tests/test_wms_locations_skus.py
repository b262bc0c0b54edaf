"""Tests of `wms.locations.skus`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_wms_locations_skus_add(client: Afosto) -> Any:
    return client.wms.locations.skus.add("id-11")


def test_wms_locations_skus_add_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.skus.add("id-11", body=["body-11", "body-12"])

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "00000000-0000-4000-8000-000000000012",
            "sku": "sku-13",
            "updated_at": "2024-03-15T14:14:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations/id-11/skus",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsAddAvailableSkuResponse",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "sku": "sku-13",
                "updated_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_skus_add_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_skus_add, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations/id-11/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsAddAvailableSkuResponse", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_skus_add_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_skus_add, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.skus.add"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_skus_add_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.skus.add("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_skus_add_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_locations_skus_add, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_locations_skus_list(client: Afosto) -> Any:
    return client.wms.locations.skus.list("id-11")


def test_wms_locations_skus_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.skus.list(
            "id-11",
            sku="sku-11",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "00000000-0000-4000-8000-000000000012",
            "sku": "sku-13",
            "updated_at": "2024-03-15T14:14:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/skus?sku=sku-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-12",
            "x-page-size": "page_size-13",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsAddAvailableSkuResponse",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "sku": "sku-13",
                "updated_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_skus_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_skus_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsAddAvailableSkuResponse", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_skus_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_skus_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.skus.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_skus_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.skus.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_skus_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_locations_skus_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_locations_skus_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6", "x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-count": "6", "x-page": "cursor-3"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_wms_locations_skus_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_locations_skus_remove(client: Afosto) -> Any:
    return client.wms.locations.skus.remove("id-11")


def test_wms_locations_skus_remove_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.skus.remove(
            "id-11",
            body=[
                UUID("00000000-0000-4000-8000-000000000011"),
                UUID("00000000-0000-4000-8000-000000000012"),
            ],
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/locations/id-11/skus",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            "00000000-0000-4000-8000-000000000011",
            "00000000-0000-4000-8000-000000000012",
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_wms_locations_skus_remove_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_wms_locations_skus_remove, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/locations/id-11/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_skus_remove_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_skus_remove, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.skus.remove"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_skus_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.skus.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_skus_remove_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_wms_locations_skus_remove, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
