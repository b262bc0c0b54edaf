"""Tests of `campaigns.contacts`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from fenix_collect_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    same,
    see,
    without_nulls,
)

from fenix_collect import (
    FenixCollect,
    PermissionDeniedError,
    ServerError,
    UnprocessableEntityError,
    params,
)


def call_campaigns_contacts_create(client: FenixCollect) -> Any:
    return client.campaigns.contacts.create("campaign-11", name="name-11")


def test_campaigns_contacts_create_full(run: Runner) -> None:
    body: params.NewContactParams = {
        "name": "name-11",
        "callback_url": "https://example.com/callback_url-12",
        "email": "email-13",
        "external_id": "external_id-14",
        "last_name": "last_name-15",
        "phone": "phone-16",
        "ssn": "ssn-17",
        "suggested_amount": 18,
    }

    def call(client: FenixCollect) -> Any:
        return client.campaigns.contacts.create(
            "campaign-11",
            name="name-11",
            callback_url="https://example.com/callback_url-12",
            email="email-13",
            external_id="external_id-14",
            last_name="last_name-15",
            phone="phone-16",
            ssn="ssn-17",
            suggested_amount=18,
        )

    def whole(client: FenixCollect) -> Any:
        return client.campaigns.contacts.create("campaign-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "default_landing_page": "https://example.com/default_landing_page-12",
        "email": "email-13",
        "external_id": "external_id-14",
        "last_name": "last_name-15",
        "name": "name-16",
        "phone": "phone-17",
        "preferred_landing_page": "https://example.com/preferred_landing_page-18",
        "ssn": "ssn-19",
        "uuid": "uuid-20",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://app.fenixcollect.se/pub/v1/campaigns/campaign-11/new-contect",
        headers={
            "accept": "application/json",
            "api-key": "api-key-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Contact",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "default_landing_page": "https://example.com/default_landing_page-12",
            "email": "email-13",
            "external_id": "external_id-14",
            "last_name": "last_name-15",
            "name": "name-16",
            "phone": "phone-17",
            "preferred_landing_page": "https://example.com/preferred_landing_page-18",
            "ssn": "ssn-19",
            "uuid": "uuid-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_campaigns_contacts_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "default_landing_page": "https://example.com/default_landing_page-12",
        "email": "email-13",
        "external_id": "external_id-14",
        "last_name": "last_name-15",
        "name": "name-16",
        "phone": "phone-17",
        "preferred_landing_page": "https://example.com/preferred_landing_page-18",
        "ssn": "ssn-19",
        "uuid": "uuid-20",
    }
    reply = Reply(201, json=answer)
    outcome = run(call_campaigns_contacts_create, reply)
    sent = Sent(
        "POST",
        "https://app.fenixcollect.se/pub/v1/campaigns/campaign-11/new-contect",
        headers={
            "accept": "application/json",
            "api-key": "api-key-secret",
            "content-type": "application/json",
        },
        json={"name": "name-11"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "Contact",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "default_landing_page": "https://example.com/default_landing_page-12",
            "email": "email-13",
            "external_id": "external_id-14",
            "last_name": "last_name-15",
            "name": "name-16",
            "phone": "phone-17",
            "preferred_landing_page": "https://example.com/preferred_landing_page-18",
            "ssn": "ssn-19",
            "uuid": "uuid-20",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(PermissionDeniedError, Reply(403)),
        Failure(
            UnprocessableEntityError,
            Reply(
                422,
                json={
                    "errors": {"errors-key": ["errors-11", "errors-12"]},
                    "message": "message-13",
                },
            ),
            Seen(
                "ValidationProblem",
                {
                    "errors": {"errors-key": ["errors-11", "errors-12"]},
                    "message": "message-13",
                },
            ),
        ),
    ],
    ids=str,
)
def test_campaigns_contacts_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_campaigns_contacts_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "campaigns.contacts.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_campaigns_contacts_create_example_200_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "created_at": "2023-11-08T22:31:13+01:00",
        "default_landing_page": "https://app.fenixcollect.se/pub/cn/8g21...",
        "email": "qrunolfsdottir@schultz.net",
        "external_id": "1234567",
        "last_name": None,
        "name": "My Möller",
        "phone": "+16466637874",
        "preferred_landing_page": "https://autogiro.savetheworld.com/EFG456",
        "ssn": "196702107787",
        "uuid": "9a9114a5-83df-48b0-9306-40d744e65cc0",
    }
    reply = Reply(200, json=example)
    outcome = run(call_campaigns_contacts_create, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_campaigns_contacts_create_example_201_1(run: Runner) -> None:
    example: dict[str, Any] = {
        "created_at": "2023-11-08T22:31:13+01:00",
        "default_landing_page": "https://app.fenixcollect.se/pub/cn/8g21...",
        "email": "qrunolfsdottir@schultz.net",
        "external_id": "1234567",
        "last_name": None,
        "name": "My Möller",
        "phone": "+16466637874",
        "preferred_landing_page": "https://autogiro.savetheworld.com/EFG456",
        "ssn": "196702107787",
        "uuid": "9a9114a5-83df-48b0-9306-40d744e65cc0",
    }
    reply = Reply(201, json=example)
    outcome = run(call_campaigns_contacts_create, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_campaigns_contacts_create_refuses_an_empty_campaign(run: Runner) -> None:
    def call(client: FenixCollect) -> Any:
        return client.campaigns.contacts.create("", name="name-11")

    with pytest.raises(ValueError, match="campaign"):
        run(call)
    assert run.sent == []


def test_campaigns_contacts_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_campaigns_contacts_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1
