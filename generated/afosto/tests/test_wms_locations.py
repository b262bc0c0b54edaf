"""Tests of `wms.locations`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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


def call_wms_locations_add_overage(client: Afosto) -> Any:
    return client.wms.locations.add_overage("id-11")


def test_wms_locations_add_overage_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.add_overage(
            "id-11",
            body=[
                {
                    "expires_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
                    "lot_number": "lot_number-12",
                    "position": "position-13",
                    "quantity": 14,
                    "sku": "sku-15",
                },
            ],
        )

    answer: list[Any] = [
        {
            "claim_id": "claim_id-11",
            "created_at": "2024-01-13T12:12:07Z",
            "expires_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "location_id": "location_id-15",
            "lot_number": "lot_number-16",
            "metadata": {"metadata-key": "metadata-17"},
            "position": "position-18",
            "sku": "sku-19",
            "state": "claimed",
            "updated_at": "2024-10-22T21:21:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations/id-11/overage",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=[
            {
                "expires_at": "2024-12-12T11:11:07Z",
                "lot_number": "lot_number-12",
                "position": "position-13",
                "quantity": 14,
                "sku": "sku-15",
            },
        ],
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsInventoryItem",
            {
                "claim_id": "claim_id-11",
                "created_at": dt.datetime(2024, 1, 13, 12, 12, 7, tzinfo=dt.UTC),
                "expires_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "location_id": "location_id-15",
                "lot_number": "lot_number-16",
                "metadata": {"metadata-key": "metadata-17"},
                "position": "position-18",
                "sku": "sku-19",
                "state": "claimed",
                "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_add_overage_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_add_overage, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations/id-11/overage",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsInventoryItem", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_add_overage_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_add_overage, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.add_overage"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_add_overage_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.add_overage("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_add_overage_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_locations_add_overage, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_locations_create(client: Afosto) -> Any:
    return client.wms.locations.create()


def test_wms_locations_create_full(run: Runner) -> None:
    body: params.WmsCreateLocationRequestParams = {
        "address_id": "address_id-11",
        "country_iso": "country_iso-12",
        "id": "id-13",
        "is_customer": False,
        "is_managed": True,
        "is_supplier": False,
        "is_tracking_inventory": True,
        "name": "name-18",
    }

    def call(client: Afosto) -> Any:
        return client.wms.locations.create(
            address_id="address_id-11",
            country_iso="country_iso-12",
            id="id-13",
            is_customer=False,
            is_managed=True,
            is_supplier=False,
            is_tracking_inventory=True,
            name="name-18",
        )

    def whole(client: Afosto) -> Any:
        return client.wms.locations.create(body=body)

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "country_iso": "country_iso-12",
        "created_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_customer": True,
        "is_managed": False,
        "is_supplier": True,
        "is_tracking_inventory": False,
        "name": "name-19",
        "updated_at": "2024-09-21T20:20:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsLocation",
        {
            "address_id": "address_id-11",
            "country_iso": "country_iso-12",
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_customer": True,
            "is_managed": False,
            "is_supplier": True,
            "is_tracking_inventory": False,
            "name": "name-19",
            "updated_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_locations_create_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_create, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_create_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_create, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.create"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_create_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_locations_create, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_locations_delete(client: Afosto) -> Any:
    return client.wms.locations.delete("id-11")


def test_wms_locations_delete_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.delete("id-11")

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "country_iso": "country_iso-12",
        "created_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_customer": True,
        "is_managed": False,
        "is_supplier": True,
        "is_tracking_inventory": False,
        "name": "name-19",
        "updated_at": "2024-09-21T20:20:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsLocation",
        {
            "address_id": "address_id-11",
            "country_iso": "country_iso-12",
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_customer": True,
            "is_managed": False,
            "is_supplier": True,
            "is_tracking_inventory": False,
            "name": "name-19",
            "updated_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_delete_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_delete, reply)
    sent = Sent(
        "DELETE",
        "https://api.afosto.io/wms/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_delete_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_delete, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.delete"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_delete_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.delete("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_delete_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_locations_delete, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_locations_find_by_address(client: Afosto) -> Any:
    return client.wms.locations.find_by_address()


def test_wms_locations_find_by_address_full(run: Runner) -> None:
    body: params.WmsLocationsFindByAddressBodyParams = {"address_id": "address_id-11"}

    def call(client: Afosto) -> Any:
        return client.wms.locations.find_by_address(address_id="address_id-11")

    def whole(client: Afosto) -> Any:
        return client.wms.locations.find_by_address(body=body)

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "country_iso": "country_iso-12",
        "created_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_customer": True,
        "is_managed": False,
        "is_supplier": True,
        "is_tracking_inventory": False,
        "name": "name-19",
        "updated_at": "2024-09-21T20:20:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsLocation",
        {
            "address_id": "address_id-11",
            "country_iso": "country_iso-12",
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_customer": True,
            "is_managed": False,
            "is_supplier": True,
            "is_tracking_inventory": False,
            "name": "name-19",
            "updated_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_locations_find_by_address_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_find_by_address, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/wms/search/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_find_by_address_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_find_by_address, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.find_by_address"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_find_by_address_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_wms_locations_find_by_address, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_wms_locations_get(client: Afosto) -> Any:
    return client.wms.locations.get("id-11")


def test_wms_locations_get_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.get("id-11")

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "country_iso": "country_iso-12",
        "created_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_customer": True,
        "is_managed": False,
        "is_supplier": True,
        "is_tracking_inventory": False,
        "name": "name-19",
        "updated_at": "2024-09-21T20:20:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsLocation",
        {
            "address_id": "address_id-11",
            "country_iso": "country_iso-12",
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_customer": True,
            "is_managed": False,
            "is_supplier": True,
            "is_tracking_inventory": False,
            "name": "name-19",
            "updated_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_get_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_get, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations/id-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_get_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_locations_get, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.get"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_get_refuses_an_empty_id(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.get("")

    with pytest.raises(ValueError, match="id"):
        run(call)
    assert run.sent == []


def test_wms_locations_get_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_locations_get, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_wms_locations_list(client: Afosto) -> Any:
    return client.wms.locations.list()


def test_wms_locations_list_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.wms.locations.list(deleted_at=11, page_size=12, page=13)

    answer: list[Any] = [
        {
            "address_id": "address_id-11",
            "country_iso": "country_iso-12",
            "created_at": "2024-02-14T13:13:07Z",
            "id": "id-14",
            "is_customer": True,
            "is_managed": False,
            "is_supplier": True,
            "is_tracking_inventory": False,
            "name": "name-19",
            "updated_at": "2024-09-21T20:20:07Z",
        },
    ]
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations?deleted_at=11",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "x-page": "13",
            "x-page-size": "12",
        },
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [
        Seen(
            "WmsLocation",
            {
                "address_id": "address_id-11",
                "country_iso": "country_iso-12",
                "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
                "id": "id-14",
                "is_customer": True,
                "is_managed": False,
                "is_supplier": True,
                "is_tracking_inventory": False,
                "name": "name-19",
                "updated_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
            },
        ),
    ]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_wms_locations_list_required(run: Runner) -> None:
    answer: list[Any] = [{}]
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_list, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/wms/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: list[Any] = [Seen("WmsLocation", {})]
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_list_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_wms_locations_list, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.list"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_list_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json=[{}])
    outcome = run(call_wms_locations_list, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def test_wms_locations_list_walks_all_pages(run: Runner) -> None:
    items: list[Any] = [{}]
    replies = [
        Reply(200, json=items, headers={"x-page": "2"}),
        Reply(200, json=items * 2, headers={"x-page": "3"}),
        Reply(200, json=items * 3),
    ]
    outcome = run(call_wms_locations_list, *replies, settle=(walked, walked_later))
    assert len(outcome.result) == 6
    asked = outcome.asked("header", "X-Page")
    assert asked == [None, "2", "3"]


def call_wms_locations_update(client: Afosto) -> Any:
    return client.wms.locations.update()


def test_wms_locations_update_full(run: Runner) -> None:
    body: params.WmsUpdateLocationRequestParams = {"id": "id-11", "name": "name-12"}

    def call(client: Afosto) -> Any:
        return client.wms.locations.update(id="id-11", name="name-12")

    def whole(client: Afosto) -> Any:
        return client.wms.locations.update(body=body)

    answer: dict[str, Any] = {
        "address_id": "address_id-11",
        "country_iso": "country_iso-12",
        "created_at": "2024-02-14T13:13:07Z",
        "id": "id-14",
        "is_customer": True,
        "is_managed": False,
        "is_supplier": True,
        "is_tracking_inventory": False,
        "name": "name-19",
        "updated_at": "2024-09-21T20:20:07Z",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/locations",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json=body,
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "WmsLocation",
        {
            "address_id": "address_id-11",
            "country_iso": "country_iso-12",
            "created_at": dt.datetime(2024, 2, 14, 13, 13, 7, tzinfo=dt.UTC),
            "id": "id-14",
            "is_customer": True,
            "is_managed": False,
            "is_supplier": True,
            "is_tracking_inventory": False,
            "name": "name-19",
            "updated_at": dt.datetime(2024, 9, 21, 20, 20, 7, tzinfo=dt.UTC),
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_wms_locations_update_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_wms_locations_update, reply)
    sent = Sent(
        "PUT",
        "https://api.afosto.io/wms/locations",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("WmsLocation", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_wms_locations_update_fails_as_documented(
    run: Runner,
    failure: Failure,
) -> None:
    error = run.error(call_wms_locations_update, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "wms.locations.update"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_wms_locations_update_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_wms_locations_update, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
