"""The test that a model which came with an answer is sent without what is read-only."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from ...code.symbols import READ
from ...code.tree import Call, Code, Name, Value
from ...ir import DeclarationRef, ModelDecl
from ...sampling import Sample, Samples, list_sample, object_sample
from ..expressions import json_code
from ..sample_calls import SampleCall
from .credentials import TestCredentials
from .requests import sent_code


class ReadOnlyTest(Struct, frozen=True):
    """A call whose body is the variable `given`, and what it must send."""

    given: Code
    call: Code
    sent: Code


def plan_read_only_test(
    full: SampleCall, samples: Samples, credentials: TestCredentials
) -> ReadOnlyTest | None:
    """Plan the test of an operation whose body is JSON with read-only properties.

    `full` is its call with all arguments. There is none where a body has no name that
    it could be read by.
    """
    request, declarations = full.request, samples.declarations
    content = request.content
    if content is None or content.kind != "json" or request.given is None:
        return None
    if not isinstance(content.type, DeclarationRef) or request.operation.switch:
        return None
    if not declarations.holds_read_only(content.type):
        return None
    came = samples.answer(content.type, full=True)
    sent = replace(full, request=replace(request, given=_writable(came)))
    call = full.code(whole=True)
    keyword = {**dict(call.keyword), "body": Name("given")}
    return ReadOnlyTest(
        given=Call(READ, (Value(content.type.name), json_code(came.wire))),
        call=replace(call, keyword=tuple(keyword.items())),
        sent=sent_code(sent, credentials),
    )


def _writable(sample: Sample) -> Sample:
    """Return a sample without the read-only properties of the models in it."""
    if sample.items:
        return list_sample(sample.of, tuple(map(_writable, sample.items)))
    if not sample.members:
        return sample
    fields = sample.of.fields if isinstance(sample.of, ModelDecl) else ()
    hidden = {field.wire for field in fields if field.read_only}
    members = (
        replace(member, sample=_writable(member.sample))
        for member in sample.members
        if member.wire not in hidden
    )
    return object_sample(sample.of, tuple(members))
