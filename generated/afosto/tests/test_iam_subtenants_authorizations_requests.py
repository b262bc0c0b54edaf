"""Tests of `iam.subtenants.authorizations.requests`: requests as they go out, answers as they come back."""

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


def call_iam_subtenants_authorizations_requests_list(client: Afosto) -> Any:
    return client.iam.subtenants.authorizations.requests.list()


def test_iam_subtenants_authorizations_requests_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.requests.list(state="expired")

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "id-12",
            "roles": ["roles-13", "roles-14"],
            "state": "pending",
            "type": "invite",
            "updated_at": "2024-06-18T17:17:07Z",
            "user": {
                "company": "company-18",
                "email": "email-19",
                "first_name": "first_name-20",
                "last_name": "last_name-21",
            },
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/authorizations/requests?state=expired",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamAuthorization",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "id": "id-12",
                "roles": ["roles-13", "roles-14"],
                "state": "pending",
                "type": "invite",
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                "user": Seen(
                    "IamSubtenantUser",
                    {
                        "company": "company-18",
                        "email": "email-19",
                        "first_name": "first_name-20",
                        "last_name": "last_name-21",
                    },
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subtenants_authorizations_requests_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subtenants_authorizations_requests_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subtenants/authorizations/requests",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamAuthorization", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subtenants_authorizations_requests_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subtenants_authorizations_requests_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subtenants.authorizations.requests.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subtenants_authorizations_requests_list_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json=[{}])
    outcome = run(
        call_iam_subtenants_authorizations_requests_list,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_iam_subtenants_authorizations_requests_update(client: Afosto) -> Any:
    return client.iam.subtenants.authorizations.requests.update("id-11")


def test_iam_subtenants_authorizations_requests_update_full(run: Runner) -> None:
    body: params.IamSubtenantsAuthorizationsRequestsUpdateBodyParams = {
        "state": "revoked",
    }

    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.requests.update(
            "id-11",
            state="revoked",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.requests.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "roles": ["roles-13", "roles-14"],
        "state": "pending",
        "type": "invite",
        "updated_at": "2024-06-18T17:17:07Z",
        "user": {
            "company": "company-18",
            "email": "email-19",
            "first_name": "first_name-20",
            "last_name": "last_name-21",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/subtenants/authorizations/requests/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamAuthorization",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "roles": ["roles-13", "roles-14"],
            "state": "pending",
            "type": "invite",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            "user": Seen(
                "IamSubtenantUser",
                {
                    "company": "company-18",
                    "email": "email-19",
                    "first_name": "first_name-20",
                    "last_name": "last_name-21",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_subtenants_authorizations_requests_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subtenants_authorizations_requests_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/subtenants/authorizations/requests/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamAuthorization", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subtenants_authorizations_requests_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subtenants_authorizations_requests_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subtenants.authorizations.requests.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subtenants_authorizations_requests_update_refuses_an_empty_id(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subtenants.authorizations.requests.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_subtenants_authorizations_requests_update_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_iam_subtenants_authorizations_requests_update,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
