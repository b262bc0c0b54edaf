"""Tests of `odr.coupons.codes`: requests as they go out, answers as they come back."""

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


def test_odr_coupons_codes_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create(
            category_id=UUID("00000000-0000-4000-8000-000000000011"),
            code="code-12",
            expires_at=dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.timezone.utc),
            usage={"is_unlimited": False, "remaining": 15},
        )

    answer: dict[str, Any] = {
        "category_id": "00000000-0000-4000-8000-000000000011",
        "claims": [
            {"is_confirmed": False, "order_id": "00000000-0000-4000-8000-000000000013"},
        ],
        "code": "code-14",
        "created_at": "2024-04-16T15:15:07Z",
        "expires_at": "2024-05-17T16:16:07Z",
        "usage": {"is_unlimited": True, "remaining": 18},
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/codes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "category_id": "00000000-0000-4000-8000-000000000011",
            "code": "code-12",
            "expires_at": "2024-02-14T13:13:07Z",
            "usage": {"is_unlimited": False, "remaining": 15},
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCoupon",
        {
            "category_id": UUID("00000000-0000-4000-8000-000000000011"),
            "claims": [
                Seen(
                    "OdrCouponClaim",
                    {
                        "is_confirmed": False,
                        "order_id": UUID("00000000-0000-4000-8000-000000000013"),
                    },
                ),
            ],
            "code": "code-14",
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "usage": Seen("OdrCouponUsage", {"is_unlimited": True, "remaining": 18}),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/codes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCoupon", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create(
            body={
                "category_id": UUID("00000000-0000-4000-8000-000000000011"),
                "code": "code-12",
                "expires_at": dt.datetime(
                    2024,
                    2,
                    14,
                    13,
                    13,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "usage": {"is_unlimited": False, "remaining": 15},
            },
        )

    answer: dict[str, Any] = {
        "category_id": "00000000-0000-4000-8000-000000000011",
        "claims": [
            {"is_confirmed": False, "order_id": "00000000-0000-4000-8000-000000000013"},
        ],
        "code": "code-14",
        "created_at": "2024-04-16T15:15:07Z",
        "expires_at": "2024-05-17T16:16:07Z",
        "usage": {"is_unlimited": True, "remaining": 18},
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/codes",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "category_id": "00000000-0000-4000-8000-000000000011",
            "code": "code-12",
            "expires_at": "2024-02-14T13:13:07Z",
            "usage": {"is_unlimited": False, "remaining": 15},
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCoupon",
        {
            "category_id": UUID("00000000-0000-4000-8000-000000000011"),
            "claims": [
                Seen(
                    "OdrCouponClaim",
                    {
                        "is_confirmed": False,
                        "order_id": UUID("00000000-0000-4000-8000-000000000013"),
                    },
                ),
            ],
            "code": "code-14",
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "usage": Seen("OdrCouponUsage", {"is_unlimited": True, "remaining": 18}),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

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
    operation = "odr.coupons.codes.create"
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


def test_odr_coupons_codes_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

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
    operation = "odr.coupons.codes.create"
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


def test_odr_coupons_codes_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

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
    operation = "odr.coupons.codes.create"
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


def test_odr_coupons_codes_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

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
    operation = "odr.coupons.codes.create"
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


def test_odr_coupons_codes_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

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
    operation = "odr.coupons.codes.create"
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


def test_odr_coupons_codes_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

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
    operation = "odr.coupons.codes.create"
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


def test_odr_coupons_codes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_coupons_codes_disable_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/coupons/codes/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_coupons_codes_disable_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/coupons/codes/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_coupons_codes_disable_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

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
    operation = "odr.coupons.codes.disable"
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


def test_odr_coupons_codes_disable_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

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
    operation = "odr.coupons.codes.disable"
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


def test_odr_coupons_codes_disable_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

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
    operation = "odr.coupons.codes.disable"
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


def test_odr_coupons_codes_disable_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

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
    operation = "odr.coupons.codes.disable"
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


def test_odr_coupons_codes_disable_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

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
    operation = "odr.coupons.codes.disable"
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


def test_odr_coupons_codes_disable_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

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
    operation = "odr.coupons.codes.disable"
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


def test_odr_coupons_codes_disable_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_odr_coupons_codes_disable_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("code-11")

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_coupons_codes_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

    answer: dict[str, Any] = {
        "category_id": "00000000-0000-4000-8000-000000000011",
        "claims": [
            {"is_confirmed": False, "order_id": "00000000-0000-4000-8000-000000000013"},
        ],
        "code": "code-14",
        "created_at": "2024-04-16T15:15:07Z",
        "expires_at": "2024-05-17T16:16:07Z",
        "usage": {"is_unlimited": True, "remaining": 18},
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/codes/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCoupon",
        {
            "category_id": UUID("00000000-0000-4000-8000-000000000011"),
            "claims": [
                Seen(
                    "OdrCouponClaim",
                    {
                        "is_confirmed": False,
                        "order_id": UUID("00000000-0000-4000-8000-000000000013"),
                    },
                ),
            ],
            "code": "code-14",
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.timezone.utc),
            "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
            "usage": Seen("OdrCouponUsage", {"is_unlimited": True, "remaining": 18}),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_get_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/codes/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCoupon", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

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
    operation = "odr.coupons.codes.get"
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


def test_odr_coupons_codes_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

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
    operation = "odr.coupons.codes.get"
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


def test_odr_coupons_codes_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

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
    operation = "odr.coupons.codes.get"
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


def test_odr_coupons_codes_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

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
    operation = "odr.coupons.codes.get"
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


def test_odr_coupons_codes_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

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
    operation = "odr.coupons.codes.get"
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


def test_odr_coupons_codes_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

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
    operation = "odr.coupons.codes.get"
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


def test_odr_coupons_codes_get_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_odr_coupons_codes_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("code-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_coupons_codes_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list(category_id="category_id-11")

    answer: list[Any] = [
        {
            "category_id": "00000000-0000-4000-8000-000000000011",
            "claims": [
                {
                    "is_confirmed": False,
                    "order_id": "00000000-0000-4000-8000-000000000013",
                },
            ],
            "code": "code-14",
            "created_at": "2024-04-16T15:15:07Z",
            "expires_at": "2024-05-17T16:16:07Z",
            "usage": {"is_unlimited": True, "remaining": 18},
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/codes?category_id=category_id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCoupon",
            {
                "category_id": UUID("00000000-0000-4000-8000-000000000011"),
                "claims": [
                    Seen(
                        "OdrCouponClaim",
                        {
                            "is_confirmed": False,
                            "order_id": UUID("00000000-0000-4000-8000-000000000013"),
                        },
                    ),
                ],
                "code": "code-14",
                "created_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "usage": Seen(
                    "OdrCouponUsage",
                    {"is_unlimited": True, "remaining": 18},
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/codes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCoupon", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

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
    operation = "odr.coupons.codes.list"
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


def test_odr_coupons_codes_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

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
    operation = "odr.coupons.codes.list"
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


def test_odr_coupons_codes_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

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
    operation = "odr.coupons.codes.list"
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


def test_odr_coupons_codes_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

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
    operation = "odr.coupons.codes.list"
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


def test_odr_coupons_codes_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

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
    operation = "odr.coupons.codes.list"
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


def test_odr_coupons_codes_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

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
    operation = "odr.coupons.codes.list"
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


def test_odr_coupons_codes_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_odr_coupons_codes_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search(
            constraints=[
                {
                    "key": "is_available",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
        )

    answer: list[Any] = [
        {
            "category_id": "00000000-0000-4000-8000-000000000011",
            "claims": [
                {
                    "is_confirmed": False,
                    "order_id": "00000000-0000-4000-8000-000000000013",
                },
            ],
            "code": "code-14",
            "created_at": "2024-04-16T15:15:07Z",
            "expires_at": "2024-05-17T16:16:07Z",
            "usage": {"is_unlimited": True, "remaining": 18},
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {
                    "key": "is_available",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCoupon",
            {
                "category_id": UUID("00000000-0000-4000-8000-000000000011"),
                "claims": [
                    Seen(
                        "OdrCouponClaim",
                        {
                            "is_confirmed": False,
                            "order_id": UUID("00000000-0000-4000-8000-000000000013"),
                        },
                    ),
                ],
                "code": "code-14",
                "created_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "usage": Seen(
                    "OdrCouponUsage",
                    {"is_unlimited": True, "remaining": 18},
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCoupon", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search(
            body={
                "constraints": [
                    {
                        "key": "is_available",
                        "operator": "in",
                        "values": ["values-13", "values-14"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "category_id": "00000000-0000-4000-8000-000000000011",
            "claims": [
                {
                    "is_confirmed": False,
                    "order_id": "00000000-0000-4000-8000-000000000013",
                },
            ],
            "code": "code-14",
            "created_at": "2024-04-16T15:15:07Z",
            "expires_at": "2024-05-17T16:16:07Z",
            "usage": {"is_unlimited": True, "remaining": 18},
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {
                    "key": "is_available",
                    "operator": "in",
                    "values": ["values-13", "values-14"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCoupon",
            {
                "category_id": UUID("00000000-0000-4000-8000-000000000011"),
                "claims": [
                    Seen(
                        "OdrCouponClaim",
                        {
                            "is_confirmed": False,
                            "order_id": UUID("00000000-0000-4000-8000-000000000013"),
                        },
                    ),
                ],
                "code": "code-14",
                "created_at": dt.datetime(
                    2024,
                    4,
                    16,
                    15,
                    15,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "expires_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "usage": Seen(
                    "OdrCouponUsage",
                    {"is_unlimited": True, "remaining": 18},
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

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
    operation = "odr.coupons.codes.search"
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


def test_odr_coupons_codes_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

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
    operation = "odr.coupons.codes.search"
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


def test_odr_coupons_codes_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

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
    operation = "odr.coupons.codes.search"
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


def test_odr_coupons_codes_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

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
    operation = "odr.coupons.codes.search"
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


def test_odr_coupons_codes_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

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
    operation = "odr.coupons.codes.search"
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


def test_odr_coupons_codes_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

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
    operation = "odr.coupons.codes.search"
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


def test_odr_coupons_codes_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
