"""What a pressed package has, read from its source."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .documents import Said

_LONGEST, _END = 50, 6


def missing(package: Path, said: Said) -> list[str]:
    """Return the operations without a method and the schemas without a model."""
    reachable = set(_operations(package))
    lines = [f"{m} {p} has no method" for m, p in sorted(said.operations - reachable)]
    exported = [_folded(name) for name in _exported(package)]
    for schema in said.schemas:
        own = _folded(schema)
        # Of long names the middle is left out.
        ends = (own,) if len(own) < _LONGEST else (own[:_END], own[-_END:])
        if not any(all(end in name for end in ends) for name in exported):
            lines.append(f"the schema {schema} has no model")
    if len(exported) < len(said.schemas):
        lines.append(f"{len(exported)} models for {len(said.schemas)} schemas")
    return lines


def _operations(package: Path) -> Iterator[tuple[str, str]]:
    """Yield the method and path of what a synchronous and an asynchronous method call."""
    for path in package.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        uses = Counter(
            node.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
        )
        for statement in tree.body:
            match statement:
                case ast.AnnAssign(
                    target=ast.Name(id=constant),
                    value=ast.Call(
                        func=ast.Name(id="Operation"),
                        args=[_, ast.Constant(value=method), ast.Constant(value=where)],
                    ),
                ) if (
                    uses[constant] >= 2
                ):
                    yield str(method), str(where)
                case _:
                    pass


def _exported(package: Path) -> list[str]:
    """Return the names that type checkers see in `models`."""
    # Of many models the names stand in a stub.
    found = [package / "models" / f"__init__.{ending}" for ending in ("pyi", "py")]
    init = next((path for path in found if path.exists()), None)
    if init is None:
        return []
    tree = ast.parse(init.read_text(encoding="utf-8"))
    return [
        str(alias.asname)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    ]


def _folded(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
