"""Models of `orders`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TYPE_CHECKING, TypeAlias

import msgspec

from .._runtime.codec.model import Model
from .._runtime.codec.union import Discriminator, union

if TYPE_CHECKING:
    Order: TypeAlias = "UpdateProductOrder | AddProductOrder | dict[str, Any]"
    """One order. `type` says which kind it is."""
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
    """Id of the agreement, as `agreements.list` gives it. The vendor has text here and
    a number in other places.
    """
    product_offering_id: str = msgspec.field(name="productOfferingId")
    """Id of the product offering to add."""
    type: Literal["ADD_PRODUCT"]
    """Says that this order adds a product. The document gives no value; this one is
    that of a related API of the vendor.
    """
    configurations: list[Configuration] | None = None
    """Settings of the product."""


class Configuration(Model, kw_only=True):
    """One setting of a product."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("value",))
    id: int
    """Id of the setting. In the vendor's examples 6140 goes with an invoice account and
    6420 with an e-mail address.
    """
    value: str
    """Value of the setting."""


class OrderReceipt(Model, kw_only=True):
    """Confirms that an order was taken."""

    order_id: str = msgspec.field(name="orderId")
    """Id of the order, with its leading zeros."""


class UpdateProductOrder(Model, kw_only=True):
    """Changes a product that the agreement has."""

    agreement_id: int | str = msgspec.field(name="agreementId")
    """Id of the agreement, as `agreements.list` gives it. The vendor has a number here
    and text in other places.
    """
    product_id: int = msgspec.field(name="productId")
    """Id of the product to change."""
    type: Literal["UPDATE_PRODUCT"]
    """Says that this order changes a product."""
    configurations: list[Configuration] | None = None
    """Settings of the product."""
