"""Python expressions and annotations as trees, for `render/layout.py` to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Name:
    """Python that is known to be well-formed: a name, an attribute, a lambda's text."""

    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """A string, number, boolean or None from a document; escaped when printed."""

    value: str | int | float | bool | bytes | None


@dataclass(frozen=True, slots=True)
class Call:
    """A call of `function`, which is Python already."""

    function: str
    positional: tuple[Code, ...] = ()
    keyword: tuple[tuple[str, Code], ...] = ()


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


Code: TypeAlias = Name | Value | Call | Tuple | List | Dict


@dataclass(frozen=True, slots=True)
class Annotation:
    """A union of type expressions, each printed as it is."""

    variants: tuple[str, ...]

    @property
    def text(self) -> str:
        """The annotation on one line."""
        return " | ".join(self.variants)

    def with_variant(self, *variants: str) -> Annotation:
        """Return the union of this annotation and `variants`."""
        return Annotation(tuple(dict.fromkeys((*self.variants, *variants))))
