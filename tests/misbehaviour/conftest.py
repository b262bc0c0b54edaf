"""The pressed client, the test's own authority for TLS, and the world of each test."""

from __future__ import annotations

import gc
import importlib
import logging
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trustme

from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import press

from .server import Server, serving
from .world import KEY, SECRET, World

_PACKAGE = "misbehaviour_things"


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leave out what is the same over TLS, but for one case of each test and client.

    How connections end and wait differs there; what stands in a whole answer does not.
    """
    seen: set[tuple[object, ...]] = set()
    left_out: list[pytest.Item] = []
    for item in items:
        if item.get_closest_marker("same_over_tls") is None:
            continue
        assert isinstance(item, pytest.Function)
        params = item.callspec.params
        case = (item.path, item.originalname, params["world"])
        if params["server"] == "https" and case in seen:
            left_out.append(item)
        elif params["server"] == "https":
            seen.add(case)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        dropped = set(left_out)
        items[:] = [item for item in items if item not in dropped]


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The client of openapi.yaml."""
    output = tmp_path_factory.mktemp("misbehaviour")
    names = PackageSettings.derive(
        "things", package=_PACKAGE, class_name="Things", environment="THINGS"
    )
    press([ApiConfig(names, Path(__file__).with_name("openapi.yaml"), output)])
    sys.path.append(str(output))
    module = importlib.import_module(_PACKAGE)
    importlib.import_module(f"{_PACKAGE}._runtime.core.clock")
    yield module
    sys.path.remove(str(output))


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Issues certificates that nobody trusts but this room."""
    return trustme.CA()


@pytest.fixture(scope="session")
def certified(authority: trustme.CA) -> ssl.SSLContext:
    """The server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # Half of what it can do is not typed: it takes contexts of another library too.
    certificate: Any = authority.issue_cert("127.0.0.1")
    certificate.configure_cert(context)
    return context


@pytest.fixture(scope="session")
def trusted(authority: trustme.CA) -> ssl.SSLContext:
    """The client's side of TLS."""
    context = ssl.create_default_context()
    untyped: Any = authority
    untyped.configure_trust(context)
    return context


@pytest.fixture(scope="session")
def authority_file(
    authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory
) -> str:
    """The authority's own certificate, as a file."""
    path = tmp_path_factory.mktemp("authority") / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.fixture(params=["http", "https"])
def server(
    request: pytest.FixtureRequest, certified: ssl.SSLContext
) -> Iterator[Server]:
    """A fresh server. When its test is over, every connection must have ended."""
    with serving(certified if request.param == "https" else None) as running:
        yield running
        running.wait_for_no_connection()


@pytest.fixture(params=["sync", "async", "urllib3", "aiohttp"])
def world(
    request: pytest.FixtureRequest,
    package: ModuleType,
    server: Server,
    trusted: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[World]:
    """Either client over each transport; nothing that is logged may hold a secret."""
    caplog.set_level(logging.DEBUG)
    made = World(package, server, trusted, request.param)
    with pytest.MonkeyPatch.context() as patch:
        made.replace_clock(patch)
        yield made
    made.close()
    assert not [word for word in (KEY, SECRET, server.url) if word in caplog.text]
    # A socket that nobody closed warns when it is collected, and warnings are errors.
    gc.collect(1)
