"""Paged operations, their answers, and walking over them."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import msgspec


class Search(msgspec.Struct, omit_defaults=True):
    text: str
    after: str | None = None


class Found(msgspec.Struct):
    the_names: list[str] | None = msgspec.field(name="theNames", default=None)


def operation(rt: Any, paging: Any, *args: Any, **kwargs: Any) -> Any:
    """`GET /names`, paged as `Paging(*args, **kwargs)` says; it answers any JSON."""
    type_ = kwargs.pop("type", Any)
    return rt.Operation(
        "names.list",
        "GET",
        "/names",
        parameters=(
            rt.Parameter("page", "query"),
            rt.Parameter("limit", "query"),
            rt.Parameter("after", "header", wire="X-After"),
        ),
        results={"200": rt.Json(lambda: type_), "204": rt.Nothing()},
        paging=paging.Paging(*args, **kwargs),
    )


def search(rt: Any, paging: Any, style: str = "cursor", **kwargs: Any) -> Any:
    """`POST /search`, asked for pages by the field `after` of its body."""
    if style == "cursor":
        kwargs.setdefault("response", ("body", "/next"))
    return rt.Operation(
        "names.search",
        "POST",
        "/search",
        body=rt.Body("application/json"),
        results={"200": rt.Json(lambda: Any)},
        paging=paging.Paging(
            style, argument="after", in_body=True, items="/names", **kwargs
        ),
    )


def page(names: Any, **headers: str) -> httpx2.Response:
    body = list(names) if isinstance(names, str) else names
    return httpx2.Response(
        200, headers={k.replace("_", "-"): v for k, v in headers.items()}, json=body
    )


def pager(world: Any, paging: Any, client: Any, *args: Any, **kwargs: Any) -> Any:
    function = paging.async_walk_pages if world.is_async else paging.walk_pages
    return function(client._calls, *args, **kwargs)


def walk(world: Any, paging: Any, client: Any, *args: Any, **kwargs: Any) -> list[Any]:
    """Return the items of all pages, in either world."""
    names = pager(world, paging, client, *args, **kwargs)
    if not world.is_async:
        return list(names)

    async def collect() -> list[Any]:
        return [name async for name in names]

    return asyncio.run(collect())


def queries(world: Any) -> list[str]:
    return [request.url.query.decode() for request in world.requests]


def bodies(world: Any) -> list[Any]:
    return [msgspec.json.decode(r.content) for r in world.requests]
