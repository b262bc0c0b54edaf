# Copied by clientpress. Do not edit.
"""All operations of a client, and the names by which its user speaks of them.

Seldom needed: they are found in the client's modules, which are all loaded for it.
"""

from __future__ import annotations

import sys
from difflib import get_close_matches
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

from ..core.errors import ClientConfigurationError
from .operation import Operation
from .path_template import check_override

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["check_names", "constants_of", "operations_of"]


def operations_of(client: str) -> dict[str, str]:
    """Each operation's name and path template; `client` names the client's module."""
    return {name: one.path for name, one in constants_of(client).items()}


def constants_of(client: str) -> dict[str, Operation[Any]]:
    """Each operation by its name; `client` names the client's module."""
    resources = import_module(f"{client.rpartition('.')[0]}.resources")
    below = walk_packages(resources.__path__, f"{resources.__name__}.")
    modules = [sys.modules[client], *(import_module(found.name) for found in below)]
    return {
        value.name: value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Operation)
    }


def check_names(
    templates: Mapping[str, str],
    paths: Mapping[str, str],
    prefixes: Mapping[str, Iterable[str]],
) -> None:
    """Raises `ClientConfigurationError` for a name or prefix that no operation has.

    `templates` are the paths by operation, `paths` replace them. `prefixes` are those
    of one setting each; the empty one means all operations.
    """
    for name, override in paths.items():
        if name not in templates:
            raise _unknown("paths", name, templates)
        check_override(name, templates[name], override)
    known = {""}
    for name in templates:
        while name not in known:
            known.add(name)
            name = name.rpartition(".")[0]
    for setting, given in prefixes.items():
        for prefix in sorted(given):
            if prefix not in known:
                raise _unknown(setting, prefix, known)


def _unknown(setting: str, name: str, known: Iterable[str]) -> ClientConfigurationError:
    close = get_close_matches(name, sorted(known), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return ClientConfigurationError(f"{setting}: there is no operation {name!r}{hint}")
