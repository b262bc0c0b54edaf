"""Tests of `cat.vat.products`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, same, see, without_nulls

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


def call_cat_vat_products_upsert(client: Afosto) -> Any:
    return client.cat.vat.products.upsert()


def test_cat_vat_products_upsert_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert(
            body=[
                {
                    "rates": [
                        {
                            "administrative_area": "administrative_area-11",
                            "country": "country-12",
                            "reference": 13,
                        },
                    ],
                    "sku": "sku-14",
                },
            ],
        )

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/vat/products",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "rates": [
                    {
                        "administrative_area": "administrative_area-11",
                        "country": "country-12",
                        "reference": 13,
                    },
                ],
                "sku": "sku-14",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatVatProductsUpsertResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_vat_products_upsert_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cat_vat_products_upsert, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/vat/products",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatVatProductsUpsertResponse", {})
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
def test_cat_vat_products_upsert_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cat_vat_products_upsert, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cat.vat.products.upsert"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cat_vat_products_upsert_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {"failed": 0, "success": 1}
    reply = Reply(200, json=example)
    outcome = run(call_cat_vat_products_upsert, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cat_vat_products_upsert_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cat_vat_products_upsert, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
