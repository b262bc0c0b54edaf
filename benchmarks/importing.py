"""The import of each client against that of what it depends on."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .measure import ROOT, Row, python

_RUNS = 15
# Timed inside the process: the start of the interpreter is nobody's import.
_CODE = """
import time
start = time.perf_counter()
import {}
print(time.perf_counter() - start)
"""


def imports() -> Iterator[Row]:
    """Ratios of neighbouring processes; bytecode is there before the first is timed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def timed(modules: str) -> float:
            return float(python(_CODE.format(modules), folder))

        bare: list[float] = []
        for client in sorted((ROOT / "generated").iterdir()):
            package = client.name.replace("-", "_")
            shutil.copytree(client / package, folder / package)
            timed(package)
            ratios: list[float] = []
            for _ in range(_RUNS):
                own, below = timed(package), timed("httpx2, msgspec")
                bare.append(below * 1_000)
                ratios.append(own / below)
            what = f"import {package} / import httpx2, msgspec"
            yield Row(what, "times", ratios, "at most 1.15")
        yield Row("import httpx2, msgspec", "ms", bare)
