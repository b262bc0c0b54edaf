"""Tests of `spl.hubs.network`: requests as they go out, answers as they come back."""

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

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_spl_hubs_network_list(client: Afosto) -> Any:
    return client.spl.hubs.network.list(11)


def test_spl_hubs_network_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.network.list(11)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "description": "description-12",
            "interface": {"address": "address-13", "interface": "usb"},
            "mac_address": "mac_address-15",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/11/network",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "SplNetworkDevice",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "description": "description-12",
                "interface": Seen(
                    "SplConnection",
                    {"address": "address-13", "interface": "usb"},
                ),
                "mac_address": "mac_address-15",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_network_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_network_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/spl/hubs/11/network",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplNetworkDevice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_network_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_hubs_network_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.network.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_network_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_spl_hubs_network_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_spl_hubs_network_set(client: Afosto) -> Any:
    return client.spl.hubs.network.set(11)


def test_spl_hubs_network_set_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.spl.hubs.network.set(
            11,
            body=[
                {
                    "description": "description-11",
                    "interface": {"address": "address-12", "interface": "ethernet"},
                    "mac_address": "mac_address-14",
                },
            ],
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "description": "description-12",
            "interface": {"address": "address-13", "interface": "usb"},
            "mac_address": "mac_address-15",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/hubs/11/network",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "description": "description-11",
                "interface": {"address": "address-12", "interface": "ethernet"},
                "mac_address": "mac_address-14",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "SplNetworkDevice",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "description": "description-12",
                "interface": Seen(
                    "SplConnection",
                    {"address": "address-13", "interface": "usb"},
                ),
                "mac_address": "mac_address-15",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_spl_hubs_network_set_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_spl_hubs_network_set, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/spl/hubs/11/network",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("SplNetworkDevice", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_spl_hubs_network_set_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_spl_hubs_network_set, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "spl.hubs.network.set"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_spl_hubs_network_set_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_spl_hubs_network_set, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
