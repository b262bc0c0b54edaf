"""The map of the runtime has every module."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_each_runtime_module_stands_in_the_map_once() -> None:
    text = (ROOT / "docs/design/runtime.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("* ")]
    named: list[str] = []
    for line in lines:
        # What comes before a colon is named, what comes after it is said.
        for entry in line.split("; "):
            named += re.findall(r"`(\w+)`", entry.partition(":")[0])
    runtime = ROOT / "templates/package/_runtime"
    modules = [path.stem for path in runtime.rglob("*.py")]
    assert sorted(named) == sorted(name for name in modules if name != "__init__")
