"""Questions about what a type reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .types import (
    AliasDecl,
    AnyType,
    ArrayType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    EnumDecl,
    MapType,
    ModelDecl,
    NullableType,
    ScalarUnionType,
    Type,
    UnionDecl,
)


def references(one: Type) -> Iterator[str]:
    """Yield the declarations that a type names."""
    match one:
        case DeclarationRef(name=name):
            yield name
        case ArrayType(item=inner) | MapType(value=inner) | NullableType(inner=inner):
            yield from references(inner)
        case ScalarUnionType(variants=variants):
            for variant in variants:
                yield from references(variant)
        case _:
            pass


def may_be_text(one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether a value of the type may be text as it is."""
    match one:
        case NullableType(inner=inner):
            return may_be_text(inner, declarations)
        case DeclarationRef(name=name):
            match declarations[name]:
                case ModelDecl() | CustomTypeDecl():
                    return False
                case UnionDecl(variants=variants):
                    return any(
                        may_be_text(variant, declarations) for variant in variants
                    )
                case other:
                    return may_be_text(other.type, declarations)
        case ArrayType() | MapType():
            return False
        case _:
            return True


def untyped_reason(one: Type) -> str:
    """Return why something in a type is Any, "" if nothing is or for no reason."""
    match one:
        case AnyType(reason=reason):
            return reason
        case ArrayType(item=inner) | MapType(value=inner) | NullableType(inner=inner):
            return untyped_reason(inner)
        case _:
            return ""


def declared_types(declaration: Declaration, *, sent: bool = False) -> Iterator[Type]:
    """Yield the types a declaration is made of; of what is `sent`, if so."""
    match declaration:
        case ModelDecl(fields=fields, extras=extras):
            yield from (f.type for f in fields if not (sent and f.read_only))
            if extras is not None:
                yield extras
        case UnionDecl(variants=variants, discriminator=discriminator):
            yield from variants
            if discriminator is not None:
                # A discriminator may name what is no variant.
                named = {name for _, name in discriminator.mapping} | {
                    discriminator.default
                }
                others = (DeclarationRef(name) for name in sorted(named) if name)
                yield from (one for one in others if one not in variants)
        case CustomTypeDecl():
            pass
        case other:
            yield other.type


def reached(
    types: Iterable[Type],
    declarations: Mapping[str, Declaration],
    *,
    sent: bool = False,
) -> set[str]:
    """Return the names of all declarations that `types` reach.

    With `sent`, those that read-only fields lead to are not among them.
    """
    found: set[str] = set()
    waiting = [name for one in types for name in references(one)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for one in declared_types(declarations[name], sent=sent):
                waiting.extend(references(one))
    return found


def holds_read_only(one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether some model in a type's graph has a read-only field."""
    models = (declarations[name] for name in reached([one], declarations))
    return any(
        field.read_only
        for model in models
        if isinstance(model, ModelDecl)
        for field in model.fields
    )


def needs_renaming(one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether some Python name in a type's graph differs from its wire name."""
    models = (declarations[name] for name in reached([one], declarations))
    return any(
        field.name != field.wire
        for model in models
        if isinstance(model, ModelDecl)
        for field in model.fields
    )


def needed(one: Type | Declaration) -> list[str]:
    """Return the declarations of which a value cannot do without, one of a union's."""
    match one:
        case DeclarationRef(name=name):
            return [name]
        case ModelDecl(fields=fields):
            return [name for f in fields if f.required for name in needed(f.type)]
        case UnionDecl(variants=variants):
            return [name for variant in variants for name in needed(variant)]
        case EnumDecl(type=inner) | AliasDecl(type=inner):
            return needed(inner)
        case _:
            return []


def heights(declarations: Mapping[str, Declaration]) -> dict[str, int]:
    """Return how deep the smallest value of each declaration nests, 0 for the least.

    What requires itself has no value that ends, and is left out.
    """
    found: dict[str, int] = {}
    waiting = dict(declarations)
    height = 0
    while ended := [name for name, one in waiting.items() if _ends(one, found)]:
        found.update(dict.fromkeys(ended, height))
        height += 1
        for name in ended:
            del waiting[name]
    return found


def _ends(one: Declaration, ending: Mapping[str, int]) -> bool:
    if isinstance(one, UnionDecl):
        return any(
            all(name in ending for name in needed(variant)) for variant in one.variants
        )
    return all(name in ending for name in needed(one))
