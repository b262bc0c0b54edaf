"""Tests of `cnt.instant.indexes.settings`: requests as they go out, answers as they come back."""

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


def call_cnt_instant_indexes_settings_get(client: Afosto) -> Any:
    return client.cnt.instant.indexes.settings.get("id-11")


def test_cnt_instant_indexes_settings_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.get("id-11")

    answer: dict[str, Any] = {
        "display_fields": ["display_fields-11", "display_fields-12"],
        "distinct_field": "distinct_field-13",
        "facet_fields": ["facet_fields-14", "facet_fields-15"],
        "filters": [{"key": "key-16", "type": "number"}],
        "last_processed_at": "2024-07-19T18:18:07Z",
        "ranking_rules": ["ranking_rules-19", "ranking_rules-20"],
        "search_fields": ["search_fields-21", "search_fields-22"],
        "stop_words": ["stop_words-23", "stop_words-24"],
        "synonyms": {"synonyms-key": "synonyms-25"},
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11/settings",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntIndexSettings",
        {
            "display_fields": ["display_fields-11", "display_fields-12"],
            "distinct_field": "distinct_field-13",
            "facet_fields": ["facet_fields-14", "facet_fields-15"],
            "filters": [
                Seen("CntListIndexFilter", {"key": "key-16", "type": "number"}),
            ],
            "last_processed_at": dt.datetime(2024, 7, 19, 18, 18, 7, tzinfo=dt.UTC),
            "ranking_rules": ["ranking_rules-19", "ranking_rules-20"],
            "search_fields": ["search_fields-21", "search_fields-22"],
            "stop_words": ["stop_words-23", "stop_words-24"],
            "synonyms": {"synonyms-key": "synonyms-25"},
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_instant_indexes_settings_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_instant_indexes_settings_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/instant/indexes/id-11/settings",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntIndexSettings", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_settings_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_settings_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.settings.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_settings_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_settings_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_cnt_instant_indexes_settings_get,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_indexes_settings_reset(client: Afosto) -> Any:
    return client.cnt.instant.indexes.settings.reset("id-11")


def test_cnt_instant_indexes_settings_reset_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.reset("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11/settings",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_cnt_instant_indexes_settings_reset_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_indexes_settings_reset, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/cnt/instant/indexes/id-11/settings",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_settings_reset_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_settings_reset, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.settings.reset"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_settings_reset_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.reset("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_settings_reset_is_repeated_after_a_503(
    run: Runner,
) -> None:
    success = Reply(204)
    outcome = run(
        call_cnt_instant_indexes_settings_reset,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_cnt_instant_indexes_settings_update(client: Afosto) -> Any:
    return client.cnt.instant.indexes.settings.update("id-11")


def test_cnt_instant_indexes_settings_update_full(run: Runner) -> None:
    body: params.CntIndexSettingsUpdateParams = {
        "filters": [{"key": "key-12", "type": "boolean"}],
        "ranking_rules": ["ranking_rules-14", "ranking_rules-15"],
        "stop_words": ["stop_words-16", "stop_words-17"],
        "synonyms": {"synonyms-key": "synonyms-18"},
    }

    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.update(
            "id-11",
            sync="sync-11",
            filters=[{"key": "key-12", "type": "boolean"}],
            ranking_rules=["ranking_rules-14", "ranking_rules-15"],
            stop_words=["stop_words-16", "stop_words-17"],
            synonyms={"synonyms-key": "synonyms-18"},
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.update(
            "id-11",
            sync="sync-11",
            body=body,
        )

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/settings?sync=sync-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_cnt_instant_indexes_settings_update_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_cnt_instant_indexes_settings_update, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/instant/indexes/id-11/settings",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_instant_indexes_settings_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_cnt_instant_indexes_settings_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.instant.indexes.settings.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_instant_indexes_settings_update_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.instant.indexes.settings.update("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_cnt_instant_indexes_settings_update_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_instant_indexes_settings_update, Reply(503), max_retries=1)
    assert len(run.sent) == 1
