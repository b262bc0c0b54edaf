"""Tests of `odr.methods`: requests as they go out, answers as they come back."""

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


def call_odr_methods_get(client: Afosto) -> Any:
    return client.odr.methods.get("provider_code-11", "code-12")


def test_odr_methods_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.methods.get("provider_code-11", "code-12")

    answer: dict[str, Any] = {
        "code": "code-11",
        "is_deferred": False,
        "is_enabled": True,
        "is_prepaid": False,
        "issuers": [
            {
                "code": "code-15",
                "metadata": {"metadata-key": "metadata-16"},
                "name": "name-17",
            },
        ],
        "label": "label-18",
        "name": "name-19",
        "priority": 20,
        "provider_code": "provider_code-21",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/methods/provider_code-11/code-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrMethod",
        {
            "code": "code-11",
            "is_deferred": False,
            "is_enabled": True,
            "is_prepaid": False,
            "issuers": [
                Seen(
                    "OdrIssuer",
                    {
                        "code": "code-15",
                        "metadata": {"metadata-key": "metadata-16"},
                        "name": "name-17",
                    },
                ),
            ],
            "label": "label-18",
            "name": "name-19",
            "priority": 20,
            "provider_code": "provider_code-21",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_methods_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_methods_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/methods/provider_code-11/code-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrMethod", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_methods_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_methods_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.methods.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_methods_get_refuses_an_empty_provider_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.methods.get("", "code-12")

    with pytest.raises(ValueError, match="provider_code"):
        run(call)
    assert run.sent == []


def test_odr_methods_get_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.methods.get("provider_code-11", "")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_odr_methods_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_methods_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_methods_list(client: Afosto) -> Any:
    return client.odr.methods.list()


def test_odr_methods_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.methods.list()

    answer: list[Any] = [
        {
            "code": "code-11",
            "is_deferred": False,
            "is_enabled": True,
            "is_prepaid": False,
            "issuers": [
                {
                    "code": "code-15",
                    "metadata": {"metadata-key": "metadata-16"},
                    "name": "name-17",
                },
            ],
            "label": "label-18",
            "name": "name-19",
            "priority": 20,
            "provider_code": "provider_code-21",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "OdrMethod",
            {
                "code": "code-11",
                "is_deferred": False,
                "is_enabled": True,
                "is_prepaid": False,
                "issuers": [
                    Seen(
                        "OdrIssuer",
                        {
                            "code": "code-15",
                            "metadata": {"metadata-key": "metadata-16"},
                            "name": "name-17",
                        },
                    ),
                ],
                "label": "label-18",
                "name": "name-19",
                "priority": 20,
                "provider_code": "provider_code-21",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_methods_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_odr_methods_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("OdrMethod", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_methods_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_methods_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.methods.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_methods_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_odr_methods_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
