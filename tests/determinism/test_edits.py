"""An edit changes what it must and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.output.write import WriteReport
from clientpress.press import press

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.test"}]
paths:
  /orders:
    get:
      operationId: orders.list
      summary: Lists orders.
      responses:
        "200":
          description: Orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Order"}}
    post:
      operationId: orders.create
      summary: Makes an order.
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
      responses: {"204": {description: Done.}}
  /customers:
    get:
      operationId: customers.list
      summary: Lists customers.
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: Customers.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Customer"}}
components:
  schemas:
    Order: {type: object, properties: {customer: {$ref: "#/components/schemas/Customer"}}}
    Customer: {type: object, properties: {name: {type: string}}}
"""


class Shop:
    """A document that is edited and pressed again."""

    def __init__(self, folder: Path) -> None:
        self.text = SPEC
        self.spec = folder / "openapi.yaml"
        self.output = folder / "out"

    def press(self, old: str = "", new: str = "") -> WriteReport:
        """Replace a piece of the document and press it."""
        assert old in self.text
        self.text = self.text.replace(old, new) if old else self.text
        self.spec.write_text(self.text)
        settings = PackageSettings.derive("shop")
        return press([ApiConfig(settings, self.spec, self.output)])[0].written


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop that has been pressed once."""
    shop = Shop(tmp_path)
    shop.press()
    return shop


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes(),
            path.stat().st_mtime_ns,
        )
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_pressing_twice_changes_nothing(shop: Shop) -> None:
    before = state(shop.output)
    report = shop.press()
    assert (report.added, report.changed, report.removed) == ((), (), ())
    assert state(shop.output) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary: Lists customers.", "summary: Lists all customers."),
        ("{name: page, in: query", "{name: offset, in: query"),
        ("  /customers:", "  /clients:"),
        (
            "description: Customers.\n",
            "description: Customers.\n          headers: {X-Total: {schema: {type: integer}}}\n",
        ),
    ],
    ids=["summary", "parameter", "path", "header"],
)
def test_an_edited_operation_changes_only_its_files(
    shop: Shop, old: str, new: str
) -> None:
    before = state(shop.output)
    report = shop.press(old, new)
    after = state(shop.output)
    changed = {path for path in before if after.get(path) != before[path]}
    assert before.keys() == after.keys()
    assert changed - {".clientpress.json"} == set(report.changed)
    assert changed <= {
        ".clientpress.json",
        "reference.md",
        "shop/resources/customers.py",
        "tests/test_customers.py",
        # The README shows this operation, and that its path can be replaced.
        "README.md",
        "tests/test_readme.py",
    }


def test_a_new_operation_changes_only_its_namespace(shop: Shop) -> None:
    report = shop.press(
        "  /customers:\n",
        "  /customers:\n"
        "    delete:\n"
        "      operationId: customers.delete_all\n"
        '      responses: {"204": {description: Done.}}\n',
    )
    assert (report.added, report.removed) == ((), ())
    assert set(report.changed) == {
        "reference.md",
        "shop/resources/customers.py",
        "shop/testing/_customers_fakes.py",
        "tests/test_customers.py",
    }


def test_an_edited_model_changes_only_its_modules(shop: Shop) -> None:
    report = shop.press("{name: {type: string}}", "{name: {type: string}, age: {}}")
    assert (report.added, report.removed) == ((), ())
    # The model is used by both namespaces, whose tests and fakes show its fields.
    assert set(report.changed) == {
        "shop/models/shared.py",
        "shop/params/shared.py",
        "shop/testing/_customers_fakes.py",
        "shop/testing/_orders_fakes.py",
        "reference.md",
        "tests/test_customers.py",
        "tests/test_models_shared.py",
        "tests/test_orders.py",
    }


def test_an_operation_that_goes_takes_its_files_along(shop: Shop) -> None:
    start = shop.text.index("  /customers:")
    removed = shop.text[start : shop.text.index("components:")]
    report = shop.press(removed, "")
    assert set(report.removed) >= {
        "shop/resources/customers.py",
        "tests/test_customers.py",
    }
