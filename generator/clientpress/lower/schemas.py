"""Schemas become types and declarations."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import names
from ..diagnostics import Problem
from ..ir import (
    AliasDecl,
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    Declaration,
    DeclarationRef,
    Discriminator,
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
    ScalarUnionType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)
from .formats import string_format
from .resolve import Resolver, Schema, is_annotation

_COMPONENTS = ("components", "schemas")
_TITLE_AS_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}$")
# An enum whose annotation would be longer than this gets a name of its own.
_LONGEST_INLINE_ENUM = 40
# What stands beside oneOf and anyOf and holds for every alternative.
_DECLARING = frozenset({"properties", "additionalProperties", "patternProperties"})
_SHARED_BY_ARMS = _DECLARING | {"type", "required", "items", "format"}


@dataclass(frozen=True, slots=True)
class Naming:
    """How a schema is named if it needs a name: `own` if it has one, else by `hint`."""

    hint: str
    own: str | None = None

    def below(self, suffix: str) -> Naming:
        """Return the naming of a schema inside this one."""
        return Naming(f"{self.own or self.hint} {suffix}")


class SchemaLowering:
    """Lowers schemas of one document; collects declarations and problems.

    `type_of` returns the type of a schema in place. Component schemas are lowered
    once; recursion ends at a `DeclarationRef`.
    """

    def __init__(self, root: Mapping[str, Any], problems: list[Problem]) -> None:
        self.resolver = Resolver(root)
        self.problems = problems
        self.declarations: dict[str, Declaration] = {}
        self._types: dict[Pointer, Type] = {}
        self._in_progress: dict[Pointer, Type] = {}
        self._recursive: set[Pointer] = set()
        components = root.get("components", {}).get("schemas", {})
        given = {
            wire: schema["x-name"]
            for wire, schema in components.items()
            if isinstance(schema, Mapping) and isinstance(schema.get("x-name"), str)
        }
        self._component_names = names.assign(components, names.class_name, given=given)
        self._used = {name.casefold() for name in self._component_names.values()}
        for wire in sorted(components):
            self.reference((*_COMPONENTS, wire))

    def reference(self, pointer: Pointer) -> Type:
        """Return the type of the schema at `pointer`, lowering it on first use."""
        if pointer in self._types:
            return self._types[pointer]
        if pointer in self._in_progress:
            self._recursive.add(pointer)
            return self._in_progress[pointer]
        schema = self.resolver.at(pointer)
        is_component = pointer[:2] == _COMPONENTS and len(pointer) == 3
        if is_component:
            name = self._component_names[str(pointer[2])]
        else:
            name = names.unique(names.class_name(_hint(pointer)), self._used)
        provisional: Type = DeclarationRef(name)
        if isinstance(schema, Mapping) and _allows_null(schema):
            provisional = NullableType(provisional)
        self._in_progress[pointer] = provisional
        lowered = self._lower(schema, pointer, Naming(name, name))
        del self._in_progress[pointer]
        if name not in self.declarations:
            inner = lowered.inner if isinstance(lowered, NullableType) else lowered
            description = _text(schema, "description")
            if pointer in self._recursive and inner != DeclarationRef(name):
                # An array or map of itself: only a named type can be recursive.
                self.declarations[name] = UnionDecl(
                    name, "", description, (inner,), None, pointer
                )
                lowered = provisional
            elif is_component and isinstance(inner, EnumType | ConstType):
                self.declarations[name] = EnumDecl(
                    name, "", description, inner, pointer
                )
                lowered = _with_null(DeclarationRef(name), lowered is not inner)
            elif is_component:
                self.declarations[name] = AliasDecl(
                    name, "", description, lowered, pointer
                )
        self._types[pointer] = lowered
        return lowered

    def type_of(self, schema: Any, pointer: Pointer, naming: Naming) -> Type:
        """Return the type of `schema` in place; an identifier as title names it."""
        title = _text(schema, "title")
        if _TITLE_AS_NAME.match(title):
            naming = Naming(title)
        return self._lower(schema, pointer, naming)

    def _lower(self, schema: Any, pointer: Pointer, naming: Naming) -> Type:
        if schema is True or schema == {}:
            return AnyType()
        if not isinstance(schema, Mapping):
            return AnyType("the schema allows no value")
        if self.resolver.is_annotated_ref(schema):
            return self.reference(self.resolver.pointer(schema["$ref"]))
        single = self._only_reference(schema)
        if single is not None:
            return self.reference(single)
        flat = self.resolver.flatten(schema, pointer)
        nullable = _allows_null(flat)
        inner = self._non_null(flat, pointer, naming)
        return _with_null(inner, nullable)

    def _take(self, naming: Naming) -> str:
        return naming.own or names.unique(names.class_name(naming.hint), self._used)

    def _only_reference(self, schema: Schema) -> Pointer | None:
        """Return the target of `allOf: [{$ref}]` with nothing else that narrows."""
        members = schema.get("allOf")
        if not isinstance(members, list) or len(members) != 1:
            return None
        others = [k for k in schema if k != "allOf" and not is_annotation(k)]
        member = members[0]
        if others or not isinstance(member, Mapping):
            return None
        if not self.resolver.is_annotated_ref(member):
            return None
        return self.resolver.pointer(member["$ref"])

    def _non_null(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        if "const" in schema:
            return _const(schema["const"])
        if isinstance(schema.get("enum"), list):
            lowered = self._enum(schema, pointer, naming)
            if lowered is not None:
                return lowered
        for keyword in ("oneOf", "anyOf"):
            arms = _telling_arms(schema.get(keyword))
            if arms:
                return self._union(schema, keyword, arms, pointer, naming)
        kinds = [k for k in _types(schema) if k != "null"]
        if len(kinds) > 1:
            base = {k: v for k, v in schema.items() if k != "type"}
            arm_schemas = [
                (("type", i), {**base, "type": k}) for i, k in enumerate(kinds)
            ]
            return self._join(schema, arm_schemas, None, pointer, naming)
        return self._single_kind(kinds[0] if kinds else None, schema, pointer, naming)

    def _single_kind(
        self,
        kind: str | None,
        schema: Schema,
        pointer: Pointer,
        naming: Naming,
    ) -> Type:
        if kind is None:
            kind = _implied_kind(schema)
        match kind:
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
                return NullType() if _types(schema) == ["null"] else AnyType()

    def _array(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        if "prefixItems" in schema:
            return ArrayType(AnyType("the items differ by position"))
        items = schema.get("items", True)
        return ArrayType(self.type_of(items, (*pointer, "items"), naming.below("Item")))

    def _object(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        properties = schema.get("properties") or {}
        free = schema.get("additionalProperties")
        if free is None and schema.get("patternProperties"):
            free = True
        if not properties:
            if isinstance(free, Mapping) and free:
                where = (*pointer, "additionalProperties")
                return MapType(self.type_of(free, where, naming.below("Value")))
            return MapType(AnyType())
        own = self._take(naming)
        # Reserved before the fields are lowered: they may refer back to it.
        self.declarations[own] = ModelDecl(own, "", "", (), None, pointer)
        extras: Type | None = None
        if free is True or free == {}:
            extras = AnyType()
        elif isinstance(free, Mapping):
            where = (*pointer, "additionalProperties")
            extras = self.type_of(free, where, Naming(own).below("Value"))
        self.declarations[own] = ModelDecl(
            own,
            "",
            _text(schema, "description"),
            self._fields(schema, properties, pointer, own),
            extras,
            pointer,
        )
        return DeclarationRef(own)

    def _fields(
        self, schema: Schema, properties: Mapping[str, Any], pointer: Pointer, own: str
    ) -> tuple[Field, ...]:
        required = set(schema.get("required") or ())
        given = {
            wire: s["x-name"]
            for wire, s in properties.items()
            if isinstance(s, Mapping) and isinstance(s.get("x-name"), str)
        }
        python = names.assign(properties, names.field_name, given=given)
        fields: list[Field] = []
        for wire in sorted(properties, key=lambda w: (w not in required, python[w])):
            prop = properties[wire]
            where = (*pointer, "properties", wire)
            lowered = self.type_of(prop, where, Naming(own).below(wire))
            flat = self._described(prop, where)
            fields.append(
                Field(
                    name=python[wire],
                    wire=wire,
                    type=lowered,
                    required=wire in required,
                    description=_text(flat, "description"),
                    sensitive=flat.get("x-sensitive") is True,
                    read_only=flat.get("readOnly") is True,
                    write_only=flat.get("writeOnly") is True,
                    deprecated=flat.get("deprecated") is True,
                    pointer=where,
                    examples=schema_examples(flat),
                )
            )
        return tuple(fields)

    def _described(self, schema: Any, pointer: Pointer) -> Schema:
        """Return the annotations of a property, its reference's included."""
        if not isinstance(schema, Mapping):
            return {}
        flat = self.resolver.flatten(schema, pointer)
        return {k: v for k, v in flat.items() if is_annotation(k)}

    def _enum(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type | None:
        values: list[str | int] = []
        for value in schema["enum"]:
            if value is None:
                continue
            if isinstance(value, bool) or not isinstance(value, str | int):
                return None  # msgspec has no such literals: the plain type says it
            if not any(value == v and type(value) is type(v) for v in values):
                values.append(value)
        if not values:
            return None
        lowered = EnumType(tuple(values))
        if len({type(v) for v in values}) > 1:
            return None
        is_component = pointer[:2] == _COMPONENTS and len(pointer) == 3
        if is_component or len(repr(values)) <= _LONGEST_INLINE_ENUM:
            return lowered
        own = self._take(naming)
        self.declarations[own] = EnumDecl(
            own, "", _text(schema, "description"), lowered, pointer
        )
        return DeclarationRef(own)

    def _union(
        self,
        schema: Schema,
        keyword: str,
        arms: list[tuple[int, Any]],
        pointer: Pointer,
        naming: Naming,
    ) -> Type:
        base = {k: v for k, v in schema.items() if k in _SHARED_BY_ARMS}
        if not base.keys() & _DECLARING and "object" in _types(base):
            base = {}
        joined: list[tuple[Pointer, Any]] = []
        for index, arm in arms:
            whole = {"allOf": [arm, base]} if base else arm
            joined.append(((keyword, index), whole))
        return self._join(schema, joined, schema.get("discriminator"), pointer, naming)

    def _join(
        self,
        schema: Schema,
        arm_schemas: Sequence[tuple[Pointer, Any]],
        discriminator: Any,
        pointer: Pointer,
        naming: Naming,
    ) -> Type:
        arms: list[Type] = []
        nullable = False
        for number, (tail, arm) in enumerate(arm_schemas, 1):
            below = naming.below(f"Option {number}")
            lowered = self.type_of(arm, (*pointer, *tail), below)
            if isinstance(lowered, NullableType):
                nullable, lowered = True, lowered.inner
            if isinstance(lowered, NullType):
                nullable = True
            elif isinstance(lowered, ScalarUnionType):
                arms.extend(a for a in lowered.arms if a not in arms)
            elif lowered not in arms:
                arms.append(lowered)
        return _with_null(
            self._union_of(schema, arms, discriminator, pointer, naming), nullable
        )

    def _union_of(
        self,
        schema: Schema,
        arms: list[Type],
        discriminator: Any,
        pointer: Pointer,
        naming: Naming,
    ) -> Type:
        if not arms:
            return NullType()
        anything = next((arm for arm in arms if isinstance(arm, AnyType)), None)
        if anything is not None:
            return AnyType(anything.reason or "one alternative allows any value")
        if len(arms) == 1:
            return arms[0]
        if all(_is_plain_scalar(arm) for arm in arms):
            return ScalarUnionType(tuple(arms))
        own = self._take(naming)
        self.declarations[own] = UnionDecl(
            own,
            "",
            _text(schema, "description"),
            tuple(arms),
            self._discriminator(discriminator, arms),
            pointer,
        )
        return DeclarationRef(own)

    def _discriminator(self, node: Any, arms: list[Type]) -> Discriminator | None:
        if not isinstance(node, Mapping) or not isinstance(
            node.get("propertyName"), str
        ):
            return None
        arm_names = {arm.name for arm in arms if isinstance(arm, DeclarationRef)}
        mapping: dict[str, str] = {}
        # Without a mapping the component's own name is the value.
        for wire, own in self._component_names.items():
            if own in arm_names:
                mapping[wire] = own
        for value, target in (node.get("mapping") or {}).items():
            arm = self._mapped(str(target))
            if arm is not None:
                mapping[str(value)] = arm
        return Discriminator(node["propertyName"], tuple(sorted(mapping.items())))

    def _mapped(self, target: str) -> str | None:
        wire = target.rpartition("/")[2] if target.startswith("#") else target
        return self._component_names.get(wire.replace("~1", "/").replace("~0", "~"))


def schema_examples(schema: Schema) -> tuple[Any, ...]:
    """Return the examples that a schema carries, `default` last."""
    examples = schema.get("examples")
    found = list(examples) if isinstance(examples, list) else []
    if "default" in schema:
        found.append(schema["default"])
    return tuple(found)


def _types(schema: Schema) -> list[str]:
    kind = schema.get("type")
    if isinstance(kind, list):
        return [str(k) for k in kind]
    return [kind] if isinstance(kind, str) else []


def _implied_kind(schema: Schema) -> str | None:
    if any(
        k in schema for k in ("properties", "additionalProperties", "patternProperties")
    ):
        return "object"
    if any(k in schema for k in ("items", "prefixItems")):
        return "array"
    if any(
        k in schema for k in ("pattern", "minLength", "maxLength", "contentEncoding")
    ):
        return "string"
    return None


def _allows_null(schema: Schema) -> bool:
    kinds = _types(schema)
    if "null" in kinds and len(kinds) > 1:
        return True
    values = schema.get("enum")
    return isinstance(values, list) and None in values and not kinds


def _telling_arms(node: Any) -> list[tuple[int, Any]]:
    """Return the alternatives that say something of the type.

    `anyOf: [{required: [a]}, {required: [b]}]` only demands one of two fields.
    """
    if not isinstance(node, list):
        return []
    arms = list(enumerate(node))
    only_required = all(
        isinstance(arm, Mapping)
        and all(k in ("required", "not") or is_annotation(k) for k in arm)
        for _, arm in arms
    )
    return [] if only_required else arms


def _const(value: Any) -> Type:
    if isinstance(value, bool):
        return BooleanType()
    if isinstance(value, str | int):
        return ConstType(value)
    if value is None:
        return NullType()
    return (
        NumberType() if isinstance(value, float) else AnyType("a structured constant")
    )


def _is_plain_scalar(lowered: Type) -> bool:
    match lowered:
        case IntegerType() | NumberType() | BooleanType() | EnumType() | ConstType():
            return True
        case StringType(format=StringFormat.TEXT):
            return True
        case _:
            return False


def _with_null(lowered: Type, nullable: bool) -> Type:
    if not nullable or isinstance(lowered, NullableType | AnyType | NullType):
        return lowered
    return NullableType(lowered)


def _text(schema: Any, key: str) -> str:
    value = schema.get(key) if isinstance(schema, Mapping) else None
    return value.strip() if isinstance(value, str) else ""


def _hint(pointer: Pointer) -> str:
    telling = [str(p) for p in pointer if not isinstance(p, int)]
    skipped = {"components", "schemas", "properties", "items", "$defs", "schema"}
    return " ".join(p for p in telling if p not in skipped) or "Schema"
