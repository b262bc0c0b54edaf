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
"""Exactly one order, told apart by `type`."""


class AddProductOrderParams(TypedDict, total=False):
    """Adds a product to the agreement."""

    agreement_id: Required[str | int]
    """The agreement, documented as a string here and as a number elsewhere."""
    product_offering_id: Required[str]
    """The offer to take up."""
    type: Required[Literal["ADD_PRODUCT"]]
    """Says that this order adds a product. The page gives no value; this one is the
    sister API's.
    """
    configurations: Sequence[models.Configuration | ConfigurationParams]
    """Settings of the product."""


class ConfigurationParams(TypedDict, total=False):
    """One setting of a product."""

    id: Required[int]
    """Which setting."""
    value: Required[str]
    """Its value, such as an invoice account or an e-mail address."""


class UpdateProductOrderParams(TypedDict, total=False):
    """Changes a product that the agreement has."""

    agreement_id: Required[int | str]
    """The agreement, documented as a number here and as a string elsewhere."""
    product_id: Required[int]
    """The product to change."""
    type: Required[Literal["UPDATE_PRODUCT"]]
    """Says that this order changes a product."""
    configurations: Sequence[models.Configuration | ConfigurationParams]
    """Settings of the product."""
