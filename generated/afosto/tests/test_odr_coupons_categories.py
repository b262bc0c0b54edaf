"""Tests of `odr.coupons.categories`: requests as they go out, answers as they come back."""

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


def call_odr_coupons_categories_create(client: Afosto) -> Any:
    return client.odr.coupons.categories.create()


def test_odr_coupons_categories_create_full(run: Runner) -> None:
    body: params.OdrCouponCategoryModelParams = {
        "defaults": {
            "expires_after": 11,
            "usage": {"is_unlimited": False, "limit": 13},
        },
        "name": "name-14",
    }

    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.create(
            defaults={
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            name="name-14",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.coupons.categories.create(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_coupons_categories_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_categories_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCouponCategory", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_categories_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_categories_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.categories.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_categories_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_coupons_categories_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_coupons_categories_get(client: Afosto) -> Any:
    return client.odr.coupons.categories.get("id-11")


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
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_categories_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCouponCategory", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_categories_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_categories_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.categories.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_categories_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_coupons_categories_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_coupons_categories_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_coupons_categories_list(client: Afosto) -> Any:
    return client.odr.coupons.categories.list()


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
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_coupons_categories_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_categories_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCouponCategory", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_categories_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_categories_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.categories.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_categories_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_coupons_categories_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_coupons_categories_search(client: Afosto) -> Any:
    return client.odr.coupons.categories.search()


def test_odr_coupons_categories_search_full(run: Runner) -> None:
    body: params.OdrCouponCategorySearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.coupons.categories.search(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrCouponCategory",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
                "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_coupons_categories_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_categories_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/search/coupons/categories",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrCouponCategory", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_categories_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_categories_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.categories.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_categories_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_coupons_categories_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_coupons_categories_update(client: Afosto) -> Any:
    return client.odr.coupons.categories.update("id-11")


def test_odr_coupons_categories_update_full(run: Runner) -> None:
    body: params.OdrCouponCategoryModelParams = {
        "defaults": {
            "expires_after": 11,
            "usage": {"is_unlimited": False, "limit": 13},
        },
        "name": "name-14",
    }

    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update(
            "id-11",
            defaults={
                "expires_after": 11,
                "usage": {"is_unlimited": False, "limit": 13},
            },
            name="name-14",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("id-11", body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrCouponCategory",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
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
            "updated_at": dt.datetime(2024, 6, 18, 17, 17, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_coupons_categories_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_coupons_categories_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/coupons/categories/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrCouponCategory", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_coupons_categories_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_coupons_categories_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.coupons.categories.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_coupons_categories_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.coupons.categories.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_coupons_categories_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_coupons_categories_update,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
