"""A `redis-server` of one's own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry

MISSING = (
    "redis-server is missing: apt-get install redis-server (Debian, Ubuntu), "
    "brew install redis (macOS)"
)


@contextmanager
def redis_server() -> Generator[str]:
    """Run a `redis-server` that keeps nothing on disk; give the path of its socket.

    Raises:
        LookupError: the program is missing.
    """
    program = shutil.which("redis-server")
    if program is None:
        raise LookupError(MISSING)
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
