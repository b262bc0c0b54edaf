"""Tests of `lcs.items`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see

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


def call_lcs_items_bulk_update(client: Afosto) -> Any:
    return client.lcs.items.bulk_update()


def test_lcs_items_bulk_update_full(run: Runner) -> None:
    body: params.LcsItemsBulkUpdateBodyParams = {
        "command": "command-11",
        "constraints": [
            {"key": "list_ids", "operator": "in", "value": ["value-14", "value-15"]},
        ],
        "parameters": {"parameters-key": "parameters-16"},
    }

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

    def whole(client: Afosto) -> Any:
        return client.lcs.items.bulk_update(body=body)

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
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_lcs_items_bulk_update_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_lcs_items_bulk_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/lcs/bulk/items",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


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
def test_lcs_items_bulk_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_lcs_items_bulk_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.items.bulk_update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_items_bulk_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(call_lcs_items_bulk_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
