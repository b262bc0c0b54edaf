# Copied by clientpress. Do not edit.
"""Module attributes that load on first use."""

from __future__ import annotations

import importlib
import sys
from functools import reduce
from typing import TYPE_CHECKING, Any, ForwardRef, Union, get_args, get_origin

from .recursion import ROOM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["evaluated", "import_late", "lazy_exports", "read_at_home"]


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


def read_at_home(module: str) -> None:
    """Have the aliases of a module that are text read with the names of that module.

    `typing.get_type_hints` knows of no other names than those of the module it comes to
    an alias from.
    """
    own = vars(sys.modules[module])
    for name, value in list(own.items()):
        if not name.startswith("_"):
            own[name] = _at_home(value, module)


def _at_home(value: Any, module: str) -> Any:
    if isinstance(value, str):
        # Text of several lines is read as if it stood in parentheses.
        return ForwardRef(f"({value})", module=module)
    if isinstance(value, ForwardRef):
        return ForwardRef(value.__forward_arg__, module=module)
    if get_origin(value) is Union:
        parts = [_at_home(one, module) for one in get_args(value)]
        return reduce(lambda whole, part: whole | part, parts)
    return value


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
