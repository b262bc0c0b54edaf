"""The types of schemas whose values have no parts."""

from __future__ import annotations

from ..ir import BooleanType, IntegerType, NumberType, StringType, Type
from ..json_values import Node, string
from .formats import string_format
from .hints import hints


def scalar_type(kind: str | None, schema: Node) -> Type | None:
    """Return the type of a schema by its word for `type`, None where values have parts."""
    match kind:
        case "string":
            return StringType(string_format(schema), hints(schema))
        case "integer":
            return IntegerType(hints(schema))
        case "number":
            return NumberType(string(schema, "format") == "decimal", hints(schema))
        case "boolean":
            return BooleanType()
        case _:
            return None
