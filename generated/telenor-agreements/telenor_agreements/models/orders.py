"""Models of `orders`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TYPE_CHECKING, TypeAlias

import msgspec

from .._runtime.model import Model
from .._runtime.union import Discriminator, union

if TYPE_CHECKING:
    Order: TypeAlias = "UpdateProductOrder | AddProductOrder | dict[str, Any]"
    """Exactly one order, told apart by `type`."""
else:
    Order = union(
        "Order",
        __name__,
        "UpdateProductOrder",
        "AddProductOrder",
        discriminator=Discriminator(
            "type",
            {
                "ADD_PRODUCT": "AddProductOrder",
                "AddProductOrder": "AddProductOrder",
                "UPDATE_PRODUCT": "UpdateProductOrder",
                "UpdateProductOrder": "UpdateProductOrder",
            },
        ),
    )


class AddProductOrder(Model, kw_only=True):
    """Adds a product to the agreement."""

    agreement_id: str | int = msgspec.field(name="agreementId")
    """The agreement, documented as a string here and as a number elsewhere."""
    product_offering_id: str = msgspec.field(name="productOfferingId")
    """The offer to take up."""
    type: Literal["ADD_PRODUCT"]
    """Says that this order adds a product. The page gives no value; this one is the
    sister API's.
    """
    configurations: list[Configuration] | None = None
    """Settings of the product."""


class Configuration(Model, kw_only=True):
    """One setting of a product."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("value",))
    id: int
    """Which setting."""
    value: str
    """Its value, such as an invoice account or an e-mail address."""


class OrderReceipt(Model, kw_only=True):
    """Confirms that an order was taken."""

    order_id: str = msgspec.field(name="orderId")
    """Number of the order, with leading zeros. Worth keeping for later questions."""


class UpdateProductOrder(Model, kw_only=True):
    """Changes a product that the agreement has."""

    agreement_id: int | str = msgspec.field(name="agreementId")
    """The agreement, documented as a number here and as a string elsewhere."""
    product_id: int = msgspec.field(name="productId")
    """The product to change."""
    type: Literal["UPDATE_PRODUCT"]
    """Says that this order changes a product."""
    configurations: list[Configuration] | None = None
    """Settings of the product."""
