"""Tests of `mes.inboxes`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

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


def call_mes_inboxes_create(client: Afosto) -> Any:
    return client.mes.inboxes.create()


def test_mes_inboxes_create_full(run: Runner) -> None:
    body: params.MesInboxModelParams = {
        "fqdn": "fqdn-11",
        "label": "label-12",
        "prefix": "prefix-13",
        "settings": {
            "recaptcha_integration_id": UUID("00000000-0000-4000-8000-000000000014"),
        },
        "user_id": "user_id-15",
    }

    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create(
            fqdn="fqdn-11",
            label="label-12",
            prefix="prefix-13",
            settings={
                "recaptcha_integration_id": UUID(
                    "00000000-0000-4000-8000-000000000014",
                ),
            },
            user_id="user_id-15",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.inboxes.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "folders": ["folders-12", "folders-13"],
        "fqdn": "fqdn-14",
        "id": "id-15",
        "label": "label-16",
        "prefix": "prefix-17",
        "settings": {
            "recaptcha_integration_id": "00000000-0000-4000-8000-000000000018",
        },
        "updated_at": "2024-08-20T19:19:07Z",
        "user_id": "user_id-20",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/inboxes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "fqdn": "fqdn-11",
            "label": "label-12",
            "prefix": "prefix-13",
            "settings": {
                "recaptcha_integration_id": "00000000-0000-4000-8000-000000000014",
            },
            "user_id": "user_id-15",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesInbox",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "folders": ["folders-12", "folders-13"],
            "fqdn": "fqdn-14",
            "id": "id-15",
            "label": "label-16",
            "prefix": "prefix-17",
            "settings": Seen(
                "MesInboxSettings",
                {
                    "recaptcha_integration_id": UUID(
                        "00000000-0000-4000-8000-000000000018",
                    ),
                },
            ),
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_inboxes_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_inboxes_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/inboxes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_inboxes_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_inboxes_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.inboxes.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_inboxes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_inboxes_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_inboxes_delete(client: Afosto) -> Any:
    return client.mes.inboxes.delete("id-11")


def test_mes_inboxes_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "folders": ["folders-12", "folders-13"],
        "fqdn": "fqdn-14",
        "id": "id-15",
        "label": "label-16",
        "prefix": "prefix-17",
        "settings": {
            "recaptcha_integration_id": "00000000-0000-4000-8000-000000000018",
        },
        "updated_at": "2024-08-20T19:19:07Z",
        "user_id": "user_id-20",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesInbox",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "folders": ["folders-12", "folders-13"],
            "fqdn": "fqdn-14",
            "id": "id-15",
            "label": "label-16",
            "prefix": "prefix-17",
            "settings": Seen(
                "MesInboxSettings",
                {
                    "recaptcha_integration_id": UUID(
                        "00000000-0000-4000-8000-000000000018",
                    ),
                },
            ),
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_inboxes_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_inboxes_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_inboxes_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.inboxes.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_inboxes_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_inboxes_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_inboxes_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_inboxes_get(client: Afosto) -> Any:
    return client.mes.inboxes.get("id-11")


def test_mes_inboxes_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "folders": ["folders-12", "folders-13"],
        "fqdn": "fqdn-14",
        "id": "id-15",
        "label": "label-16",
        "prefix": "prefix-17",
        "settings": {
            "recaptcha_integration_id": "00000000-0000-4000-8000-000000000018",
        },
        "updated_at": "2024-08-20T19:19:07Z",
        "user_id": "user_id-20",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesInbox",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "folders": ["folders-12", "folders-13"],
            "fqdn": "fqdn-14",
            "id": "id-15",
            "label": "label-16",
            "prefix": "prefix-17",
            "settings": Seen(
                "MesInboxSettings",
                {
                    "recaptcha_integration_id": UUID(
                        "00000000-0000-4000-8000-000000000018",
                    ),
                },
            ),
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_inboxes_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_inboxes_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_inboxes_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.inboxes.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_inboxes_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_inboxes_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_inboxes_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_inboxes_list(client: Afosto) -> Any:
    return client.mes.inboxes.list()


def test_mes_inboxes_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list(fqdn="fqdn-11", public="1")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "folders": ["folders-12", "folders-13"],
            "fqdn": "fqdn-14",
            "id": "id-15",
            "label": "label-16",
            "prefix": "prefix-17",
            "settings": {
                "recaptcha_integration_id": "00000000-0000-4000-8000-000000000018",
            },
            "updated_at": "2024-08-20T19:19:07Z",
            "user_id": "user_id-20",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/inboxes?fqdn=fqdn-11&public=1",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesInbox",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "folders": ["folders-12", "folders-13"],
                "fqdn": "fqdn-14",
                "id": "id-15",
                "label": "label-16",
                "prefix": "prefix-17",
                "settings": Seen(
                    "MesInboxSettings",
                    {
                        "recaptcha_integration_id": UUID(
                            "00000000-0000-4000-8000-000000000018",
                        ),
                    },
                ),
                "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
                "user_id": "user_id-20",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_inboxes_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/inboxes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesInbox", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_inboxes_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_inboxes_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.inboxes.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_inboxes_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_inboxes_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_inboxes_update(client: Afosto) -> Any:
    return client.mes.inboxes.update("id-11")


def test_mes_inboxes_update_full(run: Runner) -> None:
    body: params.MesInboxUpdateModelParams = {
        "label": "label-11",
        "settings": {
            "recaptcha_integration_id": UUID("00000000-0000-4000-8000-000000000012"),
        },
        "user_id": "user_id-13",
    }

    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update(
            "id-11",
            label="label-11",
            settings={
                "recaptcha_integration_id": UUID(
                    "00000000-0000-4000-8000-000000000012",
                ),
            },
            user_id="user_id-13",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "folders": ["folders-12", "folders-13"],
        "fqdn": "fqdn-14",
        "id": "id-15",
        "label": "label-16",
        "prefix": "prefix-17",
        "settings": {
            "recaptcha_integration_id": "00000000-0000-4000-8000-000000000018",
        },
        "updated_at": "2024-08-20T19:19:07Z",
        "user_id": "user_id-20",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "label": "label-11",
            "settings": {
                "recaptcha_integration_id": "00000000-0000-4000-8000-000000000012",
            },
            "user_id": "user_id-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesInbox",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "folders": ["folders-12", "folders-13"],
            "fqdn": "fqdn-14",
            "id": "id-15",
            "label": "label-16",
            "prefix": "prefix-17",
            "settings": Seen(
                "MesInboxSettings",
                {
                    "recaptcha_integration_id": UUID(
                        "00000000-0000-4000-8000-000000000018",
                    ),
                },
            ),
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_inboxes_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_inboxes_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_inboxes_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_inboxes_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.inboxes.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_inboxes_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_inboxes_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_inboxes_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
