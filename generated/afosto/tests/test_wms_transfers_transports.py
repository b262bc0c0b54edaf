"""Tests of `wms.transfers.transports`: requests as they go out, answers as they come back."""

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


def call_wms_transfers_transports_attach_shipment(client: Afosto) -> Any:
    return client.wms.transfers.transports.attach_shipment("transfer_id-11", "id-12")


def test_wms_transfers_transports_attach_shipment_full(run: Runner) -> None:
    body: params.WmsTransfersTransportsAttachShipmentBodyParams = {
        "inbound_shipment_id": "inbound_shipment_id-11",
        "outbound_shipment_id": "outbound_shipment_id-12",
    }

    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
            inbound_shipment_id="inbound_shipment_id-11",
            outbound_shipment_id="outbound_shipment_id-12",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.transfers.transports.attach_shipment(
            "transfer_id-11",
            "id-12",
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransport",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
    assert run(whole, reply).sent == [sent]


def test_wms_transfers_transports_attach_shipment_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_transports_attach_shipment, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/shipment",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransport", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_transports_attach_shipment_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_transports_attach_shipment, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.transports.attach_shipment"
    assert error.operation == operation
    assert see(error.body) == failure.seen


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
    success = Reply(200, json={})
    outcome = run(
        call_wms_transfers_transports_attach_shipment,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_wms_transfers_transports_list(client: Afosto) -> Any:
    return client.wms.transfers.transports.list("id-11")


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
                "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_transports_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/transports",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsTransport", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_transports_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_transports_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.transports.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_transports_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_transports_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_wms_transfers_transports_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_transports_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_wms_transfers_transports_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_transfers_transports_set_state(client: Afosto) -> Any:
    return client.wms.transfers.transports.set_state("transfer_id-11", "id-12")


def test_wms_transfers_transports_set_state_full(run: Runner) -> None:
    body: params.WmsTransfersTransportsSetStateBodyParams = {"state": "delivered"}

    def call(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state(
            "transfer_id-11",
            "id-12",
            state="delivered",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.transfers.transports.set_state(
            "transfer_id-11",
            "id-12",
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsTransport",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "departure_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
    assert run(whole, reply).sent == [sent]


def test_wms_transfers_transports_set_state_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_transports_set_state, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/transfers/transfer_id-11/transports/id-12/state",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsTransport", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_transfers_transports_set_state_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_transports_set_state, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.transports.set_state"
    assert error.operation == operation
    assert see(error.body) == failure.seen


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
    success = Reply(200, json={})
    outcome = run(
        call_wms_transfers_transports_set_state,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
