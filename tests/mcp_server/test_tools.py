"""What an assistant finds, learns and calls, by the SDK's own client."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from jsonschema_rs import validator_for
from mcp import Client

from clientpress.config import ApiConfig, PackageSettings
from clientpress.mcp_server.calls import Limits
from clientpress.mcp_server.session import opened
from clientpress.mock import Mock, MockTransport, read
from tests.quirks.pressing import FOLDER

from .conftest import API, KEY, Said, Shop, shop_with

ORDER = {"id": 7, "item": "tea", "state": "open", "card": "4242", "more": {"card": "1"}}
HIDDEN = {**ORDER, "card": "[hidden]", "more": {"card": "[hidden]"}}


def names(said: Said) -> list[str]:
    return [one["python"] for one in said.json["document"]]


def test_there_are_three_tools(shop: Shop, open_shop: Shop) -> None:
    async def listed(client: Client) -> Any:
        return (await client.list_tools()).tools

    tools = shop.session(listed)
    assert [tool.name for tool in tools] == [
        "find_operations",
        "describe_operation",
        "call_operation",
    ]
    assert [tool.annotations.read_only_hint for tool in tools] == [True, True, True]
    assert open_shop.session(listed)[2].annotations.destructive_hint is True
    # No text of the document stands where an assistant looks for instructions.
    assert not any("Ignore all" in str(tool) for tool in tools)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("list orders", "orders.list"),
        ("GET /orders/{id}", "orders.get"),
        ("sales", "orders.list"),
        ("changes renewing", "orders.renew"),
        ("what is bought", "orders.create"),
    ],
)
def test_operations_are_found_by_words(shop: Shop, words: str, first: str) -> None:
    found = shop.use("find_operations", words=words)
    assert names(found)[0] == first


def test_all_are_listed_in_pieces(shop: Shop) -> None:
    said = shop.use("find_operations", limit=4)
    assert (said.json["found"], len(names(said))) == (10, 4)
    assert said.json["hint"].startswith("offset 4 shows more")
    rest = shop.use("find_operations", limit=20, offset=4)
    assert len({*names(said), *names(rest)}) == 10
    assert shop.use("find_operations", words="zebra").json["found"] == 0


def test_one_is_described(shop: Shop) -> None:
    said = shop.use("describe_operation", operation="POST /orders").json
    document = said["document"]
    assert document["python"] == "orders.create"
    assert document["place"].endswith("shop.yaml:32:5")
    assert document["may_be_called"] is False
    # What it says is data, wherever it would like to stand.
    assert "Ignore all" in document["summary"]
    schema = document["arguments"]
    assert schema["anyOf"] == [{"required": ["item"]}, {"required": ["body"]}]
    assert "id" not in schema["properties"]
    assert schema["properties"]["item"]["minLength"] == 2
    valid = validator_for(schema).is_valid
    part: dict[str, Any] = {"item": "cup", "parts": []}
    assert valid({"item": "tea", "state": "open", "parts": [part]})
    assert not valid({"item": "tea", "parts": [{"item": "x"}]})
    assert not valid({"item": "tea", "state": "lost"})


def test_a_part_of_a_description_is_chosen(shop: Shop) -> None:
    said = shop.use(
        "describe_operation", operation="orders.get", select="/arguments/required"
    )
    assert said.json["document"] == ["id"]


def test_an_answer_comes_without_what_is_sensitive(shop: Shop) -> None:
    shop.replies(ORDER)
    said = shop.call("orders.get", {"id": 7})
    assert said.json == {"operation": "orders.get", "status": 200, "answer": HIDDEN}
    assert shop.requests[0].headers["x-key"] == KEY
    assert shop.lines[0].startswith("orders.get 200, ")


def test_a_secret_that_comes_back_is_hidden(shop: Shop) -> None:
    shop.replies({"item": f"sent by {KEY}", "state": "open"})
    assert shop.call("orders.get", {"id": 7}).json["answer"]["item"] == (
        "sent by [hidden]"
    )


def test_a_part_of_an_answer_is_chosen(shop: Shop) -> None:
    shop.replies({**ORDER, "parts": [ORDER]})
    said = shop.call("orders.get", {"id": 7}, select="/parts/0/item")
    assert said.json["answer"] == "tea"
    lost = shop.call("orders.get", {"id": 7}, select="/parts/0/itme")
    assert lost.is_error
    assert lost.json["hint"].startswith("at /parts/0 it has id, item, ")
    assert shop.call("orders.get", {"id": 7}, select="item").is_error


def test_a_list_is_read_page_by_page(shop: Shop) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params["page"])
        items = [{**ORDER, "id": page * 10 + n} for n in range(2)] if page < 3 else []
        return httpx2.Response(200, json={"items": items, "total": 9})

    shop.answer = answer
    given = {"arguments": {"page": 1}, "select": "/id"}
    first, second, third, end, again = shop.walk("orders.list", given)
    assert (first.json["items"], first.json["total"]) == ([10, 11], 9)
    assert second.json["items"] == [{**HIDDEN, "id": 20}, {**HIDDEN, "id": 21}]
    assert (third.json["items"], end.json["items"]) == ([], [])
    assert "next" not in end.json
    assert again.is_error
    assert "call the operation anew" in again.json["hint"]


def test_what_does_not_fit_in_an_answer_comes_next() -> None:
    with shop_with(limits=Limits(most_bytes=4_000)) as shop:
        long = {"item": "x" * 900}
        shop.replies({"items": [long] * 7, "total": 7})
        first, second, *_ = shop.walk("orders.list", {})
        assert len(first.json["items"]) == 3
        assert first.json["cut"] == "4 more items of this page come with next"
        assert first.json["hint"].startswith("a smaller per_page, or select")
        assert len(second.json["items"]) == 3
        shop.replies({"item": "tea", "parts": [long] * 60})
        said = shop.call("orders.get", {"id": 7})
        assert len(said.text.encode()) <= 4_000
        assert "cut at /parts" in said.json["cut"]
        assert "select" in said.json["hint"]


def test_an_error_is_told_in_the_terms_of_its_vendor(shop: Shop) -> None:
    shop.replies({"code": "gone", "message": "It is gone.", "trace": "t-1"}, 404)
    said = shop.call("orders.get", {"id": 7})
    assert said.is_error
    assert said.json == {
        "operation": "orders.get",
        "error": "GET /orders/{id}: 404 Not Found, code gone (There is no such order.)"
        " (see error.message)",
        "kind": "NotFoundError",
        "status": 404,
        "code": "gone",
        "meaning": "There is no such order.",
        "message": "It is gone.",
        "may_have_been_processed": False,
        "body": {"code": "gone", "message": "It is gone.", "trace": "[hidden]"},
    }


def test_no_answer_is_an_error_too(shop: Shop) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("refused", request=request)

    shop.answer = answer
    said = shop.call("orders.get", {"id": 7})
    assert (said.is_error, said.json["kind"]) == (True, "APIConnectionError")
    assert said.json["may_have_been_processed"] is False


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"id": "x"}, "id: expected integer, found string"),
        ({}, "the property 'id' is missing"),
        ({"id": 1, "idd": 1}, "unexpected property 'idd'; did you mean 'id'?"),
    ],
)
def test_arguments_are_checked_first(shop: Shop, given: Any, problem: str) -> None:
    said = shop.call("orders.get", given)
    assert said.is_error
    assert problem in said.json["problems"]
    assert "describe_operation orders.get" in said.json["hint"]
    assert shop.requests == []


@pytest.mark.parametrize(
    ("operation", "named"),
    [("get", "orders.get"), ("orders.gett", "did you mean 'orders.get'?")],
)
def test_an_unknown_operation(shop: Shop, operation: str, named: str) -> None:
    said = shop.call(operation, {})
    assert said.is_error
    assert named in said.json["hint"]


@pytest.mark.parametrize("operation", ["orders.create", "orders.renew"])
def test_what_changes_something_may_not_be_called(shop: Shop, operation: str) -> None:
    for options in ({}, {"dry_run": True}, {"next": "x"}):
        said = shop.call(operation, None, **options)
        assert said.is_error
        assert f"--allow {operation}" in said.json["hint"]
    assert shop.requests == []
    assert shop.lines == [f"{operation} was asked for and is not allowed"] * 3


def test_what_a_tool_does_not_take(shop: Shop) -> None:
    said = shop.use("call_operation", operation="orders.get", argument={"id": 1})
    assert (said.is_error, said.json["problems"]) == (
        True,
        ["unexpected property 'argument'"],
    )
    assert shop.use("call_operatoin").json["hint"] == "did you mean 'call_operation'?"


def test_what_is_allowed_is_called(open_shop: Shop) -> None:
    open_shop.replies(ORDER, 201)
    said = open_shop.call("orders.create", {"item": "tea"})
    assert (said.json["status"], said.json["answer"]) == (201, HIDDEN)
    assert open_shop.requests[0].content == b'{"item":"tea"}'
    assert open_shop.call("orders.renew", {"id": 1}).is_error


def test_a_file_is_given_as_base64(open_shop: Shop) -> None:
    open_shop.answer = lambda _request: httpx2.Response(204)
    said = open_shop.call("orders.attach", {"id": 1, "file": "JVBERg==", "title": "a"})
    assert said.json == {"operation": "orders.attach", "status": 204, "answer": None}
    assert b"\r\n\r\n%PDF\r\n" in open_shop.requests[0].content
    wrong = open_shop.call("orders.attach", {"id": 1, "file": "@/etc/passwd"})
    assert wrong.json["error"] == "file: is not base64"


def test_a_request_is_shown_and_not_sent(shop: Shop) -> None:
    said = shop.call("orders.list", {"page": 2}, dry_run=True)
    assert said.json["not_sent"].startswith("GET https://shop.example/orders?page=2\n")
    assert "x-key: HIDDEN" in said.json["not_sent"]
    assert KEY not in said.text
    assert shop.requests == []


def test_texts_files_and_streams(shop: Shop) -> None:
    headers = {"content-type": "text/plain"}
    shop.answer = lambda _: httpx2.Response(200, content=b"a note", headers=headers)
    assert shop.call("notes.read").json["answer"] == "a note"
    headers = {"content-type": "application/pdf"}
    shop.answer = lambda _: httpx2.Response(200, content=b"%PDF", headers=headers)
    assert shop.call("orders.paper", {"id": 1}).json["answer"] == {
        "media_type": "application/pdf",
        "bytes": 4,
        "base64": "JVBERg==",
    }
    shop.answer = lambda _: httpx2.Response(200, content=b"0" * 50_000, headers=headers)
    assert "too large" in shop.call("orders.paper", {"id": 1}).json["answer"]["note"]
    headers = {"content-type": "text/event-stream"}
    event = b'data: {"item": "tea", "card": "4242"}\n\n'
    shop.answer = lambda _: httpx2.Response(200, content=event * 2, headers=headers)
    said = shop.call("events.watch").json
    assert (said["items"], said["is_over"]) == (
        [{"item": "tea", "card": "[hidden]"}] * 2,
        True,
    )


def test_a_task_is_waited_for(open_shop: Shop) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST":
            return httpx2.Response(202, headers={"x-task-id": "t-1"})
        return httpx2.Response(200, json={"at": "2026-01-01"})

    open_shop.answer = answer
    assert open_shop.call("exports.start").json["task"] == "t-1"
    said = open_shop.call("exports.start", wait=True).json
    assert (said["task"], said["done"]) == ("t-1", {"at": "2026-01-01"})


def test_a_call_is_given_up_with_its_request() -> None:
    ended: list[str] = []

    class Waiting(httpx2.AsyncBaseTransport):
        async def handle_async_request(self, request: Any) -> httpx2.Response:
            del request
            try:
                begun.set()
                await anyio.sleep_forever()
            finally:
                ended.append("ended")
            raise AssertionError

    begun = anyio.Event()
    arguments = {"operation": "orders.get", "arguments": {"id": 1}}

    async def use(client: Client) -> Any:
        async with anyio.create_task_group() as group:
            group.start_soon(client.call_tool, "call_operation", arguments)
            await begun.wait()
            group.cancel_scope.cancel()
        return await client.call_tool("find_operations", {"words": "paper"})

    with shop_with(transport=Waiting()) as other:
        assert names(Said(other.session(use)))[0] == "orders.paper"
    assert ended == ["ended"]
    assert other.lines[0].startswith("orders.get cancelled, ")


def test_the_mock_answers_in_process() -> None:
    mock = Mock(read(API))
    with shop_with("orders.create", transport=MockTransport(mock)) as shop:
        made = shop.call("orders.create", {"item": "tea", "card": "4242"}).json[
            "answer"
        ]
        said = shop.call("orders.get", {"id": made["id"]}).json["answer"]
        assert (said["item"], said["card"]) == ("tea", "[hidden]")
        assert len(shop.call("orders.list").json["items"]) == 2
    assert all(exchange.is_clean for exchange in mock.exchanges)


@pytest.mark.parametrize("quirk", ["hints", "placeholder_spellings", "slightly_wrong"])
def test_operations_are_called_however_their_document_writes_them(quirk: str) -> None:
    spec = FOLDER / quirk / "openapi.yaml"
    api = ApiConfig(PackageSettings.derive("quirk"), spec, spec.parent)
    reading = read(api)
    places = {"base_url": "https://a.test"}
    with opened(reading, api, limits=Limits(), client=places) as tools:
        count = sum(one.method in ("GET", "HEAD") for one in reading.api.operations)
        assert tools.summary.endswith(f", {count} may be called")
