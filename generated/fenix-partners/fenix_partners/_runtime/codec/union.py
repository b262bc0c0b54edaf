"""Unions of models, declared by name so that their arms may be imported later.

msgspec refuses a union of two Structs, but it takes a custom type anywhere and asks a
decode hook to fill it. So a union is such a type, and `choose.py` is the hook.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Discriminator", "UnionMeta", "union"]


class Discriminator:
    """The property whose value names the arm, by wire name.

    `open` says that not every arm's value is known: then a value that is not among
    `arms` may still belong to one of them. Otherwise it is an arm we have not heard of:
    of the `default` type if there is one.
    """

    __slots__ = ("arms", "default", "open", "property")

    def __init__(
        self,
        property: str,
        arms: Mapping[str, str],
        *,
        open: bool = False,
        default: str | None = None,
    ) -> None:
        self.default = default
        self.property = property
        self.arms = arms
        self.open = open


class UnionMeta(type):
    """The type of every union."""

    __arms__: tuple[str, ...]
    __discriminator__: Discriminator | None

    def __instancecheck__(cls, instance: object) -> bool:
        # msgspec checks what the hook returns against the class, and a value that fits
        # no arm is returned as it was received.
        return True

    def arm(cls, expression: str) -> Any:
        """The type an arm stands for, looked up where the union was declared."""
        # The generator wrote the expression, exactly as it wrote the annotations that
        # msgspec evaluates in the same namespace.
        return eval(expression, vars(sys.modules[cls.__module__]))

    def arms(cls) -> tuple[Any, ...]:
        return tuple(cls.arm(expression) for expression in cls.__arms__)

    def tagged(cls) -> dict[str, Any]:
        """The arm of each discriminator value; empty without a discriminator."""
        if cls.__discriminator__ is None:
            return {}
        return {
            value: cls.arm(expression)
            for value, expression in cls.__discriminator__.arms.items()
        }

    def default(cls) -> Any:
        """The arm of objects that name none; None if there is no such arm."""
        told = cls.__discriminator__
        if told is None or told.default is None:
            return None
        return cls.arm(told.default)


def union(
    name: str, module: str, *arms: str, discriminator: Discriminator | None = None
) -> Any:
    """Declare the union `name` in `module`.

    Arms are expressions such as "Order", "list[Item]" or "str", evaluated in the
    module's globals on first use.
    """
    namespace = {
        "__module__": module,
        "__arms__": arms,
        "__discriminator__": discriminator,
    }
    return UnionMeta(name, (), namespace)
