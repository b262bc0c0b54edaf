"""Tests of `mes.conversations.participants`: requests as they go out, answers as they come back."""

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


def call_mes_conversations_participants_add(client: Afosto) -> Any:
    return client.mes.conversations.participants.add(11)


def test_mes_conversations_participants_add_full(run: Runner) -> None:
    body: params.MesParticipantCreateParams = {
        "is_machine": True,
        "name": "name-12",
        "reference": "reference-13",
    }

    def call(client: Afosto) -> Any:
        return client.mes.conversations.participants.add(
            11,
            is_machine=True,
            name="name-12",
            reference="reference-13",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.conversations.participants.add(11, body=body)

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
        "https://api.afosto.io/mes/conversations/11/register",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "MesConversation",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "entity_id": "entity_id-12",
            "entity_type": "invoice",
            "event": "update",
            "expires_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
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
                            tzinfo=dt.UTC,
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
            "started_at": dt.datetime(2024, 5, 1, 4, 28, 7, tzinfo=dt.UTC),
            "updated_at": dt.datetime(2024, 6, 2, 5, 29, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_conversations_participants_add_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_participants_add, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/register",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
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
def test_mes_conversations_participants_add_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_participants_add, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.participants.add"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_participants_add_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_mes_conversations_participants_add, Reply(503), max_retries=1)
    assert len(run.sent) == 1
