"""Schemas become types and declarations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .. import names
from ..diagnostics import Problem
from ..edits import OwnType
from ..ir import (
    AliasDecl,
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    Declaration,
    DeclarationRef,
    EnumDecl,
    EnumType,
    Field,
    IntegerType,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    NumberType,
    Pointer,
    StringType,
    Type,
    UnionDecl,
)
from .foreign import foreign
from .formats import string_format
from .naming import COMPONENTS, ClassNames, Naming, is_component
from .nodes import (
    Node,
    flag,
    given_names,
    is_list,
    is_mapping,
    mapping,
    strings,
    text,
)
from .resolve import Resolver
from .shape import (
    Schema,
    allows_null,
    examples_of_schema,
    implied_type,
    is_annotation,
    only_reference,
    types_of,
)
from .unions import alternatives, discriminator, unnamed, with_null, without_null

# An enum whose annotation would be longer than this gets a name of its own.
_LONGEST_INLINE_ENUM = 40
# How many components may be lowered inside each other.
_DEEPEST = 50


class SchemaLowering:
    """Lowers schemas of one document; collects declarations and problems.

    `type_of` returns the type of a schema in place. Component schemas are lowered
    once; recursion ends at a `DeclarationRef`.
    """

    def __init__(self, root: Node, problems: list[Problem]) -> None:
        self.resolver = Resolver(root, problems)
        self.declarations: dict[str, Declaration] = {}
        self._types: dict[Pointer, Type] = {}
        self._in_progress: dict[Pointer, Type] = {}
        self._recursive: set[Pointer] = set()
        components = mapping(mapping(root, "components"), "schemas")
        self._names = ClassNames(components)
        for wire in sorted(components):
            self._referred((*COMPONENTS, wire), components[wire])

    def type_of(self, schema: Any, pointer: Pointer, naming: Naming) -> Type:
        """Return the type of `schema` in place; an identifier as title names it."""
        return self._lower(schema, pointer, naming.titled(schema))

    def _reference(self, ref: str, where: Pointer) -> Type:
        found = self.resolver.target(ref, where)
        if found is None:
            return AnyType("the reference points to nothing")
        schema, pointer = found
        return self._referred(pointer, schema)

    def _referred(self, pointer: Pointer, schema: Any) -> Type:
        """Return the type of a schema that is referred to, lowering it on first use."""
        if pointer in self._types:
            return self._types[pointer]
        if pointer in self._in_progress:
            self._recursive.add(pointer)
            return self._in_progress[pointer]
        if len(self._in_progress) > _DEEPEST and self._is_model(schema, pointer):
            # The walk over all components comes to it; Python's stack has an end.
            return DeclarationRef(self._names.at(pointer))
        name = self._names.at(pointer)
        nullable = is_mapping(schema) and allows_null(schema)
        provisional = with_null(DeclarationRef(name), nullable)
        own_type = schema.get("x-type") if is_mapping(schema) else None
        if isinstance(own_type, OwnType) and is_component(pointer):
            self._types[pointer] = provisional
            self.declarations[name] = foreign(name, own_type, schema, pointer)
            return provisional
        self._in_progress[pointer] = provisional
        lowered = self._lower(schema, pointer, Naming(name, name))
        del self._in_progress[pointer]
        if name not in self.declarations:
            lowered = self._declare(name, schema, pointer, lowered, provisional)
        self._types[pointer] = lowered
        return lowered

    def _is_model(self, schema: Any, pointer: Pointer) -> bool:
        """Tell whether a component is, beyond doubt, an object with fields."""
        if not is_component(pointer) or not is_mapping(schema):
            return False
        flat = self.resolver.flatten(schema, pointer)
        others = flat.keys() & {"const", "enum", "oneOf", "anyOf"}
        is_object = types_of(flat) == ["object"] and not only_reference(schema)
        return is_object and not others and bool(mapping(flat, "properties"))

    def _declare(
        self,
        name: str,
        schema: Any,
        pointer: Pointer,
        lowered: Type,
        provisional: Type,
    ) -> Type:
        """Declare a schema that is no model or union; return the type to refer to it."""
        inner = lowered.inner if isinstance(lowered, NullableType) else lowered
        description = text(schema, "description")
        if pointer in self._recursive:
            if inner == DeclarationRef(name):
                message = "this schema is nothing but a reference to itself"
                self.resolver.report(pointer, "cyclic-ref", message)
                inner = AnyType("the schema is nothing but a reference to itself")
            # An array or map of itself: only a named type can be recursive.
            self.declarations[name] = UnionDecl(
                name, "", description, (inner,), None, pointer
            )
            return provisional
        if not is_component(pointer):
            return lowered
        if isinstance(inner, EnumType | ConstType):
            self.declarations[name] = EnumDecl(name, "", description, inner, pointer)
            return with_null(DeclarationRef(name), lowered is not inner)
        self.declarations[name] = AliasDecl(name, "", description, lowered, pointer)
        return lowered

    def _lower(self, node: Any, pointer: Pointer, naming: Naming) -> Type:
        schema = self.resolver.schema(node, pointer)
        if schema is True or schema == {}:
            return AnyType()
        if schema is False:
            return AnyType("the schema allows no value")
        reference = only_reference(schema)
        if reference:
            return self._reference(reference, pointer)
        flat = self.resolver.flatten(schema, pointer)
        return with_null(self._non_null(flat, pointer, naming), allows_null(flat))

    def _non_null(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        if "const" in schema:
            return _const(schema["const"])
        values = schema.get("enum")
        if is_list(values):
            enum = _enum(values)
            if enum is not None:
                return self._named_if_long(enum, schema, pointer, naming)
        arms = alternatives(schema)
        if arms:
            return self._union(schema, arms, pointer, naming)
        declared = types_of(schema)
        kinds = [kind for kind in declared if kind != "null"]
        match kinds[0] if kinds else implied_type(schema):
            case "string":
                return StringType(string_format(schema))
            case "integer":
                return IntegerType()
            case "number":
                return NumberType()
            case "boolean":
                return BooleanType()
            case "array":
                return self._array(schema, pointer, naming)
            case "object":
                return self._object(schema, pointer, naming)
            case _:
                # Without a kind (or with null alone) there is nothing to narrow.
                if declared == ["null"]:
                    return NullType()
                return AnyType(f"{kinds[0]!r} is no type of JSON" if kinds else "")

    def _named_if_long(
        self, enum: EnumType, schema: Schema, pointer: Pointer, naming: Naming
    ) -> Type:
        is_short = len(repr(list(enum.values))) <= _LONGEST_INLINE_ENUM
        if is_short or is_component(pointer):
            return enum
        own = self._names.take(naming)
        self.declarations[own] = EnumDecl(
            own, "", text(schema, "description"), enum, pointer
        )
        return DeclarationRef(own)

    def _union(
        self,
        schema: Schema,
        alternatives: list[tuple[Pointer, Any]],
        pointer: Pointer,
        naming: Naming,
    ) -> Type:
        arms, nullable = without_null(
            self.type_of(arm, (*pointer, *tail), naming.below(f"Option {number}"))
            for number, (tail, arm) in enumerate(alternatives, 1)
        )
        # A union that names itself as an arm says nothing by it.
        arms = [arm for arm in arms if arm != DeclarationRef(naming.own or "")]
        whole = unnamed(arms)
        if whole is None:
            own = self._names.take(naming)
            self.declarations[own] = UnionDecl(
                own,
                "",
                text(schema, "description"),
                tuple(arms),
                discriminator(schema, arms, self._names.components),
                pointer,
            )
            whole = DeclarationRef(own)
        return with_null(whole, nullable)

    def _array(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        if "prefixItems" in schema:
            return ArrayType(AnyType("the items differ by position"))
        item = schema.get("items", True)
        return ArrayType(self.type_of(item, (*pointer, "items"), naming.below("Item")))

    def _object(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        where = (*pointer, "additionalProperties")
        free = schema.get("additionalProperties")
        if free is None and schema.get("patternProperties"):
            free = True
        if not mapping(schema, "properties"):
            if is_mapping(free) and free:
                return MapType(self.type_of(free, where, naming.below("Value")))
            return MapType(AnyType())
        own = self._names.take(naming)
        model = ModelDecl(own, "", text(schema, "description"), (), None, pointer)
        # Reserved before the fields are lowered: they may refer back to it.
        self.declarations[own] = model
        extras: Type | None = None
        if free is True or free == {}:
            extras = AnyType()
        elif is_mapping(free):
            extras = self.type_of(free, where, Naming(own).below("Value"))
        fields = self._fields(schema, pointer, own)
        self.declarations[own] = replace(model, fields=fields, extras=extras)
        return DeclarationRef(own)

    def _fields(self, schema: Schema, pointer: Pointer, own: str) -> tuple[Field, ...]:
        properties = mapping(schema, "properties")
        required = frozenset(strings(schema, "required"))
        python = names.assign(
            properties, names.field_name, given=given_names(properties)
        )
        fields: list[Field] = []
        for wire in sorted(properties, key=lambda w: (w not in required, python[w])):
            prop = properties[wire]
            where = (*pointer, "properties", wire)
            lowered = self.type_of(prop, where, Naming(own).below(wire))
            said = self._annotations(prop, where)
            fields.append(
                Field(
                    name=python[wire],
                    wire=wire,
                    type=lowered,
                    required=wire in required,
                    description=text(said, "description"),
                    sensitive=flag(said, "x-sensitive"),
                    read_only=flag(said, "readOnly"),
                    write_only=flag(said, "writeOnly"),
                    deprecated=flag(said, "deprecated"),
                    pointer=where,
                    examples=examples_of_schema(said),
                )
            )
        return tuple(fields)

    def _annotations(self, schema: Any, pointer: Pointer) -> Schema:
        """Return the annotations of a property, its reference's included."""
        if not is_mapping(schema):
            return {}
        flat = self.resolver.flatten(schema, pointer)
        return {key: value for key, value in flat.items() if is_annotation(key)}


def _enum(nodes: list[Any]) -> EnumType | None:
    """Return an enum, or None where the plain type has to say it."""
    values: list[str | int] = []
    for value in nodes:
        if value is None:
            continue
        if not _is_literal(value):
            return None
        if value not in values:
            values.append(value)
    # Nor may a literal mix text and numbers.
    return EnumType(tuple(values)) if len({type(v) for v in values}) == 1 else None


def _is_literal(value: Any) -> bool:
    """Tell whether msgspec has such literals: text, and integers of 64 bits."""
    if isinstance(value, int) and not isinstance(value, bool):
        return -(2**63) <= value < 2**63
    return isinstance(value, str)


def _const(value: Any) -> Type:
    match value:
        case None:
            return NullType()
        case bool():
            return BooleanType()
        case str() | int() if _is_literal(value):
            return ConstType(value)
        case int():
            return IntegerType()
        case float():
            return NumberType()
        case _:
            return AnyType("a structured constant")
