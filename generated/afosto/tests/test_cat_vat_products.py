"""Tests of `cat.vat.products`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

from afosto_support import Reply, Runner, Seen, Sent, same, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


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
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/cat/vat/products",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CatVatProductsUpsertResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cat_vat_products_upsert_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

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
    operation = "cat.vat.products.upsert"
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


def test_cat_vat_products_upsert_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

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
    operation = "cat.vat.products.upsert"
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


def test_cat_vat_products_upsert_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

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
    operation = "cat.vat.products.upsert"
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


def test_cat_vat_products_upsert_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

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
    operation = "cat.vat.products.upsert"
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


def test_cat_vat_products_upsert_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

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
    operation = "cat.vat.products.upsert"
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


def test_cat_vat_products_upsert_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

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
    operation = "cat.vat.products.upsert"
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


def test_cat_vat_products_upsert_example_200_1(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

    example: dict[str, Any] = {"failed": 0, "success": 1}
    reply = Reply(200, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_cat_vat_products_upsert_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cat.vat.products.upsert()

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
