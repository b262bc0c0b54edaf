"""Tests of `wms.claims`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def call_wms_claims_cancel(client: Afosto) -> Any:
    return client.wms.claims.cancel("id-11")


def test_wms_claims_cancel_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.cancel("id-11")

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/claims/id-11/cancel",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


def test_wms_claims_cancel_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_wms_claims_cancel, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/claims/id-11/cancel",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_cancel_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_cancel, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.cancel"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_cancel_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.cancel("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_cancel_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_claims_cancel, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_claims_confirm(client: Afosto) -> Any:
    return client.wms.claims.confirm("id-11")


def test_wms_claims_confirm_full(run: Runner) -> None:
    body: params.WmsConfirmClaimRequestParams = {
        "target_id": UUID("00000000-0000-4000-8000-000000000011"),
    }

    def call(client: Afosto) -> Any:
        return client.wms.claims.confirm(
            "id-11",
            target_id=UUID("00000000-0000-4000-8000-000000000011"),
        )

    def whole(client: Afosto) -> Any:
        return client.wms.claims.confirm("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expires_at": "2024-01-13T12:12:07Z",
        "id": "00000000-0000-4000-8000-000000000013",
        "location_id": "location_id-14",
        "target": "target-15",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/claims/id-11/confirm",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"target_id": "00000000-0000-4000-8000-000000000011"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsClaim",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "location_id": "location_id-14",
            "target": "target-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_claims_confirm_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_confirm, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/claims/id-11/confirm",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsClaim", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_confirm_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_confirm, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.confirm"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_confirm_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.confirm("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_confirm_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_claims_confirm, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_claims_create(client: Afosto) -> Any:
    return client.wms.claims.create()


def test_wms_claims_create_full(run: Runner) -> None:
    body: params.WmsCreateClaimRequestParams = {
        "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        "location_id": UUID("00000000-0000-4000-8000-000000000012"),
        "reference": "reference-13",
    }

    def call(client: Afosto) -> Any:
        return client.wms.claims.create(
            expires_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            location_id=UUID("00000000-0000-4000-8000-000000000012"),
            reference="reference-13",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.claims.create(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expires_at": "2024-01-13T12:12:07Z",
        "id": "00000000-0000-4000-8000-000000000013",
        "location_id": "location_id-14",
        "target": "target-15",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/claims",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "expires_at": "2024-12-12T11:11:07Z",
            "location_id": "00000000-0000-4000-8000-000000000012",
            "reference": "reference-13",
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsClaim",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "location_id": "location_id-14",
            "target": "target-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_claims_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/claims",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsClaim", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_claims_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_claims_extend(client: Afosto) -> Any:
    return client.wms.claims.extend("id-11")


def test_wms_claims_extend_full(run: Runner) -> None:
    body: params.WmsClaimsExtendBodyParams = {
        "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
    }

    def call(client: Afosto) -> Any:
        return client.wms.claims.extend(
            "id-11",
            expires_at=dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
        )

    def whole(client: Afosto) -> Any:
        return client.wms.claims.extend("id-11", body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expires_at": "2024-01-13T12:12:07Z",
        "id": "00000000-0000-4000-8000-000000000013",
        "location_id": "location_id-14",
        "target": "target-15",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/claims/id-11/extend",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"expires_at": "2024-12-12T11:11:07Z"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsClaim",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "location_id": "location_id-14",
            "target": "target-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_claims_extend_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_extend, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/claims/id-11/extend",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsClaim", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_extend_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_extend, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.extend"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_extend_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.extend("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_extend_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_claims_extend, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_claims_get(client: Afosto) -> Any:
    return client.wms.claims.get("id-11")


def test_wms_claims_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.get("id-11")

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "expires_at": "2024-01-13T12:12:07Z",
        "id": "00000000-0000-4000-8000-000000000013",
        "location_id": "location_id-14",
        "target": "target-15",
        "updated_at": "2024-05-17T16:16:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsClaim",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
            "id": UUID("00000000-0000-4000-8000-000000000013"),
            "location_id": "location_id-14",
            "target": "target-15",
            "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_claims_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsClaim", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_claims_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_claims_get_status(client: Afosto) -> Any:
    return client.wms.claims.get_status("id-11")


def test_wms_claims_get_status_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.get_status("id-11")

    answer: dict[str, Any] = {"is_cancelable": True, "with_warning": False}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims/id-11/status",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsClaimsGetStatusResponse",
        {"is_cancelable": True, "with_warning": False},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_claims_get_status_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_get_status, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims/id-11/status",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsClaimsGetStatusResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_get_status_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_claims_get_status, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.get_status"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_get_status_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.get_status("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_claims_get_status_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_claims_get_status, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_claims_list(client: Afosto) -> Any:
    return client.wms.claims.list()


def test_wms_claims_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.claims.list(page_size=11, page=12)

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "expires_at": "2024-01-13T12:12:07Z",
            "id": "00000000-0000-4000-8000-000000000013",
            "location_id": "location_id-14",
            "target": "target-15",
            "updated_at": "2024-05-17T16:16:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims",
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
            "WmsClaim",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000013"),
                "location_id": "location_id-14",
                "target": "target-15",
                "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_claims_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/claims",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsClaim", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_claims_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_claims_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_claims_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "X-Page")
    assert asked == [None, "2", "3"]


def call_wms_claims_project(client: Afosto) -> Any:
    return client.wms.claims.project()


def test_wms_claims_project_full(run: Runner) -> None:
    body: params.WmsCreateProjectionRequestParams = {
        "constraints": [
            {
                "key": "hop_count",
                "operator": "lte",
                "values": ["values-13", "values-14"],
            },
        ],
        "items": [{"quantity": 15, "sku": "sku-16"}],
    }

    def call(client: Afosto) -> Any:
        return client.wms.claims.project(
            constraints=[
                {
                    "key": "hop_count",
                    "operator": "lte",
                    "values": ["values-13", "values-14"],
                },
            ],
            items=[{"quantity": 15, "sku": "sku-16"}],
        )

    def whole(client: Afosto) -> Any:
        return client.wms.claims.project(body=body)

    answer: dict[str, Any] = {
        "available": [
            {
                "amount": 11,
                "location_id": "00000000-0000-4000-8000-000000000012",
                "sku": "sku-13",
            },
        ],
        "locations": ["locations-14", "locations-15"],
        "unavailable": [
            {
                "amount": 16,
                "location_id": "00000000-0000-4000-8000-000000000017",
                "sku": "sku-18",
            },
        ],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/projection/claims",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsProjection",
        {
            "available": [
                Seen(
                    "WmsAvailableProjectionItem",
                    {
                        "amount": 11,
                        "location_id": UUID("00000000-0000-4000-8000-000000000012"),
                        "sku": "sku-13",
                    },
                ),
            ],
            "locations": ["locations-14", "locations-15"],
            "unavailable": [
                Seen(
                    "WmsUnavailableProjectionItem",
                    {
                        "amount": 16,
                        "location_id": UUID("00000000-0000-4000-8000-000000000017"),
                        "sku": "sku-18",
                    },
                ),
            ],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_claims_project_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_project, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/projection/claims",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsProjection", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_project_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_project, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.project"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_project_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_claims_project, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_claims_search(client: Afosto) -> Any:
    return client.wms.claims.search()


def test_wms_claims_search_full(run: Runner) -> None:
    body: params.WmsClaimsSearchBodyParams = {
        "constraints": [
            {
                "key": "location_id",
                "operator": "in",
                "values": ["values-15", "values-16"],
            },
        ],
    }

    def call(client: Afosto) -> Any:
        return client.wms.claims.search(
            page="page-11",
            page_size="page_size-12",
            constraints=[
                {
                    "key": "location_id",
                    "operator": "in",
                    "values": ["values-15", "values-16"],
                },
            ],
        )

    def whole(client: Afosto) -> Any:
        return client.wms.claims.search(
            page="page-11",
            page_size="page_size-12",
            body=body,
        )

    answer: list[Any] = [
        {
            "created_at": "2024-12-12T11:11:07Z",
            "expires_at": "2024-01-13T12:12:07Z",
            "id": "00000000-0000-4000-8000-000000000013",
            "location_id": "location_id-14",
            "target": "target-15",
            "updated_at": "2024-05-17T16:16:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/claims",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
            "x-page": "page-11",
            "x-page-size": "page_size-12",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsClaim",
            {
                "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "id": UUID("00000000-0000-4000-8000-000000000013"),
                "location_id": "location_id-14",
                "target": "target-15",
                "updated_at": dt.datetime(2024, 5, 17, 16, 16, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_claims_search_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_claims_search, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/claims",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsClaim", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_claims_search_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_claims_search, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.claims.search"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_claims_search_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_claims_search, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def test_wms_claims_search_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "cursor-2"}),
        Reply(200, json=items * 2, headers={"x-page": "cursor-3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_claims_search, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "x-page")
    assert asked == [None, "cursor-2", "cursor-3"]
