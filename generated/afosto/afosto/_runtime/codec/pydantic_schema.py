# Copied by clientpress. Do not edit.
"""What pydantic asks of a model or a union of them: how to read, write and describe it.

Models are no models of pydantic's: reading and writing them is left to this runtime.
Loaded when pydantic asks, and only then: clients do without it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, get_origin

import msgspec

from ..core.errors import DecodeError, DriftError
from ..core.narrowing import is_list, is_mapping
from .base64url import Base64Url
from .decode import decode_json
from .encode import encode_json
from .extras import Extras
from .type_index import EXTRA
from .union_types import UnionMeta

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["core_schema", "json_schema"]

_MODEL = "#model/"
_UNION = "#union/"
_MOST_NODES = 5000


def core_schema(model: type[msgspec.Struct] | UnionMeta) -> Any:
    """The schema by which pydantic takes instances and dicts, and writes wire JSON."""
    # By name: type checkers of those who vendor the client need not find it.
    schemas = import_module("pydantic_core.core_schema")

    def validated(value: Any) -> Any:
        if _is_of(value, model):
            return value
        try:
            content = encode_json(value, model)
            read = decode_json(content, model, on_drift="raise", where=model.__name__)
        except (DecodeError, DriftError, TypeError, ValueError) as error:
            problem = str(error)
        else:
            kind: type = read.__class__
            if kind is not dict or _takes_dicts(model):
                return read
            # From a server it would be kept, as a variant that is new.
            problem = f"{model.__name__}: this object is none of the variants"
        # Outside, so that what the value holds does not hang on it.
        raise ValueError(problem)

    def written(value: Any) -> Any:
        return msgspec.json.decode(encode_json(value, None))

    return schemas.no_info_plain_validator_function(
        validated,
        serialization=schemas.plain_serializer_function_ser_schema(written),
    )


def _is_of(value: Any, model: type[msgspec.Struct] | UnionMeta) -> bool:
    """Whether a value is a model that stands where `model` is expected."""
    if not isinstance(model, UnionMeta):
        return isinstance(value, model)
    return isinstance(value, msgspec.Struct) and any(
        isinstance(one, type) and _is_of(value, one) for one in model.variants()
    )


def _takes_dicts(type_: Any) -> bool:
    if isinstance(type_, UnionMeta):
        return any(map(_takes_dicts, type_.variants()))
    return type_ is Any or (get_origin(type_) or type_) is dict


def json_schema(model: type[msgspec.Struct] | UnionMeta) -> dict[str, Any]:
    """The JSON schema of what goes over the wire, whole and without references.

    An object within itself, and what comes after some thousand nodes, is described as
    an object only.
    """
    types: list[Any] = [model]
    unions: list[UnionMeta] = []

    def of_other(type_: Any) -> dict[str, Any]:
        """The schema of what msgspec does not know: a union of ours, or anything."""
        if type_ is Base64Url:
            return {"type": "string", "contentEncoding": "base64url"}
        if not isinstance(type_, UnionMeta):
            return {"additionalProperties": True} if type_ is Extras else {}
        if type_ not in unions:
            unions.append(type_)
        return {"$ref": f"{_UNION}{unions.index(type_)}"}

    while True:
        schemas, models = msgspec.json.schema_components(
            types, schema_hook=of_other, ref_template=f"{_MODEL}{{name}}"
        )
        variants = [variant for one in unions for variant in one.variants()]
        new = [variant for variant in variants if variant not in types]
        if not new:
            break
        types.extend(new)
    known = {f"{_MODEL}{name}": schema for name, schema in models.items()}
    for number, one in enumerate(unions):
        any_of = [schemas[types.index(variant)] for variant in one.variants()]
        known[f"{_UNION}{number}"] = {"anyOf": any_of}
    whole: dict[str, Any] = _Whole(known).of(schemas[0], ())
    return whole


class _Whole:
    """Schemas with what they refer to in its place."""

    __slots__ = ("_known", "_left")

    def __init__(self, known: Mapping[str, Any]) -> None:
        self._known = known
        self._left = _MOST_NODES

    def of(self, schema: Any, within: tuple[str, ...]) -> Any:
        self._left -= 1
        if is_list(schema):
            return [self.of(item, within) for item in schema]
        if not is_mapping(schema):
            return schema
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref in self._known:
            if ref in within or self._left < 0:
                is_model = ref.startswith(_MODEL)
                return {"type": "object"} if is_model else {}
            return self.of(self._known[ref], (*within, ref))
        if schema.get("format") == "decimal":
            return {"type": "number"}  # as it is written
        whole = {key: self.of(item, within) for key, item in schema.items()}
        properties = whole.get("properties")
        if is_mapping(properties) and EXTRA in properties:
            whole["properties"] = {k: v for k, v in properties.items() if k != EXTRA}
            rest = properties[EXTRA].get("additionalProperties", True)
            whole["additionalProperties"] = rest
        return whole
