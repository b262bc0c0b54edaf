"""`bundle` prints a document in several files as one that means the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main

if TYPE_CHECKING:
    from .conftest import Project

ROOT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: orders.list
      responses:
        "200":
          description: The orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: "order.yaml#/Order"}}
"""
OTHER = """\
Order:
  type: object
  properties: {id: {type: string}, parts: {type: array, items: {$ref: "#/Part"}}}
Part: {type: object, properties: {name: {type: string, example: "no"}}}
"""


def test_files_are_joined(project: Project, capfd: pytest.CaptureFixture[str]) -> None:
    project.configure("")
    path = project.spec("shop", ROOT)
    path.with_name("order.yaml").write_text(OTHER)

    assert main(["bundle", "shop"]) == 0
    printed = capfd.readouterr().out
    schemas = json.loads(printed)["components"]["schemas"]
    assert schemas["Order"]["properties"]["parts"]["items"] == {
        "$ref": "#/components/schemas/Part"
    }
    assert schemas["Part"]["properties"]["name"]["example"] == "no"

    alone = project.root / "alone.json"
    alone.write_text(printed)
    assert main(["bundle", "alone.json"]) == 0
    assert capfd.readouterr().out == printed


def test_an_api_that_is_misspelt_is_told(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    project.configure("")
    project.spec("shop", ROOT.replace("order.yaml#/Order", "#/nothing"))

    assert main(["bundle", "shpo"]) == 2
    assert "did you mean 'shop'?" in capfd.readouterr().err
