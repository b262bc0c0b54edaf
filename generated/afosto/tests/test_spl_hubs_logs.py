"""Tests of `spl.hubs.logs`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def test_spl_hubs_logs_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create(
            "id-11",
            job_reference="job_reference-11",
            level="public",
            message="message-13",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "hub_id": "hub_id-12",
        "id": "id-13",
        "is_resolved": False,
        "job_reference": "job_reference-15",
        "level": "public",
        "message": "message-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs/id-11/logs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "job_reference": "job_reference-11",
            "level": "public",
            "message": "message-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHubError",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-12",
            "id": "id-13",
            "is_resolved": False,
            "job_reference": "job_reference-15",
            "level": "public",
            "message": "message-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_logs_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs/id-11/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHubError", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_logs_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create(
            "id-11",
            body={
                "job_reference": "job_reference-11",
                "level": "public",
                "message": "message-13",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "hub_id": "hub_id-12",
        "id": "id-13",
        "is_resolved": False,
        "job_reference": "job_reference-15",
        "level": "public",
        "message": "message-17",
        "updated_at": "2024-07-19T18:18:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs/id-11/logs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "job_reference": "job_reference-11",
            "level": "public",
            "message": "message-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHubError",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-12",
            "id": "id-13",
            "is_resolved": False,
            "job_reference": "job_reference-15",
            "level": "public",
            "message": "message-17",
            "updated_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_logs_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

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
    operation = "spl.hubs.logs.create"
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


def test_spl_hubs_logs_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

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
    operation = "spl.hubs.logs.create"
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


def test_spl_hubs_logs_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

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
    operation = "spl.hubs.logs.create"
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


def test_spl_hubs_logs_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

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
    operation = "spl.hubs.logs.create"
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


def test_spl_hubs_logs_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

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
    operation = "spl.hubs.logs.create"
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


def test_spl_hubs_logs_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

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
    operation = "spl.hubs.logs.create"
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


def test_spl_hubs_logs_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_hubs_logs_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.create("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_spl_hubs_logs_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11, page="page-11", page_size=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "hub_id": "hub_id-12",
            "id": "id-13",
            "is_resolved": False,
            "job_reference": "job_reference-15",
            "level": "public",
            "message": "message-17",
            "updated_at": "2024-07-19T18:18:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/11/logs",
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
            "SplHubError",
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
                "hub_id": "hub_id-12",
                "id": "id-13",
                "is_resolved": False,
                "job_reference": "job_reference-15",
                "level": "public",
                "message": "message-17",
                "updated_at": dt.datetime(
                    2024,
                    7,
                    19,
                    18,
                    18,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_logs_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/11/logs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplHubError", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_logs_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

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
    operation = "spl.hubs.logs.list"
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


def test_spl_hubs_logs_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

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
    operation = "spl.hubs.logs.list"
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


def test_spl_hubs_logs_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

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
    operation = "spl.hubs.logs.list"
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


def test_spl_hubs_logs_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

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
    operation = "spl.hubs.logs.list"
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


def test_spl_hubs_logs_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

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
    operation = "spl.hubs.logs.list"
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


def test_spl_hubs_logs_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

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
    operation = "spl.hubs.logs.list"
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


def test_spl_hubs_logs_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_spl_hubs_logs_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.logs.list(11)

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "hub_id": "hub_id-12",
                    "id": "id-13",
                    "is_resolved": False,
                    "job_reference": "job_reference-15",
                    "level": "public",
                    "message": "message-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "hub_id": "hub_id-12",
                    "id": "id-13",
                    "is_resolved": False,
                    "job_reference": "job_reference-15",
                    "level": "public",
                    "message": "message-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "hub_id": "hub_id-12",
                    "id": "id-13",
                    "is_resolved": False,
                    "job_reference": "job_reference-15",
                    "level": "public",
                    "message": "message-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "hub_id": "hub_id-12",
                    "id": "id-13",
                    "is_resolved": False,
                    "job_reference": "job_reference-15",
                    "level": "public",
                    "message": "message-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "hub_id": "hub_id-12",
                    "id": "id-13",
                    "is_resolved": False,
                    "job_reference": "job_reference-15",
                    "level": "public",
                    "message": "message-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "hub_id": "hub_id-12",
                    "id": "id-13",
                    "is_resolved": False,
                    "job_reference": "job_reference-15",
                    "level": "public",
                    "message": "message-17",
                    "updated_at": "2024-07-19T18:18:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
