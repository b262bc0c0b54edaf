"""Tests of `mes.emails`: requests as they go out, answers as they come back."""

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


def call_mes_emails_create(client: Afosto) -> Any:
    return client.mes.emails.create()


def test_mes_emails_create_full(run: Runner) -> None:
    body: params.MesMailModelParams = {
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.mes.emails.create(body=body)

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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_emails_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_emails_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_emails_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_emails_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.emails.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_emails_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_emails_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_emails_delete(client: Afosto) -> Any:
    return client.mes.emails.delete("id-11")


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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_emails_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_emails_delete_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_emails_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.emails.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_emails_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_emails_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_emails_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_emails_get(client: Afosto) -> Any:
    return client.mes.emails.get("id-11")


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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_emails_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_emails_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_emails_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.emails.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_emails_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_emails_get_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_emails_get, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_emails_list(client: Afosto) -> Any:
    return client.mes.emails.list()


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
                "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_emails_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_emails_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/emails",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesMail", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_emails_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_emails_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.emails.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_emails_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_emails_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_emails_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_mes_emails_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_mes_emails_submit_form(client: Afosto) -> Any:
    return client.mes.emails.submit_form()


def test_mes_emails_submit_form_full(run: Runner) -> None:
    body: params.MesFormMailModelParams = {
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.mes.emails.submit_form(body=body)

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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_emails_submit_form_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_emails_submit_form, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/emails/form",
        headers={"accept": "application/json"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_emails_submit_form_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_emails_submit_form, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.emails.submit_form"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_emails_submit_form_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_emails_submit_form, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_emails_update(client: Afosto) -> Any:
    return client.mes.emails.update("id-11")


def test_mes_emails_update_full(run: Runner) -> None:
    body: params.MesMailModelParams = {
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
    }

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

    def whole(client: Afosto) -> Any:
        return client.mes.emails.update("id-11", body=body)

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
            "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "delivered_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 9, 5, 8, 32, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_emails_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_emails_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/emails/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesMail", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_emails_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_mes_emails_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.emails.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_emails_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.emails.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_emails_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_emails_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
