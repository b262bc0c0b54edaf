"""Calls of methods with sampled arguments, as a caller writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..ir import (
    AnyType,
    MapType,
    MediaType,
    ModelDecl,
    Operation,
    Parameter,
    StringFormat,
    StringType,
)
from ..sampling import Member, Sample, Sampler, Samples, any_sample, object_sample
from .code import Call, Code, Dict, List, Value
from .expressions import argument, hidden, member_argument
from .media_types import body_fields
from .methods import body_argument_names, content_type_argument

BINARY = b"\x00binary\xff"
IDEMPOTENCY_KEY = "key-1"
_FEW = 2
_TEXT = "text"


@dataclass(frozen=True, slots=True)
class SampleCall:
    """The sampled arguments of a call: parameters, the whole body, or its fields.

    `fields` pairs argument names with members of the body, where those are arguments.
    `choice` is the argument that names the media type where the body is not sent as the
    preferred one. One that is `shown` to a reader has dates and ids as text, and hides what is
    sensitive.
    """

    operation: Operation
    values: tuple[tuple[Parameter, Sample], ...]
    content: MediaType | None = None
    given: Sample | None = None
    fields: tuple[tuple[str, Member], ...] | None = None
    choice: str | None = None
    shown: bool = False

    @property
    def body(self) -> Sample | None:
        """The body as it goes out, with what the method itself adds to it."""
        switch = self.operation.switch
        if switch is None:
            return self.given
        body = self.given or Sample(MapType(AnyType()), {})
        return replace(body, wire={**body.wire, switch: True})

    @property
    def files(self) -> frozenset[str]:
        """The wire names of the members of a multipart body that are files."""
        if self.content is None or self.content.kind != "multipart":
            return frozenset()
        if self.given is None or not isinstance(self.given.of, ModelDecl):
            return frozenset()
        return frozenset(m.wire for m in self.given.members if _holds_files(m.sample))

    def with_empty(self, refused: Parameter) -> SampleCall:
        """Return the same call with one path parameter empty."""
        empty = Sample(StringType(), "")
        values = tuple((p, empty if p is refused else s) for p, s in self.values)
        return replace(self, values=values)

    def code(self, *, whole: bool = False) -> Call:
        """Return `client.namespace.method(...)`; with `whole` the body is one argument."""
        operation = self.operation
        in_path = [v for v in self.values if v[0].place == "path"]
        in_path.sort(key=lambda v: operation.path.find(f"{{{v[0].wire}}}"))
        keyword = [
            (parameter.name, self._argument(parameter, sample))
            for parameter, sample in self.values
            if parameter.place != "path"
        ]
        keyword += self._body(whole=whole)
        if self.choice is not None and self.content is not None:
            keyword.append((self.choice, Value(self.content.media_type)))
        # A reader's call is given a key by the client.
        if operation.idempotency_key is not None and not self.shown:
            options = Dict(((Value("idempotency_key"), Value(IDEMPOTENCY_KEY)),))
            keyword.append(("options", options))
        positional = [
            self._argument(parameter, sample) for parameter, sample in in_path
        ]
        method = f"client.{'.'.join(operation.path_of_method)}"
        return Call(method, tuple(positional), tuple(keyword))

    def _argument(self, parameter: Parameter, sample: Sample) -> Code:
        if self.shown and parameter.sensitive:
            return hidden(sample)
        return argument(sample, shown=self.shown)

    def _body(self, *, whole: bool) -> Iterator[tuple[str, Code]]:
        files = self.files
        if self.fields is not None and not whole:
            for name, member in self.fields:
                yield name, self._member(member, files)
        elif self.given is not None and self.content is not None:
            if self.content.kind == "binary":
                yield "body", Value(b"..." if self.shown else BINARY)
            elif files:
                pairs = ((m.name, self._member(m, files)) for m in self.given.members)
                yield "body", Dict(tuple((Value(name), code) for name, code in pairs))
            else:
                yield "body", argument(self.given, shown=self.shown)

    def _member(self, member: Member, files: frozenset[str]) -> Code:
        if member.wire not in files:
            return member_argument(member, shown=self.shown)
        wire: Any = member.sample.wire
        if isinstance(wire, list):
            return List(tuple(map(self._file, wire)))
        return self._file(wire)

    def _file(self, text: str) -> Code:
        return Value(b"..." if self.shown else text.encode())


def _holds_files(sample: Sample) -> bool:
    is_file = isinstance(sample.of, StringType) and sample.of.format.taken == "file"
    return is_file or any(map(_holds_files, sample.items))


def sample_call(
    operation: Operation,
    samples: Samples,
    *,
    full: bool,
    shown: bool = False,
    other: MediaType | None = None,
) -> SampleCall:
    """Return a call with all arguments, or with the required ones.

    One that is `shown` to a reader has the examples of the document, and a few fields
    of a body of which none is required. `other` is the content of the body where it is
    not the preferred one.

    Raises:
        SampleTooLargeError: an argument has no small value.
    """
    sampler = samples.sampler(full=full, documented=shown)
    # A path parameter must not be empty, as an object without its optional properties
    # would be.
    in_path = samples.sampler(full=True, documented=shown)
    values = tuple(
        (p, _parameter(p, in_path if p.place == "path" else sampler))
        for p in operation.parameters
        if full or p.required
    )
    call = SampleCall(operation, values, shown=shown)
    content, body = operation.content, operation.body
    if content is None or body is None:
        return call
    fields = body_fields(operation, samples.declarations)
    if other is not None:
        given = _without(_whole(other, sampler), operation.switch)
        choice = content_type_argument(operation, fields)
        return replace(call, content=other, given=given, choice=choice)
    call = replace(call, content=content)
    if not full and not body.required and not shown:
        return call
    model = samples.declarations.model(content.type)
    if model is None or fields is None:
        given = _without(_whole(content, sampler), operation.switch)
        return replace(call, given=given)
    given = _without(_object(content, model, sampler, in_path, shown), operation.switch)
    names = body_argument_names(operation, fields)
    own = tuple((names[m.name], m) for m in given.members if m.name in names)
    if not own and not body.required and not shown:
        # A body without a field is not sent.
        return call
    return replace(call, given=given, fields=own)


def _parameter(parameter: Parameter, sampler: Sampler) -> Sample:
    found = sampler.example(parameter.examples, parameter.type)
    return found or sampler.sample(parameter.type, parameter.name)


def _object(
    content: MediaType, model: ModelDecl, sampler: Sampler, full: Sampler, shown: bool
) -> Sample:
    """Return a body whose fields are arguments.

    One that is shown has some: of optional ones a few, those with examples first.
    """
    found = sampler.example(content.examples, content.type or AnyType(), writable=True)
    if found is not None and found.members:
        return found
    members = sampler.members(model, writable=True)
    if not members and shown:
        every = full.members(model, writable=True)
        plain = [m for m in every if isinstance(m.sample.wire, str | int)]
        plain.sort(key=lambda member: not member.sample.documented)
        chosen = plain[:_FEW]
        members = tuple(member for member in every if member in chosen)
    return object_sample(model, members)


def _without(given: Sample, switch: str | None) -> Sample:
    """Return a body without the member that the method adds itself."""
    if not any(member.wire == switch for member in given.members):
        return given
    members = tuple(member for member in given.members if member.wire != switch)
    return object_sample(given.of, members)


def _whole(content: MediaType, sampler: Sampler) -> Sample:
    """Return a body that is given in one piece; the bytes of a file are `BINARY`."""
    match content.kind:
        case "binary":
            return Sample(StringType(StringFormat.BINARY), None)
        case "text":
            return Sample(StringType(), _TEXT)
        case _ if content.type is None:
            return any_sample()
        case _:
            found = sampler.example(content.examples, content.type, writable=True)
            return found or sampler.sample(content.type, "body", writable=True)
