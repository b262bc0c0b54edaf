"""What was worked out of a file is taken only where it is known to be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientpress.cache.memo import Memo
from clientpress.document import source
from clientpress.document.load import load
from clientpress.document.yaml_text import parse_yaml

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which a generator has kept what it made of a file."""
    Memo(tmp_path, "generator").keep("shop.yaml", b"a tree", b"a text")
    return tmp_path


def test_the_result_of_the_same_content_is_known(folder: Path) -> None:
    assert Memo(folder, "generator").recall("shop.yaml", b"a text") == b"a tree"


@pytest.mark.parametrize(
    ("generator", "name", "content"),
    [
        ("another", "shop.yaml", b"a text"),
        ("generator", "bank.yaml", b"a text"),
        ("generator", "shop.yaml", b"an edited text"),
    ],
)
def test_nothing_else_is_taken_for_it(
    folder: Path, generator: str, name: str, content: bytes
) -> None:
    assert Memo(folder, generator).recall(name, content) is None


@pytest.mark.parametrize("damage", [b"", b"short", b"a tree" * 100])
def test_a_damaged_result_is_unknown(folder: Path, damage: bytes) -> None:
    (file,) = (path for path in folder.rglob("*") if path.is_file())
    file.write_bytes(damage)
    assert Memo(folder, "generator").recall("shop.yaml", b"a text") is None


def test_a_result_takes_the_place_of_the_last(folder: Path) -> None:
    memo = Memo(folder, "generator")
    memo.keep("shop.yaml", b"another tree", b"an edited text")
    assert memo.recall("shop.yaml", b"an edited text") == b"another tree"
    assert memo.recall("shop.yaml", b"a text") is None


def test_nothing_is_kept_without_a_folder() -> None:
    memo = Memo()
    memo.keep("shop.yaml", b"a tree", b"a text")
    assert memo.recall("shop.yaml", b"a text") is None


def test_files_of_a_document_that_have_not_changed_are_not_parsed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = tmp_path / "schemas.yaml"
    schema.write_text("Order: &order {type: object, title: 0x1F}\nInvoice: *order\n")
    document = tmp_path / "openapi.yaml"
    document.write_text(
        "openapi: 3.1.0\ncomponents: {schemas: {Order: {$ref: 'schemas.yaml#/Order'}, "
        "Invoice: {$ref: 'schemas.yaml#/Invoice'}}}\n"
    )
    parsed: list[str] = []

    def parse(text: str) -> Any:
        parsed.append(text)
        return parse_yaml(text)

    monkeypatch.setattr(source, "parse_yaml", parse)
    memo = Memo(tmp_path / "cache", "generator")
    first = load(document, memo=memo)
    assert len(parsed) == 2
    assert load(document, memo=memo).root == first.root
    assert len(parsed) == 2
    schema.write_text("Order: {type: string}\nInvoice: {type: integer}\n")
    assert load(document, memo=memo).root == load(document).root
    assert parsed[2:4] == [schema.read_text(), document.read_text()]
