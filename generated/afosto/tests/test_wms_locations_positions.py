"""Tests of `wms.locations.positions`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Failure,
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


def call_wms_locations_positions_list(client: Afosto) -> Any:
    return client.wms.locations.positions.list("id-11")


def test_wms_locations_positions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.list("id-11", page="page-11")

    answer: list[Any] = ["answer-11", "answer-12"]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/positions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = ["answer-11", "answer-12"]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_positions_list_required(run: Runner) -> None:
    answer: list[Any] = ["answer-11"]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_positions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11/positions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = ["answer-11"]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_positions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_positions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.positions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_positions_list_example_200_1(run: Runner) -> None:
    example: list[Any] = ["A34.254"]
    reply = Reply(200, json=example)
    outcome = run(call_wms_locations_positions_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_wms_locations_positions_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_positions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=["answer-11"])
    outcome = run(call_wms_locations_positions_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_locations_positions_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = ["item-11"]
    replies = [
        Reply(200, json=items, headers={"x-count": "6", "x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-count": "6", "x-page": "cursor-3"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(
        call_wms_locations_positions_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_locations_positions_verify(client: Afosto) -> Any:
    return client.wms.locations.positions.verify("id-11", "position-12")


def test_wms_locations_positions_verify_full(run: Runner) -> None:
    body: params.WmsPositionVerificationRequestParams = {
        "missing_ids": [
            UUID("00000000-0000-4000-8000-000000000011"),
            UUID("00000000-0000-4000-8000-000000000012"),
        ],
        "overage": ["overage-13", "overage-14"],
    }

    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.verify(
            "id-11",
            "position-12",
            missing_ids=[
                UUID("00000000-0000-4000-8000-000000000011"),
                UUID("00000000-0000-4000-8000-000000000012"),
            ],
            overage=["overage-13", "overage-14"],
        )

    def whole(client: Afosto) -> Any:
        return client.wms.locations.positions.verify("id-11", "position-12", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations/id-11/positions/position-12/verify",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "missing_ids": [
                "00000000-0000-4000-8000-000000000011",
                "00000000-0000-4000-8000-000000000012",
            ],
            "overage": ["overage-13", "overage-14"],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_wms_locations_positions_verify_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_wms_locations_positions_verify, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations/id-11/positions/position-12/verify",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_positions_verify_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_positions_verify, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.positions.verify"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_positions_verify_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.verify("", "position-12")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_positions_verify_refuses_an_empty_position(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.positions.verify("id-11", "")

    with pytest.raises(ValueError, match="position"):
        run(call)
    assert run.sent == []


def test_wms_locations_positions_verify_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_wms_locations_positions_verify, Reply(503), max_retries=1)
    assert len(run.sent) == 1
