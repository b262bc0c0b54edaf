"""Tests of `agreements`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from telenor_agreements_support import (
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
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    answer: list[Any] = [{"id": "id-11", "validFrom": "2024-01-13"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
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


def test_agreements_list_status_400(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(400, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_status_401(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(401, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_status_403(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(403, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_status_404(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(404, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_status_429(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(429, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is RateLimitError
    assert error.status_code == 429
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_status_500(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(500, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_status_503(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    reply = Reply(503, json={"answer-key": "answer-11"})
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "agreements.list"
    assert error.operation == operation
    seen: dict[str, Any] = {"answer-key": "answer-11"}
    assert see(error.body) == seen


def test_agreements_list_example_200_1(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

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
    outcome = run(call, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_agreements_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    success = Reply(200, json=[{"id": "id-11", "validFrom": "2024-01-13"}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_agreements_list_waits_as_long_as_a_429_asks(run: Runner) -> None:
    def call(client: TelenorAgreements) -> Any:
        return client.agreements.list()

    limited = Reply(429, headers={"Retry-After": "7"})
    success = Reply(200, json=[{"id": "id-11", "validFrom": "2024-01-13"}])
    outcome = run(call, limited, success, max_retries=1)
    assert outcome.waits == [7.0]
    assert len(outcome.sent) == 2
