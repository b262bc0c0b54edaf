"""All changes of a generated module. Docstrings and what only type checkers see stay."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace

from .annotations import changes_of_type
from .changes import Change, Slot, slot_of, slots
from .kinds import kind_of
from .models import changes_of_model
from .resources import changes_of_class
from .values import changes_of_value

# Written by hand and copied into each client: the tests of the runtime are for them.
# The runtime and what is thin around it have tests of their own. Fakes are what tests of
# applications have in place of the client.
LEFT_OUT = ("_runtime", "integrations", "testing")


def changes_of_module(name: str, tree: ast.Module) -> Iterator[Change]:
    """Changes of a module; `name` is its name below the client's package."""
    room = name.partition(".")[0]
    if room in LEFT_OUT or (room == "params" and name != "params"):
        return
    own = _run(tree)
    constants = [
        one.node.target.id for one in own if _is_assigned(one.node, "Operation")
    ]
    tables = _kinds_of_tables(tree)
    listed = _listed(own)
    models = _tables_of_models(own)
    kind = {"webhooks": "webhooks", "error_codes": "error codes"}.get(room, "others")
    for statement in own:
        node = statement.node
        if isinstance(node, ast.ClassDef) and room == "models":
            yield from changes_of_model(node)
        elif isinstance(node, ast.ClassDef) and room == "webhooks":
            for change in changes_of_class(node, ()):
                yield Change("webhooks", change.place, change.what, change.make)
        elif isinstance(node, ast.ClassDef):
            yield from changes_of_class(node, constants)
        elif isinstance(node, ast.ImportFrom):
            yield from _changes_of_exports(statement, own, listed)
        elif isinstance(node, ast.FunctionDef) and room == "webhooks":
            for one in slots(node, "body"):
                if isinstance(one.node, ast.Return):
                    yield from changes_of_value(
                        slot_of(one.node, "value"), kind, node.name
                    )
        elif isinstance(node, ast.AnnAssign | ast.Assign) and node.value is not None:
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            place = ast.unparse(target)
            yield from _changes_of_constant(node, place, tables.get(place, kind))
            yield from _changes_of_references(node, place, models)


def _changes_of_constant(
    node: ast.AnnAssign | ast.Assign, place: str, kind: str
) -> Iterator[Change]:
    value = slot_of(node, "value")
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
        if kind == "others":
            yield from changes_of_type(value, "types", place)
        return
    match node.value:
        case ast.Call(func=ast.Name(id="lazy_exports"), args=[_, ast.Dict() as homes]):
            yield from _changes_of_homes(homes)
        case ast.Call(func=ast.Name(id="union")):
            for variant in slots(node.value, "args")[2:]:
                yield variant.left_out("unions", f"{place} {ast.unparse(variant.node)}")
            for keyword in slots(node.value, "keywords"):
                own = slot_of(keyword.node, "value")
                yield keyword.left_out("unions", f"{place} {keyword.node.arg}")
                yield from changes_of_value(
                    own, "unions", f"{place} {keyword.node.arg}"
                )
        case ast.Call(func=ast.Name(id="Preparation")):
            yield from changes_of_value(value, "preparations", place)
        case ast.Call() | ast.Dict():
            yield from changes_of_value(value, kind, place)
        case _:
            pass


def _changes_of_exports(
    statement: Slot, others: Sequence[Slot], listed: frozenset[str]
) -> Iterator[Change]:
    """Changes of what a module has of another for others to import from it."""
    node: ast.ImportFrom = statement.node
    for alias in slots(node, "names"):
        name = alias.node.name
        if not _is_exported(alias.node, listed):
            continue
        yield (statement if len(node.names) == 1 else alias).left_out("exports", name)
        beside = [
            other.name
            for one in others
            if isinstance(one.node, ast.ImportFrom) and one.node.module == node.module
            for other in one.node.names
            if other.name != name and _is_exported(other, listed)
        ]
        for other in beside[:1]:
            what = (f"{other} instead", ast.alias(other, name))
            yield from alias.changes("exports", name, [what])


def _is_exported(alias: ast.alias, listed: frozenset[str]) -> bool:
    return alias.asname == alias.name or alias.name in listed


def _listed(statements: Sequence[Slot]) -> frozenset[str]:
    """The names in `__all__`."""
    for one in statements:
        match one.node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=names):
                return frozenset(ast.literal_eval(names))
            case _:
                pass
    return frozenset()


def _changes_of_homes(homes: ast.Dict) -> Iterator[Change]:
    """Changes of the table from names to the modules they stand in."""
    known = sorted({str(ast.literal_eval(value)) for value in homes.values})
    for key, value in zip(homes.keys, slots(homes, "values"), strict=True):
        place = str(ast.literal_eval(key or value.node))
        home: str = value.node.value
        yield replace(value.left_out("exports", place), home=home)
        for other in [other for other in known if other != home][:1]:
            what = (f"from {other}", ast.Constant(other))
            for change in value.changes("exports", place, [what]):
                yield replace(change, home=home)


def _run(tree: ast.Module) -> list[Slot]:
    """The statements that run: for `if TYPE_CHECKING`, those of its `else`."""
    found: list[Slot] = []
    for statement in slots(tree, "body"):
        node = statement.node
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            found += slots(node, "orelse")
        else:
            found.append(statement)
    return found


def _is_assigned(node: ast.AST, function: str) -> bool:
    match node:
        case ast.AnnAssign(target=ast.Name(), value=ast.Call(func=ast.Name(id=name))):
            return name == function
        case _:
            return False


def _changes_of_references(
    node: ast.AnnAssign | ast.Assign, place: str, models: frozenset[str]
) -> Iterator[Change]:
    """An operation without the table of errors that it shares with others."""
    if isinstance(node.value, ast.Call):
        for keyword in slots(node.value, "keywords"):
            match keyword.node:
                case ast.keyword(arg="errors", value=ast.Name(id=name)):
                    if name in models:
                        yield keyword.left_out("errors", f"{place} errors")
                case _:
                    pass


def _tables_of_models(own: Sequence[Slot]) -> frozenset[str]:
    """The tables that decode models: other bodies are given as they came."""
    return frozenset(
        one.node.target.id
        for one in own
        if isinstance(one.node, ast.AnnAssign)
        and isinstance(one.node.target, ast.Name)
        and isinstance(one.node.value, ast.Dict)
        and "models." in ast.unparse(one.node.value)
    )


def _kinds_of_tables(tree: ast.Module) -> dict[str, str]:
    """The kinds of tables that calls of the module name as their arguments."""
    return {
        keyword.value.id: kind_of(ast.unparse(node.func), keyword.arg or "", "others")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if isinstance(keyword.value, ast.Name)
    }
