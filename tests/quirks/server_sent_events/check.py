"""Answers in server-sent events: what is in their data, or whole events."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from quirk_server_sent_events import (
    APIStatusError,
    APITimeoutError,
    AsyncQuirk,
    DecodeError,
    NotFoundError,
    Quirk,
    models,
)
from quirk_server_sent_events._runtime.streaming.server_sent_events import (
    ServerSentEvent,
)

from ..api import Api, Pieces

PRICE = b'data: {"amount":1,"currencyCode":"NOK"}\n\n'


def events(*pieces: bytes, error: Exception | None = None) -> httpx2.Response:
    headers = {"content-type": "text/event-stream; charset=utf-8"}
    return httpx2.Response(200, headers=headers, stream=Pieces(*pieces, error=error))


class Reader:
    """Reads what streams hold, through either client."""

    def __init__(self, face: str) -> None:
        self.is_async = face == "async"

    def __call__(
        self, api: Api, call: Callable[[Quirk], Any], *, raw: bool = False
    ) -> list[Any]:
        """Return the items, or the raw events, of the stream that `call` returns."""
        if self.is_async:
            return asyncio.run(self._later(api, call, raw=raw))
        with call(Quirk(http_client=api.http, on_drift="raise")) as stream:
            return list(stream.events() if raw else stream)

    async def _later(self, api: Api, call: Callable[[Any], Any], *, raw: bool) -> Any:
        client = AsyncQuirk(http_client=api.async_http, on_drift="raise")
        async with call(client) as stream:
            return [one async for one in (stream.events() if raw else stream)]


@pytest.fixture(params=["sync", "async"])
def read(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


def test_the_data_is_typed(read: Reader) -> None:
    api = Api(
        events(
            b": hello\n\n", PRICE[:9], PRICE[9:], b'data: {\ndata: "amount":2}\r\n\r\n'
        )
    )
    assert read(api, lambda client: client.prices.watch(symbol="x")) == [
        models.Price(amount=1, currency_code="NOK"),
        models.Price(amount=2),
    ]
    assert api.target == "/prices?symbol=x"
    assert api.request.headers["accept"] == "text/event-stream"


def test_events_as_they_are(read: Reader) -> None:
    api = Api(events(b"event: price\nid: 7\nretry: 10\n" + PRICE + b"data:\n\n"))
    first, second = read(api, lambda client: client.prices.watch(), raw=True)
    assert (first.event, first.id, first.retry) == ("price", "7", 10)
    assert first.data == '{"amount":1,"currencyCode":"NOK"}'
    assert second == ServerSentEvent("", "message", "7")
    assert repr(first) == "<ServerSentEvent 'price'>"


def test_events_of_which_nothing_is_known(read: Reader) -> None:
    api = Api(events(b"data: a\n\ndata: b\n\n"))
    found = read(api, lambda client: client.log.follow())
    assert found == [ServerSentEvent("a"), ServerSentEvent("b")]


def test_whole_events_with_json(read: Reader) -> None:
    api = Api(events(b"event: up\nid: 1\n" + PRICE))
    assert read(api, lambda client: client.moves.follow()) == [
        models.Move(
            event="up", id="1", data=models.Price(amount=1, currency_code="NOK")
        )
    ]


def test_whole_events_with_text(read: Reader) -> None:
    api = Api(events(b"retry: 5\ndata: 1\n\n"))
    assert read(api, lambda client: client.notes.follow()) == [
        models.Note(data="1", retry=5)
    ]


def test_events_of_two_kinds(read: Reader) -> None:
    api = Api(events(b"event: note\ndata: hi\n\nevent: price\n" + PRICE))
    assert read(api, lambda client: client.mixed.follow()) == [
        models.NoteEvent(event="note", data="hi"),
        models.PriceEvent(
            event="price", data=models.Price(amount=1, currency_code="NOK")
        ),
    ]


def test_done_is_the_end(read: Reader) -> None:
    body = Pieces(PRICE, b"data: [DONE]\n\n", PRICE)
    answer = httpx2.Response(200, stream=body)
    found = read(Api(answer), lambda client: client.prices.watch())
    assert len(found) == 1
    assert body.closed


def test_an_event_that_is_cut_off_is_none(read: Reader) -> None:
    api = Api(events(PRICE, b'data: {"amount":2}\n'))
    assert len(read(api, lambda client: client.prices.watch())) == 1


def test_a_connection_that_stalls(read: Reader) -> None:
    api = Api(events(PRICE, error=httpx2.ReadTimeout("x")))
    with pytest.raises(APITimeoutError) as raised:
        read(api, lambda client: client.prices.watch())
    assert raised.value.__context__ is None
    # It is not taken up again.
    assert len(api.requests) == 1


def test_an_answer_that_is_no_stream(read: Reader) -> None:
    with pytest.raises(DecodeError, match="no stream of events"):
        read(Api({"amount": 1}), lambda client: client.prices.watch())


def test_data_that_is_not_json(read: Reader) -> None:
    with pytest.raises(DecodeError) as raised:
        read(Api(events(b"data: oops\n\n")), lambda client: client.prices.watch())
    assert raised.value.raw == b"oops"


def test_an_error_comes_instead_of_the_stream(read: Reader) -> None:
    with pytest.raises(NotFoundError):
        read(Api(httpx2.Response(404)), lambda client: client.prices.watch())


def test_a_sibling_asks_for_the_stream(read: Reader) -> None:
    api = Api(events(b'data: {"delta":"a"}\n\ndata: [DONE]\n\n'))
    found = read(api, lambda client: client.chats.create_stream_2(prompt="p"))
    assert found == [models.ChatPart(delta="a")]
    assert api.json == {"prompt": "p", "stream": True}
    assert api.request.headers["accept"] == "text/event-stream"


def test_a_form_asks_for_the_stream_with_a_part_of_its_own(read: Reader) -> None:
    api = Api(events(b'data: {"delta":"a"}\n\n'))
    found = read(
        api, lambda client: client.readings.create_stream(recording=b"r", voice="v")
    )
    assert found == [models.ChatPart(delta="a")]
    assert 'form-data; name="stream"\r\n\r\ntrue\r\n' in api.text


def test_the_sibling_keeps_other_extra_members() -> None:
    api = Api(events(b'data: {"delta":"a"}\n\n'))
    client = Quirk(http_client=api.http).with_options(extra_body={"seed": 1})
    body = models.NewChat(prompt="p", stream=False)
    assert list(client.chats.create_stream_2(body=body)) == [models.ChatPart(delta="a")]
    assert api.json == {"prompt": "p", "seed": 1, "stream": True}


def test_data_that_is_an_object_is_json(read: Reader) -> None:
    api = Api(events(b'id: 1\ndata: {"isOn": true}\n\n'))
    found = read(api, lambda client: client.states.follow())
    assert found == [models.State(id="1", data=models.StateData(is_on=True))]


def test_the_method_itself_stays_as_it_is() -> None:
    api = Api({"text": "t"})
    assert Quirk(http_client=api.http).chats.create(prompt="p").text == "t"
    assert api.request.headers["accept"] == "application/json"


PROBLEM = models.Problem(reason="closed")


@pytest.mark.parametrize(
    ("status", "body"), [(404, PROBLEM), (409, PROBLEM), (410, "gone"), (422, PROBLEM)]
)
def test_an_error_is_one_value_whatever_it_is_documented_as(
    read: Reader, status: int, body: object
) -> None:
    sent = {"reason": "closed"} if body is PROBLEM else None
    answer = httpx2.Response(status, json=sent, text=None if sent else "gone")
    with pytest.raises(APIStatusError) as raised:
        read(Api(answer), lambda client: client.prices.watch())
    assert raised.value.body == body
