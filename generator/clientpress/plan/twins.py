"""The twins of clients and resources, whose methods return whole responses.

At run time a twin is the resource itself, told to answer in another way; the classes
here are for type checkers alone.
"""

from __future__ import annotations

from msgspec import Struct

from ..code.symbols import CAST
from ..code.tree import Call, Code, Name, Value, path
from ..names import RAW_RESPONSES, STREAMING_RESPONSES
from .kinds import KINDS
from .methods import Method
from .prepared import Prepared


class Twin(Struct, frozen=True):
    """One of the twins. `suffix` ends the names of its classes, `source` makes it."""

    suffix: str
    property: str
    source: str
    summary: str
    description: str

    def type(self, class_name: str) -> Code:
        """Return the annotation of the property."""
        return Name(f"{class_name}{self.suffix}")

    def value(self, class_name: str) -> Code:
        """Return what the property returns."""
        made = Call(path(Name("self"), self.source))
        return Call(CAST, (Value(f"{class_name}{self.suffix}"), made))

    def attribute(self, method: Method | Prepared, is_async: bool) -> Code:
        """Return the value by which type checkers see a method of the twin."""
        kind = KINDS[method.kind]
        pair = kind.raw if self.property == RAW_RESPONSES else kind.streamed
        if pair is None:
            raise AssertionError("a method that returns a stream has no twins")
        return Call(pair[is_async], (path(Name("resource"), method.name),))


TWINS = (
    Twin(
        suffix="Raw",
        property=RAW_RESPONSES,
        source="_as_raw",
        summary="The same methods, returning the whole response.",
        description="returning whole responses",
    ),
    Twin(
        suffix="Streamed",
        property=STREAMING_RESPONSES,
        source="_as_streamed",
        summary=(
            "The same methods for `with` blocks, in which the response is yet to be read."
        ),
        description="with responses that are yet to be read",
    ),
)
