"""What the pages say is so: every block of code runs, and prints what is shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .follow import follow
from .page import PAGES, ROOT, read

_BOTH = re.MULTILINE | re.DOTALL
NAMES = [read(path).name for path in PAGES]


@pytest.mark.parametrize("name", NAMES)
def test_the_page_is_followed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = read(PAGES[NAMES.index(name)])
    folder = tmp_path / "folder"
    folder.mkdir()
    follow(page, folder, monkeypatch)


@pytest.mark.parametrize("name", NAMES)
def test_every_block_of_the_page_is_fenced(name: str) -> None:
    """A block that is only indented would not be run."""
    outside = re.sub(r"^```.*?^```$", "", (ROOT / name).read_text("utf-8"), flags=_BOTH)
    assert re.findall(r"\n\n((?: {4}|\t)\S.*)", outside) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_links_of_the_page_lead_somewhere(name: str) -> None:
    page = ROOT / name
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
