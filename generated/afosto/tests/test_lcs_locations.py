"""Tests of `lcs.locations`: requests as they go out, answers as they come back."""

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


def call_lcs_locations_create(client: Afosto) -> Any:
    return client.lcs.locations.create()


def test_lcs_locations_create_full(run: Runner) -> None:
    body: params.LcsFulfilmentLocationModelParams = {
        "address_id": "address_id-11",
        "is_disabled": False,
        "name": "name-13",
    }

    def call(client: Afosto) -> Any:
        return client.lcs.locations.create(
            address_id="address_id-11",
            is_disabled=False,
            name="name-13",
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.locations.create(body=body)

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_locations_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsFulfilmentLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_locations_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_lcs_locations_get(client: Afosto) -> Any:
    return client.lcs.locations.get("id-11")


def test_lcs_locations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("id-11")

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsFulfilmentLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_locations_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_locations_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_locations_list(client: Afosto) -> Any:
    return client.lcs.locations.list()


def test_lcs_locations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.list(
            address_id="address_id-11",
            is_disabled="1",
            page="page-13",
            page_size="page_size-14",
        )

    answer: list[Any] = [
        {
            "address_id": "address_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": "00000000-0000-4000-8000-000000000016",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations?address_id=address_id-11&is_disabled=1",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-13",
            "x-page-size": "page_size-14",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsFulfilmentLocation",
            {
                "address_id": "address_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_disabled": False,
                "name": "name-15",
                "reference": UUID("00000000-0000-4000-8000-000000000016"),
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_locations_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsFulfilmentLocation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_locations_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_locations_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_locations_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_locations_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_locations_search(client: Afosto) -> Any:
    return client.lcs.locations.search()


def test_lcs_locations_search_full(run: Runner) -> None:
    body: params.LcsLocationSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-15", "values-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.locations.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-15", "values-16"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.locations.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "address_id": "address_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": "00000000-0000-4000-8000-000000000016",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/locations",
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
            "LcsFulfilmentLocation",
            {
                "address_id": "address_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_disabled": False,
                "name": "name-15",
                "reference": UUID("00000000-0000-4000-8000-000000000016"),
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_locations_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsFulfilmentLocation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_locations_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_locations_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6"}),
        Reply(200, json=items * 2, headers={"x-count": "6"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_lcs_locations_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]


def call_lcs_locations_update(client: Afosto) -> Any:
    return client.lcs.locations.update("id-11")


def test_lcs_locations_update_full(run: Runner) -> None:
    body: params.LcsFulfilmentLocationModelParams = {
        "address_id": "address_id-11",
        "is_disabled": False,
        "name": "name-13",
    }

    def call(client: Afosto) -> Any:
        return client.lcs.locations.update(
            "id-11",
            address_id="address_id-11",
            is_disabled=False,
            name="name-13",
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.locations.update("id-11", body=body)

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "is_disabled": False,
        "name": "name-15",
        "reference": "00000000-0000-4000-8000-000000000016",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsFulfilmentLocation",
        {
            "address_id": "address_id-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "is_disabled": False,
            "name": "name-15",
            "reference": UUID("00000000-0000-4000-8000-000000000016"),
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_locations_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_locations_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsFulfilmentLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_locations_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_locations_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.locations.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_locations_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.locations.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_locations_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_locations_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
