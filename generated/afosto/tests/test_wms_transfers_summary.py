"""Tests of `wms.transfers.summary`: requests as they go out, answers as they come back."""

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


def call_wms_transfers_summary_list(client: Afosto) -> Any:
    return client.wms.transfers.summary.list("id-11")


def test_wms_transfers_summary_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.summary.list(
            "id-11",
            claim_id="claim_id-11",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "claim_id": "00000000-0000-4000-8000-000000000011",
            "route": [
                {"id": "00000000-0000-4000-8000-000000000012", "label": "label-13"},
            ],
            "transports": [
                {
                    "arrival_at": "2024-03-15T14:14:07Z",
                    "departure_at": "2024-04-16T15:15:07Z",
                    "from": "00000000-0000-4000-8000-000000000016",
                    "id": "00000000-0000-4000-8000-000000000017",
                    "inbound_shipment_id": "inbound_shipment_id-18",
                    "next": "00000000-0000-4000-8000-000000000019",
                    "outbound_shipment_id": "outbound_shipment_id-20",
                    "previous": "00000000-0000-4000-8000-000000000021",
                    "reference": "reference-22",
                    "status": "delivered",
                    "to": "00000000-0000-4000-8000-000000000024",
                },
            ],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/summary?claim_id=claim_id-11",
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
            "WmsTraveledRouteSummary",
            {
                "claim_id": UUID("00000000-0000-4000-8000-000000000011"),
                "route": [
                    Seen(
                        "WmsDescriptiveLocation",
                        {
                            "id": UUID("00000000-0000-4000-8000-000000000012"),
                            "label": "label-13",
                        },
                    ),
                ],
                "transports": [
                    Seen(
                        "WmsTransport",
                        {
                            "arrival_at": dt.datetime(
                                2024,
                                3,
                                15,
                                14,
                                14,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "departure_at": dt.datetime(
                                2024,
                                4,
                                16,
                                15,
                                15,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "from_": UUID("00000000-0000-4000-8000-000000000016"),
                            "id": UUID("00000000-0000-4000-8000-000000000017"),
                            "inbound_shipment_id": "inbound_shipment_id-18",
                            "next": UUID("00000000-0000-4000-8000-000000000019"),
                            "outbound_shipment_id": "outbound_shipment_id-20",
                            "previous": UUID("00000000-0000-4000-8000-000000000021"),
                            "reference": "reference-22",
                            "status": "delivered",
                            "to": UUID("00000000-0000-4000-8000-000000000024"),
                        },
                    ),
                ],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_transfers_summary_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_transfers_summary_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/transfers/id-11/summary",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsTraveledRouteSummary", {})]
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
def test_wms_transfers_summary_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_transfers_summary_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.transfers.summary.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_transfers_summary_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.transfers.summary.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_transfers_summary_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_transfers_summary_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_transfers_summary_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_wms_transfers_summary_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
