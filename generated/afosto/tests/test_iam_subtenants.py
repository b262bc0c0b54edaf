"""Tests of `iam.subtenants`: requests as they go out, answers as they come back."""

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


def call_iam_subtenants_get_default(client: Afosto) -> Any:
    return client.iam.subtenants.get_default()


def test_iam_subtenants_get_default_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.get_default()

    answer: dict[str, Any] = {
        "company": "company-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "roles": ["roles-14", "roles-15"],
        "signee": "signee-16",
        "state": "approved",
        "tenant_id": "tenant_id-18",
        "type": "request",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/default",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamSubtenant",
        {
            "company": "company-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "signee": "signee-16",
            "state": "approved",
            "tenant_id": "tenant_id-18",
            "type": "request",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_get_default_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subtenants_get_default, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/default",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamSubtenant", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subtenants_get_default_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subtenants_get_default, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subtenants.get_default"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subtenants_get_default_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_subtenants_get_default, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_subtenants_list(client: Afosto) -> Any:
    return client.iam.subtenants.list()


def test_iam_subtenants_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.list()

    answer: list[Any] = [
        {
            "company": "company-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "signee": "signee-16",
            "state": "approved",
            "tenant_id": "tenant_id-18",
            "type": "request",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamSubtenant",
            {
                "company": "company-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "roles": ["roles-14", "roles-15"],
                "signee": "signee-16",
                "state": "approved",
                "tenant_id": "tenant_id-18",
                "type": "request",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subtenants_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamSubtenant", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subtenants_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_subtenants_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subtenants.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subtenants_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_subtenants_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
