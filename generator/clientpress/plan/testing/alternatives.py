"""Samples of each kind of value that a type takes."""

from __future__ import annotations

from typing import Any

from ...ir import (
    ArrayType,
    EnumType,
    MapType,
    NullableType,
    NullType,
    ScalarUnionType,
    Type,
)
from ...sampling import Member, Sample, Sampler, list_sample, object_sample


def alternatives(one: Type, sampler: Sampler, name: str) -> list[Sample]:
    """Return a sample of a type, and one for each other kind of value that it takes.

    Null is not among them at the top. Of models there is one, and of unions.

    Raises:
        SampleTooLargeError: the type has no small value.
    """
    match one:
        case NullableType(inner=inner):
            return alternatives(inner, sampler, name)
        case ScalarUnionType(variants=variants):
            several = (alternatives(variant, sampler, name) for variant in variants)
            return [sample for samples in several for sample in samples]
        case EnumType(values=values):
            return [sampler.sample(one, name), Sample(one, _unlisted(values))]
        case ArrayType(item=inner):
            others = _others(inner, sampler, name)
            lists = (list_sample(one, (other,)) for other in others)
            return [sampler.sample(one, name), *lists]
        case MapType(value=inner):
            key = f"{name}-key"
            others = _others(inner, sampler, name)
            maps = (object_sample(one, (Member(key, key, other),)) for other in others)
            return [sampler.sample(one, name), *maps]
        case _:
            return [sampler.sample(one, name)]


def _others(inner: Type, sampler: Sampler, name: str) -> list[Sample]:
    """Return what may stand in a list or map besides the usual sample."""
    null = [Sample(NullType(), None)] if isinstance(inner, NullableType) else []
    return [*alternatives(inner, sampler, name)[1:], *null]


def _unlisted(values: tuple[str | int, ...]) -> Any:
    """Return a value that an enum does not list: enums are open."""
    numbers = [value for value in values if isinstance(value, int)]
    return max(numbers) + 1 if numbers else f"another {values[0]}"
