"""The closed union of type kinds and the declarations they refer to.

A `Type` is used in place; a `Declaration` has a name of its own in the generated
`models` package and is referred to by `DeclarationRef`. Each declaration and field
keeps the pointer of the schema it came from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..references import Pointer
from .string_formats import StringFormat

Scalar: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Hints:
    """What a schema says of its values that chooses no type, for who makes up some.

    `format` is the format as it is written. Lengths count characters. `minimum` and
    `maximum` are allowed themselves; where the document gives a bound that is not, of
    a number that need not be whole, it is `above` or `below`.
    """

    format: str = ""
    pattern: str = ""
    min_length: int = 0
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    below: float | None = None
    multiple_of: float | None = None
    examples: tuple[Any, ...] = ()


NO_HINTS = Hints()


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value. `reason` says why nothing narrower is possible, if so."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class NullType:
    """Only null."""


@dataclass(frozen=True, slots=True)
class BooleanType:
    """True or false."""


@dataclass(frozen=True, slots=True)
class IntegerType:
    """A whole number."""

    hints: Hints = field(default=NO_HINTS, compare=False)


@dataclass(frozen=True, slots=True)
class NumberType:
    """A number, whole or not; `exact`: with all its decimal digits."""

    exact: bool = False
    hints: Hints = field(default=NO_HINTS, compare=False)


@dataclass(frozen=True, slots=True)
class StringType:
    """A string, decoded by its format."""

    format: StringFormat = StringFormat.TEXT
    hints: Hints = field(default=NO_HINTS, compare=False)


@dataclass(frozen=True, slots=True)
class ConstType:
    """Exactly one value."""

    value: str | int


@dataclass(frozen=True, slots=True)
class EnumType:
    """One of the known values, or another of their kind.

    Answers may always hold another one; that callers may give one too, the document has
    to say: `is_open`.
    """

    values: tuple[str | int, ...]
    is_open: bool = False

    @property
    def is_flag(self) -> bool:
        """Whether it is a truth value, written as a digit."""
        return set(self.values) in ({0, 1}, {"0", "1"})


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A list of items of one type."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapType:
    """An object of free keys and one type of value."""

    value: Type


@dataclass(frozen=True, slots=True)
class NullableType:
    """The inner type, or null. Never nested."""

    inner: Type


@dataclass(frozen=True, slots=True)
class ScalarUnionType:
    """A union that JSON's own types tell apart: text, whole number, number, boolean."""

    variants: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class DeclarationRef:
    """A reference to a declaration by its (unique) class name."""

    name: str


Type: TypeAlias = (
    AnyType
    | NullType
    | BooleanType
    | IntegerType
    | NumberType
    | StringType
    | ConstType
    | EnumType
    | ArrayType
    | MapType
    | NullableType
    | ScalarUnionType
    | DeclarationRef
)


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a model; `default` is the documented one as JSON, or ""."""

    name: str
    wire: str
    type: Type
    required: bool
    description: str
    sensitive: bool
    read_only: bool
    write_only: bool
    deprecated: bool
    pointer: Pointer
    examples: tuple[Any, ...] = ()
    default: str = ""


@dataclass(frozen=True, slots=True)
class ModelDecl:
    """An object with declared properties.

    `extras` is the type of undeclared properties where the document speaks of them, else
    None; `closed` says that there are none.
    """

    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    extras: Type | None
    pointer: Pointer
    examples: tuple[Any, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Discriminator:
    """Tells union variants apart: `mapping` goes from a value to a class name.

    `open` says that for some variant no value is documented but its schema's name;
    `default` is the class of objects whose value names no variant, "" if there is none.
    """

    wire: str
    mapping: tuple[tuple[str, str], ...]
    open: bool
    default: str = ""


@dataclass(frozen=True, slots=True)
class UnionDecl:
    """Alternatives that JSON's own types do not tell apart."""

    name: str
    module: str
    description: str
    variants: tuple[Type, ...]
    discriminator: Discriminator | None
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class EnumDecl:
    """A named enum."""

    name: str
    module: str
    description: str
    type: Type
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class AliasDecl:
    """A component that is neither an object, a union nor an enum: a public name.

    References to it are expanded in place, so nothing refers to it.
    """

    name: str
    module: str
    description: str
    type: Type
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class CustomTypeDecl:
    """A type of the user's own that stands for a schema (`x-type`).

    The generated code imports `imported_name` from `imported_from`; msgspec
    decodes into it. `example` is a JSON value that it should take.
    """

    name: str
    module: str
    description: str
    imported_from: str
    imported_name: str
    example: Any
    pointer: Pointer


Declaration: TypeAlias = ModelDecl | UnionDecl | EnumDecl | AliasDecl | CustomTypeDecl
