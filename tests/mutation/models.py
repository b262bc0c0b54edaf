"""Changes of model classes: their fields, names, types, and what may be missing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial

from .annotations import changes_of_type
from .changes import Change, slot_of, slots
from .values import changes_of_value

_CLASS_VARIABLES = {"__sensitive__": "sensitive", "__read_only__": "read-only"}


def changes_of_model(model: ast.ClassDef) -> Iterator[Change]:
    """Changes of one model."""
    for statement in slots(model, "body"):
        match statement.node:
            case ast.AnnAssign(target=ast.Name(id=name), value=value):
                place = f"{model.name} {name}"
                if name in _CLASS_VARIABLES:
                    own = slot_of(statement.node, "value")
                    yield from changes_of_value(own, _CLASS_VARIABLES[name], place)
                else:
                    yield statement.left_out("fields", place)
                    yield from _changes_of_field(statement.node, value, place)
            case _:
                pass


def _changes_of_field(
    field: ast.AnnAssign, value: ast.expr | None, place: str
) -> Iterator[Change]:
    type_ = slot_of(field, "annotation")
    default = slot_of(field, "value")
    yield from changes_of_type(type_, "types", place)
    if not _has_null(field.annotation):
        null = ast.BinOp(field.annotation, ast.BitOr(), ast.Constant(None))
        yield from type_.changes("nullability", place, [("null is allowed", null)])
    if value is None:
        may = ("may be missing", ast.Constant(None))
        yield from default.changes("requiredness", place, [may])
    elif isinstance(value, ast.Call):
        yield from _changes_of_options(value, place)
    else:
        yield Change("requiredness", place, "is required", partial(default.put, None))


def _changes_of_options(options: ast.Call, place: str) -> Iterator[Change]:
    """Changes of `msgspec.field(name=..., default=...)`."""
    given = {one.node.arg: one for one in slots(options, "keywords")}
    if "name" in given:
        name = slot_of(given["name"].node, "value")
        yield from changes_of_value(name, "wire names", place)
        yield Change("wire names", place, "as in Python", given["name"].take_out)
    if "default" in given:
        yield Change("requiredness", place, "is required", given["default"].take_out)
    else:
        missing = ast.keyword("default", ast.Constant(None))

        def add() -> None:
            options.keywords.append(missing)
            ast.fix_missing_locations(ast.copy_location(missing, options))

        yield Change("requiredness", place, "may be missing", add)


def _has_null(annotation: ast.expr) -> bool:
    names = ast.unparse(annotation).split(" | ")
    return "None" in names or "Any" in names
