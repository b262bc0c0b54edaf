"""Each client over a real socket does what its vendor's document says."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from collections.abc import Iterator
from urllib.parse import parse_qs

import fenix_collect
import fenix_partners
import netfinity
import pytest
import telenor_agreements
from fenix_collect import webhooks as collect_webhooks
from netfinity import webhooks as netfinity_webhooks
from netfinity._runtime.core import clock as netfinity_clock

from tests.loopback.server import Server

SSN = "19670210-7787"


def test_fenix_partners_sends_the_bare_token_the_locale_and_a_quoted_path(
    server: Server,
) -> None:
    server.answer(200, {"id": 7, "display_id": "K 1/2", "nickname": "kept"})
    base_url = f"{server.url}/partners/v1"
    with fenix_partners.FenixPartners(token="t0ken", base_url=base_url) as client:
        contact = client.contacts.get("K 1/2", locale="se")
    (asked,) = server.asked
    assert asked.method == "GET"
    assert asked.target == "/partners/v1/contacts/K%201%2F2"
    assert asked.headers["authentication"] == "t0ken"
    assert asked.headers["locale"] == "se"
    assert "authorization" not in asked.headers
    assert contact.display_id == "K 1/2"
    assert contact.extra == {"nickname": "kept"}


def test_fenix_partners_lets_the_header_name_be_chosen(server: Server) -> None:
    server.answer(200, [])
    with fenix_partners.FenixPartners(
        token="t0ken", token_header="Authorization", base_url=server.url
    ) as client:
        assert client.contacts.invoices.list("1") == []
    assert server.asked[0].headers["authorization"] == "t0ken"
    assert "authentication" not in server.asked[0].headers


def test_fenix_partners_needs_the_server_name() -> None:
    with pytest.raises(
        fenix_partners.ClientConfigurationError, match="FENIX_PARTNERS_BASE_NAME"
    ):
        fenix_partners.FenixPartners(token="t0ken")


def test_fenix_partners_tells_of_missing_abilities_but_not_of_the_person(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answer(403, f"No right to see {SSN}")
    with (
        fenix_partners.FenixPartners(token="t0ken", base_url=server.url) as client,
        pytest.raises(fenix_partners.PermissionDeniedError) as caught,
    ):
        client.contacts.get_by_ssn(SSN)
    error = caught.value
    assert error.required_scopes == ("contacts:read",)
    assert error.message == f"No right to see {SSN}"
    shown = f"{error} {error!r} {client!r} {caplog.text}"
    assert "contacts:read" in shown
    assert SSN not in shown
    assert "t0ken" not in shown


def test_fenix_collect_creates_a_contact(server: Server) -> None:
    contact = {
        "preferred_landing_page": "https://a.example/1",
        "default_landing_page": "https://a.example/2",
        "uuid": "9a9114a5-83df-48b0-9306-40d744e65cc0",
        "name": "My",
        "last_name": None,
        "ssn": "196702107787",
        "external_id": None,
        "phone": "+46700000000",
        "email": None,
        "created_at": "2023-11-08T22:31:13+01:00",
    }
    server.answer(201, contact)
    base_url = f"{server.url}/pub/v1"
    with fenix_collect.FenixCollect(api_key="k3y", base_url=base_url) as client:
        made = client.campaigns.contacts.create("8", name="My", last_name=None)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("POST", "/pub/v1/campaigns/8/new-contect")
    assert asked.headers["api-key"] == "k3y"
    assert asked.json() == {"name": "My", "last_name": None}
    assert made.created_at.isoformat() == "2023-11-08T22:31:13+01:00"
    for secret in ("196702107787", "+46700000000", "https://a.example/1"):
        assert secret not in repr(made)


def test_fenix_collect_lets_a_path_be_replaced(server: Server) -> None:
    server.answer(422, {"message": "No.", "errors": {"ssn": ["The ssn is odd."]}})
    with (
        fenix_collect.FenixCollect(
            api_key="k3y",
            base_url=server.url,
            paths={"campaigns.contacts.create": "/campaigns/{campaign}/new-contact"},
        ) as client,
        pytest.raises(fenix_collect.UnprocessableEntityError) as caught,
    ):
        client.campaigns.contacts.create("8", name="My")
    assert server.asked[0].target == "/campaigns/8/new-contact"
    assert isinstance(caught.value.body, fenix_collect.models.ValidationProblem)
    assert caught.value.body.errors == {"ssn": ["The ssn is odd."]}


def test_fenix_collect_recognises_a_repeated_conversion() -> None:
    payload = {
        "payload_hash": "356a192b7913b04c54574d18c28d46e6395428ab",
        "payload_generated_at": "2023-11-08T22:31:13+01:00",
        "campaign": {
            "preferred_landing_page": "https://a.example/c",
            "default_landing_page": "https://a.example/d",
            "uuid": "8",
            "name": "Vårkampanj 2022",
            "internal_name": "VK22Q1",
            "due_at": "2024-12-12",
            "external_recruitment_id": None,
            "external_campaign_group_id": None,
            "external_donation_purpose_id": None,
        },
        "contact": {
            "preferred_landing_page": "https://a.example/e",
            "default_landing_page": "https://a.example/f",
            "uuid": "9a9114a5-83df-48b0-9306-40d744e65cc0",
            "name": "My Möller",
            "last_name": None,
            "ssn": "196702107787",
            "external_id": "1234567",
            "phone": "+16466637874",
            "email": "my@example.net",
            "created_at": "2023-11-08T22:31:13+01:00",
        },
        "bank_details": {
            "name": "SEB",
            "clearing": "12345",
            "account": "12334346657",
            "amount_to_give": "100",
            "frequency": None,
        },
    }
    again = {**payload, "payload_generated_at": "2023-11-08T22:36:13+01:00"}
    secret = collect_webhooks.SharedSecret("X-Secret", "s3cret")
    headers = {"x-secret": "s3cret"}
    events = [
        collect_webhooks.conversion.parse(
            json.dumps(body), headers=headers, secret=secret, on_drift="raise"
        )
        for body in (payload, again)
    ]
    assert events[0].identity == events[1].identity == payload["payload_hash"]
    assert events[0].data.campaign.name == "Vårkampanj 2022"
    assert events[0].data.bank_details.amount_to_give == "100"
    for hidden in ("196702107787", "12334346657", "+16466637874", "my@example.net"):
        assert hidden not in f"{events[0]!r} {events[0].data!r}"


def test_netfinity_sends_the_mandatory_headers_and_waits_as_asked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(netfinity_clock, "sleep", waits.append)
    limits = {
        "X-RateLimit-Limit": "60",
        "X-RateLimit-Remaining": "0",
        "Retry-After": "42",
    }
    server.answer(429, {"message": "Too many"}, limits).answer(200, {"accepted": True})
    token = {"sms": "sms-t0ken", "": "other-t0ken"}
    with netfinity.Netfinity(token=token, base_url=f"{server.url}/v2") as client:
        result = client.sms.send(msisdn="359881234567", text="Hello", id="123")
    first, second = server.asked
    assert waits == [42.0]
    assert first == second
    assert first.method == "POST"
    assert first.target == "/v2/sms/notification/send"
    assert first.headers["accept"] == "application/json"
    assert first.headers["content-type"] == "application/json"
    assert first.headers["authorization"] == "Bearer sms-t0ken"
    assert first.json() == {"msisdn": "359881234567", "text": "Hello", "id": "123"}
    assert result == {"accepted": True}


def test_netfinity_types_the_validation_error(server: Server) -> None:
    problems = {
        "message": "The given data was invalid.",
        "errors": {"msisdn": ["The msisdn must be between 8 and 20 digits."]},
    }
    server.answer(422, problems)
    with (
        netfinity.Netfinity(token="t0ken", base_url=server.url) as client,
        pytest.raises(netfinity.UnprocessableEntityError) as caught,
    ):
        client.services.send("sms/notification/send", body={"msisdn": "1"})
    assert server.asked[0].target == "/sms/notification/send"
    assert caught.value.body.errors == problems["errors"]


def test_netfinity_answers_a_pingback_with_both_identifiers() -> None:
    body = json.dumps(
        {
            "uuid": "u-1",
            "id": "123",
            "service": "sms/notification/send",
            "timestamp": "2020-12-30 12:00:00",
            "payload": {"status": {"code": 201, "description": "Queued"}},
        }
    )
    event = netfinity_webhooks.pingback.parse(body, on_drift="raise")
    answer = netfinity_webhooks.pingback.answer(event)
    assert json.loads(answer) == {"uuid": "u-1", "id": "123"}


def _token(name: str) -> dict[str, object]:
    return {"access_token": name, "token_type": "Bearer", "expires_in": 3600}


def test_telenor_fetches_one_token_and_sends_both_order_shapes(server: Server) -> None:
    server.answer(200, _token("a-token"))
    server.answer(200, [{"orderId": "010780005503"}])
    server.answer(200, [{"orderId": "010780005504"}])
    with telenor_agreements.TelenorAgreements(
        client_id="cid",
        client_secret="csecret",
        username="user",
        password="pass",
        base_url=server.url,
        token_url=f"{server.url}/oauth/v2/token",
    ) as client:
        (update,) = client.orders.create(
            body={
                "type": "UPDATE_PRODUCT",
                "agreement_id": 5538579,
                "product_id": 2799029,
                "configurations": [{"id": 6140, "value": "11175198"}],
            }
        )
        client.orders.create(
            body=telenor_agreements.models.AddProductOrder(
                type="ADD_PRODUCT",
                agreement_id="5538579",
                product_offering_id="13883",
            )
        )
    fetch, first, second = server.asked
    assert (fetch.method, fetch.target) == ("POST", "/oauth/v2/token")
    identity = base64.b64encode(b"cid:csecret").decode()
    assert fetch.headers["authorization"] == f"Basic {identity}"
    form = parse_qs(fetch.body.decode())
    assert form["grant_type"] == ["password"]
    assert (form["username"], form["password"]) == (["user"], ["pass"])
    assert first.target == "/corporate-agreements/v2/orders"
    assert first.headers["authorization"] == "Bearer a-token"
    assert first.json() == {
        "type": "UPDATE_PRODUCT",
        "agreementId": 5538579,
        "productId": 2799029,
        "configurations": [{"id": 6140, "value": "11175198"}],
    }
    assert second.json() == {
        "type": "ADD_PRODUCT",
        "agreementId": "5538579",
        "productOfferingId": "13883",
    }
    assert update.order_id == "010780005503"


def test_telenor_refreshes_once_for_an_expired_token(
    server: Server, telenor: telenor_agreements.TelenorAgreements
) -> None:
    server.answer(200, _token("old")).answer(401, {"fault": {"code": 40106}})
    server.answer(200, _token("new")).answer(200, [])
    assert telenor.agreements.list() == []
    assert [a.headers["authorization"] for a in server.asked[1::2]] == [
        "Bearer old",
        "Bearer new",
    ]


def test_telenor_does_not_refresh_for_a_wrong_client(
    server: Server, telenor: telenor_agreements.TelenorAgreements
) -> None:
    server.answer(200, _token("old")).answer(401, "Error code 40108")
    with pytest.raises(telenor_agreements.AuthenticationError) as caught:
        telenor.agreements.list()
    assert len(server.asked) == 2
    assert caught.value.code == "40108"
    assert caught.value.code_meaning == "The client id or the client secret is wrong."


def test_telenor_order_is_not_sent_twice_when_the_server_fails(
    server: Server, telenor: telenor_agreements.TelenorAgreements
) -> None:
    server.answer(200, _token("t")).answer(500, {"code": "500100"})
    with pytest.raises(telenor_agreements.ServerError) as caught:
        telenor.orders.create(
            body={"type": "UPDATE_PRODUCT", "agreement_id": 1, "product_id": 2}
        )
    assert len(server.asked) == 2
    assert caught.value.code == "500100"


def test_telenor_logout_answers_in_plain_text(server: Server) -> None:
    server.answer(200, "OK!")
    with telenor_agreements.TelenorAgreements(token="t", base_url=server.url) as client:
        assert client.oauth.logout() == "OK!"


def test_the_asynchronous_client_does_the_same(server: Server) -> None:
    server.answer(200, []).answer(200, [])

    async def both() -> list[object]:
        async with fenix_collect.AsyncFenixCollect(
            api_key="k3y", base_url=server.url
        ) as client:
            return list(
                await asyncio.gather(client.campaigns.list(), client.campaigns.list())
            )

    assert asyncio.run(both()) == [[], []]
    assert [asked.target for asked in server.asked] == ["/my-campaigns"] * 2


@pytest.fixture
def telenor(server: Server) -> Iterator[telenor_agreements.TelenorAgreements]:
    """A client that fetches its token from the loopback server."""
    with telenor_agreements.TelenorAgreements(
        client_id="cid",
        client_secret="csecret",
        username="user",
        password="pass",
        base_url=server.url,
        token_url=f"{server.url}/oauth/v2/token",
    ) as client:
        yield client
