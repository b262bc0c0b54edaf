"""What hooks are told of an attempt."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest


@pytest.mark.parametrize(
    ("url", "address", "port"),
    [
        ("https://api.test/a", "api.test", 443),
        ("http://api.test/a", "api.test", 80),
        ("https://api.test:8443/a", "api.test", 8443),
        ("http://api.test:443/a", "api.test", 443),
        ("http://[::1]/a", "::1", 80),
    ],
)
def test_where_the_request_goes(
    rt: Any, get: Any, url: str, address: str, port: int
) -> None:
    event = rt.RequestEvent(get, "/things", 1, rt.Origin(httpx2.URL(url)).address)
    assert (event.server_address, event.server_port) == (address, port)


def test_what_the_request_is(rt: Any, get: Any) -> None:
    event = rt.RequestEvent(get, "/things", 2, ("api.test", 443))
    assert (event.operation, event.method) == ("things.get", "GET")
    assert (event.route, event.attempt) == ("/things", 2)
    assert "s3cret" not in repr(event)


def test_an_attempt_that_is_cancelled_before_it_is_sent_is_told(
    async_world: Any, get: Any
) -> None:
    told: list[Any] = []

    async def main() -> None:
        begun = asyncio.Event()

        async def wait(_event: Any) -> None:
            begun.set()
            await asyncio.Event().wait()

        client = async_world.client(before_request=wait, after_response=told.append)
        call = asyncio.create_task(client._call(get))
        await begun.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    asyncio.run(main())
    (event,) = told
    assert (event.error_type, event.status_code, event.elapsed) == (
        "cancelled",
        None,
        0.0,
    )
    assert async_world.requests == []
