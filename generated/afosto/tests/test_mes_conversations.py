"""Tests of `mes.conversations`: requests as they go out, answers as they come back."""

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


def test_mes_conversations_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create(
            entity_id="entity_id-11",
            entity_type="order",
            event="memo",
            expires_at=dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.timezone.utc),
            metadata={"metadata-key": "metadata-15"},
            name="name-16",
            participant={
                "is_machine": True,
                "name": "name-18",
                "reference": "reference-19",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "entity_id": "entity_id-11",
            "entity_type": "order",
            "event": "memo",
            "expires_at": "2024-03-15T14:14:07Z",
            "metadata": {"metadata-key": "metadata-15"},
            "name": "name-16",
            "participant": {
                "is_machine": True,
                "name": "name-18",
                "reference": "reference-19",
            },
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create(
            body={
                "entity_id": "entity_id-11",
                "entity_type": "order",
                "event": "memo",
                "expires_at": dt.datetime(
                    2024,
                    3,
                    15,
                    14,
                    14,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "metadata": {"metadata-key": "metadata-15"},
                "name": "name-16",
                "participant": {
                    "is_machine": True,
                    "name": "name-18",
                    "reference": "reference-19",
                },
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "entity_id": "entity_id-11",
            "entity_type": "order",
            "event": "memo",
            "expires_at": "2024-03-15T14:14:07Z",
            "metadata": {"metadata-key": "metadata-15"},
            "name": "name-16",
            "participant": {
                "is_machine": True,
                "name": "name-18",
                "reference": "reference-19",
            },
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

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
    operation = "mes.conversations.create"
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


def test_mes_conversations_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

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
    operation = "mes.conversations.create"
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


def test_mes_conversations_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

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
    operation = "mes.conversations.create"
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


def test_mes_conversations_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

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
    operation = "mes.conversations.create"
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


def test_mes_conversations_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

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
    operation = "mes.conversations.create"
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


def test_mes_conversations_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

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
    operation = "mes.conversations.create"
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


def test_mes_conversations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_conversations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/conversations/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/conversations/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

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
    operation = "mes.conversations.get"
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


def test_mes_conversations_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

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
    operation = "mes.conversations.get"
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


def test_mes_conversations_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

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
    operation = "mes.conversations.get"
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


def test_mes_conversations_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

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
    operation = "mes.conversations.get"
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


def test_mes_conversations_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

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
    operation = "mes.conversations.get"
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


def test_mes_conversations_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

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
    operation = "mes.conversations.get"
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


def test_mes_conversations_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.get(11)

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_conversations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list(page="page-11", page_size="page_size-12")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": "2024-04-16T15:15:07Z",
            "id": "id-16",
            "messages": [
                {
                    "content": "content-17",
                    "created_at": "2024-07-19T18:18:07Z",
                    "is_private": True,
                    "metadata": {"metadata-key": "metadata-20"},
                    "participant_reference": "participant_reference-21",
                },
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                {
                    "is_machine": True,
                    "name": "name-24",
                    "notifications": [{"address": "address-25", "medium": "fcm"}],
                    "reference": "reference-27",
                },
            ],
            "started_at": "2024-05-01T04:28:07Z",
            "updated_at": "2024-06-02T05:29:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/conversations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesConversation",
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
                "entity_id": "entity_id-12",
                "entity_type": "invoice",
                "event": "update",
                "expires_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-16",
                "messages": [
                    Seen(
                        "MesMessage",
                        {
                            "content": "content-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ),
                ],
                "metadata": {"metadata-key": "metadata-22"},
                "participants": [
                    Seen(
                        "MesParticipant",
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                Seen(
                                    "MesNotify",
                                    {"address": "address-25", "medium": "fcm"},
                                ),
                            ],
                            "reference": "reference-27",
                        },
                    ),
                ],
                "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
                "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/conversations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesConversation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

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
    operation = "mes.conversations.list"
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


def test_mes_conversations_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

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
    operation = "mes.conversations.list"
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


def test_mes_conversations_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

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
    operation = "mes.conversations.list"
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


def test_mes_conversations_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

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
    operation = "mes.conversations.list"
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


def test_mes_conversations_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

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
    operation = "mes.conversations.list"
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


def test_mes_conversations_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

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
    operation = "mes.conversations.list"
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


def test_mes_conversations_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_conversations_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.list()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_mes_conversations_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {"key": "event", "operator": "in", "value": ["value-15", "value-16"]},
            ],
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": "2024-04-16T15:15:07Z",
            "id": "id-16",
            "messages": [
                {
                    "content": "content-17",
                    "created_at": "2024-07-19T18:18:07Z",
                    "is_private": True,
                    "metadata": {"metadata-key": "metadata-20"},
                    "participant_reference": "participant_reference-21",
                },
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                {
                    "is_machine": True,
                    "name": "name-24",
                    "notifications": [{"address": "address-25", "medium": "fcm"}],
                    "reference": "reference-27",
                },
            ],
            "started_at": "2024-05-01T04:28:07Z",
            "updated_at": "2024-06-02T05:29:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {"key": "event", "operator": "in", "value": ["value-15", "value-16"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesConversation",
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
                "entity_id": "entity_id-12",
                "entity_type": "invoice",
                "event": "update",
                "expires_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-16",
                "messages": [
                    Seen(
                        "MesMessage",
                        {
                            "content": "content-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ),
                ],
                "metadata": {"metadata-key": "metadata-22"},
                "participants": [
                    Seen(
                        "MesParticipant",
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                Seen(
                                    "MesNotify",
                                    {"address": "address-25", "medium": "fcm"},
                                ),
                            ],
                            "reference": "reference-27",
                        },
                    ),
                ],
                "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
                "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesConversation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "event",
                        "operator": "in",
                        "value": ["value-15", "value-16"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": "2024-04-16T15:15:07Z",
            "id": "id-16",
            "messages": [
                {
                    "content": "content-17",
                    "created_at": "2024-07-19T18:18:07Z",
                    "is_private": True,
                    "metadata": {"metadata-key": "metadata-20"},
                    "participant_reference": "participant_reference-21",
                },
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                {
                    "is_machine": True,
                    "name": "name-24",
                    "notifications": [{"address": "address-25", "medium": "fcm"}],
                    "reference": "reference-27",
                },
            ],
            "started_at": "2024-05-01T04:28:07Z",
            "updated_at": "2024-06-02T05:29:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/search",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {"key": "event", "operator": "in", "value": ["value-15", "value-16"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "MesConversation",
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
                "entity_id": "entity_id-12",
                "entity_type": "invoice",
                "event": "update",
                "expires_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-16",
                "messages": [
                    Seen(
                        "MesMessage",
                        {
                            "content": "content-17",
                            "created_at": dt.datetime(
                                2024,
                                7,
                                19,
                                18,
                                18,
                                7,
                                tzinfo=dt.timezone.utc,
                            ),
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ),
                ],
                "metadata": {"metadata-key": "metadata-22"},
                "participants": [
                    Seen(
                        "MesParticipant",
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                Seen(
                                    "MesNotify",
                                    {"address": "address-25", "medium": "fcm"},
                                ),
                            ],
                            "reference": "reference-27",
                        },
                    ),
                ],
                "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
                "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

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
    operation = "mes.conversations.search"
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


def test_mes_conversations_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

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
    operation = "mes.conversations.search"
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


def test_mes_conversations_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

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
    operation = "mes.conversations.search"
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


def test_mes_conversations_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

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
    operation = "mes.conversations.search"
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


def test_mes_conversations_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

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
    operation = "mes.conversations.search"
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


def test_mes_conversations_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

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
    operation = "mes.conversations.search"
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


def test_mes_conversations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_conversations_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.search()

    replies = [
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
            ],
            headers={"x-page": "cursor-2"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
            ],
            headers={"x-page": "cursor-3"},
        ),
        Reply(
            200,
            json=[
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
                {
                    "created_at": "2024-12-12T11:11:07Z",
                    "entity_id": "entity_id-12",
                    "entity_type": "invoice",
                    "event": "update",
                    "expires_at": "2024-04-16T15:15:07Z",
                    "id": "id-16",
                    "messages": [
                        {
                            "content": "content-17",
                            "created_at": "2024-07-19T18:18:07Z",
                            "is_private": True,
                            "metadata": {"metadata-key": "metadata-20"},
                            "participant_reference": "participant_reference-21",
                        },
                    ],
                    "metadata": {"metadata-key": "metadata-22"},
                    "participants": [
                        {
                            "is_machine": True,
                            "name": "name-24",
                            "notifications": [
                                {"address": "address-25", "medium": "fcm"},
                            ],
                            "reference": "reference-27",
                        },
                    ],
                    "started_at": "2024-05-01T04:28:07Z",
                    "updated_at": "2024-06-02T05:29:07Z",
                },
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def test_mes_conversations_subscribe_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(
            11,
            address=True,
            medium="medium-12",
            reference="reference-13",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/subscribe",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address": True, "medium": "medium-12", "reference": "reference-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_subscribe_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/subscribe",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_subscribe_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(
            11,
            body={"address": True, "medium": "medium-12", "reference": "reference-13"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/subscribe",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"address": True, "medium": "medium-12", "reference": "reference-13"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_subscribe_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

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
    operation = "mes.conversations.subscribe"
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


def test_mes_conversations_subscribe_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

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
    operation = "mes.conversations.subscribe"
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


def test_mes_conversations_subscribe_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

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
    operation = "mes.conversations.subscribe"
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


def test_mes_conversations_subscribe_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

    reply = Reply(404)
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "mes.conversations.subscribe"
    assert error.operation == operation


def test_mes_conversations_subscribe_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

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
    operation = "mes.conversations.subscribe"
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


def test_mes_conversations_subscribe_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

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
    operation = "mes.conversations.subscribe"
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


def test_mes_conversations_subscribe_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11)

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_conversations_unsubscribe_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(
            11,
            medium="medium-11",
            reference="reference-12",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/unsubscribe",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"medium": "medium-11", "reference": "reference-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_unsubscribe_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/unsubscribe",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_unsubscribe_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(
            11,
            body={"medium": "medium-11", "reference": "reference-12"},
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "entity_id": "entity_id-12",
        "entity_type": "invoice",
        "event": "update",
        "expires_at": "2024-04-16T15:15:07Z",
        "id": "id-16",
        "messages": [
            {
                "content": "content-17",
                "created_at": "2024-07-19T18:18:07Z",
                "is_private": True,
                "metadata": {"metadata-key": "metadata-20"},
                "participant_reference": "participant_reference-21",
            },
        ],
        "metadata": {"metadata-key": "metadata-22"},
        "participants": [
            {
                "is_machine": True,
                "name": "name-24",
                "notifications": [{"address": "address-25", "medium": "fcm"}],
                "reference": "reference-27",
            },
        ],
        "started_at": "2024-05-01T04:28:07Z",
        "updated_at": "2024-06-02T05:29:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/unsubscribe",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"medium": "medium-11", "reference": "reference-12"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "id": "id-16",
            "messages": [
                Seen(
                    "MesMessage",
                    {
                        "content": "content-17",
                        "created_at": dt.datetime(
                            2024,
                            7,
                            19,
                            18,
                            18,
                            7,
                            tzinfo=dt.timezone.utc,
                        ),
                        "is_private": True,
                        "metadata": {"metadata-key": "metadata-20"},
                        "participant_reference": "participant_reference-21",
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-22"},
            "participants": [
                Seen(
                    "MesParticipant",
                    {
                        "is_machine": True,
                        "name": "name-24",
                        "notifications": [
                            Seen(
                                "MesNotify",
                                {"address": "address-25", "medium": "fcm"},
                            ),
                        ],
                        "reference": "reference-27",
                    },
                ),
            ],
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.timezone.utc),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_unsubscribe_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

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
    operation = "mes.conversations.unsubscribe"
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


def test_mes_conversations_unsubscribe_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

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
    operation = "mes.conversations.unsubscribe"
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


def test_mes_conversations_unsubscribe_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

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
    operation = "mes.conversations.unsubscribe"
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


def test_mes_conversations_unsubscribe_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

    reply = Reply(404)
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "mes.conversations.unsubscribe"
    assert error.operation == operation


def test_mes_conversations_unsubscribe_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

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
    operation = "mes.conversations.unsubscribe"
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


def test_mes_conversations_unsubscribe_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

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
    operation = "mes.conversations.unsubscribe"
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


def test_mes_conversations_unsubscribe_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11)

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
