"""Small calls over a socket, by each transport, against the same on the bare library.

What is compared is the CPU time of this process; the server is another one.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from typing import Any

import aiohttp
import httpx2
import msgspec
import urllib3

from .calling import pressed
from .measure import Action, Row
from .server import ITEMS, PAGE, serving

_ACCEPT = {"Accept": "application/json"}
_BODY = {"reference": "A-1", "quantity": 3}
_CALLS = 100
_RUNS = 11
_AT_ONCE = (1, 50)
_WALKS = 5

AsyncAction = Callable[[], Awaitable[object]]


def send() -> Iterator[Row]:
    """One object there, one back: GET and POST, alone and with others."""
    with pressed() as package, serving() as url:
        yield from _sync(package, url)
        yield from asyncio.run(_async(package, url))
        yield asyncio.run(_walk(package, url))


def _transport(package: Any, name: str) -> Any:
    module = importlib.import_module(f"{package.__name__}.integrations.{name}")
    return getattr(module, f"{name.title()}Transport")()


def _sync(package: Any, url: str) -> Iterator[Row]:
    http, pool = httpx2.Client(), urllib3.PoolManager()
    by_urllib3 = package.Answers(
        base_url=url, http_client=_transport(package, "urllib3")
    )
    rivals: tuple[tuple[str, Any, str, Action, Action], ...] = (
        (
            "httpx2",
            package.Answers(base_url=url),
            "at most 0.85",
            lambda: json.loads(
                http.get(
                    f"{url}/plain/id-1", params={"locale": "se"}, headers=_ACCEPT
                ).content
            ),
            lambda: json.loads(
                http.post(f"{url}/plain", json=_BODY, headers=_ACCEPT).content
            ),
        ),
        (
            "urllib3",
            by_urllib3,
            "at most 1.4",
            lambda: json.loads(
                pool.request(
                    "GET", f"{url}/plain/id-1", fields={"locale": "se"}, headers=_ACCEPT
                ).data
            ),
            lambda: json.loads(
                pool.request("POST", f"{url}/plain", json=_BODY, headers=_ACCEPT).data
            ),
        ),
    )
    for name, client, target, get, post in rivals:
        with client:
            calls = _calls(client)
            for method, bare in (("GET", get), ("POST", post)):
                values = _ratios(calls[method], bare)
                yield Row(_what(method, "sync", name), "times", values, target)


async def _async(package: Any, url: str) -> list[Row]:
    rows: list[Row] = []
    async with httpx2.AsyncClient() as http, aiohttp.ClientSession() as session:

        async def httpx2_get() -> object:
            query = {"locale": "se"}
            answer = await http.get(f"{url}/plain/id-1", params=query, headers=_ACCEPT)
            return json.loads(answer.content)

        async def httpx2_post() -> object:
            answer = await http.post(f"{url}/plain", json=_BODY, headers=_ACCEPT)
            return json.loads(answer.content)

        async def aiohttp_get() -> object:
            query = {"locale": "se"}
            async with session.get(
                f"{url}/plain/id-1", params=query, headers=_ACCEPT
            ) as answer:
                return json.loads(await answer.read())

        async def aiohttp_post() -> object:
            async with session.post(
                f"{url}/plain", json=_BODY, headers=_ACCEPT
            ) as answer:
                return json.loads(await answer.read())

        by_aiohttp = _transport(package, "aiohttp")
        rivals: tuple[tuple[str, Any, str, AsyncAction, AsyncAction], ...] = (
            ("httpx2", None, "at most 0.85", httpx2_get, httpx2_post),
            ("aiohttp", by_aiohttp, "at most 1.7", aiohttp_get, aiohttp_post),
        )
        for name, given, target, get, post in rivals:
            async with package.AsyncAnswers(base_url=url, http_client=given) as client:
                calls = _calls(client)
                for at_once in _AT_ONCE:
                    for method, bare in (("GET", get), ("POST", post)):
                        values = await _async_ratios(calls[method], bare, at_once)
                        what = _what(method, f"async, {at_once} at once", name)
                        rows.append(Row(what, "times", values, target))
    return rows


class _Customer(msgspec.Struct):
    id: str
    name: str
    email: str


class _Plain(msgspec.Struct, rename="camel"):
    id: str
    reference: str
    quantity: int
    total: float
    is_paid: bool
    created_at: datetime
    customer: _Customer
    tags: list[str]
    note: str | None
    kind: str


class _Page(msgspec.Struct):
    count: int
    items: list[_Plain]


async def _walk(package: Any, url: str) -> Row:
    """A paged list to its end, against a loop written by hand."""
    decoder = msgspec.json.Decoder(_Page)
    transport = _transport(package, "aiohttp")
    async with (
        aiohttp.ClientSession() as session,
        package.AsyncAnswers(base_url=url, http_client=transport) as client,
    ):

        async def ours() -> int:
            count = 0
            async for _ in client.pages.list(top=PAGE):
                count += 1
            return count

        async def by_hand() -> int:
            count = 0
            while True:
                query = {"skip": count, "top": PAGE}
                async with session.get(f"{url}/pages", params=query) as answer:
                    page = decoder.decode(await answer.read())
                for _ in page.items:
                    count += 1
                if count >= page.count:
                    return count

        values: list[float] = []
        for _ in range(_WALKS):
            costs: list[float] = []
            for walk in (ours, by_hand):
                gc.collect()
                start = time.process_time()
                if await walk() != ITEMS:
                    raise RuntimeError("the list was not walked to its end")
                costs.append(time.process_time() - start)
            values.append(costs[0] / costs[1])
    what = f"{ITEMS:,} items of a paged list, async / aiohttp, msgspec"
    return Row(what, "times", values, "at most 1.6")


def _what(method: str, how: str, name: str) -> str:
    return f"a small {method}, {how} / bare {name}"


def _calls(client: Any) -> dict[str, Callable[[], Any]]:
    return {
        "GET": lambda: client.plain.get("id-1", locale="se"),
        "POST": lambda: client.plain.create(reference="A-1", quantity=3),
    }


def _cpu(action: Action) -> float:
    gc.collect()
    start = time.process_time()
    for _ in range(_CALLS):
        action()
    return time.process_time() - start


def _ratios(one: Action, other: Action) -> list[float]:
    for action in (one, other):
        action()
    return [_cpu(one) / _cpu(other) for _ in range(_RUNS)]


async def _async_cpu(action: AsyncAction, at_once: int) -> float:
    async def some() -> None:
        for _ in range(_CALLS // at_once):
            await action()

    gc.collect()
    start = time.process_time()
    await asyncio.gather(*(some() for _ in range(at_once)))
    return time.process_time() - start


async def _async_ratios(
    one: AsyncAction, other: AsyncAction, at_once: int
) -> list[float]:
    for action in (one, other):
        await _async_cpu(action, at_once)
    return [
        await _async_cpu(one, at_once) / await _async_cpu(other, at_once)
        for _ in range(_RUNS)
    ]
