"""Discriminators: what tells the variants of a union apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ..ir import (
    AliasDecl,
    BooleanType,
    Declaration,
    DeclarationRef,
    Discriminator,
    EnumDecl,
    Field,
    ModelDecl,
    NumberType,
    Pointer,
    Type,
    UnionDecl,
)
from ..ir.graph import constant_texts
from ..json_values import Node, items, mapping, string
from ..references import parse_pointer
from .claims import Claim, Loss, Strength, Table, decide
from .naming import COMPONENTS
from .own_values import Known, with_own_values
from .resolve import Resolver


class Components:
    """The component schemas of a document and their class names, by name."""

    def __init__(self, schemas: Node, classes: Mapping[str, str]) -> None:
        self.schemas = schemas
        self.classes = classes
        self._meant: dict[str, str] = {}

    def meant(self, target: str) -> str:
        """Return the component that a mapping names, "" if it names none.

        A mapping counts for all that inherit it, and may name hundreds.
        """
        if target not in self._meant:
            self._meant[target] = _component_name(target, self.classes)
        return self._meant[target]


class Told(NamedTuple):
    """What a `discriminator` object and the variants' components say.

    `default` is the class of objects whose value names no variant, and `is_total` says
    that the document names it: then no value is unknown.
    """

    wire: str
    claims: tuple[Claim, ...]
    default: str
    is_total: bool


def told_by(
    node: Node,
    place: Pointer,
    own: str,
    variants: Mapping[str, Type],
    components: Components,
    *,
    default: str = "",
    others: Mapping[str, Type] | None = None,
) -> Told | None:
    """Return what a `discriminator` object says; None if it names no property.

    It stands at `place`, and `own` is the class of the union itself: a value that names
    it means the default. `variants` are the types of those that are components, by wire
    name, `others` those of the rest, by their references; `default` is the class of
    what names no variant.
    """
    wire = string(node, "propertyName")
    if not wire:
        return None
    classes = _classes(variants)
    known = {**components.classes, **classes}
    placed = _classes(others or {})
    fallback = components.meant(string(node, "defaultMapping"))
    default = known.get(fallback, default)
    claims: list[Claim] = []
    for value, target in mapping(node, "mapping").items():
        name = components.meant(str(target))
        one = placed.get(str(target)) or known.get(name, "")
        claims.append(Claim(value, one, Strength.MAPPING, (*place, "mapping", value)))
    for name, one in classes.items():
        claims.append(Claim(name, one, Strength.NAME))
        # Azure's documents have an extension for it.
        key = "x-ms-discriminator-value"
        value = string(mapping(components.schemas, name), key)
        if value:
            claims.append(Claim(value, one, Strength.OWN, (*COMPONENTS, name, key)))
    meant = (c._replace(variant=default) if c.variant == own else c for c in claims)
    return Told(wire, tuple(c for c in meant if c.variant), default, bool(fallback))


def among(told: Told | None, variants: Sequence[Type]) -> Told | None:
    """Return a discriminator without the values of what is none of the variants.

    A subtype's subtypes are told by the base's discriminator, which names others too.
    """
    if told is None:
        return None
    kept = (one for one in told.claims if DeclarationRef(one.variant) in variants)
    return told._replace(claims=tuple(kept))


def _classes(types: Mapping[str, Type]) -> dict[str, str]:
    return {
        key: one.name for key, one in types.items() if isinstance(one, DeclarationRef)
    }


def _component_name(target: str, components: Mapping[str, str]) -> str:
    """Return the component that a mapping names: by name, pointer or file."""
    if target.startswith("#"):
        try:
            target = parse_pointer(target[1:])[-1]
        except (ValueError, IndexError):
            return ""
    stem = target.rpartition("/")[2].partition(".")[0]
    return next((name for name in (target, stem) if name in components), "")


def with_discriminators(
    declarations: Mapping[str, Declaration],
    told: Mapping[str, Told],
    resolver: Resolver,
    sent: Iterable[Type],
) -> dict[str, Declaration]:
    """Return the declarations with unions that know what tells their variants apart.

    What the document says of them is in `told`, by the union's name. A variant whose
    property is a constant or an enum names its values there, which many documents rely
    on instead of a mapping. What cannot hold beside something stronger is a problem.
    Variants know their own values as well; `sent` are the types of bodies.
    """
    completed = dict(declarations)
    known: list[Known] = []
    for name, one in told.items():
        union = declarations[name]
        if isinstance(union, UnionDecl):
            table = _decided(union, one, declarations, told, resolver)
            is_open = table.is_open and not one.is_total
            pairs = tuple(_of_objects(sorted(table.variants.items()), declarations))
            found = Discriminator(one.wire, pairs, is_open, one.default)
            completed[name] = replace(union, discriminator=found)
            for value, variant in pairs:
                # What a subtype with subtypes declares itself is its default.
                model = told[variant].default if variant in told else variant
                known.append(Known(model, one.wire, value, value in table.names))
    return with_own_values(completed, known, sent)


def _of_objects(
    pairs: Sequence[tuple[str, str]], declarations: Mapping[str, Declaration]
) -> Iterator[tuple[str, str]]:
    """Yield the values that mean what may be an object, by its own name.

    A mapping may name a list as well, which has no property to be told by.
    """
    for value, name in pairs:
        found = declarations.get(name)
        if isinstance(found, AliasDecl) and isinstance(found.type, DeclarationRef):
            yield value, found.type.name
        elif not isinstance(found, AliasDecl | EnumDecl):
            yield value, name


def _decided(
    union: UnionDecl,
    said: Told,
    declarations: Mapping[str, Declaration],
    told: Mapping[str, Told],
    resolver: Resolver,
) -> Table:
    others = [one for one in union.variants if one != DeclarationRef(said.default)]
    names = [one.name for one in others if isinstance(one, DeclarationRef)]
    claims = list(said.claims)
    for name in names:
        model = declarations[name]
        if name in told:
            # A subtype with subtypes of its own: what it declares itself is its default.
            model = declarations.get(told[name].default, model)
        for field in model.fields if isinstance(model, ModelDecl) else ():
            if field.wire == said.wire:
                values = _values(field, model.pointer, declarations, resolver)
                claims += _of_property(values, name, field.pointer)
    table = decide(claims, names)
    for loss in table.losses:
        _report(loss, said.wire, resolver)
    return table


def _of_property(
    values: Sequence[str], variant: str, pointer: Pointer
) -> Iterator[Claim]:
    strength = Strength.CONSTANT if len(values) == 1 else Strength.LIST
    for value in values:
        yield Claim(value, variant, strength, pointer)


def _values(
    field: Field,
    model: Pointer,
    declarations: Mapping[str, Declaration],
    resolver: Resolver,
) -> list[str]:
    """Return the values that a variant's property lists, as mappings spell them.

    No type says that something is always true or 1.5, so the schema at `model` is asked.
    """
    if not isinstance(field.type, BooleanType | NumberType):
        return constant_texts(field.type, declarations)
    flat = resolver.flatten(resolver.at(model), model)
    where = (*model, "properties", field.wire)
    schema = resolver.flatten(mapping(mapping(flat, "properties"), field.wire), where)
    listed = [schema["const"]] if "const" in schema else items(schema, "enum")
    return [_spelt(value) for value in listed if isinstance(value, int | float)]


def _spelt(value: float) -> str:
    """Return a truth value or number as the runtime spells it to look it up."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _report(loss: Loss, wire: str, resolver: Resolver) -> None:
    (value, variant, _, pointer), by = loss
    message = f"this says that {value!r} means {variant}"
    hint = "say it of one of them"
    if by is None:
        message += ", and so does another schema of its own"
    elif by.strength is Strength.CONSTANT:
        message += f", but {wire!r} of {by.variant} is always {by.value!r}"
        hint = f"the constant counts: {by.value!r} is {by.variant}"
    else:
        message += f", but the mapping says {by.variant}"
        hint = "the mapping counts"
    resolver.report(pointer, "discriminator-value", message, hint)
