"""Tests of `rel.identity.tokens`: requests as they go out, answers as they come back."""

from __future__ import annotations

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


def call_rel_identity_tokens_create(client: Afosto) -> Any:
    return client.rel.identity.tokens.create()


def test_rel_identity_tokens_create_full(run: Runner) -> None:
    body: params.RelCreateTokenRequestParams = {
        "audience": "audience-13",
        "email": "email-14",
        "type": "confirm",
    }

    def call(client: Afosto) -> Any:
        return client.rel.identity.tokens.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            audience="audience-13",
            email="email-14",
            type="confirm",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.identity.tokens.create(
            client_id=UUID("00000000-0000-4000-8000-000000000011"),
            channel_id=UUID("00000000-0000-4000-8000-000000000012"),
            body=body,
        )

    answer: dict[str, Any] = {"status": "status-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/tokens?client_id=00000000-0000-4000-8000-000000000011&channel_id=00000000-0000-4000-8000-000000000012",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelTokenResponse", {"status": "status-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_identity_tokens_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_identity_tokens_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/identity/tokens",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelTokenResponse", {})
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
def test_rel_identity_tokens_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_identity_tokens_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.identity.tokens.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_identity_tokens_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_identity_tokens_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1
