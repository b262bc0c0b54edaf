"""All operations of a client, found in its modules. Seldom needed: it loads them all."""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import walk_packages

from .operation import Operation

__all__ = ["operations_of"]


def operations_of(client: str) -> dict[str, str]:
    """Each operation's name and path template; `client` names the client's module."""
    resources = import_module(f"{client.rpartition('.')[0]}.resources")
    below = walk_packages(resources.__path__, f"{resources.__name__}.")
    modules = [sys.modules[client], *(import_module(found.name) for found in below)]
    return {
        value.name: value.path
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Operation)
    }
