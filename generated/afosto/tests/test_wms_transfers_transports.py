"""Tests of `wms.transfers.transports`: requests as they go out, answers as they come back."""

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


def test_wms_transfers_transports_attach_shipment_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
            inbound_shipment_id="inbound_shipment_id-11",
            outbound_shipment_id="outbound_shipment_id-12",
        )

    answer: dict[str, Any] = {
        "arrival_at": "2024-12-12T11:11:07Z",
        "departure_at": "2024-01-13T12:12:07Z",
        "from": "00000000-0000-4000-8000-000000000013",
        "id": "00000000-0000-4000-8000-000000000014",
        "inbound_shipment_id": "inbound_shipment_id-15",
        "next": "00000000-0000-4000-8000-000000000016",
        "outbound_shipment_id": "outbound_shipment_id-17",
        "previous": "00000000-0000-4000-8000-000000000018",
        "reference": "reference-19",
        "status": "delivered",
        "to": "00000000-0000-4000-8000-000000000021",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/shipment",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "inbound_shipment_id": "inbound_shipment_id-11",
            "outbound_shipment_id": "outbound_shipment_id-12",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransport",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": UUID("00000000-0000-4000-8000-000000000013"),
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "inbound_shipment_id": "inbound_shipment_id-15",
            "next": UUID("00000000-0000-4000-8000-000000000016"),
            "outbound_shipment_id": "outbound_shipment_id-17",
            "previous": UUID("00000000-0000-4000-8000-000000000018"),
            "reference": "reference-19",
            "status": "delivered",
            "to": UUID("00000000-0000-4000-8000-000000000021"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_attach_shipment_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/shipment",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransport", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_attach_shipment_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
            body={
                "inbound_shipment_id": "inbound_shipment_id-11",
                "outbound_shipment_id": "outbound_shipment_id-12",
            },
        )

    answer: dict[str, Any] = {
        "arrival_at": "2024-12-12T11:11:07Z",
        "departure_at": "2024-01-13T12:12:07Z",
        "from": "00000000-0000-4000-8000-000000000013",
        "id": "00000000-0000-4000-8000-000000000014",
        "inbound_shipment_id": "inbound_shipment_id-15",
        "next": "00000000-0000-4000-8000-000000000016",
        "outbound_shipment_id": "outbound_shipment_id-17",
        "previous": "00000000-0000-4000-8000-000000000018",
        "reference": "reference-19",
        "status": "delivered",
        "to": "00000000-0000-4000-8000-000000000021",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/shipment",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "inbound_shipment_id": "inbound_shipment_id-11",
            "outbound_shipment_id": "outbound_shipment_id-12",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransport",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": UUID("00000000-0000-4000-8000-000000000013"),
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "inbound_shipment_id": "inbound_shipment_id-15",
            "next": UUID("00000000-0000-4000-8000-000000000016"),
            "outbound_shipment_id": "outbound_shipment_id-17",
            "previous": UUID("00000000-0000-4000-8000-000000000018"),
            "reference": "reference-19",
            "status": "delivered",
            "to": UUID("00000000-0000-4000-8000-000000000021"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_attach_shipment_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

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
    operation = "wms.transfers.transports.attach_shipment"
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


def test_wms_transfers_transports_attach_shipment_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

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
    operation = "wms.transfers.transports.attach_shipment"
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


def test_wms_transfers_transports_attach_shipment_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

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
    operation = "wms.transfers.transports.attach_shipment"
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


def test_wms_transfers_transports_attach_shipment_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

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
    operation = "wms.transfers.transports.attach_shipment"
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


def test_wms_transfers_transports_attach_shipment_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

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
    operation = "wms.transfers.transports.attach_shipment"
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


def test_wms_transfers_transports_attach_shipment_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

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
    operation = "wms.transfers.transports.attach_shipment"
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


def test_wms_transfers_transports_attach_shipment_refuses_an_empty_transfer_id(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment("", "id-12")

    with pytest.raises(ValueError, match="transfer_id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_transports_attach_shipment_refuses_an_empty_id(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment("transfer_id-11", "")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_transports_attach_shipment_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
        )

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_transports_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list(
            "id-11",
            page="page-11",
            page_size="page_size-12",
        )

    answer: list[Any] = [
        {
            "arrival_at": "2024-12-12T11:11:07Z",
            "departure_at": "2024-01-13T12:12:07Z",
            "from": "00000000-0000-4000-8000-000000000013",
            "id": "00000000-0000-4000-8000-000000000014",
            "inbound_shipment_id": "inbound_shipment_id-15",
            "next": "00000000-0000-4000-8000-000000000016",
            "outbound_shipment_id": "outbound_shipment_id-17",
            "previous": "00000000-0000-4000-8000-000000000018",
            "reference": "reference-19",
            "status": "delivered",
            "to": "00000000-0000-4000-8000-000000000021",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/transports",
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
            "WmsTransport",
            {
                "arrival_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "departure_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "from_": UUID("00000000-0000-4000-8000-000000000013"),
                "id": UUID("00000000-0000-4000-8000-000000000014"),
                "inbound_shipment_id": "inbound_shipment_id-15",
                "next": UUID("00000000-0000-4000-8000-000000000016"),
                "outbound_shipment_id": "outbound_shipment_id-17",
                "previous": UUID("00000000-0000-4000-8000-000000000018"),
                "reference": "reference-19",
                "status": "delivered",
                "to": UUID("00000000-0000-4000-8000-000000000021"),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/transports",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsTransport", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

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
    operation = "wms.transfers.transports.list"
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


def test_wms_transfers_transports_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

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
    operation = "wms.transfers.transports.list"
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


def test_wms_transfers_transports_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

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
    operation = "wms.transfers.transports.list"
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


def test_wms_transfers_transports_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

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
    operation = "wms.transfers.transports.list"
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


def test_wms_transfers_transports_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

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
    operation = "wms.transfers.transports.list"
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


def test_wms_transfers_transports_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

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
    operation = "wms.transfers.transports.list"
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


def test_wms_transfers_transports_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_transports_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_transports_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("id-11")

    replies = [
        Reply(
            200,
            json=[
                {
                    "arrival_at": "2024-12-12T11:11:07Z",
                    "departure_at": "2024-01-13T12:12:07Z",
                    "from": "00000000-0000-4000-8000-000000000013",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "inbound_shipment_id": "inbound_shipment_id-15",
                    "next": "00000000-0000-4000-8000-000000000016",
                    "outbound_shipment_id": "outbound_shipment_id-17",
                    "previous": "00000000-0000-4000-8000-000000000018",
                    "reference": "reference-19",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000021",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "arrival_at": "2024-12-12T11:11:07Z",
                    "departure_at": "2024-01-13T12:12:07Z",
                    "from": "00000000-0000-4000-8000-000000000013",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "inbound_shipment_id": "inbound_shipment_id-15",
                    "next": "00000000-0000-4000-8000-000000000016",
                    "outbound_shipment_id": "outbound_shipment_id-17",
                    "previous": "00000000-0000-4000-8000-000000000018",
                    "reference": "reference-19",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000021",
                },
                {
                    "arrival_at": "2024-12-12T11:11:07Z",
                    "departure_at": "2024-01-13T12:12:07Z",
                    "from": "00000000-0000-4000-8000-000000000013",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "inbound_shipment_id": "inbound_shipment_id-15",
                    "next": "00000000-0000-4000-8000-000000000016",
                    "outbound_shipment_id": "outbound_shipment_id-17",
                    "previous": "00000000-0000-4000-8000-000000000018",
                    "reference": "reference-19",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000021",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "arrival_at": "2024-12-12T11:11:07Z",
                    "departure_at": "2024-01-13T12:12:07Z",
                    "from": "00000000-0000-4000-8000-000000000013",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "inbound_shipment_id": "inbound_shipment_id-15",
                    "next": "00000000-0000-4000-8000-000000000016",
                    "outbound_shipment_id": "outbound_shipment_id-17",
                    "previous": "00000000-0000-4000-8000-000000000018",
                    "reference": "reference-19",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000021",
                },
                {
                    "arrival_at": "2024-12-12T11:11:07Z",
                    "departure_at": "2024-01-13T12:12:07Z",
                    "from": "00000000-0000-4000-8000-000000000013",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "inbound_shipment_id": "inbound_shipment_id-15",
                    "next": "00000000-0000-4000-8000-000000000016",
                    "outbound_shipment_id": "outbound_shipment_id-17",
                    "previous": "00000000-0000-4000-8000-000000000018",
                    "reference": "reference-19",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000021",
                },
                {
                    "arrival_at": "2024-12-12T11:11:07Z",
                    "departure_at": "2024-01-13T12:12:07Z",
                    "from": "00000000-0000-4000-8000-000000000013",
                    "id": "00000000-0000-4000-8000-000000000014",
                    "inbound_shipment_id": "inbound_shipment_id-15",
                    "next": "00000000-0000-4000-8000-000000000016",
                    "outbound_shipment_id": "outbound_shipment_id-17",
                    "previous": "00000000-0000-4000-8000-000000000018",
                    "reference": "reference-19",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000021",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_wms_transfers_transports_set_state_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state(
            "transfer_id-11",
            "id-12",
            state="delivered",
        )

    answer: dict[str, Any] = {
        "arrival_at": "2024-12-12T11:11:07Z",
        "departure_at": "2024-01-13T12:12:07Z",
        "from": "00000000-0000-4000-8000-000000000013",
        "id": "00000000-0000-4000-8000-000000000014",
        "inbound_shipment_id": "inbound_shipment_id-15",
        "next": "00000000-0000-4000-8000-000000000016",
        "outbound_shipment_id": "outbound_shipment_id-17",
        "previous": "00000000-0000-4000-8000-000000000018",
        "reference": "reference-19",
        "status": "delivered",
        "to": "00000000-0000-4000-8000-000000000021",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/state",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"state": "delivered"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransport",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": UUID("00000000-0000-4000-8000-000000000013"),
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "inbound_shipment_id": "inbound_shipment_id-15",
            "next": UUID("00000000-0000-4000-8000-000000000016"),
            "outbound_shipment_id": "outbound_shipment_id-17",
            "previous": UUID("00000000-0000-4000-8000-000000000018"),
            "reference": "reference-19",
            "status": "delivered",
            "to": UUID("00000000-0000-4000-8000-000000000021"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_set_state_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/state",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransport", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_set_state_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state(
            "transfer_id-11",
            "id-12",
            body={"state": "delivered"},
        )

    answer: dict[str, Any] = {
        "arrival_at": "2024-12-12T11:11:07Z",
        "departure_at": "2024-01-13T12:12:07Z",
        "from": "00000000-0000-4000-8000-000000000013",
        "id": "00000000-0000-4000-8000-000000000014",
        "inbound_shipment_id": "inbound_shipment_id-15",
        "next": "00000000-0000-4000-8000-000000000016",
        "outbound_shipment_id": "outbound_shipment_id-17",
        "previous": "00000000-0000-4000-8000-000000000018",
        "reference": "reference-19",
        "status": "delivered",
        "to": "00000000-0000-4000-8000-000000000021",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/state",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"state": "delivered"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransport",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "from_": UUID("00000000-0000-4000-8000-000000000013"),
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "inbound_shipment_id": "inbound_shipment_id-15",
            "next": UUID("00000000-0000-4000-8000-000000000016"),
            "outbound_shipment_id": "outbound_shipment_id-17",
            "previous": UUID("00000000-0000-4000-8000-000000000018"),
            "reference": "reference-19",
            "status": "delivered",
            "to": UUID("00000000-0000-4000-8000-000000000021"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_transports_set_state_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

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
    operation = "wms.transfers.transports.set_state"
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


def test_wms_transfers_transports_set_state_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

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
    operation = "wms.transfers.transports.set_state"
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


def test_wms_transfers_transports_set_state_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

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
    operation = "wms.transfers.transports.set_state"
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


def test_wms_transfers_transports_set_state_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

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
    operation = "wms.transfers.transports.set_state"
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


def test_wms_transfers_transports_set_state_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

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
    operation = "wms.transfers.transports.set_state"
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


def test_wms_transfers_transports_set_state_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

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
    operation = "wms.transfers.transports.set_state"
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


def test_wms_transfers_transports_set_state_refuses_an_empty_transfer_id(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("", "id-12")

    with pytest.raises(ValueError, match="transfer_id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_transports_set_state_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_transports_set_state_is_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
