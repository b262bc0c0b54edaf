"""The runtime as a client has it: copied into a package, imported from there."""

from __future__ import annotations

import asyncio
import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest

RUNTIME = Path(__file__).parents[2] / "templates" / "package" / "_runtime"
PACKAGE = "exchange_acme"
MODULES = (
    "auth.context",
    "auth.oauth2",
    "auth.schemes",
    "auth.tokens",
    "client.caller",
    "client.calls",
    "client.client",
    "client.resource",
    "codec.decode",
    "codec.model",
    "core.clock",
    "core.errors",
    "core.headers",
    "core.lazy",
    "core.logs",
    "core.sentinel",
    "exchange.drivers",
    "exchange.exchange",
    "exchange.observe",
    "exchange.response",
    "exchange.service",
    "exchange.session",
    "exchange.status_errors",
    "limits.call_limits",
    "limits.limiter",
    "request.body",
    "request.parameters",
    "request.prepared_call",
    "request.route",
    "spec.hooks",
    "spec.operation",
    "spec.options",
    "spec.paging",
    "spec.server",
    "streaming.streamed_response",
    "transport.connection_wait",
    "transport.effects",
    "transport.failures",
    "transport.refusals",
    "transport.request",
    "transport.retry",
    "webhooks.stores",
)

Answer = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture(scope="session")
def package_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("client")
    package = folder / PACKAGE
    shutil.copytree(
        RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__")
    )
    (package / "__init__.py").write_text(
        "from ._runtime.client.client import AsyncClient, SyncClient\n"
        "from ._runtime.core.errors import APIError\n"
    )
    return folder


@pytest.fixture(scope="session")
def rt(package_folder: Path) -> Iterator[Any]:
    """Every public name of the runtime, and each module by its own name."""
    sys.path.insert(0, str(package_folder))
    runtime = SimpleNamespace()
    for name in MODULES:
        module = importlib.import_module(f"{PACKAGE}._runtime.{name}")
        for public in module.__all__:
            setattr(runtime, public, getattr(module, public))
    for name in MODULES:
        module = importlib.import_module(f"{PACKAGE}._runtime.{name}")
        setattr(runtime, f"{name.rpartition('.')[2]}_module", module)
    yield runtime
    sys.path.remove(str(package_folder))


class FakeClock:
    """Time that passes only by sleeping; `slept` holds each sleep, in seconds."""

    def __init__(self) -> None:
        self.time = 1_000_000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def now(self) -> float:
        return self.time


@pytest.fixture(autouse=True)
def clock(rt: Any, monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    fake = FakeClock()
    monkeypatch.setattr(rt.clock_module, "sleep", fake.sleep)
    monkeypatch.setattr(rt.clock_module, "async_sleep", fake.async_sleep)
    monkeypatch.setattr(rt.clock_module, "now", fake.now)
    monkeypatch.setattr(rt.clock_module, "monotonic", fake.now)
    monkeypatch.setattr(rt.clock_module, "random", lambda: 1.0)
    return fake


class World:
    """One of the two clients, with a server that gives the answers it is told.

    `requests` holds what the server received. Asking it for more answers than it has
    fails the test.
    """

    def __init__(self, rt: Any, *, is_async: bool) -> None:
        self.rt = rt
        self.is_async = is_async
        self.requests: list[httpx2.Request] = []
        self.answers: list[Answer] = []

    def handle(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        assert self.answers, "the client asked more often than expected"
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx2.Response) else answer(request)

    def http_client(self, **settings: Any) -> Any:
        class_ = httpx2.AsyncClient if self.is_async else httpx2.Client
        return class_(transport=httpx2.MockTransport(self.handle), **settings)

    def client(self, *answers: Answer, **arguments: Any) -> Any:
        """A client of a small service; `scheme` is its one security scheme."""
        rt = self.rt
        self.answers = list(answers)
        scheme = arguments.pop("scheme", rt.Bearer("token"))
        service = arguments.pop("service", None) or rt.Service(
            "Acme",
            environment="ACME",
            servers=(rt.Server("https://api.test/v1"),),
            security_schemes={"main": scheme},
        )
        class_ = rt.AsyncClient if self.is_async else rt.SyncClient
        arguments.setdefault("http_client", self.http_client())
        return class_(service, **arguments)

    def call(self, client: Any, operation: Any, *args: Any, **kwargs: Any) -> Any:
        if self.is_async:
            return asyncio.run(client._call(operation, *args, **kwargs))
        return client._call(operation, *args, **kwargs)

    def raw_call(self, client: Any, operation: Any, *args: Any, **kwargs: Any) -> Any:
        return self.call(client._as_raw(), operation, *args, **kwargs)

    @property
    def request(self) -> httpx2.Request:
        """The only request that was made."""
        assert len(self.requests) == 1
        return self.requests[0]


@pytest.fixture(params=["sync", "async"])
def world(rt: Any, request: pytest.FixtureRequest) -> World:
    return World(rt, is_async=request.param == "async")


@pytest.fixture
def sync_world(rt: Any) -> World:
    """For rules that have nothing to do with the two worlds."""
    return World(rt, is_async=False)


@pytest.fixture
def async_world(rt: Any) -> World:
    return World(rt, is_async=True)


@pytest.fixture
def get(rt: Any) -> Any:
    """An operation that reads a JSON object."""
    return rt.Operation(
        "things.get", "GET", "/things", results={"200": rt.Json(lambda: dict)}
    )


@pytest.fixture
def post(rt: Any) -> Any:
    """An operation that is not safe to repeat."""
    return rt.Operation(
        "things.create",
        "POST",
        "/things",
        body=rt.Body("application/json"),
        results={"200": rt.Json(lambda: dict)},
    )


@pytest.fixture
def paging(rt: Any) -> Any:
    del rt  # it makes the package importable
    return importlib.import_module(f"{PACKAGE}._runtime.client.paging")


@pytest.fixture
def guarded(rt: Any) -> Any:
    return rt.Operation(
        "things.get",
        "GET",
        "/things",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ("things:read",)},),
    )


@pytest.fixture
def by_client(rt: Any) -> Any:
    return rt.OAuth2ClientCredentials("https://auth.test/token", scopes=("a", "b"))


@pytest.fixture
def by_password(rt: Any) -> Any:
    return rt.OAuth2Password("https://auth.test/token")
