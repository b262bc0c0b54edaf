"""Tests of `agreements`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from telenor_agreements_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    same,
    see,
    without_nulls,
)

from telenor_agreements import (
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TelenorAgreements,
)

ERROR: dict[str, Any] = {"answer-key": "answer-11"}


def call_agreements_list(client: TelenorAgreements) -> Any:
    return client.agreements.list()


def test_agreements_list_full(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    answer: list[Any] = [
        {
            "id": "id-11",
            "validFrom": "2024-01-13",
            "category": "category-13",
            "owner": {
                "name": "name-14",
                "organizationNumber": "organization_number-15",
            },
            "status": "status-16",
            "validTo": "2024-06-18",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.telenor.no/corporate-agreements/v2/agreements",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "Agreement",
            {
                "id": "id-11",
                "valid_from": dt.date(2024, 1, 13),
                "category": "category-13",
                "owner": Seen(
                    "Organization",
                    {
                        "name": "name-14",
                        "organization_number": "organization_number-15",
                    },
                ),
                "status": "status-16",
                "valid_to": dt.date(2024, 6, 18),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_agreements_list_required(run: Runner) -> None:
    answer: list[Any] = [{"id": "id-11", "validFrom": "2024-01-13"}]
    reply = Reply(200, json=answer)
    outcome = run(call_agreements_list, reply)
    sent = Sent(
        "GET",
        "https://api.telenor.no/corporate-agreements/v2/agreements",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen("Agreement", {"id": "id-11", "valid_from": dt.date(2024, 1, 13)}),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), ERROR),
        Failure(AuthenticationError, Reply(401, json=ERROR), ERROR),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), ERROR),
        Failure(NotFoundError, Reply(404, json=ERROR), ERROR),
        Failure(RateLimitError, Reply(429, json=ERROR), ERROR),
        Failure(ServerError, Reply(500, json=ERROR), ERROR),
        Failure(ServerError, Reply(503, json=ERROR), ERROR),
    ],
    ids=str,
)
def test_agreements_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_agreements_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "agreements.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_agreements_list_example_200_1(run: Runner) -> None:
    example: list[Any] = [
        {
            "category": "Mobile business network",
            "id": "5538579",
            "owner": {"name": "Example AS", "organizationNumber": "987654321"},
            "status": "ACTIVE",
            "validFrom": "2017-06-30",
            "validTo": "2027-06-30",
        },
    ]
    reply = Reply(200, json=example)
    outcome = run(call_agreements_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_agreements_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{"id": "id-11", "validFrom": "2024-01-13"}])
    outcome = run(call_agreements_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_agreements_list_waits_as_long_as_a_429_asks(run: Runner) -> None:
    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json=[{"id": "id-11", "validFrom": "2024-01-13"}])
    outcome = run(call_agreements_list, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2
