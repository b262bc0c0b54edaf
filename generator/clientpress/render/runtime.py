"""Which runtime modules a client needs: those its own files lead to."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ..templates import templates_folder
from .headers import COPIED

_IMPORT = re.compile(r"^\s*from [\w.]*\b_runtime\.([\w.]+) import (.+)", re.MULTILINE)


class _Source(NamedTuple):
    text: str
    imported: frozenset[str]
    """Paths of modules, such as `core/errors`."""


def runtime_files(texts: Iterable[str]) -> dict[str, str]:
    """Return the text of each runtime module by its path below `_runtime`.

    `texts` are the client's own modules; what they import, and what that imports in
    turn, is copied.
    """
    sources = _sources()
    waiting: set[str] = set()
    # Most files are tests, which hold no such line and much text to look for it in.
    for text in (text for text in texts if "_runtime" in text):
        for target, names in _IMPORT.findall(text):
            path = target.replace(".", "/")
            waiting |= set(_modules(path, re.findall(r"\w+", names), sources))
    needed: set[str] = set()
    while waiting:
        module = waiting.pop()
        if module not in needed:
            needed.add(module)
            waiting |= sources[module].imported
    packages = {f"{module.rpartition('/')[0]}/__init__" for module in needed}
    needed |= {"__init__", *packages}
    return {
        f"{module}.py": f"{COPIED}\n{sources[module].text}" for module in sorted(needed)
    }


def _modules(
    path: str, names: Iterable[str], known: Mapping[str, object]
) -> Iterator[str]:
    """What `from path import names` loads: a module, or the modules of a package."""
    candidates = [path] if path in known else [f"{path}/{name}" for name in names]
    return (candidate for candidate in candidates if candidate in known)


@cache
def _sources() -> dict[str, _Source]:
    folder = templates_folder() / "package" / "_runtime"
    texts = {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*.py")
    }
    return {
        module: _Source(text, frozenset(_imported(module, text, texts)))
        for module, text in texts.items()
    }


def _imported(module: str, text: str, known: Mapping[str, str]) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = module.split("/")[: -node.level]
            path = "/".join([*above, *(node.module or "").split(".")]).rstrip("/")
            yield from _modules(path, [alias.name for alias in node.names], known)
