"""Tests of `integrations.apps`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import (
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
)


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
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/store/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntApp", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_get_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

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
    operation = "integrations.apps.get"
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


def test_integrations_apps_get_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

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
    operation = "integrations.apps.get"
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


def test_integrations_apps_get_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

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
    operation = "integrations.apps.get"
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


def test_integrations_apps_get_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

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
    operation = "integrations.apps.get"
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


def test_integrations_apps_get_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

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
    operation = "integrations.apps.get"
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


def test_integrations_apps_get_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

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
    operation = "integrations.apps.get"
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


def test_integrations_apps_get_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_integrations_apps_get_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.get("code-11")

    success = Reply(200, json={})
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_apps_install_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install(
            "code-11",
            configuration={"configuration-key": "configuration-11"},
            credentials={"credentials-key": "credentials-12"},
            name="name-13",
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "credentials": {"credentials-key": "credentials-12"},
            "name": "name-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntInstallResult",
        {"redirect_url": "redirect_url-11", "state": "pending_authentication"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_install_required(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/int/apps/store/code-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IntInstallResult", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_install_whole_body(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install(
            "code-11",
            body={
                "configuration": {"configuration-key": "configuration-11"},
                "credentials": {"credentials-key": "credentials-12"},
                "name": "name-13",
            },
        )

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
        json={
            "configuration": {"configuration-key": "configuration-11"},
            "credentials": {"credentials-key": "credentials-12"},
            "name": "name-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IntInstallResult",
        {"redirect_url": "redirect_url-11", "state": "pending_authentication"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_install_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

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
    operation = "integrations.apps.install"
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


def test_integrations_apps_install_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

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
    operation = "integrations.apps.install"
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


def test_integrations_apps_install_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

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
    operation = "integrations.apps.install"
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


def test_integrations_apps_install_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

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
    operation = "integrations.apps.install"
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


def test_integrations_apps_install_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

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
    operation = "integrations.apps.install"
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


def test_integrations_apps_install_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

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
    operation = "integrations.apps.install"
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


def test_integrations_apps_install_refuses_an_empty_code(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("")

    with pytest.raises(ValueError, match="code"):
        run(call)
    assert run.sent == []


def test_integrations_apps_install_is_not_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.install("code-11")

    with pytest.raises(ServerError):
        run(call, Reply(503), max_retries=1)
    assert len(run.sent) == 1


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
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/int/apps/store",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("IntApp", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_integrations_apps_list_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

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
    operation = "integrations.apps.list"
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


def test_integrations_apps_list_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

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
    operation = "integrations.apps.list"
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


def test_integrations_apps_list_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

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
    operation = "integrations.apps.list"
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


def test_integrations_apps_list_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

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
    operation = "integrations.apps.list"
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


def test_integrations_apps_list_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

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
    operation = "integrations.apps.list"
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


def test_integrations_apps_list_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

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
    operation = "integrations.apps.list"
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


def test_integrations_apps_list_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

    success = Reply(200, json=[{}])
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_integrations_apps_list_walks_all_pages(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.integrations.apps.list()

    replies = [
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "2"},
        ),
        Reply(
            200,
            json=[
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
            ],
            headers={"x-page": "3"},
        ),
        Reply(
            200,
            json=[
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
            ],
        ),
    ]
    outcome = run(call, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "2", "3"]
