"""A process that has the validator makes our own pass beside as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.document import openapi
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.document.openapi import load_validator
from clientpress.document.validate import Validation

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.diagnostics import Problem

# Something that only we find, something that only the validator finds, and a slip.
SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders/{id}:
    get:
      operationId: orders.get
      summry: An order.
      responses:
        "200": {descripton: The order., content: {application/json: {schema: {type: strin}}}}
    put:
      operationId: orders.get
      responses: {"204": {description: 1}}
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.yaml"
    path.write_text(SHOP)
    return path


def validation(path: Path) -> Validation:
    document = load(path)
    return Validation(document, normalise(document), house_rules=True)


@pytest.fixture
def expected(shop: Path) -> list[Problem]:
    """What is found in one process."""
    return validation(shop).finish()


@pytest.mark.parametrize("is_lost", [False, True], ids=["it ends", "it dies"])
def test_all_is_found_beside(
    shop: Path,
    expected: list[Problem],
    monkeypatch: pytest.MonkeyPatch,
    is_lost: bool,
) -> None:
    load_validator()
    monkeypatch.setattr(openapi, "_FORK_FROM_BYTES", 0)
    begun = validation(shop)
    if is_lost:
        monkeypatch.setattr(openapi, "decode", _not_understood)

    assert {one.code for one in begun.problems} < {one.code for one in expected}
    assert begun.finish() == expected


def _not_understood(_: object) -> None:
    raise ValueError
