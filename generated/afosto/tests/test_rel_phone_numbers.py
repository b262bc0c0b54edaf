"""Tests of `rel.phone_numbers`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_rel_phone_numbers_create(client: Afosto) -> Any:
    return client.rel.phone_numbers.create()


def test_rel_phone_numbers_create_full(run: Runner) -> None:
    body: params.RelPhoneNumberModelParams = {
        "country_code": "country_code-11",
        "number": "number-12",
    }

    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.create(
            country_code="country_code-11",
            number="number-12",
        )

    def whole(client: Afosto) -> Any:
        return client.rel.phone_numbers.create(body=body)

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "national": "national-14",
        "number": "number-15",
        "type": "toll-free",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelPhoneNumber",
        {
            "country_code": "country_code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_phone_numbers_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_phone_numbers_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelPhoneNumber", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_phone_numbers_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_phone_numbers_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.phone_numbers.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_phone_numbers_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_phone_numbers_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_rel_phone_numbers_get(client: Afosto) -> Any:
    return client.rel.phone_numbers.get("id-11")


def test_rel_phone_numbers_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("id-11")

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "created_at": "2024-01-13T12:12:07Z",
        "id": "id-13",
        "national": "national-14",
        "number": "number-15",
        "type": "toll-free",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/phonenumbers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "RelPhoneNumber",
        {
            "country_code": "country_code-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_rel_phone_numbers_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_rel_phone_numbers_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/rel/phonenumbers/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("RelPhoneNumber", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_phone_numbers_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_phone_numbers_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.phone_numbers.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_phone_numbers_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_rel_phone_numbers_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_rel_phone_numbers_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_rel_phone_numbers_search(client: Afosto) -> Any:
    return client.rel.phone_numbers.search()


def test_rel_phone_numbers_search_full(run: Runner) -> None:
    body: params.RelPhoneNumberSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.rel.phone_numbers.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.rel.phone_numbers.search(body=body)

    answer: list[Any] = [
        {
            "country_code": "country_code-11",
            "created_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "national": "national-14",
            "number": "number-15",
            "type": "toll-free",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "RelPhoneNumber",
            {
                "country_code": "country_code-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "national": "national-14",
                "number": "number-15",
                "type": "toll-free",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_rel_phone_numbers_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_rel_phone_numbers_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/rel/search/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("RelPhoneNumber", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_rel_phone_numbers_search_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_rel_phone_numbers_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "rel.phone_numbers.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_rel_phone_numbers_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_rel_phone_numbers_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
