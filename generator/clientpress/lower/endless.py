"""Schemas that require themselves: no value of one could ever end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..diagnostics import Problem
from ..ir import AnyType, Declaration, Field, ModelDecl, UnionDecl
from ..ir.graph import heights, needed


def with_ends(
    declarations: Mapping[str, Declaration], problems: list[Problem]
) -> dict[str, Declaration]:
    """Return the declarations with a required field made optional where it leads back.

    That is what servers do whose documents say so. Each is a problem.
    """
    ending = heights(declarations)
    endless = {name: d for name, d in declarations.items() if name not in ending}
    ended = dict(declarations)
    for name, model in endless.items():
        if isinstance(model, ModelDecl):
            fields = [_ended(field, name, endless, problems) for field in model.fields]
            # Required ones first, as ever.
            fields.sort(key=lambda field: (not field.required, field.name))
            ended[name] = replace(model, fields=tuple(fields))
    for name in sorted(endless.keys() - heights(ended).keys()):
        union = ended[name]
        if isinstance(union, UnionDecl):
            # Its arms are others of its kind, and so on.
            reason = "the alternatives lead to nothing but each other"
            message = f"this becomes Any: {reason}"
            problems.append(Problem(union.pointer, "untyped", message, "", "warning"))
            ended[name] = replace(union, arms=(AnyType(reason),), discriminator=None)
    return ended


def _ended(
    field: Field,
    name: str,
    endless: Mapping[str, Declaration],
    problems: list[Problem],
) -> Field:
    if not field.required or name not in _needed_by(field, endless):
        return field
    message = f"{field.wire!r} requires the schema that it stands in, without an end"
    hint = "it is read as optional; leave it out of `required`, or allow null"
    problems.append(Problem(field.pointer, "endless", message, hint, at_key=True))
    return replace(field, required=False)


def _needed_by(field: Field, endless: Mapping[str, Declaration]) -> set[str]:
    """Return the endless declarations that a value of a field cannot do without."""
    found: set[str] = set()
    waiting = [*needed(field.type)]
    while waiting:
        name = waiting.pop()
        if name in endless and name not in found:
            found.add(name)
            waiting.extend(needed(endless[name]))
    return found
