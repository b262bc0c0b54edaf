"""Reading events: who sent them, what they hold, whether they are new."""

from typing import Any

import pytest

from tests.runtime.model_fixtures import contacts, orders, runtime

errors = runtime("core.errors")
definition = runtime("webhooks.definition")
SharedSecret = runtime("webhooks.secrets").SharedSecret
Webhook = runtime("webhooks.webhook").Webhook

BODY = b'{"orderId":"o1","meta":{"a/b":[{"hash":"h1"}]},"number":7}'


def order_event(**options: Any) -> Any:
    return Webhook("order", lambda: orders.Order, **options)


def test_the_payload_is_typed() -> None:
    event = order_event().parse(BODY)
    assert event.data.order_id == "o1"
    assert (event.name, event.raw) == ("order", BODY)


def test_text_is_taken_as_well() -> None:
    assert order_event().parse(BODY.decode()).raw == BODY


def test_headers_are_found_in_any_case() -> None:
    headers = {"X-Tenant": "t1", "authorization": "s3cret"}
    event = order_event().parse(BODY, headers=headers)
    assert event.headers["x-tenant"] == event.headers["X-TENANT"] == "t1"
    assert "s3cret" not in f"{event!r} {event.headers!r}"


def test_without_headers_there_are_none() -> None:
    assert order_event().parse(BODY).headers == {}


def test_extras_of_the_payload_are_kept() -> None:
    event = Webhook("address", lambda: contacts.Address).parse('{"street":"A","b":1}')
    assert event.data.extra == {"b": 1}


@pytest.mark.parametrize(
    ("pointer", "identity"),
    [
        ("/orderId", "o1"),
        ("/number", "7"),
        ("/meta/a~1b/0/hash", "h1"),
        ("/meta/a~1b/1/hash", None),
        ("/meta", None),
        ("/absent", None),
        (None, None),
    ],
)
def test_the_identity_is_what_the_pointer_leads_to(
    pointer: str | None, identity: str | None
) -> None:
    assert order_event(identity=pointer).parse(BODY).identity == identity


def test_the_repr_shows_nothing_of_the_body() -> None:
    """Not the identity either, which may be somebody's number."""
    event = order_event(identity="/number").parse(BODY)
    assert repr(event) == "Event('order')"


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"orderId":"secret'])
def test_what_is_no_json_is_a_payload_error(body: bytes) -> None:
    with pytest.raises(errors.WebhookPayloadError, match="webhook order") as caught:
        order_event().parse(body)
    assert "secret" not in str(caught.value)
    assert caught.value.__context__ is None


def test_drift_raises_when_asked() -> None:
    with pytest.raises(errors.DriftError):
        order_event().parse(b'{"orderId":1}', on_drift="raise")


@pytest.mark.parametrize("name", ["X-Token", "x-token", "X-TOKEN"])
def test_the_secret_is_found_whatever_the_case_of_the_header(name: str) -> None:
    secret = SharedSecret("X-Token", "s3cret")
    event = order_event().parse(BODY, headers={name: "s3cret"}, secret=secret)
    assert event.data.order_id == "o1"


@pytest.mark.parametrize(
    "headers",
    [
        None,
        {},
        {"X-Token": ""},
        {"X-Token": "s3cre"},
        {"X-Token": "s3cret "},
        {"X-Token": "géheim"},
        {"X-Token": "\ud800"},
        {"X-Token": "s3cret", "x-token": "s3cret"},
    ],
)
def test_an_unverified_sender_is_refused(headers: dict[str, str] | None) -> None:
    with pytest.raises(errors.WebhookVerificationError) as caught:
        order_event().parse(
            BODY, headers=headers, secret=SharedSecret("X-Token", "s3cret")
        )
    assert "s3cre" not in str(caught.value)


def test_the_sender_is_verified_before_the_body_is_read() -> None:
    with pytest.raises(errors.WebhookVerificationError):
        order_event().parse(b"<html>", secret=SharedSecret("X-Token", "s3cret"))


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="is empty"):
        SharedSecret("X-Token", "")


def test_the_repr_of_a_secret_hides_it() -> None:
    assert repr(SharedSecret("X-Token", "s3cret")) == "SharedSecret('X-Token', '***')"


def test_the_answer_holds_what_its_pointers_lead_to() -> None:
    webhook = order_event(answer={"id": "/orderId", "n": "/number", "x": "/absent"})
    assert webhook.answer(webhook.parse(BODY)) == b'{"id":"o1","n":7}'


def test_without_an_expected_answer_the_body_is_empty() -> None:
    webhook = order_event()
    assert webhook.answer(webhook.parse(BODY)) == b""


@pytest.mark.parametrize("headers", [{"Event-Id": "e1"}, {"event-id": "e1"}])
def test_a_header_may_identify_an_event(headers: dict[str, str]) -> None:
    webhook = order_event(identity_header="Event-Id")
    assert webhook.parse(BODY, headers=headers).identity == "e1"


@pytest.mark.parametrize(
    "headers", [None, {}, {"Event-Id": ""}, {"Event-Id": "1", "event-id": "2"}]
)
def test_without_that_header_nothing_does(headers: dict[str, str] | None) -> None:
    webhook = order_event(identity_header="Event-Id")
    assert webhook.parse(BODY, headers=headers).identity is None


@pytest.mark.parametrize("given", ["old", "new"])
def test_while_a_secret_is_replaced_both_are_taken(given: str) -> None:
    secrets = [SharedSecret("X-Token", "old"), SharedSecret("X-Token", "new")]
    event = order_event().parse(BODY, headers={"X-Token": given}, secret=secrets)
    assert event.raw == BODY


def test_none_of_several_secrets_is_not_enough() -> None:
    secrets = [SharedSecret("X-Token", "old"), SharedSecret("X-Key", "new")]
    with pytest.raises(errors.WebhookVerificationError, match="X-Key"):
        order_event().parse(BODY, headers={"X-Token": "new"}, secret=secrets)


def test_an_empty_list_of_secrets_lets_nobody_in() -> None:
    with pytest.raises(ValueError, match="no secret"):
        order_event().parse(BODY, secret=[])


@pytest.mark.parametrize("status", [200, 399, 500])
def test_a_rejection_is_the_fault_of_the_event(status: int) -> None:
    with pytest.raises(ValueError, match="from 400 to 499"):
        definition.RejectEvent(status)
