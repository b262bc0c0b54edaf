"""Tests of `mes.emails`: requests as they go out, answers as they come back."""

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


def test_mes_emails_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create(
            attachments=["attachments-11", "attachments-12"],
            bcc=[{"email": "email-13", "name": "name-14"}],
            cc=[{"email": "email-15", "name": "name-16"}],
            folder="folder-17",
            from_={"email": "email-18", "name": "name-19"},
            html_body="html_body-20",
            is_unread=True,
            metadata={"metadata-key": "metadata-22"},
            reply_to={"email": "email-23", "name": "name-24"},
            subject="subject-25",
            to=[{"email": "email-26", "name": "name-27"}],
        )

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "folder": "folder-17",
            "from": {"email": "email-18", "name": "name-19"},
            "html_body": "html_body-20",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-22"},
            "reply_to": {"email": "email-23", "name": "name-24"},
            "subject": "subject-25",
            "to": [{"email": "email-26", "name": "name-27"}],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create(
            body={
                "attachments": ["attachments-11", "attachments-12"],
                "bcc": [{"email": "email-13", "name": "name-14"}],
                "cc": [{"email": "email-15", "name": "name-16"}],
                "folder": "folder-17",
                "from_": {"email": "email-18", "name": "name-19"},
                "html_body": "html_body-20",
                "is_unread": True,
                "metadata": {"metadata-key": "metadata-22"},
                "reply_to": {"email": "email-23", "name": "name-24"},
                "subject": "subject-25",
                "to": [{"email": "email-26", "name": "name-27"}],
            },
        )

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "folder": "folder-17",
            "from": {"email": "email-18", "name": "name-19"},
            "html_body": "html_body-20",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-22"},
            "reply_to": {"email": "email-23", "name": "name-24"},
            "subject": "subject-25",
            "to": [{"email": "email-26", "name": "name-27"}],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

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
    operation = "mes.emails.create"
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


def test_mes_emails_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

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
    operation = "mes.emails.create"
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


def test_mes_emails_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

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
    operation = "mes.emails.create"
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


def test_mes_emails_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

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
    operation = "mes.emails.create"
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


def test_mes_emails_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

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
    operation = "mes.emails.create"
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


def test_mes_emails_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

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
    operation = "mes.emails.create"
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


def test_mes_emails_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_emails_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

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
    operation = "mes.emails.delete"
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


def test_mes_emails_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

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
    operation = "mes.emails.delete"
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


def test_mes_emails_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

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
    operation = "mes.emails.delete"
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


def test_mes_emails_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

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
    operation = "mes.emails.delete"
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


def test_mes_emails_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

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
    operation = "mes.emails.delete"
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


def test_mes_emails_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

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
    operation = "mes.emails.delete"
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


def test_mes_emails_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_emails_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_emails_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11", mark_as="unread")

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/emails/id-11?mark_as=unread",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

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
    operation = "mes.emails.get"
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


def test_mes_emails_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

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
    operation = "mes.emails.get"
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


def test_mes_emails_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

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
    operation = "mes.emails.get"
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


def test_mes_emails_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

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
    operation = "mes.emails.get"
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


def test_mes_emails_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

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
    operation = "mes.emails.get"
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


def test_mes_emails_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

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
    operation = "mes.emails.get"
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


def test_mes_emails_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_emails_get_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_emails_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list(
            inbox="inbox-11",
            folder="inbox",
            addressee="addressee-13",
            page="page-14",
            page_size="page_size-15",
        )

    answer: list[Any] = [
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "created_at": "2024-06-18T17:17:07Z",
            "delivered_at": "2024-07-19T18:18:07Z",
            "folder": "spam",
            "from": {"email": "email-20", "name": "name-21"},
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": {"email": "email-27", "name": "name-28"},
            "subject": "subject-29",
            "to": [{"email": "email-30", "name": "name-31"}],
            "updated_at": "2024-09-05T08:32:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/emails?inbox=inbox-11&folder=inbox&addressee=addressee-13",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-14",
            "x-page-size": "page_size-15",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesMail",
            {
                "attachments": ["attachments-11", "attachments-12"],
                "bcc": [
                    Seen("MesContactModel", {"email": "email-13", "name": "name-14"}),
                ],
                "cc": [
                    Seen("MesContactModel", {"email": "email-15", "name": "name-16"}),
                ],
                "created_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "delivered_at": dt.datetime(
                    2024,
                    7,
                    19,
                    18,
                    18,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "folder": "spam",
                "from_": Seen(
                    "MesContactModel",
                    {"email": "email-20", "name": "name-21"},
                ),
                "html_body": "html_body-22",
                "id": "id-23",
                "inbox_id": "inbox_id-24",
                "is_unread": True,
                "metadata": {"metadata-key": "metadata-26"},
                "reply_to": Seen(
                    "MesContactModel",
                    {"email": "email-27", "name": "name-28"},
                ),
                "subject": "subject-29",
                "to": [
                    Seen("MesContactModel", {"email": "email-30", "name": "name-31"}),
                ],
                "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/emails",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesMail", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

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
    operation = "mes.emails.list"
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


def test_mes_emails_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

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
    operation = "mes.emails.list"
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


def test_mes_emails_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

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
    operation = "mes.emails.list"
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


def test_mes_emails_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

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
    operation = "mes.emails.list"
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


def test_mes_emails_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

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
    operation = "mes.emails.list"
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


def test_mes_emails_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

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
    operation = "mes.emails.list"
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


def test_mes_emails_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_emails_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "attachments": ["attachments-11", "attachments-12"],
                    "bcc": [{"email": "email-13", "name": "name-14"}],
                    "cc": [{"email": "email-15", "name": "name-16"}],
                    "created_at": "2024-06-18T17:17:07Z",
                    "delivered_at": "2024-07-19T18:18:07Z",
                    "folder": "spam",
                    "from": {"email": "email-20", "name": "name-21"},
                    "html_body": "html_body-22",
                    "id": "id-23",
                    "inbox_id": "inbox_id-24",
                    "is_unread": True,
                    "metadata": {"metadata-key": "metadata-26"},
                    "reply_to": {"email": "email-27", "name": "name-28"},
                    "subject": "subject-29",
                    "to": [{"email": "email-30", "name": "name-31"}],
                    "updated_at": "2024-09-05T08:32:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "attachments": ["attachments-11", "attachments-12"],
                    "bcc": [{"email": "email-13", "name": "name-14"}],
                    "cc": [{"email": "email-15", "name": "name-16"}],
                    "created_at": "2024-06-18T17:17:07Z",
                    "delivered_at": "2024-07-19T18:18:07Z",
                    "folder": "spam",
                    "from": {"email": "email-20", "name": "name-21"},
                    "html_body": "html_body-22",
                    "id": "id-23",
                    "inbox_id": "inbox_id-24",
                    "is_unread": True,
                    "metadata": {"metadata-key": "metadata-26"},
                    "reply_to": {"email": "email-27", "name": "name-28"},
                    "subject": "subject-29",
                    "to": [{"email": "email-30", "name": "name-31"}],
                    "updated_at": "2024-09-05T08:32:07Z",
                },
                {
                    "attachments": ["attachments-11", "attachments-12"],
                    "bcc": [{"email": "email-13", "name": "name-14"}],
                    "cc": [{"email": "email-15", "name": "name-16"}],
                    "created_at": "2024-06-18T17:17:07Z",
                    "delivered_at": "2024-07-19T18:18:07Z",
                    "folder": "spam",
                    "from": {"email": "email-20", "name": "name-21"},
                    "html_body": "html_body-22",
                    "id": "id-23",
                    "inbox_id": "inbox_id-24",
                    "is_unread": True,
                    "metadata": {"metadata-key": "metadata-26"},
                    "reply_to": {"email": "email-27", "name": "name-28"},
                    "subject": "subject-29",
                    "to": [{"email": "email-30", "name": "name-31"}],
                    "updated_at": "2024-09-05T08:32:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "attachments": ["attachments-11", "attachments-12"],
                    "bcc": [{"email": "email-13", "name": "name-14"}],
                    "cc": [{"email": "email-15", "name": "name-16"}],
                    "created_at": "2024-06-18T17:17:07Z",
                    "delivered_at": "2024-07-19T18:18:07Z",
                    "folder": "spam",
                    "from": {"email": "email-20", "name": "name-21"},
                    "html_body": "html_body-22",
                    "id": "id-23",
                    "inbox_id": "inbox_id-24",
                    "is_unread": True,
                    "metadata": {"metadata-key": "metadata-26"},
                    "reply_to": {"email": "email-27", "name": "name-28"},
                    "subject": "subject-29",
                    "to": [{"email": "email-30", "name": "name-31"}],
                    "updated_at": "2024-09-05T08:32:07Z",
                },
                {
                    "attachments": ["attachments-11", "attachments-12"],
                    "bcc": [{"email": "email-13", "name": "name-14"}],
                    "cc": [{"email": "email-15", "name": "name-16"}],
                    "created_at": "2024-06-18T17:17:07Z",
                    "delivered_at": "2024-07-19T18:18:07Z",
                    "folder": "spam",
                    "from": {"email": "email-20", "name": "name-21"},
                    "html_body": "html_body-22",
                    "id": "id-23",
                    "inbox_id": "inbox_id-24",
                    "is_unread": True,
                    "metadata": {"metadata-key": "metadata-26"},
                    "reply_to": {"email": "email-27", "name": "name-28"},
                    "subject": "subject-29",
                    "to": [{"email": "email-30", "name": "name-31"}],
                    "updated_at": "2024-09-05T08:32:07Z",
                },
                {
                    "attachments": ["attachments-11", "attachments-12"],
                    "bcc": [{"email": "email-13", "name": "name-14"}],
                    "cc": [{"email": "email-15", "name": "name-16"}],
                    "created_at": "2024-06-18T17:17:07Z",
                    "delivered_at": "2024-07-19T18:18:07Z",
                    "folder": "spam",
                    "from": {"email": "email-20", "name": "name-21"},
                    "html_body": "html_body-22",
                    "id": "id-23",
                    "inbox_id": "inbox_id-24",
                    "is_unread": True,
                    "metadata": {"metadata-key": "metadata-26"},
                    "reply_to": {"email": "email-27", "name": "name-28"},
                    "subject": "subject-29",
                    "to": [{"email": "email-30", "name": "name-31"}],
                    "updated_at": "2024-09-05T08:32:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_mes_emails_submit_form_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form(
            attachments=["attachments-11", "attachments-12"],
            bcc=[{"email": "email-13", "name": "name-14"}],
            cc=[{"email": "email-15", "name": "name-16"}],
            folder="sent",
            from_={"email": "email-18", "name": "name-19"},
            html_body="html_body-20",
            is_unread=True,
            metadata={"metadata-key": "metadata-22"},
            recaptcha_response="recaptcha_response-23",
            reply_to={"email": "email-24", "name": "name-25"},
            subject="subject-26",
            to=[{"email": "email-27", "name": "name-28"}],
        )

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails/form",
        headers={"accept": "application/json", "content-type": "application/json"},
        json={
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "folder": "sent",
            "from": {"email": "email-18", "name": "name-19"},
            "html_body": "html_body-20",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-22"},
            "recaptcha_response": "recaptcha_response-23",
            "reply_to": {"email": "email-24", "name": "name-25"},
            "subject": "subject-26",
            "to": [{"email": "email-27", "name": "name-28"}],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_submit_form_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails/form",
        headers={"accept": "application/json"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_submit_form_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form(
            body={
                "attachments": ["attachments-11", "attachments-12"],
                "bcc": [{"email": "email-13", "name": "name-14"}],
                "cc": [{"email": "email-15", "name": "name-16"}],
                "folder": "sent",
                "from_": {"email": "email-18", "name": "name-19"},
                "html_body": "html_body-20",
                "is_unread": True,
                "metadata": {"metadata-key": "metadata-22"},
                "recaptcha_response": "recaptcha_response-23",
                "reply_to": {"email": "email-24", "name": "name-25"},
                "subject": "subject-26",
                "to": [{"email": "email-27", "name": "name-28"}],
            },
        )

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails/form",
        headers={"accept": "application/json", "content-type": "application/json"},
        json={
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "folder": "sent",
            "from": {"email": "email-18", "name": "name-19"},
            "html_body": "html_body-20",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-22"},
            "recaptcha_response": "recaptcha_response-23",
            "reply_to": {"email": "email-24", "name": "name-25"},
            "subject": "subject-26",
            "to": [{"email": "email-27", "name": "name-28"}],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_submit_form_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

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
    operation = "mes.emails.submit_form"
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


def test_mes_emails_submit_form_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

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
    operation = "mes.emails.submit_form"
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


def test_mes_emails_submit_form_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

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
    operation = "mes.emails.submit_form"
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


def test_mes_emails_submit_form_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

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
    operation = "mes.emails.submit_form"
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


def test_mes_emails_submit_form_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

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
    operation = "mes.emails.submit_form"
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


def test_mes_emails_submit_form_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

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
    operation = "mes.emails.submit_form"
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


def test_mes_emails_submit_form_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.submit_form()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_emails_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update(
            "id-11",
            attachments=["attachments-11", "attachments-12"],
            bcc=[{"email": "email-13", "name": "name-14"}],
            cc=[{"email": "email-15", "name": "name-16"}],
            folder="folder-17",
            from_={"email": "email-18", "name": "name-19"},
            html_body="html_body-20",
            is_unread=True,
            metadata={"metadata-key": "metadata-22"},
            reply_to={"email": "email-23", "name": "name-24"},
            subject="subject-25",
            to=[{"email": "email-26", "name": "name-27"}],
        )

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/emails/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "folder": "folder-17",
            "from": {"email": "email-18", "name": "name-19"},
            "html_body": "html_body-20",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-22"},
            "reply_to": {"email": "email-23", "name": "name-24"},
            "subject": "subject-25",
            "to": [{"email": "email-26", "name": "name-27"}],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update(
            "id-11",
            body={
                "attachments": ["attachments-11", "attachments-12"],
                "bcc": [{"email": "email-13", "name": "name-14"}],
                "cc": [{"email": "email-15", "name": "name-16"}],
                "folder": "folder-17",
                "from_": {"email": "email-18", "name": "name-19"},
                "html_body": "html_body-20",
                "is_unread": True,
                "metadata": {"metadata-key": "metadata-22"},
                "reply_to": {"email": "email-23", "name": "name-24"},
                "subject": "subject-25",
                "to": [{"email": "email-26", "name": "name-27"}],
            },
        )

    answer: dict[str, Any] = {
        "attachments": ["attachments-11", "attachments-12"],
        "bcc": [{"email": "email-13", "name": "name-14"}],
        "cc": [{"email": "email-15", "name": "name-16"}],
        "created_at": "2024-06-18T17:17:07Z",
        "delivered_at": "2024-07-19T18:18:07Z",
        "folder": "spam",
        "from": {"email": "email-20", "name": "name-21"},
        "html_body": "html_body-22",
        "id": "id-23",
        "inbox_id": "inbox_id-24",
        "is_unread": True,
        "metadata": {"metadata-key": "metadata-26"},
        "reply_to": {"email": "email-27", "name": "name-28"},
        "subject": "subject-29",
        "to": [{"email": "email-30", "name": "name-31"}],
        "updated_at": "2024-09-05T08:32:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/emails/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [{"email": "email-13", "name": "name-14"}],
            "cc": [{"email": "email-15", "name": "name-16"}],
            "folder": "folder-17",
            "from": {"email": "email-18", "name": "name-19"},
            "html_body": "html_body-20",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-22"},
            "reply_to": {"email": "email-23", "name": "name-24"},
            "subject": "subject-25",
            "to": [{"email": "email-26", "name": "name-27"}],
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesMail",
        {
            "attachments": ["attachments-11", "attachments-12"],
            "bcc": [Seen("MesContactModel", {"email": "email-13", "name": "name-14"})],
            "cc": [Seen("MesContactModel", {"email": "email-15", "name": "name-16"})],
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.timezone.utc),
            "folder": "spam",
            "from_": Seen("MesContactModel", {"email": "email-20", "name": "name-21"}),
            "html_body": "html_body-22",
            "id": "id-23",
            "inbox_id": "inbox_id-24",
            "is_unread": True,
            "metadata": {"metadata-key": "metadata-26"},
            "reply_to": Seen(
                "MesContactModel",
                {"email": "email-27", "name": "name-28"},
            ),
            "subject": "subject-29",
            "to": [Seen("MesContactModel", {"email": "email-30", "name": "name-31"})],
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

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
    operation = "mes.emails.update"
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


def test_mes_emails_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

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
    operation = "mes.emails.update"
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


def test_mes_emails_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

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
    operation = "mes.emails.update"
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


def test_mes_emails_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

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
    operation = "mes.emails.update"
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


def test_mes_emails_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

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
    operation = "mes.emails.update"
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


def test_mes_emails_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

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
    operation = "mes.emails.update"
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


def test_mes_emails_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_emails_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
