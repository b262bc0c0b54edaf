"""What a process keeps of a plan is used where it is right, and only there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from clientpress.cache.plans import Digests, Plans
from clientpress.config import ApiConfig, PackageSettings
from clientpress.ir import Operation
from clientpress.plan.methods import Method, plan_method
from clientpress.press import compile_api
from clientpress.stages import Stages
from clientpress.watch.memory import Memory

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.test"}]
security: [{key: []}]
tags: [{name: orders, description: About orders.}]
paths:
  /orders:
    get:
      operationId: orders.list
      tags: [orders]
      responses:
        "200":
          description: Orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Order"}}
          links: {next: {operationId: tasks.get, parameters: {id: $response.body#/0}}}
    post:
      operationId: orders.create
      tags: [orders]
      x-task: {header: X-Task, operation: tasks.get, done: /ended}
      responses:
        "202": {description: Begun., headers: {X-Task: {schema: {type: string}}}}
  /orders/upload/{key}:
    put:
      operationId: orders.upload
      tags: [orders]
      x-prepared-by: {operation: keys.create, arguments: {key: /key}, name: send}
      parameters: [{name: key, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done.}}
  /keys:
    post:
      operationId: keys.create
      responses:
        "200":
          description: A key.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Key"}}
  /tasks/{id}:
    get:
      operationId: tasks.get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A task.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Task"}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Order: {type: object, properties: {buyer: {$ref: "#/components/schemas/Buyer"}}}
    Buyer: {type: object, properties: {name: {type: string, examples: [Ann]}}}
    Task: {type: object, properties: {ended: {type: boolean}}}
    Key: {type: object, required: [key], properties: {key: {type: string}}}
"""


class Shop:
    """A document that a process presses again and again."""

    def __init__(self, folder: Path) -> None:
        self.memory = Memory(Stages())
        self._spec = folder / "openapi.yaml"
        self._api = ApiConfig(
            PackageSettings.derive("shop"), self._spec, folder / "out"
        )

    def files(self, old: str = "", new: str = "") -> dict[str, bytes]:
        """Return the files after an edit."""
        assert old in SHOP
        self._spec.write_text(SHOP.replace(old, new) if old else SHOP)
        return dict(compile_api(self._api, stages=self.memory.stages()).files)

    def cold(self) -> dict[str, bytes]:
        """Return the files as a process makes them that knows nothing."""
        return dict(compile_api(self._api).files)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop that has been pressed once."""
    shop = Shop(tmp_path)
    shop.files()
    return shop


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("description: Orders.", "description: All orders."),
        ("About orders.", "About all orders."),
        ("name: {type: string, examples: [Ann]}", "full_name: {type: integer}"),
        ("examples: [Ann]", "examples: [Bea]"),
        ("ended: {type: boolean}", "ended: {type: string}"),
        ("{key: {type: string}}}\n", "{key: {type: integer}}}\n"),
        ("in: header, name: X-Key", "in: query, name: key"),
        ("operationId: orders.list", "operationId: orders.dict"),
        ("security: [{key: []}]\n", ""),
        ("  /keys:\n    post:", "  /keys:\n    put:"),
        ("/tasks/{id}", "/running/{id}"),
        ("{name: id, in: path, required: true, schema: {type: string}}",
         "{name: id, in: path, required: true, schema: {type: integer}}"),
    ],
)  # fmt: skip
def test_a_process_that_stays_gives_what_a_cold_one_gives(
    shop: Shop, old: str, new: str
) -> None:
    assert shop.files(old, new) == shop.cold()
    assert shop.files() == shop.cold()


def test_only_what_an_edit_reaches_is_planned(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned: list[str] = []

    def noted(operation: Operation, *rest: Any) -> Method:
        planned.append(operation.operation_id)
        return plan_method(operation, *rest)

    monkeypatch.setattr("clientpress.plan.resources.plan_method", noted)
    shop.files("description: A task.", "description: Task.")

    # All of `orders`, where one is waited for by it, but not `keys`.
    assert {*planned} == {
        *("orders.create", "orders.list", "orders.upload"),
        "tasks.get",
    }


def test_a_piece_is_made_once_of_the_same_parts() -> None:
    plans, made = Plans(), list[str]()

    def piece(name: str, *parts: object) -> list[str]:
        return plans.piece(name, parts, partial(_made, made, name))

    first = piece("orders", "order", 1)
    plans.begin()
    assert piece("orders", "order", 1) is first
    assert piece("orders", "order", 2) is not first
    assert piece("tasks", "order", 2) == ["tasks"]
    assert made == ["orders", "orders", "tasks"]


def _made(made: list[str], name: str) -> list[str]:
    made.append(name)
    return [name]


def test_a_piece_stands_for_what_it_was_made_from() -> None:
    plans = Plans()
    value = plans.piece("orders", ("order", 1), lambda: ["planned"])

    assert plans.digests.of(value) == Digests().of_all(("order", 1))
    assert Digests().of(value) == Digests().of(["planned"])
