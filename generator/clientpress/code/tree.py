"""Python expressions and annotations as one tree, which `printer.py` prints.

A symbol knows the module it comes from, so a module's imports are what was printed in
it. Annotations are the same nodes: `Subscript` and `Union` of symbols.
"""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

Scalar: TypeAlias = str | int | float | bool | bytes | None


class Symbol(Struct, frozen=True, cache_hash=True):
    """Something that is imported by its name: `from module import name as alias`.

    A module that begins with a dot stands in the package that is generated; the dot
    alone is the package.
    """

    module: str
    name: str
    alias: str = ""

    @property
    def printed(self) -> str:
        """The name by which code refers to it."""
        return self.alias or self.name

    def __repr__(self) -> str:
        return f"<{self.module}:{self.printed}>"


class Module(Struct, frozen=True, cache_hash=True):
    """A module that is imported as a whole, under another name if `alias` says so."""

    name: str
    alias: str = ""

    @property
    def printed(self) -> str:
        """The name by which code refers to it."""
        return self.alias or self.name

    def __repr__(self) -> str:
        return f"<{self.printed}>"


class Forward(Struct, frozen=True):
    """A symbol in an annotation that only type checkers need to find at first."""

    symbol: Symbol


class Name(Struct, frozen=True):
    """A name that needs no import: of an argument, a variable, a builtin."""

    text: str


class Attribute(Struct, frozen=True):
    """`of.name`."""

    of: Code
    name: str


class Value(Struct, frozen=True, eq=False):
    """A string, number, boolean or None from a document; escaped when printed."""

    value: Scalar

    def __eq__(self, other: object) -> bool:
        # To Python 1, 1.0 and True are equal; in code they are not the same.
        if not isinstance(other, Value):
            return NotImplemented
        return type(self.value) is type(other.value) and self.value == other.value

    def __ne__(self, other: object) -> bool:
        return not self == other  # a Struct does not ask __eq__

    def __hash__(self) -> int:
        return hash(self.value)


class Call(Struct, frozen=True):
    """A call; `positional` come before `keyword`."""

    function: Code
    positional: tuple[Code, ...] = ()
    keyword: tuple[tuple[str, Code], ...] = ()


class Subscript(Struct, frozen=True):
    """`of[items]`."""

    of: Code
    items: tuple[Code, ...]


class Union(Struct, frozen=True):
    """Two annotations or more, joined by `|`. Made by `union`."""

    variants: tuple[Code, ...]


class Quoted(Struct, frozen=True):
    """An annotation as text, because its names may be defined later."""

    annotation: Code


class Lambda(Struct, frozen=True):
    """A function of no arguments."""

    body: Code


class Await(Struct, frozen=True):
    """`await value`."""

    value: Code


class Starred(Struct, frozen=True):
    """`*value`, among the arguments of a call."""

    value: Code


class Times(Struct, frozen=True):
    """`of * number`."""

    of: Code
    number: int


class Tuple(Struct, frozen=True):
    """A tuple display."""

    items: tuple[Code, ...]


class List(Struct, frozen=True):
    """A list display."""

    items: tuple[Code, ...]


class Dict(Struct, frozen=True):
    """A dict display."""

    items: tuple[tuple[Code, Code], ...]


Code: TypeAlias = (
    Symbol
    | Module
    | Forward
    | Name
    | Attribute
    | Value
    | Call
    | Subscript
    | Union
    | Quoted
    | Lambda
    | Await
    | Starred
    | Times
    | Tuple
    | List
    | Dict
)

NONE = Value(None)
LITERAL = Symbol("typing", "Literal")


def variants(code: Code) -> tuple[Code, ...]:
    """Return the alternatives of an annotation; one that is no union is its own."""
    return code.variants if isinstance(code, Union) else (code,)


def union(*codes: Code) -> Code:
    """Return the union of one annotation or more, each alternative once.

    All literals are in one `Literal`, where the first of them stood.
    """
    flat = dict.fromkeys(variant for code in codes for variant in variants(code))
    listed = [one for one in flat if isinstance(one, Subscript) and one.of == LITERAL]
    if len(listed) > 1:
        values = dict.fromkeys(item for one in listed for item in one.items)
        merged = Subscript(LITERAL, tuple(values))
        flat = dict.fromkeys(merged if one in listed else one for one in flat)
    return next(iter(flat)) if len(flat) == 1 else Union(tuple(flat))


def path(first: Code, *names: str) -> Code:
    """Return `first.name.name`."""
    for name in names:
        first = Attribute(first, name)
    return first
