"""Tests of `lcs.parcels`: requests as they go out, answers as they come back."""

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
    waited,
    waited_later,
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


def call_lcs_parcels_create(client: Afosto) -> Any:
    return client.lcs.parcels.create()


def test_lcs_parcels_create_full(run: Runner) -> None:
    body: params.LcsParcelCreateModelParams = {
        "height": 11,
        "item_ids": ["item_ids-12", "item_ids-13"],
        "length": 14,
        "shipment_id": "shipment_id-15",
        "tracking_code": "tracking_code-16",
        "tracking_url": "tracking_url-17",
        "weight": 18,
        "width": 19,
    }

    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create(
            height=11,
            item_ids=["item_ids-12", "item_ids-13"],
            length=14,
            shipment_id="shipment_id-15",
            tracking_code="tracking_code-16",
            tracking_url="tracking_url-17",
            weight=18,
            width=19,
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.parcels.create(body=body)

    answer: dict[str, Any] = {
        "count": 11,
        "created_at": "2024-01-13T12:12:07Z",
        "file_id": "file_id-13",
        "finished_at": "2024-03-15T14:14:07Z",
        "height": 15,
        "id": "id-16",
        "in_transit_at": "2024-06-18T17:17:07Z",
        "is_delivered": False,
        "is_finished": True,
        "is_in_transit": False,
        "is_outbound": True,
        "items": [
            {
                "description": "description-22",
                "id": "00000000-0000-4000-8000-000000000023",
                "quantity": 24,
                "sku": "sku-25",
            },
        ],
        "label": {
            "file_id": "file_id-26",
            "label_text": "label_text-27",
            "reference": "reference-28",
            "requested_at": "2024-06-02T05:29:07Z",
        },
        "length": 30,
        "number": "number-31",
        "position": "position-32",
        "ship_at": "2024-10-06T09:33:07Z",
        "shipment_id": "00000000-0000-4000-8000-000000000034",
        "tracking_code": "tracking_code-35",
        "tracking_url": "tracking_url-36",
        "updated_at": "2024-02-10T13:37:07Z",
        "weight": 38,
        "width": 39,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsParcel",
        {
            "count": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "file_id": "file_id-13",
            "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "height": 15,
            "id": "id-16",
            "in_transit_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "is_delivered": False,
            "is_finished": True,
            "is_in_transit": False,
            "is_outbound": True,
            "items": [
                Seen(
                    "LcsParcelItem",
                    {
                        "description": "description-22",
                        "id": UUID("00000000-0000-4000-8000-000000000023"),
                        "quantity": 24,
                        "sku": "sku-25",
                    },
                ),
            ],
            "label": Seen(
                "LcsParcelLabel",
                {
                    "file_id": "file_id-26",
                    "label_text": "label_text-27",
                    "reference": "reference-28",
                    "requested_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.UTC),
                },
            ),
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
            "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
            "weight": 38,
            "width": 39,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_parcels_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_parcels_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_parcels_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_lcs_parcels_delete(client: Afosto) -> Any:
    return client.lcs.parcels.delete("id-11")


def test_lcs_parcels_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_parcels_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_parcels_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_parcels_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_parcels_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_parcels_get(client: Afosto) -> Any:
    return client.lcs.parcels.get("id-11")


def test_lcs_parcels_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

    answer: dict[str, Any] = {
        "count": 11,
        "created_at": "2024-01-13T12:12:07Z",
        "file_id": "file_id-13",
        "finished_at": "2024-03-15T14:14:07Z",
        "height": 15,
        "id": "id-16",
        "in_transit_at": "2024-06-18T17:17:07Z",
        "is_delivered": False,
        "is_finished": True,
        "is_in_transit": False,
        "is_outbound": True,
        "items": [
            {
                "description": "description-22",
                "id": "00000000-0000-4000-8000-000000000023",
                "quantity": 24,
                "sku": "sku-25",
            },
        ],
        "label": {
            "file_id": "file_id-26",
            "label_text": "label_text-27",
            "reference": "reference-28",
            "requested_at": "2024-06-02T05:29:07Z",
        },
        "length": 30,
        "number": "number-31",
        "position": "position-32",
        "ship_at": "2024-10-06T09:33:07Z",
        "shipment_id": "00000000-0000-4000-8000-000000000034",
        "tracking_code": "tracking_code-35",
        "tracking_url": "tracking_url-36",
        "updated_at": "2024-02-10T13:37:07Z",
        "weight": 38,
        "width": 39,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsParcel",
        {
            "count": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "file_id": "file_id-13",
            "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "height": 15,
            "id": "id-16",
            "in_transit_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "is_delivered": False,
            "is_finished": True,
            "is_in_transit": False,
            "is_outbound": True,
            "items": [
                Seen(
                    "LcsParcelItem",
                    {
                        "description": "description-22",
                        "id": UUID("00000000-0000-4000-8000-000000000023"),
                        "quantity": 24,
                        "sku": "sku-25",
                    },
                ),
            ],
            "label": Seen(
                "LcsParcelLabel",
                {
                    "file_id": "file_id-26",
                    "label_text": "label_text-27",
                    "reference": "reference-28",
                    "requested_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.UTC),
                },
            ),
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
            "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
            "weight": 38,
            "width": 39,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_parcels_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_parcels_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_parcels_list(client: Afosto) -> Any:
    return client.lcs.parcels.list()


def test_lcs_parcels_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list(page=11, page_size=12)

    answer: list[Any] = [
        {
            "count": 11,
            "created_at": "2024-01-13T12:12:07Z",
            "file_id": "file_id-13",
            "finished_at": "2024-03-15T14:14:07Z",
            "height": 15,
            "id": "id-16",
            "in_transit_at": "2024-06-18T17:17:07Z",
            "is_delivered": False,
            "is_finished": True,
            "is_in_transit": False,
            "is_outbound": True,
            "items": [
                {
                    "description": "description-22",
                    "id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "sku": "sku-25",
                },
            ],
            "label": {
                "file_id": "file_id-26",
                "label_text": "label_text-27",
                "reference": "reference-28",
                "requested_at": "2024-06-02T05:29:07Z",
            },
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": "2024-10-06T09:33:07Z",
            "shipment_id": "00000000-0000-4000-8000-000000000034",
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": "2024-02-10T13:37:07Z",
            "weight": 38,
            "width": 39,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/parcels",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "11",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcel",
            {
                "count": 11,
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "file_id": "file_id-13",
                "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "height": 15,
                "id": "id-16",
                "in_transit_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "is_delivered": False,
                "is_finished": True,
                "is_in_transit": False,
                "is_outbound": True,
                "items": [
                    Seen(
                        "LcsParcelItem",
                        {
                            "description": "description-22",
                            "id": UUID("00000000-0000-4000-8000-000000000023"),
                            "quantity": 24,
                            "sku": "sku-25",
                        },
                    ),
                ],
                "label": Seen(
                    "LcsParcelLabel",
                    {
                        "file_id": "file_id-26",
                        "label_text": "label_text-27",
                        "reference": "reference-28",
                        "requested_at": dt.datetime(
                            2024,
                            6,
                            2,
                            5,
                            29,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
                "length": 30,
                "number": "number-31",
                "position": "position-32",
                "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
                "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
                "tracking_code": "tracking_code-35",
                "tracking_url": "tracking_url-36",
                "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
                "weight": 38,
                "width": 39,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/parcels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsParcel", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_parcels_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_parcels_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_parcels_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_parcels_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_parcels_mark_finished(client: Afosto) -> Any:
    return client.lcs.parcels.mark_finished("id-11")


def test_lcs_parcels_mark_finished_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11/finished",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_parcels_mark_finished_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_parcels_mark_finished, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11/finished",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_mark_finished_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_mark_finished, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.mark_finished"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_mark_finished_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_mark_finished_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_parcels_mark_finished, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_parcels_mark_in_transit(client: Afosto) -> Any:
    return client.lcs.parcels.mark_in_transit("id-11")


def test_lcs_parcels_mark_in_transit_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11/transit",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_parcels_mark_in_transit_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_parcels_mark_in_transit, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11/transit",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_mark_in_transit_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_mark_in_transit, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.mark_in_transit"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_mark_in_transit_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_mark_in_transit_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_parcels_mark_in_transit, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_parcels_request_label(client: Afosto) -> Any:
    return client.lcs.parcels.request_label("id-11")


def test_lcs_parcels_request_label_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/label",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_parcels_request_label_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_parcels_request_label, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/label",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_request_label_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_request_label, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.request_label"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_request_label_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_request_label_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_parcels_request_label, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_request_label_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(
        call_lcs_parcels_request_label,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_lcs_parcels_request_slip(client: Afosto) -> Any:
    return client.lcs.parcels.request_slip("id-11")


def test_lcs_parcels_request_slip_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/slip",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_parcels_request_slip_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_parcels_request_slip, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/slip",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_request_slip_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_parcels_request_slip, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.request_slip"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_request_slip_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_request_slip_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_parcels_request_slip, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_request_slip_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(
        call_lcs_parcels_request_slip,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_lcs_parcels_search(client: Afosto) -> Any:
    return client.lcs.parcels.search()


def test_lcs_parcels_search_full(run: Runner) -> None:
    body: params.LcsParcelSearchParams = {
        "constraints": [
            {
                "key": "is_delivered",
                "operator": "in",
                "values": ["values-15", "values-16"],
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "is_delivered",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.parcels.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "count": 11,
            "created_at": "2024-01-13T12:12:07Z",
            "file_id": "file_id-13",
            "finished_at": "2024-03-15T14:14:07Z",
            "height": 15,
            "id": "id-16",
            "in_transit_at": "2024-06-18T17:17:07Z",
            "is_delivered": False,
            "is_finished": True,
            "is_in_transit": False,
            "is_outbound": True,
            "items": [
                {
                    "description": "description-22",
                    "id": "00000000-0000-4000-8000-000000000023",
                    "quantity": 24,
                    "sku": "sku-25",
                },
            ],
            "label": {
                "file_id": "file_id-26",
                "label_text": "label_text-27",
                "reference": "reference-28",
                "requested_at": "2024-06-02T05:29:07Z",
            },
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": "2024-10-06T09:33:07Z",
            "shipment_id": "00000000-0000-4000-8000-000000000034",
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": "2024-02-10T13:37:07Z",
            "weight": 38,
            "width": 39,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcel",
            {
                "count": 11,
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "file_id": "file_id-13",
                "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
                "height": 15,
                "id": "id-16",
                "in_transit_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "is_delivered": False,
                "is_finished": True,
                "is_in_transit": False,
                "is_outbound": True,
                "items": [
                    Seen(
                        "LcsParcelItem",
                        {
                            "description": "description-22",
                            "id": UUID("00000000-0000-4000-8000-000000000023"),
                            "quantity": 24,
                            "sku": "sku-25",
                        },
                    ),
                ],
                "label": Seen(
                    "LcsParcelLabel",
                    {
                        "file_id": "file_id-26",
                        "label_text": "label_text-27",
                        "reference": "reference-28",
                        "requested_at": dt.datetime(
                            2024,
                            6,
                            2,
                            5,
                            29,
                            7,
                            tzinfo=dt.UTC,
                        ),
                    },
                ),
                "length": 30,
                "number": "number-31",
                "position": "position-32",
                "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.UTC),
                "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
                "tracking_code": "tracking_code-35",
                "tracking_url": "tracking_url-36",
                "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
                "weight": 38,
                "width": 39,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_parcels_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_parcels_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsParcel", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_parcels_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_parcels_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_parcels_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_parcels_update(client: Afosto) -> Any:
    return client.lcs.parcels.update("id-11")


def test_lcs_parcels_update_full(run: Runner) -> None:
    body: params.LcsParcelModelParams = {
        "height": 11,
        "length": 12,
        "position": "position-13",
        "ship_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
        "tracking_code": "tracking_code-15",
        "tracking_url": "tracking_url-16",
        "weight": 17,
        "width": 18,
    }

    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update(
            "id-11",
            height=11,
            length=12,
            position="position-13",
            ship_at=dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            tracking_code="tracking_code-15",
            tracking_url="tracking_url-16",
            weight=17,
            width=18,
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "height": 11,
            "length": 12,
            "position": "position-13",
            "ship_at": "2024-03-15T14:14:07Z",
            "tracking_code": "tracking_code-15",
            "tracking_url": "tracking_url-16",
            "weight": 17,
            "width": 18,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_lcs_parcels_update_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_parcels_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_parcels_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_parcels_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.parcels.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_parcels_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_parcels_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
