"""Every name that pressed modules have a meaning of their own for, found by parsing."""

from __future__ import annotations

import ast
import builtins
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.quirks.pressing import package

if TYPE_CHECKING:
    from collections.abc import Iterator

# Features that the golden client does not show. Each symbol is printed by one of them.
QUIRKS = (
    "aliases",
    "client_arguments",
    "discriminator_values",
    "error_codes",
    "extras",
    "form_styles",
    "json_lines",
    "many_methods",
    "oauth2",
    "oauth2_flows",
    "prepared_upload",
    "read_write",
    "responses",
    "string_formats",
    "webhook_receiver",
)
_GOLDEN = Path(__file__).parents[1] / "golden" / "client" / "shop"
_BUILTINS = frozenset(dir(builtins))
# Modules of the runtime that have classes which generated ones inherit.
_BASES = frozenset({"caller", "calls", "client", "model", "resource"})


@cache
def identifiers() -> tuple[str, ...]:
    """Return what is imported and defined, arguments too, and which builtins are used.

    Names are those of the modules that are generated, and of all that the base classes
    of the runtime define.
    """
    found: set[str] = set()
    for folder in (_GOLDEN, *map(package, QUIRKS)):
        for path in folder.rglob("*.py"):
            if "_runtime" not in path.parts:
                found.update(_names(_parsed(path)))
    # Each client has the same runtime.
    for path in (package(QUIRKS[0]) / "_runtime").rglob("*.py"):
        if path.stem in _BASES:
            found.update(_members(_parsed(path)))
    return tuple(sorted(found))


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.alias(name=name, asname=alias):
                yield alias or name
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield name
            case ast.Name(id=name) if name in _BUILTINS:
                yield name
            case _:
                pass


def _members(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            methods = (ast.FunctionDef, ast.AsyncFunctionDef)
            yield from (one.name for one in node.body if isinstance(one, methods))
