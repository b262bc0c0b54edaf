"""Documented examples: what they are values of, and what of them a client keeps.

Examples are written by hand: many hold properties that their schemas do not declare,
and some do not fit. The first are left out; of the second nothing can be said but what
the document's warnings say already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from msgspec import Struct

from ..ir import (
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    EnumType,
    IntegerType,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    NumberType,
    ScalarUnionType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)
from ..json_values import is_list, is_object
from .sample import Member, Sample, list_sample, object_sample

MAX_EXAMPLE_DEPTH = 60
"""Containers inside each other: Python's parser takes less than 200 brackets."""


class ExampleMismatchError(ValueError):
    """An example does not fit its schema, or in a way that says nothing of a client."""


def fitted(
    value: Any,
    one: Type,
    declarations: Mapping[str, Declaration],
    *,
    writable: bool = False,
) -> Sample:
    """Return an example as a sample of a type, with what a client keeps of it.

    With `writable` it is one that is sent: read-only properties are left out and need
    not be there. Else write-only ones need not.

    Raises:
        ExampleMismatchError: the example does not fit.
    """
    if _is_deeper(value, MAX_EXAMPLE_DEPTH):
        raise ExampleMismatchError
    return _Fitting(declarations, {}, writable=writable).of_type(value, one)


def fits(value: Any, one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether an answer of a type may be this value, so that nothing in it is drift.

    Unlike in what is shown, a property that a schema forbids is a mismatch.
    """
    if _is_deeper(value, MAX_EXAMPLE_DEPTH):
        return False
    try:
        _Fitting(declarations, {}, refuses_extras=True).of_type(value, one)
    except ExampleMismatchError:
        return False
    return True


class _Fitting(Struct, frozen=True):
    declarations: Mapping[str, Declaration]
    tried: dict[tuple[int, str], Sample | None]
    """What came of each value, by its id, as a union; nothing yet of those on the way."""
    writable: bool = False
    refuses_extras: bool = False
    """Whether a closed model takes no other properties; else they are left out."""

    def of_type(self, value: Any, one: Type) -> Sample:
        match one:
            case AnyType():
                return Sample(one, _in_order(value))
            case NullableType(inner=inner):
                if value is None:
                    return Sample(NullType(), None)
                return self.of_type(value, inner)
            case ArrayType(item=item) if is_list(value):
                return list_sample(
                    one, tuple(self.of_type(each, item) for each in value)
                )
            case MapType(value=inner) if is_object(value):
                pairs = sorted(value.items())
                members = (Member(k, k, self.of_type(v, inner)) for k, v in pairs)
                return object_sample(one, tuple(members))
            case DeclarationRef(name=name):
                return self._declared(value, self.declarations[name])
            case ScalarUnionType(variants=variants):
                return self._first(value, variants)
            case _:
                return Sample(one, _scalar(value, one))

    def _declared(self, value: Any, declaration: Declaration) -> Sample:
        match declaration:
            case ModelDecl() if is_object(value):
                return object_sample(
                    declaration, tuple(self._members(value, declaration))
                )
            case UnionDecl():
                return self._union(value, declaration)
            case ModelDecl() | CustomTypeDecl():
                # Only its user knows what fits a type of their own.
                raise ExampleMismatchError
            case other:
                return self.of_type(value, other.type)

    def _members(self, value: dict[str, Any], model: ModelDecl) -> Iterator[Member]:
        for field in model.fields:
            elsewhere = field.read_only if self.writable else field.write_only
            if field.wire not in value:
                if field.required and not elsewhere:
                    raise ExampleMismatchError
            elif not (self.writable and field.read_only):
                member = value[field.wire]
                absent = member is None and not field.required
                sample = (
                    Sample(NullType(), None)
                    if absent
                    else self.of_type(member, field.type)
                )
                yield Member(field.name, field.wire, sample, field.sensitive)
        known = {field.wire for field in model.fields}
        if model.closed and self.refuses_extras and not value.keys() <= known:
            raise ExampleMismatchError
        if model.extras is not None:
            for wire, member in sorted(value.items()):
                if wire not in known:
                    yield Member(wire, wire, self.of_type(member, model.extras))

    def _union(self, value: Any, union: UnionDecl) -> Sample:
        # Unions may lead to each other.
        key = id(value), union.name
        if key not in self.tried:
            self.tried[key] = None
            self.tried[key] = self._variant(value, union)
        sample = self.tried[key]
        if sample is None:
            raise ExampleMismatchError
        return sample

    def _variant(self, value: Any, union: UnionDecl) -> Sample:
        variants = union.variants
        discriminator = union.discriminator
        if discriminator is not None and is_object(value):
            named = dict(discriminator.mapping).get(str(value.get(discriminator.wire)))
            chosen = tuple(v for v in variants if v == DeclarationRef(named or ""))
            variants = chosen or variants
            if discriminator.wire not in value and not discriminator.default:
                variants = self._told(value, variants)
        return self._first(value, variants)

    def _told(self, value: Any, variants: tuple[Type, ...]) -> tuple[Type, ...]:
        """Return the variant that has most of the properties, as a client takes it.

        Where two have, it takes none.
        """
        found: dict[int, list[Type]] = {}
        for variant in variants:
            with suppress(ExampleMismatchError):
                self.of_type(value, variant)
                found.setdefault(self._known(value, variant), []).append(variant)
        best = found[max(found)] if found else []
        if len(best) > 1:
            raise ExampleMismatchError
        return tuple(best)

    def _known(self, value: Any, variant: Type) -> int:
        """Return how many of an object's properties a variant has."""
        name = variant.name if isinstance(variant, DeclarationRef) else ""
        declaration = self.declarations[name] if name else None
        fields = declaration.fields if isinstance(declaration, ModelDecl) else ()
        return sum(field.wire in value for field in fields)

    def _first(self, value: Any, variants: tuple[Type, ...]) -> Sample:
        """Return the sample of the variant that fits: one that loses nothing, if any."""
        found: list[Sample] = []
        is_near = False
        for variant in variants:
            try:
                found.append(self.of_type(value, variant))
            except ExampleMismatchError:
                # It may be meant, and hold what those that fit would lose.
                is_near = is_near or isinstance(variant, DeclarationRef)
        whole = next((sample for sample in found if sample.wire == value), None)
        if whole is not None:
            return whole
        if is_near or not found or any(one.wire != found[0].wire for one in found):
            raise ExampleMismatchError
        return found[0]


def _in_order(value: Any) -> Any:
    """Return a value with its keys sorted: their order in a document means nothing."""
    if is_object(value):
        return {key: _in_order(value[key]) for key in sorted(value)}
    return [_in_order(item) for item in value] if is_list(value) else value


def _is_deeper(value: Any, depth: int) -> bool:
    """Tell whether containers stand inside each other more than `depth` times."""
    layer: list[Any] = [value]
    while layer and depth >= 0:
        depth -= 1
        inside = [one for one in layer if is_list(one)]
        inside += [[*one.values()] for one in layer if is_object(one)]
        layer = [inner for one in inside for inner in one]
    return bool(layer)


def _scalar(value: Any, one: Type) -> Any:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    match one:
        case NullType():
            fits = value is None
        case BooleanType():
            fits = isinstance(value, bool)
        case IntegerType():
            fits = is_whole
        case NumberType(exact=exact):
            fits = isinstance(value, float) or (
                is_whole and (exact or _is_a_double(value))
            )
        case ConstType(value=constant):
            fits = type(value) is type(constant) and value == constant
        case EnumType(values=values):
            fits = type(value) is type(values[0])
        case StringType(format=form) if isinstance(value, str):
            return _text(value, form)
        case _:
            fits = False
    if not fits:
        raise ExampleMismatchError
    return value


def _is_a_double(value: int) -> bool:
    """Tell whether a float holds a whole number as it is."""
    try:
        return float(value) == value
    except OverflowError:
        return False


def _text(value: str, form: StringFormat) -> str:
    try:
        return form.kept(value)
    except (ValueError, OverflowError):
        raise ExampleMismatchError from None
