"""What the files of two packages offer to callers, compared name by name.

That is for a package whose document is not at hand as it was, and which another version of
clientpress has written. Its files are parsed and never run. Types are compared as they are
written: what has one more alternative takes more, or may be more.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..files import read_file
from .changes import Change, in_order, quoted

_PLACE = "the package"
_CACHED = "cached_property"


@dataclass(frozen=True)
class _Argument:
    """What a method takes: the type as it is written, and the default, if it has one."""

    type: str
    default: str | None
    place: int | None


@dataclass(frozen=True)
class _Way:
    """One of the ways to call a method: what it takes, and what of that it needs."""

    taken: frozenset[str]
    needed: frozenset[str]


@dataclass(frozen=True)
class _Method:
    arguments: Mapping[str, _Argument]
    result: str
    ways: tuple[_Way, ...]

    def needs(self, argument: str, of: _Method) -> bool:
        """Tell whether a call that another version took without an argument needs it now.

        Such a call may go any way that takes all it can give, where that is still known.
        """
        known = frozenset[str]().union(*(one.taken for one in self.ways))
        for way in of.ways:
            takers = [one for one in self.ways if way.taken & known <= one.taken]
            needed = [argument in one.needed for one in takers]
            if argument not in way.needed and needed and all(needed):
                return True
        return False


@dataclass
class _Class:
    """A class as a file has it; `children` are other classes by the properties for them."""

    bases: list[str]
    methods: dict[str, _Method] = field(default_factory=dict[str, _Method])
    fields: dict[str, str] = field(default_factory=dict[str, str])
    children: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Written:
    """What a package offers: methods by their dotted names, classes with their fields."""

    methods: Mapping[str, _Method]
    classes: Mapping[str, Mapping[str, str]]
    names: frozenset[str]


def read_package(folder: Path) -> Written | None:
    """Return what a package offers, None if it is not there or no Python.

    Nor is one with links in it or devices, which may lead anywhere.
    """
    try:
        texts = {
            path.relative_to(folder).as_posix(): read_file(path, follow=False).decode()
            for path in sorted(folder.rglob("*.py"))
            if path.relative_to(folder).parts[0] not in ("_runtime", "tests")
        }
        trees = {name: ast.parse(text) for name, text in texts.items()}
    except (OSError, SyntaxError, ValueError, RecursionError):
        return None
    if "_client.py" not in trees:
        return None
    resources = {
        name: one
        for path, tree in trees.items()
        if path == "_client.py" or path.startswith("resources/")
        for name, one in _classes(tree)
    }
    models = {
        f"{path.partition('/')[0]}.{name}": one.fields
        for path, tree in trees.items()
        if path.startswith(("models/", "params/"))
        for name, one in _classes(tree)
    }
    methods: dict[str, _Method] = {}
    for name, _ in _classes(trees["_client.py"]):
        if not name.startswith("Async"):
            methods.update(_methods(name, "", resources, client=name))
    return Written(methods, models, frozenset(_exported(trees.get("__init__.py"))))


def compare_written(old: Written, new: Written) -> tuple[Change, ...]:
    """Return what is different for callers, the gravest first."""
    return in_order(
        (
            *_of_methods(old.methods, new.methods),
            *_of_classes(old.classes, new.classes),
            *_of_names(old.names, new.names),
        )
    )


def _of_methods(
    old: Mapping[str, _Method], new: Mapping[str, _Method]
) -> Iterator[Change]:
    for name, method in old.items():
        if name not in new:
            yield _change("method-removed", name, "is gone")
            continue
        yield from _of_arguments(name, method, new[name])
        was, now = method.result, new[name].result
        text = f"returns {quoted(now)} now, and returned {quoted(was)}"
        if not _fits(now, was):
            yield _change("result-changed", name, text)
        elif was != now:
            yield _change("result-narrowed", name, text)
    for name in new.keys() - old.keys():
        yield _change("method-added", name, "is new")


def _of_arguments(at: str, old: _Method, new: _Method) -> Iterator[Change]:
    for name, was in old.arguments.items():
        now = new.arguments.get(name)
        called = quoted(name)
        if now is None:
            yield _change("argument-removed", at, f"takes no {called} any more")
            continue
        if was.place is not None and was.place != now.place:
            text = f"{called} is no longer argument {was.place + 1} by position"
            yield _change("argument-moved", at, text)
        if new.needs(name, old):
            yield _change("argument-required", at, f"{called} is required now")
        elif old.needs(name, new):
            yield _change("argument-optional", at, f"{called} may be left out now")
        elif was.default != now.default and None not in (was.default, now.default):
            text = f"{called} is {quoted(str(now.default))} if it is left out, and was "
            yield _change("argument-default", at, f"{text}{quoted(str(was.default))}")
        text = f"{called} takes {quoted(now.type)} now, and took {quoted(was.type)}"
        if not _fits(was.type, now.type):
            yield _change("argument-narrowed", at, text)
        elif was.type != now.type:
            yield _change("argument-widened", at, text)
    for name, now in new.arguments.items():
        if name in old.arguments:
            continue
        if new.needs(name, old):
            type_ = quoted(now.type.removesuffix(" | UnsetType"))
            text = f"takes {quoted(name)} now, required: {type_}"
            yield _change("argument-added-required", at, text)
        else:
            text = f"takes {quoted(name)} now: {quoted(now.type)}"
            yield _change("argument-added", at, text)


def _of_classes(
    old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]]
) -> Iterator[Change]:
    for name, fields in old.items():
        if name not in new:
            yield _change("class-removed", name, "is gone")
        else:
            yield from _of_fields(name, fields, new[name])
    for name in new.keys() - old.keys():
        yield _change("class-added", name, "is new")


def _of_fields(
    at: str, old: Mapping[str, str], new: Mapping[str, str]
) -> Iterator[Change]:
    """Yield what is different of what is answered, or of the keys of what is sent."""
    kind = "key" if at.startswith("params.") else "field"
    for name, was in old.items():
        member = f"{at}.{name}".rstrip(".")
        now = new.get(name)
        if now is None:
            yield _change(f"{kind}-removed", member, "is gone")
        elif now != was and kind == "key":
            text = f"takes {quoted(now)} now, and took {quoted(was)}"
            grade = "widened" if _fits(was, now) else "narrowed"
            yield _change(f"key-{grade}", member, text)
        elif now != was:
            text = f"is {quoted(now)} now, and was {quoted(was)}"
            grade = "narrowed" if _fits(now, was) else "changed"
            yield _change(f"field-{grade}", member, text)
    for name in new.keys() - old.keys():
        is_asked_for = kind == "key" and new[name].startswith("Required[")
        found = f"{kind}-added-required" if is_asked_for else f"{kind}-added"
        yield _change(found, f"{at}.{name}", f"is new: {quoted(new[name])}")


def _of_names(old: frozenset[str], new: frozenset[str]) -> Iterator[Change]:
    for name in old - new:
        yield _change("class-removed", name, "is no longer in the package")
    for name in new - old:
        yield _change("class-added", name, "is new in the package")


def _change(kind: str, python: str, text: str) -> Change:
    return Change(kind, python, _PLACE, text)


def _fits(narrow: str, wide: str) -> bool:
    """Tell whether one type, as it is written, has no alternative that another lacks."""
    return _alternatives(narrow) <= _alternatives(wide)


def _alternatives(written: str) -> set[str]:
    try:
        node = ast.parse(written, mode="eval").body
    except SyntaxError:
        return {written}
    found: set[str] = set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        match one:
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                waiting += (left, right)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=items):
                values = items.elts if isinstance(items, ast.Tuple) else [items]
                found.update(f"Literal[{ast.unparse(value)}]" for value in values)
            case ast.Constant(value=str() as text):
                found |= _alternatives(text)
            case _:
                found.add(ast.unparse(one))
    return found


def _methods(
    class_name: str, path: str, known: Mapping[str, _Class], *, client: str = ""
) -> Iterator[tuple[str, _Method]]:
    """Yield the methods of a class and of those below it, by their dotted names."""
    one = known.get(class_name)
    if one is None:
        return
    for base in one.bases:
        yield from _methods(base, path, known)
    for name, method in one.methods.items():
        if name != "__init__":
            yield f"{path}{name}", method
        elif client:
            yield client, method
    for name, child in one.children.items():
        yield from _methods(child, f"{path}{name}.", known)


def _classes(tree: ast.Module) -> Iterator[tuple[str, _Class]]:
    """Yield the public classes of a module, and the names of types as classes of one field."""
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) if not name.startswith("_"):
                yield name, _class(node)
            case ast.AnnAssign(
                target=ast.Name(id=name),
                annotation=ast.Name(id="TypeAlias"),
                value=ast.expr() as value,
            ) if not name.startswith("_"):
                yield name, _Class([], fields={"": ast.unparse(value)})
            case _:
                pass


def _class(node: ast.ClassDef) -> _Class:
    found = _Class([ast.unparse(base) for base in node.bases])
    overloads: dict[str, list[_Way]] = {}
    for one in node.body:
        match one:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                found.fields[name] = ast.unparse(annotation)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                marks = {ast.unparse(mark) for mark in one.decorator_list}
                result = ast.unparse(one.returns) if one.returns is not None else "None"
                if _CACHED in marks:
                    found.children[name] = result
                elif name.startswith("_") and name != "__init__":
                    continue
                elif marks == {"overload"}:
                    overloads.setdefault(name, []).append(_way(one.args))
                elif not marks:
                    ways = tuple(overloads.get(name) or [_way(one.args)])
                    arguments = dict(_arguments(one.args))
                    found.methods[name] = _Method(arguments, result, ways)
            case _:
                pass
    return found


def _way(node: ast.arguments) -> _Way:
    arguments = dict(_arguments(node))
    needed = (name for name, one in arguments.items() if one.default is None)
    return _Way(frozenset(arguments), frozenset(needed))


def _arguments(node: ast.arguments) -> Iterator[tuple[str, _Argument]]:
    positional = [*node.posonlyargs, *node.args][1:]
    missing: list[ast.expr | None] = [None] * (len(positional) - len(node.defaults))
    for place, (one, default) in enumerate(
        zip(positional, [*missing, *node.defaults], strict=False)
    ):
        yield one.arg, _argument(one, default, place)
    for one, default in zip(node.kwonlyargs, node.kw_defaults, strict=True):
        yield one.arg, _argument(one, default, None)


def _argument(node: ast.arg, default: ast.expr | None, place: int | None) -> _Argument:
    type_ = ast.unparse(node.annotation) if node.annotation is not None else "Any"
    return _Argument(type_, None if default is None else ast.unparse(default), place)


def _exported(tree: ast.Module | None) -> Iterable[str]:
    """Return the names that a package has for its users."""
    for node in tree.body if tree is not None else ():
        if isinstance(node, ast.ImportFrom):
            yield from (alias.asname for alias in node.names if alias.asname)
