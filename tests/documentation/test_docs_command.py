"""`clientpress docs` writes pages into a folder of their own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main
from tests.golden.test_golden import FOLDER

from .reading import read, words

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = str(FOLDER / "openapi.yaml")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_any_document_has_pages(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["docs", DOCUMENT, "--output", "site"]) == 0
    assert capfd.readouterr().err.endswith("open site/index.html\n")
    overview = read((folder / "site/index.html").read_text("utf-8"))
    assert "from shop import Shop" in words(overview.text)
    page = read((folder / "site/operations/orders/pay.html").read_text("utf-8"))
    assert "tests/golden/openapi.yaml:45:5" in page.sections["source"]

    (folder / "site/models/Gone.html").write_text("")
    before = (folder / "site/.clientpress.json").stat().st_mtime_ns
    assert main(["docs", DOCUMENT, "--output", "site"]) == 0
    assert (folder / "site/.clientpress.json").stat().st_mtime_ns == before


def test_what_somebody_else_wrote_is_kept(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "site").mkdir()
    (folder / "site/index.html").write_text("mine")
    assert main(["docs", DOCUMENT, "--output", "site"]) == 1
    assert "error[" in capfd.readouterr().err
    assert (folder / "site/index.html").read_text() == "mine"


def test_what_was_edited_is_overwritten_if_that_is_asked_for(folder: Path) -> None:
    assert main(["docs", DOCUMENT, "--output", "site"]) == 0
    page = folder / "site/models.html"
    page.write_text("mine")
    assert main(["docs", DOCUMENT, "--output", "site"]) == 1
    assert main(["docs", DOCUMENT, "--output", "site", "--force"]) == 0
    assert page.read_text("utf-8") != "mine"


def test_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in [one for one in sys.modules if "clientpress.documentation" in one]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    assert main(["docs", DOCUMENT, "--output", "site"]) == 2
    assert "pip install 'clientpress[docs]'" in capfd.readouterr().err
