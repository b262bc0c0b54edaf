"""Models that require themselves: no JSON that ends would be one.

Documents that say so list under `required` what is not always there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from ..diagnostics import Problem
from ..ir import (
    AliasDecl,
    Declaration,
    DeclarationRef,
    Field,
    ModelDecl,
    Type,
    UnionDecl,
)


def with_ends(
    declarations: Mapping[str, Declaration],
) -> tuple[dict[str, Declaration], list[Problem]]:
    """Return the declarations with optional fields where a model would never end."""
    endless = {n: declarations[n] for n in declarations.keys() - _ending(declarations)}
    completed = dict(declarations)
    problems: list[Problem] = []
    for name in sorted(endless):
        model = endless[name]
        if not isinstance(model, ModelDecl):
            continue
        fields: list[Field] = []
        for field in model.fields:
            optional = field
            if field.required and name in _reached(field.type, endless):
                optional = dataclasses.replace(field, required=False)
                message = f"{field.wire!r} requires what it is in; it is optional here"
                where, hint = field.pointer, "take it from `required`"
                problems.append(Problem(where, "endless", message, hint, "warning"))
            fields.append(optional)
        fields.sort(key=lambda field: (not field.required, field.name))
        completed[name] = dataclasses.replace(model, fields=tuple(fields))
    return completed, problems


def _reached(one: Type, endless: Mapping[str, Declaration]) -> set[str]:
    """Return the names of the endless declarations that a type cannot do without."""
    reached: set[str] = set()
    waiting = [one]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, DeclarationRef) or one.name in reached:
            continue
        match endless.get(one.name):
            case ModelDecl(fields=fields):
                waiting += [field.type for field in fields if field.required]
            case UnionDecl(arms=arms):
                waiting += arms
            case AliasDecl(type=inner):
                waiting.append(inner)
            case _:
                continue
        reached.add(one.name)
    return reached


def _ending(declarations: Mapping[str, Declaration]) -> set[str]:
    """Return the names of declarations of which some JSON that ends is a value."""
    ending: set[str] = set()
    waiting = dict(declarations)
    while True:
        found = {n for n, one in waiting.items() if _declaration_ends(one, ending)}
        if not found:
            return ending
        ending |= found
        waiting = {n: one for n, one in waiting.items() if n not in found}


def _declaration_ends(declaration: Declaration, ending: set[str]) -> bool:
    match declaration:
        case ModelDecl(fields=fields):
            return all(_ends(f.type, ending) for f in fields if f.required)
        case UnionDecl(arms=arms):
            return any(_ends(arm, ending) for arm in arms)
        case AliasDecl(type=one):
            return _ends(one, ending)
        case _:
            return True


def _ends(one: Type, ending: set[str]) -> bool:
    return not isinstance(one, DeclarationRef) or one.name in ending
