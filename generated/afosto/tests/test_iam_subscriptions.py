"""Tests of `iam.subscriptions`: requests as they go out, answers as they come back."""

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


def call_iam_subscriptions_get_trial(client: Afosto) -> Any:
    return client.iam.subscriptions.get_trial()


def test_iam_subscriptions_get_trial_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.get_trial()

    answer: dict[str, Any] = {
        "is_on_trial": True,
        "trial_balance": 12,
        "trial_ends_at": "2024-02-14T13:13:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions/trial",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamTrial",
        {
            "is_on_trial": True,
            "trial_balance": 12,
            "trial_ends_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_get_trial_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subscriptions_get_trial, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions/trial",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamTrial", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subscriptions_get_trial_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subscriptions_get_trial, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subscriptions.get_trial"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subscriptions_get_trial_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_subscriptions_get_trial, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_subscriptions_list(client: Afosto) -> Any:
    return client.iam.subscriptions.list()


def test_iam_subscriptions_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.list()

    answer: list[Any] = [
        {
            "code": "code-11",
            "end_at": "2024-01-13T12:12:07Z",
            "id": "id-13",
            "is_renewing": False,
            "items": [
                {
                    "id": "id-15",
                    "product": {
                        "code": "code-16",
                        "description": "description-17",
                        "id": "id-18",
                        "is_add_on": True,
                        "name": "name-20",
                        "plan": {
                            "amount": 21,
                            "id": "id-22",
                            "interval": "month",
                            "type": "license",
                        },
                        "unit": "unit-25",
                    },
                    "type": "license",
                },
            ],
            "start_at": "2024-04-28T03:27:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IamSubscription",
            {
                "code": "code-11",
                "end_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": "id-13",
                "is_renewing": False,
                "items": [
                    Seen(
                        "IamSubscriptionItem",
                        {
                            "id": "id-15",
                            "product": Seen(
                                "IamProduct",
                                {
                                    "code": "code-16",
                                    "description": "description-17",
                                    "id": "id-18",
                                    "is_add_on": True,
                                    "name": "name-20",
                                    "plan": Seen(
                                        "IamPlan",
                                        {
                                            "amount": 21,
                                            "id": "id-22",
                                            "interval": "month",
                                            "type": "license",
                                        },
                                    ),
                                    "unit": "unit-25",
                                },
                            ),
                            "type": "license",
                        },
                    ),
                ],
                "start_at": dt.datetime(2024, 4, 28, 3, 27, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_subscriptions_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subscriptions_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/subscriptions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamSubscription", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subscriptions_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subscriptions_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subscriptions.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subscriptions_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_iam_subscriptions_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_subscriptions_subscribe(client: Afosto) -> Any:
    return client.iam.subscriptions.subscribe()


def test_iam_subscriptions_subscribe_full(run: Runner) -> None:
    body: params.IamSubscribeParams = {"code": "code-11"}

    def call(client: Afosto) -> Any:
        return client.iam.subscriptions.subscribe(code="code-11")

    def whole(client: Afosto) -> Any:
        return client.iam.subscriptions.subscribe(body=body)

    answer: list[Any] = [{"code": "code-11", "quantity": 12, "unit": "unit-13"}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen("IamUsageRecord", {"code": "code-11", "quantity": 12, "unit": "unit-13"}),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_subscriptions_subscribe_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_iam_subscriptions_subscribe, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/subscriptions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IamUsageRecord", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_subscriptions_subscribe_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_subscriptions_subscribe, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.subscriptions.subscribe"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_subscriptions_subscribe_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_subscriptions_subscribe, Reply(503), max_retries=1)
    assert len(run.sent) == 1
