"""Tests of `iam.services.sla.numbers`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from afosto_support import Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


def test_iam_services_sla_numbers_create_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create(
            country_code="country_code-11",
            name="name-12",
            number="number-13",
            preferred_agent="Tjeuke",
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "name": "name-13",
        "number": "number-14",
        "preferred_agent": "Niels",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/services/sla/numbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "country_code": "country_code-11",
            "name": "name-12",
            "number": "number-13",
            "preferred_agent": "Tjeuke",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPhoneNumber",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "id": "id-12",
            "name": "name-13",
            "number": "number-14",
            "preferred_agent": "Niels",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_services_sla_numbers_create_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

    reply = Reply(302, headers={"Location": "https://elsewhere.example/place"})
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/services/sla/numbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Redirect",
        {"location": "https://elsewhere.example/place", "status_code": 302},
    )
    assert outcome.seen == seen


def test_iam_services_sla_numbers_create_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create(
            body={
                "country_code": "country_code-11",
                "name": "name-12",
                "number": "number-13",
                "preferred_agent": "Tjeuke",
            },
        )

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "name": "name-13",
        "number": "number-14",
        "preferred_agent": "Niels",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/services/sla/numbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "country_code": "country_code-11",
            "name": "name-12",
            "number": "number-13",
            "preferred_agent": "Tjeuke",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamPhoneNumber",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.timezone.utc),
            "id": "id-12",
            "name": "name-13",
            "number": "number-14",
            "preferred_agent": "Niels",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.timezone.utc),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_services_sla_numbers_create_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

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
    operation = "iam.services.sla.numbers.create"
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


def test_iam_services_sla_numbers_create_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

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
    operation = "iam.services.sla.numbers.create"
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


def test_iam_services_sla_numbers_create_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

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
    operation = "iam.services.sla.numbers.create"
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


def test_iam_services_sla_numbers_create_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

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
    operation = "iam.services.sla.numbers.create"
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


def test_iam_services_sla_numbers_create_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

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
    operation = "iam.services.sla.numbers.create"
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


def test_iam_services_sla_numbers_create_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

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
    operation = "iam.services.sla.numbers.create"
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


def test_iam_services_sla_numbers_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.create()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_iam_services_sla_numbers_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "id": "id-12",
            "name": "name-13",
            "number": "number-14",
            "preferred_agent": "Niels",
            "updated_at": "2024-05-17T16:16:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/services/sla/numbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamPhoneNumber",
            {
                "created_at": dt.datetime(
                    2024,
                    12,
                    12,
                    11,
                    11,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
                "id": "id-12",
                "name": "name-13",
                "number": "number-14",
                "preferred_agent": "Niels",
                "updated_at": dt.datetime(
                    2024,
                    5,
                    17,
                    16,
                    16,
                    7,
                    tzinfo=dt.timezone.utc,
                ),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_services_sla_numbers_list_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

    reply = Reply(302, headers={"Location": "https://elsewhere.example/place"})
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/services/sla/numbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Redirect",
        {"location": "https://elsewhere.example/place", "status_code": 302},
    )
    assert outcome.seen == seen


def test_iam_services_sla_numbers_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

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
    operation = "iam.services.sla.numbers.list"
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


def test_iam_services_sla_numbers_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

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
    operation = "iam.services.sla.numbers.list"
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


def test_iam_services_sla_numbers_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

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
    operation = "iam.services.sla.numbers.list"
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


def test_iam_services_sla_numbers_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

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
    operation = "iam.services.sla.numbers.list"
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


def test_iam_services_sla_numbers_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

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
    operation = "iam.services.sla.numbers.list"
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


def test_iam_services_sla_numbers_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

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
    operation = "iam.services.sla.numbers.list"
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


def test_iam_services_sla_numbers_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.services.sla.numbers.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
