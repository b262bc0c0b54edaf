# Copied by clientpress. Do not edit.
"""The methods of a client, found on the client itself."""

from __future__ import annotations

import re
from functools import cached_property
from inspect import getdoc, isfunction
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from ..client.caller import SyncCaller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["find_method", "methods_below", "summary"]

_SENTENCE = re.compile(r".+?[.!?](?= +[A-Z])")
_LONGEST_SUMMARY = 80
_RUNTIME = f"{__name__.rpartition('.command_line.')[0]}."


def find_method(client: SyncCaller, name: str) -> Any:
    """The method or namespace with this Python path; None where there is none.

    Only the namespaces on the way to it are loaded.
    """
    found: Any = client
    for step in name.split(".") if name else ():
        if not isinstance(found, SyncCaller) or not _leads_on(found, step):
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
    """The first sentence of a docstring, cut where it is long; "" without any (`-OO`)."""
    text = " ".join((getdoc(described) or "").partition("\n\n")[0].split())
    sentence = _SENTENCE.match(text)
    shown = text if sentence is None else sentence[0]
    return shorten(shown, _LONGEST_SUMMARY, placeholder="...")


def _own(caller: SyncCaller) -> list[str]:
    """The names of the methods and namespaces that generated classes have."""
    return [name for name in _written(caller) if _leads_on(caller, name)]


def _leads_on(caller: SyncCaller, name: str) -> bool:
    value = _written(caller).get(name)
    if isinstance(value, cached_property):
        return isinstance(getattr(caller, name), SyncCaller)
    return isfunction(value)


def _written(caller: SyncCaller) -> dict[str, Any]:
    """What a class and those that it is made of have themselves, but for our bases.

    A long one is made of several, and a client may have additions of the user's own.
    """
    found: dict[str, Any] = {}
    for kind in type(caller).__mro__:
        if issubclass(kind, SyncCaller) and not kind.__module__.startswith(_RUNTIME):
            for name, value in vars(kind).items():
                if not name.startswith("_"):
                    found.setdefault(name, value)
    return found
