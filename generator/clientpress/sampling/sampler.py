"""Values of schemas: the same each time, different from their neighbours, and bounded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from typing import Any, TypeVar

from msgspec.structs import replace

from ..ir import (
    AnyType,
    ArrayType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    Declarations,
    Discriminator,
    Example,
    Field,
    Hints,
    IntegerType,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    NumberType,
    ScalarUnionType,
    StringType,
    Type,
    UnionDecl,
)
from ..ir.graph import constant_texts
from ..json_values import is_object
from .examples import ExampleMismatchError, fitted
from .fields import Fields, fields_of
from .patterns import matching_text
from .sample import Member, Sample, list_sample, object_sample
from .scalars import discriminator_value, scalar
from .sizes import Size, count_nodes, size_of, smallest_sizes

_Made = TypeVar("_Made")

MAX_NODES = 2_000
"""Objects, lists and scalars of one sample."""
MAX_DEPTH = 60
"""Objects and lists inside each other: Python's parser takes less than 200."""
_ENOUGH = 300
"""Nodes beyond which no optional field is added to a sample of tests."""
_FIRST = 10
# How many models may stand inside each other before optional fields are left out: as
# many as there is room for.
_DEEPEST = (4, 3, 2)


class SampleTooLargeError(ValueError):
    """The smallest value of a schema is larger than any sample may be."""


class Samples:
    """The samples of one API's types; what is learnt of them is kept for all samplers."""

    def __init__(self, declarations: Declarations) -> None:
        self.declarations = declarations
        self._answers: dict[tuple[str, bool], Sample] = {}
        self._fields: dict[tuple[str, frozenset[str], bool], Fields] = {}

    def sampler(
        self,
        *,
        full: bool,
        documented: bool = False,
        first: int = _FIRST,
        enough: int | None = None,
    ) -> Sampler:
        """Return a sampler, whose numbers start anew, after `first`.

        With `full` all fields are sampled, else the required ones. With `documented`
        the examples and defaults of the document come first; without, values differ
        from each other, which is what tests want. From `enough` nodes on no optional
        field is added; examples of documents are taken whole.
        """
        return Sampler(
            self, full=full, documented=documented, first=first, enough=enough
        )

    def answer(self, one: Type, *, full: bool) -> Sample:
        """Return the sample of an answer; many have the same model, above all errors.

        Raises:
            SampleTooLargeError: the type has no small value.
        """
        if not isinstance(one, DeclarationRef):
            return self.sampler(full=full).sample(one, "answer")
        key = one.name, full
        if key not in self._answers:
            self._answers[key] = self.sampler(full=full).sample(one, "answer")
        return self._answers[key]

    def size(self, one: Type) -> Size:
        """Return the size of the smallest value of a type."""
        size = size_of(one, self._sizes)
        return Size(MAX_NODES + 1, MAX_DEPTH + 1) if size is None else size

    def fields(
        self, model: ModelDecl, given: Iterable[str], *, writable: bool
    ) -> Fields:
        """Return the fields of a model in what goes one way; see `fields_of`."""
        key = model.name, frozenset(given), writable
        if key not in self._fields:
            self._fields[key] = fields_of(
                model, key[1], self.declarations, self.size, writable=writable
            )
        return self._fields[key]

    def has_small(self, one: Type) -> bool:
        """Tell whether a type has a value that is small enough for a sample."""
        size = self.size(one)
        return size.nodes <= MAX_NODES and size.depth <= MAX_DEPTH // 2

    @cached_property
    def _sizes(self) -> Mapping[str, Size]:
        return smallest_sizes(self.declarations)


class Sampler:
    """Makes samples; numbers go up, so that no two values of a sampler are alike."""

    def __init__(
        self,
        samples: Samples,
        *,
        full: bool,
        documented: bool,
        first: int = _FIRST,
        enough: int | None = None,
    ) -> None:
        # Room that only examples and what is required may take.
        self._kept = 0 if enough is None else MAX_NODES - enough
        self._samples = samples
        self._declarations = samples.declarations
        self._full = full
        self.documented = documented
        self._writable = False
        self._count = first
        # The declarations that are being sampled, models and unions.
        self._open: list[str] = []
        self._models = 0
        self._deepest = _DEEPEST[0]
        self._depth = 0
        # The nodes that may still be made, and those that are promised already.
        self._left = 0
        self._owed = 0
        self._is_full = False

    def sample(self, one: Type, name: str, *, writable: bool = False) -> Sample:
        """Return a sample of a type; `name` shows up in its strings.

        With `writable` read-only fields are left out, else write-only ones.

        Raises:
            SampleTooLargeError: the type has no small value.
        """
        return self._fitted(one, lambda: self._sample(one, name), writable=writable)

    def members(self, model: ModelDecl, *, writable: bool) -> tuple[Member, ...]:
        """Return samples of a model's fields: all of them, or the required ones.

        Raises:
            SampleTooLargeError: the model has no small value.
        """
        own = DeclarationRef(model.name)
        return self._fitted(own, lambda: self._members(model), writable=writable)

    def tagged(self, variant: ModelDecl, wire: str, value: str) -> Sample:
        """Return a sample of the variant that a discriminator's value names.

        Raises:
            SampleTooLargeError: the model has no small value.
        """
        own = DeclarationRef(variant.name)
        return self._fitted(own, lambda: self._named(variant, wire, value))

    def example(
        self, examples: Iterable[Example], one: Type, *, writable: bool = False
    ) -> Sample | None:
        """Return the first of a document's examples that fits a type, if one does."""
        if not self.documented or not self._samples.has_small(one):
            return None
        self._begin(one, writable=writable)
        for example in examples:
            documented = not example.is_default
            found = self._example([example.value], one, documented=documented)
            if found is not None:
                return found
        return None

    def _fitted(
        self, one: Type, make: Callable[[], _Made], *, writable: bool = False
    ) -> _Made:
        """Return what is made of a type, less deep where it is too much otherwise.

        The fields of the outermost models would be left out if the first ones of them
        were sampled as deep as they go.
        """
        first, *others = _DEEPEST
        count = self._count
        self._begin(one, writable=writable, deepest=first)
        made = make()
        for deepest in others:
            if not self._is_full:
                break
            self._count = count
            self._begin(one, writable=writable, deepest=deepest)
            made = make()
        return made

    def _begin(self, one: Type, *, writable: bool, deepest: int = _DEEPEST[0]) -> None:
        if not self._samples.has_small(one):
            raise SampleTooLargeError
        self._writable, self._deepest, self._is_full = writable, deepest, False
        # Examples of documents are taken whole or not at all.
        most = MAX_NODES if self.documented else _ENOUGH
        self._left, self._owed = max(most, self._samples.size(one).nodes), 0

    def _example(
        self, examples: Iterable[Any], one: Type, *, documented: bool = True
    ) -> Sample | None:
        """Return the first example that fits, if this sampler wants any."""
        for example in examples if self.documented else ():
            with suppress(ExampleMismatchError):
                sample = fitted(
                    example, one, self._declarations, writable=self._writable
                )
                nodes = count_nodes(sample.wire)
                if nodes <= self._left - self._owed:
                    self._left -= nodes
                    return replace(sample, documented=documented)
        return None

    def _affordable(self, one: Type) -> bool:
        if self._samples.size(one).nodes <= self._left - self._owed - self._kept:
            return True
        self._is_full = True
        return False

    def _sample(self, one: Type, name: str) -> Sample:
        match one:
            case NullableType(inner=inner) if self._ends_here(inner):
                self._left -= 1
                return Sample(NullType(), None)
            case NullableType(inner=inner):
                return self._sample(inner, name)
            case ArrayType():
                return self._array(one, name)
            case MapType():
                return self._map(one, name)
            case DeclarationRef(name=own):
                return self._declared(self._declarations[own], name)
            case ScalarUnionType(variants=variants):
                return self._sample(variants[0], name)
            case _:
                return self._scalar(one, name)

    def _scalar(self, one: Type, name: str) -> Sample:
        if isinstance(one, StringType | IntegerType | NumberType):
            found = self._example(one.hints.examples, one)
            if found is not None:
                return found
        self._left -= 1
        self._count += 1
        return scalar(one, name, self._count)

    def _ends_here(self, one: Type) -> bool:
        """Tell whether a type is not gone into: it leads back, too deep or too far."""
        return self._leads_back(one) or not self._affordable(one)

    def _leads_back(self, one: Type) -> bool:
        match one:
            case DeclarationRef(name=name):
                return name in self._open or self._models >= self._deepest
            case (
                NullableType(inner=inner) | ArrayType(item=inner) | MapType(value=inner)
            ):
                return self._depth >= MAX_DEPTH or self._leads_back(inner)
            case _:
                return False

    def _array(self, array: ArrayType, name: str) -> Sample:
        if array.hints.only:
            return self._listed(array.hints)
        self._left -= 1
        self._depth += 1
        item, items = array.item, list[Sample]()
        # Two of what holds others would double at each level.
        holds_others = isinstance(item, DeclarationRef | ArrayType | MapType)
        wanted = max(array.hints.min_items, 1 if holds_others or not self._full else 2)
        most = array.hints.max_items
        wanted = wanted if most is None else min(wanted, most)
        if wanted and not self._ends_here(item):
            items.append(self._sample(item, name))
        for _ in range(wanted - len(items) if items else 0):
            if not self._affordable(item):
                break
            made = self._sample(item, name)
            is_new = all(made.wire != one.wire for one in items)
            if is_new or not array.hints.unique_items:
                items.append(made)
        self._depth -= 1
        return list_sample(array, tuple(items))

    def _listed(self, hints: Hints) -> Sample:
        """Return one of the objects or lists that are all there are."""
        self._count += 1
        value = hints.only[self._count % len(hints.only)]
        self._left -= count_nodes(value)
        return Sample(AnyType(), value)

    def _map(self, one: MapType, name: str) -> Sample:
        if one.hints.only:
            return self._listed(one.hints)
        self._left -= 1
        self._depth += 1
        members: tuple[Member, ...] = ()
        if not self._ends_here(one.value):
            written = matching_text(one.hints.pattern, self._count, 1, None)
            key = written or f"{name}-key"
            members = (Member(key, key, self._sample(one.value, name)),)
        self._depth -= 1
        return object_sample(one, members)

    def _members(
        self, model: ModelDecl, fixed: Mapping[str, str] | None = None
    ) -> tuple[Member, ...]:
        """Return samples of a model's fields.

        `fixed` gives the values of discriminator properties by wire name.
        """
        self._left -= 1
        self._open.append(model.name)
        self._models += 1
        self._depth += 1
        given = fixed or {}
        seen = self._samples.fields(model, given, writable=self._writable)
        self._owed += seen.owed
        members: list[Member] = []
        for field in seen.every:
            if not self._full and field.wire not in seen.least:
                continue
            if field.required or field.wire in given:
                self._owed -= self._samples.size(field.type).nodes
            elif self._ends_here(field.type):
                continue
            members.append(self._member(field, given.get(field.wire)))
        self._open.pop()
        self._models -= 1
        self._depth -= 1
        return tuple(members)

    def _member(self, field: Field, value: str | None) -> Member:
        if value is not None:
            self._left -= 1
            sample = discriminator_value(field.type, value)
        else:
            sample = self._of_field(field)
        return Member(field.name, field.wire, sample, field.sensitive)

    def _of_field(self, field: Field) -> Sample:
        # The default stands last. It says what happens without a value.
        end = len(field.examples) - bool(field.default)
        found = self._example(field.examples[:end], field.type)
        if found is None:
            rest = field.examples[end:]
            found = self._example(rest, field.type, documented=False)
        return found or self._sample(field.type, field.name)

    def _declared(self, declaration: Declaration, name: str) -> Sample:
        match declaration:
            case ModelDecl(examples=examples):
                found = self._example(examples, DeclarationRef(declaration.name))
                if found is not None:
                    return found
                return object_sample(declaration, self._members(declaration))
            case UnionDecl():
                self._open.append(declaration.name)
                sample = self._union(declaration, name)
                self._open.pop()
                return sample
            case CustomTypeDecl(example=example):
                self._left -= 1
                return Sample(declaration, example)
            case other:
                return self._sample(other.type, name)

    def _union(self, union: UnionDecl, name: str) -> Sample:
        discriminator = union.discriminator
        variants = union.variants
        if discriminator is not None:
            said = [v for v in variants if self._may_say(v, discriminator)]
            variants = tuple(said) or variants
        variant, last = variants[0], variants[-1]
        if discriminator is not None and not self._full:
            # The second sample takes another variant where the wire tells them apart.
            variant = last if self._may_hold(last, discriminator.wire) else variant
        is_open = isinstance(variant, DeclarationRef) and variant.name in self._open
        if is_open or not self._affordable(variant):
            variant = self._smallest(variants)
        if discriminator is None:
            return self._sample(variant, name)
        if isinstance(variant, DeclarationRef):
            declaration = self._declarations[variant.name]
            if isinstance(declaration, ModelDecl):
                value = self._value_of(discriminator, declaration)
                if value is not None:
                    return self._named(declaration, discriminator.wire, value)
        left = self._left
        sample = self._sample(variant, name)
        if is_object(sample.wire):
            # A base may list the values of its subtypes: then the value is a subtype's.
            value = str(sample.wire.get(discriminator.wire))
            subtype = self._declarations.get(dict(discriminator.mapping).get(value, ""))
            if isinstance(subtype, ModelDecl) and subtype.name not in self._open:
                self._left = left
                return self._named(subtype, discriminator.wire, value)
        return sample

    def _may_say(self, variant: Type, discriminator: Discriminator) -> bool:
        """Tell whether a variant's property may have a value that means the variant."""
        model = self._declarations.model(variant)
        if model is None:
            return True
        field = next((f for f in model.fields if f.wire == discriminator.wire), None)
        values = constant_texts(field.type, self._declarations) if field else []
        own = {value for value, name in discriminator.mapping if name == model.name}
        return not values or not own or not own.isdisjoint(values)

    def _may_hold(self, variant: Type, wire: str) -> bool:
        """Tell whether a variant may have a property; of a model, whether it does."""
        model = self._declarations.model(variant)
        return model is None or any(field.wire == wire for field in model.fields)

    def _named(self, variant: ModelDecl, wire: str, value: str) -> Sample:
        """Return a sample of the variant that a discriminator's value names."""
        declared = any(field.wire == wire for field in variant.fields)
        members = self._members(variant, {wire: value} if declared else {})
        return object_sample(variant, members)

    def _smallest(self, variants: Iterable[Type]) -> Type:
        return min(variants, key=lambda variant: self._samples.size(variant).nodes)

    def _value_of(self, discriminator: Discriminator, variant: ModelDecl) -> str | None:
        """Return what a discriminator says of a variant, None if it has no word for it.

        The variant's own constant comes first, then the mapping, then the schema's name,
        which counts only where nothing else is documented.
        """
        own = {value for value, name in discriminator.mapping if name == variant.name}
        if not own:
            return None
        schema_name = str(variant.pointer[-1])
        field = next((f for f in variant.fields if f.wire == discriminator.wire), None)
        constants = constant_texts(field.type, self._declarations) if field else []
        others = sorted(own, key=lambda value: (value == schema_name, value))
        return next((value for value in constants if value in own), others[0])
