"""Tests of `cat.prices`: requests as they go out, answers as they come back."""

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


def call_cat_prices_get(client: Afosto) -> Any:
    return client.cat.prices.get("id-11")


def test_cat_prices_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.prices.get("id-11")

    answer: dict[str, Any] = {
        "active_at": "2024-12-12T11:11:07Z",
        "amount": 12,
        "created_at": "2024-02-14T13:13:07Z",
        "id": "00000000-0000-4000-8000-000000000014",
        "original_amount": 15,
        "price_group_id": "00000000-0000-4000-8000-000000000016",
        "sku": "sku-17",
        "vat": [
            {
                "administrative_area": "administrative_area-18",
                "country": "country-19",
                "rate": 20,
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/prices/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CatPrice",
        {
            "active_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "amount": 12,
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000014"),
            "original_amount": 15,
            "price_group_id": UUID("00000000-0000-4000-8000-000000000016"),
            "sku": "sku-17",
            "vat": [
                Seen(
                    "CatVat",
                    {
                        "administrative_area": "administrative_area-18",
                        "country": "country-19",
                        "rate": 20,
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_prices_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_prices_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cat/prices/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatPrice", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_cat_prices_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cat_prices_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.prices.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_prices_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.prices.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cat_prices_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_prices_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
