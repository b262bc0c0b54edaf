"""The closed union of type kinds and the declarations they refer to.

A `Type` is used in place; a `Declaration` has a name of its own in the generated
`models` package and is referred to by `DeclarationRef`. Each declaration and field
keeps the pointer of the schema it came from.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import Struct

from ..references import Pointer
from .string_formats import StringFormat

Scalar: TypeAlias = str | int | float | bool | None


class Hints(Struct, frozen=True):
    """What a schema says of its values that chooses no type, for who makes up some.

    `format` is the format as it is written. Lengths count characters. `minimum` and
    `maximum` are allowed themselves; where the document gives a bound that is not, of
    a number that need not be whole, it is `above` or `below`. `only` are the objects or
    lists that are allowed, where they are listed one by one. Of an object with free keys
    `pattern` is that of its keys.
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
    min_items: int = 0
    max_items: int | None = None
    unique_items: bool = False
    only: tuple[Any, ...] = ()
    examples: tuple[Any, ...] = ()


NO_HINTS = Hints()


class AnyType(Struct, frozen=True):
    """Any JSON value. `reason` says why nothing narrower is possible, if so."""

    reason: str = ""


class NullType(Struct, frozen=True):
    """Only null."""


class BooleanType(Struct, frozen=True):
    """True or false."""


class _Hinted(Struct, frozen=True, eq=False):
    """A type with hints, which do not tell it from another type."""

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, n) == getattr(other, n) for n in self._told_by())

    def __ne__(self, other: object) -> bool:
        return not self == other  # a Struct does not ask __eq__

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self._told_by())))

    def _told_by(self) -> tuple[str, ...]:
        return tuple(name for name in self.__struct_fields__ if name != "hints")


class IntegerType(_Hinted, frozen=True, eq=False):
    """A whole number."""

    hints: Hints = NO_HINTS


class NumberType(_Hinted, frozen=True, eq=False):
    """A number, whole or not; `exact`: with all its decimal digits."""

    exact: bool = False
    hints: Hints = NO_HINTS


class StringType(_Hinted, frozen=True, eq=False):
    """A string, decoded by its format."""

    format: StringFormat = StringFormat.TEXT
    hints: Hints = NO_HINTS


class ConstType(Struct, frozen=True):
    """Exactly one value."""

    value: str | int


class EnumType(Struct, frozen=True):
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


class ArrayType(_Hinted, frozen=True, eq=False):
    """A list of items of one type."""

    item: Type
    hints: Hints = NO_HINTS


class MapType(_Hinted, frozen=True, eq=False):
    """An object of free keys and one type of value."""

    value: Type
    hints: Hints = NO_HINTS


class NullableType(Struct, frozen=True):
    """The inner type, or null. Never nested."""

    inner: Type


class ScalarUnionType(Struct, frozen=True):
    """A union that JSON's own types tell apart: text, whole number, number, boolean."""

    variants: tuple[Type, ...]


class DeclarationRef(Struct, frozen=True):
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


class Field(Struct, frozen=True):
    """One property of a model; `default` is the documented one as JSON, or "".

    `own_value` is the one by which a discriminator knows the model, None if there is none.
    """

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
    own_value: str | float | bool | None = None


class Demand(Struct, frozen=True):
    """Groups of properties, one of which an object has; `only_one`: and no other.

    The properties are not required by themselves.
    """

    groups: tuple[tuple[str, ...], ...]
    only_one: bool


class ModelDecl(Struct, frozen=True):
    """An object with declared properties.

    `extras` is the type of undeclared properties where the document speaks of them, else
    None; `closed` says that there are none. `sensitive_extras`: their values are not
    for everyone's eyes.
    """

    name: str
    module: str
    description: str
    fields: tuple[Field, ...]
    extras: Type | None
    pointer: Pointer
    examples: tuple[Any, ...] = ()
    closed: bool = False
    sensitive_extras: bool = False
    demands: tuple[Demand, ...] = ()


class Discriminator(Struct, frozen=True):
    """Tells union variants apart: `mapping` goes from a value to a class name.

    `open` says that for some variant no value is documented but its schema's name;
    `default` is the class of objects whose value names no variant, "" if there is none.
    """

    wire: str
    mapping: tuple[tuple[str, str], ...]
    open: bool
    default: str = ""


class UnionDecl(Struct, frozen=True):
    """Alternatives that JSON's own types do not tell apart."""

    name: str
    module: str
    description: str
    variants: tuple[Type, ...]
    discriminator: Discriminator | None
    pointer: Pointer


class EnumDecl(Struct, frozen=True):
    """A named enum."""

    name: str
    module: str
    description: str
    type: Type
    pointer: Pointer


class AliasDecl(Struct, frozen=True):
    """A component that is neither an object, a union nor an enum: a public name.

    References to it are expanded in place, so nothing refers to it.
    """

    name: str
    module: str
    description: str
    type: Type
    pointer: Pointer


class CustomTypeDecl(Struct, frozen=True):
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
