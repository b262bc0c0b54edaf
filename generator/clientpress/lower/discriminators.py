"""Discriminators: what tells the variants of a union apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..ir import (
    ConstType,
    Declaration,
    DeclarationRef,
    Discriminator,
    ModelDecl,
    Type,
    UnionDecl,
)
from ..ir.graph import constant_texts
from ..json_values import Node, mapping, string
from ..references import parse_pointer


class Components(NamedTuple):
    """The component schemas of a document and their class names, by name."""

    schemas: Node
    classes: Mapping[str, str]


def lower_discriminator(
    node: Node,
    own: str,
    variants: Mapping[str, Type],
    components: Components,
    *,
    default: str = "",
    others: Mapping[str, Type] | None = None,
) -> Discriminator | None:
    """Return what a `discriminator` object says; None if it names no property.

    `own` is the class of the union itself. A value that names it means the default.
    `variants` are the types of those that are components, by wire name, `others` those of
    the rest, by their references; `default` is the class of what names no variant.
    """
    wire = string(node, "propertyName")
    if not wire:
        return None
    classes = {
        name: variant.name
        for name, variant in variants.items()
        if isinstance(variant, DeclarationRef)
    }
    placed = {
        ref: variant.name
        for ref, variant in (others or {}).items()
        if isinstance(variant, DeclarationRef)
    }
    named: dict[str, str] = {}
    for value, target in mapping(node, "mapping").items():
        if target in placed:
            named[value] = placed[target]
            continue
        name = _component_name(str(target), components.classes)
        if name:
            named[value] = classes.get(name, components.classes[name])
    fallback = _component_name(string(node, "defaultMapping"), components.classes)
    if fallback:
        default = classes.get(fallback, components.classes[fallback])
    for name, one in classes.items():
        value = _own_value(mapping(components.schemas, name), wire)
        if value:
            named.setdefault(value, one)
    # A component's own name is a value of it as well.
    values = {
        value: default if name == own else name
        for value, name in {**classes, **named}.items()
    }
    known = {*classes.values(), *placed.values()}
    is_open = not fallback and bool(known - set(named.values()))
    pairs = sorted((value, name) for value, name in values.items() if name)
    return Discriminator(wire, tuple(pairs), is_open, default)


def among(told: Discriminator | None, variants: Sequence[Type]) -> Discriminator | None:
    """Return a discriminator without the values of what is none of the variants.

    A subtype's subtypes are told by the base's discriminator, which names others too.
    """
    if told is None:
        return None
    kept = (pair for pair in told.mapping if DeclarationRef(pair[1]) in variants)
    return replace(told, mapping=tuple(kept))


def _own_value(schema: Node, wire: str) -> str:
    """Return the value that a variant names for itself, "" if it does not.

    Azure's documents have an extension for it. A constant true or false is found here
    since it is no type; other constants are found when all types are known.
    """
    constant = mapping(mapping(schema, "properties"), wire).get("const")
    if isinstance(constant, bool):
        return constant_texts(ConstType(constant), {})[0]
    return string(schema, "x-ms-discriminator-value")


def _component_name(target: str, components: Mapping[str, str]) -> str:
    """Return the component that a mapping names: by name, pointer or file."""
    if target.startswith("#"):
        try:
            target = parse_pointer(target[1:])[-1]
        except (ValueError, IndexError):
            return ""
    stem = target.rpartition("/")[2].partition(".")[0]
    return next((name for name in (target, stem) if name in components), "")


def with_constants(declarations: Mapping[str, Declaration]) -> dict[str, Declaration]:
    """Return the declarations with discriminators that know their variants' constants.

    A variant whose discriminator property is a constant or an enum names its values
    there, which many documents rely on instead of a mapping.
    """
    completed = dict(declarations)
    for name, declaration in declarations.items():
        if isinstance(declaration, UnionDecl) and declaration.discriminator is not None:
            known = _with_known_values(
                declaration, declaration.discriminator, declarations
            )
            completed[name] = replace(declaration, discriminator=known)
    return completed


def _with_known_values(
    union: UnionDecl,
    discriminator: Discriminator,
    declarations: Mapping[str, Declaration],
) -> Discriminator:
    constants = {
        one.name: _constants(one.name, discriminator.wire, declarations)
        for one in union.variants
        if isinstance(one, DeclarationRef) and one.name != discriminator.default
    }
    # A base often lists the values of all its subtypes, which then tell none of them.
    claims = Counter(value for found in constants.values() for value in found)
    told = {
        name: [value for value in found if claims[value] == 1]
        for name, found in constants.items()
    }
    values = dict(discriminator.mapping)
    if not discriminator.open:
        only = {
            name: own[0]
            for name, own in told.items()
            if len(own) == 1 and own == constants[name]
        }
        values = _possible_values(discriminator, only)
        if len(values) == len(discriminator.mapping):
            return discriminator
    for name, own in told.items():
        for value in own:
            values.setdefault(value, name)
    others = [
        one for one in union.variants if one != DeclarationRef(discriminator.default)
    ]
    is_closed = len(told) == len(others) and all(told.values())
    return replace(
        discriminator, mapping=tuple(sorted(values.items())), open=not is_closed
    )


def _possible_values(
    discriminator: Discriminator, only: Mapping[str, str]
) -> dict[str, str]:
    """Return the mapping without what variants contradict.

    `only` are the constants of variants that have one, and one of their own: they can
    have no other value. Lists of values prove nothing: many are older than the mapping.
    """
    reached = {name for value, name in discriminator.mapping if only.get(name) == value}
    return {
        value: name
        for value, name in discriminator.mapping
        if name in reached or name not in only
    }


def _constants(
    name: str, wire: str, declarations: Mapping[str, Declaration]
) -> list[str]:
    """Return the values of a variant's discriminator property, if it lists them."""
    variant = declarations[name]
    if isinstance(variant, UnionDecl) and variant.discriminator is not None:
        # A subtype with subtypes of its own: what it declares itself is its default.
        variant = declarations.get(variant.discriminator.default, variant)
    if not isinstance(variant, ModelDecl):
        return []
    types = [field.type for field in variant.fields if field.wire == wire]
    return constant_texts(types[0], declarations) if types else []
