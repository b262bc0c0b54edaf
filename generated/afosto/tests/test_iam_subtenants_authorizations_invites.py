"""Tests of `iam.subtenants.authorizations.invites`: requests as they go out, answers as they come back."""

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


def call_iam_subtenants_authorizations_invites_create(client: Afosto) -> Any:
    return client.iam.subtenants.authorizations.invites.create()


def test_iam_subtenants_authorizations_invites_create_full(run: Runner) -> None:
    body: params.IamSubtenantsAuthorizationsInvitesCreateBodyParams = {
        "email": "email-11",
        "roles": ["roles-12", "roles-13"],
    }

    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create(
            email="email-11",
            roles=["roles-12", "roles-13"],
        )

    def whole(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "email": "email-12",
        "id": "id-13",
        "roles": ["roles-14", "roles-15"],
        "state": "pending",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPendingAuthorization",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "email": "email-12",
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "state": "pending",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_subtenants_authorizations_invites_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subtenants_authorizations_invites_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamPendingAuthorization", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subtenants_authorizations_invites_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subtenants_authorizations_invites_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subtenants.authorizations.invites.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subtenants_authorizations_invites_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(
            call_iam_subtenants_authorizations_invites_create,
            Reply(503),
            max_retries=1,
        )
    assert len(run.sent) == 1


def call_iam_subtenants_authorizations_invites_list(client: Afosto) -> Any:
    return client.iam.subtenants.authorizations.invites.list()


def test_iam_subtenants_authorizations_invites_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.invites.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "email": "email-12",
            "id": "id-13",
            "roles": ["roles-14", "roles-15"],
            "state": "pending",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamPendingAuthorization",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "email": "email-12",
                "id": "id-13",
                "roles": ["roles-14", "roles-15"],
                "state": "pending",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_invites_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subtenants_authorizations_invites_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/authorizations/invites",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamPendingAuthorization", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subtenants_authorizations_invites_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subtenants_authorizations_invites_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subtenants.authorizations.invites.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subtenants_authorizations_invites_list_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_iam_subtenants_authorizations_invites_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
