"""Tests of `spl.printers`: requests as they go out, answers as they come back."""

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


def call_spl_printers_attach_inbox(client: Afosto) -> Any:
    return client.spl.printers.attach_inbox("id-11")


def test_spl_printers_attach_inbox_full(run: Runner) -> None:
    body: params.SplInboxParams = {"inbox_id": "inbox_id-11"}

    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11", inbox_id="inbox_id-11")

    def whole(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11", body=body)

    answer: dict[str, Any] = {
        "connection": {"address": "address-11", "interface": "usb"},
        "created_at": "2024-02-14T13:13:07Z",
        "default_encoding": "default_encoding-14",
        "disabled_at": "2024-04-16T15:15:07Z",
        "hub_id": "hub_id-16",
        "id": "id-17",
        "inbox_id": "inbox_id-18",
        "name": "name-19",
        "settings": {"settings-key": "settings-20"},
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/printers/id-11/inbox",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_printers_attach_inbox_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_attach_inbox, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/printers/id-11/inbox",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_printers_attach_inbox_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_printers_attach_inbox, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.attach_inbox"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_attach_inbox_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_attach_inbox_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_printers_attach_inbox, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_printers_create(client: Afosto) -> Any:
    return client.spl.printers.create()


def test_spl_printers_create_full(run: Runner) -> None:
    body: params.SplPrinterModelParams = {
        "connection": {"address": "address-11", "interface": "usb"},
        "default_encoding": "default_encoding-13",
        "hub_id": "hub_id-14",
        "name": "name-15",
        "settings": {"settings-key": "settings-16"},
        "timezone": "timezone-17",
    }

    def call(client: Afosto) -> Any:
        return client.spl.printers.create(
            connection={"address": "address-11", "interface": "usb"},
            default_encoding="default_encoding-13",
            hub_id="hub_id-14",
            name="name-15",
            settings={"settings-key": "settings-16"},
            timezone="timezone-17",
        )

    def whole(client: Afosto) -> Any:
        return client.spl.printers.create(body=body)

    answer: dict[str, Any] = {
        "connection": {"address": "address-11", "interface": "usb"},
        "created_at": "2024-02-14T13:13:07Z",
        "default_encoding": "default_encoding-14",
        "disabled_at": "2024-04-16T15:15:07Z",
        "hub_id": "hub_id-16",
        "id": "id-17",
        "inbox_id": "inbox_id-18",
        "name": "name-19",
        "settings": {"settings-key": "settings-20"},
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/printers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_printers_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/printers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_printers_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_printers_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_spl_printers_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_spl_printers_delete(client: Afosto) -> Any:
    return client.spl.printers.delete("id-11")


def test_spl_printers_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

    answer: dict[str, Any] = {
        "connection": {"address": "address-11", "interface": "usb"},
        "created_at": "2024-02-14T13:13:07Z",
        "default_encoding": "default_encoding-14",
        "disabled_at": "2024-04-16T15:15:07Z",
        "hub_id": "hub_id-16",
        "id": "id-17",
        "inbox_id": "inbox_id-18",
        "name": "name-19",
        "settings": {"settings-key": "settings-20"},
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404)),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_spl_printers_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_printers_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_printers_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_printers_get(client: Afosto) -> Any:
    return client.spl.printers.get("id-11")


def test_spl_printers_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

    answer: dict[str, Any] = {
        "connection": {"address": "address-11", "interface": "usb"},
        "created_at": "2024-02-14T13:13:07Z",
        "default_encoding": "default_encoding-14",
        "disabled_at": "2024-04-16T15:15:07Z",
        "hub_id": "hub_id-16",
        "id": "id-17",
        "inbox_id": "inbox_id-18",
        "name": "name-19",
        "settings": {"settings-key": "settings-20"},
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_printers_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_printers_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_printers_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_printers_get_settings_schema(client: Afosto) -> Any:
    return client.spl.printers.get_settings_schema("pcl")


def test_spl_printers_get_settings_schema_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

    answer: dict[str, Any] = {"schema": "schema-11", "type": "type-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/settings/printers/pcl",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplSettingsSchema", {"schema": "schema-11", "type": "type-12"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_get_settings_schema_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_get_settings_schema, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/settings/printers/pcl",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplSettingsSchema", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_printers_get_settings_schema_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_printers_get_settings_schema, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.get_settings_schema"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_get_settings_schema_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_spl_printers_get_settings_schema,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_spl_printers_list(client: Afosto) -> Any:
    return client.spl.printers.list()


def test_spl_printers_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list(hub_id="hub_id-11", inbox_id="inbox_id-12")

    answer: list[Any] = [
        {
            "connection": {"address": "address-11", "interface": "usb"},
            "created_at": "2024-02-14T13:13:07Z",
            "default_encoding": "default_encoding-14",
            "disabled_at": "2024-04-16T15:15:07Z",
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": "2024-10-22T21:21:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/printers?hub_id=hub_id-11&inbox_id=inbox_id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "SplPrinter",
            {
                "connection": Seen(
                    "SplConnection",
                    {"address": "address-11", "interface": "usb"},
                ),
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "default_encoding": "default_encoding-14",
                "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "hub_id": "hub_id-16",
                "id": "id-17",
                "inbox_id": "inbox_id-18",
                "name": "name-19",
                "settings": {"settings-key": "settings-20"},
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/printers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplPrinter", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_printers_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_printers_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_spl_printers_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_printers_update(client: Afosto) -> Any:
    return client.spl.printers.update("id-11")


def test_spl_printers_update_full(run: Runner) -> None:
    body: params.SplPrinterModelParams = {
        "connection": {"address": "address-11", "interface": "usb"},
        "default_encoding": "default_encoding-13",
        "hub_id": "hub_id-14",
        "name": "name-15",
        "settings": {"settings-key": "settings-16"},
        "timezone": "timezone-17",
    }

    def call(client: Afosto) -> Any:
        return client.spl.printers.update(
            "id-11",
            connection={"address": "address-11", "interface": "usb"},
            default_encoding="default_encoding-13",
            hub_id="hub_id-14",
            name="name-15",
            settings={"settings-key": "settings-16"},
            timezone="timezone-17",
        )

    def whole(client: Afosto) -> Any:
        return client.spl.printers.update("id-11", body=body)

    answer: dict[str, Any] = {
        "connection": {"address": "address-11", "interface": "usb"},
        "created_at": "2024-02-14T13:13:07Z",
        "default_encoding": "default_encoding-14",
        "disabled_at": "2024-04-16T15:15:07Z",
        "hub_id": "hub_id-16",
        "id": "id-17",
        "inbox_id": "inbox_id-18",
        "name": "name-19",
        "settings": {"settings-key": "settings-20"},
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/printers/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_spl_printers_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_spl_printers_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_printers_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_spl_printers_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.printers.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_printers_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_spl_printers_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
