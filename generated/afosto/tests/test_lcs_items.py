"""Tests of `lcs.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

from afosto_support import Reply, Runner, Seen, Sent, see

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_lcs_items_bulk_update_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update(
            command="command-11",
            constraints=[
                {
                    "key": "list_ids",
                    "operator": "in",
                    "value": ["value-14", "value-15"],
                },
            ],
            parameters={"parameters-key": "parameters-16"},
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/bulk/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "command": "command-11",
            "constraints": [
                {
                    "key": "list_ids",
                    "operator": "in",
                    "value": ["value-14", "value-15"],
                },
            ],
            "parameters": {"parameters-key": "parameters-16"},
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_items_bulk_update_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/bulk/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_items_bulk_update_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update(
            body={
                "command": "command-11",
                "constraints": [
                    {
                        "key": "list_ids",
                        "operator": "in",
                        "value": ["value-14", "value-15"],
                    },
                ],
                "parameters": {"parameters-key": "parameters-16"},
            },
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/bulk/items",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "command": "command-11",
            "constraints": [
                {
                    "key": "list_ids",
                    "operator": "in",
                    "value": ["value-14", "value-15"],
                },
            ],
            "parameters": {"parameters-key": "parameters-16"},
        },
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_lcs_items_bulk_update_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

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
    operation = "lcs.items.bulk_update"
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


def test_lcs_items_bulk_update_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

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
    operation = "lcs.items.bulk_update"
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


def test_lcs_items_bulk_update_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

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
    operation = "lcs.items.bulk_update"
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


def test_lcs_items_bulk_update_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

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
    operation = "lcs.items.bulk_update"
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


def test_lcs_items_bulk_update_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

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
    operation = "lcs.items.bulk_update"
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


def test_lcs_items_bulk_update_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

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
    operation = "lcs.items.bulk_update"
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


def test_lcs_items_bulk_update_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.items.bulk_update()

    success = Reply(204)
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
