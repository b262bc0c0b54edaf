"""Tests of `mes.inboxes`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def test_mes_inboxes_create_full(run: Runner) -> None:
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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/inboxes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create(
            body={
                "fqdn": "fqdn-11",
                "label": "label-12",
                "prefix": "prefix-13",
                "settings": {
                    "recaptcha_integration_id": UUID(
                        "00000000-0000-4000-8000-000000000014",
                    ),
                },
                "user_id": "user_id-15",
            },
        )

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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

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
    operation = "mes.inboxes.create"
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


def test_mes_inboxes_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

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
    operation = "mes.inboxes.create"
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


def test_mes_inboxes_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

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
    operation = "mes.inboxes.create"
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


def test_mes_inboxes_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

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
    operation = "mes.inboxes.create"
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


def test_mes_inboxes_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

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
    operation = "mes.inboxes.create"
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


def test_mes_inboxes_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

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
    operation = "mes.inboxes.create"
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


def test_mes_inboxes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_delete_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_delete_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

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
    operation = "mes.inboxes.delete"
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


def test_mes_inboxes_delete_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

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
    operation = "mes.inboxes.delete"
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


def test_mes_inboxes_delete_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

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
    operation = "mes.inboxes.delete"
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


def test_mes_inboxes_delete_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

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
    operation = "mes.inboxes.delete"
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


def test_mes_inboxes_delete_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

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
    operation = "mes.inboxes.delete"
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


def test_mes_inboxes_delete_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

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
    operation = "mes.inboxes.delete"
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


def test_mes_inboxes_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_inboxes_delete_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.delete("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

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
    operation = "mes.inboxes.get"
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


def test_mes_inboxes_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

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
    operation = "mes.inboxes.get"
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


def test_mes_inboxes_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

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
    operation = "mes.inboxes.get"
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


def test_mes_inboxes_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

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
    operation = "mes.inboxes.get"
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


def test_mes_inboxes_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

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
    operation = "mes.inboxes.get"
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


def test_mes_inboxes_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

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
    operation = "mes.inboxes.get"
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


def test_mes_inboxes_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_inboxes_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
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
                "updated_at": dt.datetime(
                    2024,
                    8,
                    20,
                    19,
                    19,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "user_id": "user_id-20",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/inboxes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesInbox", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

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
    operation = "mes.inboxes.list"
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


def test_mes_inboxes_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

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
    operation = "mes.inboxes.list"
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


def test_mes_inboxes_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

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
    operation = "mes.inboxes.list"
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


def test_mes_inboxes_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

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
    operation = "mes.inboxes.list"
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


def test_mes_inboxes_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

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
    operation = "mes.inboxes.list"
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


def test_mes_inboxes_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

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
    operation = "mes.inboxes.list"
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


def test_mes_inboxes_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_inboxes_update_full(run: Runner) -> None:
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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/mes/inboxes/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesInbox", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update(
            "id-11",
            body={
                "label": "label-11",
                "settings": {
                    "recaptcha_integration_id": UUID(
                        "00000000-0000-4000-8000-000000000012",
                    ),
                },
                "user_id": "user_id-13",
            },
        )

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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
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
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.timezone.utc),
            "user_id": "user_id-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_inboxes_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

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
    operation = "mes.inboxes.update"
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


def test_mes_inboxes_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

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
    operation = "mes.inboxes.update"
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


def test_mes_inboxes_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

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
    operation = "mes.inboxes.update"
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


def test_mes_inboxes_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

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
    operation = "mes.inboxes.update"
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


def test_mes_inboxes_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

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
    operation = "mes.inboxes.update"
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


def test_mes_inboxes_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

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
    operation = "mes.inboxes.update"
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


def test_mes_inboxes_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_mes_inboxes_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.inboxes.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
