"""A Redis of our own, on a socket in a temporary folder."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis

_MISSING = (
    "these tests need redis-server: apt-get install redis-server (Debian, Ubuntu), "
    "brew install redis (macOS)"
)


@pytest.fixture(scope="session")
def redis_socket() -> Iterator[str]:
    """Return the path of the socket of a `redis-server` that keeps nothing on disk."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail(_MISSING, pytrace=False)
    # A socket's path must be short, so not pytest's own temporary folder.
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:
        socket = f"{folder}/redis.sock"
        settings = {"port": "0", "unixsocket": socket, "save": "", "dir": folder}
        arguments = [part for k, v in settings.items() for part in (f"--{k}", v)]
        server = subprocess.Popen(  # noqa: S603
            [program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            _wait_for(server, Path(socket))
            yield socket
        finally:
            server.terminate()
            server.wait(10)


@pytest.fixture
def redis_client(redis_socket: str) -> Iterator[Any]:
    """Return a client of an empty Redis; its methods are not typed to the end."""
    client: Any
    with redis.Redis(unix_socket_path=redis_socket) as client:
        client.flushall()
        yield client


def _wait_for(server: subprocess.Popen[bytes], socket: Path) -> None:
    end = time.monotonic() + 10
    client: Any
    while time.monotonic() < end and server.poll() is None:
        try:
            with redis.Redis(unix_socket_path=str(socket)) as client:
                client.ping()
        except redis.ConnectionError:
            time.sleep(0.01)
        else:
            return
    pytest.fail("redis-server did not start", pytrace=False)
