"""Applications on a socket of this machine, served by uvicorn."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .asgi import App, Message, Receive, Send

_LONGEST_HEAD = 4_000_000
"""Bytes of the head of a request: some documents allow for long ones, and what is wrong with
these is for the mock to say."""
_AT_ONCE = struct.pack("ii", 1, 0)


class _Protocol(H11Protocol):
    """A connection that an application can reset."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        app = self.app

        async def resettable(scope: Message, receive: Receive, send: Send) -> None:
            extensions = {
                **scope.get("extensions", {}),
                "clientpress.reset": self._reset,
            }
            await app({**scope, "extensions": extensions}, receive, send)

        self.app = resettable

    def _reset(self) -> None:
        own: socket.socket | None = self.transport.get_extra_info("socket")
        if own is not None:
            own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self.transport.abort()


def bound(host: str, port: int) -> socket.socket:
    """Return a socket at an address; port 0 is any that is free.

    Raises:
        OSError: there is no such address, or it is taken.
        OverflowError: there are no such ports.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol named, asyncio turns Nagle's delays off.
    own = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        own.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        own.bind((host, port))
    except (OSError, OverflowError):
        own.close()
        raise
    return own


def server(
    app: App,
    *,
    ready: Callable[[], None] | None = None,
    beside: Callable[[], Coroutine[None, None, None]] | None = None,
) -> uvicorn.Server:
    """Return a server of an application, as `application(mock)` is one.

    Its `run(sockets=[...])` serves until it is told to end. `ready` is called when it
    begins to, and `beside` runs in the same event loop from then on; what it raises ends
    the server, and is raised by `run`.
    """
    config = uvicorn.Config(
        app,
        http=_Protocol,
        lifespan="off",
        access_log=False,
        log_level="critical",
        server_header=False,
        h11_max_incomplete_event_size=_LONGEST_HEAD,
        timeout_graceful_shutdown=1,
    )
    return _Server(config, ready, beside)


class _Server(uvicorn.Server):
    def __init__(
        self,
        config: uvicorn.Config,
        ready: Callable[[], None] | None,
        beside: Callable[[], Coroutine[None, None, None]] | None,
    ) -> None:
        super().__init__(config)
        self._ready = ready
        self._beside = beside
        self._task: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._ready is not None:
            self._ready()
        if self._beside is not None:
            self._task = asyncio.create_task(self._beside())
            self._task.add_done_callback(self._end_if_failed)

    def _end_if_failed(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await super().shutdown(sockets)
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
