"""Tests of `lcs.parcels`: requests as they go out, answers as they come back."""

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
)


def test_lcs_parcels_create_full(run: Runner) -> None:
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
        json={
            "height": 11,
            "item_ids": ["item_ids-12", "item_ids-13"],
            "length": 14,
            "shipment_id": "shipment_id-15",
            "tracking_code": "tracking_code-16",
            "tracking_url": "tracking_url-17",
            "weight": 18,
            "width": 19,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsParcel",
        {
            "count": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-13",
            "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "height": 15,
            "id": "id-16",
            "in_transit_at": dt.datetime(
                2024,
                6,
                18,
                17,
                17,
                7,
                tzinfo=dt.timezone.utc,
            ),
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
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
            "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.timezone.utc),
            "weight": 38,
            "width": 39,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create(
            body={
                "height": 11,
                "item_ids": ["item_ids-12", "item_ids-13"],
                "length": 14,
                "shipment_id": "shipment_id-15",
                "tracking_code": "tracking_code-16",
                "tracking_url": "tracking_url-17",
                "weight": 18,
                "width": 19,
            },
        )

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
        json={
            "height": 11,
            "item_ids": ["item_ids-12", "item_ids-13"],
            "length": 14,
            "shipment_id": "shipment_id-15",
            "tracking_code": "tracking_code-16",
            "tracking_url": "tracking_url-17",
            "weight": 18,
            "width": 19,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsParcel",
        {
            "count": 11,
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-13",
            "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "height": 15,
            "id": "id-16",
            "in_transit_at": dt.datetime(
                2024,
                6,
                18,
                17,
                17,
                7,
                tzinfo=dt.timezone.utc,
            ),
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
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
            "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.timezone.utc),
            "weight": 38,
            "width": 39,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

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
    operation = "lcs.parcels.create"
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


def test_lcs_parcels_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

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
    operation = "lcs.parcels.create"
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


def test_lcs_parcels_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

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
    operation = "lcs.parcels.create"
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


def test_lcs_parcels_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

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
    operation = "lcs.parcels.create"
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


def test_lcs_parcels_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

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
    operation = "lcs.parcels.create"
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


def test_lcs_parcels_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

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
    operation = "lcs.parcels.create"
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


def test_lcs_parcels_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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


def test_lcs_parcels_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

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
    operation = "lcs.parcels.delete"
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


def test_lcs_parcels_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

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
    operation = "lcs.parcels.delete"
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


def test_lcs_parcels_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

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
    operation = "lcs.parcels.delete"
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


def test_lcs_parcels_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

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
    operation = "lcs.parcels.delete"
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


def test_lcs_parcels_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

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
    operation = "lcs.parcels.delete"
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


def test_lcs_parcels_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

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
    operation = "lcs.parcels.delete"
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


def test_lcs_parcels_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.delete("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "file_id": "file_id-13",
            "finished_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            "height": 15,
            "id": "id-16",
            "in_transit_at": dt.datetime(
                2024,
                6,
                18,
                17,
                17,
                7,
                tzinfo=dt.timezone.utc,
            ),
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
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
            "length": 30,
            "number": "number-31",
            "position": "position-32",
            "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
            "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
            "tracking_code": "tracking_code-35",
            "tracking_url": "tracking_url-36",
            "updated_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.timezone.utc),
            "weight": 38,
            "width": 39,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcel", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

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
    operation = "lcs.parcels.get"
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


def test_lcs_parcels_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

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
    operation = "lcs.parcels.get"
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


def test_lcs_parcels_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

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
    operation = "lcs.parcels.get"
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


def test_lcs_parcels_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

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
    operation = "lcs.parcels.get"
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


def test_lcs_parcels_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

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
    operation = "lcs.parcels.get"
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


def test_lcs_parcels_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

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
    operation = "lcs.parcels.get"
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


def test_lcs_parcels_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "file_id": "file_id-13",
                "finished_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "height": 15,
                "id": "id-16",
                "in_transit_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
                "length": 30,
                "number": "number-31",
                "position": "position-32",
                "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
                "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
                "tracking_code": "tracking_code-35",
                "tracking_url": "tracking_url-36",
                "updated_at": dt.datetime(
                    2024,
                    2,
                    10,
                    13,
                    37,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "weight": 38,
                "width": 39,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/parcels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsParcel", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

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
    operation = "lcs.parcels.list"
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


def test_lcs_parcels_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

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
    operation = "lcs.parcels.list"
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


def test_lcs_parcels_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

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
    operation = "lcs.parcels.list"
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


def test_lcs_parcels_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

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
    operation = "lcs.parcels.list"
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


def test_lcs_parcels_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

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
    operation = "lcs.parcels.list"
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


def test_lcs_parcels_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

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
    operation = "lcs.parcels.list"
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


def test_lcs_parcels_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_parcels_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


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


def test_lcs_parcels_mark_finished_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

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
    operation = "lcs.parcels.mark_finished"
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


def test_lcs_parcels_mark_finished_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

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
    operation = "lcs.parcels.mark_finished"
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


def test_lcs_parcels_mark_finished_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

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
    operation = "lcs.parcels.mark_finished"
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


def test_lcs_parcels_mark_finished_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

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
    operation = "lcs.parcels.mark_finished"
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


def test_lcs_parcels_mark_finished_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

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
    operation = "lcs.parcels.mark_finished"
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


def test_lcs_parcels_mark_finished_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

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
    operation = "lcs.parcels.mark_finished"
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


def test_lcs_parcels_mark_finished_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_mark_finished_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_finished("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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


def test_lcs_parcels_mark_in_transit_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

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
    operation = "lcs.parcels.mark_in_transit"
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


def test_lcs_parcels_mark_in_transit_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

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
    operation = "lcs.parcels.mark_in_transit"
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


def test_lcs_parcels_mark_in_transit_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

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
    operation = "lcs.parcels.mark_in_transit"
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


def test_lcs_parcels_mark_in_transit_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

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
    operation = "lcs.parcels.mark_in_transit"
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


def test_lcs_parcels_mark_in_transit_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

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
    operation = "lcs.parcels.mark_in_transit"
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


def test_lcs_parcels_mark_in_transit_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

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
    operation = "lcs.parcels.mark_in_transit"
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


def test_lcs_parcels_mark_in_transit_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_mark_in_transit_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.mark_in_transit("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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


def test_lcs_parcels_request_label_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    operation = "lcs.parcels.request_label"
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


def test_lcs_parcels_request_label_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    operation = "lcs.parcels.request_label"
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


def test_lcs_parcels_request_label_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    operation = "lcs.parcels.request_label"
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


def test_lcs_parcels_request_label_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    operation = "lcs.parcels.request_label"
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


def test_lcs_parcels_request_label_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    operation = "lcs.parcels.request_label"
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


def test_lcs_parcels_request_label_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    operation = "lcs.parcels.request_label"
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


def test_lcs_parcels_request_label_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_request_label_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_request_label_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_label("id-11")

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
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


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


def test_lcs_parcels_request_slip_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    operation = "lcs.parcels.request_slip"
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


def test_lcs_parcels_request_slip_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    operation = "lcs.parcels.request_slip"
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


def test_lcs_parcels_request_slip_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    operation = "lcs.parcels.request_slip"
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


def test_lcs_parcels_request_slip_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    operation = "lcs.parcels.request_slip"
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


def test_lcs_parcels_request_slip_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    operation = "lcs.parcels.request_slip"
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


def test_lcs_parcels_request_slip_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    operation = "lcs.parcels.request_slip"
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


def test_lcs_parcels_request_slip_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_request_slip_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_request_slip_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.request_slip("id-11")

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
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def test_lcs_parcels_search_full(run: Runner) -> None:
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
        json={
            "constraints": [
                {
                    "key": "is_delivered",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcel",
            {
                "count": 11,
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "file_id": "file_id-13",
                "finished_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "height": 15,
                "id": "id-16",
                "in_transit_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
                "length": 30,
                "number": "number-31",
                "position": "position-32",
                "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
                "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
                "tracking_code": "tracking_code-35",
                "tracking_url": "tracking_url-36",
                "updated_at": dt.datetime(
                    2024,
                    2,
                    10,
                    13,
                    37,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "weight": 38,
                "width": 39,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsParcel", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "is_delivered",
                        "operator": "in",
                        "values": ["values-15", "values-16"],
                    },
                ],
            },
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
        json={
            "constraints": [
                {
                    "key": "is_delivered",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcel",
            {
                "count": 11,
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "file_id": "file_id-13",
                "finished_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "height": 15,
                "id": "id-16",
                "in_transit_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                            tzinfo=dt.timezone.utc,
                        ),
                    },
                ),
                "length": 30,
                "number": "number-31",
                "position": "position-32",
                "ship_at": dt.datetime(2024, 10, 6, 9, 33, 7, tzinfo=dt.timezone.utc),
                "shipment_id": UUID("00000000-0000-4000-8000-000000000034"),
                "tracking_code": "tracking_code-35",
                "tracking_url": "tracking_url-36",
                "updated_at": dt.datetime(
                    2024,
                    2,
                    10,
                    13,
                    37,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "weight": 38,
                "width": 39,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

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
    operation = "lcs.parcels.search"
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


def test_lcs_parcels_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

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
    operation = "lcs.parcels.search"
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


def test_lcs_parcels_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

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
    operation = "lcs.parcels.search"
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


def test_lcs_parcels_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

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
    operation = "lcs.parcels.search"
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


def test_lcs_parcels_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

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
    operation = "lcs.parcels.search"
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


def test_lcs_parcels_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

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
    operation = "lcs.parcels.search"
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


def test_lcs_parcels_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.search()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_lcs_parcels_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update(
            "id-11",
            height=11,
            length=12,
            position="position-13",
            ship_at=dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            tracking_code="tracking_code-15",
            tracking_url="tracking_url-16",
            weight=17,
            width=18,
        )

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


def test_lcs_parcels_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/parcels/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_parcels_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update(
            "id-11",
            body={
                "height": 11,
                "length": 12,
                "position": "position-13",
                "ship_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
                "tracking_code": "tracking_code-15",
                "tracking_url": "tracking_url-16",
                "weight": 17,
                "width": 18,
            },
        )

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


def test_lcs_parcels_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

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
    operation = "lcs.parcels.update"
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


def test_lcs_parcels_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

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
    operation = "lcs.parcels.update"
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


def test_lcs_parcels_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

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
    operation = "lcs.parcels.update"
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


def test_lcs_parcels_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

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
    operation = "lcs.parcels.update"
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


def test_lcs_parcels_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

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
    operation = "lcs.parcels.update"
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


def test_lcs_parcels_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

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
    operation = "lcs.parcels.update"
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


def test_lcs_parcels_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.update("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
