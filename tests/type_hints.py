"""What `typing.get_type_hints` makes of a client's models, parameters and methods."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import get_type_hints, is_typeddict

import msgspec

_OWN = ("._runtime", ".integrations")


def unread(package: str) -> list[str]:
    """Return each of them whose annotations are not understood, with the error."""
    found: list[str] = []
    for place, one in _annotated(package):
        try:
            get_type_hints(one)
        except (NameError, SyntaxError, TypeError) as error:
            found.append(f"{place}: {error!r}")
    return found


def _annotated(package: str) -> Iterator[tuple[str, object]]:
    root = importlib.import_module(package)
    for info in pkgutil.walk_packages(root.__path__, f"{package}."):
        if any(part in info.name for part in _OWN):
            continue
        for name, one in vars(importlib.import_module(info.name)).items():
            if inspect.isclass(one) and one.__module__ == info.name:
                if issubclass(one, msgspec.Struct) or is_typeddict(one):
                    yield f"{info.name}.{name}", one
                for inner, function in vars(one).items():
                    if inspect.isfunction(function):
                        yield f"{info.name}.{name}.{inner}", function
