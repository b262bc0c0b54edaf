"""Tests of the webhooks: bodies as they come in, events as they are seen."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from fenix_collect_support import (
    Seen,
    delivered_twice,
    encoded,
    same,
    see,
    without_nulls,
)

from fenix_collect import webhooks
from fenix_collect._runtime.core.errors import WebhookPayloadError


def test_conversion_full() -> None:
    body: dict[str, Any] = {
        "bank_details": {
            "account": "account-11",
            "amount_to_give": "amount_to_give-12",
            "clearing": "clearing-13",
            "frequency": "frequency-14",
            "name": "name-15",
        },
        "campaign": {
            "default_landing_page": "https://example.com/default_landing_page-16",
            "due_at": "2024-01-25",
            "external_campaign_group_id": "external_campaign_group_id-17",
            "external_donation_purpose_id": "external_donation_purpose_id-18",
            "external_recruitment_id": "external_recruitment_id-19",
            "internal_name": "internal_name-20",
            "name": "name-21",
            "preferred_landing_page": "https://example.com/preferred_landing_page-22",
            "uuid": "uuid-23",
        },
        "contact": {
            "created_at": "2024-02-26T01:25:07Z",
            "default_landing_page": "https://example.com/default_landing_page-26",
            "email": "email-27",
            "external_id": "external_id-28",
            "last_name": "last_name-29",
            "name": "name-30",
            "phone": "phone-31",
            "preferred_landing_page": "https://example.com/preferred_landing_page-32",
            "ssn": "ssn-33",
            "uuid": "uuid-34",
        },
        "payload_generated_at": "2024-12-08T11:35:07Z",
        "payload_hash": "payload_hash-36",
    }
    webhook = webhooks.conversion
    event = webhook.parse(json.dumps(body), on_drift="raise")
    seen: Any = Seen(
        "Conversion",
        {
            "bank_details": Seen(
                "BankDetails",
                {
                    "account": "account-11",
                    "amount_to_give": "amount_to_give-12",
                    "clearing": "clearing-13",
                    "frequency": "frequency-14",
                    "name": "name-15",
                },
            ),
            "campaign": Seen(
                "Campaign",
                {
                    "default_landing_page": "https://example.com/default_landing_page-16",
                    "external_campaign_group_id": "external_campaign_group_id-17",
                    "external_donation_purpose_id": "external_donation_purpose_id-18",
                    "external_recruitment_id": "external_recruitment_id-19",
                    "internal_name": "internal_name-20",
                    "name": "name-21",
                    "preferred_landing_page": "https://example.com/preferred_landing_page-22",
                    "uuid": "uuid-23",
                    "due_at": dt.date(2024, 1, 25),
                },
            ),
            "contact": Seen(
                "Contact",
                {
                    "created_at": dt.datetime(2024, 2, 26, 1, 25, 7, tzinfo=dt.UTC),
                    "default_landing_page": "https://example.com/default_landing_page-26",
                    "email": "email-27",
                    "external_id": "external_id-28",
                    "last_name": "last_name-29",
                    "name": "name-30",
                    "phone": "phone-31",
                    "preferred_landing_page": "https://example.com/preferred_landing_page-32",
                    "ssn": "ssn-33",
                    "uuid": "uuid-34",
                },
            ),
            "payload_generated_at": dt.datetime(2024, 12, 8, 11, 35, 7, tzinfo=dt.UTC),
            "payload_hash": "payload_hash-36",
        },
    )
    assert see(event.data) == seen
    assert same(encoded(event.data), without_nulls(body))
    assert event.identity == "payload_hash-36"
    answer: Any = None
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (204, answer, 1)


def test_conversion_required() -> None:
    body: dict[str, Any] = {
        "bank_details": {
            "account": "account-11",
            "amount_to_give": "amount_to_give-12",
            "clearing": "clearing-13",
            "frequency": "frequency-14",
            "name": "name-15",
        },
        "campaign": {
            "default_landing_page": "https://example.com/default_landing_page-16",
            "external_campaign_group_id": "external_campaign_group_id-17",
            "external_donation_purpose_id": "external_donation_purpose_id-18",
            "external_recruitment_id": "external_recruitment_id-19",
            "internal_name": "internal_name-20",
            "name": "name-21",
            "preferred_landing_page": "https://example.com/preferred_landing_page-22",
            "uuid": "uuid-23",
        },
        "contact": {
            "created_at": "2024-01-25T00:24:07Z",
            "default_landing_page": "https://example.com/default_landing_page-25",
            "email": "email-26",
            "external_id": "external_id-27",
            "last_name": "last_name-28",
            "name": "name-29",
            "phone": "phone-30",
            "preferred_landing_page": "https://example.com/preferred_landing_page-31",
            "ssn": "ssn-32",
            "uuid": "uuid-33",
        },
        "payload_generated_at": "2024-11-07T10:34:07Z",
        "payload_hash": "payload_hash-35",
    }
    webhook = webhooks.conversion
    event = webhook.parse(json.dumps(body), on_drift="raise")
    seen: Any = Seen(
        "Conversion",
        {
            "bank_details": Seen(
                "BankDetails",
                {
                    "account": "account-11",
                    "amount_to_give": "amount_to_give-12",
                    "clearing": "clearing-13",
                    "frequency": "frequency-14",
                    "name": "name-15",
                },
            ),
            "campaign": Seen(
                "Campaign",
                {
                    "default_landing_page": "https://example.com/default_landing_page-16",
                    "external_campaign_group_id": "external_campaign_group_id-17",
                    "external_donation_purpose_id": "external_donation_purpose_id-18",
                    "external_recruitment_id": "external_recruitment_id-19",
                    "internal_name": "internal_name-20",
                    "name": "name-21",
                    "preferred_landing_page": "https://example.com/preferred_landing_page-22",
                    "uuid": "uuid-23",
                },
            ),
            "contact": Seen(
                "Contact",
                {
                    "created_at": dt.datetime(2024, 1, 25, 0, 24, 7, tzinfo=dt.UTC),
                    "default_landing_page": "https://example.com/default_landing_page-25",
                    "email": "email-26",
                    "external_id": "external_id-27",
                    "last_name": "last_name-28",
                    "name": "name-29",
                    "phone": "phone-30",
                    "preferred_landing_page": "https://example.com/preferred_landing_page-31",
                    "ssn": "ssn-32",
                    "uuid": "uuid-33",
                },
            ),
            "payload_generated_at": dt.datetime(2024, 11, 7, 10, 34, 7, tzinfo=dt.UTC),
            "payload_hash": "payload_hash-35",
        },
    )
    assert see(event.data) == seen
    assert same(encoded(event.data), without_nulls(body))
    assert event.identity == "payload_hash-35"
    answer: Any = None
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (204, answer, 1)


def test_conversion_example_1() -> None:
    body: dict[str, Any] = {
        "bank_details": {
            "account": "12334346657",
            "amount_to_give": "100",
            "clearing": "12345",
            "frequency": "Månadsvis",
            "name": "SEB",
        },
        "campaign": {
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
        "contact": {
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
        },
        "payload_generated_at": "2023-11-08T22:31:13+01:00",
        "payload_hash": "356a192b7913b04c54574d18c28d46e6395428ab",
    }
    webhook = webhooks.conversion
    event = webhook.parse(json.dumps(body), on_drift="raise")
    assert same(encoded(event.data), without_nulls(body))
    assert event.identity == "356a192b7913b04c54574d18c28d46e6395428ab"
    answer: Any = None
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (204, answer, 1)


@pytest.mark.parametrize("webhook", [webhooks.conversion])
def test_what_is_not_json_is_refused(webhook: Any) -> None:
    with pytest.raises(WebhookPayloadError):
        webhook.parse(b"{")
