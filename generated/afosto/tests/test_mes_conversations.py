"""Tests of `mes.conversations`: requests as they go out, answers as they come back."""

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

ERRORS_2 = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404)),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_mes_conversations_create(client: Afosto) -> Any:
    return client.mes.conversations.create()


def test_mes_conversations_create_full(run: Runner) -> None:
    body: params.MesConversationCreateParams = {
        "entity_id": "entity_id-11",
        "entity_type": "order",
        "event": "memo",
        "expires_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
        "metadata": {"metadata-key": "metadata-15"},
        "name": "name-16",
        "participant": {
            "is_machine": True,
            "name": "name-18",
            "reference": "reference-19",
        },
    }

    def call(client: Afosto) -> Any:
        return client.mes.conversations.create(
            entity_id="entity_id-11",
            entity_type="order",
            event="memo",
            expires_at=dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            metadata={"metadata-key": "metadata-15"},
            name="name-16",
            participant={
                "is_machine": True,
                "name": "name-18",
                "reference": "reference-19",
            },
        )

    def whole(client: Afosto) -> Any:
        return client.mes.conversations.create(body=body)

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


def test_mes_conversations_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_conversations_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_conversations_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_conversations_get(client: Afosto) -> Any:
    return client.mes.conversations.get(11)


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


def test_mes_conversations_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/conversations/11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_conversations_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_mes_conversations_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_mes_conversations_list(client: Afosto) -> Any:
    return client.mes.conversations.list()


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
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_mes_conversations_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/mes/conversations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesConversation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_conversations_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_mes_conversations_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_mes_conversations_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_mes_conversations_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_mes_conversations_search(client: Afosto) -> Any:
    return client.mes.conversations.search()


def test_mes_conversations_search_full(run: Runner) -> None:
    body: params.MesSearchParams = {
        "constraints": [
            {"key": "event", "operator": "in", "value": ["value-15", "value-16"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.mes.conversations.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {"key": "event", "operator": "in", "value": ["value-15", "value-16"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.mes.conversations.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
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
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_mes_conversations_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/search",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("MesConversation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_mes_conversations_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_conversations_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_mes_conversations_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(
        call_mes_conversations_search,
        *replies,
        settle=(walked, walked_later),
    )
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]


def call_mes_conversations_subscribe(client: Afosto) -> Any:
    return client.mes.conversations.subscribe(11)


def test_mes_conversations_subscribe_full(run: Runner) -> None:
    body: params.MesSubscriptionParams = {
        "address": True,
        "medium": "medium-12",
        "reference": "reference-13",
    }

    def call(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(
            11,
            address=True,
            medium="medium-12",
            reference="reference-13",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.conversations.subscribe(11, body=body)

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


def test_mes_conversations_subscribe_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_subscribe, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/subscribe",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS_2, ids=str)
def test_mes_conversations_subscribe_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_subscribe, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.subscribe"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_subscribe_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_conversations_subscribe, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_mes_conversations_unsubscribe(client: Afosto) -> Any:
    return client.mes.conversations.unsubscribe(11)


def test_mes_conversations_unsubscribe_full(run: Runner) -> None:
    body: params.MesCancelParams = {"medium": "medium-11", "reference": "reference-12"}

    def call(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(
            11,
            medium="medium-11",
            reference="reference-12",
        )

    def whole(client: Afosto) -> Any:
        return client.mes.conversations.unsubscribe(11, body=body)

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


def test_mes_conversations_unsubscribe_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_mes_conversations_unsubscribe, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/mes/conversations/11/unsubscribe",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("MesConversation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS_2, ids=str)
def test_mes_conversations_unsubscribe_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_mes_conversations_unsubscribe, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "mes.conversations.unsubscribe"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_mes_conversations_unsubscribe_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_mes_conversations_unsubscribe, Reply(503), max_retries=1)
    assert len(run.sent) == 1
