"""Which runtime modules a client needs: those that its own files import lead to."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import cast

from ..cache.memo import Memo
from ..templates import templates_folder
from .headers import COPIED


def runtime_files(
    imported: Iterable[str] | None, memo: Memo | None = None
) -> dict[str, str]:
    """Return the text of each runtime module by its path below `_runtime`.

    `imported` are the modules and their members that the client's own files import,
    such as `core.logs.logger`; what these modules import in turn is copied too. A memo
    may know what that is. None stands for the whole runtime.
    """
    texts = _texts()
    if imported is None:
        return {f"{one}.py": f"{COPIED}\n{texts[one]}" for one in sorted(texts)}
    imports = _imports(memo or Memo())
    waiting: set[str] = set()
    for name in imported:
        path, _, member = name.replace(".", "/").rpartition("/")
        waiting |= set(_modules(path, [member], texts))
    needed: set[str] = set()
    while waiting:
        module = waiting.pop()
        if module not in needed:
            needed.add(module)
            waiting.update(imports[module])
    packages = {f"{module.rpartition('/')[0]}/__init__" for module in needed}
    needed |= {"__init__", *packages}
    return {f"{module}.py": f"{COPIED}\n{texts[module]}" for module in sorted(needed)}


def _modules(
    path: str, names: Iterable[str], known: Mapping[str, object]
) -> Iterator[str]:
    """What `from path import names` loads: a module, or the modules of a package."""
    candidates = [path] if path in known else [f"{path}/{name}" for name in names]
    return (candidate for candidate in candidates if candidate in known)


@cache
def _texts() -> dict[str, str]:
    folder = templates_folder() / "package" / "_runtime"
    return {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*.py")
    }


def _imports(memo: Memo) -> dict[str, list[str]]:
    """Return the modules that each module imports: paths such as `core/errors`."""
    texts = json.dumps(_texts()).encode()
    known = memo.recall(__name__, texts)
    if known is not None:
        return cast("dict[str, list[str]]", json.loads(known))
    found = _parsed()
    memo.keep(__name__, json.dumps(found).encode(), texts)
    return found


@cache
def _parsed() -> dict[str, list[str]]:
    texts = _texts()
    return {
        module: sorted(set(_imported(module, text, texts)))
        for module, text in texts.items()
    }


READ_ONCE = (_texts, _parsed)
"""What is known of the runtime as long as the process lasts."""


def _imported(module: str, text: str, known: Mapping[str, str]) -> Iterator[str]:
    for node in _statements(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = module.split("/")[: -node.level]
            path = "/".join([*above, *(node.module or "").split(".")]).rstrip("/")
            yield from _modules(path, [alias.name for alias in node.names], known)


def _statements(parent: ast.AST) -> Iterator[ast.AST]:
    """Yield all statements, late imports among them, and none of their expressions."""
    waiting = [parent]
    while waiting:
        node = waiting.pop()
        yield node
        for field in ("body", "orelse", "handlers", "finalbody", "cases"):
            waiting += getattr(node, field, ())
