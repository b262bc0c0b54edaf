"""Which class name a schema gets."""

from __future__ import annotations

import keyword
import re
from typing import Any

from msgspec import Struct

from .. import names
from ..ir import Pointer
from ..json_values import Node, string, text
from .operation_names.words import singular

COMPONENTS = ("components", "schemas")

_TITLE_AS_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}$")
# Parts of a pointer that tell nothing of what stands there.
_SKIPPED = frozenset({*COMPONENTS, "properties", "items", "$defs", "schema"})


def given_name(node: Any) -> str:
    """Return `x-name` where Python can use it, else ""."""
    name = string(node, "x-name")
    return name if name.isidentifier() and not keyword.iskeyword(name) else ""


def given_names(nodes: Node) -> dict[str, str]:
    """Return the `x-name` of each node that has one, by the node's key."""
    return {key: name for key, node in nodes.items() if (name := given_name(node))}


class Naming(Struct, frozen=True):
    """How a schema is named if it needs a name: `own` if it has one, else by `hint`.

    Where something else is called so, the first of `instead` that is free is taken.
    """

    hint: str
    own: str | None = None
    instead: tuple[str, ...] = ()

    def below(self, suffix: str) -> Naming:
        """Return the naming of a schema inside this one."""
        if self.own:
            return Naming(f"{self.own} {suffix}")
        others = tuple(f"{hint} {suffix}" for hint in self.instead)
        return Naming(f"{self.hint} {suffix}", instead=others)

    def item(self) -> Naming:
        """Return the naming of what a list holds: `OrderLine` of the `lines` of `Order`."""
        before, blank, last = self.hint.rpartition(" ")
        one = singular([word.lower() for word in names.words(last)])
        below = self.below("Item")
        if self.own or not blank or not one:
            return below
        hint = f"{before} {' '.join(one)}"
        return Naming(hint, instead=(below.hint, *below.instead))

    def or_ending_in(self, word: str) -> Naming:
        """Return this naming, with `word` behind where something else is called so."""
        hints = (self.hint, *self.instead)
        return Naming(
            self.hint, self.own, (*(f"{h} {word}" for h in hints), *hints[1:])
        )

    def titled(self, schema: object) -> Naming:
        """Return this naming, or one by the title of `schema` if it is an identifier."""
        title = text(schema, "title")
        if not _TITLE_AS_NAME.match(title):
            return self
        return Naming(title, instead=(self.hint, *self.instead))


class ClassNames:
    """Hands out class names: to all components first, then to whoever asks.

    `components` maps the names of component schemas to their class names.
    """

    def __init__(self, components: Node) -> None:
        self.components = names.assign(
            components, names.class_name, given=given_names(components)
        )
        self._used = {name.casefold() for name in self.components.values()}
        self._numbers: dict[str, int] = {}

    def take(self, naming: Naming) -> str:
        """Return the name that a schema has, or a new one."""
        naming = self._free(naming)
        if naming.own:
            return naming.own
        return names.unique(self.wanted(naming), self._used, self._numbers)

    def wanted(self, naming: Naming) -> str:
        """Return the name that a schema has if nothing else is called so."""
        return naming.own or names.class_name(naming.hint)

    def at(self, pointer: Pointer) -> str:
        """Return the name of a schema that something refers to."""
        if is_component(pointer):
            return self.components[str(pointer[2])]
        telling = [str(p) for p in pointer if not isinstance(p, int)]
        hint = " ".join(p for p in telling if p not in _SKIPPED)
        return self.take(Naming(hint or "Schema"))

    def _free(self, naming: Naming) -> Naming:
        """Return a naming by the first hint that nothing else is called by."""
        for hint in (naming.hint, *naming.instead):
            if names.class_name(hint).casefold() not in self._used:
                return Naming(hint, naming.own)
        return naming


def shared_name(pointer: Pointer) -> str:
    """Return the name of a component, "" for what stands in place.

    Several operations share what is in it, so none of them can give it its name.
    """
    is_shared = pointer[:1] == ("components",) and len(pointer) == 3
    return str(pointer[2]) if is_shared else ""


def is_component(pointer: Pointer) -> bool:
    """Tell whether a component schema stands at `pointer`."""
    return pointer[:2] == COMPONENTS and len(pointer) == 3
