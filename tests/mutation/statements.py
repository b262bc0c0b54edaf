"""All changes of a module that was written by hand: its conditions, values and statements.

Docstrings, annotations, prose of messages and what only type checkers see stay.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .changes import Change, Slot, slot_of, slots

_COMPARED: dict[type[ast.cmpop], ast.cmpop] = {
    ast.Lt: ast.LtE(),
    ast.LtE: ast.Lt(),
    ast.Gt: ast.GtE(),
    ast.GtE: ast.Gt(),
    ast.Eq: ast.NotEq(),
    ast.NotEq: ast.Eq(),
    ast.Is: ast.IsNot(),
    ast.IsNot: ast.Is(),
    ast.In: ast.NotIn(),
    ast.NotIn: ast.In(),
}
_COUNTED: dict[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.Div(),
    ast.Div: ast.Mult(),
    ast.FloorDiv: ast.Mult(),
    ast.Pow: ast.Mult(),
}
_FOR_TYPES = frozenset({"TYPE_CHECKING", "TypeVar", "TypeAlias", "cast", "overload"})
_BODIES = ("body", "orelse", "finalbody")


def changes_of_code(tree: ast.Module) -> Iterator[Change]:
    """Changes of everything that runs in a module."""
    yield from _changes_of_body(tree, "module", at_import=True)


def _changes_of_body(
    owner: ast.AST, place: str, *, at_import: bool
) -> Iterator[Change]:
    for name in _BODIES:
        for statement in slots(owner, name) if hasattr(owner, name) else ():
            yield from _changes_of_statement(statement, place, at_import=at_import)


def _changes_of_statement(
    slot: Slot, place: str, *, at_import: bool
) -> Iterator[Change]:
    node: ast.stmt = slot.node
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from _changes_of_function(node, _below(place, node.name))
        case ast.ClassDef():
            yield from _changes_of_body(
                node, _below(place, node.name), at_import=at_import
            )
        case ast.Import() | ast.ImportFrom() | ast.Assert() | ast.Pass():
            pass
        case ast.Expr(value=ast.Constant()):
            pass
        case ast.AnnAssign() if _is_for_types(node.annotation):
            pass
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
            pass
        case ast.Assign(value=ast.Call(func=func)) if _is_for_types(func):
            pass
        case _:
            steps = _changes_of_step(slot, place)
            yield from steps if at_import else _at(_own_lines(node), steps)
            yield from _changes_of_body(node, place, at_import=at_import)
            for part in [*getattr(node, "handlers", ()), *getattr(node, "cases", ())]:
                yield from _changes_of_body(part, place, at_import=at_import)


def _changes_of_function(
    node: ast.FunctionDef | ast.AsyncFunctionDef, place: str
) -> Iterator[Change]:
    if any(_is_for_types(one) for one in node.decorator_list):
        return
    for field in ("defaults", "kw_defaults"):
        for default in slots(node.args, field):
            if default.node is not None:
                yield from _changes_of_value(default, place)
    yield from _changes_of_body(node, place, at_import=False)


def _changes_of_step(slot: Slot, place: str) -> Iterator[Change]:
    """Changes of one statement, without those of the statements in it."""
    node: ast.stmt = slot.node
    shown = _shown(node)
    match node:
        case ast.If() | ast.While() if not _is_for_types(node.test):
            yield from _negated(slot_of(node, "test"), place)
        case ast.If():
            return
        case ast.Return(value=value) if value is not None:
            if not _is_none(value):
                what = [("None", ast.Constant(None))]
                own = slot_of(node, "value")
                yield from own.changes("results", f"{place} {shown}", what)
        case ast.Raise(exc=error) if error and "NotImplemented" in ast.unparse(error):
            return  # what is there for type checkers, or for subclasses to replace
        case ast.Raise():
            yield slot.left_out("raised errors", f"{place} {shown}")
        case ast.Break() | ast.Continue() | ast.Return():
            yield slot.left_out("jumps", f"{place} {shown}")
        case ast.Expr() | ast.AugAssign() | ast.Delete():
            yield slot.left_out("statements", f"{place} {shown}")
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield slot.left_out("statements", f"{place} {shown}")
        case ast.Try():
            yield from _changes_of_try(node, place)
        case _:
            pass
    if isinstance(node, ast.AugAssign) and type(node.op) in _COUNTED:
        other = _COUNTED[type(node.op)]
        where = f"{place} {shown}"
        yield from slot_of(node, "op").changes("arithmetic", where, [_named(other)])
    for name, value in ast.iter_fields(node):
        if name in (*_BODIES, "annotation", "handlers", "cases"):
            continue
        if isinstance(value, list):
            for own in slots(node, name):
                if isinstance(own.node, ast.AST):
                    yield from _changes_of_value(own, place)
        elif isinstance(value, ast.expr):
            is_prose = isinstance(node, ast.Raise)
            yield from _changes_of_value(slot_of(node, name), place, is_prose=is_prose)


def _changes_of_try(node: ast.Try, place: str) -> Iterator[Change]:
    for handler in node.handlers:
        caught = ast.unparse(handler.type) if handler.type else "all"
        own = f"{place} except {caught}"
        lines = (handler.lineno, handler.lineno)
        if isinstance(handler.type, ast.Tuple):
            for one in slots(handler.type, "elts"):
                change = one.left_out("handlers", f"{own} {ast.unparse(one.node)}")
                yield replace(change, lines=lines)
        elif not _is_raised_again(handler):
            again = [("raised", ast.Raise())]
            changes = slots(handler, "body")[0].changes("handlers", own, again)
            yield from _at(lines, changes)
    for last in slots(node, "finalbody"):
        if not isinstance(last.node, ast.Expr):
            change = last.left_out("statements", f"{place} finally {_shown(last.node)}")
            yield replace(change, lines=_own_lines(last.node))


def _changes_of_value(
    slot: Slot, place: str, *, is_prose: bool = False
) -> Iterator[Change]:
    """Changes of an expression and of all in it. Of prose no words are changed."""
    node = slot.node
    match node:
        case ast.Constant(value=value):
            if not (is_prose and isinstance(value, str)):
                yield from _changes_of_constant(slot, place)
            return
        case ast.JoinedStr():
            for one in slots(node, "values"):
                if isinstance(one.node, ast.FormattedValue):
                    yield from _changes_of_value(
                        slot_of(one.node, "value"), place, is_prose=True
                    )
            return
        case ast.Lambda():
            yield from _changes_of_value(slot_of(node, "body"), place)
            return
        case ast.Call(func=func) if _is_for_types(func):
            yield from _changes_of_value(slots(node, "args")[-1], place)
            return
        case ast.Call():
            yield from _changes_of_call(node, place)
        case ast.Compare():
            for own in slots(node, "ops"):
                what = [_named(_COMPARED[type(own.node)])]
                yield from own.changes("comparisons", f"{place} {_shown(node)}", what)
        case ast.BoolOp():
            what = [_named(ast.And() if isinstance(node.op, ast.Or) else ast.Or())]
            own = slot_of(node, "op")
            yield from own.changes("conditions", f"{place} {_shown(node)}", what)
        case ast.BinOp() if type(node.op) in _COUNTED and not _is_text(node):
            what = [_named(_COUNTED[type(node.op)])]
            own = slot_of(node, "op")
            yield from own.changes("arithmetic", f"{place} {_shown(node)}", what)
        case ast.UnaryOp(op=ast.Not()):
            where = f"{place} {_shown(node)}"
            operand = ("without not", node.operand)
            yield from slot.changes("conditions", where, [operand])
        case ast.IfExp():
            yield from _negated(slot_of(node, "test"), place)
        case ast.Await():
            where = f"{place} {_shown(node)}"
            yield from slot.changes("statements", where, [("not awaited", node.value)])
        case ast.comprehension():
            for condition in slots(node, "ifs"):
                yield from _negated(condition, place)
        case _:
            pass
    for name, value in ast.iter_fields(node):
        if isinstance(value, list):
            for own in slots(node, name):
                if isinstance(own.node, ast.AST):
                    yield from _changes_of_value(own, place, is_prose=is_prose)
        elif isinstance(value, ast.AST) and name not in ("annotation", "op", "ctx"):
            own = slot_of(node, name)
            yield from _changes_of_value(own, place, is_prose=is_prose)


def _changes_of_call(node: ast.Call, place: str) -> Iterator[Change]:
    shown = f"{place} {_shown(node)}"
    for keyword in slots(node, "keywords"):
        if keyword.node.arg is not None:
            yield keyword.left_out("arguments", f"{shown} {keyword.node.arg}")
    if len(node.args) > 1 and not any(isinstance(a, ast.Starred) for a in node.args):
        first, second = slots(node, "args")[:2]
        if ast.dump(first.node) != ast.dump(second.node):

            def swap() -> None:
                node.args[0], node.args[1] = node.args[1], node.args[0]

            yield Change("arguments", shown, "first two swapped", swap)


def _changes_of_constant(slot: Slot, place: str) -> Iterator[Change]:
    value = slot.node.value
    other: bool | float | str | bytes
    match value:
        case bool():
            other = not value
        case int() | float():
            other = value + 1
        case str():
            other = f"{value}-x"
        case bytes():
            other = value + b"-x"
        case _:
            return
    what = [(repr(other), ast.Constant(other))]
    yield from slot.changes("constants", f"{place} {value!r}", what)


def _negated(slot: Slot, place: str) -> Iterator[Change]:
    """A condition and its opposite; comparisons and `not` have changes of their own."""
    if isinstance(slot.node, ast.Compare) and len(slot.node.ops) == 1:
        return
    if isinstance(slot.node, ast.UnaryOp):
        return
    opposite = ast.UnaryOp(ast.Not(), slot.node)
    where = f"{place} {_shown(slot.node)}"
    yield from slot.changes("conditions", where, [("negated", opposite)])


def _named(operator: ast.AST) -> tuple[str, ast.AST]:
    return type(operator).__name__, operator


def _at(lines: tuple[int, int], changes: Iterable[Change]) -> Iterator[Change]:
    for change in changes:
        yield change if change.lines else replace(change, lines=lines)


def _own_lines(node: ast.stmt) -> tuple[int, int]:
    """The lines of a statement, without those of the statements in it."""
    body: list[ast.stmt] = getattr(node, "body", [])
    last = body[0].lineno - 1 if body else node.end_lineno or node.lineno
    return node.lineno, max(last, node.lineno)


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in _FOR_TYPES


def _is_raised_again(handler: ast.ExceptHandler) -> bool:
    match handler.body[0]:
        case ast.Raise(exc=None):
            return True
        case _:
            return False


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_text(node: ast.BinOp) -> bool:
    """Whether texts are joined: taken from one another they are an error at once."""
    sides = (node.left, node.right)
    return any(isinstance(one, ast.JoinedStr) for one in sides)


def _below(place: str, name: str) -> str:
    return name if place == "module" else f"{place}.{name}"


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 60 else f"{text[:57]}..."
