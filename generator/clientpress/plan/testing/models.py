"""The tests of models: what is read into each, and which fields must be there.

Operations show models as they come with their answers; here each stands alone, those too
that are only sent, that are an error, or one of several in a union.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from contextlib import suppress

from msgspec import Struct

from ...code.symbols import SHAPE
from ...code.tree import Call, Code, Dict, List, Tuple, Value
from ...ir import (
    AliasDecl,
    AnyType,
    Declaration,
    EnumDecl,
    Field,
    ModelDecl,
    UnionDecl,
)
from ...ir.graph import takes_null
from ...sampling import Member, Sampler, Samples, SampleTooLargeError
from ..expressions import json_code, seen
from .alternatives import alternatives
from .unions import ValueTest, union_values


class ModelTests(Struct, frozen=True):
    """The tests of a module of models.

    `shapes` are `Shape(...)`, one for each model. `values` are those of the other
    declarations: rows of the name, the JSON and what is seen of it. `contradictions` are
    rows of such JSON that is read although it is not as documented.
    """

    shapes: tuple[Code, ...]
    values: tuple[Code, ...]
    contradictions: tuple[Code, ...]


def plan_model_tests(
    own: Iterable[Declaration], samples: Samples, sent: Set[str]
) -> ModelTests:
    """Plan the tests of declarations; `sent` are the names of those that callers send.

    What has no small value has no test.
    """
    shapes: list[Code] = []
    values: list[Code] = []
    contradictions: list[Code] = []
    for one in own:
        with suppress(SampleTooLargeError):
            if isinstance(one, ModelDecl):
                if one.fields:
                    shapes.append(_shape(one, samples, is_sent=one.name in sent))
            else:
                for value in _values(one, samples):
                    row = Tuple((Value(one.name), value.json, value.seen))
                    (values if value.fits else contradictions).append(row)
    return ModelTests(tuple(shapes), tuple(values), tuple(contradictions))


def _shape(model: ModelDecl, samples: Samples, *, is_sent: bool) -> Code:
    sampler = samples.sampler(full=False)
    members: list[Member] = []
    others: list[Code] = []
    for field in model.fields:
        first, *more = alternatives(field.type, sampler, field.name)
        members.append(Member(field.name, field.wire, first))
        pairs = ((Value(field.wire), json_code(other.wire)) for other in more)
        others += map(Tuple, pairs)
    known = [m for m in members if m.sample.wire is not None]
    required = [field for field in model.fields if _is_required(field)]
    sensitive = {field.name for field in model.fields if field.sensitive}
    keyword: list[tuple[str, Code]] = [
        ("required", _names(f.wire for f in required)),
        (
            "null",
            _names(
                field.wire
                for field in required
                if takes_null(field.type, samples.declarations)
            ),
        ),
        # Nothing is hidden of a null.
        ("sensitive", _names(m.name for m in known if m.name in sensitive)),
        ("read_only", _names(f.wire for f in model.fields if f.read_only and is_sent)),
        ("others", List(tuple(others))),
        ("extra", _extra(model, sampler)),
    ]
    return Call(
        SHAPE,
        (
            Value(model.name),
            Dict(tuple((Value(m.wire), json_code(m.sample.wire)) for m in members)),
            Dict(tuple((Value(m.name), seen(m.sample)) for m in known)),
        ),
        tuple((name, code) for name, code in keyword if code != List(())),
    )


def _names(names: Iterable[str]) -> List:
    return List(tuple(map(Value, names)))


def _extra(model: ModelDecl, sampler: Sampler) -> Code:
    """Return JSON for an undeclared property, and what is seen of it; `[]` for any."""
    if model.closed:
        return Value(None)
    if model.extras is None or isinstance(model.extras, AnyType):
        return List(())
    sample = sampler.sample(model.extras, "extra")
    return List((json_code(sample.wire), seen(sample)))


def _is_required(field: Field) -> bool:
    # What is only written is missing from every answer.
    return field.required and not field.write_only


def _values(one: Declaration, samples: Samples) -> Iterator[ValueTest]:
    """Yield JSON for a declaration that is no model, and what is seen of it."""
    match one:
        case UnionDecl():
            yield from union_values(one, samples)
        case EnumDecl(type=type_) | AliasDecl(type=type_):
            sampler = samples.sampler(full=False)
            for sample in alternatives(type_, sampler, "value"):
                yield ValueTest(json_code(sample.wire), seen(sample))
        case _:
            pass
