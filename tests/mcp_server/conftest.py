"""The shop, offered to the SDK's own client; what answers is a function of the test."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import pytest
from mcp import Client
from mcp.types import CallToolResult, TextContent

from clientpress.config import ApiConfig, PackageSettings
from clientpress.mcp_server.calls import Limits
from clientpress.mcp_server.server import server_of
from clientpress.mcp_server.session import opened
from clientpress.mcp_server.tools import Tools
from clientpress.mock import read

DOCUMENT = Path(__file__).with_name("shop.yaml")
KEY = "k3y-of-the-shop"
API = ApiConfig(
    PackageSettings.derive("shop", environment="MCP_SHOP"), DOCUMENT, DOCUMENT.parent
)
Answer = Callable[[httpx2.Request], httpx2.Response]


class Said:
    """What a tool returned."""

    def __init__(self, result: CallToolResult) -> None:
        (content,) = result.content
        assert isinstance(content, TextContent)
        self.text = content.text
        self.is_error = bool(result.is_error)

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = msgspec.json.decode(self.text)
        return found


class Shop:
    """The tools of the shop, in one session of the protocol after the other."""

    def __init__(self) -> None:
        self.answer: Answer = lambda _request: httpx2.Response(204)
        self.requests: list[httpx2.Request] = []
        self.lines: list[str] = []
        self.tools: Tools

    def transport(self) -> httpx2.MockTransport:
        def answered(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return self.answer(request)

        return httpx2.MockTransport(answered)

    def session(self, use: Callable[[Client], Awaitable[Any]]) -> Any:
        """Return what a function makes of a session."""

        async def run() -> Any:
            async with Client(server_of(self.tools, "shop")) as client:
                return await use(client)

        return asyncio.run(run())

    def use(self, tool: str, **arguments: Any) -> Said:
        """Use a tool."""
        return Said(self.session(lambda client: client.call_tool(tool, arguments)))

    def call(self, operation: str, arguments: Any = None, **options: Any) -> Said:
        """Call an operation."""
        given = {} if arguments is None else {"arguments": arguments}
        return self.use("call_operation", operation=operation, **given, **options)

    def walk(self, operation: str, given: dict[str, Any]) -> list[Said]:
        """Return the pages of a list, and what its first `next` is good for afterwards.

        All in one session: with its event loop what was begun ends.
        """

        async def use(client: Client) -> list[Said]:
            asked = {"operation": operation, **given}
            found = [Said(await client.call_tool("call_operation", asked))]
            first = {"operation": operation, "next": found[0].json["next"]}
            while "next" in found[-1].json:
                asked = {"operation": operation, "next": found[-1].json["next"]}
                found.append(Said(await client.call_tool("call_operation", asked)))
            return [*found, Said(await client.call_tool("call_operation", first))]

        walked: list[Said] = self.session(use)
        return walked

    def replies(self, value: Any, status: int = 200) -> None:
        """Answer with JSON from now on."""
        self.answer = lambda _request: httpx2.Response(status, json=value)


@contextmanager
def shop_with(
    *allowed: str,
    api: ApiConfig = API,
    limits: Limits | None = None,
    transport: httpx2.AsyncBaseTransport | None = None,
) -> Generator[Shop]:
    """Offer the shop, or another API; it takes its key from the environment."""
    shop = Shop()
    http = httpx2.AsyncClient(transport=transport or shop.transport())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MCP_SHOP_TOKEN", KEY)
        with opened(
            read(api),
            api,
            allowed=allowed,
            limits=limits or Limits(),
            client={"http_client": http, "max_retries": 0},
            listener=shop.lines.append,
        ) as shop.tools:
            yield shop


@pytest.fixture(scope="module")
def only_reading() -> Generator[Shop]:
    with shop_with() as shop:
        yield shop


@pytest.fixture(scope="module")
def allowing() -> Generator[Shop]:
    with shop_with("orders.create", "PUT /orders/*", "exports.*") as shop:
        yield shop


@pytest.fixture
def shop(only_reading: Shop) -> Shop:
    """The shop without operations that change something."""
    only_reading.requests = []
    only_reading.lines.clear()
    return only_reading


@pytest.fixture
def open_shop(allowing: Shop) -> Shop:
    """The shop with some operations that change something."""
    allowing.requests = []
    return allowing
