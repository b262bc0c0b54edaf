# Copied by clientpress. Do not edit.
"""Unions of models, declared by name so that their variants may be imported later."""

from __future__ import annotations

from typing import Any

from .union_types import Discriminator, UnionMeta

__all__ = ["Discriminator", "union"]


class _Union(UnionMeta):
    """The type of a declared union, which pydantic takes as it takes a model."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> Any:
        """For pydantic: instances and JSON values of the variants are taken."""
        del source, handler
        from .pydantic_schema import core_schema  # few programs need it

        return core_schema(self)

    def __get_pydantic_json_schema__(self, schema: object, handler: object) -> Any:
        """For pydantic: the JSON schema of the variants on the wire."""
        del schema, handler
        from .pydantic_schema import json_schema

        return json_schema(self)


def union(
    name: str, module: str, *variants: str, discriminator: Discriminator | None = None
) -> Any:
    """Declare the union `name` in `module`.

    Variants are expressions such as "Order", "list[Item]" or "str", evaluated in the
    module's globals on first use.
    """
    namespace = {
        "__module__": module,
        "__variants__": variants,
        "__discriminator__": discriminator,
    }
    return _Union(name, (), namespace)
