"""Tests of `spl.hubs`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def call_spl_hubs_create(client: Afosto) -> Any:
    return client.spl.hubs.create()


def test_spl_hubs_create_full(run: Runner) -> None:
    body: params.SplHubModelParams = {
        "description": "description-11",
        "name": "name-12",
    }

    def call(client: Afosto) -> Any:
        return client.spl.hubs.create(description="description-11", name="name-12")

    def whole(client: Afosto) -> Any:
        return client.spl.hubs.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "disabled_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "integration": {"id": "id-15"},
        "name": "name-16",
        "os_file_id": "os_file_id-17",
        "properties": [{"key": "key-18", "value": "value-19"}],
        "pubnub": {"tokens": [{"expires_at": "2024-09-21T20:20:07Z", "key": "key-21"}]},
        "status": "online",
        "status_updated_at": "2024-12-24T23:23:07Z",
        "updated_at": "2024-01-25T00:24:07Z",
        "uuid": "uuid-25",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHub",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "disabled_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "integration": Seen("SplIntegration", {"id": "id-15"}),
            "name": "name-16",
            "os_file_id": "os_file_id-17",
            "properties": [Seen("SplProperty", {"key": "key-18", "value": "value-19"})],
            "pubnub": Seen(
                "SplPubnub",
                {
                    "tokens": [
                        Seen(
                            "SplToken",
                            {
                                "expires_at": dt.datetime(
                                    2024,
                                    9,
                                    21,
                                    20,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "key": "key-21",
                            },
                        ),
                    ],
                },
            ),
            "status": "online",
            "status_updated_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "uuid": "uuid-25",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_hubs_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/hubs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHub", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_spl_hubs_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_spl_hubs_delete(client: Afosto) -> Any:
    return client.spl.hubs.delete("id-11")


def test_spl_hubs_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.delete("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "disabled_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "integration": {"id": "id-15"},
        "name": "name-16",
        "os_file_id": "os_file_id-17",
        "properties": [{"key": "key-18", "value": "value-19"}],
        "pubnub": {"tokens": [{"expires_at": "2024-09-21T20:20:07Z", "key": "key-21"}]},
        "status": "online",
        "status_updated_at": "2024-12-24T23:23:07Z",
        "updated_at": "2024-01-25T00:24:07Z",
        "uuid": "uuid-25",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/spl/hubs/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHub",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "disabled_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "integration": Seen("SplIntegration", {"id": "id-15"}),
            "name": "name-16",
            "os_file_id": "os_file_id-17",
            "properties": [Seen("SplProperty", {"key": "key-18", "value": "value-19"})],
            "pubnub": Seen(
                "SplPubnub",
                {
                    "tokens": [
                        Seen(
                            "SplToken",
                            {
                                "expires_at": dt.datetime(
                                    2024,
                                    9,
                                    21,
                                    20,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "key": "key-21",
                            },
                        ),
                    ],
                },
            ),
            "status": "online",
            "status_updated_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "uuid": "uuid-25",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/spl/hubs/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHub", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_hubs_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_hubs_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_hubs_get(client: Afosto) -> Any:
    return client.spl.hubs.get("id-11")


def test_spl_hubs_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "disabled_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "integration": {"id": "id-15"},
        "name": "name-16",
        "os_file_id": "os_file_id-17",
        "properties": [{"key": "key-18", "value": "value-19"}],
        "pubnub": {"tokens": [{"expires_at": "2024-09-21T20:20:07Z", "key": "key-21"}]},
        "status": "online",
        "status_updated_at": "2024-12-24T23:23:07Z",
        "updated_at": "2024-01-25T00:24:07Z",
        "uuid": "uuid-25",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHub",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "disabled_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "integration": Seen("SplIntegration", {"id": "id-15"}),
            "name": "name-16",
            "os_file_id": "os_file_id-17",
            "properties": [Seen("SplProperty", {"key": "key-18", "value": "value-19"})],
            "pubnub": Seen(
                "SplPubnub",
                {
                    "tokens": [
                        Seen(
                            "SplToken",
                            {
                                "expires_at": dt.datetime(
                                    2024,
                                    9,
                                    21,
                                    20,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "key": "key-21",
                            },
                        ),
                    ],
                },
            ),
            "status": "online",
            "status_updated_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "uuid": "uuid-25",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHub", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_hubs_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_hubs_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_hubs_get_by_uuid(client: Afosto) -> Any:
    return client.spl.hubs.get_by_uuid("uuid-11")


def test_spl_hubs_get_by_uuid_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.get_by_uuid("uuid-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "disabled_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "integration": {"id": "id-15"},
        "name": "name-16",
        "os_file_id": "os_file_id-17",
        "properties": [{"key": "key-18", "value": "value-19"}],
        "pubnub": {"tokens": [{"expires_at": "2024-09-21T20:20:07Z", "key": "key-21"}]},
        "status": "online",
        "status_updated_at": "2024-12-24T23:23:07Z",
        "updated_at": "2024-01-25T00:24:07Z",
        "uuid": "uuid-25",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/uuid-11/uuid",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHub",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "disabled_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "integration": Seen("SplIntegration", {"id": "id-15"}),
            "name": "name-16",
            "os_file_id": "os_file_id-17",
            "properties": [Seen("SplProperty", {"key": "key-18", "value": "value-19"})],
            "pubnub": Seen(
                "SplPubnub",
                {
                    "tokens": [
                        Seen(
                            "SplToken",
                            {
                                "expires_at": dt.datetime(
                                    2024,
                                    9,
                                    21,
                                    20,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "key": "key-21",
                            },
                        ),
                    ],
                },
            ),
            "status": "online",
            "status_updated_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "uuid": "uuid-25",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_get_by_uuid_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_get_by_uuid, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/uuid-11/uuid",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHub", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_get_by_uuid_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_hubs_get_by_uuid, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.get_by_uuid"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_get_by_uuid_refuses_an_empty_uuid(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.get_by_uuid("")

    with pytest.raises(ValueError, match="uuid"):
        run(call)
    assert run.sent == []


def test_spl_hubs_get_by_uuid_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_hubs_get_by_uuid, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_hubs_get_status(client: Afosto) -> Any:
    return client.spl.hubs.get_status("id-11")


def test_spl_hubs_get_status_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.get_status("id-11")

    answer: dict[str, Any] = {
        "image": {
            "download_progress": 11,
            "is_up_to_date": False,
            "version": "version-13",
        },
        "is_idle": False,
        "is_online": True,
        "location": "location-16",
        "network": {
            "ip_address": "ip_address-17",
            "last_connected_at": "2024-07-19T18:18:07Z",
            "remote_ip_address": "remote_ip_address-19",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/id-11/status",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHubStatus",
        {
            "image": Seen(
                "SplHubImage",
                {
                    "download_progress": 11,
                    "is_up_to_date": False,
                    "version": "version-13",
                },
            ),
            "is_idle": False,
            "is_online": True,
            "location": "location-16",
            "network": Seen(
                "SplHubNetwork",
                {
                    "ip_address": "ip_address-17",
                    "last_connected_at": dt.datetime(
                        2024,
                        7,
                        19,
                        18,
                        18,
                        7,
                        tzinfo=dt.UTC,
                    ),
                    "remote_ip_address": "remote_ip_address-19",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_get_status_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_get_status, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/id-11/status",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHubStatus", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_get_status_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_get_status, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.get_status"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_get_status_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.get_status("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_hubs_get_status_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_hubs_get_status, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_hubs_list(client: Afosto) -> Any:
    return client.spl.hubs.list()


def test_spl_hubs_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "description": "description-12",
            "disabled_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "integration": {"id": "id-15"},
            "name": "name-16",
            "os_file_id": "os_file_id-17",
            "properties": [{"key": "key-18", "value": "value-19"}],
            "pubnub": {
                "tokens": [{"expires_at": "2024-09-21T20:20:07Z", "key": "key-21"}],
            },
            "status": "online",
            "status_updated_at": "2024-12-24T23:23:07Z",
            "updated_at": "2024-01-25T00:24:07Z",
            "uuid": "uuid-25",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "SplHub",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "description": "description-12",
                "disabled_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "integration": Seen("SplIntegration", {"id": "id-15"}),
                "name": "name-16",
                "os_file_id": "os_file_id-17",
                "properties": [
                    Seen("SplProperty", {"key": "key-18", "value": "value-19"}),
                ],
                "pubnub": Seen(
                    "SplPubnub",
                    {
                        "tokens": [
                            Seen(
                                "SplToken",
                                {
                                    "expires_at": dt.datetime(
                                        2024,
                                        9,
                                        21,
                                        20,
                                        20,
                                        7,
                                        tzinfo=dt.UTC,
                                    ),
                                    "key": "key-21",
                                },
                            ),
                        ],
                    },
                ),
                "status": "online",
                "status_updated_at": dt.datetime(
                    2024,
                    12,
                    24,
                    23,
                    23,
                    7,
                    tzinfo=dt.UTC,
                ),
                "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
                "uuid": "uuid-25",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplHub", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_spl_hubs_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_hubs_update(client: Afosto) -> Any:
    return client.spl.hubs.update("id-11")


def test_spl_hubs_update_full(run: Runner) -> None:
    body: params.SplHubModelParams = {
        "description": "description-11",
        "name": "name-12",
    }

    def call(client: Afosto) -> Any:
        return client.spl.hubs.update(
            "id-11",
            description="description-11",
            name="name-12",
        )

    def whole(client: Afosto) -> Any:
        return client.spl.hubs.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "description": "description-12",
        "disabled_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "integration": {"id": "id-15"},
        "name": "name-16",
        "os_file_id": "os_file_id-17",
        "properties": [{"key": "key-18", "value": "value-19"}],
        "pubnub": {"tokens": [{"expires_at": "2024-09-21T20:20:07Z", "key": "key-21"}]},
        "status": "online",
        "status_updated_at": "2024-12-24T23:23:07Z",
        "updated_at": "2024-01-25T00:24:07Z",
        "uuid": "uuid-25",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/hubs/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplHub",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "description": "description-12",
            "disabled_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "integration": Seen("SplIntegration", {"id": "id-15"}),
            "name": "name-16",
            "os_file_id": "os_file_id-17",
            "properties": [Seen("SplProperty", {"key": "key-18", "value": "value-19"})],
            "pubnub": Seen(
                "SplPubnub",
                {
                    "tokens": [
                        Seen(
                            "SplToken",
                            {
                                "expires_at": dt.datetime(
                                    2024,
                                    9,
                                    21,
                                    20,
                                    20,
                                    7,
                                    tzinfo=dt.UTC,
                                ),
                                "key": "key-21",
                            },
                        ),
                    ],
                },
            ),
            "status": "online",
            "status_updated_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "updated_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
            "uuid": "uuid-25",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_hubs_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/hubs/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplHub", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_hubs_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_hubs_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_hubs_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
