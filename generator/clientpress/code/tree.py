"""Python expressions and annotations as one tree, which `printer.py` prints.

A symbol knows the module it comes from, so a module's imports are what was printed in
it. Annotations are the same nodes: `Subscript` and `Union` of symbols.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Scalar: TypeAlias = str | int | float | bool | bytes | None


@dataclass(frozen=True, slots=True, repr=False)
class Symbol:
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


@dataclass(frozen=True, slots=True, repr=False)
class Module:
    """A module that is imported as a whole, under another name if `alias` says so."""

    name: str
    alias: str = ""

    @property
    def printed(self) -> str:
        """The name by which code refers to it."""
        return self.alias or self.name

    def __repr__(self) -> str:
        return f"<{self.printed}>"


@dataclass(frozen=True, slots=True)
class Forward:
    """A symbol in an annotation that only type checkers need to find at first."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Name:
    """A name that needs no import: of an argument, a variable, a builtin."""

    text: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """`of.name`."""

    of: Code
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """A string, number, boolean or None from a document; escaped when printed."""

    value: Scalar

    def __eq__(self, other: object) -> bool:
        # To Python 1, 1.0 and True are equal; in code they are not the same.
        if not isinstance(other, Value):
            return NotImplemented
        return type(self.value) is type(other.value) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)


@dataclass(frozen=True, slots=True)
class Call:
    """A call; `positional` come before `keyword`."""

    function: Code
    positional: tuple[Code, ...] = ()
    keyword: tuple[tuple[str, Code], ...] = ()


@dataclass(frozen=True, slots=True)
class Subscript:
    """`of[items]`."""

    of: Code
    items: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """Two annotations or more, joined by `|`. Made by `union`."""

    variants: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """An annotation as text, because its names may be defined later."""

    annotation: Code


@dataclass(frozen=True, slots=True)
class Lambda:
    """A function of no arguments."""

    body: Code


@dataclass(frozen=True, slots=True)
class Await:
    """`await value`."""

    value: Code


@dataclass(frozen=True, slots=True)
class Starred:
    """`*value`, among the arguments of a call."""

    value: Code


@dataclass(frozen=True, slots=True)
class Times:
    """`of * number`."""

    of: Code
    number: int


@dataclass(frozen=True, slots=True)
class Tuple:
    """A tuple display."""

    items: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class List:
    """A list display."""

    items: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Dict:
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
