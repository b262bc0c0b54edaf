"""Tests of `campaigns`: requests as they go out, answers as they come back."""

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

from fenix_collect import FenixCollect, PermissionDeniedError


def call_campaigns_list(client: FenixCollect) -> Any:
    return client.campaigns.list()


def test_campaigns_list_full(run: Runner) -> None:
    def call(client: FenixCollect) -> Any:
        return client.campaigns.list()

    answer: list[Any] = [
        {
            "default_landing_page": "https://example.com/default_landing_page-11",
            "external_campaign_group_id": "external_campaign_group_id-12",
            "external_donation_purpose_id": "external_donation_purpose_id-13",
            "external_recruitment_id": "external_recruitment_id-14",
            "internal_name": "internal_name-15",
            "name": "name-16",
            "preferred_landing_page": "https://example.com/preferred_landing_page-17",
            "uuid": "uuid-18",
            "due_at": "2024-08-20",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://app.fenixcollect.se/pub/v1/my-campaigns",
        headers={"accept": "application/json", "api-key": "api-key-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "Campaign",
            {
                "default_landing_page": "https://example.com/default_landing_page-11",
                "external_campaign_group_id": "external_campaign_group_id-12",
                "external_donation_purpose_id": "external_donation_purpose_id-13",
                "external_recruitment_id": "external_recruitment_id-14",
                "internal_name": "internal_name-15",
                "name": "name-16",
                "preferred_landing_page": "https://example.com/preferred_landing_page-17",
                "uuid": "uuid-18",
                "due_at": dt.date(2024, 8, 20),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_campaigns_list_required(run: Runner) -> None:
    answer: list[Any] = [
        {
            "default_landing_page": "https://example.com/default_landing_page-11",
            "external_campaign_group_id": "external_campaign_group_id-12",
            "external_donation_purpose_id": "external_donation_purpose_id-13",
            "external_recruitment_id": "external_recruitment_id-14",
            "internal_name": "internal_name-15",
            "name": "name-16",
            "preferred_landing_page": "https://example.com/preferred_landing_page-17",
            "uuid": "uuid-18",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call_campaigns_list, reply)
    sent = Sent(
        "GET",
        "https://app.fenixcollect.se/pub/v1/my-campaigns",
        headers={"accept": "application/json", "api-key": "api-key-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "Campaign",
            {
                "default_landing_page": "https://example.com/default_landing_page-11",
                "external_campaign_group_id": "external_campaign_group_id-12",
                "external_donation_purpose_id": "external_donation_purpose_id-13",
                "external_recruitment_id": "external_recruitment_id-14",
                "internal_name": "internal_name-15",
                "name": "name-16",
                "preferred_landing_page": "https://example.com/preferred_landing_page-17",
                "uuid": "uuid-18",
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize(
    "failure",
    [Failure(PermissionDeniedError, Reply(403))],
    ids=str,
)
def test_campaigns_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_campaigns_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "campaigns.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_campaigns_list_example_200_1(run: Runner) -> None:
    example: list[Any] = [
        {
            "default_landing_page": "https://app.fenixcollect.se/pub/cn/1234fa...",
            "due_at": "2024-12-12",
            "external_campaign_group_id": None,
            "external_donation_purpose_id": None,
            "external_recruitment_id": None,
            "internal_name": "VK22Q1",
            "name": "Vårkampanj 2022",
            "preferred_landing_page": "https://autogiro.savetheworld.com/ABC123",
            "uuid": "8",
        },
    ]
    reply = Reply(200, json=example)
    outcome = run(call_campaigns_list, reply)
    assert same(outcome.encoded, without_nulls(example))


def test_campaigns_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(
        200,
        json=[
            {
                "default_landing_page": "https://example.com/default_landing_page-11",
                "external_campaign_group_id": "external_campaign_group_id-12",
                "external_donation_purpose_id": "external_donation_purpose_id-13",
                "external_recruitment_id": "external_recruitment_id-14",
                "internal_name": "internal_name-15",
                "name": "name-16",
                "preferred_landing_page": "https://example.com/preferred_landing_page-17",
                "uuid": "uuid-18",
            },
        ],
    )
    outcome = run(call_campaigns_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
