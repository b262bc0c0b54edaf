"""Questions about what a type reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .types import (
    ArrayType,
    Declaration,
    DeclarationRef,
    ForeignDecl,
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
        case ScalarUnionType(arms=arms):
            for arm in arms:
                yield from references(arm)
        case _:
            pass


def declared_types(declaration: Declaration) -> Iterator[Type]:
    """Yield the types a declaration is made of."""
    match declaration:
        case ModelDecl(fields=fields, extras=extras):
            yield from (field.type for field in fields)
            if extras is not None:
                yield extras
        case UnionDecl(arms=arms):
            yield from arms
        case ForeignDecl():
            pass
        case other:
            yield other.type


def reached(types: Iterable[Type], declarations: Mapping[str, Declaration]) -> set[str]:
    """Return the names of all declarations that `types` reach."""
    found: set[str] = set()
    waiting = [name for one in types for name in references(one)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for one in declared_types(declarations[name]):
                waiting.extend(references(one))
    return found


def needs_renaming(one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether some Python name in a type's graph differs from its wire name."""
    models = (declarations[name] for name in reached([one], declarations))
    return any(
        field.name != field.wire
        for model in models
        if isinstance(model, ModelDecl)
        for field in model.fields
    )
