"""Tests of `spl.printers`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_spl_printers_attach_inbox_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11", inbox_id="inbox_id-11")

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
        json={"inbox_id": "inbox_id-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_attach_inbox_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/printers/id-11/inbox",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_attach_inbox_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox(
            "id-11",
            body={"inbox_id": "inbox_id-11"},
        )

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
        json={"inbox_id": "inbox_id-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_attach_inbox_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

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
    operation = "spl.printers.attach_inbox"
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


def test_spl_printers_attach_inbox_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

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
    operation = "spl.printers.attach_inbox"
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


def test_spl_printers_attach_inbox_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

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
    operation = "spl.printers.attach_inbox"
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


def test_spl_printers_attach_inbox_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

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
    operation = "spl.printers.attach_inbox"
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


def test_spl_printers_attach_inbox_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

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
    operation = "spl.printers.attach_inbox"
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


def test_spl_printers_attach_inbox_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

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
    operation = "spl.printers.attach_inbox"
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


def test_spl_printers_attach_inbox_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_attach_inbox_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.attach_inbox("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_spl_printers_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create(
            connection={"address": "address-11", "interface": "usb"},
            default_encoding="default_encoding-13",
            hub_id="hub_id-14",
            name="name-15",
            settings={"settings-key": "settings-16"},
            timezone="timezone-17",
        )

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
        json={
            "connection": {"address": "address-11", "interface": "usb"},
            "default_encoding": "default_encoding-13",
            "hub_id": "hub_id-14",
            "name": "name-15",
            "settings": {"settings-key": "settings-16"},
            "timezone": "timezone-17",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/spl/printers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create(
            body={
                "connection": {"address": "address-11", "interface": "usb"},
                "default_encoding": "default_encoding-13",
                "hub_id": "hub_id-14",
                "name": "name-15",
                "settings": {"settings-key": "settings-16"},
                "timezone": "timezone-17",
            },
        )

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
        json={
            "connection": {"address": "address-11", "interface": "usb"},
            "default_encoding": "default_encoding-13",
            "hub_id": "hub_id-14",
            "name": "name-15",
            "settings": {"settings-key": "settings-16"},
            "timezone": "timezone-17",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

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
    operation = "spl.printers.create"
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


def test_spl_printers_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

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
    operation = "spl.printers.create"
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


def test_spl_printers_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

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
    operation = "spl.printers.create"
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


def test_spl_printers_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

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
    operation = "spl.printers.create"
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


def test_spl_printers_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

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
    operation = "spl.printers.create"
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


def test_spl_printers_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

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
    operation = "spl.printers.create"
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


def test_spl_printers_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

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
    operation = "spl.printers.delete"
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


def test_spl_printers_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

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
    operation = "spl.printers.delete"
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


def test_spl_printers_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

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
    operation = "spl.printers.delete"
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


def test_spl_printers_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

    reply = Reply(404)
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "spl.printers.delete"
    assert error.operation == operation


def test_spl_printers_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

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
    operation = "spl.printers.delete"
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


def test_spl_printers_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

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
    operation = "spl.printers.delete"
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


def test_spl_printers_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

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
    operation = "spl.printers.get"
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


def test_spl_printers_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

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
    operation = "spl.printers.get"
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


def test_spl_printers_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

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
    operation = "spl.printers.get"
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


def test_spl_printers_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

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
    operation = "spl.printers.get"
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


def test_spl_printers_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

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
    operation = "spl.printers.get"
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


def test_spl_printers_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

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
    operation = "spl.printers.get"
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


def test_spl_printers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/settings/printers/pcl",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplSettingsSchema", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_get_settings_schema_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

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
    operation = "spl.printers.get_settings_schema"
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


def test_spl_printers_get_settings_schema_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

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
    operation = "spl.printers.get_settings_schema"
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


def test_spl_printers_get_settings_schema_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

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
    operation = "spl.printers.get_settings_schema"
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


def test_spl_printers_get_settings_schema_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

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
    operation = "spl.printers.get_settings_schema"
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


def test_spl_printers_get_settings_schema_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

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
    operation = "spl.printers.get_settings_schema"
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


def test_spl_printers_get_settings_schema_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

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
    operation = "spl.printers.get_settings_schema"
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


def test_spl_printers_get_settings_schema_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.get_settings_schema("pcl")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "default_encoding": "default_encoding-14",
                "disabled_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "hub_id": "hub_id-16",
                "id": "id-17",
                "inbox_id": "inbox_id-18",
                "name": "name-19",
                "settings": {"settings-key": "settings-20"},
                "updated_at": dt.datetime(
                    2024,
                    10,
                    22,
                    21,
                    21,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/printers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplPrinter", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

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
    operation = "spl.printers.list"
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


def test_spl_printers_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

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
    operation = "spl.printers.list"
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


def test_spl_printers_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

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
    operation = "spl.printers.list"
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


def test_spl_printers_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

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
    operation = "spl.printers.list"
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


def test_spl_printers_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

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
    operation = "spl.printers.list"
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


def test_spl_printers_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

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
    operation = "spl.printers.list"
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


def test_spl_printers_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_spl_printers_update_full(run: Runner) -> None:
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
        json={
            "connection": {"address": "address-11", "interface": "usb"},
            "default_encoding": "default_encoding-13",
            "hub_id": "hub_id-14",
            "name": "name-15",
            "settings": {"settings-key": "settings-16"},
            "timezone": "timezone-17",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/printers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("SplPrinter", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update(
            "id-11",
            body={
                "connection": {"address": "address-11", "interface": "usb"},
                "default_encoding": "default_encoding-13",
                "hub_id": "hub_id-14",
                "name": "name-15",
                "settings": {"settings-key": "settings-16"},
                "timezone": "timezone-17",
            },
        )

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
        json={
            "connection": {"address": "address-11", "interface": "usb"},
            "default_encoding": "default_encoding-13",
            "hub_id": "hub_id-14",
            "name": "name-15",
            "settings": {"settings-key": "settings-16"},
            "timezone": "timezone-17",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "SplPrinter",
        {
            "connection": Seen(
                "SplConnection",
                {"address": "address-11", "interface": "usb"},
            ),
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            "default_encoding": "default_encoding-14",
            "disabled_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "hub_id": "hub_id-16",
            "id": "id-17",
            "inbox_id": "inbox_id-18",
            "name": "name-19",
            "settings": {"settings-key": "settings-20"},
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_printers_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

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
    operation = "spl.printers.update"
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


def test_spl_printers_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

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
    operation = "spl.printers.update"
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


def test_spl_printers_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

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
    operation = "spl.printers.update"
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


def test_spl_printers_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

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
    operation = "spl.printers.update"
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


def test_spl_printers_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

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
    operation = "spl.printers.update"
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


def test_spl_printers_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

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
    operation = "spl.printers.update"
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


def test_spl_printers_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_spl_printers_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.printers.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
