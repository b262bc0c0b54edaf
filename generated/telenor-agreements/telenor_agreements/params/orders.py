"""Parameters of `orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict, Union

from .. import models

OrderParams: TypeAlias = Union[
    "models.UpdateProductOrder",
    "UpdateProductOrderParams",
    "models.AddProductOrder",
    "AddProductOrderParams",
    "Mapping[str, Any]",
]
"""One order. `type` says which kind it is."""


class AddProductOrderParams(TypedDict, total=False):
    """Adds a product to the agreement."""

    agreement_id: Required[str | int]
    """Id of the agreement, as `agreements.list` gives it. The vendor has text here and
    a number in other places.
    """
    product_offering_id: Required[str]
    """Id of the product offering to add."""
    type: Required[Literal["ADD_PRODUCT"]]
    """Says that this order adds a product. The document gives no value; this one is
    that of a related API of the vendor.
    """
    configurations: Sequence[models.Configuration | ConfigurationParams]
    """Settings of the product."""


class ConfigurationParams(TypedDict, total=False):
    """One setting of a product."""

    id: Required[int]
    """Id of the setting. In the vendor's examples 6140 goes with an invoice account and
    6420 with an e-mail address.
    """
    value: Required[str]
    """Value of the setting."""


class UpdateProductOrderParams(TypedDict, total=False):
    """Changes a product that the agreement has."""

    agreement_id: Required[int | str]
    """Id of the agreement, as `agreements.list` gives it. The vendor has a number here
    and text in other places.
    """
    product_id: Required[int]
    """Id of the product to change."""
    type: Required[Literal["UPDATE_PRODUCT"]]
    """Says that this order changes a product."""
    configurations: Sequence[models.Configuration | ConfigurationParams]
    """Settings of the product."""
