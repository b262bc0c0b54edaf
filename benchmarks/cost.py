"""What a command costs: wall time, and memory over all of its processes."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_INTERVAL = 0.05


@dataclass(frozen=True, slots=True)
class Cost:
    """`megabytes` is the highest sum seen, each shared page counted once; 0 if unknown."""

    seconds: float
    megabytes: float
    code: int
    output: str


def cost_of(
    command: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> Cost:
    """Run a command in a session of its own and measure it and its descendants."""
    with tempfile.TemporaryFile() as sink:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        over = threading.Event()
        peak = [0.0]
        watcher = threading.Thread(target=_watch, args=(process.pid, over, peak))
        watcher.start()
        code = process.wait()
        seconds = time.perf_counter() - start
        over.set()
        watcher.join()
        sink.seek(0)
        output = sink.read().decode(errors="replace")
    return Cost(seconds, peak[0], code, output)


def _watch(session: int, over: threading.Event, peak: list[float]) -> None:
    while not over.wait(_INTERVAL):
        peak[0] = max(peak[0], sum(map(_megabytes, _members(session))))


def _members(session: int) -> list[str]:
    """Return the processes of a session; none where there is no /proc."""
    if not _PROC.is_dir():
        return []
    members: list[str] = []
    for folder in _PROC.iterdir():
        if folder.name.isdigit():
            try:
                if os.getsid(int(folder.name)) == session:
                    members.append(folder.name)
            except (ProcessLookupError, PermissionError):
                continue
    return members


def _megabytes(process: str) -> float:
    try:
        text = (_PROC / process / "smaps_rollup").read_text()
    except OSError:
        return 0.0
    sizes = [line.split()[1] for line in text.splitlines() if line.startswith("Pss:")]
    return sum(map(int, sizes)) / 1024
