"""Tests of `odr.coupons.codes`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def call_odr_coupons_codes_create(client: Afosto) -> Any:
    return client.odr.coupons.codes.create()


def test_odr_coupons_codes_create_full(run: Runner) -> None:
    body: params.OdrCouponModelParams = {
        "category_id": UUID("00000000-0000-4000-8000-000000000011"),
        "code": "code-12",
        "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
        "usage": {"is_unlimited": False, "remaining": 15},
    }

    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.create(
            category_id=UUID("00000000-0000-4000-8000-000000000011"),
            code="code-12",
            expires_at=dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            usage={"is_unlimited": False, "remaining": 15},
        )

    def whole(client: Afosto) -> Any:
        return client.odr.coupons.codes.create(body=body)

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
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "usage": Seen("OdrCouponUsage", {"is_unlimited": True, "remaining": 18}),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_coupons_codes_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_codes_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/codes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCoupon", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_codes_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_codes_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.codes.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_codes_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_coupons_codes_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_coupons_codes_disable(client: Afosto) -> Any:
    return client.odr.coupons.codes.disable("code-11")


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
    reply = Reply(204)
    outcome = run(call_odr_coupons_codes_disable, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/coupons/codes/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_codes_disable_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_codes_disable, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.codes.disable"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_codes_disable_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.disable("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_odr_coupons_codes_disable_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_odr_coupons_codes_disable, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_coupons_codes_get(client: Afosto) -> Any:
    return client.odr.coupons.codes.get("code-11")


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
            "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            "usage": Seen("OdrCouponUsage", {"is_unlimited": True, "remaining": 18}),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_codes_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_codes_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/codes/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCoupon", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_codes_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_codes_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.codes.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_codes_get_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.codes.get("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_odr_coupons_codes_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_coupons_codes_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_coupons_codes_list(client: Afosto) -> Any:
    return client.odr.coupons.codes.list()


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
                "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
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
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_codes_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/codes",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCoupon", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_codes_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_codes_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.codes.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_codes_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_coupons_codes_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_coupons_codes_search(client: Afosto) -> Any:
    return client.odr.coupons.codes.search()


def test_odr_coupons_codes_search_full(run: Runner) -> None:
    body: params.OdrCouponSearchParams = {
        "constraints": [
            {
                "key": "is_available",
                "operator": "in",
                "values": ["values-13", "values-14"],
            },
        ],
    }

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

    def whole(client: Afosto) -> Any:
        return client.odr.coupons.codes.search(body=body)

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
        json=body,
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
                "created_at": dt.datetime(2024, 4, 16, 15, 15, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
                "usage": Seen(
                    "OdrCouponUsage",
                    {"is_unlimited": True, "remaining": 18},
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_coupons_codes_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_codes_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCoupon", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_codes_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_codes_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.codes.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_codes_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_coupons_codes_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
