"""A client that answers by itself, as tests of an application use it."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator
from operator import attrgetter
from typing import Any, assert_type

import pytest
from quirk_fakes import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    RateLimitError,
    RateLimitWaitError,
    ServerError,
    UnprocessableEntityError,
    models,
    webhooks,
)
from quirk_fakes._runtime.exchange.response import Redirect
from quirk_fakes._runtime.spec.options import RequestOptions
from quirk_fakes._runtime.streaming.server_sent_events import ServerSentEvent
from quirk_fakes._runtime.testing.fake import FakeSettings
from quirk_fakes._runtime.testing.recorded import RecordedRequest
from quirk_fakes.testing import FakeQuirk, UnexpectedCallError

from clientpress.plan.client import common_arguments

ORDER = models.Order(id=7, customer_name="Ada")
CHANGES = [models.Change(id=1), models.Change(id=2)]


@pytest.fixture
def fake() -> Iterator[FakeQuirk]:
    with FakeQuirk() as made:
        yield made


def test_a_value_is_returned_by_both_clients(fake: FakeQuirk) -> None:
    fake.shop.orders.get.returns(ORDER)
    assert fake.client.shop.orders.get(7) == ORDER
    assert asyncio.run(fake.async_client.shop.orders.get(8)) == ORDER
    assert [call.arguments for call in fake.shop.orders.get.calls] == [
        {"id": 7},
        {"id": 8},
    ]


def test_without_a_word_the_document_answers(fake: FakeQuirk) -> None:
    client = fake.client
    assert client.shop.orders.get(1) == models.Order(id=41, customer_name="Ada")
    assert isinstance(client.shop.orders.create(customer_name="Ada"), models.Order)
    assert len([*client.shop.orders.list()]) == 1
    assert client.greet()
    assert client.files.read("a")
    client.files.write("a", body=b"b")
    assert client.place().status_code == 302
    assert len([*client.changes.follow()]) == 2
    assert len([*client.changes.told()]) == 2
    assert len([*client.changes.heard()]) == 2
    assert client.shop.orders.print(7).wait() is None
    assert len(fake.calls) == 11


def test_what_was_not_expected_is_told(fake: FakeQuirk) -> None:
    fake.shop.orders.get.returns(ORDER, times=1)
    fake.client.shop.orders.get(7)
    for call, why in (
        (lambda: fake.client.shop.orders.get(8), "are used up"),
        (lambda: fake.client.shop.orders.delete(8), "none is set"),
    ):
        with pytest.raises(UnexpectedCallError, match=why) as caught:
            call()
        text = str(caught.value)
        assert "(id=8) (" in text
        assert "fake.shop.orders." in text
    with pytest.raises(UnexpectedCallError):
        fake.close()


def test_a_test_may_be_asynchronous() -> None:
    async def test() -> str:
        async with FakeQuirk() as fake:
            fake.greet.returns("hello")
            return await fake.async_client.greet()

    assert asyncio.run(test()) == "hello"


def test_an_error_of_the_test_is_not_hidden_by_that() -> None:
    def test() -> None:
        with FakeQuirk(strict=True) as fake:
            with pytest.raises(UnexpectedCallError):
                fake.client.greet()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        test()


def test_how_strict_it_is_can_be_said() -> None:
    loose = FakeQuirk(strict=False)
    loose.greet.returns("hello")
    assert loose.client.shop.orders.get(7).id == 41
    strict = FakeQuirk(strict=True)
    strict.shop.orders.get.returns_example()
    assert strict.client.shop.orders.get(7).id == 41
    with pytest.raises(UnexpectedCallError):
        strict.client.greet()


def test_answers_come_one_after_the_other(fake: FakeQuirk) -> None:
    fake.greet.returns("a", times=1).returns("b", times=1).returns("c")
    assert [fake.client.greet() for _ in range(4)] == ["a", "b", "c", "c"]
    fake.greet.reset()
    assert fake.greet.calls == []


def test_an_answer_may_hang_on_the_call(fake: FakeQuirk) -> None:
    fake.shop.orders.get.replies(
        lambda call: models.Order(id=call.arguments["id"], customer_name="Ada")
    )
    assert [fake.client.shop.orders.get(n).id for n in (1, 2)] == [1, 2]


def test_type_checkers_know_what_an_operation_returns(fake: FakeQuirk) -> None:
    assert_type(fake.client.shop.orders.get(7), models.Order)
    assert_type(fake.shop.orders.get.error(404).status_code, int)
    with pytest.raises(ValueError, match=r"shop\.orders\.get"):
        fake.shop.orders.get.returns(models.Change(id=7))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"shop\.orders\.list"):
        fake.shop.orders.list.returns(["a"])  # type: ignore[list-item]
    with pytest.raises(AttributeError):
        _ = fake.shop.order  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        _ = fake.shops  # type: ignore[attr-defined]
    with pytest.raises(AssertionError):
        fake.assert_called.shop.orders.get("7")  # type: ignore[arg-type]


def test_headers_and_status_are_those_that_were_set(fake: FakeQuirk) -> None:
    fake.shop.orders.create.returns(ORDER, headers={"X-Place": "7"}, status_code=200)
    create = fake.client.shop.orders.with_raw_response.create
    response = create(customer_name="Ada")
    assert (response.status_code, response.headers["x-place"]) == (200, "7")
    assert response.parse() == ORDER


@pytest.mark.parametrize(
    ("error", "body", "raised"),
    [
        (404, {"reason": "gone"}, NotFoundError),
        (404, None, NotFoundError),
        (NotFoundError, "gone", NotFoundError),
        (NotFoundError(body={"reason": "gone"}), None, NotFoundError),
        (429, None, RateLimitError),
        (ServerError, b"\x00", ServerError),
        (418, None, APIStatusError),
        (APITimeoutError, None, APITimeoutError),
        (APIConnectionError("broken"), None, APIConnectionError),
    ],
)
def test_errors_are_those_of_the_client(
    fake: FakeQuirk, error: Any, body: Any, raised: type[APIError]
) -> None:
    fake.shop.orders.get.raises(error, body)
    with pytest.raises(raised) as caught:
        fake.client.shop.orders.get(7)
    with pytest.raises(raised) as later:
        asyncio.run(fake.async_client.shop.orders.get(7))
    for one in (caught.value, later.value):
        assert (type(one), one.operation) == (raised, "shop.orders.get")


def test_the_body_of_an_error_has_its_type(fake: FakeQuirk) -> None:
    refusal = models.Refusal(reason="sold out")
    for body in (refusal, {"reason": "sold out"}):
        fake.shop.orders.create.raises(422, body, headers={"Retry-After": "3"})
        with pytest.raises(UnprocessableEntityError) as caught:
            fake.client.shop.orders.create(customer_name="Ada")
        assert (caught.value.body, caught.value.retry_after) == (refusal, 3)
        assert caught.value.headers["content-type"] == "application/problem+json"
    by_hand = fake.shop.orders.create.error(422, refusal, headers={"Retry-After": "3"})
    assert (type(by_hand), by_hand.body) == (UnprocessableEntityError, refusal)
    assert (by_hand.operation, by_hand.retry_after) == ("shop.orders.create", 3)


def test_errors_are_made_by_hand() -> None:
    error = NotFoundError(message="gone")
    assert (error.status_code, error.message, str(error)) == (404, "gone", "status 404")
    assert ServerError().status_code == 500
    with pytest.raises(TypeError, match="status_code"):
        APIStatusError()


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (200, ValueError),
        (42, ValueError),
        (RateLimitWaitError, TypeError),
        (APIStatusError, TypeError),
    ],
)
def test_what_no_answer_causes_cannot_be_raised(
    fake: FakeQuirk, error: Any, problem: type[Exception]
) -> None:
    with pytest.raises(problem):
        fake.shop.orders.get.raises(error)


def test_what_an_operation_does_not_return_is_refused(fake: FakeQuirk) -> None:
    wrong: Any
    for wrong in ({"id": "seven"}, "text", None, 7, object()):
        with pytest.raises(ValueError, match=r"shop\.orders\.get"):
            fake.shop.orders.get.returns(wrong)
    wrong = [{"id": "seven"}]
    with pytest.raises(ValueError, match=r"shop\.orders\.list"):
        fake.shop.orders.list.returns(wrong)
    with pytest.raises(ValueError, match="times"):
        fake.greet.returns("a", times=0)


def test_a_list_comes_in_pages(fake: FakeQuirk) -> None:
    orders = [models.Order(id=number) for number in range(5)]
    fake.shop.orders.list.returns(orders, page_size=2)
    listing = fake.client.shop.orders.list(state="open")
    assert [order.id for order in listing] == [0, 1, 2, 3, 4]
    assert [len(page.items) for page in listing.pages()] == [2, 2, 1]
    assert len(fake.shop.orders.list.calls) == 6
    assert {call.arguments["state"] for call in fake.calls} == {"open"}

    async def walk() -> list[int]:
        return [order.id async for order in fake.async_client.shop.orders.list()]

    assert asyncio.run(walk()) == [0, 1, 2, 3, 4]
    fake.shop.orders.list.returns([])
    assert [*fake.client.shop.orders.list()] == []


def test_a_cursor_may_be_a_time(fake: FakeQuirk) -> None:
    assert len([*fake.client.changes.since()]) == 1
    fake.changes.since.returns(CHANGES, page_size=1)
    assert [*fake.client.changes.since()] == CHANGES


def test_a_task_is_done_at_once(fake: FakeQuirk) -> None:
    started = models.ShopOrdersPrintResponse(place=3)
    done = models.CallsGetResponse(ended_at=dt.datetime(2024, 1, 2, tzinfo=dt.UTC))
    fake.shop.orders.print.returns(started, task=done)
    work = fake.client.shop.orders.print(7)
    assert (work.result, work.wait()) == (started, done)


def test_streams_are_read_item_by_item(fake: FakeQuirk) -> None:
    fake.changes.follow.returns(CHANGES)
    assert [*fake.client.changes.follow()] == CHANGES
    told = [models.ChangesToldResponseItem(data=change) for change in CHANGES]
    fake.changes.told.returns(told)
    assert [*fake.client.changes.told()] == told
    heard = [ServerSentEvent(data="a\nb", event="told", id="1")]
    fake.changes.heard.returns(heard)
    assert [*fake.client.changes.heard()] == heard

    async def follow() -> list[models.Change]:
        return [one async for one in fake.async_client.changes.follow()]

    assert asyncio.run(follow()) == CHANGES


def test_bytes_texts_and_addresses_are_what_they_are(fake: FakeQuirk) -> None:
    fake.files.read.returns(b"\x00\xff")
    fake.files.write.returns(None)
    fake.place.returns(Redirect(302, "https://there.test/"))
    client = fake.client
    assert client.files.read("a") == b"\x00\xff"
    assert client.place().location == "https://there.test/"
    client.files.write("a", body=b"content")
    (call,) = fake.files.write.calls
    assert (call.request.method, call.request.path) == ("PUT", "/files/a")
    assert (call.request.content, call.body) == (b"content", b"content")


def test_chunks_are_read_as_they_would_be_sent(fake: FakeQuirk) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    fake.client.files.write("a", body=iter([b"a", b"b"]))
    asyncio.run(fake.async_client.files.write("a", body=chunks()))
    contents = [call.request and call.request.content for call in fake.calls]
    assert contents == [b"ab", b"ab"]


def test_the_request_shows_what_went_over_the_wire(fake: FakeQuirk) -> None:
    fake.client.shop.orders.create(customer_name="Ada", count=2)
    (call,) = fake.shop.orders.create.calls
    assert call.arguments == {"customer_name": "Ada", "count": 2}
    assert repr(call) == "shop.orders.create(customer_name='Ada', count=2)"
    request = assert_type(call.request, RecordedRequest)
    assert request.json() == {"customerName": "Ada", "count": 2}
    assert request.url == "https://api.test/orders"
    assert request.headers["authorization"] == "Bearer fake"


def test_that_a_call_was_made_is_asserted_by_calling(fake: FakeQuirk) -> None:
    client, called = fake.client, fake.assert_called
    client.shop.orders.create(customer_name="Ada")
    called.shop.orders.create(customer_name="Ada")
    called.shop.orders.create(body={"customer_name": "Ada"})
    called.shop.orders.create(body=models.NewOrder(customer_name="Ada"))
    with pytest.raises(AssertionError, match="customer_name='Ada'"):
        called.shop.orders.create(customer_name="Grace")
    with pytest.raises(AssertionError, match="nor in any other way"):
        called.shop.orders.get(7)
    client.shop.orders.list(state="open").first_page()
    called.shop.orders.list(state="open")
    client.shop.orders.print(7)
    called.shop.orders.print(7)
    assert len(fake.calls) == 3


def test_that_a_stream_was_read_is_asserted_without_reading(fake: FakeQuirk) -> None:
    client, called = fake.client, fake.assert_called
    with pytest.raises(AssertionError, match=r"changes\.follow\(\) was not called"):
        called.changes.follow()
    with client.changes.follow() as changes, client.changes.heard() as heard:
        assert [*changes, *heard]
    asserted = called.changes.follow()
    called.changes.heard()
    with pytest.raises(TypeError, match="it has no items"):
        next(asserted)


def test_that_a_list_was_read_is_asserted_however_long_it_was(fake: FakeQuirk) -> None:
    orders = [models.Order(id=number) for number in range(5)]
    fake.shop.orders.list.returns(orders, page_size=2)
    assert len([*fake.client.shop.orders.list(state="open")]) == 5
    fake.assert_called.shop.orders.list(state="open")
    pages = [call.arguments.get("page") for call in fake.calls]
    assert (len(pages), pages[0]) == (3, None)
    with pytest.raises(AssertionError):
        fake.assert_called.shop.orders.list(state="closed")


OPTIONS: list[RequestOptions] = [
    {"idempotency_key": "a"},
    {"extra_query": {"a": 1}},
    {"extra_headers": {"X-A": "secret"}},
    {"extra_body": {"a": 1}},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_options_that_change_the_request_are_compared(
    fake: FakeQuirk, options: RequestOptions
) -> None:
    create, called = fake.client.shop.orders.create, fake.assert_called.shop.orders
    create(customer_name="Ada", options={**options, "timeout": 3})
    called.create(customer_name="Ada", options=options)
    with pytest.raises(AssertionError, match=next(iter(options))) as caught:
        called.create(customer_name="Ada")
    assert "secret" not in str(caught.value)


def test_a_request_of_ones_own_is_compared_whole(fake: FakeQuirk) -> None:
    fake.client.request("POST", "/else", query={"a": 1}, headers={"X-A": "b"}, body=[1])
    called = fake.assert_called.request
    called("post", "/else", query={"a": 1}, headers={"x-a": "b"}, body=[1])
    whole: dict[str, Any] = {"query": {"a": 1}, "headers": {"X-A": "b"}, "body": [1]}
    others: list[tuple[str, str, dict[str, Any]]] = [
        ("PUT", "/else", whole),
        ("POST", "/else/", whole),
        ("POST", "/other", whole),
        ("POST", "/else", {**whole, "query": {"a": 2}}),
        ("POST", "/else", {**whole, "query": None}),
        ("POST", "/else", {**whole, "headers": {"X-A": "c"}}),
        ("POST", "/else", {**whole, "body": [2]}),
    ]
    for method, path, more in others:
        with pytest.raises(AssertionError):
            called(method, path, **more)


def test_headers_go_along_with_any_answer(fake: FakeQuirk) -> None:
    headers = {"X-Place": "3"}
    get = fake.shop.orders.get
    get.returns(ORDER, headers=headers, times=1)
    get.replies(lambda _: ORDER, headers=headers, times=1)
    get.returns_example(headers=headers, times=1)
    for _ in range(3):
        answer = fake.client.shop.orders.with_raw_response.get(7)
        assert answer.headers["x-place"] == "3"
    get.raises(404, headers=headers)
    with pytest.raises(NotFoundError) as caught:
        fake.client.shop.orders.get(7)
    assert caught.value.headers["x-place"] == "3"
    fake.shop.orders.list.returns_example(headers=headers)
    page = fake.client.shop.orders.list().first_page()
    assert page.response.headers["x-place"] == "3"


@pytest.mark.parametrize("size", [0, -1])
def test_a_page_holds_something(fake: FakeQuirk, size: int) -> None:
    with pytest.raises(ValueError, match="page_size"):
        fake.shop.orders.list.returns([], page_size=size)


def test_a_name_of_the_fake_itself_gets_a_letter_more(fake: FakeQuirk) -> None:
    fake.calls_.get.returns(models.CallsGetResponse())
    assert fake.client.calls.get("a") == models.CallsGetResponse()
    fake.close_.returns("closed")
    assert fake.client.close_() == "closed"


@pytest.mark.parametrize("name", ["gett", "_x", "shop.order", "closed_"])
def test_what_the_client_has_not_is_told(fake: FakeQuirk, name: str) -> None:
    with pytest.raises(AttributeError):
        attrgetter(name)(fake)


def test_a_fake_takes_what_all_clients_take() -> None:
    taken = {argument.name for argument in common_arguments("QUIRK")}
    assert {*FakeSettings.__annotations__} == taken


def test_hooks_and_retries_are_those_of_the_client() -> None:
    told: list[str] = []
    fake = FakeQuirk(before_request=lambda event: told.append(event.operation))
    fake.shop.orders.get.raises(503, times=1).returns(ORDER)
    with pytest.raises(ServerError):
        fake.client.shop.orders.get(7)
    again = fake.client.with_options(max_retries=0)
    assert again.shop.orders.get(7) == ORDER
    assert told == ["shop.orders.get"] * 2


def test_a_call_counts_once_however_often_it_is_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from quirk_fakes._runtime.core import clock

    waits: list[float] = []
    monkeypatch.setattr(clock, "sleep", waits.append)
    with FakeQuirk(max_retries=1) as fake:
        fake.shop.orders.get.raises(503, times=1).returns(ORDER)
        assert fake.client.shop.orders.get(7) == ORDER
        (call,) = fake.calls
    assert (call.attempts, len(waits)) == (2, 1)


def test_an_answer_may_be_left_to_be_read(fake: FakeQuirk) -> None:
    fake.files.read.returns(b"content")
    with fake.client.files.with_streaming_response.read("a") as response:
        assert b"".join(response.iter_bytes()) == b"content"


def test_a_request_of_ones_own_is_answered_too(fake: FakeQuirk) -> None:
    fake.request.returns({"a": 1})
    assert fake.client.request("GET", "/else") == {"a": 1}
    fake.request.returns("text")
    assert fake.client.request("GET", "/else") == "text"


def application(handled: list[Any], secret: Any) -> Callable[[Any, Any, Any], Any]:
    return webhooks.conversion.receiver(handled.append, secret=secret, store=None)


def test_a_webhook_is_signed_and_delivered(fake: FakeQuirk) -> None:
    handled: list[Any] = []
    secret = webhooks.signed("secret-1")
    receiver = application(handled, secret)
    deliver = fake.deliver.conversion
    assert deliver(receiver, models.Change(id=9), secret=secret).status_code == 204
    assert deliver(receiver, secret=secret, path="/hooks?a=b").status_code == 204
    both = [secret, webhooks.signed("older")]
    assert deliver(receiver, secret=both).status_code == 204
    assert deliver(receiver, secret=both[::-1]).status_code == 401
    with pytest.raises(ValueError, match="no secret is given"):
        deliver(receiver, secret=[])
    assert deliver(receiver, secret=webhooks.signed("other")).status_code == 401
    assert deliver(receiver).status_code == 401

    async def also() -> int:
        found = await fake.async_deliver.conversion(receiver, secret=secret)
        return found.status_code

    assert asyncio.run(also()) == 204
    assert [event.data.id for event in handled] == [9, 7, 7, 7]


def test_what_is_no_webhook_is_told(fake: FakeQuirk) -> None:
    deliver: Any = fake.deliver
    with pytest.raises(AttributeError, match="no webhook 'signed'"):
        _ = deliver.signed
