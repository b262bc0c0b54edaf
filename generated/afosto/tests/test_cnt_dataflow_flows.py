"""Tests of `cnt.dataflow.flows`: requests as they go out, answers as they come back."""

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


def call_cnt_dataflow_flows_create(client: Afosto) -> Any:
    return client.cnt.dataflow.flows.create()


def test_cnt_dataflow_flows_create_full(run: Runner) -> None:
    body: params.CntDataflowModelParams = {
        "config": {"config-key": "config-11"},
        "filter": [
            {"key": "key-12", "operator": "lte", "values": ["values-14", "values-15"]},
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.create(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_dataflow_flows_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_flows_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflow", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_flows_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_flows_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.flows.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_flows_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_dataflow_flows_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_dataflow_flows_delete(client: Afosto) -> Any:
    return client.cnt.dataflow.flows.delete("id-11")


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
    reply = Reply(204)
    outcome = run(call_cnt_dataflow_flows_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_flows_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_flows_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.flows.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_flows_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_cnt_dataflow_flows_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_dataflow_flows_get(client: Afosto) -> Any:
    return client.cnt.dataflow.flows.get("id-11")


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
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_flows_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflow", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_flows_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_flows_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.flows.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_flows_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_dataflow_flows_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_dataflow_flows_list(client: Afosto) -> Any:
    return client.cnt.dataflow.flows.list()


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
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_dataflow_flows_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_flows_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/dataflow/flows",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntDataflow", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_flows_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_flows_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.flows.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_flows_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_dataflow_flows_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_dataflow_flows_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cnt_dataflow_flows_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_dataflow_flows_trigger(client: Afosto) -> Any:
    return client.cnt.dataflow.flows.trigger("id-11")


def test_cnt_dataflow_flows_trigger_full(run: Runner) -> None:
    body: params.CntDataflowFlowsTriggerBodyParams = {
        "clock_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "entity_id": UUID("00000000-0000-4000-8000-000000000012"),
    }

    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger(
            "id-11",
            clock_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            entity_id=UUID("00000000-0000-4000-8000-000000000012"),
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("id-11", body=body)

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
    assert run(whole, reply).sent == [sent]


def test_cnt_dataflow_flows_trigger_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_dataflow_flows_trigger, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/dataflow/flows/id-11/trigger",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_flows_trigger_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_flows_trigger, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.flows.trigger"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_flows_trigger_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.trigger("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_trigger_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_dataflow_flows_trigger, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_cnt_dataflow_flows_trigger_waits_for_its_task(run: Runner) -> None:
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
    outcome = run(
        call_cnt_dataflow_flows_trigger,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_dataflow_flows_update(client: Afosto) -> Any:
    return client.cnt.dataflow.flows.update("id-11")


def test_cnt_dataflow_flows_update_full(run: Runner) -> None:
    body: params.CntDataflowModelParams = {
        "config": {"config-key": "config-11"},
        "filter": [
            {"key": "key-12", "operator": "lte", "values": ["values-14", "values-15"]},
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntDataflow",
        {
            "config": {"config-key": "config-11"},
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_dataflow_flows_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_dataflow_flows_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/dataflow/flows/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntDataflow", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_dataflow_flows_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_dataflow_flows_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.dataflow.flows.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_dataflow_flows_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.dataflow.flows.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_dataflow_flows_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_dataflow_flows_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
