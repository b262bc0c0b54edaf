"""Tests of `lcs.lists`: requests as they go out, answers as they come back."""

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


def call_lcs_lists_create(client: Afosto) -> Any:
    return client.lcs.lists.create()


def test_lcs_lists_create_full(run: Runner) -> None:
    body: params.LcsHandlingModelParams = {
        "due_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "shipments": [
            {"id": UUID("00000000-0000-4000-8000-000000000012"), "label": "label-13"},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.lists.create(
            due_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            shipments=[
                {
                    "id": UUID("00000000-0000-4000-8000-000000000012"),
                    "label": "label-13",
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.lists.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "due_at": "2024-01-13T12:12:07Z",
        "finished_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_assigned": True,
        "is_finished": False,
        "is_in_progress": True,
        "is_on_hold": False,
        "is_outbound": True,
        "location_id": "location_id-20",
        "shipments": ["shipments-21", "shipments-22"],
        "started_at": "2024-12-24T23:23:07Z",
        "sub": "sub-24",
        "updated_at": "2024-02-26T01:25:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/lists",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "due_at": "2024-12-12T11:11:07Z",
            "shipments": [
                {"id": "00000000-0000-4000-8000-000000000012", "label": "label-13"},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsHandlingListResponse",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_assigned": True,
            "is_finished": False,
            "is_in_progress": True,
            "is_on_hold": False,
            "is_outbound": True,
            "location_id": "location_id-20",
            "shipments": ["shipments-21", "shipments-22"],
            "started_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "sub": "sub-24",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_lists_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_lists_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/lists",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsHandlingListResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_lists_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_lists_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_lcs_lists_delete(client: Afosto) -> Any:
    return client.lcs.lists.delete("id-11")


def test_lcs_lists_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/lists/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_lists_delete_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_lists_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/lists/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_lists_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_lists_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_lists_get(client: Afosto) -> Any:
    return client.lcs.lists.get("id-11")


def test_lcs_lists_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "due_at": "2024-01-13T12:12:07Z",
        "finished_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_cancelled": True,
        "is_finished": False,
        "is_in_progress": True,
        "is_on_hold": False,
        "is_outbound": True,
        "items": [
            {
                "description": "description-20",
                "handled_ids": ["handled_ids-21", "handled_ids-22"],
                "ids": ["ids-23", "ids-24"],
                "position": "position-25",
                "quantity": 26,
                "rank": 27,
                "shipment_id": "shipment_id-28",
                "sku": "sku-29",
                "sorting_label": "sorting_label-30",
            },
        ],
        "location_id": "location_id-31",
        "number": "number-32",
        "shipments": ["shipments-33", "shipments-34"],
        "sorting_labels": [
            {
                "label": "label-35",
                "shipment_id": "00000000-0000-4000-8000-000000000036",
            },
        ],
        "started_at": "2024-02-10T13:37:07Z",
        "sub": "sub-38",
        "updated_at": "2024-04-12T15:39:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/lists/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsHandlingList",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_cancelled": True,
            "is_finished": False,
            "is_in_progress": True,
            "is_on_hold": False,
            "is_outbound": True,
            "items": [
                Seen(
                    "LcsHandlingListItem",
                    {
                        "description": "description-20",
                        "handled_ids": ["handled_ids-21", "handled_ids-22"],
                        "ids": ["ids-23", "ids-24"],
                        "position": "position-25",
                        "quantity": 26,
                        "rank": 27,
                        "shipment_id": "shipment_id-28",
                        "sku": "sku-29",
                        "sorting_label": "sorting_label-30",
                    },
                ),
            ],
            "location_id": "location_id-31",
            "number": "number-32",
            "shipments": ["shipments-33", "shipments-34"],
            "sorting_labels": [
                Seen(
                    "LcsHandlingListSortingLabels",
                    {
                        "label": "label-35",
                        "shipment_id": UUID("00000000-0000-4000-8000-000000000036"),
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
            "sub": "sub-38",
            "updated_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_lists_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/lists/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsHandlingList", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_lists_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_lists_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_lists_list(client: Afosto) -> Any:
    return client.lcs.lists.list()


def test_lcs_lists_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "due_at": "2024-01-13T12:12:07Z",
            "finished_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "is_cancelled": True,
            "is_finished": False,
            "is_in_progress": True,
            "is_on_hold": False,
            "is_outbound": True,
            "items": [
                {
                    "claim_item_id": "00000000-0000-4000-8000-000000000020",
                    "description": "description-21",
                    "hs_code": "hs_code-22",
                    "id": "id-23",
                    "is_boxed": False,
                    "is_finished": True,
                    "is_handled": False,
                    "is_in_transit": True,
                    "is_listed": False,
                    "is_missing": True,
                    "order_item_id": "00000000-0000-4000-8000-000000000030",
                    "position": "position-31",
                    "reference": "reference-32",
                    "service": [
                        {
                            "configuration": [
                                {"key": "packing_paper", "value": "value-34"},
                            ],
                            "option": "option-35",
                        },
                    ],
                    "sku": "sku-36",
                },
            ],
            "location_id": "location_id-37",
            "number": "number-38",
            "shipments": ["shipments-39", "shipments-40"],
            "started_at": "2024-06-14T17:41:07Z",
            "sub": "sub-42",
            "updated_at": "2024-08-16T19:43:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/lists",
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
            "LcsListedHandlingList",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "is_cancelled": True,
                "is_finished": False,
                "is_in_progress": True,
                "is_on_hold": False,
                "is_outbound": True,
                "items": [
                    Seen(
                        "LcsShipmentItem",
                        {
                            "claim_item_id": UUID(
                                "00000000-0000-4000-8000-000000000020",
                            ),
                            "description": "description-21",
                            "hs_code": "hs_code-22",
                            "id": "id-23",
                            "is_boxed": False,
                            "is_finished": True,
                            "is_handled": False,
                            "is_in_transit": True,
                            "is_listed": False,
                            "is_missing": True,
                            "order_item_id": UUID(
                                "00000000-0000-4000-8000-000000000030",
                            ),
                            "position": "position-31",
                            "reference": "reference-32",
                            "service": [
                                Seen(
                                    "LcsServiceOption",
                                    {
                                        "configuration": [
                                            Seen(
                                                "LcsServiceOptionConfiguration",
                                                {
                                                    "key": "packing_paper",
                                                    "value": "value-34",
                                                },
                                            ),
                                        ],
                                        "option": "option-35",
                                    },
                                ),
                            ],
                            "sku": "sku-36",
                        },
                    ),
                ],
                "location_id": "location_id-37",
                "number": "number-38",
                "shipments": ["shipments-39", "shipments-40"],
                "started_at": dt.datetime(2024, 6, 14, 17, 41, 7, tzinfo=dt.UTC),
                "sub": "sub-42",
                "updated_at": dt.datetime(2024, 8, 16, 19, 43, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_lists_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/lists",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsListedHandlingList", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_lists_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_lists_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_lists_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_lists_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_lists_search(client: Afosto) -> Any:
    return client.lcs.lists.search()


def test_lcs_lists_search_full(run: Runner) -> None:
    body: params.LcsListSearchParams = {
        "constraints": [
            {
                "key": "is_assigned",
                "operator": "in",
                "values": ["values-15", "values-16"],
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.lists.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "is_assigned",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.lists.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "due_at": "2024-01-13T12:12:07Z",
            "finished_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "is_cancelled": True,
            "is_finished": False,
            "is_in_progress": True,
            "is_on_hold": False,
            "is_outbound": True,
            "items": [
                {
                    "description": "description-20",
                    "handled_ids": ["handled_ids-21", "handled_ids-22"],
                    "ids": ["ids-23", "ids-24"],
                    "position": "position-25",
                    "quantity": 26,
                    "rank": 27,
                    "shipment_id": "shipment_id-28",
                    "sku": "sku-29",
                    "sorting_label": "sorting_label-30",
                },
            ],
            "location_id": "location_id-31",
            "number": "number-32",
            "shipments": ["shipments-33", "shipments-34"],
            "sorting_labels": [
                {
                    "label": "label-35",
                    "shipment_id": "00000000-0000-4000-8000-000000000036",
                },
            ],
            "started_at": "2024-02-10T13:37:07Z",
            "sub": "sub-38",
            "updated_at": "2024-04-12T15:39:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/lists/search",
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
            "LcsHandlingList",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "is_cancelled": True,
                "is_finished": False,
                "is_in_progress": True,
                "is_on_hold": False,
                "is_outbound": True,
                "items": [
                    Seen(
                        "LcsHandlingListItem",
                        {
                            "description": "description-20",
                            "handled_ids": ["handled_ids-21", "handled_ids-22"],
                            "ids": ["ids-23", "ids-24"],
                            "position": "position-25",
                            "quantity": 26,
                            "rank": 27,
                            "shipment_id": "shipment_id-28",
                            "sku": "sku-29",
                            "sorting_label": "sorting_label-30",
                        },
                    ),
                ],
                "location_id": "location_id-31",
                "number": "number-32",
                "shipments": ["shipments-33", "shipments-34"],
                "sorting_labels": [
                    Seen(
                        "LcsHandlingListSortingLabels",
                        {
                            "label": "label-35",
                            "shipment_id": UUID("00000000-0000-4000-8000-000000000036"),
                        },
                    ),
                ],
                "started_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.UTC),
                "sub": "sub-38",
                "updated_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_lists_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_lists_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/lists/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsHandlingList", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_lists_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_lists_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_lists_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_lists_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_lists_set_state(client: Afosto) -> Any:
    return client.lcs.lists.set_state("id-11")


def test_lcs_lists_set_state_full(run: Runner) -> None:
    body: params.LcsHandlingListUpdateParams = {"is_on_hold": True, "sub": "sub-12"}

    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11", is_on_hold=True, sub="sub-12")

    def whole(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/state",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_lcs_lists_set_state_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_lists_set_state, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/state",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_lists_set_state_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_lists_set_state, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.lists.set_state"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_lists_set_state_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_set_state_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_lists_set_state, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
