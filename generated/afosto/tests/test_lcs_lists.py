"""Tests of `lcs.lists`: requests as they go out, answers as they come back."""

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


def test_lcs_lists_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create(
            due_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            shipments=[
                {
                    "id": UUID("00000000-0000-4000-8000-000000000012"),
                    "label": "label-13",
                },
            ],
        )

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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_assigned": True,
            "is_finished": False,
            "is_in_progress": True,
            "is_on_hold": False,
            "is_outbound": True,
            "location_id": "location_id-20",
            "shipments": ["shipments-21", "shipments-22"],
            "started_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "sub": "sub-24",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/lists",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsHandlingListResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create(
            body={
                "due_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
                "shipments": [
                    {
                        "id": UUID("00000000-0000-4000-8000-000000000012"),
                        "label": "label-13",
                    },
                ],
            },
        )

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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "id": "id-14",
            "is_assigned": True,
            "is_finished": False,
            "is_in_progress": True,
            "is_on_hold": False,
            "is_outbound": True,
            "location_id": "location_id-20",
            "shipments": ["shipments-21", "shipments-22"],
            "started_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.timezone.utc),
            "sub": "sub-24",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

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
    operation = "lcs.lists.create"
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


def test_lcs_lists_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

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
    operation = "lcs.lists.create"
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


def test_lcs_lists_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

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
    operation = "lcs.lists.create"
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


def test_lcs_lists_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

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
    operation = "lcs.lists.create"
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


def test_lcs_lists_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

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
    operation = "lcs.lists.create"
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


def test_lcs_lists_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

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
    operation = "lcs.lists.create"
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


def test_lcs_lists_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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


def test_lcs_lists_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

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
    operation = "lcs.lists.delete"
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


def test_lcs_lists_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

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
    operation = "lcs.lists.delete"
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


def test_lcs_lists_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

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
    operation = "lcs.lists.delete"
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


def test_lcs_lists_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

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
    operation = "lcs.lists.delete"
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


def test_lcs_lists_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

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
    operation = "lcs.lists.delete"
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


def test_lcs_lists_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

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
    operation = "lcs.lists.delete"
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


def test_lcs_lists_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.delete("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "finished_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
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
            "started_at": dt.datetime(2024, 2, 10, 13, 37, 7, tzinfo=dt.timezone.utc),
            "sub": "sub-38",
            "updated_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/lists/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsHandlingList", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

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
    operation = "lcs.lists.get"
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


def test_lcs_lists_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

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
    operation = "lcs.lists.get"
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


def test_lcs_lists_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

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
    operation = "lcs.lists.get"
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


def test_lcs_lists_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

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
    operation = "lcs.lists.get"
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


def test_lcs_lists_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

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
    operation = "lcs.lists.get"
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


def test_lcs_lists_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

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
    operation = "lcs.lists.get"
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


def test_lcs_lists_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
                "finished_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                "started_at": dt.datetime(
                    2024,
                    6,
                    14,
                    17,
                    41,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "sub": "sub-42",
                "updated_at": dt.datetime(
                    2024,
                    8,
                    16,
                    19,
                    43,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/lists",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsListedHandlingList", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

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
    operation = "lcs.lists.list"
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


def test_lcs_lists_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

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
    operation = "lcs.lists.list"
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


def test_lcs_lists_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

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
    operation = "lcs.lists.list"
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


def test_lcs_lists_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

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
    operation = "lcs.lists.list"
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


def test_lcs_lists_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

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
    operation = "lcs.lists.list"
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


def test_lcs_lists_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

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
    operation = "lcs.lists.list"
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


def test_lcs_lists_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_lists_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_lcs_lists_search_full(run: Runner) -> None:
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
        json={
            "constraints": [
                {
                    "key": "is_assigned",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsHandlingList",
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
                "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
                "finished_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                "started_at": dt.datetime(
                    2024,
                    2,
                    10,
                    13,
                    37,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "sub": "sub-38",
                "updated_at": dt.datetime(
                    2024,
                    4,
                    12,
                    15,
                    39,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/lists/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsHandlingList", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "is_assigned",
                        "operator": "in",
                        "values": ["values-15", "values-16"],
                    },
                ],
            },
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
        json={
            "constraints": [
                {
                    "key": "is_assigned",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsHandlingList",
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
                "due_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
                "finished_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                "started_at": dt.datetime(
                    2024,
                    2,
                    10,
                    13,
                    37,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "sub": "sub-38",
                "updated_at": dt.datetime(
                    2024,
                    4,
                    12,
                    15,
                    39,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_lists_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

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
    operation = "lcs.lists.search"
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


def test_lcs_lists_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

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
    operation = "lcs.lists.search"
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


def test_lcs_lists_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

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
    operation = "lcs.lists.search"
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


def test_lcs_lists_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

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
    operation = "lcs.lists.search"
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


def test_lcs_lists_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

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
    operation = "lcs.lists.search"
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


def test_lcs_lists_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

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
    operation = "lcs.lists.search"
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


def test_lcs_lists_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_lists_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.search()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def test_lcs_lists_set_state_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11", is_on_hold=True, sub="sub-12")

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
        json={"is_on_hold": True, "sub": "sub-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_lists_set_state_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/lists/id-11/state",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_lists_set_state_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state(
            "id-11",
            body={"is_on_hold": True, "sub": "sub-12"},
        )

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
        json={"is_on_hold": True, "sub": "sub-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_lists_set_state_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

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
    operation = "lcs.lists.set_state"
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


def test_lcs_lists_set_state_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

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
    operation = "lcs.lists.set_state"
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


def test_lcs_lists_set_state_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

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
    operation = "lcs.lists.set_state"
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


def test_lcs_lists_set_state_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

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
    operation = "lcs.lists.set_state"
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


def test_lcs_lists_set_state_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

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
    operation = "lcs.lists.set_state"
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


def test_lcs_lists_set_state_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

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
    operation = "lcs.lists.set_state"
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


def test_lcs_lists_set_state_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_lists_set_state_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.lists.set_state("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
