"""Stages that remember run again only after what they are given has changed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.cache.memo import Memo
from clientpress.document.source import Source
from clientpress.press import press
from clientpress.project import load_project
from clientpress.reach import Reach
from clientpress.stages import Stages
from clientpress.watch.memory import Memory
from tests.commands.toy import TOY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STAGES = ("load", "edit", "normalise", "validate", "lower", "render")
SEVERAL_FILES = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths: {}
components: {schemas: {Tea: {$ref: "schemas.yaml#/Tea"}}}
"""


def noting(ran: list[str]) -> Stages:
    def noted(name: str) -> Callable[..., Any]:
        stage = getattr(TOY, name)

        def run(*arguments: Any, **keywords: Any) -> Any:
            ran.append(name)
            return stage(*arguments, **keywords)

        return run

    return dataclasses.replace(TOY, **{name: noted(name) for name in STAGES})


class Shop:
    """An API that is pressed again and again; `ran` are the stages of the last time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ran: list[str] = []
        self.memory = Memory(noting(self.ran))
        (root / "spec/shop").mkdir(parents=True)
        self.save("file shop.py = 1")
        self.configure('prefix = "/v1"')

    def save(self, *lines: str) -> None:
        text = "".join(f"{line}\n" for line in lines)
        (self.root / "spec/shop/openapi.yaml").write_text(text)

    def configure(self, line: str) -> None:
        (self.root / "clientpress.toml").write_text(f"[apis.shop]\n{line}\n")

    def press(self) -> list[str]:
        self.ran.clear()
        press([load_project(self.root).apis["shop"]], stages=self.memory.stages())
        return [*self.ran]


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop that has been pressed once."""
    shop = Shop(tmp_path)
    assert shop.press() == [*STAGES]
    return shop


def test_an_edited_document_is_read_again(shop: Shop) -> None:
    shop.save("file shop.py = 2")

    assert shop.press() == [*STAGES]


def test_an_edited_configuration_leaves_the_files_as_they_were_read(shop: Shop) -> None:
    shop.configure('prefix = "/v2"')

    # The toy's edits change nothing, so no later stage is given anything else.
    assert shop.press() == ["edit", "render"]


def test_other_names_leave_what_the_document_means(shop: Shop) -> None:
    shop.configure('prefix = "/v1"\npackage = "market"')

    assert shop.press() == ["render"]


def test_house_rules_ask_for_another_validation(shop: Shop) -> None:
    shop.configure('prefix = "/v1"\nhouse_rules = true')

    assert shop.press() == ["validate", "render"]


def test_after_an_error_everything_before_it_is_known(shop: Shop) -> None:
    shop.save("error wrong")
    with pytest.raises(Exception, match="wrong"):
        shop.press()
    with pytest.raises(Exception, match="wrong"):
        shop.press()

    assert shop.ran == []


def test_a_file_that_cannot_be_read_any_more(shop: Shop) -> None:
    (shop.root / "spec/shop/openapi.yaml").unlink()

    with pytest.raises(FileNotFoundError):
        shop.press()


def test_of_the_files_of_a_document_only_the_edited_one_is_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[str] = []

    def noted(source: Source) -> Any:
        parsed.append(source.text.partition(":")[0])
        return parse(source)

    parse = Source.parse
    monkeypatch.setattr(Source, "parse", noted)
    root, schemas = tmp_path / "openapi.yaml", tmp_path / "schemas.yaml"
    root.write_text(SEVERAL_FILES)
    schemas.write_text("Tea: {type: string}")
    load = Memory(Stages()).stages().load

    load(root, Reach(), Memo())
    schemas.write_text("Tea: {type: integer}")
    document = load(root, Reach(), Memo())

    assert parsed == ["openapi", "Tea", "Tea"]
    assert document.root["components"]["schemas"]["Tea"] == {"type": "integer"}
