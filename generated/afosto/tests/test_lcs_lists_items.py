"""Tests of `lcs.lists.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import (
    Reply,
    Runner,
    Seen,
    Sent,
    same,
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


def test_lcs_lists_items_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "handled_ids": ["handled_ids-12", "handled_ids-13"],
            "ids": ["ids-14", "ids-15"],
            "position": "position-16",
            "quantity": 17,
            "rank": 18,
            "shipment_id": "shipment_id-19",
            "sku": "sku-20",
            "sorting_label": "sorting_label-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/lists/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsHandlingListItem",
            {
                "description": "description-11",
                "handled_ids": ["handled_ids-12", "handled_ids-13"],
                "ids": ["ids-14", "ids-15"],
                "position": "position-16",
                "quantity": 17,
                "rank": 18,
                "shipment_id": "shipment_id-19",
                "sku": "sku-20",
                "sorting_label": "sorting_label-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_items_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/lists/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsHandlingListItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_items_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "parcel_ids",
                        "operator": "in",
                        "value": ["value-15", "value-16"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "handled_ids": ["handled_ids-12", "handled_ids-13"],
            "ids": ["ids-14", "ids-15"],
            "position": "position-16",
            "quantity": 17,
            "rank": 18,
            "shipment_id": "shipment_id-19",
            "sku": "sku-20",
            "sorting_label": "sorting_label-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/lists/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsHandlingListItem",
            {
                "description": "description-11",
                "handled_ids": ["handled_ids-12", "handled_ids-13"],
                "ids": ["ids-14", "ids-15"],
                "position": "position-16",
                "quantity": 17,
                "rank": 18,
                "shipment_id": "shipment_id-19",
                "sku": "sku-20",
                "sorting_label": "sorting_label-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_items_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

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
    operation = "lcs.lists.items.search"
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


def test_lcs_lists_items_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

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
    operation = "lcs.lists.items.search"
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


def test_lcs_lists_items_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

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
    operation = "lcs.lists.items.search"
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


def test_lcs_lists_items_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

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
    operation = "lcs.lists.items.search"
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


def test_lcs_lists_items_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

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
    operation = "lcs.lists.items.search"
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


def test_lcs_lists_items_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

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
    operation = "lcs.lists.items.search"
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


def test_lcs_lists_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_lists_items_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.search()

    replies = [
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "handled_ids": ["handled_ids-12", "handled_ids-13"],
                    "ids": ["ids-14", "ids-15"],
                    "position": "position-16",
                    "quantity": 17,
                    "rank": 18,
                    "shipment_id": "shipment_id-19",
                    "sku": "sku-20",
                    "sorting_label": "sorting_label-21",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "handled_ids": ["handled_ids-12", "handled_ids-13"],
                    "ids": ["ids-14", "ids-15"],
                    "position": "position-16",
                    "quantity": 17,
                    "rank": 18,
                    "shipment_id": "shipment_id-19",
                    "sku": "sku-20",
                    "sorting_label": "sorting_label-21",
                },
                {
                    "description": "description-11",
                    "handled_ids": ["handled_ids-12", "handled_ids-13"],
                    "ids": ["ids-14", "ids-15"],
                    "position": "position-16",
                    "quantity": 17,
                    "rank": 18,
                    "shipment_id": "shipment_id-19",
                    "sku": "sku-20",
                    "sorting_label": "sorting_label-21",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "handled_ids": ["handled_ids-12", "handled_ids-13"],
                    "ids": ["ids-14", "ids-15"],
                    "position": "position-16",
                    "quantity": 17,
                    "rank": 18,
                    "shipment_id": "shipment_id-19",
                    "sku": "sku-20",
                    "sorting_label": "sorting_label-21",
                },
                {
                    "description": "description-11",
                    "handled_ids": ["handled_ids-12", "handled_ids-13"],
                    "ids": ["ids-14", "ids-15"],
                    "position": "position-16",
                    "quantity": 17,
                    "rank": 18,
                    "shipment_id": "shipment_id-19",
                    "sku": "sku-20",
                    "sorting_label": "sorting_label-21",
                },
                {
                    "description": "description-11",
                    "handled_ids": ["handled_ids-12", "handled_ids-13"],
                    "ids": ["ids-14", "ids-15"],
                    "position": "position-16",
                    "quantity": 17,
                    "rank": 18,
                    "shipment_id": "shipment_id-19",
                    "sku": "sku-20",
                    "sorting_label": "sorting_label-21",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_lcs_lists_items_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update(
            "id-11",
            body=[
                {
                    "expires_at": dt.datetime(
                        2024,
                        12,
                        12,
                        11,
                        11,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                    "id": "id-12",
                    "is_finished": True,
                    "is_handled": False,
                    "is_serviced": True,
                    "lot_number": "lot_number-16",
                    "position": "position-17",
                },
            ],
        )

    answer: dict[str, Any] = {"success": 11}
    reply = Reply(204, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "expires_at": "2024-12-12T11:11:07Z",
                "id": "id-12",
                "is_finished": True,
                "is_handled": False,
                "is_serviced": True,
                "lot_number": "lot_number-16",
                "position": "position-17",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsListsItemsUpdateResponse", {"success": 11})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_items_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(204, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsListsItemsUpdateResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_items_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

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
    operation = "lcs.lists.items.update"
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


def test_lcs_lists_items_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

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
    operation = "lcs.lists.items.update"
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


def test_lcs_lists_items_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

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
    operation = "lcs.lists.items.update"
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


def test_lcs_lists_items_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

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
    operation = "lcs.lists.items.update"
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


def test_lcs_lists_items_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

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
    operation = "lcs.lists.items.update"
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


def test_lcs_lists_items_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

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
    operation = "lcs.lists.items.update"
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


def test_lcs_lists_items_update_example_204_1(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

    example: dict[str, Any] = {"success": 1}
    reply = Reply(204, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_lists_items_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_items_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.items.update("id-11")

    success = Reply(204, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
