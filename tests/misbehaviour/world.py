"""Both clients behind one face, with a clock that does not wait."""

from __future__ import annotations

import asyncio
import importlib
import ssl
import traceback
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any, TypeVar

import httpx2
import pytest

from .server import Server

T = TypeVar("T")

KEY = "k3y-of-the-client"
ID = "id-of-somebody"
NAME = "name-of-somebody"
SECRET = "s3cret-of-the-client"
TOKEN = "t0ken-of-the-client"
_UNSPEAKABLE = (KEY, ID, NAME, SECRET, TOKEN, "://", "httpx2.")


def transport_class(package: ModuleType, kind: str) -> Any:
    """The transport by way of aiohttp or urllib3."""
    module = importlib.import_module(f"{package.__name__}.integrations.{kind}")
    return getattr(module, f"{kind.title()}Transport")


class World:
    """One of the two clients and the server that it talks to.

    `slept` has the waits between attempts, in seconds; `time` is the client's clock.
    """

    def __init__(
        self,
        package: ModuleType,
        server: Server,
        trusted: ssl.SSLContext,
        kind: str,
    ) -> None:
        self.package = package
        self.server = server
        self.kind = kind
        self.is_async = kind in ("async", "aiohttp")
        self.time = 1_000_000.0
        self.slept: list[float] = []
        self._runner = asyncio.Runner()
        self.http: Any = None
        self._trusted = trusted
        self.connect()

    def connect(self, **settings: Any) -> None:
        """Make the client, with a transport client of these settings of httpx2."""
        self.disconnect()
        settings.setdefault("verify", self._trusted)
        self.http = self._transport(settings)
        self.client = self.make_client()

    def _transport(self, settings: dict[str, Any]) -> Any:
        if self.kind == "sync":
            return httpx2.Client(**settings)
        if self.kind == "async":
            return httpx2.AsyncClient(**settings)
        limits = settings.pop("limits", httpx2.Limits(max_connections=100))
        return transport_class(self.package, self.kind)(
            ssl_context=settings.pop("verify"),
            max_connections=limits.max_connections,
            **settings,
        )

    def make_client(self, **arguments: Any) -> Any:
        """Another client of the same connections."""
        own = self.package.AsyncThings if self.is_async else self.package.Things
        settings = {"key": KEY, "client_id": "id", "client_secret": SECRET}
        settings |= {"base_url": self.server.url, "http_client": self.http}
        return own(**settings | arguments)

    def call(self, text: Callable[[Any], Any]) -> Any:
        """Make a call by the client, as `lambda client: client.things.get("1")`."""
        made = text(self.client)
        return self.run(made) if self.is_async else made

    def run(self, made: Coroutine[Any, Any, T]) -> T:
        """Run in the loop of the asynchronous client."""
        return self._runner.run(made)

    def calls(self, text: Callable[[Any, str], Any], number: int) -> list[Any]:
        """Make calls at the same time: by threads or by tasks; each gets its number."""
        texts = [str(n) for n in range(number)]
        if not self.is_async:
            with ThreadPoolExecutor(number) as pool:
                return list(pool.map(text, [self.client] * number, texts))

        async def gathered() -> list[Any]:
            return await asyncio.gather(*(text(self.client, n) for n in texts))

        return self.run(gathered())

    def failure(self, text: Callable[[Any], Any]) -> Any:
        """The error that a call ends with, found to tell no secret."""
        with pytest.raises(self.package.APIError) as raised:
            self.call(text)
        error = raised.value
        assert type(error).__module__.startswith(self.package.__name__)
        assert error.__cause__ is None
        assert error.__context__ is None
        shown = "".join(traceback.format_exception(error)) + repr(error)
        assert not [word for word in _UNSPEAKABLE if word in shown]
        return error

    def get(self) -> Any:
        """Read a thing: safe to repeat."""
        return self.call(lambda client: client.things.get(ID))

    def get_fails(self) -> Any:
        """Read a thing, in vain."""
        return self.failure(lambda client: client.things.get(ID))

    def create_fails(self) -> Any:
        """Make a thing, in vain: not safe to repeat."""
        return self.failure(lambda client: client.things.create(name=NAME))

    def order(self) -> Any:
        """Make a thing by a call that carries an idempotency key."""
        return self.call(lambda client: client.things.order(name=NAME))

    def private(self) -> Any:
        """Read what needs a token."""
        return self.call(lambda client: client.private.get())

    def close(self) -> None:
        """Close everything."""
        self.disconnect()
        self._runner.close()

    def disconnect(self) -> None:
        """Close the connections."""
        if self.http is not None and self.is_async:
            self.run(self.http.aclose())
        elif self.http is not None:
            self.http.close()

    def replace_clock(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let time pass for the client only by its waits."""

        def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            self.time += seconds

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)

        clock = self.package._runtime.core.clock
        for name, replacement in (
            ("sleep", sleep),
            ("async_sleep", async_sleep),
            ("now", lambda: self.time),
            ("monotonic", lambda: self.time),
            ("random", lambda: 1.0),
        ):
            monkeypatch.setattr(clock, name, replacement)
