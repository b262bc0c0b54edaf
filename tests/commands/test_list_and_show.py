"""`list` and `show` tell what there is to call, by the names of Python."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.cli import main

if TYPE_CHECKING:
    from pathlib import Path

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      summary: List the orders.
      responses: {"204": {description: Done.}}
    post:
      operationId: createOrder
      summary: Make an order.
      deprecated: true
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [article]
              properties:
                article: {type: string, description: What is bought.}
                count: {type: integer}
      responses:
        "204": {description: Done.}
        "404": {description: There is no such article.}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text("")
    for name in ("bank", "shop"):
        path = tmp_path / "spec" / name / "openapi.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(SHOP)


def test_methods_are_listed_with_their_places(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert main(["list", "shop"]) == 0
    assert capfd.readouterr().out == (
        "shop\n"
        "  orders.create  POST /orders\n"
        "                 Make an order.\n"
        "                 spec/shop/openapi.yaml:9:5\n"
        "  orders.list    GET /orders\n"
        "                 List the orders.\n"
        "                 spec/shop/openapi.yaml:5:5\n"
    )


@pytest.mark.parametrize(
    "text", ["MAKE an", "createorder", "post /", "s.create", "order post make"]
)
def test_what_is_looked_for_is_listed(
    capfd: pytest.CaptureFixture[str], text: str
) -> None:
    assert main(["list", "--grep", text, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capfd.readouterr().out)
    assert [(one["api"], one["python"]) for one in found] == [
        ("bank", "orders.create"),
        ("shop", "orders.create"),
    ]


def test_nothing_that_is_found_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--grep", "refund"]) == 0
    out, err = capfd.readouterr()
    assert (out, err) == ("", "no operation is about 'refund'\n")


@pytest.mark.parametrize(
    "name", ["shop.orders.create", "orders.create", "createOrder", "POST /orders"]
)
def test_a_method_is_shown(capfd: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["show", name]) == 0
    shown = capfd.readouterr().out
    assert shown.endswith(
        "shop: POST /orders\n"
        "create(*, article: str, count: int | UnsetType = UNSET) -> None\n"
        "create(*, body: models.OrdersCreateBody | params.OrdersCreateBodyParams) "
        "-> None\n"
        "\n"
        "Make an order.\n"
        "\n"
        "Deprecated.\n"
        "\n"
        "Arguments:\n"
        "  article: What is bought.\n"
        "  count: `count` in the body.\n"
        "  body: The whole body at once.\n"
        "\n"
        "Errors:\n"
        "  404 NotFoundError: There is no such article.\n"
        "\n"
        "In the document: spec/shop/openapi.yaml:9:5\n"
    )


def test_a_method_is_shown_as_json(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "shop.orders.create", "--format", "json"]) == 0
    [found] = json.loads(capfd.readouterr().out)
    assert found["deprecated"]
    assert found["calls"][0]["arguments"][0] == {
        "name": "article",
        "type": "str",
        "required": True,
        "meaning": "What is bought.",
    }
    assert found["errors"] == [
        {
            "status": "404",
            "raises": "NotFoundError",
            "meaning": "There is no such article.",
        }
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("create", "there are orders.create"),
        ("orders.creat", "did you mean 'orders.create'"),
    ],
)
def test_what_is_not_there_is_told_with_what_is_near(
    capfd: pytest.CaptureFixture[str], name: str, hint: str
) -> None:
    assert main(["show", name]) == 2
    err = capfd.readouterr().err
    assert f"no operation is called '{name}'" in err
    assert hint in err
