# Copied by clientpress. Do not edit.
"""Module attributes that load on first use."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

from .recursion import ROOM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["evaluated", "import_late", "lazy_exports"]


def evaluated(annotation: str, module: str) -> Any:
    """Return what an annotation means in a module, which has all its names by then."""
    # The generator wrote the text, exactly as it wrote the annotations that msgspec
    # evaluates in the same namespace.
    return eval(annotation, vars(sys.modules[module]))


def import_late(module: str, homes: Mapping[str, str]) -> None:
    """Give a module names of those beside it, which may need its own names first.

    `homes` maps names to modules. It is called where all names of `module` are there.
    """
    package = module.rpartition(".")[0]
    # Those need others in turn.
    with ROOM:
        for name, home in homes.items():
            value = getattr(importlib.import_module(f"{package}.{home}"), name)
            setattr(sys.modules[module], name, value)


def lazy_exports(
    package: str, homes: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` for a package; `homes` maps names to its modules."""

    def load(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(f"{package}.{home}"), name)
        # Kept in the module, so that the next look-up does not come here.
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return load, names
