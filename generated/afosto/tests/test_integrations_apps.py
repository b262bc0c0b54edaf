"""Tests of `integrations.apps`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import (
    Failure,
    Reply,
    Runner,
    Seen,
    Sent,
    see,
    walked,
    walked_later,
    without_nulls,
)

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


def call_integrations_apps_get(client: Afosto) -> Any:
    return client.integrations.apps.get("code-11")


def test_integrations_apps_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

    answer: dict[str, Any] = {
        "authentication": {"schema": "schema-11", "type": "redirect"},
        "author": {
            "description": "description-13",
            "is_third_party": False,
            "name": "name-15",
            "url": "url-16",
        },
        "code": "code-17",
        "config_schema": "config_schema-18",
        "description": "description-19",
        "is_duplicate_allowed": False,
        "is_published": True,
        "name": "name-22",
        "tags": ["tags-23", "tags-24"],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/store/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntApp",
        {
            "authentication": Seen(
                "IntAppAuthentication",
                {"schema": "schema-11", "type": "redirect"},
            ),
            "author": Seen(
                "IntAuthor",
                {
                    "description": "description-13",
                    "is_third_party": False,
                    "name": "name-15",
                    "url": "url-16",
                },
            ),
            "code": "code-17",
            "config_schema": "config_schema-18",
            "description": "description-19",
            "is_duplicate_allowed": False,
            "is_published": True,
            "name": "name-22",
            "tags": ["tags-23", "tags-24"],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_integrations_apps_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/store/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntApp", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_apps_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_integrations_apps_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.apps.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_apps_get_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_integrations_apps_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_integrations_apps_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_integrations_apps_install(client: Afosto) -> Any:
    return client.integrations.apps.install("code-11")


def test_integrations_apps_install_full(run: Runner) -> None:
    body: params.IntIntegrationModelParams = {
        "configuration": {"configuration-key": "configuration-11"},
        "credentials": {"credentials-key": "credentials-12"},
        "name": "name-13",
    }

    def call(client: Afosto) -> Any:
        return client.integrations.apps.install(
            "code-11",
            configuration={"configuration-key": "configuration-11"},
            credentials={"credentials-key": "credentials-12"},
            name="name-13",
        )

    def whole(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11", body=body)

    answer: dict[str, Any] = {
        "redirect_url": "redirect_url-11",
        "state": "pending_authentication",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/int/apps/store/code-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntInstallResult",
        {"redirect_url": "redirect_url-11", "state": "pending_authentication"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_integrations_apps_install_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_integrations_apps_install, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/int/apps/store/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntInstallResult", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_apps_install_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_integrations_apps_install, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.apps.install"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_apps_install_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_integrations_apps_install_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_integrations_apps_install, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_integrations_apps_list(client: Afosto) -> Any:
    return client.integrations.apps.list()


def test_integrations_apps_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list(page_size=11, page=12)

    answer: list[Any] = [
        {
            "authentication": {"schema": "schema-11", "type": "redirect"},
            "author": {
                "description": "description-13",
                "is_third_party": False,
                "name": "name-15",
                "url": "url-16",
            },
            "code": "code-17",
            "config_schema": "config_schema-18",
            "description": "description-19",
            "is_duplicate_allowed": False,
            "is_published": True,
            "name": "name-22",
            "tags": ["tags-23", "tags-24"],
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/store",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "12",
            "x-page-size": "11",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "IntApp",
            {
                "authentication": Seen(
                    "IntAppAuthentication",
                    {"schema": "schema-11", "type": "redirect"},
                ),
                "author": Seen(
                    "IntAuthor",
                    {
                        "description": "description-13",
                        "is_third_party": False,
                        "name": "name-15",
                        "url": "url-16",
                    },
                ),
                "code": "code-17",
                "config_schema": "config_schema-18",
                "description": "description-19",
                "is_duplicate_allowed": False,
                "is_published": True,
                "name": "name-22",
                "tags": ["tags-23", "tags-24"],
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_integrations_apps_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/store",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IntApp", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_integrations_apps_list_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_integrations_apps_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "integrations.apps.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_integrations_apps_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_integrations_apps_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_apps_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_integrations_apps_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]
