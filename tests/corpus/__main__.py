"""Presses every document of a folder and looks at what comes out: `make corpus`.

`CORPUS` is the folder, `ONLY` chooses parts and documents (`ONLY="mypy tests github"`).
Results are kept in results.json beside this file, what failed in .clientpress/corpus/.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import ROOT

from .documents import documents
from .parts import PARTS, Pressed
from .results import Result, read, table, write

_WORK = ROOT / ".clientpress" / "corpus"


def main(only: Sequence[str]) -> int:
    """Run the chosen parts over the chosen documents; return 1 if any part failed."""
    folder = os.environ.get("CORPUS", "")
    if not folder or not Path(folder).is_dir():
        sys.stderr.write("CORPUS names no folder of OpenAPI documents\n")
        return 2
    found = {path.stem: path for path in documents(Path(folder))}
    unknown = [name for name in only if name not in PARTS and name not in found]
    if unknown:
        known = ", ".join([*PARTS, *found])
        sys.stderr.write(f"no such part or document: {unknown[0]}; there are {known}\n")
        return 2
    parts = [name for name in PARTS if name in only] or list(PARTS)
    chosen = [name for name in found if name in only] or list(found)
    os.nice(5)
    for name in chosen:
        output = _WORK / name
        output.mkdir(parents=True, exist_ok=True)
        for part in parts:
            result = Result(name)
            _look(Pressed(found[name], output, result), part)
            # Read anew: other parts may run beside this one.
            results = read()
            results.setdefault(name, Result(name)).add(result)
            write(results)
    results = read()
    sys.stdout.write("\n" + table([results[name] for name in chosen], list(PARTS)))
    return int(any(any(results[name].failures.values()) for name in chosen))


def _look(pressed: Pressed, part: str) -> None:
    start = time.perf_counter()
    failures = PARTS[part](pressed)
    pressed.result.failures[part] = len(failures)
    log = _WORK / f"{pressed.document.stem}.{part}.txt"
    log.write_text("\n".join(failures), encoding="utf-8")
    seconds = time.perf_counter() - start
    said = f"{len(failures)} failures, see {log}" if failures else "ok"
    sys.stdout.write(f"{pressed.document.stem} {part}: {said} ({seconds:.1f} s)\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
