# Copied by clientpress. Do not edit.
"""What the type of a named union is, for those who decode and describe one.

msgspec refuses a union of two Structs, but it takes a custom type anywhere and asks a
decode hook to fill it. So a union is such a type, and `union_decoding.py` is the hook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.lazy import evaluated

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Discriminator", "UnionMeta"]


class Discriminator:
    """The property whose value names the variant, by wire name.

    `open` says that not every variant's value is known: then a value that is not among
    `variants` may still belong to one of them. Otherwise it is a variant we have not
    heard of: of the `default` type if there is one.
    """

    __slots__ = ("default", "open", "property", "variants")

    def __init__(
        self,
        property: str,
        variants: Mapping[str, str],
        *,
        open: bool = False,
        default: str | None = None,
    ) -> None:
        self.default = default
        self.property = property
        self.variants = variants
        self.open = open


class UnionMeta(type):
    """The type of every union."""

    __variants__: tuple[str, ...]
    __discriminator__: Discriminator | None

    def __instancecheck__(cls, instance: object) -> bool:
        # msgspec checks what the hook returns against the class, and a value that fits
        # no variant is returned as it was received.
        return True

    def variant(cls, expression: str) -> Any:
        """The type a variant stands for, looked up where the union was declared."""
        return evaluated(expression, cls.__module__)

    def variants(cls) -> tuple[Any, ...]:
        return tuple(cls.variant(expression) for expression in cls.__variants__)

    def tagged(cls) -> dict[str, Any]:
        """The variant of each discriminator value; empty without a discriminator."""
        if cls.__discriminator__ is None:
            return {}
        return {
            value: cls.variant(expression)
            for value, expression in cls.__discriminator__.variants.items()
        }

    def default(cls) -> Any:
        """The variant of objects that name none; None if there is no such variant."""
        told = cls.__discriminator__
        if told is None or told.default is None:
            return None
        return cls.variant(told.default)
