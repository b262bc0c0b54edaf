"""Which runtime modules a client needs: those its own files lead to."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from functools import cache

from ..config import templates_folder

_IMPORT = re.compile(r"^\s*from [\w.]*_runtime(?:\.(\w+))? import (.+)", re.MULTILINE)


def runtime_files(texts: Iterable[str]) -> dict[str, str]:
    """Return the text of each runtime module by file name.

    `texts` are the client's own modules; what they import, and what that imports in
    turn, is copied.
    """
    waiting = {"__init__"}
    # Most files are tests, which hold no such line and much text to look for it in.
    for text in (text for text in texts if "_runtime" in text):
        for module, names in _IMPORT.findall(text):
            waiting |= {module} if module else set(re.findall(r"\w+", names))
    found: dict[str, str] = {}
    sources = _sources()
    while waiting:
        module = waiting.pop()
        if f"{module}.py" not in found and module in sources:
            found[f"{module}.py"], imported = sources[module]
            waiting |= imported
    return dict(sorted(found.items()))


@cache
def _sources() -> dict[str, tuple[str, frozenset[str]]]:
    folder = templates_folder() / "package" / "_runtime"
    texts = {
        path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")
    }
    return {module: (text, _imported(text)) for module, text in texts.items()}


def _imported(text: str) -> frozenset[str]:
    modules: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            names = [alias.name for alias in node.names]
            modules.update([node.module] if node.module else names)
    return frozenset(modules)
