"""Counts what the rate limiters let out while both cores have more to do than they can.

`make soak` takes a minute for each; `SECONDS=10` is the short form of CI. In process
there are 100 tasks and 100 threads of one process, and 19 processes that only compute.
In Redis there are 20 processes with ten tasks each, and as many that compute as there are cores.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from tests.external.server import redis_server
from tests.quirks.pressing import pressed
from tests.windows import most_in_a_window

LIMIT = (50, 1.0)
TASKS, PROCESSES = 200, 20
_AT_THE_SERVER = 0.98
"""Requests travel: there a window is this part of its length. What is told of it counts
for nothing where the server itself has to wait for its turn, so it goes before the others."""
_COMPUTING = "import os\nos.nice(5)\nwhile True: pass"


@dataclass(frozen=True, slots=True)
class Counted:
    """What came of one limiter; times in seconds."""

    name: str
    requests: int
    lasted: float
    handed: int
    served: int
    longest: float
    fewest: int


def main() -> int:
    """Print a line for each limiter; return 1 if one let too many out to the transport."""
    seconds = float(os.environ.get("SECONDS") or 60)
    found = [_in_process(seconds)]
    try:
        with redis_server() as socket:
            found.append(_in_redis(seconds, socket))
    except LookupError as error:
        sys.stderr.write(f"{error.args[0]}\n")
        return 1
    sys.stdout.write(f"allowed: {LIMIT[0]} requests in {LIMIT[1]:g} s\n")
    for one in found:
        allowed = LIMIT[0] * (one.lasted / LIMIT[1] + 1)
        sys.stdout.write(
            f"{one.name}: {one.requests} requests in {one.lasted:.0f} s"
            f" ({one.requests / allowed:.0%} of what may go); most in a window: {one.handed} at the transport, {one.served} at the"
            f" server; longest call {one.longest:.1f} s, fewest of a task {one.fewest}\n"
        )
    return int(any(one.handed > LIMIT[0] for one in found))


def _in_process(seconds: float) -> Counted:
    with _busy(PROCESSES - 1), _server() as server:
        said = _called(server, seconds, [TASKS], "")
    return _counted("in process", said, server)


def _in_redis(seconds: float, socket: str) -> Counted:
    with _busy(os.cpu_count() or 1), _server() as server:
        said = _called(server, seconds, [TASKS // PROCESSES] * PROCESSES, socket)
    return _counted("in Redis", said, server)


def _counted(name: str, said: list[Any], server: _Server) -> Counted:
    handed = [moment for one in said for moment in one["handed"]]
    return Counted(
        name,
        len(handed),
        (max(handed) - min(handed)) / 1e9,
        most_in_a_window(handed, round(LIMIT[1] * 1e9)),
        most_in_a_window(server.moments, round(LIMIT[1] * 1e9 * _AT_THE_SERVER)),
        max(one["longest"] for one in said),
        min(one["fewest"] for one in said),
    )


def _called(
    server: _Server, seconds: float, tasks: Sequence[int], socket: str
) -> list[Any]:
    command = [sys.executable, "-m", "tests.soak.calling", server.url, *map(str, LIMIT)]
    environment = {**os.environ, "PYTHONPATH": f"{pressed('rate_limit')}:."}
    callers = [
        subprocess.Popen(  # noqa: S603
            [*command, str(number), str(seconds), socket],
            env=environment,
            stdout=subprocess.PIPE,
        )
        for number in tasks
    ]
    said = [caller.communicate()[0] for caller in callers]
    if any(caller.returncode for caller in callers):
        raise SystemExit("a process that made calls has broken")
    return [json.loads(one) for one in said]


@dataclass(slots=True)
class _Server:
    url: str
    moments: list[int]


@contextmanager
def _server() -> Generator[_Server]:
    """Run a server; when it has ended it says what came."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.soak.answering"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        server = _Server(f"http://127.0.0.1:{int(process.stdout.readline())}", [])
        yield server
        server.moments += json.loads(process.communicate()[0])


@contextmanager
def _busy(number: int) -> Generator[None]:
    """Have processes that compute."""
    with ExitStack() as stack:
        for _ in range(number):
            command = [sys.executable, "-c", _COMPUTING]
            one = subprocess.Popen(command)  # noqa: S603
            stack.callback(one.wait)
            stack.callback(one.kill)
        yield


if __name__ == "__main__":
    sys.exit(main())
