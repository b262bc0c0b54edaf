"""A module of the user's own adds to a client, and is left alone."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from clientpress.cli import main

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.test"}]
paths:
  /orders: {get: {operationId: orders.list, responses: {"204": {description: Done.}}}}
  /orders/teas: {get: {operationId: orders.teas.list, responses: {"204": {description: Done.}}}}
"""
ADDITIONS = """\
from . import _client
from .resources import orders
from .resources.orders import teas


class Orders(orders.Orders):
    def twice(self) -> int:
        return 2


class AsyncOrders(orders.AsyncOrders):
    async def twice(self) -> int:
        return 2


class OrdersTeas(teas.OrdersTeas):
    def best(self) -> str:
        return "Lapsang"


class AsyncOrdersTeas(teas.AsyncOrdersTeas):
    async def best(self) -> str:
        return "Lapsang"


class Shop(_client.Shop):
    def hello(self) -> str:
        return f"{self.orders.teas.best()} {self.orders.twice()}"


class AsyncShop(_client.AsyncShop):
    async def hello(self) -> str:
        return f"{await self.orders.teas.best()} {await self.orders.twice()}"
"""
NAMES = 'additions = ["Shop", "Orders", "OrdersTeas"]'
SCRIPT = """\
import asyncio
from shop import AsyncShop, Shop
print(Shop().hello(), asyncio.run(AsyncShop().hello()))
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "spec/shop/openapi.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(SHOP)
    return tmp_path


@pytest.mark.parametrize(
    ("table", "commands", "package"),
    [
        (f"[apis.shop]\n{NAMES}", ["generate"], "generated/shop/shop"),
        (f"[vendor.shop]\ninto = 'src'\n{NAMES}", ["vendor"], "src/shop"),
    ],
)
def test_the_client_has_what_is_added(
    folder: Path, table: str, commands: list[str], package: str
) -> None:
    (folder / "clientpress.toml").write_text(table)
    own = folder / package / "additions.py"
    own.parent.mkdir(parents=True)
    own.write_text(ADDITIONS)

    assert main(commands) == 0
    assert main([*commands, "--force"]) == 0
    assert main(["check"]) == 0

    assert own.read_text() == ADDITIONS
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", SCRIPT],
        cwd=own.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["Lapsang", "2", "Lapsang", "2"]


def test_type_checkers_follow_the_example_of_the_documentation(folder: Path) -> None:
    readme, page = (
        (Path(__file__).parents[2] / name).read_text("utf-8")
        for name in ("README.md", "docs/configuration.md")
    )
    [document] = re.findall(r"```yaml\n(openapi:.*?)```", readme, re.DOTALL)
    [example] = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (folder / "spec/shop/openapi.yaml").write_text(document)
    (folder / "clientpress.toml").write_text(
        '[apis.shop]\nadditions = ["Shop", "Orders"]'
    )
    own = folder / "generated/shop/shop/additions.py"
    own.parent.mkdir(parents=True)
    own.write_text(example)
    assert main(["generate"]) == 0
    (own.parents[1] / "caller.py").write_text(
        "from shop import Shop\n\n\n"
        "def call(client: Shop) -> tuple[bool, bool]:\n"
        "    return client.orders.is_open(7), client.are_open(7, 8)\n"
    )
    command = ["mypy", "--strict", "--config-file=", "caller.py"]
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", *command], cwd=own.parents[1], check=True
    )


@pytest.mark.parametrize("command", ["generate", "check"])
def test_what_is_not_there_is_told(
    folder: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    (folder / "clientpress.toml").write_text("")
    assert main(["generate"]) == 0
    (folder / "clientpress.toml").write_text(f"[apis.shop]\n{NAMES}")
    assert main([command]) == 1
    assert "generated/shop/shop/additions.py is not there" in capfd.readouterr().err

    own = folder / "generated/shop/shop/additions.py"
    own.write_text(ADDITIONS)
    assert main(["generate"]) == 0
    own.unlink()
    assert main([command]) == 1


def test_a_class_that_the_client_lacks(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "clientpress.toml").write_text("[apis.shop]\nadditions = ['Order']")
    own = folder / "generated/shop/shop/additions.py"
    own.parent.mkdir(parents=True)
    own.write_text(ADDITIONS)
    assert main(["generate"]) == 1
    err = capfd.readouterr().err
    assert "additions of 'shop': the client has no class 'Order'" in err
    assert "did you mean 'Orders'?" in err
