"""An application's tests, which use of a fake what its client's README says and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.quirks.pressing import pressed

_APPLICATION = '''
"""Tells what became of orders."""

from collections.abc import Awaitable, Callable
from typing import Any

from quirk_fakes import APIConnectionError, NotFoundError, Quirk, models, webhooks


def customer_of(client: Quirk, order: int) -> str:
    try:
        return client.shop.orders.get(order).customer_name or "nobody"
    except NotFoundError as error:
        return error.message or "gone"
    except APIConnectionError:
        return "not known"


def customers(client: Quirk) -> list[str | None]:
    return [order.customer_name for order in client.shop.orders.list(state="open")]


def conversions(seen: list[int]) -> Callable[[Any, Any, Any], Awaitable[None]]:
    return webhooks.conversion.receiver(
        lambda event: seen.append(event.data.id),
        secret=webhooks.signed("secret-1"),
        store=None,
    )
'''

_TESTS = '''
"""Tests of the application."""

from typing import assert_type

import pytest
from application import conversions, customer_of, customers
from quirk_fakes import APITimeoutError, models, webhooks
from quirk_fakes.testing import FakeQuirk, UnexpectedCallError


def test_an_order_has_a_customer() -> None:
    with FakeQuirk() as fake:
        order = models.Order(id=7, customer_name="Ada")
        fake.shop.orders.get.returns(order)
        assert customer_of(fake.client, 7) == "Ada"
        fake.assert_called.shop.orders.get(7)
        (call,) = fake.shop.orders.get.calls
        assert call.arguments == {"id": 7}


def test_what_goes_wrong_is_told() -> None:
    with FakeQuirk() as fake:
        get = fake.shop.orders.get.raises(404, {"message": "lost"}, times=1)
        get.raises(APITimeoutError)
        assert customer_of(fake.client, 7) == "lost"
        assert customer_of(fake.client, 7) == "not known"


def test_customers_of_all_pages() -> None:
    with FakeQuirk() as fake:
        orders = [models.Order(id=n, customer_name=str(n)) for n in range(5)]
        fake.shop.orders.list.returns(orders, page_size=2)
        assert customers(fake.client) == ["0", "1", "2", "3", "4"]


def test_what_is_not_said_is_not_expected() -> None:
    fake = FakeQuirk(strict=True)
    with pytest.raises(UnexpectedCallError, match="shop.orders.list"):
        customers(fake.client)


def test_an_event_arrives() -> None:
    seen: list[int] = []
    secret = webhooks.signed("secret-1")
    answer = FakeQuirk().deliver.conversion(
        conversions(seen), models.Change(id=9), secret=secret
    )
    assert (answer.status_code, seen) == (204, [9])


async def types_are_known(fake: FakeQuirk) -> None:
    assert_type(fake.client.shop.orders.get(7), models.Order)
    assert_type(await fake.async_client.shop.orders.get(7), models.Order)
    fake.shop.orders.get.replies(lambda call: models.Order(id=call.arguments["id"]))
    fake.shop.orders.get.returns(models.Change(id=7))  # type: ignore[arg-type]
    fake.shop.orders.list.returns([models.Change(id=7)])  # type: ignore[list-item]
    fake.assert_called.shop.orders.get("seven")  # type: ignore[arg-type]
    fake.shop.orders.gett.returns(None)  # type: ignore[attr-defined]
    fake.deliver.conversion(conversions([]), 7)  # type: ignore[arg-type]
'''


@pytest.fixture
def application(tmp_path: Path) -> Path:
    (tmp_path / "application.py").write_text(_APPLICATION)
    (tmp_path / "test_application.py").write_text(_TESTS)
    return tmp_path


def run(folder: Path, *command: str, variable: str) -> str:
    """Run a module of Python's in the application's folder; return what it prints."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, variable: str(pressed("fakes"))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_they_run(application: Path) -> None:
    command = ("pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist")
    assert "5 passed" in run(application, *command, variable="PYTHONPATH")


@pytest.mark.long
def test_mypy_knows_the_types(application: Path) -> None:
    command = (
        "mypy",
        "--strict",
        "--cache-dir",
        os.devnull,
        "--config-file",
        os.devnull,
    )
    found = run(application, *command, ".", variable="MYPYPATH")
    assert "no issues found in 2 source files" in found
