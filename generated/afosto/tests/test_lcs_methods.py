"""Tests of `lcs.methods`: requests as they go out, answers as they come back."""

from __future__ import annotations

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
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/methods/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("LcsMethod", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_methods_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

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
    operation = "lcs.methods.get"
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


def test_lcs_methods_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

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
    operation = "lcs.methods.get"
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


def test_lcs_methods_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

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
    operation = "lcs.methods.get"
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


def test_lcs_methods_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

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
    operation = "lcs.methods.get"
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


def test_lcs_methods_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

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
    operation = "lcs.methods.get"
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


def test_lcs_methods_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

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
    operation = "lcs.methods.get"
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


def test_lcs_methods_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_lcs_methods_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.get("id-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


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
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/lcs/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsMethod", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_methods_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

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
    operation = "lcs.methods.list"
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


def test_lcs_methods_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

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
    operation = "lcs.methods.list"
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


def test_lcs_methods_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

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
    operation = "lcs.methods.list"
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


def test_lcs_methods_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

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
    operation = "lcs.methods.list"
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


def test_lcs_methods_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

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
    operation = "lcs.methods.list"
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


def test_lcs_methods_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

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
    operation = "lcs.methods.list"
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


def test_lcs_methods_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_lcs_methods_search_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search(
            constraints=[
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
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
        "POST",
        "https://api.afosto.io/lcs/search/methods",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
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


def test_lcs_methods_search_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/lcs/search/methods",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("LcsMethod", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_lcs_methods_search_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search(
            body={
                "constraints": [
                    {
                        "key": "ids",
                        "operator": "in",
                        "values": ["values-13", "values-14"],
                    },
                ],
            },
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
        "POST",
        "https://api.afosto.io/lcs/search/methods",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "constraints": [
                {"key": "ids", "operator": "in", "values": ["values-13", "values-14"]},
            ],
        },
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


def test_lcs_methods_search_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

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
    operation = "lcs.methods.search"
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


def test_lcs_methods_search_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

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
    operation = "lcs.methods.search"
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


def test_lcs_methods_search_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

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
    operation = "lcs.methods.search"
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


def test_lcs_methods_search_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

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
    operation = "lcs.methods.search"
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


def test_lcs_methods_search_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

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
    operation = "lcs.methods.search"
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


def test_lcs_methods_search_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

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
    operation = "lcs.methods.search"
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


def test_lcs_methods_search_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.lcs.methods.search()

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1
