"""Tests of `cnt.batches`: requests as they go out, answers as they come back."""

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


def call_cnt_batches_confirm(client: Afosto) -> Any:
    return client.cnt.batches.confirm("id-11")


def test_cnt_batches_confirm_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.confirm("id-11")

    reply = Reply(200)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/batches/id-11/confirm",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_batches_confirm_required(run: Runner) -> None:
    reply = Reply(200)
    outcome = run(call_cnt_batches_confirm, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/batches/id-11/confirm",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_confirm_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_batches_confirm, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.confirm"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_confirm_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.confirm("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_batches_confirm_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200)
    outcome = run(call_cnt_batches_confirm, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_batches_confirm_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(200, headers={"x-task-id": "task-1"}),
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
    outcome = run(call_cnt_batches_confirm, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_cnt_batches_create(client: Afosto) -> Any:
    return client.cnt.batches.create()


def test_cnt_batches_create_full(run: Runner) -> None:
    body: params.CntBatchRequestParams = {
        "action_id": "action_id-11",
        "config": {"config-key": "config-12"},
        "dataset_id": UUID("00000000-0000-4000-8000-000000000013"),
        "export": {"view": "view-14"},
        "import_": {"mapping": [{"mapping-key": "mapping-15"}]},
        "reference": "reference-16",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.batches.create(
            action_id="action_id-11",
            config={"config-key": "config-12"},
            dataset_id=UUID("00000000-0000-4000-8000-000000000013"),
            export={"view": "view-14"},
            import_={"mapping": [{"mapping-key": "mapping-15"}]},
            reference="reference-16",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.batches.create(body=body)

    answer: dict[str, Any] = {
        "action_id": "action_id-11",
        "config": {"config-key": "config-12"},
        "created_at": "2024-02-14T13:13:07Z",
        "dataset_id": "00000000-0000-4000-8000-000000000014",
        "export": {"view": "view-15"},
        "id": "00000000-0000-4000-8000-000000000016",
        "import": {"mapping": {"mapping-key": "mapping-17"}},
        "is_accepted": False,
        "is_confirmed": True,
        "is_failing": False,
        "is_import": True,
        "is_locked": False,
        "is_ready": True,
        "reference": "reference-24",
        "task_id": "00000000-0000-4000-8000-000000000025",
        "updated_at": "2024-03-27T02:26:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/batches",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "dataset_id": "00000000-0000-4000-8000-000000000013",
            "export": {"view": "view-14"},
            "import": {"mapping": [{"mapping-key": "mapping-15"}]},
            "reference": "reference-16",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntBatch",
        {
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "dataset_id": UUID("00000000-0000-4000-8000-000000000014"),
            "export": Seen("CntBatchExport", {"view": "view-15"}),
            "id": UUID("00000000-0000-4000-8000-000000000016"),
            "import_": Seen(
                "CntBatchImport",
                {"mapping": {"mapping-key": "mapping-17"}},
            ),
            "is_accepted": False,
            "is_confirmed": True,
            "is_failing": False,
            "is_import": True,
            "is_locked": False,
            "is_ready": True,
            "reference": "reference-24",
            "task_id": UUID("00000000-0000-4000-8000-000000000025"),
            "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_batches_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_batches_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/batches",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntBatch", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_batches_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_batches_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_batches_delete(client: Afosto) -> Any:
    return client.cnt.batches.delete("id-11")


def test_cnt_batches_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.delete("id-11")

    answer: list[Any] = [
        {
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "created_at": "2024-02-14T13:13:07Z",
            "dataset_id": "00000000-0000-4000-8000-000000000014",
            "export": {"view": "view-15"},
            "id": "00000000-0000-4000-8000-000000000016",
            "import": {"mapping": {"mapping-key": "mapping-17"}},
            "is_accepted": False,
            "is_confirmed": True,
            "is_failing": False,
            "is_import": True,
            "is_locked": False,
            "is_ready": True,
            "reference": "reference-24",
            "task_id": "00000000-0000-4000-8000-000000000025",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/batches/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntBatch",
            {
                "action_id": "action_id-11",
                "config": {"config-key": "config-12"},
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "dataset_id": UUID("00000000-0000-4000-8000-000000000014"),
                "export": Seen("CntBatchExport", {"view": "view-15"}),
                "id": UUID("00000000-0000-4000-8000-000000000016"),
                "import_": Seen(
                    "CntBatchImport",
                    {"mapping": {"mapping-key": "mapping-17"}},
                ),
                "is_accepted": False,
                "is_confirmed": True,
                "is_failing": False,
                "is_import": True,
                "is_locked": False,
                "is_ready": True,
                "reference": "reference-24",
                "task_id": UUID("00000000-0000-4000-8000-000000000025"),
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_batches_delete_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_batches_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/batches/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntBatch", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_batches_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_batches_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_batches_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_batches_get(client: Afosto) -> Any:
    return client.cnt.batches.get("id-11")


def test_cnt_batches_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.get("id-11")

    answer: list[Any] = [
        {
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "created_at": "2024-02-14T13:13:07Z",
            "dataset_id": "00000000-0000-4000-8000-000000000014",
            "export": {"view": "view-15"},
            "id": "00000000-0000-4000-8000-000000000016",
            "import": {"mapping": {"mapping-key": "mapping-17"}},
            "is_accepted": False,
            "is_confirmed": True,
            "is_failing": False,
            "is_import": True,
            "is_locked": False,
            "is_ready": True,
            "reference": "reference-24",
            "task_id": "00000000-0000-4000-8000-000000000025",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/batches/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntBatch",
            {
                "action_id": "action_id-11",
                "config": {"config-key": "config-12"},
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "dataset_id": UUID("00000000-0000-4000-8000-000000000014"),
                "export": Seen("CntBatchExport", {"view": "view-15"}),
                "id": UUID("00000000-0000-4000-8000-000000000016"),
                "import_": Seen(
                    "CntBatchImport",
                    {"mapping": {"mapping-key": "mapping-17"}},
                ),
                "is_accepted": False,
                "is_confirmed": True,
                "is_failing": False,
                "is_import": True,
                "is_locked": False,
                "is_ready": True,
                "reference": "reference-24",
                "task_id": UUID("00000000-0000-4000-8000-000000000025"),
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_batches_get_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_batches_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/batches/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntBatch", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_batches_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_batches_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_batches_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_batches_list(client: Afosto) -> Any:
    return client.cnt.batches.list()


def test_cnt_batches_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.list(
            code="code-11",
            page="page-12",
            page_size="page_size-13",
        )

    answer: list[Any] = [
        {
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "created_at": "2024-02-14T13:13:07Z",
            "dataset_id": "00000000-0000-4000-8000-000000000014",
            "export": {"view": "view-15"},
            "id": "00000000-0000-4000-8000-000000000016",
            "import": {"mapping": {"mapping-key": "mapping-17"}},
            "is_accepted": False,
            "is_confirmed": True,
            "is_failing": False,
            "is_import": True,
            "is_locked": False,
            "is_ready": True,
            "reference": "reference-24",
            "task_id": "00000000-0000-4000-8000-000000000025",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/batches?code=code-11",
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
            "CntBatch",
            {
                "action_id": "action_id-11",
                "config": {"config-key": "config-12"},
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "dataset_id": UUID("00000000-0000-4000-8000-000000000014"),
                "export": Seen("CntBatchExport", {"view": "view-15"}),
                "id": UUID("00000000-0000-4000-8000-000000000016"),
                "import_": Seen(
                    "CntBatchImport",
                    {"mapping": {"mapping-key": "mapping-17"}},
                ),
                "is_accepted": False,
                "is_confirmed": True,
                "is_failing": False,
                "is_import": True,
                "is_locked": False,
                "is_ready": True,
                "reference": "reference-24",
                "task_id": UUID("00000000-0000-4000-8000-000000000025"),
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_batches_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_batches_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/batches",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntBatch", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_batches_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_batches_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_batches_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_cnt_batches_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_cnt_batches_update(client: Afosto) -> Any:
    return client.cnt.batches.update("id-11")


def test_cnt_batches_update_full(run: Runner) -> None:
    body: params.CntBatchRequestParams = {
        "action_id": "action_id-11",
        "config": {"config-key": "config-12"},
        "dataset_id": UUID("00000000-0000-4000-8000-000000000013"),
        "export": {"view": "view-14"},
        "import_": {"mapping": [{"mapping-key": "mapping-15"}]},
        "reference": "reference-16",
    }

    def call(client: Afosto) -> Any:
        return client.cnt.batches.update(
            "id-11",
            action_id="action_id-11",
            config={"config-key": "config-12"},
            dataset_id=UUID("00000000-0000-4000-8000-000000000013"),
            export={"view": "view-14"},
            import_={"mapping": [{"mapping-key": "mapping-15"}]},
            reference="reference-16",
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.batches.update("id-11", body=body)

    answer: list[Any] = [
        {
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "created_at": "2024-02-14T13:13:07Z",
            "dataset_id": "00000000-0000-4000-8000-000000000014",
            "export": {"view": "view-15"},
            "id": "00000000-0000-4000-8000-000000000016",
            "import": {"mapping": {"mapping-key": "mapping-17"}},
            "is_accepted": False,
            "is_confirmed": True,
            "is_failing": False,
            "is_import": True,
            "is_locked": False,
            "is_ready": True,
            "reference": "reference-24",
            "task_id": "00000000-0000-4000-8000-000000000025",
            "updated_at": "2024-03-27T02:26:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/batches/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "action_id": "action_id-11",
            "config": {"config-key": "config-12"},
            "dataset_id": "00000000-0000-4000-8000-000000000013",
            "export": {"view": "view-14"},
            "import": {"mapping": [{"mapping-key": "mapping-15"}]},
            "reference": "reference-16",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "CntBatch",
            {
                "action_id": "action_id-11",
                "config": {"config-key": "config-12"},
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "dataset_id": UUID("00000000-0000-4000-8000-000000000014"),
                "export": Seen("CntBatchExport", {"view": "view-15"}),
                "id": UUID("00000000-0000-4000-8000-000000000016"),
                "import_": Seen(
                    "CntBatchImport",
                    {"mapping": {"mapping-key": "mapping-17"}},
                ),
                "is_accepted": False,
                "is_confirmed": True,
                "is_failing": False,
                "is_import": True,
                "is_locked": False,
                "is_ready": True,
                "reference": "reference-24",
                "task_id": UUID("00000000-0000-4000-8000-000000000025"),
                "updated_at": dt.datetime(2024, 3, 27, 2, 26, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_batches_update_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_batches_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/batches/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("CntBatch", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_batches_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_batches_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_cnt_batches_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_batches_validate(client: Afosto) -> Any:
    return client.cnt.batches.validate("id-11")


def test_cnt_batches_validate_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.validate("id-11")

    reply = Reply(200)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/batches/id-11/validate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_batches_validate_required(run: Runner) -> None:
    reply = Reply(200)
    outcome = run(call_cnt_batches_validate, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cnt/batches/id-11/validate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_batches_validate_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_batches_validate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.batches.validate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_batches_validate_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.batches.validate("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_batches_validate_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200)
    outcome = run(call_cnt_batches_validate, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_cnt_batches_validate_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(200, headers={"x-task-id": "task-1"}),
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
    outcome = run(call_cnt_batches_validate, *replies, settle=(waited, waited_later))
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls
