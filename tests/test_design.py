"""The map of the runtime has every module, and pages name files that exist."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tests.pages.page import read

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    "README.md",
    "SECURITY.md",
    "docs/configuration.md",
    "docs/design/README.md",
    "docs/design/extensions.md",
    "docs/design/runtime.md",
    "docs/glossary.md",
    "tests/quirks/README.md",
]


@cache
def places() -> list[str]:
    """Return all files and folders of ours; of the clients' only where they are."""
    tops = ["docs", "generator", "spec", "templates", "tests"]
    paths = [path for top in tops for path in [ROOT / top, *(ROOT / top).rglob("*")]]
    return [f"/{path.relative_to(ROOT).as_posix()}" for path in paths] + ["/generated"]


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


@pytest.mark.parametrize("page", PAGES)
def test_the_modules_and_folders_that_a_page_names_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:\w+/)*\w+\.(?:py|jinja)|(?:\w+/)+)`", text)
    written_by_readers = {block.path for block in read(ROOT / page).blocks()}

    missing = [
        name
        for name in named
        if name not in written_by_readers
        and not any(place.endswith(f"/{name.rstrip('/')}") for place in places())
    ]
    assert missing == []
