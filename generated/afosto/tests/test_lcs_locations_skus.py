"""Tests of `lcs.locations.skus`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, same, see, without_nulls

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


def call_lcs_locations_skus_list(client: Afosto) -> Any:
    return client.lcs.locations.skus.list("id-11")


def test_lcs_locations_skus_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.skus.list("id-11")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "position": "position-12",
            "sku": "sku-13",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsLocationSku",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "position": "position-12",
                "sku": "sku-13",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_skus_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_skus_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsLocationSku", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_skus_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_skus_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.skus.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_skus_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.skus.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_skus_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_locations_skus_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_locations_skus_set_positions(client: Afosto) -> Any:
    return client.lcs.locations.skus.set_positions("id-11")


def test_lcs_locations_skus_set_positions_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.skus.set_positions(
            "id-11",
            body=[
                {
                    "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                    "position": "position-12",
                    "sku": "sku-13",
                },
            ],
        )

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11/skus",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "created_at": "2024-12-12T11:11:07Z",
                "position": "position-12",
                "sku": "sku-13",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsLocationsSkusSetPositionsResponse",
        {"failed": 11, "success": 12},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_skus_set_positions_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_skus_set_positions, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationsSkusSetPositionsResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_skus_set_positions_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_skus_set_positions, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.skus.set_positions"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_skus_set_positions_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"failed": 0, "success": 12}
    reply = Reply(200, json=example)
    outcome = run(call_lcs_locations_skus_set_positions, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_locations_skus_set_positions_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.skus.set_positions("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_skus_set_positions_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_lcs_locations_skus_set_positions,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
