"""Tests of `odr.skus`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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


def call_odr_skus_announce(client: Afosto) -> Any:
    return client.odr.skus.announce()


def test_odr_skus_announce_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.skus.announce(
            body=[
                {
                    "description": "description-11",
                    "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                    "sku": "sku-13",
                },
            ],
        )

    answer: dict[str, Any] = {"count": 11, "status": "status-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/skus",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "description": "description-11",
                "expires_at": "2024-01-13T12:12:07Z",
                "sku": "sku-13",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSkuResult", {"count": 11, "status": "status-12"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_skus_announce_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_skus_announce, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/skus",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSkuResult", {})
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
def test_odr_skus_announce_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_skus_announce, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.skus.announce"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_skus_announce_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_skus_announce, Reply(503), max_retries=1)
    assert len(run.sent) == 1
