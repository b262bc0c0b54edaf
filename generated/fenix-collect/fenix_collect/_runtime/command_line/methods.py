# Copied by clientpress. Do not edit.
"""The methods of a client, found on the client itself."""

from __future__ import annotations

from functools import cached_property
from inspect import getdoc, isfunction
from typing import TYPE_CHECKING, Any

from ..client.caller import SyncCaller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["find_method", "methods_below", "summary"]


def find_method(client: SyncCaller, name: str) -> Any:
    """The method or namespace with this Python path; None where there is none.

    Only the namespaces on the way to it are loaded.
    """
    found: Any = client
    for step in name.split(".") if name else ():
        if not isinstance(found, SyncCaller) or step not in _own(found):
            return None
        found = getattr(found, step)
    return found


def methods_below(
    caller: SyncCaller, path: str = ""
) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Each method of a client or namespace with its Python path, loading them all."""
    for step in _own(caller):
        value = getattr(caller, step)
        name = f"{path}.{step}" if path else step
        if isinstance(value, SyncCaller):
            yield from methods_below(value, name)
        else:
            yield name, value


def summary(described: Any) -> str:
    """The first line of what a docstring says; "" without docstrings (`-OO`)."""
    return (getdoc(described) or "").partition("\n")[0]


def _own(caller: SyncCaller) -> list[str]:
    """The names of the methods and namespaces that a generated class has itself."""
    return [
        name
        for name, value in vars(type(caller)).items()
        if not name.startswith("_") and _leads_on(caller, name, value)
    ]


def _leads_on(caller: SyncCaller, name: str, value: Any) -> bool:
    if isinstance(value, cached_property):
        return isinstance(getattr(caller, name), SyncCaller)
    return isfunction(value)
