"""Tests of `iam.tenants`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def test_iam_tenants_create_full(run: Runner) -> None:
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
        json={
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
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenantsCreateResponse",
        {
            "tenant": Seen(
                "IamTenant",
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
                    "id": "id-12",
                    "is_active": True,
                    "name": "name-14",
                    "stripe_id": "stripe_id-15",
                    "updated_at": dt.datetime(
                        2024,
                        5,
                        17,
                        16,
                        16,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
            "user": Seen(
                "IamUser",
                {
                    "created_at": dt.datetime(
                        2024,
                        6,
                        18,
                        17,
                        17,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                    "deleted_at": dt.datetime(
                        2024,
                        7,
                        19,
                        18,
                        18,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
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
                    "updated_at": dt.datetime(
                        2024,
                        7,
                        3,
                        6,
                        30,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/tenants",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTenantsCreateResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create(
            body={
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
            },
        )

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
        json={
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
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenantsCreateResponse",
        {
            "tenant": Seen(
                "IamTenant",
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
                    "id": "id-12",
                    "is_active": True,
                    "name": "name-14",
                    "stripe_id": "stripe_id-15",
                    "updated_at": dt.datetime(
                        2024,
                        5,
                        17,
                        16,
                        16,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
            "user": Seen(
                "IamUser",
                {
                    "created_at": dt.datetime(
                        2024,
                        6,
                        18,
                        17,
                        17,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                    "deleted_at": dt.datetime(
                        2024,
                        7,
                        19,
                        18,
                        18,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
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
                    "updated_at": dt.datetime(
                        2024,
                        7,
                        3,
                        6,
                        30,
                        7,
                        tzinfo=dt.timezone.utc,
                    ),
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

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
    operation = "iam.tenants.create"
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


def test_iam_tenants_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

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
    operation = "iam.tenants.create"
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


def test_iam_tenants_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

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
    operation = "iam.tenants.create"
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


def test_iam_tenants_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

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
    operation = "iam.tenants.create"
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


def test_iam_tenants_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

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
    operation = "iam.tenants.create"
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


def test_iam_tenants_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

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
    operation = "iam.tenants.create"
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


def test_iam_tenants_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "id": "id-12",
            "is_active": True,
            "name": "name-14",
            "stripe_id": "stripe_id-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/tenants/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTenant", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

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
    operation = "iam.tenants.get"
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


def test_iam_tenants_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

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
    operation = "iam.tenants.get"
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


def test_iam_tenants_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

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
    operation = "iam.tenants.get"
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


def test_iam_tenants_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

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
    operation = "iam.tenants.get"
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


def test_iam_tenants_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

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
    operation = "iam.tenants.get"
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


def test_iam_tenants_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

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
    operation = "iam.tenants.get"
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


def test_iam_tenants_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_tenants_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_iam_tenants_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11", name="name-11")

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
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenant",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "id": "id-12",
            "is_active": True,
            "name": "name-14",
            "stripe_id": "stripe_id-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/tenants/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTenant", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11", body={"name": "name-11"})

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
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTenant",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "id": "id-12",
            "is_active": True,
            "name": "name-14",
            "stripe_id": "stripe_id-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_tenants_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

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
    operation = "iam.tenants.update"
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


def test_iam_tenants_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

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
    operation = "iam.tenants.update"
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


def test_iam_tenants_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

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
    operation = "iam.tenants.update"
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


def test_iam_tenants_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

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
    operation = "iam.tenants.update"
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


def test_iam_tenants_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

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
    operation = "iam.tenants.update"
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


def test_iam_tenants_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

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
    operation = "iam.tenants.update"
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


def test_iam_tenants_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_iam_tenants_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.tenants.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
