"""Only methods that an edit may reach are planned to be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.comparison import Surface, compare
from clientpress.comparison.narrowing import narrowed
from clientpress.config import ApiConfig, PackageSettings
from clientpress.reading import read_api

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
security: [{key: []}]
paths:
  /orders:
    get:
      operationId: orders.list
      responses:
        "200":
          description: Orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Order"}}
    post:
      operationId: orders.create
      x-task: {header: X-Task, operation: tasks.get, done: /ended}
      responses:
        "202": {description: Begun., headers: {X-Task: {schema: {type: string}}}}
  /orders/upload/{key}:
    put:
      operationId: orders.upload
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
  /ping: {get: {operationId: ping, summary: Asks., responses: {"204": {description: Up.}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Order: {type: object, properties: {buyer: {$ref: "#/components/schemas/Buyer"}}}
    Buyer: {type: object, properties: {name: {type: string}}}
    Task: {type: object, properties: {ended: {type: boolean}}}
    Key: {type: object, required: [key], properties: {key: {type: string}}}
"""
EVERY = {
    *("keys.create", "orders.create", "orders.list", "orders.send", "orders.upload"),
    *("ping", "tasks.get"),
}


def surface(folder: Path, old: str = "", new: str = "") -> Surface:
    assert old in SHOP
    path = folder / "shop.yaml"
    path.write_text(SHOP.replace(old, new) if old else SHOP)
    settings = PackageSettings.derive("shop")
    _, api = read_api(ApiConfig(settings, path, folder))
    return Surface(api, settings)


@pytest.mark.parametrize(
    ("old", "new", "reached"),
    [
        ("Shop,", "Other shop,", set[str]()),
        ("Asks.", "Asks again.", {"ping"}),
        # Through the order that has a buyer.
        ("name: {type: string}", "name: {type: integer}", {"orders.list"}),
        # What waits for the task, and what sends the key, call these operations.
        ("ended: {type: boolean}", "ended: {}", {"orders.create", "tasks.get"}),
        ("A key.", "Key.", {"keys.create", "orders.send", "orders.upload"}),
        # Each method may need other credentials now.
        ("in: header, name: X-Key", "in: query, name: X-Key", EVERY),
    ],
)
def test_methods_that_an_edit_reaches(
    tmp_path: Path, old: str, new: str, reached: set[str]
) -> None:
    sides = narrowed(surface(tmp_path), surface(tmp_path, old, new))

    assert [{*side.methods} for side in sides] == [reached, reached]


def test_a_method_that_is_new_and_one_that_is_gone(tmp_path: Path) -> None:
    old = surface(tmp_path)
    new = surface(
        tmp_path, "/ping: {get: {operationId: ping", "/up: {get: {operationId: up"
    )

    assert [{*side.methods} for side in narrowed(old, new)] == [{"ping"}, {"up.get"}]
    assert {change.kind for change in compare(old, new)} == {
        "method-added",
        "method-removed",
    }
