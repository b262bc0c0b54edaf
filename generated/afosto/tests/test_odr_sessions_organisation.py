"""Tests of `odr.sessions.organisation`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    see,
    waited,
    waited_later,
    without_nulls,
)

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


def call_odr_sessions_organisation_clear(client: Afosto) -> Any:
    return client.odr.sessions.organisation.clear("id-11")


def test_odr_sessions_organisation_clear_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.clear("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_odr_sessions_organisation_clear_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_sessions_organisation_clear, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_organisation_clear_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_organisation_clear, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.organisation.clear"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_organisation_clear_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.clear("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_organisation_clear_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(204)
    outcome = run(
        call_odr_sessions_organisation_clear,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_organisation_create(client: Afosto) -> Any:
    return client.odr.sessions.organisation.create("id-11")


def test_odr_sessions_organisation_create_full(run: Runner) -> None:
    body: params.OdrNewOrganisationParams = {
        "coc_number": "coc_number-11",
        "name": "name-12",
        "registrations": [{"country_code": "country_code-13", "number": "number-14"}],
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.create(
            "id-11",
            coc_number="coc_number-11",
            name="name-12",
            registrations=[{"country_code": "country_code-13", "number": "number-14"}],
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.organisation.create("id-11", body=body)

    answer: dict[str, Any] = {
        "coc_number": "coc_number-11",
        "id": "00000000-0000-4000-8000-000000000012",
        "name": "name-13",
        "registrations": [
            {
                "country_code": "country_code-14",
                "is_pending": True,
                "is_valid": False,
                "number": "number-17",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrOrganisation",
        {
            "coc_number": "coc_number-11",
            "id": UUID("00000000-0000-4000-8000-000000000012"),
            "name": "name-13",
            "registrations": [
                Seen(
                    "OdrVatRegistration",
                    {
                        "country_code": "country_code-14",
                        "is_pending": True,
                        "is_valid": False,
                        "number": "number-17",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_organisation_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_organisation_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_organisation_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_organisation_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.organisation.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_organisation_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_organisation_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_organisation_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_odr_sessions_organisation_create_waits_for_its_task(run: Runner) -> None:
    replies = [
        Reply(200, json={}, headers={"x-task-id": "task-1"}),
        Reply(
            200,
            json={
                "completed_at": None,
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
        Reply(
            200,
            json={
                "completed_at": "2024-12-12T11:11:07Z",
                "description": "description-12",
                "expires_at": "2024-02-14T13:13:07Z",
                "id": "00000000-0000-4000-8000-000000000014",
                "name": "name-15",
                "progress": 16,
                "result": "result-17",
                "started_at": "2024-07-19T18:18:07Z",
            },
        ),
    ]
    outcome = run(
        call_odr_sessions_organisation_create,
        *replies,
        settle=(waited, waited_later),
    )
    assert len(outcome.waits) == 1
    urls = [
        "https://api.afosto.io/mes/tasks/task-1",
        "https://api.afosto.io/mes/tasks/task-1",
    ]
    assert [sent.shown[1] for sent in outcome.sent[1:]] == urls


def call_odr_sessions_organisation_get(client: Afosto) -> Any:
    return client.odr.sessions.organisation.get("id-11")


def test_odr_sessions_organisation_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.get("id-11")

    answer: dict[str, Any] = {
        "active": {
            "coc_number": "coc_number-11",
            "id": "00000000-0000-4000-8000-000000000012",
            "name": "name-13",
            "registrations": [
                {
                    "country_code": "country_code-14",
                    "is_pending": True,
                    "is_valid": False,
                    "number": "number-17",
                },
            ],
        },
        "options": {
            "primary": {
                "coc_number": "coc_number-18",
                "id": "00000000-0000-4000-8000-000000000019",
                "name": "name-20",
                "registrations": [
                    {
                        "country_code": "country_code-21",
                        "is_pending": False,
                        "is_valid": True,
                        "number": "number-24",
                    },
                ],
            },
            "secondary": [
                {
                    "coc_number": "coc_number-25",
                    "id": "00000000-0000-4000-8000-000000000026",
                    "name": "name-27",
                    "registrations": [
                        {
                            "country_code": "country_code-28",
                            "is_pending": True,
                            "is_valid": False,
                            "number": "number-31",
                        },
                    ],
                },
            ],
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionsOrganisationGetResponse",
        {
            "active": Seen(
                "OdrOrganisation",
                {
                    "coc_number": "coc_number-11",
                    "id": UUID("00000000-0000-4000-8000-000000000012"),
                    "name": "name-13",
                    "registrations": [
                        Seen(
                            "OdrVatRegistration",
                            {
                                "country_code": "country_code-14",
                                "is_pending": True,
                                "is_valid": False,
                                "number": "number-17",
                            },
                        ),
                    ],
                },
            ),
            "options": Seen(
                "OdrGetSessionOrganisationOptionsResponse",
                {
                    "primary": Seen(
                        "OdrOrganisation",
                        {
                            "coc_number": "coc_number-18",
                            "id": UUID("00000000-0000-4000-8000-000000000019"),
                            "name": "name-20",
                            "registrations": [
                                Seen(
                                    "OdrVatRegistration",
                                    {
                                        "country_code": "country_code-21",
                                        "is_pending": False,
                                        "is_valid": True,
                                        "number": "number-24",
                                    },
                                ),
                            ],
                        },
                    ),
                    "secondary": [
                        Seen(
                            "OdrOrganisation",
                            {
                                "coc_number": "coc_number-25",
                                "id": UUID("00000000-0000-4000-8000-000000000026"),
                                "name": "name-27",
                                "registrations": [
                                    Seen(
                                        "OdrVatRegistration",
                                        {
                                            "country_code": "country_code-28",
                                            "is_pending": True,
                                            "is_valid": False,
                                            "number": "number-31",
                                        },
                                    ),
                                ],
                            },
                        ),
                    ],
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_organisation_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_organisation_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsOrganisationGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_organisation_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_organisation_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.organisation.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_organisation_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_organisation_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_organisation_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_organisation_set(client: Afosto) -> Any:
    return client.odr.sessions.organisation.set("id-11")


def test_odr_sessions_organisation_set_full(run: Runner) -> None:
    body: params.OdrSelectSessionOrganisationRequestParams = {
        "organisation_id": UUID("00000000-0000-4000-8000-000000000011"),
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.set(
            "id-11",
            organisation_id=UUID("00000000-0000-4000-8000-000000000011"),
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.organisation.set("id-11", body=body)

    answer: dict[str, Any] = {
        "coc_number": "coc_number-11",
        "id": "00000000-0000-4000-8000-000000000012",
        "name": "name-13",
        "registrations": [
            {
                "country_code": "country_code-14",
                "is_pending": True,
                "is_valid": False,
                "number": "number-17",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"organisation_id": "00000000-0000-4000-8000-000000000011"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrOrganisation",
        {
            "coc_number": "coc_number-11",
            "id": UUID("00000000-0000-4000-8000-000000000012"),
            "name": "name-13",
            "registrations": [
                Seen(
                    "OdrVatRegistration",
                    {
                        "country_code": "country_code-14",
                        "is_pending": True,
                        "is_valid": False,
                        "number": "number-17",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_organisation_set_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_organisation_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/organisations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrOrganisation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_organisation_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_organisation_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.organisation.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_organisation_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.organisation.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_organisation_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_organisation_set,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
