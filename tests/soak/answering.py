"""A server on loopback that notes when requests come, in nanoseconds."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from contextlib import suppress


async def serve() -> None:
    """Answer until stdin ends, by 204; the first line said is the port, then moments."""
    moments: list[int] = []

    async def answer(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                moments.append(time.monotonic_ns())
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=1000)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    sys.stdout.write(json.dumps(moments))


if __name__ == "__main__":
    asyncio.run(serve())
