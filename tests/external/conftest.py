"""What these tests need from outside of Python: `make test-external` runs them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from .server import redis_server


@pytest.fixture(scope="session")
def redis_socket() -> Iterator[str]:
    """Return the socket of a `redis-server` that keeps nothing on disk."""
    try:
        with redis_server() as socket:
            yield socket
    except LookupError as error:
        pytest.fail(f"these tests need it: {error.args[0]}", pytrace=False)


@pytest.fixture
def redis_client(redis_socket: str) -> Iterator[Any]:
    """Return a client of an empty Redis; its methods are not typed to the end."""
    client: Any
    with redis.Redis(unix_socket_path=redis_socket) as client:
        client.flushall()
        yield client
