"""Tests of `iam.tenants`: requests as they go out, answers as they come back."""

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


def call_iam_tenants_create(client: Afosto) -> Any:
    return client.iam.tenants.create()


def test_iam_tenants_create_full(run: Runner) -> None:
    body: params.IamSignupParams = {
        "company": {
            "address": {
                "address_line_1": "address_line_1-11",
                "address_line_2": "address_line_2-12",
                "city": "city-13",
                "country_code": "country_code-14",
                "postal_code": "postal_code-15",
            },
            "name": "name-16",
            "phone_number": "phone_number-17",
            "vat_number": "vat_number-18",
        },
        "user": {
            "email": "email-19",
            "first_name": "first_name-20",
            "last_name": "last_name-21",
            "password": "password-22",
        },
    }

    def call(client: Afosto) -> Any:
        return client.iam.tenants.create(
            company={
                "address": {
                    "address_line_1": "address_line_1-11",
                    "address_line_2": "address_line_2-12",
                    "city": "city-13",
                    "country_code": "country_code-14",
                    "postal_code": "postal_code-15",
                },
                "name": "name-16",
                "phone_number": "phone_number-17",
                "vat_number": "vat_number-18",
            },
            user={
                "email": "email-19",
                "first_name": "first_name-20",
                "last_name": "last_name-21",
                "password": "password-22",
            },
        )

    def whole(client: Afosto) -> Any:
        return client.iam.tenants.create(body=body)

    answer: dict[str, Any] = {
        "tenant": {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "id-12",
            "is_active": True,
            "name": "name-14",
            "stripe_id": "stripe_id-15",
            "updated_at": "2024-05-17T16:16:07Z",
        },
        "user": {
            "created_at": "2024-06-18T17:17:07Z",
            "deleted_at": "2024-07-19T18:18:07Z",
            "email": "email-19",
            "first_name": "first_name-20",
            "id": "id-21",
            "is_deleted": False,
            "is_pending_invite": True,
            "is_primary": False,
            "is_verified": True,
            "last_name": "last_name-26",
            "roles": ["roles-27", "roles-28"],
            "tenant_id": "tenant_id-29",
            "updated_at": "2024-07-03T06:30:07Z",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/tenants",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenantsCreateResponse",
        {
            "tenant": Seen(
                "IamTenant",
                {
                    "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                    "id": "id-12",
                    "is_active": True,
                    "name": "name-14",
                    "stripe_id": "stripe_id-15",
                    "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
                },
            ),
            "user": Seen(
                "IamUser",
                {
                    "created_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
                    "deleted_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
                    "email": "email-19",
                    "first_name": "first_name-20",
                    "id": "id-21",
                    "is_deleted": False,
                    "is_pending_invite": True,
                    "is_primary": False,
                    "is_verified": True,
                    "last_name": "last_name-26",
                    "roles": ["roles-27", "roles-28"],
                    "tenant_id": "tenant_id-29",
                    "updated_at": dt.datetime(2024, 7, 3, 6, 30, 7, tzinfo=dt.UTC),
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_tenants_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_tenants_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/tenants",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTenantsCreateResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_tenants_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_tenants_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.tenants.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_tenants_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_tenants_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_tenants_get(client: Afosto) -> Any:
    return client.iam.tenants.get("id-11")


def test_iam_tenants_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_active": True,
        "name": "name-14",
        "stripe_id": "stripe_id-15",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/tenants/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenant",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_active": True,
            "name": "name-14",
            "stripe_id": "stripe_id-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_tenants_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/tenants/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTenant", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_tenants_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_tenants_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.tenants.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_tenants_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_tenants_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_tenants_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_tenants_update(client: Afosto) -> Any:
    return client.iam.tenants.update("id-11")


def test_iam_tenants_update_full(run: Runner) -> None:
    body: params.IamTenantsUpdateBodyParams = {"name": "name-11"}

    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11", name="name-11")

    def whole(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_active": True,
        "name": "name-14",
        "stripe_id": "stripe_id-15",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/tenants/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenant",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_active": True,
            "name": "name-14",
            "stripe_id": "stripe_id-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_tenants_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_tenants_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/tenants/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTenant", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_tenants_update_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_iam_tenants_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.tenants.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_tenants_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_tenants_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_tenants_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
