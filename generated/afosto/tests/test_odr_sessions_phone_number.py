"""Tests of `odr.sessions.phone_number`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_odr_sessions_phone_number_create(client: Afosto) -> Any:
    return client.odr.sessions.phone_number.create("id-11")


def test_odr_sessions_phone_number_create_full(run: Runner) -> None:
    body: params.OdrNewPhonenumberParams = {
        "country_code": "country_code-11",
        "number": "number-12",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.create(
            "id-11",
            country_code="country_code-11",
            number="number-12",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.create("id-11", body=body)

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "id": "00000000-0000-4000-8000-000000000012",
        "number": "number-13",
    }
    reply = Reply(202, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPhonenumber",
        {
            "country_code": "country_code-11",
            "id": UUID("00000000-0000-4000-8000-000000000012"),
            "number": "number-13",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_phone_number_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(202, json=answer)
    outcome = run(call_odr_sessions_phone_number_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPhonenumber", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_phone_number_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_phone_number_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.phone_number.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_phone_number_create_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.create("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_phone_number_create_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_phone_number_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_phone_number_get(client: Afosto) -> Any:
    return client.odr.sessions.phone_number.get("id-11")


def test_odr_sessions_phone_number_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.get("id-11")

    answer: dict[str, Any] = {
        "active": {
            "country_code": "country_code-11",
            "id": "00000000-0000-4000-8000-000000000012",
            "number": "number-13",
        },
        "options": {
            "contact": {
                "primary": {
                    "country_code": "country_code-14",
                    "id": "00000000-0000-4000-8000-000000000015",
                    "number": "number-16",
                },
                "secondary": [
                    {
                        "country_code": "country_code-17",
                        "id": "00000000-0000-4000-8000-000000000018",
                        "number": "number-19",
                    },
                ],
            },
            "organisation": {
                "primary": {
                    "country_code": "country_code-20",
                    "id": "00000000-0000-4000-8000-000000000021",
                    "number": "number-22",
                },
                "secondary": [
                    {
                        "country_code": "country_code-23",
                        "id": "00000000-0000-4000-8000-000000000024",
                        "number": "number-25",
                    },
                ],
            },
            "session": {
                "primary": {
                    "country_code": "country_code-26",
                    "id": "00000000-0000-4000-8000-000000000027",
                    "number": "number-28",
                },
                "secondary": [
                    {
                        "country_code": "country_code-29",
                        "id": "00000000-0000-4000-8000-000000000030",
                        "number": "number-31",
                    },
                ],
            },
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionsPhoneNumberGetResponse",
        {
            "active": Seen(
                "OdrPhonenumber",
                {
                    "country_code": "country_code-11",
                    "id": UUID("00000000-0000-4000-8000-000000000012"),
                    "number": "number-13",
                },
            ),
            "options": Seen(
                "OdrCombinedPhoneNumberSet",
                {
                    "contact": Seen(
                        "OdrPhonenumberSet",
                        {
                            "primary": Seen(
                                "OdrPhonenumber",
                                {
                                    "country_code": "country_code-14",
                                    "id": UUID("00000000-0000-4000-8000-000000000015"),
                                    "number": "number-16",
                                },
                            ),
                            "secondary": [
                                Seen(
                                    "OdrPhonenumber",
                                    {
                                        "country_code": "country_code-17",
                                        "id": UUID(
                                            "00000000-0000-4000-8000-000000000018",
                                        ),
                                        "number": "number-19",
                                    },
                                ),
                            ],
                        },
                    ),
                    "organisation": Seen(
                        "OdrPhonenumberSet",
                        {
                            "primary": Seen(
                                "OdrPhonenumber",
                                {
                                    "country_code": "country_code-20",
                                    "id": UUID("00000000-0000-4000-8000-000000000021"),
                                    "number": "number-22",
                                },
                            ),
                            "secondary": [
                                Seen(
                                    "OdrPhonenumber",
                                    {
                                        "country_code": "country_code-23",
                                        "id": UUID(
                                            "00000000-0000-4000-8000-000000000024",
                                        ),
                                        "number": "number-25",
                                    },
                                ),
                            ],
                        },
                    ),
                    "session": Seen(
                        "OdrPhonenumberSet",
                        {
                            "primary": Seen(
                                "OdrPhonenumber",
                                {
                                    "country_code": "country_code-26",
                                    "id": UUID("00000000-0000-4000-8000-000000000027"),
                                    "number": "number-28",
                                },
                            ),
                            "secondary": [
                                Seen(
                                    "OdrPhonenumber",
                                    {
                                        "country_code": "country_code-29",
                                        "id": UUID(
                                            "00000000-0000-4000-8000-000000000030",
                                        ),
                                        "number": "number-31",
                                    },
                                ),
                            ],
                        },
                    ),
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_phone_number_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_phone_number_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionsPhoneNumberGetResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_phone_number_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_phone_number_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.phone_number.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_phone_number_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_phone_number_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_odr_sessions_phone_number_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_phone_number_set(client: Afosto) -> Any:
    return client.odr.sessions.phone_number.set("id-11")


def test_odr_sessions_phone_number_set_full(run: Runner) -> None:
    body: params.OdrSelectSessionPhonenumberRequestParams = {
        "contact": {"primary": True, "secondary": False},
        "organisation": {"primary": True},
        "phone_number_id": "phone_number_id-14",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.set(
            "id-11",
            contact={"primary": True, "secondary": False},
            organisation={"primary": True},
            phone_number_id="phone_number_id-14",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.set("id-11", body=body)

    answer: dict[str, Any] = {
        "country_code": "country_code-11",
        "id": "00000000-0000-4000-8000-000000000012",
        "number": "number-13",
    }
    reply = Reply(202, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/phonenumbers",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrPhonenumber",
        {
            "country_code": "country_code-11",
            "id": UUID("00000000-0000-4000-8000-000000000012"),
            "number": "number-13",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_phone_number_set_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(202, json=answer)
    outcome = run(call_odr_sessions_phone_number_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/phonenumbers",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrPhonenumber", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_phone_number_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_phone_number_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.phone_number.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_phone_number_set_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.phone_number.set("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_phone_number_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(202, json={})
    outcome = run(
        call_odr_sessions_phone_number_set,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second
