"""A client package with hand-written models and the real runtime.

The models look like generated ones: two modules that refer to each other, imported at
the bottom. The package is written to a temporary folder because the runtime uses
relative imports only and must work wherever it is copied.
"""

import atexit
import importlib
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

_TEMPLATES = Path(__file__).parents[2] / "templates" / "package"

_CONTACTS = """
from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from typing import Any, ClassVar, Literal

import msgspec

from .._runtime.codec.model import ClosedModel, Model, OpenModel
from .._runtime.codec.union import Discriminator, union


class Address(OpenModel, kw_only=True):
    street: str
    house_number: int | None = msgspec.field(name="houseNumber", default=None)


class Contact(Model, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"ssn"})
    id: int
    note: str | None
    ssn: str | None = None
    kind: Literal["person", "firm"] | str | None = None
    address: Address | None = None
    last_order: Order | None = msgspec.field(name="lastOrder", default=None)


class Scores(OpenModel, kw_only=True):
    extra: dict[str, int] = msgspec.field(default_factory=dict, name="#extra")


class Book(OpenModel, kw_only=True):
    extra: dict[str, Address] = msgspec.field(default_factory=dict, name="#extra")


class Leaves(Model, kw_only=True):
    count: int | None = None
    share: float | None = None
    name: str | None = None
    day: datetime.date | None = None
    moment: datetime.datetime | None = None
    code: uuid.UUID | None = None
    blob: bytes | None = None
    price: Decimal | None = None
    anything: Any = None


class Priced(OpenModel, kw_only=True):
    price: Decimal


class Quoted(Model, kw_only=True):
    __odd_names__: ClassVar[dict[str, str]] = {"size": 'size "inch"'}
    id: int
    size: int | None = None


class Cat(Model, kw_only=True):
    type_: str = msgspec.field(name="type")
    lives: int
    best_friend: Pet | None = msgspec.field(name="bestFriend", default=None)


class Dog(Model, kw_only=True):
    type_: str = msgspec.field(name="type")
    barks_at: list[Pet] | None = msgspec.field(name="barksAt", default=None)


class Square(Model, kw_only=True):
    shape: Literal["square"]
    side_length: float = msgspec.field(name="sideLength")


class Circle(Model, kw_only=True):
    shape: Literal["circle"]
    radius: float


class Fish(Model, kw_only=True):
    fins: int


class Bird(ClosedModel, kw_only=True):
    wings: int


class Lion(Model, kw_only=True):
    tail: str | None = None
    mane: int | None = None


class Wolf(ClosedModel, kw_only=True):
    tail: str | None = None


class Box(ClosedModel, kw_only=True):
    id: int
    height: int


class Ball(ClosedModel, kw_only=True):
    id: int
    radius: int


class Sealed(ClosedModel, kw_only=True):
    code: str
    inner: Small | None = None


class Hash(Model, kw_only=True):
    __odd_names__: ClassVar[dict[str, str]] = {"hash_extra": "#extra"}
    hash_extra: dict[str, Small] | None = None


class Small(Model, kw_only=True):
    id: int
    label: str | None = None


class Large(OpenModel, kw_only=True):
    id: int
    weight: int | None = None
    unit_name: str | None = msgspec.field(name="unitName", default=None)


class Tree(Model, kw_only=True):
    left: Node | None = None
    right: Node | None = None


class Twig(Model, kw_only=True):
    left: Node | None = None
    bent: bool | None = None


Pet = union("Pet", __name__, "Cat", "Dog", discriminator=Discriminator("type", {"cat": "Cat", "dog": "Dog"}))
OpenPet = union("OpenPet", __name__, "Cat", "Dog", discriminator=Discriminator("type", {"cat": "Cat"}, open=True))
Beast = union("Beast", __name__, "Lion", "Wolf", discriminator=Discriminator("kind", {"lion": "Lion", "wolf": "Wolf"}))
Animal = union("Animal", __name__, "Fish", "Bird", discriminator=Discriminator("kind", {"fish": "Fish", "bird": "Bird"}))
Thing = union("Thing", __name__, "Box", "Ball")
Shape = union("Shape", __name__, "Square", "Circle")
Sized = union("Sized", __name__, "Small", "Large")
Node = union("Node", __name__, "Tree", "Twig", "int")
Mixed = union("Mixed", __name__, "Small", "list[Small]", "int", "str")
SmallOrText = union("SmallOrText", __name__, "Small", "str")
Moment = union("Moment", __name__, "datetime.datetime", "int", "None")
Amount = union("Amount", __name__, "float", "int")
Lists = union("Lists", __name__, "list[Square]", "list[Circle]")
Numbers = union("Numbers", __name__, "Small", "dict[str, int]")
Nested = union("Nested", __name__, "Shape", "Pet", "str")

from .orders import Order  # noqa: E402
"""

_ORDERS = """
from __future__ import annotations

import msgspec

from .._runtime.codec.model import Model


class Line(Model, kw_only=True):
    unit_price: float = msgspec.field(name="unitPrice")
    sku: str | None = None


class Order(Model, kw_only=True):
    order_id: str = msgspec.field(name="orderId")
    contact: Contact | None = None
    lines: list[Line] | None = None
    by_sku: dict[str, Line] | None = msgspec.field(name="bySku", default=None)


from .contacts import Contact  # noqa: E402
"""


def _build() -> str:
    name = "model_fixture_client"
    folder = Path(tempfile.mkdtemp(prefix="clientpress-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    package = folder / name
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_TEMPLATES / "_runtime", package / "_runtime", ignore=ignore)
    (package / "models").mkdir()
    (package / "__init__.py").write_text("")
    (package / "models" / "__init__.py").write_text("")
    (package / "models" / "contacts.py").write_text(_CONTACTS)
    (package / "models" / "orders.py").write_text(_ORDERS)
    sys.path.insert(0, str(folder))
    return name


PACKAGE = _build()


def runtime(module: str) -> Any:
    """A module of the runtime, as the client has it."""
    return importlib.import_module(f"{PACKAGE}._runtime.{module}")


contacts: Any = importlib.import_module(f"{PACKAGE}.models.contacts")
orders: Any = importlib.import_module(f"{PACKAGE}.models.orders")


def decode(content: bytes | str, type_: Any, on_drift: str = "raise") -> Any:
    """Decode as an operation named `things.get` would; drift is an error by default."""
    if isinstance(content, str):
        content = content.encode()
    return runtime("codec.decode").decode_json(
        content, type_, on_drift=on_drift, where="things.get"
    )
