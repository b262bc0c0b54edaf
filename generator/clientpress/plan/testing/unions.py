"""Values of unions, of each variant that can be told from the others by what it holds."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from msgspec import Struct

from ...code.symbols import SEEN
from ...code.tree import Call, Code, Dict, Value
from ...ir import (
    AliasDecl,
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    CustomTypeDecl,
    DeclarationRef,
    Discriminator,
    EnumDecl,
    EnumType,
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
from ...sampling import Member, Sample, Samples, SampleTooLargeError, object_sample
from ..expressions import json_code, seen

_OTHER = "another"


class ValueTest(Struct, frozen=True):
    """JSON for what is no model, and what is seen of it.

    It `fits` unless the word that tells its variant contradicts the variant's own.
    """

    json: Code
    seen: Code
    fits: bool = True


def union_values(union: UnionDecl, samples: Samples) -> Iterator[ValueTest]:
    """Yield a value of each variant, and one that is none where that can be told."""
    told = union.discriminator
    if told is not None:
        yield from _named(union, told, samples)
        return
    kinds = [_kind(variant, samples) for variant in union.variants]
    counts = Counter(kinds)
    if "any" in counts:
        return
    models = _models(union, samples)
    for variant, kind in zip(union.variants, kinds, strict=True):
        with suppress(SampleTooLargeError):
            if kind == "model":
                (model,) = _models_in(variant, samples)
                if _is_told(model, models):
                    yield _value(_shallow(model, samples))
            elif counts[kind] == 1 and not (kind == "map" and models):
                yield _value(samples.sampler(full=False).sample(variant, "value"))


def _value(sample: Sample) -> ValueTest:
    return ValueTest(json_code(sample.wire), seen(sample))


def _named(
    union: UnionDecl, told: Discriminator, samples: Samples
) -> Iterator[ValueTest]:
    """Yield a value for each word of a discriminator, and one for an unknown word."""
    for word, name in told.mapping:
        declared = samples.declarations.get(name)
        if isinstance(declared, ModelDecl):
            with suppress(SampleTooLargeError):
                tagged = _tagged(declared, told.wire, word, samples)
                if tagged is not None:
                    yield tagged
    is_known = any(word == _OTHER for word, _ in told.mapping)
    if told.open or told.default or is_known:
        return
    if len(_models(union, samples)) == len(union.variants):
        unknown = json_code({told.wire: _OTHER})
        yield ValueTest(unknown, unknown)


def _tagged(
    model: ModelDecl, wire: str, word: str, samples: Samples
) -> ValueTest | None:
    """Return a value that says which model it is; None if its field holds no such word."""
    sample = samples.sampler(full=False).tagged(model, wire, word)
    declared = next((field for field in model.fields if field.wire == wire), None)
    if declared is not None:
        if not _may_say(declared.type, sample.wire[wire], word):
            return None
        fits = not _contradicts(declared.type, word)
        return ValueTest(json_code(sample.wire), seen(sample), fits)
    # What tells the variant and is no field of it is kept beside its fields.
    shown = [(Value(m.name), seen(m.sample)) for m in sample.members]
    shown.append((Value("extra"), json_code({wire: word})))
    return ValueTest(
        json_code({wire: word, **sample.wire}),
        Call(SEEN, (Value(model.name), Dict(tuple(shown)))),
    )


def _may_say(one: Type, value: Any, word: str) -> bool:
    match one:
        case NullableType(inner=inner):
            return _may_say(inner, value, word)
        case (
            IntegerType()
            | NumberType()
            | BooleanType()
            | ConstType(value=int())
            | EnumType(values=(int(), *_))
        ):
            return not isinstance(value, str) and json.dumps(value) == word
        case _:
            return True


def _contradicts(one: Type, word: str) -> bool:
    match one:
        case NullableType(inner=inner):
            return _contradicts(inner, word)
        case ConstType(value=value):
            return str(value) != word
        case _:
            return False


def _shallow(model: ModelDecl, samples: Samples) -> Sample:
    """Return an object with all fields of a model; of those in them the required ones."""
    sampler = samples.sampler(full=False)
    members = (
        Member(field.name, field.wire, sampler.sample(field.type, field.name))
        for field in model.fields
    )
    return object_sample(model, tuple(members))


def _models(union: UnionDecl, samples: Samples) -> list[ModelDecl]:
    return [
        model for variant in union.variants for model in _models_in(variant, samples)
    ]


def _models_in(variant: Type, samples: Samples) -> list[ModelDecl]:
    match variant:
        case NullableType(inner=inner):
            return _models_in(inner, samples)
        case DeclarationRef(name=name):
            declared = samples.declarations[name]
            return [declared] if isinstance(declared, ModelDecl) else []
        case _:
            return []


def _is_told(model: ModelDecl, models: Sequence[ModelDecl]) -> bool:
    """Tell whether an object with all fields of a model fits no other model as well."""
    keys = {field.wire for field in model.fields}
    for other in models:
        if other is model:
            continue
        required = {f.wire for f in other.fields if f.required and not f.write_only}
        shared = keys & {field.wire for field in other.fields}
        if required <= keys and len(shared) >= len(keys):
            return False
    return True


def _kind(one: Type, samples: Samples) -> str:
    """Return what JSON a variant is: "any" where nothing is known of it."""
    match one:
        case NullableType(inner=inner):
            return _kind(inner, samples)
        case ConstType(value=value):
            return "text" if isinstance(value, str) else "number"
        case EnumType(values=values):
            return "text" if isinstance(values[0], str) else "number"
        case StringType():
            return "text"
        case IntegerType() | NumberType():
            return "number"
        case BooleanType():
            return "boolean"
        case NullType():
            return "null"
        case ArrayType():
            return "list"
        case MapType():
            return "map"
        case AnyType() | ScalarUnionType():
            return "any"
        case DeclarationRef(name=name):
            match samples.declarations[name]:
                case ModelDecl():
                    return "model"
                case UnionDecl() | CustomTypeDecl():
                    return "any"
                case EnumDecl() | AliasDecl() as named:
                    return _kind(named.type, samples)
