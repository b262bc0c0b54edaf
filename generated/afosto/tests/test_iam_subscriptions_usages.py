"""Tests of `iam.subscriptions.usages`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

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


def call_iam_subscriptions_usages_query(client: Afosto) -> Any:
    return client.iam.subscriptions.usages.query()


def test_iam_subscriptions_usages_query_full(run: Runner) -> None:
    body: params.IamUsageRequestParams = {"code": "code-11", "unit": "unit-12"}

    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.usages.query(code="code-11", unit="unit-12")

    def whole(client: Afosto) -> Any:
        return client.iam.subscriptions.usages.query(body=body)

    answer: list[Any] = [{"code": "code-11", "quantity": 12, "unit": "unit-13"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions/usages",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen("IamUsageRecord", {"code": "code-11", "quantity": 12, "unit": "unit-13"}),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_subscriptions_usages_query_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subscriptions_usages_query, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions/usages",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamUsageRecord", {})]
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
def test_iam_subscriptions_usages_query_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subscriptions_usages_query, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subscriptions.usages.query"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subscriptions_usages_query_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_iam_subscriptions_usages_query, Reply(503), max_retries=1)
    assert len(run.sent) == 1
