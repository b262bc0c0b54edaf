"""Tests of `iam.two_factor.secrets`: requests as they go out, answers as they come back."""

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


def call_iam_two_factor_secrets_create(client: Afosto) -> Any:
    return client.iam.two_factor.secrets.create("type-11")


def test_iam_two_factor_secrets_create_full(run: Runner) -> None:
    body: params.IamSecretRequestParams = {
        "backups": [{"address": "address-11", "channel": "sms"}],
        "name": "name-13",
    }

    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.create(
            "type-11",
            backups=[{"address": "address-11", "channel": "sms"}],
            name="name-13",
        )

    def whole(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.create("type-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "id": "id-12",
        "is_confirmed": True,
        "name": "name-14",
        "qr_url": "qr_url-15",
        "secret": "secret-16",
        "sub": "sub-17",
        "type": "type-18",
        "updated_at": "2024-08-20T19:19:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamSecret",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "id": "id-12",
            "is_confirmed": True,
            "name": "name-14",
            "qr_url": "qr_url-15",
            "secret": "secret-16",
            "sub": "sub-17",
            "type": "type-18",
            "updated_at": dt.datetime(2024, 8, 20, 19, 19, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_two_factor_secrets_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_two_factor_secrets_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamSecret", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_two_factor_secrets_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_two_factor_secrets_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.two_factor.secrets.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_two_factor_secrets_create_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.create("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_two_factor_secrets_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_two_factor_secrets_delete(client: Afosto) -> Any:
    return client.iam.two_factor.secrets.delete("type-11")


def test_iam_two_factor_secrets_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.delete("type-11")

    answer: dict[str, Any] = {
        "backups": [{"address": "address-11", "channel": "sms"}],
        "created_at": "2024-02-14T13:13:07Z",
        "deleted_at": "2024-03-15T14:14:07Z",
        "id": "id-15",
        "is_confirmed": False,
        "name": "name-17",
        "secret_last_4": "secret_last_4-18",
        "sub": "sub-19",
        "type": "type-20",
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamSecretRead",
        {
            "backups": [Seen("IamBackup", {"address": "address-11", "channel": "sms"})],
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "id": "id-15",
            "is_confirmed": False,
            "name": "name-17",
            "secret_last_4": "secret_last_4-18",
            "sub": "sub-19",
            "type": "type-20",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_two_factor_secrets_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_two_factor_secrets_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamSecretRead", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_two_factor_secrets_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_two_factor_secrets_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.two_factor.secrets.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_two_factor_secrets_delete_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.delete("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_iam_two_factor_secrets_delete,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_iam_two_factor_secrets_get(client: Afosto) -> Any:
    return client.iam.two_factor.secrets.get("type-11")


def test_iam_two_factor_secrets_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.get("type-11")

    answer: dict[str, Any] = {
        "backups": [{"address": "address-11", "channel": "sms"}],
        "created_at": "2024-02-14T13:13:07Z",
        "deleted_at": "2024-03-15T14:14:07Z",
        "id": "id-15",
        "is_confirmed": False,
        "name": "name-17",
        "secret_last_4": "secret_last_4-18",
        "sub": "sub-19",
        "type": "type-20",
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamSecretRead",
        {
            "backups": [Seen("IamBackup", {"address": "address-11", "channel": "sms"})],
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "id": "id-15",
            "is_confirmed": False,
            "name": "name-17",
            "secret_last_4": "secret_last_4-18",
            "sub": "sub-19",
            "type": "type-20",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_two_factor_secrets_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_two_factor_secrets_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamSecretRead", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_two_factor_secrets_get_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_two_factor_secrets_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.two_factor.secrets.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_two_factor_secrets_get_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.get("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_iam_two_factor_secrets_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_iam_two_factor_secrets_request_backup(client: Afosto) -> Any:
    return client.iam.two_factor.secrets.request_backup("type-11", "channel-12")


def test_iam_two_factor_secrets_request_backup_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.request_backup("type-11", "channel-12")

    answer: dict[str, Any] = {
        "address": "address-11",
        "created_at": "2024-01-13T12:12:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/2fa/secrets/type-11/backup/channel-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamBackupResponse",
        {
            "address": "address-11",
            "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_iam_two_factor_secrets_request_backup_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_two_factor_secrets_request_backup, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/2fa/secrets/type-11/backup/channel-12",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamBackupResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_two_factor_secrets_request_backup_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_two_factor_secrets_request_backup, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.two_factor.secrets.request_backup"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_two_factor_secrets_request_backup_refuses_an_empty_type(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.request_backup("", "channel-12")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_request_backup_refuses_an_empty_channel(
    run: Runner,
) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.request_backup("type-11", "")

    with pytest.raises(ValueError, match="channel"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_request_backup_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_iam_two_factor_secrets_request_backup, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_iam_two_factor_secrets_update(client: Afosto) -> Any:
    return client.iam.two_factor.secrets.update("type-11")


def test_iam_two_factor_secrets_update_full(run: Runner) -> None:
    body: params.IamSecretUpdateParams = {
        "backups": [{"address": "address-11", "channel": "sms"}],
    }

    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.update(
            "type-11",
            backups=[{"address": "address-11", "channel": "sms"}],
        )

    def whole(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.update("type-11", body=body)

    answer: dict[str, Any] = {
        "backups": [{"address": "address-11", "channel": "sms"}],
        "created_at": "2024-02-14T13:13:07Z",
        "deleted_at": "2024-03-15T14:14:07Z",
        "id": "id-15",
        "is_confirmed": False,
        "name": "name-17",
        "secret_last_4": "secret_last_4-18",
        "sub": "sub-19",
        "type": "type-20",
        "updated_at": "2024-10-22T21:21:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "IamSecretRead",
        {
            "backups": [Seen("IamBackup", {"address": "address-11", "channel": "sms"})],
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "deleted_at": dt.datetime(2024, 3, 15, 14, 14, 7, tzinfo=dt.UTC),
            "id": "id-15",
            "is_confirmed": False,
            "name": "name-17",
            "secret_last_4": "secret_last_4-18",
            "sub": "sub-19",
            "type": "type-20",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_two_factor_secrets_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_two_factor_secrets_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/iam/2fa/secrets/type-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamSecretRead", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_two_factor_secrets_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_two_factor_secrets_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.two_factor.secrets.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_two_factor_secrets_update_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.update("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(
        call_iam_two_factor_secrets_update,
        Reply(503),
        success,
        max_retries=1,
    )
    first, second = outcome.sent
    assert first == second


def call_iam_two_factor_secrets_verify(client: Afosto) -> Any:
    return client.iam.two_factor.secrets.verify("type-11")


def test_iam_two_factor_secrets_verify_full(run: Runner) -> None:
    body: params.IamValidationRequestParams = {"otp": "otp-11"}

    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.verify("type-11", otp="otp-11")

    def whole(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.verify("type-11", body=body)

    answer: dict[str, Any] = {"is_verified": True}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/2fa/secrets/type-11/verify",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamValidationResponse", {"is_verified": True})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_iam_two_factor_secrets_verify_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_iam_two_factor_secrets_verify, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/iam/2fa/secrets/type-11/verify",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("IamValidationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_iam_two_factor_secrets_verify_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_iam_two_factor_secrets_verify, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "iam.two_factor.secrets.verify"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_iam_two_factor_secrets_verify_refuses_an_empty_type(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.iam.two_factor.secrets.verify("")

    with pytest.raises(ValueError, match="type"):
        run(call)
    assert run.sent == []


def test_iam_two_factor_secrets_verify_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_iam_two_factor_secrets_verify, Reply(503), max_retries=1)
    assert len(run.sent) == 1
