"""Reading events: who sent them, what they hold, whether they are new."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.runtime.model_fixtures import contacts, orders, runtime

errors = runtime("errors")
webhooks = runtime("webhooks")
SharedSecret, Webhook = webhooks.SharedSecret, webhooks.Webhook

BODY = b'{"orderId":"o1","meta":{"a/b":[{"hash":"h1"}]},"number":7}'


def order_event(**options: Any) -> Any:
    return Webhook("order", lambda: orders.Order, **options)


def test_the_payload_is_typed() -> None:
    event = order_event().parse(BODY)
    assert event.data == orders.Order(order_id="o1")
    assert (event.name, event.raw) == ("order", BODY)


def test_text_is_taken_as_well() -> None:
    assert order_event().parse(BODY.decode()).raw == BODY


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


def test_the_repr_shows_name_and_identity_only() -> None:
    event = order_event(identity="/number").parse(BODY)
    assert repr(event) == "Event('order', identity='7')"


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


def test_an_event_is_new_once() -> None:
    recent = webhooks.RecentEvents()
    event = order_event(identity="/orderId").parse(BODY)
    assert [recent.first_time(event), recent.first_time(event)] == [True, False]


def test_events_of_different_kinds_may_share_an_identity() -> None:
    recent = webhooks.RecentEvents()
    first = order_event(identity="/orderId").parse(BODY)
    second = Webhook("refund", lambda: Any, identity="/orderId").parse(BODY)
    assert recent.first_time(first)
    assert recent.first_time(second)


def test_an_event_without_identity_is_always_new() -> None:
    recent = webhooks.RecentEvents()
    event = order_event().parse(BODY)
    assert [recent.first_time(event), recent.first_time(event)] == [True, True]


def test_the_oldest_event_is_forgotten_at_the_limit() -> None:
    recent = webhooks.RecentEvents(limit=2)
    webhook = order_event(identity="/orderId")
    events = [webhook.parse(f'{{"orderId":"{n}"}}') for n in range(3)]
    assert [recent.first_time(event) for event in events] == [True, True, True]
    assert not recent.first_time(events[2])
    assert recent.first_time(events[0])


def test_of_many_threads_one_sees_an_event_first() -> None:
    recent = webhooks.RecentEvents()
    event = order_event(identity="/orderId").parse(BODY)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(recent.first_time, [event] * 200))
    assert answers.count(True) == 1
