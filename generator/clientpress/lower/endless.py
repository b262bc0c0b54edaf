"""Objects that would have to hold themselves without end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..diagnostics import Problem
from ..ir import (
    Declaration,
    DeclarationRef,
    Field,
    ForeignDecl,
    ModelDecl,
    Type,
    UnionDecl,
)

_MESSAGE = "an object that has to have this would never end; it is read as optional"


def with_ends(
    declarations: Mapping[str, Declaration],
) -> tuple[dict[str, Declaration], list[Problem]]:
    """Make required fields optional that lead back to their own model.

    Only those that nothing ends: no list or map that may be empty, no null, no other
    alternative.
    """
    endless = _endless(declarations)
    demands = {name: set(_demands(declarations[name], endless)) for name in endless}
    completed = dict(declarations)
    problems: list[Problem] = []
    for name in sorted(endless):
        model = declarations[name]
        if not isinstance(model, ModelDecl):
            continue
        fields = [
            replace(field, required=False) if _returns(field, name, demands) else field
            for field in model.fields
        ]
        problems.extend(
            Problem(own.pointer, "cyclic-schema", _MESSAGE, severity="warning")
            for own, field in zip(model.fields, fields, strict=True)
            if own is not field
        )
        fields.sort(key=lambda field: (not field.required, field.name))
        completed[name] = replace(model, fields=tuple(fields))
    return completed, problems


def _endless(declarations: Mapping[str, Declaration]) -> set[str]:
    endless = set(declarations)
    while True:
        left = {name for name in endless if not _ends(declarations[name], endless)}
        if left == endless:
            return endless
        endless = left


def _ends(declaration: Declaration, endless: set[str]) -> bool:
    match declaration:
        case UnionDecl(arms=arms):
            return not arms or any(_target(arm) not in endless for arm in arms)
        case _:
            return not any(_demands(declaration, endless))


def _demands(declaration: Declaration, endless: set[str]) -> Iterator[str]:
    """Yield the endless declarations that every value of a declaration holds."""
    match declaration:
        case ModelDecl(fields=fields):
            types = [field.type for field in fields if field.required]
        case UnionDecl(arms=arms):
            types = list(arms)
        case ForeignDecl():
            types = []
        case other:
            types = [other.type]
    yield from (name for one in types if (name := _target(one)) in endless)


def _target(one: Type) -> str:
    """Return the declaration that a value of this type always is, else ""."""
    return one.name if isinstance(one, DeclarationRef) else ""


def _returns(field: Field, name: str, demands: Mapping[str, set[str]]) -> bool:
    waiting = [_target(field.type)] if field.required else []
    seen: set[str] = set()
    while waiting:
        one = waiting.pop()
        if one == name:
            return True
        if one not in seen:
            seen.add(one)
            waiting.extend(demands.get(one, ()))
    return False
