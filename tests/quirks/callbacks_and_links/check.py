import inspect
from typing import assert_type

import httpx2
from quirk_callbacks_and_links import Quirk, models, webhooks
from quirk_callbacks_and_links.resources.subscriptions import Subscriptions

from tests.quirks.api import Api


def test_a_callback_is_an_event_that_we_receive() -> None:
    event = webhooks.subscriptions_create_on_event.parse(b'{"number": 3}')
    assert_type(event.data, models.Event)
    assert event.data.number == 3


def test_each_address_has_its_own() -> None:
    event = webhooks.subscriptions_create_on_event_2.parse(b'{"reason": "done"}')
    assert event.data == models.Last(reason="done")


def test_callbacks_stand_beside_webhooks() -> None:
    assert webhooks.started.parse(b'{"number": 1}').data == models.Event(number=1)
    assert webhooks.subscriptions_create_shared.parse(b"{}").data == {}


def test_links_and_headers_are_documented() -> None:
    said = inspect.getdoc(Subscriptions.create) or ""
    assert "read: 201. `subscriptions.get(id=$response.body#/id)`. Reads it." in said
    assert "other: 201. `https://elsewhere.test/api.yaml#/paths/~1x/get()`." in said
    assert "X-Left: 201. How many more there may be." in said


def test_headers_are_in_the_whole_response() -> None:
    made = httpx2.Response(201, headers={"X-Left": "4"}, json={"id": "a"})
    api = Api(made)
    raw = Quirk(http_client=api.http).subscriptions.with_raw_response.create(url="u")
    assert (raw.headers["x-left"], raw.parse().id) == ("4", "a")


def test_what_is_deprecated_says_so() -> None:
    assert "Deprecated." in (inspect.getdoc(Subscriptions.get) or "")
