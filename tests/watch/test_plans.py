"""What is kept of a plan is used where it is right, and only there."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from clientpress.cache.memo import Memo
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
    """A document that is pressed again and again: by one process, or by one after another."""

    def __init__(self, folder: Path, *, stays: bool) -> None:
        self.memory = Memory(Stages()) if stays else None
        self._spec = folder / "openapi.yaml"
        settings = PackageSettings.derive("shop")
        self._api = ApiConfig(settings, self._spec, folder / "out")
        self._cached = dataclasses.replace(self._api, cache=folder / "cache")

    def files(self, old: str = "", new: str = "") -> dict[str, bytes]:
        """Return the files after an edit."""
        assert old in SHOP
        self._spec.write_text(SHOP.replace(old, new) if old else SHOP)
        if self.memory is not None:
            return dict(compile_api(self._api, stages=self.memory.stages()).files)
        compiled = compile_api(self._cached)
        compiled.record()
        return dict(compiled.files)

    def cold(self) -> dict[str, bytes]:
        """Return the files as a process makes them that knows nothing."""
        return dict(compile_api(self._api).files)


@pytest.fixture(params=[True, False], ids=["one-process", "several"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Shop:
    """A shop that has been pressed once."""
    shop = Shop(tmp_path, stays=request.param)
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
        # What is sent has other models, and a class for what is given.
        ("      x-task:", """\
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      x-task:"""),
        ("name: {type: string,", "name: {readOnly: true, type: string,"),
        # What is said in the reference of all of them, or of one.
        ('"204": {description: Done.}', '"204": {description: Done.}, "404": {description: None.}'),
        ("description: A key.", "description: A key.\n          headers: {X-Task: {schema: {type: string}}}"),
        ("{name: id, in: path, required: true, schema: {type: string}}",
         "{name: id, in: path, required: true, schema: {type: integer}}"),
    ],
)  # fmt: skip
def test_what_is_known_gives_what_a_cold_run_gives(
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


class Pieces:
    """Plans that are asked for pieces, and which of them were made."""

    def __init__(self) -> None:
        self.plans = Plans()
        self.plans.begin()
        self.made: list[str] = []

    def piece(self, name: str, *parts: object) -> list[object]:
        """Return a piece that holds its name and its parts."""
        return self.plans.piece(name, parts, partial(self._make, name, parts))

    def _make(self, name: str, parts: tuple[object, ...]) -> list[object]:
        self.made.append(name)
        return [name, *parts]


def test_a_piece_is_made_once_of_the_same_parts() -> None:
    own = Pieces()
    own.piece("orders", "order", 1)
    own.plans.begin()
    assert own.piece("orders", "order", 1) == ["orders", "order", 1]
    assert own.piece("orders", "order", 2) == ["orders", "order", 2]
    assert own.piece("tasks", "order", 2) == ["tasks", "order", 2]
    assert own.made == ["orders", "orders", "tasks"]


def test_what_a_piece_is_made_from_is_not_looked_at_where_no_run_follows() -> None:
    looked: list[str] = []

    def parts() -> Iterator[str]:
        looked.append("at the parts")
        yield "order"

    plans = Plans()
    assert plans.piece("orders", parts(), lambda: "first") == "first"
    assert looked == []
    plans.begin()
    assert plans.piece("orders", parts(), lambda: "second") == "second"
    assert looked == ["at the parts"]


def test_a_piece_is_given_the_parts_of_this_run() -> None:
    own = Pieces()
    own.piece("orders", ["order"], None)
    own.plans.begin()
    part = ["order"]
    _, held, nothing = own.piece("orders", part, None)
    assert own.made == ["orders"]
    assert held is part
    assert nothing is None


def test_pieces_are_kept_for_a_later_process(tmp_path: Path) -> None:
    memo = Memo(tmp_path, "generator")
    own, later, last = Pieces(), Pieces(), Pieces()
    for name in ("orders", "tasks"):
        own.piece(name, "order", 1)
    own.plans.keep(memo, "plans")

    later.plans.recall(memo, "plans")
    assert later.piece("orders", "order", 1) == ["orders", "order", 1]
    assert later.piece("new", "order", 1) == ["new", "order", 1]
    assert later.made == ["new"]
    later.plans.keep(memo, "plans")

    # What nobody asked for is forgotten.
    last.plans.recall(memo, "plans")
    for name in ("new", "orders", "tasks"):
        last.piece(name, "order", 1)
    assert last.made == ["tasks"]


def test_what_leads_too_deep_is_made_again() -> None:
    plans, made = Plans(), list[str]()
    plans.begin()

    def make() -> list[Any]:
        made.append("deep")
        deep: list[Any] = []
        for _ in range(20_000):
            deep = [deep]
        return deep

    plans.piece("deep", (), make)
    plans.begin()
    plans.piece("deep", (), make)
    assert made == ["deep", "deep"]


def test_a_piece_that_is_known_need_not_be_read_for_its_digest() -> None:
    own = Pieces()
    digest = own.plans.digests.of(own.piece("orders", "order", 1))
    own.plans.begin()
    known = own.piece("orders", "order", 1)
    known.append("not looked at")

    assert own.plans.digests.of(known) == digest
    assert Digests().of(["orders", "order", 1]) == digest
