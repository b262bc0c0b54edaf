"""What these tests need from outside of Python: `make test-external` runs them."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry

_MISSING = (
    "these tests need redis-server: apt-get install redis-server (Debian, Ubuntu), "
    "brew install redis (macOS)"
)


@pytest.fixture(scope="session")
def redis_socket() -> Iterator[str]:
    """Return the socket of a `redis-server` that keeps nothing on disk."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail(_MISSING, pytrace=False)
    # A socket's path must be short, so not pytest's own temporary folder.
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:
        socket = f"{folder}/redis.sock"
        settings = {"port": "0", "unixsocket": socket, "save": "", "dir": folder}
        arguments = [part for k, v in settings.items() for part in (f"--{k}", v)]
        server = subprocess.Popen(  # noqa: S603
            [program, *arguments], stdout=subprocess.DEVNULL
        )
        refused = (redis.ConnectionError,)
        starting = Retry(ConstantBackoff(0.05), 200, supported_errors=refused)
        client: Any
        try:
            with redis.Redis(unix_socket_path=socket, retry=starting) as client:
                client.ping()
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
