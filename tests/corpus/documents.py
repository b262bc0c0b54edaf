"""What a document says it has, counted apart from the generator.

Scalars are read as text, so that no version, key or date becomes something else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
)
_SUFFIXES = (".json", ".yaml", ".yml")
_Loader: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Said:
    """`operations` are (method, path) pairs, `schemas` the names of components.

    Swagger 2.0 has its schemas under `definitions`.
    """

    version: str
    operations: frozenset[tuple[str, str]]
    webhooks: int
    schemas: tuple[str, ...]


def documents(folder: Path) -> list[Path]:
    """Return the documents of a folder, the smallest first."""
    found = [path for path in folder.iterdir() if path.suffix in _SUFFIXES]
    return sorted(found, key=lambda path: (path.stat().st_size, path.name))


def said(path: Path) -> Said:
    """Return what a document says it has."""
    text = path.read_text(encoding="utf-8")
    root: dict[str, Any] = (
        json.loads(text)
        if path.suffix == ".json"
        else yaml.load(text, _Loader)  # noqa: S506
    )
    components: dict[str, Any] = root.get("components") or {}
    return Said(
        version=str(root.get("openapi") or root.get("swagger")),
        operations=frozenset(_operations(root, root.get("paths") or {})),
        webhooks=sum(1 for _ in _operations(root, root.get("webhooks") or {})),
        schemas=tuple(components.get("schemas") or root.get("definitions") or {}),
    )


def _operations(
    root: dict[str, Any], items: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    for path, entry in items.items():
        if path.startswith("x-"):
            continue
        item = entry
        while "$ref" in item:
            item = _at(root, item["$ref"])
        for method in item:
            if method in _METHODS:
                yield method.upper(), path


def _at(root: dict[str, Any], reference: str) -> dict[str, Any]:
    node: Any = root
    for part in reference.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    found: dict[str, Any] = node
    return found
