"""Tests of `wms.routes`: requests as they go out, answers as they come back."""

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


def call_wms_routes_calculate_duration(client: Afosto) -> Any:
    return client.wms.routes.calculate_duration()


def test_wms_routes_calculate_duration_full(run: Runner) -> None:
    body: params.WmsCreateDurationRequestParams = {
        "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "calculate_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
        "from_location_id": "from_location_id-13",
        "route_id": "route_id-14",
        "to_location_id": "to_location_id-15",
    }

    def call(client: Afosto) -> Any:
        return client.wms.routes.calculate_duration(
            arrival_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            calculate_at=dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            from_location_id="from_location_id-13",
            route_id="route_id-14",
            to_location_id="to_location_id-15",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.routes.calculate_duration(body=body)

    answer: dict[str, Any] = {
        "arrival_at": "2024-12-12T11:11:07Z",
        "ship_at": "2024-01-13T12:12:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/duration",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "arrival_at": "2024-12-12T11:11:07Z",
            "calculate_at": "2024-01-13T12:12:07Z",
            "from_location_id": "from_location_id-13",
            "route_id": "route_id-14",
            "to_location_id": "to_location_id-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsDurationResponse",
        {
            "arrival_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "ship_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_routes_calculate_duration_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_routes_calculate_duration, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/duration",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsDurationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_routes_calculate_duration_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_routes_calculate_duration, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.routes.calculate_duration"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_routes_calculate_duration_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_routes_calculate_duration, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_routes_create(client: Afosto) -> Any:
    return client.wms.routes.create()


def test_wms_routes_create_full(run: Runner) -> None:
    body: params.WmsCreateRouteRequestParams = {
        "from_": "from_-11",
        "hops": ["hops-12", "hops-13"],
        "name": "name-14",
        "to": "to-15",
    }

    def call(client: Afosto) -> Any:
        return client.wms.routes.create(
            from_="from_-11",
            hops=["hops-12", "hops-13"],
            name="name-14",
            to="to-15",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.routes.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "from": "from_-12",
        "hops": ["hops-13", "hops-14"],
        "id": "id-15",
        "name": "name-16",
        "to": "to-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/routes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "from": "from_-11",
            "hops": ["hops-12", "hops-13"],
            "name": "name-14",
            "to": "to-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsRoute",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "from_": "from_-12",
            "hops": ["hops-13", "hops-14"],
            "id": "id-15",
            "name": "name-16",
            "to": "to-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_routes_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_routes_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/routes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsRoute", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_routes_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_routes_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.routes.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_routes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_routes_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_routes_delete(client: Afosto) -> Any:
    return client.wms.routes.delete("id-11")


def test_wms_routes_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.routes.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "from": "from_-12",
        "hops": ["hops-13", "hops-14"],
        "id": "id-15",
        "name": "name-16",
        "to": "to-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/routes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsRoute",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "from_": "from_-12",
            "hops": ["hops-13", "hops-14"],
            "id": "id-15",
            "name": "name-16",
            "to": "to-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_routes_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_routes_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/routes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsRoute", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_routes_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_routes_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.routes.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_routes_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.routes.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_routes_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_routes_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_routes_get(client: Afosto) -> Any:
    return client.wms.routes.get("id-11")


def test_wms_routes_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.routes.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "from": "from_-12",
        "hops": ["hops-13", "hops-14"],
        "id": "id-15",
        "name": "name-16",
        "to": "to-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/routes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsRoute",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "from_": "from_-12",
            "hops": ["hops-13", "hops-14"],
            "id": "id-15",
            "name": "name-16",
            "to": "to-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_routes_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_routes_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/routes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsRoute", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_routes_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_routes_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.routes.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_routes_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.routes.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_routes_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_routes_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_routes_list(client: Afosto) -> Any:
    return client.wms.routes.list()


def test_wms_routes_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.routes.list(
            deleted_at=11,
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "from": "from_-12",
            "hops": ["hops-13", "hops-14"],
            "id": "id-15",
            "name": "name-16",
            "to": "to-17",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/routes?deleted_at=11",
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
            "WmsRoute",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "from_": "from_-12",
                "hops": ["hops-13", "hops-14"],
                "id": "id-15",
                "name": "name-16",
                "to": "to-17",
                "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_routes_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_routes_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/routes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsRoute", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_routes_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_routes_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.routes.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_routes_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_routes_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_routes_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-count": "6", "x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-count": "6", "x-page": "cursor-3"}),
        Reply(200, json=items * 3, headers={"x-count": "6"}),
    ]
    outcome = run(call_wms_routes_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_wms_routes_update(client: Afosto) -> Any:
    return client.wms.routes.update()


def test_wms_routes_update_full(run: Runner) -> None:
    body: params.WmsUpdateRouteRequestParams = {"id": "id-11", "name": "name-12"}

    def call(client: Afosto) -> Any:
        return client.wms.routes.update(id="id-11", name="name-12")

    def whole(client: Afosto) -> Any:
        return client.wms.routes.update(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "from": "from_-12",
        "hops": ["hops-13", "hops-14"],
        "id": "id-15",
        "name": "name-16",
        "to": "to-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/routes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsRoute",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "from_": "from_-12",
            "hops": ["hops-13", "hops-14"],
            "id": "id-15",
            "name": "name-16",
            "to": "to-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_routes_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_routes_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/routes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsRoute", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_routes_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_routes_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.routes.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_routes_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_routes_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
