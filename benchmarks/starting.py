"""What a process needs that makes one call with a large client, beside the libraries.

Documents: one with 1,200 operations whose models stand alone, and of the folder CORPUS
that of GitHub, which has as many, with models that lead to each other.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .measure import Row, clientpress, python
from .scaling import document

_OPERATIONS = 1_200
_RUNS = 9
# The memory is that of the process at its highest, 0 where there is no /proc: what
# getrusage tells is at least that of the process that began this one. What is decoded
# holds nothing: models are loaded all the same.
_CODE = """
import time
start = time.process_time()
import httpx2, msgspec
answer = lambda request: httpx2.Response(200, json={{}})
http = httpx2.Client(transport=httpx2.MockTransport(answer))
{0}
spent = time.process_time() - start
import json, pathlib
status = pathlib.Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
peak = [int(line.split()[1]) for line in lines if line.startswith("VmHWM:")]
print(json.dumps([spent, sum(peak), *more]))
"""
_BARE = """
msgspec.json.decode(http.get("https://api.example/things").content)
more = []
"""
_OURS = """
from large import Large
client = Large(http_client=http, on_drift="ignore")
first = time.process_time()
client.{0}
first = time.process_time() - first
import sys
modules = [one for name, one in sys.modules.items() if name.startswith("large.models.")]
held = {{id(v): v for one in modules for v in vars(one).values() if isinstance(v, type)}}
more = [first, sum(issubclass(v, msgspec.Struct) for v in held.values())]
"""


@dataclass(frozen=True, slots=True)
class _Case:
    """A document, and a call of a method of its client."""

    name: str
    text: bytes
    call: str


def start() -> Iterator[Row]:
    """Processes in turn, CPU time; bytecode is there before the first is measured."""
    for case in _cases():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "large.json").write_bytes(case.text)
            names = ("--package", "large", "--output", "out")
            clientpress(folder, "generate", "--spec", "large.json", *names)()
            yield from _measured(case, folder / "out")


def _cases() -> Iterator[_Case]:
    made = json.dumps(document(_OPERATIONS)).encode()
    yield _Case(f"{_OPERATIONS:,} operations", made, "area0.things0.get('7')")
    found = Path(os.environ.get("CORPUS", ""), "github.json")
    if os.environ.get("CORPUS") and found.exists():
        yield _Case("github", found.read_bytes(), "repos.get('owner', 'repository')")


def _measured(case: _Case, folder: Path) -> Iterator[Row]:
    seconds: list[float] = []
    megabytes: list[float] = []
    first: list[float] = []
    counts: list[float] = []
    _run(_OURS.format(case.call), folder)
    for _ in range(_RUNS):
        spent, memory, called, models = _run(_OURS.format(case.call), folder)
        below, needed = _run(_BARE, folder)
        seconds.append((spent - below) * 1_000)
        megabytes.append((memory - needed) / 1_024)
        first.append(called * 1_000)
        counts.append(models)
    what = f"{case.name}: one call, more than by httpx2"
    yield Row(what, "ms", seconds, "at most 60")
    yield Row(what, "MB", megabytes, "at most 10")
    what = f"{case.name}: first call, {statistics.median(counts):,.0f} models"
    hundreds = [one / 100 for one in counts]
    target = f"at most {max(hundreds) * 5:.1f}" if max(hundreds) >= 1 else ""
    yield Row(what, "ms", first, target)


def _run(code: str, folder: Path) -> list[float]:
    found: list[float] = json.loads(python(_CODE.format(code), folder))
    return found
