"""Changes of classes with methods: resources, namespaces and the client itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import partial

from .changes import Change, Slot, slot_of, slots
from .values import changes_of_value

_FAMILY = "Async"
_VIEWS = ("self", "self._as_raw()", "self._as_streamed()")


def changes_of_class(owner: ast.ClassDef, constants: Sequence[str]) -> Iterator[Change]:
    """Changes of one class; `constants` are the operations its methods may call."""
    for statement in slots(owner, "body"):
        method = statement.node
        if not isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        place = f"{owner.name}.{method.name}"
        decorators = [ast.unparse(one) for one in method.decorator_list]
        if "overload" in decorators:
            continue  # for type checkers only
        if "cached_property" in decorators:
            yield statement.left_out("namespaces", place)
            yield from _changes_of_namespace(method, place)
        elif "property" in decorators:
            yield from _changes_of_view(method, place)
        elif method.name == "__init__":
            yield from _changes_of_parameters(method, "client defaults", place)
            yield from _changes_of_body(method, "client options", place, ())
        else:
            yield from _changes_of_parameters(method, "requiredness", place)
            yield from _changes_of_body(method, "arguments", place, constants)


def _changes_of_namespace(method: ast.AST, place: str) -> Iterator[Change]:
    """The class of the other family, synchronous or asynchronous."""
    for statement in slots(method, "body"):
        match statement.node:
            case ast.ImportFrom(module=str(module), names=[alias], level=level):
                own = alias.name
                other = own.removeprefix(_FAMILY)
                other = f"{_FAMILY}{own}" if other == own else other
                if module != "webhooks":
                    node = ast.ImportFrom(module, [ast.alias(other, own)], level)
                    yield from statement.changes("namespaces", place, [(other, node)])
            case _:
                pass


def _changes_of_view(method: ast.AST, place: str) -> Iterator[Change]:
    for statement in slots(method, "body"):
        match statement.node:
            case ast.Return(value=ast.Call(args=[_, view]) as cast):
                for other in _VIEWS:
                    if other != ast.unparse(view):
                        node = ast.parse(other, mode="eval").body
                        slot = slots(cast, "args")[1]
                        yield from slot.changes("views", place, [(other, node)])
            case _:
                pass


def _changes_of_parameters(
    method: ast.FunctionDef | ast.AsyncFunctionDef, kind: str, place: str
) -> Iterator[Change]:
    own = method.args
    for parameter, default in zip(
        own.kwonlyargs, slots(own, "kw_defaults"), strict=True
    ):
        where = f"{place} {parameter.arg}="
        match default.node:
            case None:
                node = ast.copy_location(ast.Constant(None), parameter)
                may = partial(default.put, node)
                yield Change(kind, where, "may be left out", may)
            case ast.Constant(value=None):
                yield _needed(default, kind, where)
            case ast.Name(id="UNSET"):
                yield _needed(default, kind, where)
                null = ("None", ast.Constant(None))
                yield from default.changes("nullability", where, [null])
            case _:
                yield from changes_of_value(default, kind, where)


def _needed(default: Slot, kind: str, place: str) -> Change:
    return Change(kind, place, "must be given", partial(default.put, None))


def _changes_of_body(
    method: ast.AST, kind: str, place: str, constants: Sequence[str]
) -> Iterator[Change]:
    for statement in slots(method, "body"):
        match statement.node:
            case ast.Expr(value=ast.Constant()):
                pass  # the docstring
            case ast.Assign(targets=[ast.Attribute(attr=name)]):
                yield statement.left_out(kind, f"{place} {name}")
            case ast.Return() | ast.Expr() | ast.Assign():
                value = slot_of(statement.node, "value")
                yield from changes_of_value(value, kind, place, constants)
            case _:
                pass
