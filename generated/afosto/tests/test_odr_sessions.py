"""Tests of `odr.sessions`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

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


def call_odr_sessions_attach_order(client: Afosto) -> Any:
    return client.odr.sessions.attach_order("id-11")


def test_odr_sessions_attach_order_full(run: Runner) -> None:
    body: params.OdrAttachSessionRequestParams = {"order_id": "order_id-11"}

    def call(client: Afosto) -> Any:
        return client.odr.sessions.attach_order("id-11", order_id="order_id-11")

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.attach_order("id-11", body=body)

    answer: dict[str, Any] = {"order_id": "order_id-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/order",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAttachSessionRequest", {"order_id": "order_id-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_attach_order_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_attach_order, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/order",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAttachSessionRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_attach_order_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_attach_order, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.attach_order"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_attach_order_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.attach_order("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_attach_order_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_attach_order, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_authenticate(client: Afosto) -> Any:
    return client.odr.sessions.authenticate("id-11")


def test_odr_sessions_authenticate_full(run: Runner) -> None:
    body: params.OdrAuthenticationRequestParams = {
        "email": "email-11",
        "password": "password-12",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.authenticate(
            "id-11",
            email="email-11",
            password="password-12",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.authenticate("id-11", body=body)

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "email": "email-12",
        "family_name": "family_name-13",
        "given_name": "given_name-14",
        "id": "00000000-0000-4000-8000-000000000015",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/authenticate",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrAuthenticationResponse",
        {
            "additional_name": "additional_name-11",
            "email": "email-12",
            "family_name": "family_name-13",
            "given_name": "given_name-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_authenticate_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_authenticate, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/authenticate",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAuthenticationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_authenticate_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_authenticate, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.authenticate"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_authenticate_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.authenticate("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_authenticate_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_authenticate, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_authorize(client: Afosto) -> Any:
    return client.odr.sessions.authorize("id-11")


def test_odr_sessions_authorize_full(run: Runner) -> None:
    body: params.OdrAuthorizationRequestParams = {
        "calculation_id": UUID("00000000-0000-4000-8000-000000000011"),
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.authorize(
            "id-11",
            calculation_id=UUID("00000000-0000-4000-8000-000000000011"),
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.authorize("id-11", body=body)

    answer: dict[str, Any] = {
        "accepted": True,
        "forward_uri": "https://example.com/forward_uri-12",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/authorize",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={"calculation_id": "00000000-0000-4000-8000-000000000011"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrAuthorizationResponse",
        {"accepted": True, "forward_uri": "https://example.com/forward_uri-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_authorize_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_authorize, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/authorize",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAuthorizationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_authorize_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_authorize, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.authorize"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_authorize_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.authorize("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_authorize_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_authorize, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_check_identity(client: Afosto) -> Any:
    return client.odr.sessions.check_identity("id-11")


def test_odr_sessions_check_identity_full(run: Runner) -> None:
    body: params.OdrIdentityExistsRequestParams = {"email": "email-11"}

    def call(client: Afosto) -> Any:
        return client.odr.sessions.check_identity("id-11", email="email-11")

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.check_identity("id-11", body=body)

    reply = Reply(204)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/identity",
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


def test_odr_sessions_check_identity_required(run: Runner) -> None:
    reply = Reply(204)
    outcome = run(call_odr_sessions_check_identity, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/identity",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = None
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_check_identity_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_check_identity, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.check_identity"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_check_identity_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.check_identity("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_check_identity_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_check_identity, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_create(client: Afosto) -> Any:
    return client.odr.sessions.create()


def test_odr_sessions_create_full(run: Runner) -> None:
    body: params.OdrStartSessionRequestParams = {
        "audience": "audience-11",
        "expires_at": "expires_at-12",
    }

    def call(client: Afosto) -> Any:
        return client.odr.sessions.create(
            audience="audience-11",
            expires_at="expires_at-12",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.create(body=body)

    answer: dict[str, Any] = {"expires_at": "expires_at-11", "id": "id-12"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrStartSessionResponse",
        {"expires_at": "expires_at-11", "id": "id-12"},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrStartSessionResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_create_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_sessions_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_get(client: Afosto) -> Any:
    return client.odr.sessions.get("id-11")


def test_odr_sessions_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get("id-11")

    answer: dict[str, Any] = {"expires_at": "expires_at-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrGetSessionResponse", {"expires_at": "expires_at-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrGetSessionResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_odr_sessions_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_get_calculation(client: Afosto) -> Any:
    return client.odr.sessions.get_calculation("id-11")


def test_odr_sessions_get_calculation_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get_calculation("id-11")

    answer: dict[str, Any] = {
        "adjustments": [
            {
                "amount": 11.5,
                "description": "description-12",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-15",
                "result": {
                    "is_applied_rule": False,
                    "output": 17,
                    "rule_id": "rule_id-18",
                },
            },
        ],
        "channel_id": "00000000-0000-4000-8000-000000000019",
        "client_id": "client_id-20",
        "coupons": ["coupons-21", "coupons-22"],
        "created_at": "2024-12-24T23:23:07Z",
        "currency": "currency-24",
        "customer": {
            "contact": {
                "address_id": "address_id-25",
                "coc_number": "coc_number-26",
                "email": "email-27",
                "id": "id-28",
                "organisation_id": "organisation_id-29",
                "organisation_version": "organisation_version-30",
                "phone_number_id": "phone_number_id-31",
                "vat_number": "vat_number-32",
                "version": "version-33",
            },
            "tags": ["tags-34", "tags-35"],
            "vat_country_code": "vat_country_code-36",
        },
        "file_id": "file_id-37",
        "id": "00000000-0000-4000-8000-000000000038",
        "invoiced_at": "2024-04-12T15:39:07Z",
        "is_including_vat": False,
        "is_prepaid": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 43.5,
                        "description": "description-44",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-47",
                        "result": {
                            "is_applied_rule": False,
                            "output": 49,
                            "rule_id": "rule_id-50",
                        },
                    },
                ],
                "amount": 51,
                "description": "description-52",
                "is_discounted": True,
                "order_items": [
                    {
                        "id": "id-54",
                        "invoice_id": "00000000-0000-4000-8000-000000000055",
                        "is_invoiced": False,
                    },
                ],
                "quantity": 57,
                "reference": "reference-58",
                "sku": "sku-59",
                "subtotal": 60,
                "total": 61,
                "total_revenue": 62,
                "type": "product",
                "vat_percentage": 64,
            },
        ],
        "metadata": {"metadata-key": "metadata-65"},
        "number": "number-66",
        "order_ids": ["order_ids-67", "order_ids-68"],
        "prepaid_at": "2024-10-14T21:09:07Z",
        "pricing_at": "2024-11-15T22:10:07Z",
        "reference": "reference-71",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 72.5,
                        "description": "description-73",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-76",
                        "result": {
                            "is_applied_rule": True,
                            "output": 78,
                            "rule_id": "00000000-0000-4000-8000-000000000079",
                        },
                    },
                ],
                "amount": 80.5,
                "description": "description-81",
                "is_percentage": False,
                "quantity": 83,
                "subtotal": 84,
                "total": 85,
                "type": "shipping",
                "vat_percentage": 87,
            },
        ],
        "settings": {
            "billing": {
                "issuer_code": "issuer_code-88",
                "method_code": "method_code-89",
                "provider_code": "provider_code-90",
                "vat": {"is_shift_disabled": True, "is_shift_required": False},
            },
            "shipping": {"method_id": "00000000-0000-4000-8000-000000000093"},
        },
        "subtotal": 94,
        "total": 95,
        "updated_at": "2024-01-13T00:36:07Z",
        "vat": [{"amount": 97, "rate": 98}],
        "vendor": {
            "contact": {
                "address_id": "address_id-99",
                "coc_number": "coc_number-100",
                "email": "email-101",
                "id": "id-102",
                "organisation_id": "organisation_id-103",
                "organisation_version": "organisation_version-104",
                "phone_number_id": "phone_number_id-105",
                "vat_number": "vat_number-106",
                "version": "version-107",
            },
            "tags": ["tags-108", "tags-109"],
            "vat_country_code": "vat_country_code-110",
        },
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/calculation",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionCalculation",
        {
            "adjustments": [
                Seen(
                    "OdrSessionCalculationAdjustment",
                    {
                        "amount": 11.5,
                        "description": "description-12",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-15",
                        "result": Seen(
                            "OdrSessionCalculationAdjustmentResult",
                            {
                                "is_applied_rule": False,
                                "output": 17,
                                "rule_id": "rule_id-18",
                            },
                        ),
                    },
                ),
            ],
            "channel_id": UUID("00000000-0000-4000-8000-000000000019"),
            "client_id": "client_id-20",
            "coupons": ["coupons-21", "coupons-22"],
            "created_at": dt.datetime(2024, 12, 24, 23, 23, 7, tzinfo=dt.UTC),
            "currency": "currency-24",
            "customer": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-25",
                            "coc_number": "coc_number-26",
                            "email": "email-27",
                            "id": "id-28",
                            "organisation_id": "organisation_id-29",
                            "organisation_version": "organisation_version-30",
                            "phone_number_id": "phone_number_id-31",
                            "vat_number": "vat_number-32",
                            "version": "version-33",
                        },
                    ),
                    "tags": ["tags-34", "tags-35"],
                    "vat_country_code": "vat_country_code-36",
                },
            ),
            "file_id": "file_id-37",
            "id": UUID("00000000-0000-4000-8000-000000000038"),
            "invoiced_at": dt.datetime(2024, 4, 12, 15, 39, 7, tzinfo=dt.UTC),
            "is_including_vat": False,
            "is_prepaid": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrSessionProjectionItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrSessionCalculationAdjustment",
                                {
                                    "amount": 43.5,
                                    "description": "description-44",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-47",
                                    "result": Seen(
                                        "OdrSessionCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 49,
                                            "rule_id": "rule_id-50",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 51,
                        "description": "description-52",
                        "is_discounted": True,
                        "order_items": [
                            Seen(
                                "OdrSessionCalculationStackItem",
                                {
                                    "id": "id-54",
                                    "invoice_id": UUID(
                                        "00000000-0000-4000-8000-000000000055",
                                    ),
                                    "is_invoiced": False,
                                },
                            ),
                        ],
                        "quantity": 57,
                        "reference": "reference-58",
                        "sku": "sku-59",
                        "subtotal": 60,
                        "total": 61,
                        "total_revenue": 62,
                        "type": "product",
                        "vat_percentage": 64,
                    },
                ),
            ],
            "metadata": {"metadata-key": "metadata-65"},
            "number": "number-66",
            "order_ids": ["order_ids-67", "order_ids-68"],
            "prepaid_at": dt.datetime(2024, 10, 14, 21, 9, 7, tzinfo=dt.UTC),
            "pricing_at": dt.datetime(2024, 11, 15, 22, 10, 7, tzinfo=dt.UTC),
            "reference": "reference-71",
            "services": [
                Seen(
                    "OdrSessionCalculationServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrSessionCalculationServiceAdjustment",
                                {
                                    "amount": 72.5,
                                    "description": "description-73",
                                    "is_discount": False,
                                    "is_percentage": True,
                                    "reference": "reference-76",
                                    "result": Seen(
                                        "OdrSessionCalculationServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": True,
                                            "output": 78,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000079",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 80.5,
                        "description": "description-81",
                        "is_percentage": False,
                        "quantity": 83,
                        "subtotal": 84,
                        "total": 85,
                        "type": "shipping",
                        "vat_percentage": 87,
                    },
                ),
            ],
            "settings": Seen(
                "OdrSessionCalculationSettings",
                {
                    "billing": Seen(
                        "OdrSessionCalculationSettingsBilling",
                        {
                            "issuer_code": "issuer_code-88",
                            "method_code": "method_code-89",
                            "provider_code": "provider_code-90",
                            "vat": Seen(
                                "OdrSessionSettingsBillingVat",
                                {"is_shift_disabled": True, "is_shift_required": False},
                            ),
                        },
                    ),
                    "shipping": Seen(
                        "OdrSessionCalculationSettingsShipping",
                        {"method_id": UUID("00000000-0000-4000-8000-000000000093")},
                    ),
                },
            ),
            "subtotal": 94,
            "total": 95,
            "updated_at": dt.datetime(2024, 1, 13, 0, 36, 7, tzinfo=dt.UTC),
            "vat": [Seen("OdrVatResult", {"amount": 97, "rate": 98})],
            "vendor": Seen(
                "OdrContact",
                {
                    "contact": Seen(
                        "OdrContactContact",
                        {
                            "address_id": "address_id-99",
                            "coc_number": "coc_number-100",
                            "email": "email-101",
                            "id": "id-102",
                            "organisation_id": "organisation_id-103",
                            "organisation_version": "organisation_version-104",
                            "phone_number_id": "phone_number_id-105",
                            "vat_number": "vat_number-106",
                            "version": "version-107",
                        },
                    ),
                    "tags": ["tags-108", "tags-109"],
                    "vat_country_code": "vat_country_code-110",
                },
            ),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_get_calculation_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_get_calculation, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/calculation",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionCalculation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_get_calculation_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_get_calculation, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.get_calculation"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_get_calculation_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get_calculation("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_get_calculation_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_get_calculation, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_get_projection(client: Afosto) -> Any:
    return client.odr.sessions.get_projection("id-11")


def test_odr_sessions_get_projection_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get_projection("id-11")

    answer: dict[str, Any] = {
        "adjustments": [
            {
                "amount": 11.5,
                "description": "description-12",
                "is_discount": True,
                "is_percentage": False,
                "reference": "reference-15",
                "result": {
                    "is_applied_rule": False,
                    "output": 17,
                    "rule_id": "rule_id-18",
                },
            },
        ],
        "client_id": "client_id-19",
        "currency": "currency-20",
        "is_including_vat": True,
        "is_vat_shifted": False,
        "items": [
            {
                "adjustments": [
                    {
                        "amount": 23.5,
                        "description": "description-24",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-27",
                        "result": {
                            "is_applied_rule": False,
                            "output": 29,
                            "rule_id": "rule_id-30",
                        },
                    },
                ],
                "amount": 31,
                "description": "description-32",
                "is_discounted": True,
                "order_items": [
                    {
                        "id": "id-34",
                        "invoice_id": "00000000-0000-4000-8000-000000000035",
                        "is_invoiced": False,
                    },
                ],
                "quantity": 37,
                "reference": "reference-38",
                "sku": "sku-39",
                "subtotal": 40,
                "total": 41,
                "total_revenue": 42,
                "type": "handling",
                "vat_percentage": 44,
            },
        ],
        "pricing_at": "2024-10-18T21:45:07Z",
        "services": [
            {
                "adjustments": [
                    {
                        "amount": 46.5,
                        "description": "description-47",
                        "is_discount": False,
                        "is_percentage": True,
                        "reference": "reference-50",
                        "result": {
                            "is_applied_rule": True,
                            "output": 52,
                            "rule_id": "00000000-0000-4000-8000-000000000053",
                        },
                    },
                ],
                "amount": 54.5,
                "description": "description-55",
                "is_percentage": False,
                "quantity": 57,
                "subtotal": 58,
                "total": 59,
                "type": "product",
                "vat_percentage": 61,
            },
        ],
        "subtotal": 62,
        "total": 63,
        "vat": [{"amount": 64, "rate": 65}],
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/projection",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrSessionProjection",
        {
            "adjustments": [
                Seen(
                    "OdrSessionCalculationAdjustment",
                    {
                        "amount": 11.5,
                        "description": "description-12",
                        "is_discount": True,
                        "is_percentage": False,
                        "reference": "reference-15",
                        "result": Seen(
                            "OdrSessionCalculationAdjustmentResult",
                            {
                                "is_applied_rule": False,
                                "output": 17,
                                "rule_id": "rule_id-18",
                            },
                        ),
                    },
                ),
            ],
            "client_id": "client_id-19",
            "currency": "currency-20",
            "is_including_vat": True,
            "is_vat_shifted": False,
            "items": [
                Seen(
                    "OdrSessionProjectionItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrSessionCalculationAdjustment",
                                {
                                    "amount": 23.5,
                                    "description": "description-24",
                                    "is_discount": True,
                                    "is_percentage": False,
                                    "reference": "reference-27",
                                    "result": Seen(
                                        "OdrSessionCalculationAdjustmentResult",
                                        {
                                            "is_applied_rule": False,
                                            "output": 29,
                                            "rule_id": "rule_id-30",
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 31,
                        "description": "description-32",
                        "is_discounted": True,
                        "order_items": [
                            Seen(
                                "OdrSessionCalculationStackItem",
                                {
                                    "id": "id-34",
                                    "invoice_id": UUID(
                                        "00000000-0000-4000-8000-000000000035",
                                    ),
                                    "is_invoiced": False,
                                },
                            ),
                        ],
                        "quantity": 37,
                        "reference": "reference-38",
                        "sku": "sku-39",
                        "subtotal": 40,
                        "total": 41,
                        "total_revenue": 42,
                        "type": "handling",
                        "vat_percentage": 44,
                    },
                ),
            ],
            "pricing_at": dt.datetime(2024, 10, 18, 21, 45, 7, tzinfo=dt.UTC),
            "services": [
                Seen(
                    "OdrSessionCalculationServiceItem",
                    {
                        "adjustments": [
                            Seen(
                                "OdrSessionCalculationServiceAdjustment",
                                {
                                    "amount": 46.5,
                                    "description": "description-47",
                                    "is_discount": False,
                                    "is_percentage": True,
                                    "reference": "reference-50",
                                    "result": Seen(
                                        "OdrSessionCalculationServiceAdjustmentResult",
                                        {
                                            "is_applied_rule": True,
                                            "output": 52,
                                            "rule_id": UUID(
                                                "00000000-0000-4000-8000-000000000053",
                                            ),
                                        },
                                    ),
                                },
                            ),
                        ],
                        "amount": 54.5,
                        "description": "description-55",
                        "is_percentage": False,
                        "quantity": 57,
                        "subtotal": 58,
                        "total": 59,
                        "type": "product",
                        "vat_percentage": 61,
                    },
                ),
            ],
            "subtotal": 62,
            "total": 63,
            "vat": [Seen("OdrVatResult", {"amount": 64, "rate": 65})],
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_get_projection_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_get_projection, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/projection",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSessionProjection", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_get_projection_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_get_projection, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.get_projection"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_get_projection_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get_projection("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_get_projection_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_get_projection, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_get_reference(client: Afosto) -> Any:
    return client.odr.sessions.get_reference("id-11")


def test_odr_sessions_get_reference_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get_reference("id-11")

    answer: dict[str, Any] = {"reference": "reference-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/reference",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSetSessionReferenceRequest", {"reference": "reference-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_odr_sessions_get_reference_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_get_reference, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/odr/sessions/id-11/reference",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSetSessionReferenceRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_get_reference_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_get_reference, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.get_reference"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_get_reference_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.get_reference("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_get_reference_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_get_reference, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_odr_sessions_set_authenticated(client: Afosto) -> Any:
    return client.odr.sessions.set_authenticated("id-11")


def test_odr_sessions_set_authenticated_full(run: Runner) -> None:
    body: params.OdrSessionsSetAuthenticatedBodyParams = {"contact_id": "contact_id-11"}

    def call(client: Afosto) -> Any:
        return client.odr.sessions.set_authenticated(
            "id-11",
            contact_id="contact_id-11",
        )

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.set_authenticated("id-11", body=body)

    answer: dict[str, Any] = {
        "additional_name": "additional_name-11",
        "email": "email-12",
        "family_name": "family_name-13",
        "given_name": "given_name-14",
        "id": "00000000-0000-4000-8000-000000000015",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/authenticated",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "OdrAuthenticationResponse",
        {
            "additional_name": "additional_name-11",
            "email": "email-12",
            "family_name": "family_name-13",
            "given_name": "given_name-14",
            "id": UUID("00000000-0000-4000-8000-000000000015"),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_set_authenticated_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_set_authenticated, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/odr/sessions/id-11/authenticated",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrAuthenticationResponse", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_set_authenticated_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_set_authenticated, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.set_authenticated"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_set_authenticated_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.set_authenticated("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_set_authenticated_is_not_repeated_after_a_503(
    run: Runner,
) -> None:
    with pytest.raises(ServerError):
        run(call_odr_sessions_set_authenticated, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_odr_sessions_set_reference(client: Afosto) -> Any:
    return client.odr.sessions.set_reference("id-11")


def test_odr_sessions_set_reference_full(run: Runner) -> None:
    body: params.OdrSetSessionReferenceRequestParams = {"reference": "reference-11"}

    def call(client: Afosto) -> Any:
        return client.odr.sessions.set_reference("id-11", reference="reference-11")

    def whole(client: Afosto) -> Any:
        return client.odr.sessions.set_reference("id-11", body=body)

    answer: dict[str, Any] = {"reference": "reference-11"}
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/reference",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSetSessionReferenceRequest", {"reference": "reference-11"})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_odr_sessions_set_reference_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_odr_sessions_set_reference, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/odr/sessions/id-11/reference",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("OdrSetSessionReferenceRequest", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_odr_sessions_set_reference_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_odr_sessions_set_reference, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "odr.sessions.set_reference"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_odr_sessions_set_reference_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.odr.sessions.set_reference("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_odr_sessions_set_reference_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_odr_sessions_set_reference, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
