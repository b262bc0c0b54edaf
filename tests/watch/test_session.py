"""What is pressed after an edit: what the edit concerns, and nothing else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from clientpress.press import press
from clientpress.project import load_project
from clientpress.watch import Session
from clientpress.watch import session as session_module
from clientpress.watch.folders import folders_of
from tests.commands.toy import TOY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clientpress.config import ApiConfig
    from clientpress.press import Report
    from clientpress.stages import Stages


class Workshop:
    """A project that is watched; `done` has the APIs that were pressed, and errors.

    `meanwhile` is what happens right after one was pressed.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.done: list[str] = []
        self.meanwhile: Callable[[], object] = lambda: None
        self.session = Session(self._apis, self._press, self._failed, root, TOY)

    def spec(self, name: str, *lines: str) -> Path:
        path = self.root / "spec" / name / "openapi.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{line}\n" for line in lines))
        return path

    def looked(self) -> list[str]:
        """Look for edits and return what was done."""
        self.done.clear()
        self.session.refresh()
        return [*self.done]

    def _apis(self) -> list[ApiConfig]:
        return list(load_project(self.root).apis.values())

    def _press(self, api: ApiConfig, stages: Stages) -> Report:
        self.done.append(api.name)
        (report,) = press([api], stages=stages)
        self.meanwhile()
        return report

    def _failed(self, error: Exception) -> None:
        self.done.append(type(error).__name__)


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    """A project with the APIs `bank` and `shop`, both pressed."""
    own = Workshop(tmp_path)
    (tmp_path / "clientpress.toml").write_text("")
    own.spec("bank", "file bank.py = 1")
    own.spec("shop", "include more.txt", "file shop.py = 1")
    (tmp_path / "spec/shop/more.txt").write_text("")
    own.session.refresh()
    return own


def test_nothing_is_pressed_twice(shop: Workshop) -> None:
    assert shop.looked() == []


def test_a_file_that_is_saved_without_an_edit(shop: Workshop) -> None:
    path = shop.root / "spec/shop/openapi.yaml"
    path.write_text(path.read_text())

    assert shop.looked() == []


def test_an_edited_document(shop: Workshop) -> None:
    shop.spec("shop", "file shop.py = 2")

    assert shop.looked() == ["shop"]
    assert (shop.root / "generated/shop/shop.py").read_text() == "2\n"
    assert shop.looked() == []


def test_an_edited_file_of_a_document(shop: Workshop) -> None:
    draft = shop.root / "spec/shop/.more.txt.tmp"
    draft.write_text("more")
    draft.replace(shop.root / "spec/shop/more.txt")

    assert shop.looked() == ["shop"]


def test_a_file_that_no_document_has(shop: Workshop) -> None:
    (shop.root / "spec/shop/other.txt").write_text("other")

    assert shop.looked() == []


def test_an_edited_configuration(shop: Workshop) -> None:
    (shop.root / "clientpress.toml").write_text('apis.bank.package = "money"')

    assert shop.looked() == ["bank"]


def test_an_api_that_is_new(shop: Workshop) -> None:
    shop.spec("mail", "file mail.py = 1")

    assert shop.looked() == ["mail"]


def test_an_edited_template(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        session_module, "generator_fingerprint", cache(lambda: "another")
    )

    assert shop.looked() == ["bank", "shop"]


def test_after_an_error_it_goes_on(shop: Workshop) -> None:
    shop.spec("shop", "error wrong")
    shop.spec("bank", "file bank.py = 2")

    assert shop.looked() == ["bank", "shop", "SpecErrors"]
    assert shop.looked() == []
    shop.spec("shop", "file shop.py = 3")
    assert shop.looked() == ["shop"]


def test_a_bug_is_no_end_either(shop: Workshop) -> None:
    shop.spec("shop", "crash")

    assert shop.looked() == ["shop", "StageError"]
    shop.spec("shop", "file shop.py = 3")
    assert shop.looked() == ["shop"]


def test_a_document_that_is_gone_and_comes_back(shop: Workshop) -> None:
    path = shop.root / "spec/shop/more.txt"
    path.unlink()

    assert shop.looked() == ["shop", "FileNotFoundError"]
    assert shop.looked() == []
    path.write_text("back")
    assert shop.looked() == ["shop"]


def test_after_a_warning_a_file_that_was_missing_may_come(shop: Workshop) -> None:
    shop.spec("shop", "warning nothing at other.txt")
    assert shop.looked() == ["shop"]
    assert shop.looked() == []
    (shop.root / "spec/shop/.other.txt.swp").write_text("what an editor keeps")
    assert shop.looked() == []
    (shop.root / "spec/shop/other.txt").write_text("here")

    assert shop.looked() == ["shop"]


def test_a_broken_configuration_is_told_of_once(shop: Workshop) -> None:
    (shop.root / "clientpress.toml").write_text("[")

    assert [shop.looked(), shop.looked()] == [["ConfigError"], []]
    (shop.root / "clientpress.toml").write_text("")
    assert shop.looked() == []


def test_what_is_saved_while_a_client_is_pressed_comes_next(shop: Workshop) -> None:
    shop.spec("shop", "file shop.py = 2", "warning as it was")
    shop.meanwhile = lambda: shop.spec("shop", "file shop.py = 3")
    assert shop.looked() == ["shop"]
    shop.meanwhile = lambda: None

    assert shop.looked() == ["shop"]
    assert (shop.root / "generated/shop/shop.py").read_text() == "3\n"


def test_folders_that_are_watched(shop: Workshop) -> None:
    (shop.root / "spec/shop/schemas/.git").mkdir(parents=True)
    (shop.root / "spec/mail").mkdir()
    (shop.root / "elsewhere").mkdir()
    folders = {one for one in shop.session.folders() if one.is_relative_to(shop.root)}

    assert {one.relative_to(shop.root).as_posix() for one in folders} == {
        *(".", "spec", "spec/bank", "spec/mail", "spec/shop", "spec/shop/schemas"),
    }


def test_folders_of_a_document_outside_a_project(shop: Workshop) -> None:
    """Of a folder that may be a home only those are watched that are known."""
    api = load_project(shop.root).apis["shop"]
    (shop.root / "spec/shop/schemas").mkdir()
    (shop.root / "spec/shop/others").mkdir()
    names = ["openapi.yaml", "schemas/order.yaml", "../gone/far/a.yaml"]

    folders = folders_of(api, names, None)

    assert {one.relative_to(shop.root).as_posix() for one in folders} == {
        *("spec", "spec/shop", "spec/shop/schemas"),
    }
