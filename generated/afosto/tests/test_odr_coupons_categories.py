"""Tests of `odr.coupons.categories`: requests as they go out, answers as they come back."""

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


def test_odr_coupons_categories_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create(
            defaults={
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            name="name-14",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "defaults": {"expires_after": 12, "usage": {"is_unlimited": True, "limit": 14}},
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/categories",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "defaults": {
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            "name": "name-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "defaults": Seen(
                "OdrCouponCategoryDefaults",
                {
                    "expires_after": 12,
                    "usage": Seen(
                        "OdrCouponCategoryDefaultsUsage",
                        {"is_unlimited": True, "limit": 14},
                    ),
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCouponCategory", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create(
            body={
                "defaults": {
                    "expires_after": 11,
                    "usage": {"is_unlimited": False, "limit": 13},
                },
                "name": "name-14",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "defaults": {"expires_after": 12, "usage": {"is_unlimited": True, "limit": 14}},
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/categories",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "defaults": {
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            "name": "name-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "defaults": Seen(
                "OdrCouponCategoryDefaults",
                {
                    "expires_after": 12,
                    "usage": Seen(
                        "OdrCouponCategoryDefaultsUsage",
                        {"is_unlimited": True, "limit": 14},
                    ),
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

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
    operation = "odr.coupons.categories.create"
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


def test_odr_coupons_categories_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

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
    operation = "odr.coupons.categories.create"
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


def test_odr_coupons_categories_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

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
    operation = "odr.coupons.categories.create"
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


def test_odr_coupons_categories_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

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
    operation = "odr.coupons.categories.create"
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


def test_odr_coupons_categories_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

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
    operation = "odr.coupons.categories.create"
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


def test_odr_coupons_categories_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

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
    operation = "odr.coupons.categories.create"
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


def test_odr_coupons_categories_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_coupons_categories_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "defaults": {"expires_after": 12, "usage": {"is_unlimited": True, "limit": 14}},
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "defaults": Seen(
                "OdrCouponCategoryDefaults",
                {
                    "expires_after": 12,
                    "usage": Seen(
                        "OdrCouponCategoryDefaultsUsage",
                        {"is_unlimited": True, "limit": 14},
                    ),
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCouponCategory", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

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
    operation = "odr.coupons.categories.get"
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


def test_odr_coupons_categories_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

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
    operation = "odr.coupons.categories.get"
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


def test_odr_coupons_categories_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

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
    operation = "odr.coupons.categories.get"
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


def test_odr_coupons_categories_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

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
    operation = "odr.coupons.categories.get"
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


def test_odr_coupons_categories_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

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
    operation = "odr.coupons.categories.get"
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


def test_odr_coupons_categories_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

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
    operation = "odr.coupons.categories.get"
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


def test_odr_coupons_categories_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_coupons_categories_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_coupons_categories_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "defaults": {
                "expires_after": 12,
                "usage": {"is_unlimited": True, "limit": 14},
            },
            "id": "00000000-0000-4000-8000-000000000015",
            "name": "name-16",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCouponCategory",
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
                "defaults": Seen(
                    "OdrCouponCategoryDefaults",
                    {
                        "expires_after": 12,
                        "usage": Seen(
                            "OdrCouponCategoryDefaultsUsage",
                            {"is_unlimited": True, "limit": 14},
                        ),
                    },
                ),
                "id": UUID("00000000-0000-4000-8000-000000000015"),
                "name": "name-16",
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCouponCategory", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

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
    operation = "odr.coupons.categories.list"
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


def test_odr_coupons_categories_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

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
    operation = "odr.coupons.categories.list"
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


def test_odr_coupons_categories_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

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
    operation = "odr.coupons.categories.list"
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


def test_odr_coupons_categories_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

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
    operation = "odr.coupons.categories.list"
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


def test_odr_coupons_categories_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

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
    operation = "odr.coupons.categories.list"
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


def test_odr_coupons_categories_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

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
    operation = "odr.coupons.categories.list"
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


def test_odr_coupons_categories_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_coupons_categories_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "defaults": {
                "expires_after": 12,
                "usage": {"is_unlimited": True, "limit": 14},
            },
            "id": "00000000-0000-4000-8000-000000000015",
            "name": "name-16",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons/categories",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCouponCategory",
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
                "defaults": Seen(
                    "OdrCouponCategoryDefaults",
                    {
                        "expires_after": 12,
                        "usage": Seen(
                            "OdrCouponCategoryDefaultsUsage",
                            {"is_unlimited": True, "limit": 14},
                        ),
                    },
                ),
                "id": UUID("00000000-0000-4000-8000-000000000015"),
                "name": "name-16",
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCouponCategory", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search(
            body={
                "constraints": [
                    {
                        "key": "ids",
                        "operator": "in",
                        "values": ["values-13", "values-14"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "defaults": {
                "expires_after": 12,
                "usage": {"is_unlimited": True, "limit": 14},
            },
            "id": "00000000-0000-4000-8000-000000000015",
            "name": "name-16",
            "updated_at": "2024-06-18T17:17:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons/categories",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCouponCategory",
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
                "defaults": Seen(
                    "OdrCouponCategoryDefaults",
                    {
                        "expires_after": 12,
                        "usage": Seen(
                            "OdrCouponCategoryDefaultsUsage",
                            {"is_unlimited": True, "limit": 14},
                        ),
                    },
                ),
                "id": UUID("00000000-0000-4000-8000-000000000015"),
                "name": "name-16",
                "updated_at": dt.datetime(
                    2024,
                    6,
                    18,
                    17,
                    17,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

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
    operation = "odr.coupons.categories.search"
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


def test_odr_coupons_categories_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

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
    operation = "odr.coupons.categories.search"
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


def test_odr_coupons_categories_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

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
    operation = "odr.coupons.categories.search"
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


def test_odr_coupons_categories_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

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
    operation = "odr.coupons.categories.search"
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


def test_odr_coupons_categories_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

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
    operation = "odr.coupons.categories.search"
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


def test_odr_coupons_categories_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

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
    operation = "odr.coupons.categories.search"
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


def test_odr_coupons_categories_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_coupons_categories_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update(
            "id-11",
            defaults={
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            name="name-14",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "defaults": {"expires_after": 12, "usage": {"is_unlimited": True, "limit": 14}},
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "defaults": {
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            "name": "name-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "defaults": Seen(
                "OdrCouponCategoryDefaults",
                {
                    "expires_after": 12,
                    "usage": Seen(
                        "OdrCouponCategoryDefaultsUsage",
                        {"is_unlimited": True, "limit": 14},
                    ),
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCouponCategory", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update(
            "id-11",
            body={
                "defaults": {
                    "expires_after": 11,
                    "usage": {"is_unlimited": False, "limit": 13},
                },
                "name": "name-14",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "defaults": {"expires_after": 12, "usage": {"is_unlimited": True, "limit": 14}},
        "id": "00000000-0000-4000-8000-000000000015",
        "name": "name-16",
        "updated_at": "2024-06-18T17:17:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "defaults": {
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            "name": "name-14",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "defaults": Seen(
                "OdrCouponCategoryDefaults",
                {
                    "expires_after": 12,
                    "usage": Seen(
                        "OdrCouponCategoryDefaultsUsage",
                        {"is_unlimited": True, "limit": 14},
                    ),
                },
            ),
            "id": UUID("00000000-0000-4000-8000-000000000015"),
            "name": "name-16",
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

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
    operation = "odr.coupons.categories.update"
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


def test_odr_coupons_categories_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

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
    operation = "odr.coupons.categories.update"
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


def test_odr_coupons_categories_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

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
    operation = "odr.coupons.categories.update"
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


def test_odr_coupons_categories_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

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
    operation = "odr.coupons.categories.update"
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


def test_odr_coupons_categories_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

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
    operation = "odr.coupons.categories.update"
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


def test_odr_coupons_categories_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

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
    operation = "odr.coupons.categories.update"
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


def test_odr_coupons_categories_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_coupons_categories_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
