"""Tests of `lcs.locations.positions`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def call_lcs_locations_positions_get(client: Afosto) -> Any:
    return client.lcs.locations.positions.get("id-11", "code-12")


def test_lcs_locations_positions_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.get("id-11", "code-12")

    answer: dict[str, Any] = {
        "code": "code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "skus": [
            {
                "created_at": "2024-02-14T13:13:07Z",
                "position": "position-14",
                "sku": "sku-15",
            },
        ],
        "sorting": 16,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11/positions/code-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsLocationPosition",
        {
            "code": "code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "skus": [
                Seen(
                    "LcsLocationSku",
                    {
                        "created_at": dt.datetime(
                            2024,
                            2,
                            14,
                            13,
                            13,
                            7,
                            tzinfo=dt.UTC,
                        ),
                        "position": "position-14",
                        "sku": "sku-15",
                    },
                ),
            ],
            "sorting": 16,
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_positions_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_positions_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11/positions/code-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationPosition", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_positions_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_positions_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.positions.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_positions_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.get("", "code-12")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_positions_get_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.get("id-11", "")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_lcs_locations_positions_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_locations_positions_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_locations_positions_list(client: Afosto) -> Any:
    return client.lcs.locations.positions.list("id-11")


def test_lcs_locations_positions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.list(
            "id-11",
            page="page-11",
            page_size=12,
        )

    answer: list[Any] = [
        {
            "code": "code-11",
            "created_at": "2024-01-13T12:12:07Z",
            "skus": [
                {
                    "created_at": "2024-02-14T13:13:07Z",
                    "position": "position-14",
                    "sku": "sku-15",
                },
            ],
            "sorting": 16,
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11/positions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsLocationPosition",
            {
                "code": "code-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "skus": [
                    Seen(
                        "LcsLocationSku",
                        {
                            "created_at": dt.datetime(
                                2024,
                                2,
                                14,
                                13,
                                13,
                                7,
                                tzinfo=dt.UTC,
                            ),
                            "position": "position-14",
                            "sku": "sku-15",
                        },
                    ),
                ],
                "sorting": 16,
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_positions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_positions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11/positions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsLocationPosition", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_positions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_positions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.positions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_positions_list_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.list("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_positions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_locations_positions_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_locations_positions_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_lcs_locations_positions_list,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_lcs_locations_positions_remove(client: Afosto) -> Any:
    return client.lcs.locations.positions.remove("id-11")


def test_lcs_locations_positions_remove_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.remove(
            "id-11",
            body=["body-11", "body-12"],
        )

    answer: dict[str, Any] = {"success": 11}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/locations/id-11/positions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationsPositionsRemoveResponse", {"success": 11})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_positions_remove_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_positions_remove, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/locations/id-11/positions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationsPositionsRemoveResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_positions_remove_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_positions_remove, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.positions.remove"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_positions_remove_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"success": 1}
    reply = Reply(200, json=example)
    outcome = run(call_lcs_locations_positions_remove, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_locations_positions_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_positions_remove_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_lcs_locations_positions_remove,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_lcs_locations_positions_reorder(client: Afosto) -> Any:
    return client.lcs.locations.positions.reorder("id-11")


def test_lcs_locations_positions_reorder_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.reorder(
            "id-11",
            body=["body-11", "body-12"],
        )

    answer: dict[str, Any] = {"success": 11}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11/positions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationsPositionsReorderResponse", {"success": 11})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_positions_reorder_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_positions_reorder, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11/positions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationsPositionsReorderResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_positions_reorder_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_positions_reorder, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.positions.reorder"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_positions_reorder_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"success": 1}
    reply = Reply(200, json=example)
    outcome = run(call_lcs_locations_positions_reorder, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_locations_positions_reorder_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.reorder("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_positions_reorder_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_lcs_locations_positions_reorder,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_lcs_locations_positions_search(client: Afosto) -> Any:
    return client.lcs.locations.positions.search("id-11")


def test_lcs_locations_positions_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.search(
            "id-11",
            body=["body-11", "body-12"],
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "position": "position-12",
        "sku": "sku-13",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations/id-11/positions/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=["body-11", "body-12"],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsLocationSku",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "position": "position-12",
            "sku": "sku-13",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_positions_search_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_positions_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations/id-11/positions/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsLocationSku", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_positions_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_positions_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.positions.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_positions_search_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.positions.search("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_positions_search_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_locations_positions_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
