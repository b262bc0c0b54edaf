"""What the base classes of generated classes define, read from the runtime itself."""

from __future__ import annotations

import ast
from functools import cache

from ..templates import templates_folder
from .tree import Symbol


@cache
def members(symbol: Symbol) -> frozenset[str]:
    """Return the public names in a class of the runtime and in its bases there."""
    *folders, name = symbol.module.strip(".").split(".")
    path = templates_folder().joinpath("package", *folders, f"{name}.py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    imported = {
        alias.name: Symbol(_module(symbol.module, node), alias.name)
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
    }
    found: set[str] = set()
    waiting = [symbol.name]
    while waiting:
        name = waiting.pop()
        if name in imported:
            found |= members(imported[name])
        if name not in classes:
            continue
        for node in classes[name].body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found.add(node.name)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found.add(node.target.id)
        bases = classes[name].bases
        waiting += [base.id for base in bases if isinstance(base, ast.Name)]
    return frozenset(one for one in found if not one.startswith("_"))


def _module(here: str, node: ast.ImportFrom) -> str:
    """Return the module that a relative import in the module `here` leads to."""
    folders = here.split(".")[: -node.level]
    return ".".join([*folders, node.module or ""])
