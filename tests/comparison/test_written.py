"""What two packages offer is compared by their files, which are never run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from clientpress.comparison.written import compare_written, read_package

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.comparison.written import Written

CLIENT = """\
raise RuntimeError("nobody runs this")


class Shop(SyncClient):
    def __init__(self, *, token: str | None = None) -> None: ...
    @cached_property
    def orders(self) -> Orders: ...
"""
ORDERS = """\
class Orders(OrdersMore, SyncResource):
    def create(self, id: int, *, tea: str | UnsetType = UNSET) -> models.Order | None: ...
    @overload
    def book(self, *, day: str, hour: int = ...) -> models.Order: ...
    @overload
    def book(self, *, body: models.Day) -> models.Order: ...
    def book(self, *, day: str | UnsetType = UNSET, hour: int | UnsetType = UNSET, body: models.Day | UnsetType = UNSET) -> models.Order: ...
    @property
    def with_raw_response(self) -> object: ...
"""
MORE = "class OrdersMore:\n    def get(self, id: int) -> models.Order: ...\n"
MODELS = """\
State: TypeAlias = Literal["open", "done"] | str
class Order(Model):
    id: int
    state: Literal["open", "done"] | str | None = None
"""
PARAMS = (
    "class OrderParams(TypedDict, total=False):\n    id: Required[int]\n    tea: str\n"
)
FILES = {
    "__init__.py": "from ._client import Shop as Shop\n",
    "_client.py": CLIENT,
    "resources/orders/__init__.py": ORDERS,
    "resources/orders/_more.py": MORE,
    "models/orders.py": MODELS,
    "params/orders.py": PARAMS,
    "_runtime/core.py": "class Hidden: ...\n",
}


def offered(folder: Path, **changed: tuple[str, str]) -> Written:
    """Return what a package offers in which texts of files are others."""
    for name, text in FILES.items():
        for was, now in changed.values():
            text = text.replace(was, now)  # noqa: PLW2901
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    found = read_package(folder)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        (
            "def get(",
            "def read(",
            {"method-removed orders.get", "method-added orders.read"},
        ),
        ("id: int) ->", "id: str) ->", {"argument-narrowed orders.get"}),
        ("id: int) ->", "id: int | str) ->", {"argument-widened orders.get"}),
        (
            "id: int) ->",
            "number: int) ->",
            {"argument-removed orders.get", "argument-added-required orders.get"},
        ),
        ("id: int) ->", "id: int = 1) ->", {"argument-optional orders.get"}),
        (
            "self, id: int, *, tea",
            "self, *, id: int, tea",
            {"argument-moved orders.create"},
        ),
        (
            "tea: str | UnsetType = UNSET",
            "tea: str | UnsetType",
            {"argument-required orders.create"},
        ),
        (
            "tea: str | UnsetType = UNSET",
            "tea: str | UnsetType = None",
            {"argument-default orders.create"},
        ),
        # Of a method with overloads these say what has to be given, not its own defaults.
        (
            "*, day: str",
            "*, tea: str, day: str",
            {"argument-added-required orders.book"},
        ),
        (
            "*, day: str",
            "*, tea: str = ..., day: str",
            {"argument-added orders.book"},
        ),
        ("hour: int = ...", "hour: int", {"argument-required orders.book"}),
        ("day: str,", "day: str = ...,", {"argument-optional orders.book"}),
        (
            "    @overload\n    def book(self, *, body",
            (
                "    @overload\n    def book(self, *, day: str, hour: int) -> bytes: ...\n"
                "    @overload\n    def book(self, *, body"
            ),
            set[str](),
        ),
        (
            "-> models.Order | None",
            "-> models.Order",
            {"result-narrowed orders.create"},
        ),
        (
            "id: int) -> models.Order",
            "id: int) -> models.Order | None",
            {"result-changed orders.get"},
        ),
        (
            "*, token: str | None = None",
            "*, key: str | None = None",
            {"argument-removed Shop", "argument-added Shop"},
        ),
        ("    id: int\n", "", {"field-removed models.Order.id"}),
        (
            "    id: int\n",
            "    id: int\n    tea: str\n",
            {"field-added models.Order.tea"},
        ),
        ("    id: int\n", "    id: int | None\n", {"field-changed models.Order.id"}),
        (
            'state: Literal["open", "done"] |',
            'state: Literal["done"] |',
            {"field-narrowed models.Order.state"},
        ),
        (
            'Alias = Literal["open", "done"] |',
            'Alias = Literal["open", "new"] |',
            {"field-changed models.State"},
        ),
        (
            "class Order(",
            "class Item(",
            {"class-removed models.Order", "class-added models.Item"},
        ),
        (
            "    tea: str\n",
            "    tea: Required[str]\n",
            {"key-narrowed params.OrderParams.tea"},
        ),
        (
            "    tea: str\n",
            "    tea: str | int\n",
            {"key-widened params.OrderParams.tea"},
        ),
        (
            "    tea: str\n",
            "    tea: str\n    n: Required[int]\n",
            {"key-added-required params.OrderParams.n"},
        ),
        (
            "import Shop as Shop",
            "import Shop as Store",
            {"class-removed Shop", "class-added Store"},
        ),
        ("class Hidden", "class Other", set[str]()),
    ],
)
def test_what_differs_is_told(
    tmp_path: Path, was: str, now: str, told: set[str]
) -> None:
    old = offered(tmp_path / "old")
    new = offered(tmp_path / "new", edit=(was, now))
    found = compare_written(old, new)
    assert {f"{change.kind} {change.python}" for change in found} == told
    assert compare_written(old, old) == ()


@pytest.mark.parametrize("text", ["def (", "\0", "x" * 10 + "(" * 5_000])
def test_what_is_no_python_offers_nothing(tmp_path: Path, text: str) -> None:
    offered(tmp_path)
    (tmp_path / "models/orders.py").write_text(text)
    assert read_package(tmp_path) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_what_is_no_regular_file_is_not_read(tmp_path: Path) -> None:
    offered(tmp_path)
    os.mkfifo(tmp_path / "models/pipe.py")
    assert read_package(tmp_path) is None


def test_a_folder_without_a_client_offers_nothing(tmp_path: Path) -> None:
    assert read_package(tmp_path) is None
