"""Every name that pressed modules have a meaning of their own for, found by parsing."""

from __future__ import annotations

import ast
import builtins
from functools import cache
from pathlib import Path

from tests.quirks.pressing import QUIRKS, package

# Between them these documents use each feature.
_BUILTINS = frozenset(dir(builtins))


@cache
def identifiers() -> tuple[str, ...]:
    """Return what is imported and defined, and which builtins are used.

    Names are those of the modules that are generated, and of all that the base classes
    of the runtime define. Arguments and attributes are not among them: what a document
    calls so is told apart by the scope.
    """
    found: set[str] = set()
    seen: set[bytes] = set()
    for quirk in QUIRKS:
        for path in package(quirk).rglob("*.py"):
            source = path.read_bytes()
            # What is copied is the same in many packages.
            if source not in seen:
                seen.add(source)
                found |= _names(ast.parse(source), path)
    return tuple(sorted(name for name in found if not name.startswith("__")))


def _names(tree: ast.Module, path: Path) -> set[str]:
    of_runtime = "_runtime" in path.parts
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases) | ast.ImportFrom(
                names=aliases
            ) if not of_runtime and _is_fixed(node):
                names.update(alias.asname or alias.name for alias in aliases)
            case ast.Name(id=name) if name in _BUILTINS and not of_runtime:
                names.add(name)
            case ast.ClassDef(body=body) if of_runtime and path.stem in _BASES:
                names.update(
                    one.name
                    for one in body
                    if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
                )
            case _:
                pass
    return names


# Modules of the runtime that have classes which generated ones inherit.
_BASES = frozenset({"caller", "client", "model", "resource"})


def _is_fixed(node: ast.Import | ast.ImportFrom) -> bool:
    """Tell whether an import's names come from elsewhere than the document."""
    if isinstance(node, ast.Import) or not node.level:
        return True
    module = node.module or ""
    return module.startswith("_runtime") or not module
