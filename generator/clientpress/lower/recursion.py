"""Schemas that require themselves: no value of one could ever end."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from ..diagnostics import Problem
from ..ir import AnyType, Declaration, Field, ModelDecl, UnionDecl
from ..ir.graph import heights, needed


def break_required_cycles(
    declarations: Mapping[str, Declaration], problems: list[Problem]
) -> dict[str, Declaration]:
    """Return the declarations with a required field made optional where it leads back.

    That is what servers do whose documents say so. Each is a problem.
    """
    ending = heights(declarations)
    cyclic = {name: d for name, d in declarations.items() if name not in ending}
    broken = dict(declarations)
    for name, model in cyclic.items():
        if isinstance(model, ModelDecl):
            fields = [
                _made_optional(field, name, cyclic, problems) for field in model.fields
            ]
            # Required ones first, as ever.
            fields.sort(key=lambda field: (not field.required, field.name))
            broken[name] = replace(model, fields=tuple(fields))
    for name in sorted(cyclic.keys() - heights(broken).keys()):
        union = broken[name]
        if isinstance(union, UnionDecl):
            # Its variants are others of its kind, and so on.
            reason = "the alternatives lead to nothing but each other"
            message = f"this becomes Any: {reason}"
            problems.append(Problem(union.pointer, "untyped", message))
            broken[name] = replace(
                union, variants=(AnyType(reason),), discriminator=None
            )
    return broken


def _made_optional(
    field: Field,
    name: str,
    cyclic: Mapping[str, Declaration],
    problems: list[Problem],
) -> Field:
    if not field.required or name not in _needed_by(field, cyclic):
        return field
    message = f"{field.wire!r} requires the schema that it stands in, without an end"
    hint = "it is read as optional; leave it out of `required`, or allow null"
    problems.append(
        Problem(field.pointer, "required-cycle", message, hint, at_key=True)
    )
    return replace(field, required=False)


def _needed_by(field: Field, cyclic: Mapping[str, Declaration]) -> set[str]:
    """Return the declarations in cycles that a value of a field cannot do without."""
    found: set[str] = set()
    waiting = [*needed(field.type)]
    while waiting:
        name = waiting.pop()
        if name in cyclic and name not in found:
            found.add(name)
            waiting.extend(needed(cyclic[name]))
    return found
