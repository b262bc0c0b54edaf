"""Tests of `lcs.parcels.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Reply,
    Runner,
    Seen,
    Sent,
    same,
    see,
    walked,
    walked_later,
    without_nulls,
)

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_lcs_parcels_items_add_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11", ids=["ids-11", "ids-12"])

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"ids": ["ids-11", "ids-12"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsAddResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_add_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsAddResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_add_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11", body={"ids": ["ids-11", "ids-12"]})

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"ids": ["ids-11", "ids-12"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsAddResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_add_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

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
    operation = "lcs.parcels.items.add"
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


def test_lcs_parcels_items_add_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

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
    operation = "lcs.parcels.items.add"
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


def test_lcs_parcels_items_add_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

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
    operation = "lcs.parcels.items.add"
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


def test_lcs_parcels_items_add_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

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
    operation = "lcs.parcels.items.add"
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


def test_lcs_parcels_items_add_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

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
    operation = "lcs.parcels.items.add"
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


def test_lcs_parcels_items_add_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

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
    operation = "lcs.parcels.items.add"
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


def test_lcs_parcels_items_add_example_200_1(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

    example: dict[str, Any] = {"failed": 0, "success": 12}
    reply = Reply(200, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_parcels_items_add_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_items_add_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.add("id-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_items_remove_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11", ids=["ids-11", "ids-12"])

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"ids": ["ids-11", "ids-12"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsRemoveResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_remove_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsRemoveResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_remove_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove(
            "id-11",
            body={"ids": ["ids-11", "ids-12"]},
        )

    answer: dict[str, Any] = {"failed": 11, "success": 12}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/lcs/parcels/id-11/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"ids": ["ids-11", "ids-12"]},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsParcelsItemsRemoveResponse", {"failed": 11, "success": 12})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_remove_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

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
    operation = "lcs.parcels.items.remove"
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


def test_lcs_parcels_items_remove_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

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
    operation = "lcs.parcels.items.remove"
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


def test_lcs_parcels_items_remove_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

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
    operation = "lcs.parcels.items.remove"
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


def test_lcs_parcels_items_remove_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

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
    operation = "lcs.parcels.items.remove"
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


def test_lcs_parcels_items_remove_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

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
    operation = "lcs.parcels.items.remove"
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


def test_lcs_parcels_items_remove_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

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
    operation = "lcs.parcels.items.remove"
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


def test_lcs_parcels_items_remove_example_200_1(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

    example: dict[str, Any] = {"failed": 0, "success": 12}
    reply = Reply(200, json=example)
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_lcs_parcels_items_remove_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_parcels_items_remove_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.remove("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_parcels_items_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "id": "00000000-0000-4000-8000-000000000012",
            "quantity": 13,
            "sku": "sku-14",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcelItem",
            {
                "description": "description-11",
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "quantity": 13,
                "sku": "sku-14",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsParcelItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search(
            page="page-11",
            page_size="page_size-12",
            body={
                "constraints": [
                    {
                        "key": "parcel_ids",
                        "operator": "in",
                        "value": ["value-15", "value-16"],
                    },
                ],
            },
        )

    answer: list[Any] = [
        {
            "description": "description-11",
            "id": "00000000-0000-4000-8000-000000000012",
            "quantity": 13,
            "sku": "sku-14",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/parcels/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json={
            "constraints": [
                {
                    "key": "parcel_ids",
                    "operator": "in",
                    "value": ["value-15", "value-16"],
                },
            ],
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsParcelItem",
            {
                "description": "description-11",
                "id": UUID("00000000-0000-4000-8000-000000000012"),
                "quantity": 13,
                "sku": "sku-14",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_parcels_items_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

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
    operation = "lcs.parcels.items.search"
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


def test_lcs_parcels_items_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

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
    operation = "lcs.parcels.items.search"
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


def test_lcs_parcels_items_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

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
    operation = "lcs.parcels.items.search"
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


def test_lcs_parcels_items_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

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
    operation = "lcs.parcels.items.search"
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


def test_lcs_parcels_items_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

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
    operation = "lcs.parcels.items.search"
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


def test_lcs_parcels_items_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

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
    operation = "lcs.parcels.items.search"
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


def test_lcs_parcels_items_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_lcs_parcels_items_search_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.parcels.items.search()

    replies = [
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "quantity": 13,
                    "sku": "sku-14",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "quantity": 13,
                    "sku": "sku-14",
                },
                {
                    "description": "description-11",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "quantity": 13,
                    "sku": "sku-14",
                },
            ],
            headers={"x-count": "6"},
        ),
        Reply(
            200,
            json=[
                {
                    "description": "description-11",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "quantity": 13,
                    "sku": "sku-14",
                },
                {
                    "description": "description-11",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "quantity": 13,
                    "sku": "sku-14",
                },
                {
                    "description": "description-11",
                    "id": "00000000-0000-4000-8000-000000000012",
                    "quantity": 13,
                    "sku": "sku-14",
                },
            ],
            headers={"x-count": "6"},
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]
