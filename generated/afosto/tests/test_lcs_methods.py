"""Tests of `lcs.methods`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_lcs_methods_get(client: Afosto) -> Any:
    return client.lcs.methods.get("id-11")


def test_lcs_methods_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get(
            "id-11",
            country_code="country_code-11",
            channel_id="channel_id-12",
        )

    answer: dict[str, Any] = {
        "carrier_code": "carrier_code-11",
        "countries": [{"amount": 12, "code": "code-13"}],
        "delivery_during": "afternoon",
        "description": "description-15",
        "id": "id-16",
        "is_carrier_location": True,
        "is_configured": False,
        "is_enabled": True,
        "is_neighbour_allowed": False,
        "is_same_day": True,
        "is_sunday": False,
        "label": "label-23",
        "max_weight": 24,
        "name": "name-25",
        "priority": 26,
        "provider": "default",
        "provider_method_id": "provider_method_id-28",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/methods/id-11?country_code=country_code-11&channel_id=channel_id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "LcsMethod",
        {
            "carrier_code": "carrier_code-11",
            "countries": [Seen("LcsCountry", {"amount": 12, "code": "code-13"})],
            "delivery_during": "afternoon",
            "description": "description-15",
            "id": "id-16",
            "is_carrier_location": True,
            "is_configured": False,
            "is_enabled": True,
            "is_neighbour_allowed": False,
            "is_same_day": True,
            "is_sunday": False,
            "label": "label-23",
            "max_weight": 24,
            "name": "name-25",
            "priority": 26,
            "provider": "default",
            "provider_method_id": "provider_method_id-28",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_methods_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_methods_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/methods/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsMethod", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_methods_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_methods_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.methods.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_methods_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_methods_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_lcs_methods_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_methods_list(client: Afosto) -> Any:
    return client.lcs.methods.list()


def test_lcs_methods_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list(
            country_code="country_code-11",
            channel_id="channel_id-12",
        )

    answer: list[Any] = [
        {
            "carrier_code": "carrier_code-11",
            "countries": [{"amount": 12, "code": "code-13"}],
            "delivery_during": "afternoon",
            "description": "description-15",
            "id": "id-16",
            "is_carrier_location": True,
            "is_configured": False,
            "is_enabled": True,
            "is_neighbour_allowed": False,
            "is_same_day": True,
            "is_sunday": False,
            "label": "label-23",
            "max_weight": 24,
            "name": "name-25",
            "priority": 26,
            "provider": "default",
            "provider_method_id": "provider_method_id-28",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/methods?country_code=country_code-11&channel_id=channel_id-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "LcsMethod",
            {
                "carrier_code": "carrier_code-11",
                "countries": [Seen("LcsCountry", {"amount": 12, "code": "code-13"})],
                "delivery_during": "afternoon",
                "description": "description-15",
                "id": "id-16",
                "is_carrier_location": True,
                "is_configured": False,
                "is_enabled": True,
                "is_neighbour_allowed": False,
                "is_same_day": True,
                "is_sunday": False,
                "label": "label-23",
                "max_weight": 24,
                "name": "name-25",
                "priority": 26,
                "provider": "default",
                "provider_method_id": "provider_method_id-28",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_methods_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_methods_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsMethod", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_methods_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_methods_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.methods.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_methods_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_lcs_methods_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_lcs_methods_search(client: Afosto) -> Any:
    return client.lcs.methods.search()


def test_lcs_methods_search_full(run: Runner) -> None:
    body: params.LcsShipmentMethodSearchParams = {
        "constraints": [
            {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
        ],
    }

    def call(client: Afosto) -> Any:
        return client.lcs.methods.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.lcs.methods.search(body=body)

    answer: list[Any] = [
        {
            "carrier_code": "carrier_code-11",
            "countries": [{"amount": 12, "code": "code-13"}],
            "delivery_during": "afternoon",
            "description": "description-15",
            "id": "id-16",
            "is_carrier_location": True,
            "is_configured": False,
            "is_enabled": True,
            "is_neighbour_allowed": False,
            "is_same_day": True,
            "is_sunday": False,
            "label": "label-23",
            "max_weight": 24,
            "name": "name-25",
            "priority": 26,
            "provider": "default",
            "provider_method_id": "provider_method_id-28",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/methods",
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
            "LcsMethod",
            {
                "carrier_code": "carrier_code-11",
                "countries": [Seen("LcsCountry", {"amount": 12, "code": "code-13"})],
                "delivery_during": "afternoon",
                "description": "description-15",
                "id": "id-16",
                "is_carrier_location": True,
                "is_configured": False,
                "is_enabled": True,
                "is_neighbour_allowed": False,
                "is_same_day": True,
                "is_sunday": False,
                "label": "label-23",
                "max_weight": 24,
                "name": "name-25",
                "priority": 26,
                "provider": "default",
                "provider_method_id": "provider_method_id-28",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_lcs_methods_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_lcs_methods_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsMethod", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_lcs_methods_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_lcs_methods_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "lcs.methods.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_lcs_methods_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_lcs_methods_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1
