"""Calls of an operation with sampled arguments, and what they put on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...document.reading import is_list
from ...ir import Declaration, MediaType, Operation, Parameter
from ..code import Call, Code, Dict, List, Value
from ..encoding import is_file
from ..media_types import (
    answer_kind,
    answered_contents,
    asked_for,
    body_fields,
    body_kind,
    body_model,
    chosen_content,
    essence,
    result_responses,
)
from ..methods import body_argument_names, content_type_argument
from . import wire
from .credentials import TestCredentials
from .forms import form_text, multipart_code
from .samples import Member, Sample, Sampler, any_sample, json_code, object_sample

BINARY = b"\x00binary\xff"
_KEY = "key-1"
_FEW = 2


@dataclass(frozen=True, slots=True)
class Request:
    """The sampled arguments of a call: parameters, the whole body, or its fields.

    `fields` pairs argument names with samples, where the body's fields are arguments;
    `files` are the wire names of those that are files. `accept` is the header that asks
    for the documented answers, `choice` the argument that names the media type where the
    body is not sent as the preferred one.
    """

    operation: Operation
    values: tuple[tuple[Parameter, Sample], ...]
    content: MediaType | None
    whole: Sample | None
    fields: tuple[tuple[str, Sample], ...] | None
    accept: str
    files: frozenset[str] = frozenset()
    choice: str | None = None

    def with_empty(self, refused: Parameter) -> Request:
        """Return the same request with one path parameter empty."""
        empty = Sample("", Value(""), Value(""))
        values = tuple((p, empty if p is refused else s) for p, s in self.values)
        return replace(self, values=values)


def sample_request(
    operation: Operation,
    declarations: Mapping[str, Declaration],
    *,
    full: bool,
    shown: bool = False,
    other: MediaType | None = None,
) -> Request:
    """Return a request with all arguments, or with the required ones.

    It is as it goes out, with what the method itself adds to the body. One that is
    `shown` to a reader has dates and ids as text, and a few fields of a body of which
    none is required. `other` is the content of the body where it is not the preferred
    one.
    """
    request = _given(operation, declarations, full=full, shown=shown, other=other)
    if operation.switch is None:
        return request
    body = request.whole or Sample({}, Dict(()), Dict(()))
    # Nobody gives it, and the method adds it to what it is given: it comes last.
    given = {k: v for k, v in body.wire.items() if k != operation.switch}
    argument = body.argument
    if isinstance(argument, Dict):
        argument = Dict(
            tuple(p for p in argument.items if p[0] != Value(operation.switch))
        )
    whole = replace(body, wire={**given, operation.switch: True}, argument=argument)
    fields = () if request.whole is None else request.fields
    return replace(request, whole=whole, fields=fields)


def _given(
    operation: Operation,
    declarations: Mapping[str, Declaration],
    *,
    full: bool,
    shown: bool,
    other: MediaType | None,
) -> Request:
    sampler = Sampler(declarations, full=full, as_text=shown)
    # A path parameter must not be empty, as an object without its optional properties
    # would be.
    in_path = Sampler(declarations, full=True, as_text=shown)
    values = tuple(
        (p, (in_path if p.place == "path" else sampler).sample(p.type, p.name))
        for p in operation.parameters
        if full or p.required
    )
    accept = _accept(operation, declarations)
    content = chosen_content(operation)
    if content is None or operation.body is None:
        return Request(operation, values, None, None, None, accept)
    if other is not None:
        model = body_model(other.type, declarations)
        whole, files = _whole_body(other, sampler), frozenset[str]()
        if model is not None and body_kind(other) == "multipart":
            members = tuple(map(_as_bytes, sampler.members(model, writable=True)))
            whole = object_sample(model, members)
            files = _files(members)
        choice = content_type_argument(operation, body_fields(operation, declarations))
        return Request(operation, values, other, whole, None, accept, files, choice)
    if not full and not operation.body.required and not shown:
        return Request(operation, values, content, None, None, accept)
    model = body_model(content.type, declarations)
    arguments = body_fields(operation, declarations)
    if model is None or arguments is None:
        whole = _whole_body(content, sampler)
        return Request(operation, values, content, whole, None, accept)
    members = sampler.members(model, writable=True)
    if not members and shown:
        every = in_path.members(model, writable=True)
        members = tuple(m for m in every if isinstance(m.sample.wire, str | int))[:_FEW]
    names = body_argument_names(operation, arguments)
    if body_kind(content) == "multipart":
        members = tuple(map(_as_bytes, members))
    fields = tuple(
        (names[m.field.name], m.sample) for m in members if m.field.name in names
    )
    if not fields and not operation.body.required and not shown:
        # A body without a field is not sent.
        return Request(operation, values, content, None, None, accept)
    whole = object_sample(model, members)
    files = _files(members)
    return Request(operation, values, content, whole, fields, accept, files)


def _files(members: tuple[Member, ...]) -> frozenset[str]:
    return frozenset(m.field.wire for m in members if is_file(m.field.type))


def _as_bytes(member: Member) -> Member:
    """Return a member whose file, if it is one, is given as bytes."""
    if not is_file(member.field.type):
        return member
    wire = member.sample.wire
    argument: Code = List(tuple(map(_bytes, wire))) if is_list(wire) else _bytes(wire)
    return Member(member.field, Sample(wire, argument, member.sample.seen))


def _bytes(text: str) -> Code:
    return Value(text.encode())


def _whole_body(content: MediaType, sampler: Sampler) -> Sample:
    kind = body_kind(content)
    if kind == "binary":
        return Sample(None, Value(BINARY), Value(BINARY))
    if kind == "text":
        return Sample("text", Value("text"), Value("text"))
    if content.type is None:
        return any_sample()
    return sampler.sample(content.type, "body", writable=True)


def call_code(request: Request, *, whole: bool = False) -> Call:
    """Return `client.namespace.method(...)`; with `whole` the body is one argument."""
    operation = request.operation
    in_path = [v for v in request.values if v[0].place == "path"]
    in_path.sort(key=lambda v: operation.path.find(f"{{{v[0].wire}}}"))
    keyword = [(p.name, s.argument) for p, s in request.values if p.place != "path"]
    if request.fields is not None and not whole:
        keyword += [(name, sample.argument) for name, sample in request.fields]
    elif request.whole is not None:
        keyword.append(("body", request.whole.argument))
    if request.choice is not None and request.content is not None:
        keyword.append((request.choice, Value(request.content.media_type)))
    if operation.idempotency_key is not None:
        options = Dict(((Value("idempotency_key"), Value(_KEY)),))
        keyword.append(("options", options))
    method = f"client.{'.'.join(operation.path_of_method)}"
    return Call(method, tuple(s.argument for _, s in in_path), tuple(keyword))


def sent_code(request: Request, credentials: TestCredentials) -> Code:
    """Return `Sent(...)`: the method, URL, headers and body that must go out."""
    operation = request.operation
    by_place: dict[str, list[tuple[Parameter, Any]]] = {}
    for parameter, sample in request.values:
        by_place.setdefault(parameter.place, []).append((parameter, sample.wire))
    proofs = credentials.on_the_wire(operation)
    headers = _headers(request, by_place.get("header", []))
    headers.update({n.lower(): v for place, n, v in proofs if place == "header"})
    cookies = [wire.cookie_text(*item) for item in by_place.get("cookie", [])]
    cookies += [f"{name}={value}" for place, name, value in proofs if place == "cookie"]
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    pairs = [q for q in [wire.query_text(by_place.get("query", []))] if q]
    pairs += [
        f"{wire.quoted(name)}={wire.quoted(value)}"
        for place, name, value in proofs
        if place == "query"
    ]
    path = wire.path_text(operation.path, by_place.get("path", []))
    url = credentials.base_url(operation) + path
    if pairs:
        url += ("&" if "?" in url else "?") + "&".join(pairs)
    keyword: list[tuple[str, Code]] = [
        (
            "headers",
            Dict(tuple((Value(k), Value(v)) for k, v in sorted(headers.items()))),
        )
    ]
    if request.whole is not None and request.content is not None:
        keyword.append(_body(request.content, request.files, request.whole))
    return Call("Sent", (Value(operation.method), Value(url)), tuple(keyword))


def _headers(request: Request, values: list[tuple[Parameter, Any]]) -> dict[str, str]:
    headers = {"accept": request.accept}
    for parameter, value in values:
        text = wire.header_text(parameter, value)
        if text is not None:
            headers[parameter.wire.lower()] = text
    if request.operation.idempotency_key is not None:
        headers[request.operation.idempotency_key.lower()] = _KEY
    content = request.content
    if request.whole is not None and content:
        media_type = content.media_type
        if body_kind(content) == "multipart":
            # The boundary differs each time.
            media_type = essence(media_type).replace("/*", "/form-data")
        elif "*" in essence(media_type):
            media_type = "application/octet-stream"
        headers["content-type"] = media_type
    return headers


def _accept(operation: Operation, declarations: Mapping[str, Declaration]) -> str:
    preferred: dict[str, None] = {}
    others: dict[str, None] = {}
    for response in result_responses(operation):
        if response.status.startswith("3"):
            continue
        for number, content in enumerate(answered_contents(response, declarations)):
            own = asked_for(content, answer_kind(content, declarations))
            (others if number else preferred)[own] = None
    also = [f"{own};q=0.5" for own in others if own not in preferred]
    return ", ".join([*preferred, *also]) or "application/json"


def _body(content: MediaType, files: frozenset[str], body: Sample) -> tuple[str, Code]:
    match body_kind(content):
        case "json":
            return "json", json_code(body.wire)
        case "form":
            return "text", Value(form_text(content, body.wire))
        case "multipart":
            return "parts", multipart_code(content, body.wire, files)
        case "text":
            return "text", Value(body.wire)
        case "binary":
            return "content", Value(BINARY)
