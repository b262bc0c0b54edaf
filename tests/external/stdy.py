"""The mock server of `@stdy/cli`, which others have written: what it says of requests."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple

from clientpress.mock import Request
from tests.mock.calls import ROOT

MISSING = (
    "npm is missing: apt-get install npm (Debian, Ubuntu), brew install node (macOS)"
)
_VERSION = "0.22.2"
_FOLDER = ROOT / ".clientpress" / f"stdy-{_VERSION}"
_HOST = "127.0.0.1"
# Seconds, after which something is wrong.
_STARTS_WITHIN = 30
_INSTALLED_WITHIN = 300
# Of the connection, which is another one here.
_OWN = frozenset(("host", "connection", "content-length"))
# Told by the server, but for nothing of that kind a request is refused.
_ONLY_TOLD = ("E3015",)


class Verdict(NamedTuple):
    """The status that a mock answers with, and what it finds wrong with the request."""

    status: int
    reasons: tuple[str, ...]


class Stdy:
    """A server that runs."""

    def __init__(self, port: int) -> None:
        self._port = port

    def verdict(self, request: Request) -> Verdict:
        """Return what the server says of a request, whose path is below the server's."""
        target = f"{request.path}?{request.query}" if request.query else request.path
        headers = {name: value for name, value in request.headers if name not in _OWN}
        # The server ends a connection on which it did not read all.
        connection = HTTPConnection(_HOST, self._port, timeout=30)
        try:
            connection.request(request.method, target, request.body or None, headers)
            answer = connection.getresponse()
            answer.read()
        finally:
            connection.close()
        told = {name.lower(): value for name, value in answer.getheaders()}
        reasons: list[str] = []
        for number in range(1, int(told.get("x-steady-error-count", "0")) + 1):
            code, path, message = (
                told.get(f"x-steady-error-{number}-{part}", "")
                for part in ("code", "path", "message")
            )
            if code not in _ONLY_TOLD:
                reasons.append(f"{code} {path}: {message}")
        return Verdict(answer.status, tuple(reasons))


@contextmanager
def stdy(document: Path) -> Generator[Stdy]:
    """Serve a document that is one file.

    Raises:
        LookupError: npm is missing, with which the program is installed.
    """
    port = _free_port()
    arguments = ["--port", str(port), "--host", _HOST, "--quiet", "--no-color"]
    with subprocess.Popen(  # noqa: S603
        [_program(), *arguments, "--validator-strict-oneof", str(document)],
        stdout=subprocess.DEVNULL,
        # It starts another program, which is not ended with it but with its group.
        start_new_session=True,
    ) as server:
        try:
            _wait_for(server, port)
            yield Stdy(port)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGKILL)


def _wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    """Return when the server takes connections: what it prints is other words in a CI."""
    until = time.monotonic() + _STARTS_WITHIN
    while True:
        with suppress(OSError), socket.create_connection((_HOST, port), timeout=1):
            return
        assert server.poll() is None, f"it ended with {server.returncode}"
        assert time.monotonic() < until, f"it did not start in {_STARTS_WITHIN} s"
        time.sleep(0.02)


def _program() -> str:
    """Return the path of the program, which is installed first if need be."""
    found = _FOLDER / "node_modules" / ".bin" / "steady"
    if not found.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise LookupError(MISSING)
        _FOLDER.mkdir(parents=True, exist_ok=True)
        quietly = ("--loglevel=error", "--no-audit", "--no-fund", "--no-save")
        subprocess.run(  # noqa: S603
            [npm, "install", *quietly, f"@stdy/cli@{_VERSION}"],
            cwd=_FOLDER,
            check=True,
            timeout=_INSTALLED_WITHIN,
        )
    return str(found)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((_HOST, 0))
        port: int = free.getsockname()[1]
        return port
