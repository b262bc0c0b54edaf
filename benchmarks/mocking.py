"""The mock: how long it takes to start, and how many calls it answers."""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from .measure import ENVIRONMENT, Row

_ANSWERS = Path(__file__).with_name("answers.yaml")
_ADDRESS = re.compile(r"at http://[^:]+:(\d+)")
_STARTS = 3
_CALLS = 500
_RUNS = 7


class _Served(NamedTuple):
    """A mock in a process of its own, and the seconds until it served."""

    port: int
    seconds: float


def mock() -> Iterator[Row]:
    """Starting with a small document, and with GitHub's of `CORPUS`; small calls."""
    documents = [_ANSWERS]
    github = Path(os.environ.get("CORPUS", "")) / "github.json"
    if github.is_file():
        documents.append(github)
    for document in documents:
        values: list[float] = []
        for _ in range(_STARTS):
            with _served(document) as served:
                values.append(served.seconds)
        yield Row(f"mock {document.name} until it serves", "s", values, "at most 5")
    with _served(_ANSWERS) as served:
        for method, path, body in (
            ("GET", "/v1/plain/id-1?locale=se", ""),
            ("POST", "/v1/plain", '{"reference": "A-1", "quantity": 3}'),
        ):
            values = [_rate(served.port, method, path, body) for _ in range(_RUNS)]
            what = f"a small {method} to the mock"
            yield Row(what, "calls/s", values, "at least 1,000")


def _rate(port: int, method: str, path: str, body: str) -> float:
    """Return how many calls a second one connection gets answered."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {"Content-Type": "application/json"} if body else {}
    start = time.perf_counter()
    for _ in range(_CALLS):
        connection.request(method, path, body or None, headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"the mock refuses: {answer.status}")
    seconds = time.perf_counter() - start
    connection.close()
    return _CALLS / seconds


@contextmanager
def _served(document: Path) -> Generator[_Served]:
    program = str(Path(sys.executable).with_name("clientpress"))
    start = time.perf_counter()
    with subprocess.Popen(  # noqa: S603
        [program, "mock", str(document), "--port", "0"],
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        if process.stderr is None:
            raise RuntimeError("the mock has no stderr")
        said = process.stderr.readline()
        seconds = time.perf_counter() - start
        found = _ADDRESS.search(said)
        if found is None:
            raise RuntimeError(said + process.stderr.read())
        try:
            yield _Served(int(found[1]), seconds)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()
