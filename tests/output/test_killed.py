"""A process killed at any moment leaves the old folder or the new one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.output import swap
from clientpress.output import write as write_module
from clientpress.output.work import recover, work_path

from .conftest import no_exchange

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Look, Put

OLD = {"a.py": "old", "gone/b.py": "old", "same.py": "same"}
NEW = {"a.py": "new", "more/c.py": "new", "same.py": "same"}
FOREIGN = {"mine.md": "mine"}
CALLS = ["fsync", "link", "mkdir", "open", "rename", "replace", "rmdir", "unlink"]


class _Killed(BaseException):
    """Stands for the end of the process: no handler of ours catches it."""


class _Death:
    """Lets `steps` file system calls through; afterwards none does anything."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def guard(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: Any, **options: Any) -> Any:
            if self.left == 0:
                raise _Killed
            self.left -= 1
            return call(*arguments, **options)

        return guarded


def _die_after(steps: int, put: Put, *, journal: bool) -> bool:
    """Write NEW with a limit of steps; tell whether the process died of it."""
    death = _Death(steps)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, death.guard(getattr(os, name)))
        exchange = no_exchange if journal else death.guard(swap.exchange)
        patch.setattr(write_module, "exchange", exchange)
        try:
            put(NEW)
        except _Killed:
            return True
    return False


def test_killed_at_any_step_with_exchange(put: Put, folder: Path, look: Look) -> None:
    seen: set[str] = set()
    steps = 0
    died = True
    while died:
        put(OLD, force=True)
        (folder / "mine.md").write_text("mine")
        died = _die_after(steps, put, journal=False)
        state = look()
        assert state in (OLD | FOREIGN, NEW | FOREIGN), f"killed after {steps} steps"
        seen.add(state["a.py"])
        steps += 1

    assert seen == {"old", "new"}
    assert steps > 10


def test_killed_at_any_step_with_a_journal(put: Put, folder: Path, look: Look) -> None:
    seen: set[str] = set()
    steps = 0
    died = True
    while died:
        put(OLD, force=True)
        (folder / "mine.md").write_text("mine")
        died = _die_after(steps, put, journal=True)
        recover(folder)
        state = look()
        assert state in (OLD | FOREIGN, NEW | FOREIGN), f"killed after {steps} steps"
        assert not work_path(folder).exists()
        seen.add(state["a.py"])
        steps += 1

    assert seen == {"old", "new"}
    assert steps > 10


# Prints a line before each file system call, for the parent to count.
_VICTIM = """
import os, sys
from pathlib import Path
from clientpress.output.manifest import Origin
from clientpress.output.write import write

folder = Path(sys.argv[1])
events = {"os.link", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "open"}

def tell(event, arguments):
    if event in events and sys.argv[2] in str(arguments):
        os.write(1, b".")

sys.addaudithook(tell)
origin = Origin("0", "0", (), {})
for turn in range(1000):
    write(folder, {f"f{i}.py": str(turn).encode() for i in range(5)}, origin)
"""


@pytest.mark.parametrize("steps", range(58, 82, 3))
def test_kill_9(steps: int, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    command = [sys.executable, "-c", _VICTIM, str(folder), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as victim:  # noqa: S603
        assert victim.stdout is not None
        assert len(victim.stdout.read(steps)) == steps
        victim.send_signal(signal.SIGKILL)

    recover(folder)

    texts = {path.read_text() for path in folder.glob("*.py")}
    count = len(list(folder.glob("*.py")))
    assert (len(texts), count) in {(0, 0), (1, 5)}
