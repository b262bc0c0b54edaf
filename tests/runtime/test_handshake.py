"""Connections that are given up in their TLS handshake are closed, and no others."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.runtime.model_fixtures import runtime

Handshake = runtime("transport.tls_handshake").Handshake
CONNECTED = "connection.connect_tcp.complete"


class Stream:
    """A connection that counts how often it was closed."""

    closed = 0

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize(
    ("steps", "closed"),
    [
        ([], 0),
        (["connection.connect_tcp.started"], 0),
        ([CONNECTED], 1),
        ([CONNECTED, "connection.start_tls.started"], 1),
        ([CONNECTED, "connection.start_tls.started", "connection.start_tls.failed"], 1),
        (
            [
                CONNECTED,
                "connection.start_tls.started",
                "connection.start_tls.complete",
            ],
            0,
        ),
        ([CONNECTED, "http11.send_request_headers.started"], 0),
    ],
)
def test_a_connection_is_closed_until_its_handshake_is_done(
    steps: list[str], closed: int
) -> None:
    stream = Stream()
    handshake = Handshake()

    async def main() -> None:
        for step in steps:
            details: dict[str, Any] = {
                "return_value": stream if step == CONNECTED else 1
            }
            await handshake(step, details)
        await handshake.close()

    asyncio.run(main())
    assert stream.closed == closed
