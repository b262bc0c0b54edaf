"""Schemas become types and declarations."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from .. import names
from ..diagnostics import Problem
from ..edits import OwnType
from ..ir import (
    AliasDecl,
    AnyType,
    ArrayType,
    Declaration,
    DeclarationRef,
    EnumDecl,
    Field,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    Pointer,
    Type,
    UnionDecl,
)
from ..json_values import (
    Node,
    flag,
    is_list,
    is_object,
    items,
    mapping,
    string,
    strings,
    text,
)
from ..references import format_pointer
from .custom_types import custom_type
from .discriminators import Components, Told, among, told_by
from .hints import demands, list_hints, map_hints
from .inheritance import families
from .naming import COMPONENTS, ClassNames, Naming, given_names, is_component
from .resolve import Resolver
from .scalars import scalar_type
from .sensitive import extras_are_sensitive, is_sensitive
from .shape import (
    Schema,
    allows_null,
    default_text,
    examples_of_schema,
    implied_type,
    is_annotation,
    only_reference,
    possible_properties,
    reference_beside_types,
    rest_key,
    types_of,
    untyped_reason,
)
from .twins import Twins
from .unions import (
    Alternative,
    alternatives,
    beside_null,
    null_is_a_value,
    unnamed,
    with_null,
    without_null,
)
from .values import const_type, enum_type, is_enum, is_short, listed_values

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
        self.told: dict[str, Told] = {}
        self._types: dict[Pointer, Type] = {}
        self._in_progress: dict[Pointer, Type] = {}
        self._recursive: set[Pointer] = set()
        self._enums_are_open = string(root, "x-enums") == "open"
        components = mapping(mapping(root, "components"), "schemas")
        self._names = ClassNames(components)
        self._twins = Twins(self._names)
        self._components = Components(components, self._names.components)
        self._families = families(components, self.resolver)
        self._builds_on_base = {
            one for family in self._families.values() for one in family.subtypes
        }
        self._models: dict[Pointer, tuple[Schema, DeclarationRef]] = {}
        # The references whose schemas are being merged into alternatives.
        self._merging: tuple[Pointer, ...] = ()
        # Where schemas are being lowered in place, by their identity.
        self._open: dict[int, tuple[Pointer, ...]] = {}
        for wire in sorted(components):
            self._referred((*COMPONENTS, wire), components[wire])

    def type_of(self, schema: Any, pointer: Pointer, naming: Naming) -> Type:
        """Return the type of `schema` in place; an identifier as title names it."""
        return self._lower(schema, pointer, naming.titled(schema))

    def annotations(self, schema: Any, pointer: Pointer) -> Schema:
        """Return the annotations of a schema, those of what it refers to included."""
        if not is_object(schema):
            return {}
        flat = self.resolver.flatten(schema, pointer)
        return {key: value for key, value in flat.items() if is_annotation(key)}

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
        nullable = null_is_a_value(schema, pointer, self.resolver)
        provisional = with_null(DeclarationRef(name), nullable)
        own_type = schema.get("x-type") if is_object(schema) else None
        if isinstance(own_type, OwnType) and is_component(pointer):
            self._types[pointer] = provisional
            self.declarations[name] = custom_type(name, own_type, schema, pointer)
            return provisional
        self._in_progress[pointer] = provisional
        # What a component comes to must not depend on who asked for it first.
        merging, self._merging = self._merging, ()
        outer, self._open = self._open, {}
        lowered = self._lower(schema, pointer, Naming(name, name))
        self._merging, self._open = merging, outer
        del self._in_progress[pointer]
        if name not in self.declarations:
            lowered = self._declare(name, schema, pointer, lowered, provisional)
        self._types[pointer] = lowered
        return lowered

    def _is_model(self, schema: Any, pointer: Pointer) -> bool:
        """Tell whether a component is, beyond doubt, an object with fields."""
        if not is_component(pointer) or not is_object(schema):
            return False
        flat = self.resolver.flatten(schema, pointer)
        others = flat.keys() & {"const", "enum", "oneOf", "anyOf"}
        is_alone = types_of(flat) == ["object"] and not only_reference(schema)
        return is_alone and not others and bool(mapping(flat, "properties"))

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
                self.resolver.report(pointer, "cyclic-schema", message)
                inner = AnyType("the schema is nothing but a reference to itself")
            # An array or map of itself: only a named type can be recursive.
            self.declarations[name] = UnionDecl(
                name, "", description, (inner,), None, pointer
            )
            return provisional
        if not is_component(pointer):
            return lowered
        if is_enum(inner):
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
        reference = only_reference(schema) or self._typed_reference(schema)
        if reference and pointer not in self._builds_on_base:
            return self._reference(reference, pointer)
        # What is merged here may bring the schema that it is merged into.
        places = self._open.get(id(schema), ())
        known = self._models.get(places[-1]) if places else None
        if known is not None:
            return known[1]
        if len(places) > 1:
            reason = "the schema holds itself, merged with others each time"
            self._report_untyped(reason, pointer)
            return AnyType(reason)
        flat = self.resolver.flatten(schema, pointer)
        is_merged = bool(self._merging)
        if (twin := self._twins.find(naming, flat, is_merged=is_merged)) is not None:
            return twin
        outer, self._open = self._open, {**self._open, id(schema): (*places, pointer)}
        lowered = self._non_null(flat, pointer, naming)
        self._open = outer
        if isinstance(lowered, AnyType) and lowered.reason:
            self._report_untyped(lowered.reason, pointer)
        lowered = with_null(lowered, allows_null(flat))
        self._twins.note(naming, flat, lowered, is_merged=is_merged)
        return lowered

    def _report_untyped(self, reason: str, pointer: Pointer) -> None:
        self.resolver.report(pointer, "untyped", f"this becomes Any: {reason}")

    def _non_null(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        if "const" in schema:
            return const_type(schema["const"])
        values, is_open = listed_values(schema)
        if values is not None:
            is_open = is_open or self._enums_are_open
            enum = enum_type(values, types_of(schema), is_open=is_open)
            if enum is not None:
                return self._named_if_long(enum, schema, pointer, naming)
        if pointer in self._families and naming.own:
            return self._base(schema, pointer, naming.own)
        variants = alternatives(schema)
        if variants:
            return self._union(schema, variants, pointer, naming)
        declared = types_of(schema)
        kinds = [kind for kind in declared if kind != "null"]
        kind = kinds[0] if kinds else implied_type(schema)
        if (scalar := scalar_type(kind, schema)) is not None:
            return scalar
        match kind:
            case "array":
                return self._array(schema, pointer, naming)
            case "object":
                return self._object(schema, pointer, naming)
            case _:
                # Without a kind (or with null alone) there is nothing to narrow.
                if declared == ["null"]:
                    return NullType()
                if kinds:
                    return AnyType(f"{kinds[0]!r} is no type of JSON")
                return AnyType(untyped_reason(schema))

    def _named_if_long(
        self, enum: Type, schema: Schema, pointer: Pointer, naming: Naming
    ) -> Type:
        if is_short(enum, _LONGEST_INLINE_ENUM) or is_component(pointer):
            return enum
        own = self._names.take(naming)
        self.declarations[own] = EnumDecl(
            own, "", text(schema, "description"), enum, pointer
        )
        return DeclarationRef(own)

    def _base(self, schema: Schema, pointer: Pointer, own: str) -> Type:
        """Lower a base and its subtypes: the base's name means any of them.

        What the base itself declares is the model of those that name no subtype.
        """
        name = self._names.take(Naming(f"{own} Base"))
        base = self._object(schema, pointer, Naming(name, name))
        types: dict[str, Type] = {}
        family = self._families[pointer]
        for subtype in family.subtypes:
            types[str(subtype[2])] = self._referred(subtype, self.resolver.at(subtype))
        variants, nullable = without_null([*types.values(), base])
        default = name if base == DeclarationRef(name) else ""
        told = told_by(*family.told, own, types, self._components, default=default)
        self._declare_union(own, schema, variants, pointer, among(told, variants))
        return with_null(DeclarationRef(own), nullable)

    def _union(
        self,
        schema: Schema,
        alternatives: list[Alternative],
        pointer: Pointer,
        naming: Naming,
    ) -> Type:
        alone = beside_null(schema, alternatives)
        if alone is not None:
            where = (*pointer, *alone.tail)
            called = naming.or_ending_in("Value")
            called = naming if naming.own else called.titled(alone.schema)
            return with_null(self._lower(alone.schema, where, called), True)
        types = [
            self._variant(variant, pointer, naming, number)
            for number, variant in enumerate(alternatives, 1)
        ]
        variants, nullable = without_null(types)
        # A union that names itself as a variant says nothing by it.
        variants = [v for v in variants if v != DeclarationRef(naming.own or "")]
        whole = unnamed(variants)
        if whole is None:
            own = self._names.take(naming)
            by_name: dict[str, Type] = {}
            others: dict[str, Type] = {}
            for alternative, one in zip(alternatives, types, strict=True):
                target = self._target(alternative.own)
                if target is not None and is_component(target):
                    by_name[str(target[2])] = one
                else:
                    place = target or (*pointer, *alternative.tail)
                    others[format_pointer(place)] = one
            told = told_by(
                mapping(schema, "discriminator"),
                (*pointer, "discriminator"),
                own,
                by_name,
                self._components,
                others=others,
            )
            self._declare_union(own, schema, variants, pointer, told)
            whole = DeclarationRef(own)
        return with_null(whole, nullable)

    def _variant(
        self, variant: Alternative, pointer: Pointer, naming: Naming, number: int
    ) -> Type:
        """Return the type of one alternative, with what stands beside all of them."""
        where = (*pointer, *variant.tail)
        target = self._target(variant.own)
        apart = f"Option {number}"
        if target is not None and is_component(target):
            apart = str(target[2])
        naming = naming.below(apart)
        if variant.schema is variant.own or target is None:
            return self.type_of(variant.schema, where, naming)
        node = self.resolver.at(target)
        if target in self._merging or self._builds_on(node, pointer):
            # It holds what stands beside it already, or leads back to itself.
            return self.type_of(variant.own, where, naming)
        merging, self._merging = self._merging, (*self._merging, target)
        lowered = self.type_of(variant.schema, where, naming)
        self._merging = merging
        return lowered

    def _typed_reference(self, schema: Schema) -> str:
        """Return the reference beside which stand only types that its target has."""
        reference, said = reference_beside_types(schema)
        found = self.resolver.find(reference) if reference else None
        if found is None or not is_object(found[0]):
            return ""
        types = {*types_of(self.resolver.flatten(found[0], found[1]))}
        return reference if types and all(types <= {*one} for one in said) else ""

    def _target(self, schema: Any) -> Pointer | None:
        """Return where a schema that is only a reference leads."""
        reference = only_reference(schema) if is_object(schema) else ""
        found = self.resolver.find(reference) if reference else None
        return found[1] if found is not None else None

    def _builds_on(self, schema: Any, pointer: Pointer) -> bool:
        members = items(schema, "allOf")
        return any(self._target(m) == pointer for m in members if is_object(m))

    def _declare_union(
        self,
        name: str,
        schema: Schema,
        variants: list[Type],
        pointer: Pointer,
        told: Told | None,
    ) -> None:
        description = text(schema, "description")
        self.declarations[name] = UnionDecl(
            name, "", description, tuple(variants), None, pointer
        )
        if told is not None:
            self.told[name] = told

    def _array(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        below = naming.item()
        prefix = items(schema, "prefixItems") or items(schema, "items")
        rest = schema.get("items", schema.get("unevaluatedItems") or True)
        if not prefix:
            item = self.type_of(rest, (*pointer, "items"), below)
            return ArrayType(item, list_hints(schema))
        where = (*pointer, "prefixItems")
        types = [self.type_of(s, (*where, n), below) for n, s in enumerate(prefix)]
        # Where nothing is said of what follows, alike ones are followed by their like.
        is_alike = len(types) > 1 and all(one == types[0] for one in types)
        is_whole = schema.get("maxItems") in range(1, len(prefix) + 1)
        if is_list(rest) or rest is True:
            if not is_alike and not is_whole:
                reason = "the items differ by position"
                self._report_untyped(reason, pointer)
                return ArrayType(AnyType(reason))
        elif rest is not False and not is_whole:
            types.append(self.type_of(rest, (*pointer, "items"), below))
        return ArrayType(self._any_of(types, pointer, below), list_hints(schema))

    def _any_of(self, types: list[Type], pointer: Pointer, naming: Naming) -> Type:
        """Return the type of what is of one of several types."""
        if len(types) == 1:
            return types[0]
        variants, nullable = without_null(types)
        whole = unnamed(variants)
        if whole is None:
            name = self._names.take(naming)
            self._declare_union(name, {}, variants, pointer, None)
            whole = DeclarationRef(name)
        return with_null(whole, nullable)

    def _rest(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type | None:
        """Return the type of undeclared properties, None if they are not spoken of."""
        key = rest_key(schema)
        free = schema.get(key)
        patterns = mapping(schema, "patternProperties")
        # Who gives a pattern for keys has only such keys in mind.
        places: list[tuple[Any, Pointer]] = [
            (patterns[one], (*pointer, "patternProperties", one))
            for one in sorted(patterns)
        ]
        if is_object(free) or free is True:
            places.append((free, (*pointer, key)))
        types = [
            self.type_of(one, where, naming)
            for one, where in places
            if one is not False
        ]
        return self._any_of(types, pointer, naming) if types else None

    def _object(self, schema: Schema, pointer: Pointer, naming: Naming) -> Type:
        if not mapping(schema, "properties"):
            rest = self._rest(schema, pointer, naming.below("Value"))
            return MapType(AnyType() if rest is None else rest, map_hints(schema))
        known = self._models.get(pointer)
        if known is not None and known[0] is schema:
            # Something refers into the schema that it stands in.
            return known[1]
        own = self._names.take(naming)
        self._models[pointer] = schema, DeclarationRef(own)
        model = ModelDecl(own, "", text(schema, "description"), (), None, pointer)
        # Reserved before the fields are lowered: they may refer back to it.
        self.declarations[own] = model
        extras = self._rest(schema, pointer, Naming(own).below("Value"))
        self.declarations[own] = replace(
            model,
            fields=self._fields(schema, pointer, own),
            extras=extras,
            sensitive_extras=extras_are_sensitive(schema, self.resolver),
            examples=examples_of_schema(schema),
            closed=extras is None and schema.get(rest_key(schema)) is False,
            demands=demands(schema),
        )
        return DeclarationRef(own)

    def _fields(self, schema: Schema, pointer: Pointer, own: str) -> tuple[Field, ...]:
        properties = possible_properties(schema)
        # A list has an order, which properties have not: what is required comes in it.
        required = {wire: i for i, wire in enumerate(strings(schema, "required"))}
        python = names.assign(
            properties, names.field_name, given=given_names(properties)
        )
        fields: list[Field] = []
        for wire in sorted(
            properties, key=lambda w: (required.get(w, len(required)), python[w])
        ):
            prop = properties[wire]
            where = (*pointer, "properties", wire)
            lowered = self.type_of(prop, where, Naming(own).below(wire))
            said = self.annotations(prop, where)
            fields.append(
                Field(
                    name=python[wire],
                    wire=wire,
                    type=lowered,
                    required=wire in required,
                    description=text(said, "description"),
                    sensitive=flag(schema, "x-sensitive")
                    or is_sensitive(prop, self.resolver),
                    read_only=flag(said, "readOnly"),
                    write_only=flag(said, "writeOnly"),
                    deprecated=flag(said, "deprecated"),
                    pointer=where,
                    examples=examples_of_schema(said),
                    default=default_text(said),
                )
            )
        return tuple(fields)
