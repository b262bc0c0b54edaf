"""Calls of methods with sampled arguments, as a caller writes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from ..code.tree import Call, Code, Dict, List, Name, Tuple, Value, path
from ..ir import Declarations, MediaType, ModelDecl, Operation, Parameter, StringType
from ..json_values import is_list
from ..sampling import (
    BINARY,
    BodySample,
    Member,
    RequestSample,
    Sample,
    Samples,
    sample_body,
    sample_request,
)
from .expressions import argument, hidden, member_argument
from .media_types import body_fields, files_of_other_types
from .methods import accept_argument, body_argument_names, content_type_argument

IDEMPOTENCY_KEY = "key-1"


class SampleCall(Struct, frozen=True):
    """A call that sends a request.

    `fields` pairs argument names with members of the body, where those are arguments.
    `choice` is the argument that names the media type where the body is not sent as the
    preferred one, and `accept` the one that asks for the answer's, with what it asks for.
    A call that is `shown` to a reader has dates and ids as text, and hides what is
    sensitive.
    """

    request: RequestSample
    fields: tuple[tuple[str, Member], ...] | None = None
    choice: str | None = None
    accept: tuple[str, str] | None = None
    shown: bool = False

    @property
    def accepted(self) -> str | None:
        """The media type that is asked for, if the caller says so."""
        return self.accept[1] if self.accept is not None else None

    @property
    def files(self) -> frozenset[str]:
        """The wire names of the members of a multipart body that are files."""
        content, given = self.request.content, self.request.given
        if content is None or content.kind != "multipart":
            return frozenset()
        if given is None or not isinstance(given.of, ModelDecl):
            return frozenset()
        return frozenset(m.wire for m in given.members if _holds_files(m.sample))

    def code(self, *, whole: bool = False) -> Call:
        """Return `client.namespace.method(...)`; with `whole` the body is one argument."""
        operation, content = self.request.operation, self.request.content
        in_path = [v for v in self.request.parameters if v[0].place == "path"]
        in_path.sort(key=lambda v: operation.path.find(f"{{{v[0].wire}}}"))
        keyword = [
            (parameter.name, self._argument(parameter, sample))
            for parameter, sample in self.request.parameters
            if parameter.place != "path"
        ]
        keyword += self._body(whole=whole)
        if self.choice is not None and content is not None:
            keyword.append((self.choice, Value(content.media_type)))
        if self.accept is not None:
            argument_name, media_type = self.accept
            keyword.append((argument_name, Value(media_type)))
        # A reader's call is given a key by the client.
        if operation.idempotency_key is not None and not self.shown:
            options = Dict(((Value("idempotency_key"), Value(IDEMPOTENCY_KEY)),))
            keyword.append(("options", options))
        positional = [
            self._argument(parameter, sample) for parameter, sample in in_path
        ]
        method = path(Name("client"), *operation.path_of_method)
        return Call(method, tuple(positional), tuple(keyword))

    def _argument(self, parameter: Parameter, sample: Sample) -> Code:
        if self.shown and parameter.sensitive:
            return hidden(sample)
        return argument(sample, shown=self.shown)

    def _body(self, *, whole: bool) -> Iterator[tuple[str, Code]]:
        files, content, given = self.files, self.request.content, self.request.given
        if self.fields is not None and not whole:
            for name, member in self.fields:
                yield name, self._member(member, files)
        elif given is not None and content is not None:
            if content.kind == "binary" and not content.is_series:
                yield "body", self._content(sample_body(content))
            elif files:
                pairs = ((m.name, self._member(m, files)) for m in given.members)
                yield "body", Dict(tuple((Value(name), code) for name, code in pairs))
            else:
                yield "body", argument(given, shown=self.shown)

    def _content(self, sample: BodySample) -> Code:
        content = Value(b"..." if self.shown else BINARY)
        if sample.filename is None:
            return content
        named = (Value(sample.filename), content)
        return Tuple(named if sample.name_tells else (*named, Value(sample.media_type)))

    def _member(self, member: Member, files: frozenset[str]) -> Code:
        if member.wire not in files:
            return member_argument(member, shown=self.shown)
        return self._file(member.sample.wire)

    def _file(self, wire: Any) -> Code:
        if is_list(wire):
            return List(tuple(map(self._file, wire)))
        return Value(b"..." if self.shown else wire.encode())


def asking_for(
    content: MediaType, call: SampleCall, declarations: Declarations
) -> SampleCall:
    """Return a call that asks for a content of the answer, if callers can."""
    operation = call.request.operation
    argument = accept_argument(operation, body_fields(operation, declarations))
    if argument is None:
        return call
    return replace(call, accept=(argument, content.media_type))


def _holds_files(sample: Sample) -> bool:
    is_file = isinstance(sample.of, StringType) and sample.of.format.taken == "file"
    return is_file or any(map(_holds_files, sample.items))


def sample_call(
    operation: Operation,
    samples: Samples,
    *,
    full: bool,
    shown: bool = False,
    named: str = "",
    other: MediaType | None = None,
) -> SampleCall:
    """Return a call with all arguments, or with the required ones.

    One that is `shown` to a reader has the examples of the document, for its body the one
    that is `named`. `other` is the content of the body where it is not the preferred one.

    Raises:
        SampleTooLargeError: an argument has no small value.
    """
    request = sample_request(
        operation, samples, full=full, documented=shown, content=other, named=named
    )
    fields = body_fields(operation, samples.declarations)
    given, body = request.given, operation.body
    # A sample of a file has no name that would tell its media type.
    if other is not None or (body and body.contents and files_of_other_types(body)):
        choice = content_type_argument(operation, fields) if given else None
        return SampleCall(request, choice=choice, shown=shown)
    if body is None or given is None or fields is None:
        return SampleCall(request, shown=shown)
    names = body_argument_names(operation, fields)
    own = tuple((names[m.name], m) for m in given.members if m.name in names)
    if not own and not body.required and not shown:
        # A body without a field is not sent.
        request = replace(request, given=None)
        return SampleCall(request)
    return SampleCall(request, own, shown=shown)
