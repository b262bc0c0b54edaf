"""What these tests need from outside of Python: `make test-external` runs them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry


@pytest.fixture(scope="session")
def redis_socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The socket of a Redis server that is started for these tests and keeps no file."""
    program = shutil.which("redis-server")
    assert program is not None, "redis-server is not installed"
    folder = tmp_path_factory.mktemp("redis")
    socket = folder / "redis.sock"
    options = ["--port", "0", "--unixsocket", str(socket), "--dir", str(folder)]
    options += ["--save", "", "--appendonly", "no"]
    server = subprocess.Popen(  # noqa: S603
        [program, *options], stdout=subprocess.DEVNULL
    )
    waiting = Retry(
        ConstantBackoff(0.05), 200, supported_errors=(redis.ConnectionError,)
    )
    with redis.Redis(unix_socket_path=str(socket), retry=waiting) as client:
        client.ping()
    yield socket
    server.terminate()
    server.wait()


@pytest.fixture
def redis_client(redis_socket: Path) -> Iterator[redis.Redis]:
    """A client of an empty database."""
    with redis.Redis(unix_socket_path=str(redis_socket)) as client:
        client.flushdb()
        yield client
