"""Tests of `cnt.dataflow.flows`: requests as they go out, answers as they come back."""

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
    waited,
    waited_later,
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


def test_cnt_dataflow_flows_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create(
            config={"config-key": "config-11"},
            filter=[
                {
                    "key": "key-12",
                    "operator": "lte",
                    "values": ["values-14", "values-15"],
                },
            ],
            name="name-16",
            secret="secret-17",
            source="calculation",
            trigger={
                "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            type="bigquery",
        )

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "filter": [
            {"key": "key-13", "operator": "lt", "values": ["values-15", "values-16"]},
        ],
        "id": "00000000-0000-4000-8000-000000000017",
        "name": "name-18",
        "source": "calculation",
        "trigger": {
            "crontab": "crontab-20",
            "events": ["events-21", "events-22"],
            "type": "realtime",
        },
        "type": "bigquery",
        "updated_at": "2024-02-26T01:25:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "config": {"config-key": "config-11"},
            "filter": [
                {
                    "key": "key-12",
                    "operator": "lte",
                    "values": ["values-14", "values-15"],
                },
            ],
            "name": "name-16",
            "secret": "secret-17",
            "source": "calculation",
            "trigger": {
                "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            "type": "bigquery",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "filter": [
                Seen(
                    "CntDataflowFilter",
                    {
                        "key": "key-13",
                        "operator": "lt",
                        "values": ["values-15", "values-16"],
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000017"),
            "name": "name-18",
            "source": "calculation",
            "trigger": Seen(
                "CntDataflowTrigger",
                {
                    "crontab": "crontab-20",
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
            ),
            "type": "bigquery",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflow", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create(
            body={
                "config": {"config-key": "config-11"},
                "filter": [
                    {
                        "key": "key-12",
                        "operator": "lte",
                        "values": ["values-14", "values-15"],
                    },
                ],
                "name": "name-16",
                "secret": "secret-17",
                "source": "calculation",
                "trigger": {
                    "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
                "type": "bigquery",
            },
        )

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "filter": [
            {"key": "key-13", "operator": "lt", "values": ["values-15", "values-16"]},
        ],
        "id": "00000000-0000-4000-8000-000000000017",
        "name": "name-18",
        "source": "calculation",
        "trigger": {
            "crontab": "crontab-20",
            "events": ["events-21", "events-22"],
            "type": "realtime",
        },
        "type": "bigquery",
        "updated_at": "2024-02-26T01:25:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "config": {"config-key": "config-11"},
            "filter": [
                {
                    "key": "key-12",
                    "operator": "lte",
                    "values": ["values-14", "values-15"],
                },
            ],
            "name": "name-16",
            "secret": "secret-17",
            "source": "calculation",
            "trigger": {
                "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            "type": "bigquery",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "filter": [
                Seen(
                    "CntDataflowFilter",
                    {
                        "key": "key-13",
                        "operator": "lt",
                        "values": ["values-15", "values-16"],
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000017"),
            "name": "name-18",
            "source": "calculation",
            "trigger": Seen(
                "CntDataflowTrigger",
                {
                    "crontab": "crontab-20",
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
            ),
            "type": "bigquery",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

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
    operation = "cnt.dataflow.flows.create"
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


def test_cnt_dataflow_flows_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

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
    operation = "cnt.dataflow.flows.create"
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


def test_cnt_dataflow_flows_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

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
    operation = "cnt.dataflow.flows.create"
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


def test_cnt_dataflow_flows_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

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
    operation = "cnt.dataflow.flows.create"
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


def test_cnt_dataflow_flows_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

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
    operation = "cnt.dataflow.flows.create"
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


def test_cnt_dataflow_flows_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

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
    operation = "cnt.dataflow.flows.create"
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


def test_cnt_dataflow_flows_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_dataflow_flows_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_dataflow_flows_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_dataflow_flows_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

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
    operation = "cnt.dataflow.flows.delete"
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


def test_cnt_dataflow_flows_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

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
    operation = "cnt.dataflow.flows.delete"
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


def test_cnt_dataflow_flows_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

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
    operation = "cnt.dataflow.flows.delete"
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


def test_cnt_dataflow_flows_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

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
    operation = "cnt.dataflow.flows.delete"
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


def test_cnt_dataflow_flows_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

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
    operation = "cnt.dataflow.flows.delete"
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


def test_cnt_dataflow_flows_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

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
    operation = "cnt.dataflow.flows.delete"
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


def test_cnt_dataflow_flows_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("id-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_flows_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "filter": [
            {"key": "key-13", "operator": "lt", "values": ["values-15", "values-16"]},
        ],
        "id": "00000000-0000-4000-8000-000000000017",
        "name": "name-18",
        "source": "calculation",
        "trigger": {
            "crontab": "crontab-20",
            "events": ["events-21", "events-22"],
            "type": "realtime",
        },
        "type": "bigquery",
        "updated_at": "2024-02-26T01:25:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "filter": [
                Seen(
                    "CntDataflowFilter",
                    {
                        "key": "key-13",
                        "operator": "lt",
                        "values": ["values-15", "values-16"],
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000017"),
            "name": "name-18",
            "source": "calculation",
            "trigger": Seen(
                "CntDataflowTrigger",
                {
                    "crontab": "crontab-20",
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
            ),
            "type": "bigquery",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflow", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

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
    operation = "cnt.dataflow.flows.get"
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


def test_cnt_dataflow_flows_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

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
    operation = "cnt.dataflow.flows.get"
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


def test_cnt_dataflow_flows_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

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
    operation = "cnt.dataflow.flows.get"
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


def test_cnt_dataflow_flows_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

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
    operation = "cnt.dataflow.flows.get"
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


def test_cnt_dataflow_flows_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

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
    operation = "cnt.dataflow.flows.get"
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


def test_cnt_dataflow_flows_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

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
    operation = "cnt.dataflow.flows.get"
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


def test_cnt_dataflow_flows_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_flows_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list(page="page-11", page_size=12)

    answer: list[Any] = [
        {
            "config": {"config-key": "config-11"},
            "created_at": "2024-01-13T12:12:07Z",
            "filter": [
                {
                    "key": "key-13",
                    "operator": "lt",
                    "values": ["values-15", "values-16"],
                },
            ],
            "id": "00000000-0000-4000-8000-000000000017",
            "name": "name-18",
            "source": "calculation",
            "trigger": {
                "crontab": "crontab-20",
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            "type": "bigquery",
            "updated_at": "2024-02-26T01:25:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/flows",
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
            "CntDataflow",
            {
                "config": {"config-key": "config-11"},
                "created_at": dt.datetime(
                    2024,
                    1,
                    13,
                    12,
                    12,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "filter": [
                    Seen(
                        "CntDataflowFilter",
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ),
                ],
                "id": UUID("00000000-0000-4000-8000-000000000017"),
                "name": "name-18",
                "source": "calculation",
                "trigger": Seen(
                    "CntDataflowTrigger",
                    {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                ),
                "type": "bigquery",
                "updated_at": dt.datetime(
                    2024,
                    2,
                    26,
                    1,
                    25,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/flows",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflow", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

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
    operation = "cnt.dataflow.flows.list"
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


def test_cnt_dataflow_flows_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

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
    operation = "cnt.dataflow.flows.list"
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


def test_cnt_dataflow_flows_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

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
    operation = "cnt.dataflow.flows.list"
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


def test_cnt_dataflow_flows_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

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
    operation = "cnt.dataflow.flows.list"
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


def test_cnt_dataflow_flows_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

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
    operation = "cnt.dataflow.flows.list"
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


def test_cnt_dataflow_flows_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

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
    operation = "cnt.dataflow.flows.list"
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


def test_cnt_dataflow_flows_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_flows_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "config": {"config-key": "config-11"},
                    "created_at": "2024-01-13T12:12:07Z",
                    "filter": [
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000017",
                    "name": "name-18",
                    "source": "calculation",
                    "trigger": {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                    "type": "bigquery",
                    "updated_at": "2024-02-26T01:25:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "config": {"config-key": "config-11"},
                    "created_at": "2024-01-13T12:12:07Z",
                    "filter": [
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000017",
                    "name": "name-18",
                    "source": "calculation",
                    "trigger": {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                    "type": "bigquery",
                    "updated_at": "2024-02-26T01:25:07Z",
                },
                {
                    "config": {"config-key": "config-11"},
                    "created_at": "2024-01-13T12:12:07Z",
                    "filter": [
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000017",
                    "name": "name-18",
                    "source": "calculation",
                    "trigger": {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                    "type": "bigquery",
                    "updated_at": "2024-02-26T01:25:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "config": {"config-key": "config-11"},
                    "created_at": "2024-01-13T12:12:07Z",
                    "filter": [
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000017",
                    "name": "name-18",
                    "source": "calculation",
                    "trigger": {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                    "type": "bigquery",
                    "updated_at": "2024-02-26T01:25:07Z",
                },
                {
                    "config": {"config-key": "config-11"},
                    "created_at": "2024-01-13T12:12:07Z",
                    "filter": [
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000017",
                    "name": "name-18",
                    "source": "calculation",
                    "trigger": {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                    "type": "bigquery",
                    "updated_at": "2024-02-26T01:25:07Z",
                },
                {
                    "config": {"config-key": "config-11"},
                    "created_at": "2024-01-13T12:12:07Z",
                    "filter": [
                        {
                            "key": "key-13",
                            "operator": "lt",
                            "values": ["values-15", "values-16"],
                        },
                    ],
                    "id": "00000000-0000-4000-8000-000000000017",
                    "name": "name-18",
                    "source": "calculation",
                    "trigger": {
                        "crontab": "crontab-20",
                        "events": ["events-21", "events-22"],
                        "type": "realtime",
                    },
                    "type": "bigquery",
                    "updated_at": "2024-02-26T01:25:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_cnt_dataflow_flows_trigger_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger(
            "id-11",
            clock_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            entity_id=UUID("00000000-0000-4000-8000-000000000012"),
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows/id-11/trigger",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "clock_at": "2024-12-12T11:11:07Z",
            "entity_id": "00000000-0000-4000-8000-000000000012",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_dataflow_flows_trigger_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows/id-11/trigger",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_dataflow_flows_trigger_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger(
            "id-11",
            body={
                "clock_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "entity_id": UUID("00000000-0000-4000-8000-000000000012"),
            },
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows/id-11/trigger",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "clock_at": "2024-12-12T11:11:07Z",
            "entity_id": "00000000-0000-4000-8000-000000000012",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_dataflow_flows_trigger_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

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
    operation = "cnt.dataflow.flows.trigger"
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


def test_cnt_dataflow_flows_trigger_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

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
    operation = "cnt.dataflow.flows.trigger"
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


def test_cnt_dataflow_flows_trigger_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

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
    operation = "cnt.dataflow.flows.trigger"
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


def test_cnt_dataflow_flows_trigger_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

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
    operation = "cnt.dataflow.flows.trigger"
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


def test_cnt_dataflow_flows_trigger_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

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
    operation = "cnt.dataflow.flows.trigger"
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


def test_cnt_dataflow_flows_trigger_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

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
    operation = "cnt.dataflow.flows.trigger"
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


def test_cnt_dataflow_flows_trigger_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_trigger_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_dataflow_flows_trigger_waits_for_its_task(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11")

    replies = [
        Reply(204, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(call, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def test_cnt_dataflow_flows_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update(
            "id-11",
            config={"config-key": "config-11"},
            filter=[
                {
                    "key": "key-12",
                    "operator": "lte",
                    "values": ["values-14", "values-15"],
                },
            ],
            name="name-16",
            secret="secret-17",
            source="calculation",
            trigger={
                "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            type="bigquery",
        )

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "filter": [
            {"key": "key-13", "operator": "lt", "values": ["values-15", "values-16"]},
        ],
        "id": "00000000-0000-4000-8000-000000000017",
        "name": "name-18",
        "source": "calculation",
        "trigger": {
            "crontab": "crontab-20",
            "events": ["events-21", "events-22"],
            "type": "realtime",
        },
        "type": "bigquery",
        "updated_at": "2024-02-26T01:25:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "config": {"config-key": "config-11"},
            "filter": [
                {
                    "key": "key-12",
                    "operator": "lte",
                    "values": ["values-14", "values-15"],
                },
            ],
            "name": "name-16",
            "secret": "secret-17",
            "source": "calculation",
            "trigger": {
                "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            "type": "bigquery",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "filter": [
                Seen(
                    "CntDataflowFilter",
                    {
                        "key": "key-13",
                        "operator": "lt",
                        "values": ["values-15", "values-16"],
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000017"),
            "name": "name-18",
            "source": "calculation",
            "trigger": Seen(
                "CntDataflowTrigger",
                {
                    "crontab": "crontab-20",
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
            ),
            "type": "bigquery",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflow", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update(
            "id-11",
            body={
                "config": {"config-key": "config-11"},
                "filter": [
                    {
                        "key": "key-12",
                        "operator": "lte",
                        "values": ["values-14", "values-15"],
                    },
                ],
                "name": "name-16",
                "secret": "secret-17",
                "source": "calculation",
                "trigger": {
                    "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
                "type": "bigquery",
            },
        )

    answer: dict[str, Any] = {
        "config": {"config-key": "config-11"},
        "created_at": "2024-01-13T12:12:07Z",
        "filter": [
            {"key": "key-13", "operator": "lt", "values": ["values-15", "values-16"]},
        ],
        "id": "00000000-0000-4000-8000-000000000017",
        "name": "name-18",
        "source": "calculation",
        "trigger": {
            "crontab": "crontab-20",
            "events": ["events-21", "events-22"],
            "type": "realtime",
        },
        "type": "bigquery",
        "updated_at": "2024-02-26T01:25:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "config": {"config-key": "config-11"},
            "filter": [
                {
                    "key": "key-12",
                    "operator": "lte",
                    "values": ["values-14", "values-15"],
                },
            ],
            "name": "name-16",
            "secret": "secret-17",
            "source": "calculation",
            "trigger": {
                "crontab": {"schedule": "schedule-19", "timezone": "timezone-20"},
                "events": ["events-21", "events-22"],
                "type": "realtime",
            },
            "type": "bigquery",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.timezone.utc),
            "filter": [
                Seen(
                    "CntDataflowFilter",
                    {
                        "key": "key-13",
                        "operator": "lt",
                        "values": ["values-15", "values-16"],
                    },
                ),
            ],
            "id": UUID("00000000-0000-4000-8000-000000000017"),
            "name": "name-18",
            "source": "calculation",
            "trigger": Seen(
                "CntDataflowTrigger",
                {
                    "crontab": "crontab-20",
                    "events": ["events-21", "events-22"],
                    "type": "realtime",
                },
            ),
            "type": "bigquery",
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

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
    operation = "cnt.dataflow.flows.update"
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


def test_cnt_dataflow_flows_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

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
    operation = "cnt.dataflow.flows.update"
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


def test_cnt_dataflow_flows_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

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
    operation = "cnt.dataflow.flows.update"
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


def test_cnt_dataflow_flows_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

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
    operation = "cnt.dataflow.flows.update"
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


def test_cnt_dataflow_flows_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

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
    operation = "cnt.dataflow.flows.update"
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


def test_cnt_dataflow_flows_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

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
    operation = "cnt.dataflow.flows.update"
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


def test_cnt_dataflow_flows_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
